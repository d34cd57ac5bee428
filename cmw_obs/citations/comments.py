"""General comments and recommendations of the committees, by number.

`general comment No. 2 (2013)`, `joint general comments No. 3 and No. 4 of the Committee … and
No. 22 and No. 23 of the Committee on the Rights of the Child`. A number is of the committee named
behind it, or before the comment; where none is named, it is the document's own committee's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from cmw_obs.citations.sentences import sentence_at
from cmw_obs.labels import chinese_number
from cmw_obs.language import Language
from cmw_obs.model import Document, Reference
from cmw_obs.passages import Found, Passages
from cmw_obs.records import NamedTuple
from cmw_obs.treaty_forms import TreatyForms, treaty_forms_of

_NUMBER = r"(?P<number>\d{1,2})(?![\d./])"
_YEAR = r" ?\(\d{4}(?: ?年)?\)"
_COUNTED = r"第 ?(?P<number>\d{1,2}|[一二三四五六七八九十]{1,3}) ?号"
# How far the first number stands from the word, the next from the one before, a name from it.
_FIRST, _NEXT, _NAME, _BEFORE = 30, 230, 150, 90
# Between a committee's name and what is its own: "'s ", "的"; before the name, "of the".
_GAP = 14
_CHINESE_BETWEEN = "联合()和、及与的 年0123456789"


class _Numbered(NamedTuple):
    number: int
    start: int
    end: int


@cache
def _pattern(code: str) -> re.Pattern[str]:
    forms = treaty_forms_of(code)
    if forms.counter:
        return re.compile(_COUNTED)
    begun = rf"(?:(?<!\w)|(?<=[{forms.clitics}]))" if forms.clitics else r"(?<!\w)"
    return re.compile(rf"{begun}{forms.number_marks}{_NUMBER}")


def find(passages: Passages, document: Document, language: Language) -> list[Found]:
    """Find the general comments that the texts cite."""
    forms = treaty_forms_of(language.code)
    folded = passages.folded
    found: list[Found] = []
    done = 0
    for at, word in sorted(_words_in(folded, forms)):
        numbered = _numbers(folded, at, word, forms, language) if at >= done else []
        for place, each in enumerate(numbered):
            begin = min(at, each.start) if not place else each.start
            end = max(each.end, at + len(word)) if forms.counter and not place else each.end
            first, last = passages.printed(begin, end)
            owner = _owner(folded, at, word, numbered[place:], document.committee, language)
            text = passages.text[first:last]
            reference = Reference("general-comment", text, committee=owner, number=each.number)
            found.append(Found(first, last, reference))
        done = max([done, *(each.end for each in numbered)])
    return found


def _words_in(folded: str, forms: TreatyForms) -> Iterator[tuple[int, str]]:
    for word in forms.comments:
        at = folded.find(word)
        while at >= 0:
            yield at, word
            at = folded.find(word, at + 1)


def _numbers(
    folded: str, at: int, word: str, forms: TreatyForms, language: Language
) -> list[_Numbered]:
    """Give the numbers that belong to a word for general comments, in order."""
    if forms.counter:
        return _numbers_before(folded, at, language)
    found: list[_Numbered] = []
    start, near = at + len(word), _FIRST
    sentence_end = start + _room(folded, start)
    while True:
        bare = _bare(language.code).match(folded, start) if found else None
        last = min(start + near, sentence_end)
        match = bare or _pattern(language.code).search(folded, start, last)
        if not match:
            return found
        if found and not bare and not _leads_on(folded[start : match.start()], language):
            return found
        found.append(_Numbered(int(match["number"]), match.start(), match.end()))
        start, near = match.end(), _NEXT


def _room(folded: str, at: int) -> int:
    """Count the characters to the end of the sentence."""
    sentence = sentence_at(folded, at)
    begun = folded.find(sentence, max(0, at - len(sentence)))
    return max(0, begun + len(sentence) - at)


@cache
def _bare(code: str) -> re.Pattern[str]:
    """Match a further number without a mark of its own: `Nos. 3 and 4`."""
    words = "|".join(sorted(word for word in treaty_forms_of(code).joiners if word.isalpha()))
    return re.compile(rf" ?(?:,|{words}) ?(?P<number>\d{{1,2}})(?![\d.%/])")


def _leads_on(between: str, language: Language) -> bool:
    """Say that only years, joiners or the name of a committee part two numbers."""
    if any(phrase in between for phrase, _ in language.committees):
        return True
    words = re.sub(_YEAR, " ", between).replace(",", " ").split()
    forms = treaty_forms_of(language.code)
    if any(name in between for name in forms.bodies):
        return True
    return all(word.strip("'()") in forms.joiners for word in words)


def _numbers_before(folded: str, at: int, language: Language) -> list[_Numbered]:
    """Give the numbers right before the word, as Chinese has them: 第3号和第4号联合一般性意见."""
    found = []
    low = max(0, at - _BEFORE, folded.rfind("\n", 0, at) + 1)
    for match in _pattern(language.code).finditer(folded, low, at):
        text = match["number"]
        number = int(text) if text.isdecimal() else chinese_number(text)
        if number:
            found.append(_Numbered(number, match.start(), match.end()))
    kept: list[_Numbered] = []
    edge = at
    for each in reversed(found):
        between = folded[each.end : edge]
        for phrase, _ in language.committees:
            between = between.replace(phrase, "")
        if between.strip(_CHINESE_BETWEEN):
            break
        kept.append(each)
        edge = each.start
    return kept[::-1]


def _owner(
    folded: str, at: int, word: str, numbered: list[_Numbered], own: str | None, language: Language
) -> str | None:
    """Name the committee whose comment the first of the numbers is."""
    forms = treaty_forms_of(language.code)
    begin = min(at, numbered[0].start)
    before = folded[max(0, begin - _BEFORE) : begin].rpartition("\n")[2]
    close = [
        (end, committee)
        for phrase, committee in language.committees
        if (end := before.rfind(phrase) + len(phrase)) >= len(before) - _GAP and phrase in before
    ]
    if close:
        return max(close)[1]
    if forms.counter or word.startswith(forms.its):
        return own
    behind = _behind(folded, numbered, forms)
    named = [
        (place, committee)
        for phrase, committee in language.committees
        if (place := behind.find(phrase)) >= 0
    ]
    plain = min((place for name in forms.bodies if (place := behind.find(name)) >= 0), default=None)
    if named and (plain is None or not any(map(str.isdecimal, behind[plain : min(named)[0]]))):
        return min(named)[1]
    return own


def _behind(folded: str, numbered: list[_Numbered], forms: TreatyForms) -> str:
    """Give what follows a number, and those joined to it, up to the next comment or stop."""
    start = numbered[0].end
    text = folded[start : numbered[-1].end + _NAME]
    for stop in ("\n", ". ", ";", "؛", *forms.comments):
        text = text.partition(stop)[0]
    return text
