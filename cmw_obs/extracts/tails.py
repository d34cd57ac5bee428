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

from cmw_obs import evidence
from cmw_obs.extracts.pages import Row
from cmw_obs.patterns import pattern
from cmw_obs.records import NamedTuple

LABEL = r"[(（]?\w{1,5}[)）.\-–]{1,2}"
_LABELLED = r"[(（'‘]?\w{1,4}[)）.\-–'’]"
_NUMBER = r"\d{1,3}[.\-–]"
_SEMICOLONS, _COLONS = frozenset(";；؛"), frozenset(":：")
_STOPS = ".;:!?。；：؛؟"
_STOP = rf"[{_STOPS}][)）»”’\"]?\Z|(?<!\d)[{_STOPS}][)）»”’\"]? ?\d{{1,3}}\Z"
# The parts of a page's width that a first row takes up at least, and a last one at most.
_LEAST_FIRST = 0.55
_MOST_TAIL = 0.5
_MOST_ROWS = 100
_LONGEST_COLUMN = 30
_MOST_LEAD_IN = 8


class Dealt(NamedTuple):
    """The rows as they are read, those that were moved, and the place behind all of them."""

    rows: list[Row]
    moved: list[Row]
    end: int


class _Columns(NamedTuple):
    """The places of the rows that are left to be dealt, the next of them last."""

    left: list[int]
    right: list[int]


def _is_labelled(row: Row) -> bool:
    return bool(pattern(_LABELLED).match(row.words))


def is_label(row: Row) -> bool:
    """Say that the row is a label alone."""
    return len(row.words) <= 9 and bool(pattern(LABEL).fullmatch(row.words))


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
        if found := _dealt(rows, _Columns([*left[::-1]], right[::-1]), width):
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
    numbers = takewhile(lambda at: _is_number(rows[at]), column[len(above) :])
    longer = [*above, *numbers]
    yield longer
    if longer != above:
        yield above


def _last_number(rows: list[Row], column: list[int]) -> int | None:
    """Give the last of the numbers that stand before their texts, where no last rows do.

    One stands in front of the labels of a list, or several one below the other.
    """
    numbers = [*takewhile(lambda at: _is_number(rows[at]), column)]
    is_before_list = 0 < len(numbers) < len(column) and _is_led_in(rows, numbers[0])
    return numbers[-1] if is_before_list or len(numbers) > 1 else None


def _is_led_in(rows: list[Row], place: int) -> bool:
    """Say that the text above leads in to a list and has its own number, or is an item of it."""
    above = [row for row in rows[max(place - _MOST_LEAD_IN, 0) : place] if row.words][::-1]
    text = [*takewhile(lambda row: not is_label(row), above)]
    closed = [not _breaks_off(row) for row in text]
    last = text[0].words[-1] if text else ""
    is_own = len(text) < len(above) and not any(closed[1:])
    return last in _SEMICOLONS if last not in _COLONS else is_own


def _is_number(row: Row) -> bool:
    return bool(pattern(_NUMBER).fullmatch(row.words))


def _is_tail(row: Row, width: int) -> bool:
    """Say that a row may be the end of a text: it is short, ends so, and does not begin large."""
    words = row.words
    if len(words) > width * _MOST_TAIL or words[0].isupper() or _is_labelled(row):
        return False
    if _breaks_off(row):
        return False
    # Where there are no capitals, what leads in to a list is a whole text.
    return words[-1] not in _COLONS or words[0].islower()


def _is_owed(rows: list[Row], place: int, above: Row | None) -> bool:
    """Say that a row belongs to the one above it, which breaks off or is a label."""
    above = next((rows[at] for at in range(place - 1, -1, -1) if rows[at].words), above)
    return above is None or is_label(above) or _breaks_off(above)


def _breaks_off(row: Row) -> bool:
    """Say that the row does not end with a stop, or a mark behind one, or leaves a bracket open."""
    return pattern(_STOP).search(row.words) is None or evidence.has_open_bracket(row.words)


def _dealt(rows: list[Row], columns: _Columns, width: int) -> Dealt | None:
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
            state = "label" if is_label(row) else _state_behind(row, width)
        else:
            return None
        found.append(row)
    end = right[-1] if right else len(rows)
    return Dealt(found, moved, end) if moved and state in ("label", "closed") else None


def _state_behind(row: Row, width: int) -> str:
    """Say whether a text is `closed`, or `open` for its last row, or breaks off `early`."""
    if not _breaks_off(row):
        return "closed"
    return "open" if len(row.words) >= width * _LEAST_FIRST else "early"


def _takes_left(rows: list[Row], columns: _Columns, state: str) -> bool:
    """Say that the next row comes from the column of last rows.

    A text that breaks off goes on with one; text that has no label yet, with one from there.
    """
    ahead, right = rows[columns.left[-1]], columns.right
    if not is_label(ahead):
        return state == "open" and (not right or _is_apart(rows, right[-1]))
    is_text = bool(right) and not is_label(rows[right[-1]])
    return state == "closed" and is_text and _is_apart(rows, right[-1])


def _is_apart(rows: list[Row], place: int) -> bool:
    """Say that the row does not go on with the one above it."""
    return is_label(rows[place]) or not rows[place - 1].words


def _takes_right(rows: list[Row], columns: _Columns, state: str) -> bool:
    """Say that the next row comes from the texts: a label behind a text, a text behind a label."""
    ahead, behind = rows[columns.left[-1]], rows[columns.right[-1]]
    if not is_label(behind):
        # A label in front of its words shows that labels are no column.
        is_rest = state != "closed" or not _is_apart(rows, columns.right[-1])
        return is_rest and not _is_labelled(behind)
    if state != "closed":
        return False
    # Two labels of items may come in either order.
    return not is_label(ahead) or _is_number(ahead)
