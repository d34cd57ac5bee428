"""Conventions of the International Labour Organization, by their numbers.

Laws and decrees are numbered the same way. So the organization must be named in the same sentence,
or in the words that open the list in which the item stands, or the year of the convention printed
with its number, and a convention must be the last instrument named before the number. The
organization had adopted 192 conventions by 2025 (ILO, NORMLEX).
"""

from __future__ import annotations

from collections.abc import Iterator

from cmw_obs.citations.ilo_numbers import Numbers, numbered
from cmw_obs.citations.ilo_years import dated, dated_alone, dated_behind, is_of_year
from cmw_obs.citations.sentences import begins_word, sentence_around
from cmw_obs.citations.treaty_names import Names
from cmw_obs.language import Language
from cmw_obs.model import Document, Item, Reference
from cmw_obs.on_demand import pattern
from cmw_obs.passages import Found, Passages
from cmw_obs.phrases import places_of
from cmw_obs.treaty_forms import TreatyForms, treaty_forms_of

_LAST = 195
_BEFORE = 190
# Between a convention and its number, where that stands in no bracket.
_FEW = 6
_SHORT = 3
# How far before a convention those stand who adopted it.
_AROUND = 22
# How far behind it "of the Council of Europe" ends.
_OWNER = 30
_CONVENTIONS = ("公约", "议定书")
_REVISED = "(修订)"


def find(passages: Passages, _document: Document, language: Language) -> list[Found]:
    """Find the conventions that the texts cite by number."""
    forms = treaty_forms_of(language.code)
    folded = passages.folded
    names = Names(folded, forms, None)
    found: list[Found] = []
    for start, end in _where_named(passages, forms):
        last = None
        for listed in numbered(folded, start, end, forms):
            if forms.counter:
                fits = _is_titled(folded, listed, forms)
            else:
                fits = begins_word(folded, listed.start, forms.clitics)
                low = max(start, listed.start - _BEFORE)
                fits = fits and (
                    _is_convention(names, low, listed, last)
                    or _goes_on(names, last, listed)
                    or _is_joined(names, last, listed.start)
                )
            if fits:
                last = listed
                found.extend(_cited(passages, listed))
                for further in dated_behind(names, listed.end, end):
                    found.extend(_cited(passages, further))
    known = {each.end for each in found}
    for listed in (*dated(names), *dated_alone(names)):
        found.extend(each for each in _cited(passages, listed) if each.end not in known)
    return found


def _where_named(passages: Passages, forms: TreatyForms) -> Iterator[tuple[int, int]]:
    """Give the bounds of sentences that name the organization, and of the items that they open."""
    done = 0
    for at in sorted(_places(passages.folded, forms)):
        if at < done:
            continue
        start, end = sentence_around(passages.folded, at)
        place = last = passages.place(passages.printed(at, at + 1)[0])
        while last + 1 < len(passages.nodes) and isinstance(passages.nodes[last + 1], Item):
            last += 1
        if last > place and not isinstance(passages.nodes[place], Item):
            end = passages.folded_at(passages.end(last))
        yield max(start, done), end
        done = end


def _places(folded: str, forms: TreatyForms) -> Iterator[int]:
    """Give where the organization is named, by a short name as a word of its own."""
    for at, end in places_of(forms.labour.names, folded):
        within = folded[at - 1 : at].isalpha() or folded[end : end + 1].isalpha()
        if end - at > _SHORT or not within:
            yield at


def _cited(passages: Passages, numbers: Numbers) -> Iterator[Found]:
    """Give one citation a number; the first has the mark before it."""
    start = numbers.start
    for number in pattern(r"\d+").finditer(numbers.text):
        end = numbers.at + number.end()
        first, last = passages.printed(start, end)
        if 0 < int(number.group()) <= _LAST:
            text = passages.text[first:last].strip(" ,،、号和及与")
            reference = Reference("ilo-convention", text, number=int(number.group()))
            yield Found(first, last, reference)
        start = end


def _is_convention(names: Names, low: int, listed: Numbers, last: Numbers | None) -> bool:
    """Say that the last instrument named before the number is a convention without one, no law."""
    at = listed.at if listed.bare else listed.start
    head = names.last_head(low, at)
    if head is None or head.kind not in ("convention", "protocol"):
        return False
    if last and last.start >= head.end:
        # "… Convention, 2019 (No. 190), in accordance with Legal Notice No. 110".
        return False
    before = names.folded[max(low, head.start - _AROUND) : head.start]
    # What stands before another number is of that one.
    numbered = max(map(before.rfind, "0123456789"))
    behind = names.folded[listed.end : listed.end + _OWNER].partition("(")[0]
    around = before[numbered + 1 :] + names.folded[head.start : at] + behind
    if any(map(around.__contains__, names.forms.labour.foreign)):
        # "The Hague Convention No. 33", "Convention No. 108 of the Council of Europe".
        return False
    if any(map(names.folded[head.end : at].__contains__, names.forms.labour.advice)):
        # "… Convention No. 189 and Recommendation No. 201".
        return False
    enclosed = names.folded[listed.start - 1] == "("
    between = names.folded[head.end : at]
    for name in names.forms.labour.names:
        between = between.replace(name, "") if " " in name else between
    words = [word for word in between.split() if any(map(str.isalpha, word))]
    return enclosed or len(words) <= _FEW


def _is_joined(names: Names, last: Numbers | None, at: int) -> bool:
    """Say that a number is joined to that of a convention: "No. 138 on minimum age and No. 182".

    "And" or a comma stands before the number, and no other instrument between the two.
    """
    if last is None or at - last.end > _BEFORE or names.last_head(last.end, at):
        return False
    word = "".join(names.folded[last.end : at].rstrip(" (").split()[-1:])
    joiners = {*names.forms.joiners, *names.forms.clitics[:1]}
    return word[-1:] in (",", "،") or word in joiners


def _goes_on(names: Names, last: Numbers | None, listed: Numbers) -> bool:
    """Say that a list of conventions goes on: "(No. 97), on abusive conditions, 1975 (No. 143)"."""
    if last is None or names.folded[listed.start - 1] != "(" or not listed.text.isdecimal():
        return False
    between = names.folded[last.end : listed.start]
    head = names.last_head(last.end, listed.start)
    return between.startswith(")") and not head and is_of_year(between, listed)


def _is_titled(folded: str, listed: Numbers, forms: TreatyForms) -> bool:
    """Say that a counted number stands right behind the name of a convention, or before it."""
    if folded.endswith(forms.labour.foreign or "\n\n", 0, listed.start):
        return False
    if folded.startswith(_CONVENTIONS, listed.end):
        return True
    before = folded[max(0, listed.start - _BEFORE) : listed.start].rstrip("(,，、 ")
    if before.endswith("年"):
        # The year stands in the bracket with the number: (1989年，第169号).
        before = before[:-1].rstrip("0123456789").rstrip("( ")
    # "(修订)": revised.
    before = before.removesuffix(_REVISED).rstrip()
    opened = max(before.rfind(mark) for mark in "《〈")
    title = before[opened:] if before.endswith(("》", "〉")) else before[-len(_CONVENTIONS[0]) :]
    return any(word in title for word in _CONVENTIONS)
