"""A column of last rows, put back behind the texts that they end.

pdftotext takes the left edge of a list for a column of its own where the items are indented and
their last rows are short. It gives these rows first, one below the other and among them the numbers
of paragraphs, then the labels and first rows of all items. Both columns are in order, so they are
dealt together: a text that breaks off takes the next last row, one without a label the next number.
Nothing is moved unless every last row finds the text that it ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import takewhile

from cmw_obs.extracts.pages import Row
from cmw_obs.records import NamedTuple

_LABEL = r"[(（]?\w{1,5}[)）.\-–]{1,2}"
_NUMBER = r"\d{1,3}[.\-–]"
_STOPS = ".;:!?。；：؛؟"
_STOP = rf"[{_STOPS}][)）»”’\"]? ?(?:\d{{1,3}})?\Z"
# The part of a page's width that a last row takes up at most.
_MOST_TAIL = 0.5
_MOST_ROWS = 100


class Dealt(NamedTuple):
    """The rows as they are read, those that were moved, and the place behind all of them."""

    rows: list[Row]
    moved: list[Row]
    end: int


class _Columns(NamedTuple):
    """The places of the rows that are left to be dealt, the next of them last."""

    left: list[int]
    right: list[int]


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)


def is_label(row: Row) -> bool:
    """Say that the row is a label alone."""
    return len(row.words) <= 9 and bool(_pattern(_LABEL).fullmatch(row.words))


def dealt_from(rows: list[Row], place: int, width: int) -> Dealt | None:
    """Deal out the column that begins at `place`, or give None where none does.

    `width` is how many characters full rows have.
    """
    column = [*_column(rows, place, width)]
    tails = [at for at in column if not is_label(rows[at])]
    last = tails[-1] if tails else _last_number(rows, column)
    if last is None or _is_owed(rows, place):
        return None
    for left in _columns_up_to(rows, column, last):
        begin = left[-1] + 1
        right = [at for at in range(begin, min(begin + _MOST_ROWS, len(rows))) if rows[at].words]
        if found := _dealt(rows, _Columns([*left[::-1]], right[::-1])):
            return found
    return None


def _column(rows: list[Row], place: int, width: int) -> Iterator[int]:
    """Give the places of the last rows and labels that stand one below the other."""
    for at in range(place, min(place + _MOST_ROWS, len(rows))):
        if rows[at].words and not (is_label(rows[at]) or _is_tail(rows[at], width)):
            return
        if rows[at].words:
            yield at


def _columns_up_to(rows: list[Row], column: list[int], last: int) -> Iterator[list[int]]:
    """Give what may be the column: the numbers behind its last row may belong to it, or not."""
    above = [at for at in column if at <= last]
    numbers = takewhile(lambda at: _is_number(rows[at]), column[len(above) :])
    longer = [*above, *numbers]
    yield longer
    if longer != above:
        yield above


def _last_number(rows: list[Row], column: list[int]) -> int | None:
    """Give the last of the numbers in front of a list, whose paragraphs must stand behind it."""
    numbers = [*takewhile(lambda at: _is_number(rows[at]), column)]
    listed = 0 < len(numbers) < len(column)
    return numbers[-1] if listed else None


def _is_number(row: Row) -> bool:
    return bool(_pattern(_NUMBER).fullmatch(row.words))


def _is_tail(row: Row, width: int) -> bool:
    """Say that a row may be the end of a text: it is short, ends so, and does not begin large."""
    words = row.words
    if len(words) > width * _MOST_TAIL or words[0].isupper() or _breaks_off(row):
        return False
    # Where there are no capitals, what leads in to a list is a whole text.
    return words[-1] not in ":：" or words[0].islower()


def _is_owed(rows: list[Row], place: int) -> bool:
    """Say that a row belongs to the one above it, which breaks off, is a label or out of sight."""
    above = next((rows[at] for at in range(place - 1, -1, -1) if rows[at].words), None)
    return above is None or is_label(above) or _breaks_off(above)


def _breaks_off(row: Row) -> bool:
    """Say that the row does not end with a stop, or a mark behind one."""
    return _pattern(_STOP).search(row.words) is None


def _dealt(rows: list[Row], columns: _Columns) -> Dealt | None:
    """Deal two columns together, or give None where they do not fit."""
    left, right = columns
    found: list[Row] = []
    moved: list[Row] = []
    state = "closed"
    while left:
        if _takes_left(rows, columns, state):
            row = rows[left.pop()]
            state = "label" if is_label(row) else "closed"
            if state == "closed" or found:
                moved.append(row)
        elif right and _takes_right(rows, columns, state):
            row = rows[right.pop()]
            state = "label" if is_label(row) else "open" if _breaks_off(row) else "closed"
        else:
            return None
        found.append(row)
    end = right[-1] if right else len(rows)
    return Dealt(found, moved, end) if moved and state != "open" else None


def _takes_left(rows: list[Row], columns: _Columns, state: str) -> bool:
    """Say that the next row comes from the column of last rows.

    A text that breaks off goes on with one; text that has no label yet, with one from there.
    """
    if not is_label(rows[columns.left[-1]]):
        return state == "open" and (not columns.right or _is_apart(rows, columns.right[-1]))
    return state == "closed" and bool(columns.right) and not is_label(rows[columns.right[-1]])


def _is_apart(rows: list[Row], place: int) -> bool:
    """Say that the row does not go on with the one above it."""
    return is_label(rows[place]) or not rows[place - 1].words


def _takes_right(rows: list[Row], columns: _Columns, state: str) -> bool:
    """Say that the next row comes from the texts: a label behind a text, a text behind a label."""
    ahead, behind = rows[columns.left[-1]], rows[columns.right[-1]]
    if state != "closed" or not is_label(behind):
        return state != "closed" and not is_label(behind)
    # Two labels of items may come in either order.
    return not is_label(ahead) or _is_number(ahead)
