"""Two columns of rows dealt together into one text, each of them in its order.

A text that breaks off takes the next row of the left column, which holds last rows and labels; one
without a label takes the next label.
"""

from __future__ import annotations

from cmw_obs import evidence
from cmw_obs.extracts.rows import Row
from cmw_obs.on_demand import pattern
from cmw_obs.records import NamedTuple

LABEL = r"[(（]?\w{1,5}[)）.\-–]{1,2}"
_LABELLED = r"[(（'‘]?\w{1,4}[)）.\-–'’]"
_NUMBER = r"\d{1,3}[.\-–]"
_STOPS = ".;:!?。；：؛؟"
_STOP = rf"[{_STOPS}][)）»”’\"]?\Z|(?<!\d)[{_STOPS}][)）»”’\"]? ?\d{{1,3}}\Z"
# The part of a page's width that a first row takes up at least.
_LEAST_FIRST = 0.55


class Dealt(NamedTuple):
    """The rows as they are read, those that were moved, and the place behind all of them."""

    rows: list[Row]
    moved: list[Row]
    end: int


class Columns(NamedTuple):
    """The places of the rows that are left to be dealt, the next of them last."""

    left: list[int]
    right: list[int]


def is_labelled(row: Row) -> bool:
    """Say that the row begins with a label."""
    return bool(pattern(_LABELLED).match(row.words))


def is_label(row: Row) -> bool:
    """Say that the row is a label alone."""
    return len(row.words) <= 9 and bool(pattern(LABEL).fullmatch(row.words))


def is_number(row: Row) -> bool:
    """Say that the row is a paragraph's number alone."""
    return bool(pattern(_NUMBER).fullmatch(row.words))


def breaks_off(row: Row) -> bool:
    """Say that the row does not end with a stop, or a mark behind one, or leaves a bracket open."""
    return pattern(_STOP).search(row.words) is None or evidence.has_open_bracket(row.words)


def deal(rows: list[Row], columns: Columns, width: int) -> Dealt | None:
    """Deal two columns out, or give None where they do not fit."""
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
    if not breaks_off(row):
        return "closed"
    return "open" if len(row.words) >= width * _LEAST_FIRST else "early"


def _takes_left(rows: list[Row], columns: Columns, state: str) -> bool:
    """Say that the next row comes from the column of last rows.

    A text that breaks off goes on with one; text that has no label yet, with one from there.
    """
    ahead, right = rows[columns.left[-1]], columns.right
    if not is_label(ahead):
        return state == "open" and (not right or _is_apart(rows, right[-1]))
    is_text = bool(right) and not is_label(rows[right[-1]])
    return state == "closed" and is_text and _is_apart(rows, right[-1])


def _takes_right(rows: list[Row], columns: Columns, state: str) -> bool:
    """Say that the next row comes from the texts: a label behind a text, a text behind a label."""
    ahead, behind = rows[columns.left[-1]], rows[columns.right[-1]]
    if not is_label(behind):
        # A label in front of its words shows that labels are no column.
        is_rest = state != "closed" or not _is_apart(rows, columns.right[-1])
        return is_rest and not is_labelled(behind)
    if state != "closed":
        return False
    # Two labels of items may come in either order.
    return not is_label(ahead) or is_number(ahead)


def _is_apart(rows: list[Row], place: int) -> bool:
    """Say that the row does not go on with the one above it."""
    return is_label(rows[place]) or not rows[place - 1].words
