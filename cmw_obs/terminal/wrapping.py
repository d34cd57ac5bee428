"""Where a paragraph is broken into rows: at spaces, and between Chinese characters.

Breaks are found in logical order, before anything is turned round (UAX #9, section 3.4). A row
does not begin with what closes or end with what opens (UAX #14: the classes CL, CP, EX, NS, IS and
OP); a no-break space holds. A word that no row has room for is broken where the row ends.
"""

from __future__ import annotations

from collections.abc import Sequence

from cmw_obs.terminal.clusters import Cluster

_NOT_FIRST = frozenset("、。，．：；？！）］｝〕〉》」』】〗〙〛’”…—～·％‰℃々ー,.:;?!)]}%»›")
_NOT_LAST = frozenset("（［｛〔〈《「『【〖〘〚‘“￥£([{«‹")
_WIDE = 2


def wrap(clusters: Sequence[Cluster], width: int) -> list[list[Cluster]]:
    """Break clusters into rows of at most `width` columns; the spaces between rows are dropped."""
    rows: list[list[Cluster]] = []
    start = 0
    while start < len(clusters):
        end = _row_end(clusters, start, width)
        row = [*clusters[start:end]]
        while row and row[-1].space and end < len(clusters):
            row.pop()
        rows.append(row)
        start = end
        while 0 < start < len(clusters) and clusters[start].space:
            start += 1
    return rows or [[]]


def _row_end(clusters: Sequence[Cluster], start: int, width: int) -> int:
    """Give where the row that begins at `start` ends: its last good break, or where it is full."""
    used, best = 0, start
    before = clusters[start]
    for at in range(start, len(clusters)):
        cluster = clusters[at]
        used += cluster.width
        if cluster.space:
            best = at if not before.space else best
        elif before.space or _may_break(before, cluster):
            best = at
        if used > width and not cluster.space:
            return best if best > start else max(at, start + 1)
        before = cluster
    return len(clusters)


def _may_break(before: Cluster, behind: Cluster) -> bool:
    """Say that a row may end between two characters without a space, as it may in Chinese."""
    if _WIDE not in (before.width, behind.width):
        return False
    return behind.logical[0] not in _NOT_FIRST and before.logical[0] not in _NOT_LAST
