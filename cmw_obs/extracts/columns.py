"""Rows that a page's columns put out of order: the end of a text before its beginning.

pdftotext reads a label and what stands below it before what stands beside it. So a text of two rows
comes as its label, its last row and, parted by an empty row, its first; or as the last row, the
label, and the first. It shows: the last row is short and ends with a stop, the first breaks off
though nothing follows it.
"""

from __future__ import annotations

from cmw_obs import evidence
from cmw_obs.extracts.dealing import LABEL, Dealt, is_label
from cmw_obs.extracts.rows import Row
from cmw_obs.extracts.tails import dealt_from
from cmw_obs.on_demand import pattern
from cmw_obs.records import NamedTuple

_STOPS = ".;:!?。；：؛؟"
_LIST_STOPS = ";；؛"
# The parts of a page's width that a first row takes up at least, and a last one at most.
_LEAST_FIRST = 0.55
_MOST_LAST = 0.5
_NARROWEST = 30
_FULL, _TAIL = 0.7, 0.25


class Ordered(NamedTuple):
    """The rows in the order in which they are read, and those that were moved."""

    rows: list[Row]
    moved: list[Row]


def in_order(rows: list[Row], width: int, above: Row | None) -> Ordered:
    """Put rows where they belong; `width` is how many characters full rows have.

    `above` is the last row of the page before.
    """
    once = _in_order(rows, width, above)
    if not once.moved:
        return once
    # A number may be left that stood among the last rows.
    again = _in_order(once.rows, width, above)
    return Ordered(again.rows, [*once.moved, *again.moved])


def _in_order(rows: list[Row], width: int, above: Row | None) -> Ordered:
    found: list[Row] = []
    moved: list[Row] = []
    place = 0
    while place < len(rows):
        dealt = _dealt(rows, place, width, above)
        if dealt:
            found += dealt.rows
            moved += dealt.moved
            place = dealt.end
            continue
        label, last, first = _out_of_order(rows, place, width) or (-1, -1, -1)
        if label < 0:
            found.append(rows[place])
            place += 1
            continue
        found += [rows[label], rows[first], rows[last]]
        moved.append(rows[last])
        place = first + 1
    return Ordered(found, moved)


def _dealt(rows: list[Row], place: int, width: int, above: Row | None) -> Dealt | None:
    """Deal out a column of last rows, where one may begin: behind a row that is none of it."""
    words = rows[place].words
    if width < _NARROWEST or not words or len(words) > width * _MOST_LAST:
        return None
    return dealt_from(rows, place, width, above)


def _out_of_order(rows: list[Row], place: int, width: int) -> tuple[int, int, int] | None:
    """Give the rows of label, last and first row of a text that begins at `place` out of order."""
    one, two, three = _next_words(rows, place, 3)
    if three < 0:
        return None
    if is_label(rows[one]) and not is_label(rows[two]):
        label, last = one, two
        apart = three > two + 1
    elif is_label(rows[two]) and not is_label(rows[one]):
        label, last = two, one
        apart = place > 0 and _ends(rows, place - 1)
    else:
        return None
    if not apart or is_label(rows[three]) or not _stands_alone(rows, three):
        return None
    return (label, last, three) if _belong(rows[three].words, rows[last].words, width) else None


def _next_words(rows: list[Row], place: int, count: int) -> list[int]:
    """Give the next rows that hold words, from `place` itself on; -1 for those that are not."""
    found = [-1] * count
    if not rows[place].words:
        return found
    at = 0
    for n in range(place, min(place + 3 * count, len(rows))):
        if rows[n].words and at < count:
            found[at] = n
            at += 1
    return found


def _ends(rows: list[Row], place: int) -> bool:
    """Say that the last words up to a row end with a stop, and all brackets are closed."""
    above = next(
        (row.words for row in reversed(rows[max(place - 2, 0) : place + 1]) if row.words), ""
    )
    if evidence.has_open_bracket(above):
        return False
    return above[-1:] in tuple(_STOPS) and not pattern(LABEL).fullmatch(above)


def _stands_alone(rows: list[Row], place: int) -> bool:
    """Say that nothing goes on below the row: an empty row follows, a label, or nothing."""
    following = rows[place + 1 : place + 2]
    return not following or not following[0].words or is_label(following[0])


def _belong(first: str, last: str, width: int) -> bool:
    """Say that a row which breaks off goes on with one that only ends something."""
    if first[-1] in _STOPS + ",،，、)" or last[-1] not in _STOPS:
        return False
    if width < _NARROWEST or len(first) < width * _LEAST_FIRST or len(last) > width * _MOST_LAST:
        return False
    if first[0].islower() or last[0].islower() or last[0].isdecimal():
        return True
    # What begins with a capital may be a text of its own, and what breaks off a topic: but not
    # inside a list, and not where there are no capitals and the row is full.
    in_list = last[-1] in _LIST_STOPS
    is_full = not last[0].isupper() and len(first) > width * _FULL
    return (in_list or is_full) and len(last) < width * _TAIL
