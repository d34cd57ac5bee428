"""Footnote marks that a page sets apart: a space off, in brackets, or run on to a number.

pdftotext sees the height of a mark and often puts a space in front of it. Such a number reads like
any other; words that stand in front of numbers which call nothing tell it from those that count.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator

from cmw_obs.extracts.glued import FIRST_DIGITS, VOWELS, Glued, weight_in_chinese
from cmw_obs.on_demand import pattern
from cmw_obs.records import NamedTuple

_STOPS = '.,;:!?)\\]»”’"%،؛؟。，；：、）》」』'
_BEHIND = r"[\d/%°º]|[.,:]\d|[^\W\d_\u3400-\u9fff]"
_SPACED = (
    rf"(?:(?<=[\w{_STOPS}])|(?<=[{VOWELS}]))[ \t\xa0]{{1,3}}([1-9]\d{{0,2}})(?!{_BEHIND})"
    r"(?:[ \t](?=[,.](?:\s|\Z)))?"
)
_BRACKETED = rf"(?<=\S)([ \t\xa0]?)[(（\[]([{FIRST_DIGITS}]\d{{0,2}})[\])）]"
_NUMBERED = r"(?<=[ \t\xa0])(\d{1,4})(?![\d.,]*\d)"
# "Paragraph 5 (b) (iii)".
_ITEM = r" ?\([^\W\d_]{1,4}\)"
_CITED = r" (?:\(|\w\))"
_WORD = r"([^\W\d_]+)(\.?)"
_NEXT_WORD = r"[ \t\xa0]{1,3}([^\W\d_]+)"
_CAPITAL = r"(?<=[^\W\d_])(?<!\w\w)([1-9]\d{0,2})(?=\s{1,80}([^\W\d_]))"
# Behind which a bracket holds no paragraph of an article.
_LARGE = r"\d{3}|/\d\d|\d/\d"
# Words and dashes between the numbers of a list or a span.
_JOINERS = frozenset("and or to et ou à au y e o a al и или до по و أو إلى – -".split())
_BEHIND_ABBREVIATED = frozenset("),;،؛")
_IDEOGRAPHS = ("\u3400", "\u9fff")
_LONGEST_WORD, _NEAR, _YEAR = 60, 20, 4
# Letters of a word that are the same in its singular and its plural.
_STEM = 5
# The part of its places in which a word that names what is counted stands in front of a number.
_MOSTLY = 0.75


class Counting(NamedTuple):
    """How words begin that stand in front of numbers, `mostly` or `at_times`, and `behind` them.

    A full stop is part of a word: "No." counts, "no" does not.
    """

    mostly: frozenset[str]
    at_times: frozenset[str]
    behind: frozenset[str]

    def with_page(self, page: Counting) -> Counting:
        """Add the words of a page; what the whole document says of one counts more."""
        return Counting(
            self.mostly | (page.mostly - self.at_times),
            self.at_times | page.at_times,
            self.behind | page.behind,
        )


NOTHING_COUNTS = Counting(frozenset(), frozenset(), frozenset())


def spaced(
    text: str, start: int, end: int, numbers: Collection[int], counting: Counting
) -> Iterator[Glued]:
    """List the numbers of `text[start:end]` a space behind their words that could be marks.

    The weights are 1 to 3, more behind a stop than behind a word, and least between words of which
    one stands beside other numbers.
    """
    for found in pattern(_SPACED).finditer(text, start, end):
        number = int(found[1])
        if number not in numbers or pattern(_ITEM).match(text, found.end()):
            continue
        if weight := _weight(text, found, counting):
            is_cited = pattern(_CITED).match(text, found.end())
            yield Glued(*found.span(), number, 1 if is_cited else weight)


def counting_words(text: str, start: int, end: int, numbers: Collection[int]) -> Counting:
    """Give how words of `text[start:end]` begin that stand beside numbers other than `numbers`."""
    found = [
        each
        for each in pattern(_NUMBERED).finditer(text, start, end)
        # A label begins its row, and the word above it counts nothing.
        if text[text.rfind("\n", start, each.start()) + 1 : each.start()].strip()
    ]
    others = [each for each in found if int(each[1]) not in numbers]
    before = frozenset(filter(None, (_stem(text, each.start()) for each in others)))
    behind = frozenset(filter(None, (_stem_behind(text, each.end()) for each in others)))
    words = pattern(_WORD).findall(text, start, end) if before else ()
    all_words = Counter(_shortened(*each) for each in words)
    counts = Counter(_stem(text, each.start()) for each in found)
    mostly = frozenset(stem for stem in before if counts[stem] >= all_words[stem] * _MOSTLY)
    return Counting(mostly, before, behind)


def _weight(text: str, found: re.Match[str], counting: Counting) -> int:
    before = text[found.start() - 1]
    if before.isdecimal():
        return int(len(found[1]) < 3)
    if _is_of_several(text, *found.span()):
        return 0
    if before == "." and text[found.end() : found.end() + 1] in _BEHIND_ABBREVIATED:
        return 0
    if _IDEOGRAPHS[0] <= before <= _IDEOGRAPHS[1]:
        return weight_in_chinese(text, *found.span())
    if before == "." or before.isalpha():
        behind = _stem_behind(text, found.end())
        # "And" may follow any number.
        is_counted = behind in counting.behind and behind not in _JOINERS
        return _weight_between(_stem(text, found.start()), counting, is_counted)
    digits = text[max(found.start() - 1 - _YEAR, 0) : found.start() - 1]
    # "In 2015, 4" is no list, as "3, 4" may be.
    return 3 if not digits[-1:].isdecimal() else 2 if digits.isdecimal() else 1


def _is_of_several(text: str, start: int, end: int) -> bool:
    """Say that the number at `[start, end)` is of a list, a span or a larger one: "3 and 4 May"."""
    number, joiner = ["", "", *text[max(start - _NEAR, 0) : start].split()][-2:]
    if joiner in _JOINERS and number[:1].isdecimal():
        return True
    following = text[end : end + _NEAR]
    first, second = [*following.split(), "", ""][:2]
    rest = first.removeprefix("و")
    if first in _JOINERS or rest != first:
        return (second if first in _JOINERS else rest)[:1].isdecimal()
    # "1 234"
    return following[:1].isspace() and len(first) > 2 and _thousands(first)


def _thousands(word: str) -> bool:
    return word[:3].isdecimal() and not word[3:4].isdecimal()


def _weight_between(stem: str, counting: Counting, is_counted: bool) -> int:
    """Weigh a number behind a word; `is_counted` says that the word behind it stands so, too."""
    if stem in counting.mostly:
        return 0
    if stem in counting.at_times:
        return 0 if is_counted or stem.endswith(".") else 1
    return 1 if is_counted else 3 if stem.endswith(".") else 2


def _stem(text: str, end: int) -> str:
    """Give how the word in front of `end` begins, the same in all its forms, and its full stop."""
    begin = max(end - _LONGEST_WORD, 0)
    words = text[begin:end].rstrip()
    word = words.rstrip(".")
    start = len(word)
    while start and word[start - 1].isalpha():
        start -= 1
    return _shortened(word[start:], words[len(word) :][:1])


def _stem_behind(text: str, start: int) -> str:
    """Give how the word behind `start` begins, if one comes next."""
    found = pattern(_NEXT_WORD).match(text, start)
    return _shortened(found[1], "") if found else ""


def _shortened(word: str, stop: str) -> str:
    return word[:_STEM].lower() + stop if word else ""


def bracketed(
    text: str, start: int, end: int, numbers: Collection[int], *, apart: bool = False
) -> Iterator[Glued]:
    """List the numbers in brackets that could be marks: 3 glued to a stop, 2 to a word.

    One behind a number, or a space off, weighs 1: an article's paragraph looks the same, and is
    taken for one where the number is as small as an article's. Those behind a number and a space
    are listed where `apart` asks for them.
    """
    found = [*pattern(_BRACKETED).finditer(text, start, end)]
    stems = (_stem(text, each.start()) for each in found if int(each[2]) not in numbers)
    counting = frozenset(filter(None, stems))
    for each in found:
        before = text[each.start() - 1]
        is_apart = bool(each[1])
        counted = before.isdecimal() and not apart
        if is_apart and (counted or _stem(text, each.start()) in counting):
            continue
        if before.isdecimal() and not pattern(_LARGE).match(text, max(each.start() - 3, start)):
            continue
        if before.isalpha() and not is_apart and _is_letter(text, each.start() - 1):
            continue
        weight = 1 if before.isdecimal() or is_apart else 2 if before.isalpha() else 3
        yield Glued(*each.span(), int(each[2]), weight)


def _is_letter(text: str, place: int) -> bool:
    """Say that a letter stands alone, such as the Arabic "and", which is glued to what follows."""
    return place == 0 or text[place - 1].isspace()


def capitals(text: str, start: int, end: int, numbers: Collection[int]) -> Iterator[Glued]:
    """List the numbers behind a word of one capital, in front of a small one.

    "A7 la luz" has a mark and "A4 paper" none: they weigh 3 where the letter is a word elsewhere,
    too, and 1 where it is not.
    """
    for found in pattern(_CAPITAL).finditer(text, start, end):
        letter, number = text[found.start() - 1], int(found[1])
        if letter.isupper() and found[2].islower() and number in numbers:
            word = pattern(rf"(?<!\w){letter}\s[^\W\d_]").search(text)
            yield Glued(*found.span(), number, 3 if word else 1)
