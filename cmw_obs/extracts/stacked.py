"""Footnotes whose marks stand stacked above their words, as columns of a page are read.

A page that sets the marks well apart from the notes is read column by column: all marks, then all
words. Where each note begins is told by the ends of the rows: a note ends with a stop, and mostly
before the row is full. There must be as many such places as there are marks.
"""

from __future__ import annotations

from cmw_obs.extracts.rows import Row
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


class Dealt(NamedTuple):
    """Notes with their words, and the rows among them that are furniture, or the page's text."""

    notes: list[Note]
    furniture: list[Row]
    text: list[Row]


def unstacked(notes: list[Note], page: int, is_owed: bool) -> Dealt:
    """Give every note its own words where marks are stacked.

    `page` is the number of the page, which may stand between the marks and the words; `is_owed`
    says that the page's text ends with a label, whose words must be somewhere.
    """
    found = Dealt([], [], [])
    stack: list[Note] = []
    for note in notes:
        stack.append(note)
        if not note.is_bare:
            dealt = _with_words(stack, page, is_owed)
            found.notes.extend(dealt.notes)
            found.furniture.extend(dealt.furniture)
            found.text.extend(dealt.text)
            stack = []
    found.notes.extend(stack)
    return found


def _with_words(stack: list[Note], page: int, is_owed: bool) -> Dealt:
    """Deal the words behind the last mark out to all of them, if it is clear where each begins."""
    last = stack[-1]
    if last.skipped < len(last.rows[0].words):
        return Dealt(stack, [], [])
    rows = [row for row in last.rows[1:] if row.words]
    bare = [row for row in last.rows[1:] if not row.words]
    number = [row for row in rows[:1] if row.words == str(page)]
    choices = [(stack, number)]
    if last.mark == str(page) and len(stack) > 1:
        # The last of the marks may be the page's number.
        choices.append((stack[:-1], [*last.rows[:1], *number]))
    for marks, furniture in choices:
        blocks = _blocks(rows, len(number)) if len(marks) > 1 else [len(number)]
        if is_owed:
            blocks = [*blocks[1:], *_behind_one(rows, blocks[0]), *blocks[:1]]
        for first in blocks:
            if starts := _starts(rows[first:], len(marks)):
                dealt = _dealt(marks, rows[first:], starts)
                return Dealt(dealt, [*furniture, *bare], rows[len(number) : first])
    return Dealt(stack, [], [])


def _blocks(rows: list[Row], begin: int) -> list[int]:
    """Give the rows from `begin` on that have an empty one above, the first of them included.

    What the notes leave over above them is text that the columns of the page put out of place.
    """
    gaps = range(begin + 1, len(rows))
    return [begin, *(n for n in gaps if rows[n].number > rows[n - 1].number + 1)]


def _behind_one(rows: list[Row], begin: int) -> list[int]:
    """Give the place behind a row that breaks off, and with which the row below does not go on."""
    one, two = ([row.words for row in rows[begin : begin + 2]] + ["", ""])[:2]
    return [begin + 1] if two[:1].isupper() and not _ends_sentence(one) else []


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
        if len(places) == count - 1 and set(_blocks(rows, 0)) <= {0, *places}:
            return [0, *places]
    return None


def _ends_sentence(words: str) -> bool:
    return words.rstrip(_CLOSERS)[-1:] in _STOPS


def _is_full(row: Row, following: Row, width: int) -> bool:
    """Say that the first word of the next row would not have fitted on this one."""
    first = following.words.split(" ", 1)[0]
    return len(row.words) + 1 + len(first) > width * _FULL
