"""What the output can do beside the order of rows: how large it is, and which styles it shows."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from typing import Literal

Shades = Literal["none", "bold", "colour"]

_COLUMNS, _LINES = 80, 24
# Below this nothing can be laid out that is worth reading.
NARROWEST = 20


def is_terminal() -> bool:
    """Say that standard output is a terminal."""
    return sys.stdout.isatty()


def size_of(environ: Mapping[str, str]) -> os.terminal_size:
    """Measure the terminal; COLUMNS and LINES count where it does not say, or there is none."""
    try:
        columns, lines = os.get_terminal_size(sys.stdout.fileno())
    except (OSError, ValueError):
        columns = lines = 0
    return os.terminal_size(
        (
            max(columns or _number(environ, "COLUMNS") or _COLUMNS, NARROWEST),
            lines or _number(environ, "LINES") or _LINES,
        )
    )


def _number(environ: Mapping[str, str], name: str) -> int:
    said = environ.get(name, "")
    return int(said) if said.isdecimal() and len(said) < 5 else 0


def shades_of(environ: Mapping[str, str], is_terminal: bool) -> Shades:
    """Say which styles to write: none, bold and underlined alone, or colours too.

    NO_COLOR and FORCE_COLOR count where they are not empty (no-color.org, force-color.org); where
    both are given there are styles and no colours.
    """
    able = is_terminal and environ.get("TERM") != "dumb"
    if not able and not environ.get("FORCE_COLOR"):
        return "none"
    return "bold" if environ.get("NO_COLOR") else "colour"
