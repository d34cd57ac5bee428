"""Rows as bytes for a terminal: their text, and styles as SGR sequences (ECMA-48, 8.3.117).

`rich.console` would do it too, and takes longer to load than a document to read.
"""

from __future__ import annotations

from itertools import pairwise

from rich.color import ColorSystem
from rich.style import Style
from rich.text import Text

from cmw_obs.terminal.abilities import Shades


def encoded(row: Text, shades: Shades) -> str:
    """Write a row with the sequences that style it, as far as the shades go."""
    if shades == "none":
        return row.plain
    plain = row.plain
    edges = {0, len(plain)}
    for span in row.spans:
        edges.update((span.start, span.end))
    return "".join(
        _styled(plain[start:end], _style_at(row, start), shades)
        for start, end in pairwise(sorted(edges))
    )


def _style_at(row: Text, at: int) -> Style:
    """Combine the styles of a place, the later ones upon the earlier."""
    over = (span.style for span in row.spans if span.start <= at < span.end)
    return Style.combine(each for each in (Style.null(), row.style, *over) if type(each) is Style)


def _styled(text: str, style: Style, shades: Shades) -> str:
    style = style if shades == "colour" else style.without_color
    return style.render(text, color_system=ColorSystem.STANDARD)
