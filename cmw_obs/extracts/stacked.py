"""Footnotes whose marks stand stacked above their words, as columns of a page are read.

A page that sets the marks well apart from the notes is read column by column: all marks, then all
words. Where each note begins is told by the ends of the rows: a note ends with a stop, and mostly
before the row is full. There must be as many such places as there are marks.
"""

from __future__ import annotations

from cmw_obs.extracts.pages import Row
from cmw_obs.records import NamedTuple

_STOPS = frozenset(".!?؟。")
_CLOSERS = ")）]»”’\"' "
_FULL = 0.92


class Note(NamedTuple):
    """A note's mark as printed without brackets, the number where it is one, and its rows.

    `skipped` characters of the first row are the mark with its brackets.
    """

    mark: str
    number: int | None
    rows: list[Row]
    skipped: int
    in_brackets: bool = False

    @property
    def is_bare(self) -> bool:
        """The mark stands alone, without any words of the note."""
        return len(self.rows) == 1 and self.skipped == len(self.rows[0].words)


def unstacked(notes: list[Note], page: int) -> tuple[list[Note], list[Row]]:
    """Give every note its own words where marks are stacked, and the rows that are furniture.

    `page` is the number of the page, which may stand between the marks and the words.
    """
    found: list[Note] = []
    furniture: list[Row] = []
    stack: list[Note] = []
    for note in notes:
        stack.append(note)
        if not note.is_bare:
            dealt, more = _with_words(stack, page)
            found.extend(dealt)
            furniture.extend(more)
            stack = []
    return [*found, *stack], furniture


def _with_words(stack: list[Note], page: int) -> tuple[list[Note], list[Row]]:
    """Deal the words behind the last mark out to all of them, if it is clear where each begins."""
    last = stack[-1]
    if last.skipped < len(last.rows[0].words):
        return stack, []
    rows = [row for row in last.rows[1:] if row.words]
    number = rows[:1] if rows and rows[0].words == str(page) else []
    for marks, furniture in (
        (stack, number),
        # The last of the marks may be the page's number.
        *([(stack[:-1], last.rows[:1])] if last.mark == str(page) else []),
    ):
        own = rows[len(number) :]
        if marks and (starts := _starts(own, len(marks))):
            return _dealt(marks, own, starts), furniture
    return stack, []


def _dealt(stack: list[Note], rows: list[Row], starts: list[int]) -> list[Note]:
    ends = [*starts[1:], len(rows)]
    return [
        note._replace(rows=[note.rows[0], *rows[start:end]])
        for note, start, end in zip(stack, starts, ends, strict=True)
    ]


def _starts(rows: list[Row], count: int) -> list[int] | None:
    """Give the rows with which `count` notes begin, or None if that is not clear."""
    if not rows:
        return None
    width = max(len(row.words) for row in rows)
    stops = [place for place in range(1, len(rows)) if _ends_sentence(rows[place - 1].words)]
    short = [place for place in stops if not _is_full(rows[place - 1], rows[place], width)]
    for places in (short, stops):
        if len(places) == count - 1:
            return [0, *places]
    return None


def _ends_sentence(words: str) -> bool:
    return words.rstrip(_CLOSERS)[-1:] in _STOPS


def _is_full(row: Row, following: Row, width: int) -> bool:
    """Say that the first word of the next row would not have fitted on this one."""
    first = following.words.split(" ", 1)[0]
    return len(row.words) + 1 + len(first) > width * _FULL
