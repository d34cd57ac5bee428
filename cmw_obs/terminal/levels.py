"""Which way each character of a paragraph runs, and in which order a row of them is shown.

The embedding levels are those of UAX #9 up to rule I2, from python-bidi; it gives them only in its
debugging print, whose form is tried once on a known text. Rules L1 (blanks at the end of a row) and
L2 (reversal) are done here, since they come after rows are broken.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from unicodedata import bidirectional

_KNOWN, _KNOWN_LEVELS = "a \u0627 1", [2, 1, 1, 1, 2]
_SEPARATORS = frozenset({"B", "S"})
# Blanks, and what rule X9 takes out, go back to the level of the paragraph.
_BLANK = frozenset({"WS", "BN", "FSI", "LRI", "RLI", "PDI", "LRE", "RLE", "LRO", "RLO", "PDF"})
# What takes the level of a right-to-left paragraph where nothing else is in it.
_RIGHT = frozenset({"R", "AL", "NSM", "WS", "ON", "CS", "ES", "ET"})
_LEFT = frozenset({"L", "NSM", "WS", "ON", "CS", "ES", "ET", "EN"})


class BidiFormatError(RuntimeError):
    """The debugging print of python-bidi is not of the form that is read here."""


def levels_of(text: str, base: int) -> list[int]:
    """Give the embedding level of each character of one paragraph, at paragraph level `base`.

    `base` is 0 for left-to-right, 1 for right-to-left. The text holds no lone surrogate.
    """
    classes = {bidirectional(each) for each in {*text}}
    if classes <= (_RIGHT if base else _LEFT):
        # No rule gives another level where no other direction occurs.
        return [base] * len(text)
    _check_format()
    return _levels(text, base)


def row_levels(levels: Sequence[int], classes: Sequence[str], base: int) -> list[int]:
    """Apply rule L1 to one row: separators, and blanks before them or at the end, to `base`."""
    found = [*levels]
    trailing = True
    for at in range(len(found) - 1, -1, -1):
        if classes[at] in _SEPARATORS:
            trailing = True
            found[at] = base
        elif classes[at] in _BLANK:
            found[at] = base if trailing else found[at]
        else:
            trailing = False
    return found


def visual_order(levels: Sequence[int]) -> list[int]:
    """Apply rule L2 to one row: give the places of its members from left to right."""
    order = [*range(len(levels))]
    odd = [level for level in levels if level % 2]
    for level in range(max(levels, default=0), min(odd, default=1) - 1, -1):
        start = 0
        while start < len(levels):
            end = start
            while end < len(levels) and levels[end] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = end + 1
    return order


@cache
def _check_format() -> None:
    try:
        known = _levels(_KNOWN, 1) == _KNOWN_LEVELS
    except (ValueError, IndexError):
        known = False
    if not known:
        raise BidiFormatError("python-bidi prints levels in a form not known here; try 0.6")


def _levels(text: str, base: int) -> list[int]:
    from bidi import get_display

    printed = str(get_display(text, base_dir="LR"[base], debug=True))
    # The text is printed first, its line ends spelled out: what it says is taken for no heading.
    start = printed.index("\n    levels: [")
    # One `Level( 1, )`, three words, for each byte of the text as UTF-8.
    by_byte = printed[start : printed.index("\n    paragraphs: [", start)].split()[3:-1:3]
    if text.isascii():
        return [int(each[:-1]) for each in by_byte]
    levels, at = [], 0
    for each in text:
        levels.append(int(by_byte[at][:-1]))
        code = ord(each)
        at += 1 if code < 0x80 else 2 if code < 0x800 else 3 if code < 0x10000 else 4
    return levels
