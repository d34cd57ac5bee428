"""What a row is made of: letters with the marks on them, each with its width and direction."""

from __future__ import annotations

from functools import cache
from unicodedata import bidirectional

from rich.cells import get_character_cell_size

from cmw_obs.records import NamedTuple
from cmw_obs.terminal.levels import levels_of
from cmw_obs.terminal.neutral import neutral
from cmw_obs.terminal.shaping import shaped

_TAB_WIDTH = 4
# What the layout has used, and selectors of variants, whose width differs between terminals.
_UNPRINTED = frozenset("\u200c\u200d\u200e\u200f\u061c\u2068\u2069") | frozenset(
    map(chr, range(0xFE00, 0xFE10))
)
_SPACES = frozenset(
    " \t\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u3000"
)
_CIRCLE = "\u25cc"


class Cluster(NamedTuple):
    """A base character with its marks, shown in `width` columns.

    `start` is the offset in the text of the character it stands for, `bidi` that character's class,
    `level` its embedding level. `logical` is what was written, `shown` what is printed. At a
    `space` a row may be broken, and the cluster dropped.
    """

    shown: str
    logical: str
    width: int
    start: int
    level: int
    bidi: str
    space: bool


class _Kind(NamedTuple):
    """What is known of a character wherever it stands."""

    printed: bool
    mark: bool
    width: int
    bidi: str
    space: bool


@cache
def _kind(each: str) -> _Kind:
    width = _TAB_WIDTH if each == "\t" else get_character_cell_size(each)
    return _Kind(each not in _UNPRINTED, not width, width, bidirectional(each), each in _SPACES)


def clusters_of(text: str, base: int) -> list[Cluster]:
    """Give the clusters of one paragraph in logical order, at paragraph level `base`."""
    clean, origins = neutral(text)
    found: list[Cluster] = []
    pieces = zip(clean, shaped(clean), levels_of(clean, base), strict=True)
    for at, (each, form, level) in enumerate(pieces):
        printed, mark, width, bidi, space = _kind(each)
        if not printed:
            continue
        if (mark or not form) and found and not found[-1].space:
            last = found[-1]
            found[-1] = last._replace(shown=last.shown + form, logical=last.logical + each)
            continue
        start = at if origins is None else origins[at]
        # A mark with nothing to stand on gets a circle to stand on; a tab is so many blanks.
        shown = f"{_CIRCLE}{form}" if mark else " " * width if each == "\t" else form
        logical = shown if each == "\t" else each
        found.append(Cluster(shown, logical, width or 1, start, level, bidi, space))
    return found
