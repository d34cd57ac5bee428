"""Text without a dialect of its own: one line after another."""

from __future__ import annotations

from cmw_obs.lines import Reading, make_line


def recognises(text: str) -> bool:
    """Say that the text is of this dialect: any text is."""
    return bool(text)


def read(text: str) -> Reading:
    """Read every line that holds words."""
    lines, start, blanks = [], 0, 0
    for number, raw in enumerate(text.split("\n"), 1):
        line = make_line(text, start, start + len(raw), number, blanks, [])
        start += len(raw) + 1
        blanks = 0 if line else blanks + 1
        if line:
            lines.append(line)
    return Reading(tuple(lines))
