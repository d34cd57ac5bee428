"""Footnote marks that a page sets apart: a space off, in brackets, or run on to a number.

pdftotext sees the height of a mark and often puts a space in front of it. Such a number reads like
any other; words that stand in front of numbers which call nothing tell it from those that count.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import cache

from cmw_obs.extracts.glued import COUNTED, COUNTING, Glued

_STOPS = ".,;:!?)\\]»”’،؛؟。，；：、）》」』"
_BEHIND = r"[\d/%°º]|[.,:]\d|[^\W\d_\u3400-\u9fff]"
_SPACED = (
    rf"(?<=[\w{_STOPS}])[ \t\xa0]{{1,3}}([1-9]\d{{0,2}})(?!{_BEHIND})(?:[ \t](?=[,.](?:\s|\Z)))?"
)
_BRACKETED = r"(?<=\S)([ \t\xa0]?)[(（\[]([1-9]\d{0,2})[\])）]"
# 73/195 with a mark behind it, or a year with one.
_SUFFIXED = r"(?<=\d/)\d{4,5}(?![\d/])|(?<![\d/.,])(?:19|20)\d{3,4}(?![\d/])"
_NUMBERED = r"(?<=[ \t\xa0])(\d{1,4})(?![\d.,]*\d)"
_CAPITAL = r"(?<=[^\W\d_])(?<!\w\w)([1-9]\d{0,2})(?=\s{1,80}([^\W\d_]))"
# Behind which a bracket holds no paragraph of an article.
_LARGE = r"\d{3}|/\d\d|\d/\d"
_IDEOGRAPHS = ("\u3400", "\u9fff")
_LONGEST_WORD = 60
# Letters of a word that are the same in its singular and its plural.
_STEM = 5


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)


def spaced(
    text: str, start: int, end: int, numbers: Collection[int], counting: frozenset[str]
) -> Iterator[Glued]:
    """List the numbers of `text[start:end]` a space behind their words that could be marks.

    `counting` has the words that stand in front of other numbers. The weights are 1 to 3, more
    behind a stop than behind a word.
    """
    for found in _pattern(_SPACED).finditer(text, start, end):
        number = int(found[1])
        if number in numbers and (weight := _weight(text, found, counting)):
            is_cited = text[found.end() : found.end() + 2] == " ("
            yield Glued(*found.span(), number, 1 if is_cited else weight)


def counting_words(text: str, start: int, end: int, numbers: Collection[int]) -> frozenset[str]:
    """Give how words of `text[start:end]` begin that count others than `numbers`."""
    found = _pattern(_NUMBERED).finditer(text, start, end)
    stems = (_stem(text, each.start()) for each in found if int(each[1]) not in numbers)
    return frozenset(filter(None, stems))


def _weight(text: str, found: re.Match[str], counting: frozenset[str]) -> int:
    before = text[found.start() - 1]
    if before.isdecimal():
        return int(len(found[1]) < 3)
    if _IDEOGRAPHS[0] <= before <= _IDEOGRAPHS[1]:
        behind = text[found.end() : found.end() + 2].strip()[:1]
        return 0 if before in COUNTING or behind in COUNTED else 2
    if before == ".":
        return 0 if _stem(text, found.start() - 1) in counting else 3
    if before.isalpha():
        return 0 if _stem(text, found.start()) in counting else 2
    return 1 if text[found.start() - 2].isdecimal() else 3


def _stem(text: str, end: int) -> str:
    """Give how the word in front of `end` begins, the same in all its forms."""
    begin = max(end - _LONGEST_WORD, 0)
    word = text[begin:end].rstrip(" .\t\xa0")
    start = len(word)
    while start and word[start - 1].isalpha():
        start -= 1
    return word[start:][:_STEM].lower()


def bracketed(text: str, start: int, end: int, numbers: Collection[int]) -> Iterator[Glued]:
    """List the numbers in brackets that could be marks: 3 glued to a stop, 2 to a word.

    One behind a number, or a space off, weighs 1: an article's paragraph looks the same, and is
    taken for one where the number is as small as an article's.
    """
    found = [*_pattern(_BRACKETED).finditer(text, start, end)]
    stems = (_stem(text, each.start()) for each in found if int(each[2]) not in numbers)
    counting = frozenset(filter(None, stems))
    for each in found:
        before = text[each.start() - 1]
        is_apart = bool(each[1])
        if is_apart and (before.isdecimal() or _stem(text, each.start()) in counting):
            continue
        if before.isdecimal() and not _pattern(_LARGE).match(text, max(each.start() - 3, start)):
            continue
        if before.isalpha() and not is_apart and _is_letter(text, each.start() - 1):
            continue
        weight = 1 if before.isdecimal() or is_apart else 2 if before.isalpha() else 3
        yield Glued(*each.span(), int(each[2]), weight)


def _is_letter(text: str, place: int) -> bool:
    """Say that a letter stands alone, such as the Arabic "and", which is glued to what follows."""
    return place == 0 or text[place - 1].isspace()


def suffixes(text: str, start: int, end: int, numbers: Collection[int]) -> Iterator[Glued]:
    """List the last digits of numbers that are a digit too long; they weigh 2 to 3.

    Resolutions of a session, as in 73/195, never have four digits; a year has no more.
    """
    for found in _pattern(_SUFFIXED).finditer(text, start, end):
        is_resolution = text[found.start() - 1] == "/"
        for width in (1, 2):
            digits = found[0][-width:]
            whole = is_resolution or len(found[0]) - width == 4
            if whole and digits[0] != "0" and int(digits) in numbers:
                yield Glued(found.end() - width, found.end(), int(digits), 2 + is_resolution)


def capitals(text: str, start: int, end: int, numbers: Collection[int]) -> Iterator[Glued]:
    """List the numbers behind a word of one capital, in front of a small one.

    "A7 la luz" has a mark and "A4 paper" none: they weigh 3 where the letter is a word elsewhere,
    too, and 1 where it is not.
    """
    for found in _pattern(_CAPITAL).finditer(text, start, end):
        letter, number = text[found.start() - 1], int(found[1])
        if letter.isupper() and found[2].islower() and number in numbers:
            word = _pattern(rf"(?<!\w){letter}\s[^\W\d_]").search(text)
            yield Glued(*found.span(), number, 3 if word else 1)
