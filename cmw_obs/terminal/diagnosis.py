"""What is known of the terminal, and a sample that shows at a glance whether it is right."""

from __future__ import annotations

import os
from collections.abc import Iterator

from cmw_obs.terminal.abilities import is_terminal, shades_of, size_of
from cmw_obs.terminal.detect import Way
from cmw_obs.terminal.neutral import printable
from cmw_obs.terminal.pager import pager_of

_ORDERS = {
    "plain": "plain: whole lines in reading order, neither shaped nor laid out",
    "visual": "visual: rows in the order of the screen's cells, letters shaped",
    "logical": "logical: rows in reading order, for the terminal to turn and shape",
}
_SHADES = {"none": "no", "bold": "no (NO_COLOR); bold and underlined", "colour": "yes"}
_VARIABLES = (
    "TERM",
    "TERM_PROGRAM",
    "TMUX",
    "STY",
    "VTE_VERSION",
    "KONSOLE_VERSION",
    "KITTY_WINDOW_ID",
    "MLTERM",
    "CMW_OBS_BIDI",
    "PAGER",
    "NO_COLOR",
    "FORCE_COLOR",
)
_ROOM = 11
# Each with what is to be seen where it is shown right.
SAMPLE = (
    (
        "1- سلام للجميع",
        "at the right edge the number 1, a dash to the left of it; then letters that are joined",
    ),
    (
        "(أ) خطة 2021-2030، CMW/C/VLD/CO/2",
        "at the right edge a letter in round brackets; 2030-2021; at the left CMW/C/VLD/CO/2",
    ),
    (
        "لآلئ مُعَلِّم",
        "at the right edge two letters in one stroke, a wave above; small signs on the other word",
    ),
)


def rows_of_diagnosis(way: Way, width: int | None) -> Iterator[str]:
    """Give what is known, one thing after another in plain words, and the rows of the sample."""
    columns = width or size_of(os.environ).columns
    known = [(name, printable(said)) for name, said in _known(way, width)]
    if way.order == "plain":
        yield from (f"{name:{_ROOM}}{said}" for name, said in known)
        yield from (line for text, seen in SAMPLE for line in ("", f"{seen}:", text))
        return
    from cmw_obs.terminal.cells import Sheet, hung, laid

    left, right = (Sheet(columns, side, way.order == "visual") for side in ("ltr", "rtl"))
    for name, said in known:
        rows = hung(laid(name, left, _ROOM), laid(said, left, columns - _ROOM), _ROOM, left)
        yield from (row.plain for row in rows)
    for text, seen in SAMPLE:
        yield from ("", *(row.plain for row in laid(f"{seen}:", left, columns)))
        yield from (f"{way.before_row}{row.plain}" for row in laid(text, right, columns))


def _known(way: Way, width: int | None) -> Iterator[tuple[str, str]]:
    environ, size = os.environ, size_of(os.environ)
    chosen = pager_of(environ)
    yield "output", _output(width or size.columns, size.lines)
    yield "terminal", f"{way.terminal} ({way.reason})"
    yield "rows", _ORDERS[way.order]
    yield "before", spelled(way.begin)
    yield "after", spelled(way.end)
    yield "each row", spelled(way.before_row)
    yield "colours", _SHADES[shades_of(environ, is_terminal())]
    yield "pager", chosen.command if chosen else "none"
    yield "encoding", "UTF-8"
    given = [f"{name}={environ[name]}" for name in _VARIABLES if name in environ]
    yield "variables", " ".join(given) or "none of those that count"
    if way.hint:
        yield "hint", way.hint


def _output(columns: int, lines: int) -> str:
    if not is_terminal():
        return "no terminal"
    return f"a terminal of {columns} columns and {lines} lines"


def spelled(sequence: str) -> str:
    """Spell what is sent, so that it can be read instead of obeyed."""
    names = {"\x1b": "ESC ", "\x07": " BEL", "\u200f": "RLM"}
    return "".join(names.get(each, each) for each in sequence) or "nothing"
