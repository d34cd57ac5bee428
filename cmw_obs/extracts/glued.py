"""Footnote marks that lost their height: digits glued to the word or the stop before them.

Nothing but its place tells `meetings,3` from a number, so a candidate stands right behind a letter,
a closing bracket or a stop, and counts only as a link of a chain: 1, 2, 3 and on through the text.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from cmw_obs.on_demand import pattern
from cmw_obs.records import NamedTuple

_STOPS = '.,;:!?)\\]»”’"%،؛؟。，；：、）》」』'
# Arabic vowel signs, with which a word may end.
VOWELS = "\u064b-\u0652"
# The first of a number's digits, in Arabic perhaps its own.
FIRST_DIGITS = "1-9\u0661-\u0669"
# The digit comes first, which is found faster than what stands before it.
_MARK = (
    rf"[{FIRST_DIGITS}](?<=(?:[^\W\d_{_STOPS}]|[{_STOPS}{VOWELS}])[{FIRST_DIGITS}])"
    r"\d{0,2}(?!\d|[.,:/]\d|[%°º])"
)
_IDEOGRAPHS = ("\u3400", "\u9fff")
# Chinese puts numbers between words without a space: those that count or date something.
COUNTED = frozenset("年月日号次条段款项名个届岁人国份期天时分小％至-–")
COUNTING = frozenset("第至和与及或为约共于在月日年近达每前后的过到")
_CLAUSE_ENDS = frozenset("，。；：")
_JOINERS = frozenset("第至和与及或")
_LABEL_ENDS = frozenset(".-–)")
_ORDINALS = frozenset("ªº")
# Units and names of chemistry end with a number: km2, CO2.
_ENDING_SO = frozenset(("km", "cm", "mm", "co", "mp", "км", "كم"))
_ENDS = frozenset(("2", "3"))
_LONGEST_UNIT = 3
_SUFFIXES = frozenset(("Add", "Amend", "Corr", "Rev", "SR"))
_LONGEST_ABBREVIATION = 4
_CLOSING = frozenset(")]”»’")
_GOES_ON = frozenset(",;:)]،؛")
# What may be 73/195 with a mark behind it, or a year with one.
_LONG = r"\d{4,6}(?![\d/])"
_YEAR, _YEAR_DIGITS = r"(?:19|20)\d\d", 4
_OF_SESSION, _SESSION = r"(?:^|\W)[3-9]\d/", 4
_LONGEST_OF_SESSION = 3
_INSIDE_NUMBERS = frozenset("/.,-")
# How resolutions are named in front of their numbers; a law or a case is numbered 60/1996.
_RESOLUTIONS = ("resol", "résol", "резол", "قرار", "res/")
_NAMED = 40
_THOUSANDS = r"[(]?\d{1,3}"
_OPENERS = " \t\n\r\xa0(["
_LONGEST_WORD = 60
_DEEPEST = 80


class Glued(NamedTuple):
    """Digits that could be a mark, where they stand, and how much speaks for it."""

    start: int
    end: int
    number: int
    weight: int


def candidates(text: str, start: int, end: int) -> list[Glued]:
    """List the digits of `text[start:end]` that could be marks, in their order."""
    found = []
    for digits in pattern(_MARK).finditer(text, start, end):
        if weight := _weight(text, *digits.span()):
            found.append(Glued(*digits.span(), int(digits[0]), weight))
    return found


def _weight(text: str, start: int, end: int) -> int:
    before, behind = text[start - 1], text[end : end + 1]
    if VOWELS[0] <= before <= VOWELS[-1]:
        return 2
    if not before.isalpha():
        return _weight_behind_stop(text, start, end)
    if _IDEOGRAPHS[0] <= before <= _IDEOGRAPHS[1]:
        return weight_in_chinese(text, start, end)
    if behind.isalpha() or "/" in _token(text, start):
        return 0
    # `A4` and `و3` are no words with a mark, `Add.1` and `2nd` none either; `562ª3` is one.
    word = _word(text, start)
    if text[start:end] in _ENDS and word.lower() in _ENDING_SO:
        return 0
    is_word = before in _ORDINALS or len(word) > 1
    return 2 if is_word else int(before.islower())


def weight_in_chinese(text: str, start: int, end: int) -> int:
    """Weigh digits between Chinese words, `text[start:end]`, as a mark: 2, 1 in doubt, 0 if none.

    White space in front of them is theirs. What stands behind may begin the next line, further in.
    """
    before, following = text[start - 1], text[end : end + _DEEPEST].lstrip()[:1]
    if before not in COUNTING and following not in COUNTED:
        return 2
    # A number that counts something does not end a clause, unless it is one of several.
    return int(following in _CLAUSE_ENDS and before not in _JOINERS)


def _weight_behind_stop(text: str, start: int, end: int) -> int:
    before, behind = text[start - 1], text[end : end + 1]
    if before == '"' and not text[max(start - 2, 0)].strip(_OPENERS):
        return 0
    token = _token(text, start - 1)
    if before in ".:," and token[-1:].isdigit():
        return _weight_in_number(text, start, end, token)
    # The number of the paragraph that follows, without the line break between.
    if behind in _LABEL_ENDS and before in ".!?؟。":
        return 0
    return _weight_behind_full_stop(text, end, token) if before == "." else 3


def _weight_in_number(text: str, start: int, end: int, token: str) -> int:
    """Weigh what stands behind a number and a stop: 4.5, 61,400 and 1500,5 are numbers.

    A year may well end a clause, and so may a symbol. A block ends with a stop, so that its last
    number is no 14.1.
    """
    before = text[start - 1]
    is_year = pattern(_YEAR).fullmatch(token.rpartition("(")[2]) is not None
    is_large = end - start == 3 and pattern(_THOUSANDS).fullmatch(token) is not None
    ends = before == "." and not is_large and _ends_block(text, end)
    return 1 if is_year or ends or ("/" in token and before != ".") else 0


def _weight_behind_full_stop(text: str, end: int, token: str) -> int:
    """Weigh what stands behind a full stop: an abbreviation has one, too, as in Add.1 and art.7."""
    word = token.rpartition("(")[2]
    if word in _SUFFIXES or ("/" in token and token[-1] not in _CLOSING):
        return 0
    following = text[end : end + _DEEPEST].lstrip()[:1]
    if following.islower() or following in _GOES_ON:
        return 0
    is_short = len(word) <= _LONGEST_ABBREVIATION and word.isalpha()
    return 1 if is_short else 3


def suffixes(text: str, start: int, end: int, numbers: Collection[int]) -> Iterator[Glued]:
    """List the last digits of numbers that are a digit too long; they weigh 2 to 3.

    Resolutions of a session, as in 73/195, never have four digits; a year has no more.
    """
    for found in pattern(_LONG).finditer(text, start, end):
        length = _length_without_mark(text, *found.span())
        digits = found[0][length:]
        if length and digits[:1] not in ("", "0") and len(digits) < 3 and int(digits) in numbers:
            weight = 3 if length == _LONGEST_OF_SESSION else 2
            yield Glued(found.start() + length, found.end(), int(digits), weight)


def _length_without_mark(text: str, start: int, end: int) -> int:
    """Give how many digits a resolution's or a year's number has; 0 if it may be any other."""
    before = text[start - 1 : start]
    is_year = pattern(_YEAR).match(text, start, end) and text[end : end + 1] != "-"
    if before == "/":
        of_session = pattern(_OF_SESSION).match(text, max(start - _SESSION, 0), start)
        named = text[max(start - _NAMED, 0) : start].lower()
        if of_session and (not is_year or any(map(named.__contains__, _RESOLUTIONS))):
            return _LONGEST_OF_SESSION
    elif before.isdecimal() or before in _INSIDE_NUMBERS:
        return 0
    return _YEAR_DIGITS if is_year else 0


def _ends_block(text: str, end: int) -> bool:
    """Say that a blank line, or nothing, follows."""
    row, _, following = text[end : end + _DEEPEST].partition("\n")
    return not row.strip() and not following.partition("\n")[0].strip()


def _token(text: str, end: int) -> str:
    """Give what stands in front of `end` without a space between."""
    return text[max(end - _LONGEST_WORD, 0) : end].rpartition("\n")[2].split(" ")[-1]


def _word(text: str, end: int) -> str:
    start = end
    while start and end - start < _LONGEST_UNIT and text[start - 1].isalpha():
        start -= 1
    return text[start:end]
