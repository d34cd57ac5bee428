"""Conventions of the International Labour Organization, by their numbers.

Laws and decrees are numbered the same way. So the organization must be named in the same sentence,
or in the words that open the list in which the item stands, and a convention must be the last
instrument named before the number. The organization had adopted 192 conventions by 2024 (ILO,
NORMLEX).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from cmw_obs.citations.sentences import begins_word, sentence_at
from cmw_obs.language import Language, fold
from cmw_obs.model import Document, Item, Paragraph, Reference
from cmw_obs.passages import Found, Passages
from cmw_obs.treaty_forms import TreatyForms, treaty_forms_of

_LAST = 220
_BEFORE = 190
_NUMBER = r"\d{1,3}(?!\d|[./-]\d)"
_COUNTED = rf"第 ?(?P<numbers>{_NUMBER}) ?号"


@cache
def _pattern(code: str) -> re.Pattern[str]:
    forms = treaty_forms_of(code)
    if forms.counter:
        return re.compile(_COUNTED)
    mark = forms.number_marks
    joined = rf"(?: ?, ?| ?[^\W\d_]{{1,3}} ?|, [^\W\d_]{{1,3}} )(?:{mark})?{_NUMBER}"
    return re.compile(rf"{mark}(?P<numbers>{_NUMBER}(?:{joined}){{0,20}})")


@cache
def _bracketed() -> re.Pattern[str]:
    return re.compile(r"\([^()]*\)")


def find(passages: Passages, _document: Document, language: Language) -> list[Found]:
    """Find the conventions that the texts cite by number."""
    forms = treaty_forms_of(language.code)
    if not any(_named(passages.folded, name) for name in forms.labour):
        return []
    found: list[Found] = []
    folded = passages.folded
    for match in _pattern(language.code).finditer(folded):
        at = match.start()
        if (
            begins_word(folded, at, forms.clitics)
            and _is_convention(folded, at, forms)
            and _is_of_labour(passages, at, forms)
        ):
            found.extend(_cited(passages, match))
    return found


def _cited(passages: Passages, match: re.Match[str]) -> Iterator[Found]:
    """Give one citation a number; the first has the mark before it."""
    start = match.start()
    for number in re.finditer(r"\d+", match["numbers"]):
        base = match.start("numbers")
        first, last = passages.printed(start, base + number.end())
        if 0 < int(number.group()) <= _LAST:
            text = passages.text[first:last].strip(" ,،、")
            reference = Reference("ilo-convention", text, number=int(number.group()))
            yield Found(first, last, reference)
        start = base + number.end()


def _is_convention(folded: str, at: int, forms: TreatyForms) -> bool:
    """Say that the last instrument named before the number is a convention, not a law."""
    before = folded[max(0, at - _BEFORE) : at]
    # "(Supplementary Provisions)" is part of a convention's name.
    before = _bracketed().sub(" ", before[before.rfind("\n") + 1 :])
    instrument = max(before.rfind(word) for word in forms.instruments)
    between = before[max(instrument, 0) :]
    laws = (word for word in forms.laws if not _is_instrument(word, forms))
    return instrument >= 0 and not any(_stands(between, word, forms) for word in laws)


def _stands(text: str, word: str, forms: TreatyForms) -> bool:
    """Say that a word that begins so stands in the text."""
    at = text.find(word)
    while at >= 0:
        if forms.counter or begins_word(text, at, forms.clitics):
            return True
        at = text.find(word, at + 1)
    return False


def _is_instrument(word: str, forms: TreatyForms) -> bool:
    return not word.strip().isalpha() or word.strip().startswith(forms.instruments)


def _is_of_labour(passages: Passages, at: int, forms: TreatyForms) -> bool:
    sentence = sentence_at(passages.folded, at)
    if any(_named(sentence, name) for name in forms.labour):
        return True
    place = passages.place(passages.printed(at, at + 1)[0])
    if not isinstance(passages.nodes[place], Item):
        return False
    opening = next(n for n in reversed(passages.nodes[:place]) if isinstance(n, Paragraph))
    return any(_named(fold(opening.text), name) for name in forms.labour)


def _named(text: str, name: str) -> bool:
    """Say that a name stands in a text, a short one as a word of its own."""
    at = text.find(name)
    while at >= 0:
        around = text[at - 1 : at] + text[at + len(name) : at + len(name) + 1]
        if len(name) > 3 or not any(map(str.isalpha, around)):
            return True
        at = text.find(name, at + 1)
    return False
