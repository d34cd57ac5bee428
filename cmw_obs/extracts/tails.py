"""A column of last rows, put back behind the texts that they end.

pdftotext takes the left edge of a list for a column of its own where the items are indented and
their last rows are short. It gives these rows first, one below the other and among them the numbers
of paragraphs, then the labels and first rows of all items. Both columns are in order, so they are
dealt together: a text that breaks off takes the next last row, one without a label the next number.
Nothing is moved unless every last row finds the text that it ends.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from cmw_obs.extracts.dealing import (
    Columns,
    Dealt,
    breaks_off,
    deal,
    is_label,
    is_labelled,
    is_number,
)
from cmw_obs.extracts.rows import Row

_SEMICOLONS, _COLONS = frozenset(";；؛"), frozenset(":：")
# The part of a page's width that a last row takes up at most.
_MOST_TAIL = 0.5
_MOST_ROWS = 100
_LONGEST_COLUMN = 30
_MOST_LEAD_IN = 8


def dealt_from(rows: list[Row], place: int, width: int, above: Row | None) -> Dealt | None:
    """Deal out the column that begins at `place`, or give None where none does.

    `width` is how many characters full rows have, `above` the last row of the page before.
    """
    if _is_owed(rows, place, above):
        return None
    column = [*_column(rows, place, width)]
    tails = [at for at in column if not is_label(rows[at])]
    last = tails[-1] if tails else _last_number(rows, column)
    if last is None:
        return None
    for left in _columns_up_to(rows, column, last):
        begin = left[-1] + 1
        right = [at for at in range(begin, min(begin + _MOST_ROWS, len(rows))) if rows[at].words]
        if found := deal(rows, Columns([*left[::-1]], right[::-1]), width):
            return found
    return None


def _column(rows: list[Row], place: int, width: int) -> Iterator[int]:
    """Give the places of the last rows and labels that stand one below the other."""
    for at in range(place, min(place + _LONGEST_COLUMN, len(rows))):
        if rows[at].words and not (is_label(rows[at]) or _is_tail(rows[at], width)):
            return
        if rows[at].words:
            yield at


def _columns_up_to(rows: list[Row], column: list[int], last: int) -> Iterator[list[int]]:
    """Give what may be the column: the numbers behind its last row may belong to it, or not."""
    above = [at for at in column if at <= last]
    numbers = takewhile(lambda at: is_number(rows[at]), column[len(above) :])
    longer = [*above, *numbers]
    yield longer
    if longer != above:
        yield above


def _last_number(rows: list[Row], column: list[int]) -> int | None:
    """Give the last of the numbers that stand before their texts, where no last rows do.

    One stands in front of the labels of a list, or several one below the other.
    """
    numbers = [*takewhile(lambda at: is_number(rows[at]), column)]
    is_before_list = 0 < len(numbers) < len(column) and _is_led_in(rows, numbers[0])
    return numbers[-1] if is_before_list or len(numbers) > 1 else None


def _is_led_in(rows: list[Row], place: int) -> bool:
    """Say that the text above leads in to a list and has its own number, or is an item of it."""
    above = [row for row in rows[max(place - _MOST_LEAD_IN, 0) : place] if row.words][::-1]
    text = [*takewhile(lambda row: not is_label(row), above)]
    closed = [not breaks_off(row) for row in text]
    last = text[0].words[-1] if text else ""
    is_own = len(text) < len(above) and not any(closed[1:])
    return last in _SEMICOLONS if last not in _COLONS else is_own


def _is_tail(row: Row, width: int) -> bool:
    """Say that a row may be the end of a text: it is short, ends so, and does not begin large."""
    words = row.words
    if len(words) > width * _MOST_TAIL or words[0].isupper() or is_labelled(row):
        return False
    if breaks_off(row):
        return False
    # Where there are no capitals, what leads in to a list is a whole text.
    return words[-1] not in _COLONS or words[0].islower()


def _is_owed(rows: list[Row], place: int, above: Row | None) -> bool:
    """Say that a row belongs to the one above it, which breaks off or is a label."""
    above = next((rows[at] for at in range(place - 1, -1, -1) if rows[at].words), above)
    return above is None or is_label(above) or breaks_off(above)
