"""Dates as the UN prints them, to ISO 8601."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from cmw_obs.language import Language, load
from cmw_obs.on_demand import pattern
from cmw_obs.records import NamedTuple

# Two words, and a word in front.
_LONGEST_NAME = 24
_SHORT = 80


class Dates(NamedTuple):
    """Days of one month, as printed: `29 and 30 November 2023`, `2–13 December`.

    `month` is None where its two Arabic names contradict each other; `year` is None where none
    is printed. `start` and `end` are offsets in the folded text.
    """

    days: tuple[int, ...]
    month: int | None
    year: int | None
    start: int
    end: int

    def iso(self, day: int) -> str | None:
        """Give one of the days as ISO 8601, or None where it is no date of the calendar."""
        if not (self.month and self.year and 1 <= day <= _days_in(self.month, self.year)):
            return None
        return f"{self.year:04}-{self.month:02}-{day:02}"

    @property
    def first(self) -> str | None:
        """The first of the days, ISO 8601."""
        return self.iso(self.days[0])

    @property
    def last(self) -> str | None:
        """The last of the days, ISO 8601."""
        return self.iso(self.days[-1])


def dates_in(folded: str, language: Language) -> list[Dates]:
    """Find the dates in a folded text, in order.

    A date without year takes that of the date before it, or else of the one behind, as the first
    day of a range does.
    """
    if len(folded) < _SHORT and not any(map(folded.__contains__, language.months)):
        # A line of a masthead, which is read in several languages: no need of their expressions.
        return []
    matches = pattern(language.date).finditer(folded)
    found = [dates for each in matches if (dates := _read(each, language))]
    for place, dates in enumerate(found):
        if dates.year is None:
            before, behind = [*reversed(found[:place])], found[place + 1 : place + 2]
            # Where the year ends a date, "27 November to 8 December 2023" has one for both.
            near = [*before, *behind] if language.dates_lead else [*behind, *before]
            year = next((each.year for each in near if each.year), None)
            found[place] = dates._replace(year=year)
    return found


def _read(match: re.Match[str], language: Language) -> Dates | None:
    month, other = (_month(match[group], language) for group in ("month", "other"))
    if month is None:
        return None
    if match["other"] and other != month:
        month = None
    days = tuple(int(each) for each in re.findall(r"\d+", match["days"]))
    year = match["year"]
    return Dates(days, month, int(year) if year else None, match.start(), match.end())


def _month(words: str | None, language: Language) -> int | None:
    """Count the month that the words name, or the first of them where the rest is no part of it."""
    if not words:
        return None
    return language.months.get(words) or language.months.get(words.partition(" ")[0])


def disagreeing_months(folded: str, language: Language) -> list[str]:
    """Give what a folded text prints where the two names of a month name two: `حزيران/يوليه`.

    UN documents in Arabic print the name used in the Levant, then the one from Latin.
    """
    found = []
    months, leading = language.months, _leading(language.code)
    for at in _slashes(folded):
        second = _first_name(folded[at + 1 : at + _LONGEST_NAME].split(), language)
        # Two names of one kind are a span: January and February.
        if second is None or second in leading:
            continue
        before = folded[max(0, at - _LONGEST_NAME) : at].replace("(", " ").split()
        first = _last_name(before, language)
        if first in leading and first is not None and months[first] != months[second]:
            found.append(f"{first}/{second}")
    return found


def _slashes(text: str) -> Iterator[int]:
    """Give where a slash stands that is none of a symbol's or a web address's."""
    at = text.find("/")
    while at >= 0:
        if not text[at - 1 : at].isascii() or text[at - 1 : at] == " ":
            yield at
        at = text.find("/", at + 1)


def _last_name(words: list[str], language: Language) -> str | None:
    for count in (2, 1):
        name = " ".join(words[-count:])
        if len(words) >= count and name in language.months:
            return name
    return None


def _first_name(words: list[str], language: Language) -> str | None:
    for count in (2, 1):
        name = " ".join(words[:count]).rstrip(".,،؛)")
        if name in language.months:
            return name
    return None


@cache
def _leading(code: str) -> frozenset[str]:
    """Give the first name of each month."""
    names: dict[int, str] = {}
    for name, month in load(code).months.items():
        names.setdefault(month, name)
    return frozenset(names.values())


def _days_in(month: int, year: int) -> int:
    if month == 2:
        leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        return 29 if leap else 28
    return 30 if month in (4, 6, 9, 11) else 31
