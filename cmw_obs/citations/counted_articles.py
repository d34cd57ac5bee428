"""Lists of articles whose numbers a word counts behind: `第七十三和第八十四条`, `第8至第35条`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from cmw_obs.labels import chinese_number
from cmw_obs.records import NamedTuple

_COUNTER, _FIRST = "条", "第"
_NUMERALS = "一二三四五六七八九十"
_NUMBER = rf"第? ?(?:\d{{1,2}}(?![\d.%])|[{_NUMERALS}]{{1,4}}) ?[条款段项]?"
# With a 第 in it, it is a list of its own: 第29条(第三条).
_BRACKET = r"\((?! ?第)[^()\n]{1,8}\) ?[条款段项]?"
_JOINED = r"[和及与或以至到、, -]"
_LONGEST = 90


class _Number(NamedTuple):
    """One number at `[…, end)`; `unit` is what it counts, `through` that a range ends with it."""

    number: int
    unit: str
    through: bool
    end: int


def counted_in(folded: str, last: int) -> Iterator[tuple[int, int, tuple[int, ...]]]:
    """Give start, end and numbers of every list of articles up to `last`, in order."""
    done, at = 0, folded.find(_COUNTER)
    while at >= 0:
        before = folded[at - 1 : at]
        if at >= done and (before in _NUMERALS or before.isdecimal() or before in ") "):
            for start, end, numbers in _list_around(folded, at, done):
                done = end
                if max(numbers) <= last:
                    yield start, end, numbers
        at = folded.find(_COUNTER, at + 1)


@cache
def _run() -> re.Pattern[str]:
    return re.compile(f"(?:{_NUMBER}|{_BRACKET}|{_JOINED})+")


@cache
def _member() -> re.Pattern[str]:
    return re.compile(f"{_NUMBER}|{_BRACKET}|[至到-]")


def _list_around(folded: str, counter: int, low: int) -> Iterator[tuple[int, int, tuple[int, ...]]]:
    """Give the list that has the counter at an offset, where there is one."""
    low = max(low, counter - _LONGEST)
    start = folded.find(_FIRST, low, counter)
    while start >= 0:
        run = _run().match(folded, start)
        if run and run.end() > counter:
            members = _with_units([*_members(run)])
            numbers = _articles(members)
            if numbers:
                yield start, members[-1].end, numbers
            return
        start = folded.find(_FIRST, start + 1, counter)


def _members(run: re.Match[str]) -> Iterator[_Number]:
    through = False
    number = _Number(0, "", False, run.start())
    for member in _member().finditer(run.string, run.start(), run.end()):
        text = member.group().replace(" ", "")
        if text in "至到-":
            through = True
        elif text.startswith("("):
            # A part in brackets, with what counts it or the number before it: 第4(a)条.
            unit = number.unit or text[-1].strip(")")
            number = number._replace(unit=unit, end=member.end())
            yield number._replace(number=0)
            # The range is one of parts: 第三十七条(b)项至(d)项.
            through = False
        else:
            digits = text.strip("第条款段项")
            value = int(digits) if digits.isdecimal() else chinese_number(digits) or 0
            number = _Number(value, text[-1].strip(digits), through, member.end())
            yield number
            through = False


def _with_units(members: list[_Number]) -> list[_Number]:
    """Give each number the unit that stands behind it or behind a later one; drop the rest."""
    found: list[_Number] = []
    unit = ""
    for member in reversed(members):
        unit = member.unit or unit
        if unit:
            found.append(member._replace(unit=unit))
    return found[::-1]


def _articles(members: list[_Number]) -> tuple[int, ...]:
    numbers: list[int] = []
    for member in members:
        if member.unit == _COUNTER and member.number:
            through = member.through and numbers and member.number > numbers[-1]
            first = numbers[-1] + 1 if through else member.number
            numbers.extend(range(first, member.number + 1))
    return tuple(dict.fromkeys(numbers))
