"""The footnotes at the foot of a page: which rows they are, and where each begins.

A note begins with its number, or a star, on a row of its own or in front of its words, and goes on
to the next or to the page's end. That they run on from the page before, one by one to the end, and
are called by the text above, tells them from wrapped text that begins with a number; so does a rule
of underscores above them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from cmw_obs.extracts.pages import Row
from cmw_obs.records import NamedTuple

_START = r"(?P<mark>\*{1,3}(?!\d)|[1-9]\d{0,2}(?=\s|\Z))"
_RULE = r"[_─—]{4,}"
_LABEL = r"\(?\w{1,4}[.)\-]"
_MOST_SKIPPED = 2
_MOST_CONTINUED = 8


class Note(NamedTuple):
    """A note's mark as printed, the number where it is one, and its rows."""

    mark: str
    number: int | None
    rows: list[Row]


class Foot(NamedTuple):
    """A page parted: its text, the rule, what goes on from the page before, and the notes."""

    body: list[Row]
    rule: list[Row]
    continued: list[Row]
    notes: list[Note]


class _Run(NamedTuple):
    """Rows that begin notes one after another: how many there are, and the first two."""

    length: int
    place: int
    following: _Run | None


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)


def foot_of(
    rows: list[Row], last: int, is_open: bool, is_called: Callable[[list[Row], list[Note]], object]
) -> Foot:
    """Part a page's text from the notes below it.

    `last` is the printed number of the last note so far, 0 if there is none; `is_open` says that
    its words break off; `is_called` says whether the text above calls any of the notes.
    """
    rules = [place for place, row in enumerate(rows) if _pattern(_RULE).fullmatch(row.words)]
    top = rules[-1] + 1 if rules else 0
    notes, begin = _notes(rows, _starts(rows, last, top))
    if rules:
        return Foot(rows[: top - 1], rows[top - 1 : top], rows[top:begin], notes)
    if not notes or not (_stands_alone(rows[begin], last) or is_called(rows[:begin], notes)):
        return Foot(rows, [], [], [])
    edge = _continued_from(rows, begin) if is_open else begin
    return Foot(rows[:edge], [], rows[edge:begin], notes)


def _starts(rows: list[Row], last: int, top: int) -> _Run | None:
    """Choose the rows with which notes begin: the longest run, and of such the lowest."""
    nearest: dict[str, _Run] = {}
    best: _Run | None = None
    for place in range(len(rows) - 1, top - 1, -1):
        found = _pattern(_START).match(rows[place].words)
        if not found:
            continue
        below = [nearest[mark] for mark in _behind(found["mark"]) if mark in nearest]
        following = max(below, key=lambda run: run.length, default=None)
        run = _Run(following.length + 1 if following else 1, place, following)
        nearest[found["mark"]] = run
        if _may_open(found["mark"], last) and (best is None or run.length > best.length):
            best = run
    return best


def _may_open(mark: str, last: int) -> bool:
    if mark.startswith("*"):
        return last == 0
    return last < int(mark) <= last + 1 + _MOST_SKIPPED


def _stands_alone(row: Row, last: int) -> bool:
    """Say that the row is the number that is due and nothing else: a note's, whose call is lost."""
    return last > 0 and row.words == str(last + 1) and row.first == row.start


def _behind(mark: str) -> tuple[str, ...]:
    return (mark + "*", "1") if mark.startswith("*") else (str(int(mark) + 1),)


def _notes(rows: list[Row], run: _Run | None) -> tuple[list[Note], int]:
    """Give the notes of a run, and the row where they begin."""
    begin = run.place if run else len(rows)
    notes = []
    while run:
        end = run.following.place if run.following else len(rows)
        found = _pattern(_START).match(rows[run.place].words)
        mark = found["mark"] if found else ""
        own = [row for row in rows[run.place : end] if not row.is_empty]
        notes.append(Note(mark, int(mark) if mark.isdecimal() else None, own))
        run = run.following
    return notes, begin


def _continued_from(rows: list[Row], end: int) -> int:
    """Find the rows, right above the notes and apart from the text, that end an earlier note."""
    start = end
    while start and rows[start - 1].words and end - start <= _MOST_CONTINUED:
        start -= 1
    apart = 0 < start < end and end - start <= _MOST_CONTINUED
    return start if apart and not _pattern(_LABEL).match(rows[start].words) else end
