"""A text as the rows of a terminal: in visual order, flush with the edge where reading begins.

The steps are those of UAX #9, section 3.4, in its order: levels and shaping of the whole paragraph,
breaking into rows in logical order, then for each row rules L1, L2 and L4, marks behind their base
(L3). Styles go by logical offsets, so that they follow their characters.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from operator import itemgetter

from rich.style import Style
from rich.text import Text

from cmw_obs.model import Direction
from cmw_obs.records import NamedTuple
from cmw_obs.terminal.clusters import Cluster, clusters_of
from cmw_obs.terminal.levels import row_levels, visual_order
from cmw_obs.terminal.mirrors import MIRRORED
from cmw_obs.terminal.wrapping import wrap


class Styled(NamedTuple):
    """A style for the characters at `[start, end)` of a text."""

    start: int
    end: int
    style: str | Style


def rows_of(
    text: str,
    *,
    width: int,
    direction: Direction,
    styles: Sequence[Styled] = (),
    visual: bool = True,
) -> list[Text]:
    """Lay a paragraph out in rows of at most `width` columns; an empty one is one empty row.

    Rows are in the order of columns from left to right, those of right-to-left text filled up from
    the left to the whole width. Where not `visual` they are in logical order and not filled, for
    terminals that turn and shape text themselves.
    """
    base = int(direction == "rtl")
    looks = _styles_by_offset(styles, len(text))
    rows = wrap(clusters_of(text, base), max(width, 1))
    if not visual:
        return [_text([(each.logical, looks.get(each.start)) for each in row]) for row in rows]
    return [_visual_row(row, base, width, looks) for row in rows]


def _visual_row(row: list[Cluster], base: int, width: int, looks: dict[int, str | Style]) -> Text:
    levels = row_levels([each.level for each in row], [each.bidi for each in row], base)
    pieces = []
    for place in visual_order(levels):
        cluster = row[place]
        shown = cluster.shown
        if levels[place] % 2 and shown[:1] in MIRRORED:
            shown = MIRRORED[shown[0]] + shown[1:]
        pieces.append((shown, looks.get(cluster.start)))
    missing = width - sum(each.width for each in row)
    return _text([(" " * missing, None), *pieces] if base and missing > 0 else pieces)


def _styles_by_offset(styles: Sequence[Styled], length: int) -> dict[int, str | Style]:
    """Give the style of each character that has one; of several the last."""
    return {
        offset: each.style
        for each in styles
        for offset in range(max(each.start, 0), min(each.end, length))
    }


def _text(pieces: list[tuple[str, str | Style | None]]) -> Text:
    row = Text(end="", no_wrap=True)
    for style, members in groupby(pieces, key=itemgetter(1)):
        row.append("".join([shown for shown, _ in members]), style)
    return row
