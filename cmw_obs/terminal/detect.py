"""Which terminal rows go to, in which order it wants them, and what must be sent around them.

What each terminal does was measured. Some reorder by themselves what is right-to-left; of those,
most obey `CSI 8 l` (ECMA-48 BDSM, reset: explicit mode) and then leave rows as they come. Those
that do not reorder ignore it.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Literal

from cmw_obs.records import NamedTuple

Order = Literal["plain", "visual", "logical"]

EXPLICIT = "\x1b[8l"
IMPLICIT = "\x1b[8h"
KONSOLE_AS_IT_COMES = "\x1b]50;BidiRenderingEnabled=false\x07"
RLM = "\u200f"
# From this version on the terminals made with VTE reorder: 0.58, as VTE_VERSION counts.
_VTE_REORDERS = 5800

_TMUX_HINT = (
    "the terminal around {multiplexer} turns Arabic itself, so rows are sent in reading order; "
    "if that looks wrong, try --bidi visual"
)
_KITTY_HINT = (
    "kitty reverses Arabic letters; put `force_ltr yes` into kitty.conf to read them in order"
)


class Way(NamedTuple):
    """How rows go out: their order and why, and what is sent around them and before each.

    `plain` is whole lines in reading order, not laid out; `visual` rows are in the order of the
    cells of the screen; `logical` rows are in reading order, for the terminal to turn.
    """

    order: Order
    terminal: str
    reason: str
    begin: str = ""
    end: str = ""
    before_row: str = ""
    hint: str | None = None


class _Terminal(NamedTuple):
    """A kind of terminal: the variable that told it, the order it wants, what it needs beside."""

    name: str
    told_by: str
    order: Order = "visual"
    begin: str = ""
    before_row: str = ""
    hint: str | None = None


def way_of(asked: str, environ: Mapping[str, str], is_terminal: bool) -> Way:
    """Decide how rows go out; `asked` is `auto`, `visual` or `logical`."""
    terminal = _terminal(environ, is_terminal)
    if asked == "visual":
        return _visual(terminal._replace(hint=None), "asked for")
    if asked == "logical":
        order: Order = "logical" if is_terminal else "plain"
        return Way(order, terminal.name, "asked for", before_row=terminal.before_row)
    if terminal.order == "visual":
        return _visual(terminal, terminal.told_by)
    return Way(
        terminal.order,
        terminal.name,
        terminal.told_by,
        before_row=terminal.before_row,
        hint=terminal.hint,
    )


def _visual(terminal: _Terminal, reason: str) -> Way:
    begin = terminal.begin + EXPLICIT
    return Way("visual", terminal.name, reason, begin, IMPLICIT, hint=terminal.hint)


def _terminal(environ: Mapping[str, str], is_terminal: bool) -> _Terminal:
    """Name the terminal by the first thing that tells it, in the order of what each says."""
    term = environ.get("TERM", "")
    if not is_terminal:
        return _Terminal("none", "standard output is no terminal", "plain")
    if term == "dumb":
        return _Terminal("dumb", "TERM=dumb", "plain")
    multiplexer = _multiplexer(environ, term)
    if multiplexer:
        return _inside(multiplexer, environ)
    if environ.get("MLTERM") or term.startswith("mlterm"):
        return _Terminal("mlterm", "MLTERM" if environ.get("MLTERM") else f"TERM={term}", "logical")
    if environ.get("TERM_PROGRAM") == "Apple_Terminal":
        told_by = "TERM_PROGRAM=Apple_Terminal"
        return _Terminal("macOS Terminal", told_by, "logical", before_row=RLM)
    if term.startswith("putty"):
        return _Terminal("PuTTY", f"TERM={term}", "logical")
    if environ.get("KONSOLE_VERSION"):
        return _Terminal("Konsole", "KONSOLE_VERSION", begin=KONSOLE_AS_IT_COMES)
    if environ.get("KITTY_WINDOW_ID"):
        hint = None if leaves_order(environ) else _KITTY_HINT
        return _Terminal("kitty", "KITTY_WINDOW_ID", hint=hint)
    if environ.get("VTE_VERSION"):
        return _Terminal(f"VTE {environ['VTE_VERSION']}", "VTE_VERSION")
    return _Terminal(environ.get("TERM_PROGRAM") or term or "unknown", "nothing says otherwise")


def _multiplexer(environ: Mapping[str, str], term: str) -> str:
    """Name the program between us and the terminal, which swallows what we send to the latter."""
    if environ.get("TMUX") or term.startswith("tmux"):
        return "tmux"
    return "screen" if environ.get("STY") or term.startswith("screen") else ""


def _inside(multiplexer: str, environ: Mapping[str, str]) -> _Terminal:
    outer = _reordering(environ)
    if not outer:
        return _Terminal(multiplexer, "the terminal around it is not known to reorder")
    hint = _TMUX_HINT.format(multiplexer=multiplexer)
    return _Terminal(multiplexer, f"{outer} of the terminal around it", "logical", hint=hint)


def _reordering(environ: Mapping[str, str]) -> str:
    """Name the variable that says that the outer terminal reorders, if one does."""
    vte = environ.get("VTE_VERSION", "")
    if vte and (not vte.isdecimal() or int(vte) >= _VTE_REORDERS):
        return "VTE_VERSION"
    return next((name for name in ("KONSOLE_VERSION", "MLTERM") if environ.get(name)), "")


def leaves_order(environ: Mapping[str, str]) -> bool:
    """Say that kitty's own settings tell it to leave rows as they come (`force_ltr yes`)."""
    home = environ.get("XDG_CONFIG_HOME") or os.path.join(environ.get("HOME", ""), ".config")
    folder = environ.get("KITTY_CONFIG_DIRECTORY") or os.path.join(home, "kitty")
    try:
        with open(os.path.join(folder, "kitty.conf"), encoding="utf-8", errors="replace") as file:
            words = [line.split() for line in file]
    except OSError:
        return False
    said = [line[1].lower() for line in words if len(line) == 2 and line[0] == "force_ltr"]
    # The last line counts; kitty takes y, yes and true.
    return bool(said) and said[-1] in ("y", "yes", "true")
