"""Where a paragraph is broken into rows: at spaces, and between Chinese characters.

Breaks are found in logical order, before anything is turned round (UAX #9, section 3.4). Of the
rules of UAX #14 these hold: a row ends after spaces (LB18) and beside wide characters (LB31), not
at a no-break space (LB12), not before what closes (LB13) or behind what opens (LB14), even across
spaces, nor beside quotation marks and what may not begin a line in Chinese (LB19, LB21). A word
that no row has room for is broken where the row is full.
"""

from __future__ import annotations

from collections.abc import Sequence

from cmw_obs.terminal.clusters import Cluster

# The angle quotation marks open and close as in French and Arabic, also with spaces inside
# (LB15a, LB15b).
_OPENING = frozenset("（［｛〔〈《「『【〖〘〚([{«‹")
_CLOSING = frozenset("、。，．：；？！）］｝〕〉》」』】〗〙〛,.:;?!)]}»›،؛؟۔")
_NOT_LAST = _OPENING | frozenset("‘“￥£$€")
_NOT_FIRST = _CLOSING | frozenset("’”…—～·％‰℃%々〻ゝゞヽヾーァィゥェォッャュョぁぃぅぇぉっゃゅょ")
_NO_BREAK = frozenset("\u00a0\u2007\u2011\u202f")
_WIDE = 2


def wrap(clusters: Sequence[Cluster], width: int) -> list[list[Cluster]]:
    """Break clusters into rows of at most `width` columns; the spaces where rows end are dropped.

    A cluster that is wider than that is a row of its own.
    """
    rows: list[list[Cluster]] = []
    start = 0
    while start < len(clusters):
        end = _row_end(clusters, start, width)
        row = [*clusters[start:end]]
        while row and row[-1].space:
            row.pop()
        rows.append(row)
        start = end
        while start < len(clusters) and clusters[start].space:
            start += 1
    return rows or [[]]


def _row_end(clusters: Sequence[Cluster], start: int, width: int) -> int:
    """Give where the row that begins at `start` ends: its last good break, or where it is full."""
    used, best, before = 0, start, None
    gap = False
    for at in range(start, len(clusters)):
        cluster = clusters[at]
        used += cluster.width
        if cluster.space:
            gap = True
            continue
        if before and (gap or _WIDE in (before.width, cluster.width)):
            best = at if _may_part(before.logical[0], cluster.logical[0], gap) else best
        if used > width:
            return best if best > start else max(at, start + 1)
        before, gap = cluster, False
    return len(clusters)


def _may_part(before: str, behind: str, gap: bool) -> bool:
    """Say that a row may end between two characters, with spaces between them or none."""
    if gap:
        return behind not in _CLOSING and before not in _OPENING
    return not (
        behind in _NOT_FIRST or before in _NOT_LAST or before in _NO_BREAK or behind in _NO_BREAK
    )
