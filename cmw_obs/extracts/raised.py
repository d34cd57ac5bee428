"""Marks that stand in a row of their own: above a gap in the next row, or below one.

A page whose layout is kept has them in the column where they belong; the words of the rows around
show a gap there, or end. Without columns a mark belongs to the end of the row before.
"""

from __future__ import annotations

from cmw_obs.extracts.glued import Glued
from cmw_obs.extracts.rows import Row
from cmw_obs.lines import Lifted
from cmw_obs.records import NamedTuple

_STOPS = ".,;:!?)؛؟،。，；：、）"
# How far beside its gap a mark may stand, the nearest first.
_OFFSETS = (0, -1, 1, -2, 2)


class Raised(NamedTuple):
    """The row that marks belong to, as `below` them or not, and where they stand in it."""

    below: bool
    places: list[Lifted]


def fills(row: Row, marks: list[Glued]) -> bool:
    """Say that the row holds nothing but marks."""
    return sum(mark.end - mark.start for mark in marks) == len("".join(row.words.split()))


def raised_in(
    text: str, row: Row, marks: list[Glued], above: Row | None, below: Row | None
) -> Raised:
    """Find where the marks that fill a row belong; `above` and `below` are the rows around it."""
    best, most = None, 0
    for other in (below, above) if row.first > row.start else ():
        if other is None or not other.words:
            continue
        found = [_place(text, other, mark.start - row.start) for mark in marks]
        score = min(each[0] for each in found)
        if score > most:
            pairs = zip(found, marks, strict=True)
            places: list[Lifted] = [(*each[1:], mark.number) for each, mark in pairs]
            best, most = Raised(other is below, places), score
    if best:
        return best
    end = above.last if above else row.first
    return Raised(False, [(end, end, mark.number) for mark in marks])


def _place(text: str, row: Row, column: int) -> tuple[int, int, int]:
    """Weigh a column of a row as a mark's, from 0 to 3, and give what is to be lifted there."""
    for offset in _OFFSETS:
        at = row.start + column + offset
        if row.first < at < row.last and text[at].isspace():
            start = row.first + len(text[row.first : at].rstrip())
            end = row.last - len(text[at : row.last].lstrip())
            before_stop = text[end] in _STOPS
            wide = end - start > 1
            return 3 if before_stop or wide else 2, start, end if before_stop else start
    return int(row.start + column >= row.last), row.last, row.last
