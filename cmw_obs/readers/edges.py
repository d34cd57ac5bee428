"""What stands at the edges of lines and is no text: marks of a quotation, of direction, tabs.

Mails put marks in front of each line that they quote, some programs a mark of direction, and cells
of a table leave a tab behind each. Where nearly all lines have them they are blanked, so that all
else keeps its offset.
"""

from __future__ import annotations

import re

from cmw_obs.on_demand import pattern

_QUOTED = r"(?m)^[ \t]*(?:[>|][ \t]?)+"
_UNSEEN = "[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+"
_DIRECTED = rf"(?m)^{_UNSEEN}|{_UNSEEN}(?=\r?$)"
_TABS = r"(?m)\t+(?=\r?$)"
# A line or two of the mail itself may stand around what it quotes.
_NEARLY_ALL = 0.9


def without_edges(text: str) -> str:
    """Give the text with spaces for what nearly all its lines have at one of their edges."""
    lines = [line for line in text.split("\n") if line.strip()]
    for edge in (_TABS, _DIRECTED):
        if _nearly_all(sum(bool(pattern(edge).search(line)) for line in lines), lines):
            text = pattern(edge).sub(_blank, text)
    # Beside a space one that is not seen is nothing.
    return text.replace(" \u200b", "  ").replace("\u200b ", "  ")


def unquoted(text: str) -> str:
    """Give the text with spaces for the marks of a quotation; tables are given as they are."""
    lines = [line for line in map(str.strip, text.split("\n")) if line]
    quoted = [line for line in lines if line[0] in ">|"]
    rows = sum(line.endswith("|") and len(line) > 1 for line in quoted)
    if not _nearly_all(len(quoted), lines) or rows * 2 > len(quoted):
        return text
    return pattern(_QUOTED).sub(_blank, text)


def _nearly_all(count: int, lines: list[str]) -> bool:
    return bool(lines) and count >= len(lines) * _NEARLY_ALL


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])
