"""What a row of right-to-left text looks like, by GNU FriBidi: nothing here is shared with ours.

Debian's package libfribidi0 has the library. Lines are broken by a rule of this module's own.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple
from unicodedata import combining, decomposition, normalize

import pytest
from wcwidth import wcswidth

LIBRARY = "libfribidi.so.0"
RIGHT_TO_LEFT = 0x111
MIRRORING, REORDER_MARKS, FORMS, LIGATURES = 0x1, 0x2, 0x100, 0x200
# What FriBidi leaves where an alef became part of the lam before it.
FILL = "\ufeff"
SPACES = re.compile(r"(?<![(\[{«]) +(?![)\]}»,.:;?!،؛؟])")


class Cell(NamedTuple):
    """A column of a row: its character with the marks on it, and the offset of that in the text."""

    shown: str
    offset: int


@cache
def library() -> Any:
    try:
        return ctypes.CDLL(LIBRARY)
    except OSError:
        pytest.skip(f"no {LIBRARY}: it is in Debian's package libfribidi0")


class Paragraph:
    """A paragraph with its types, levels and joined letters, as FriBidi finds them."""

    def __init__(self, text: str) -> None:
        size = len(text)
        self.text, self.size, fribidi = text, size, library()
        self.types = (ctypes.c_uint32 * size)()
        self.levels = (ctypes.c_int8 * size)()
        brackets = (ctypes.c_uint32 * size)()
        joining = (ctypes.c_uint8 * size)()
        letters = self.letters(text)
        fribidi.fribidi_get_bidi_types(letters, size, self.types)
        fribidi.fribidi_get_bracket_types(letters, size, self.types, brackets)
        base = ctypes.c_uint32(RIGHT_TO_LEFT)
        assert fribidi.fribidi_get_par_embedding_levels_ex(
            self.types, brackets, size, ctypes.byref(base), self.levels
        )
        fribidi.fribidi_get_joining_types(letters, size, joining)
        fribidi.fribidi_join_arabic(self.types, size, self.levels, joining)
        fribidi.fribidi_shape(MIRRORING | FORMS | LIGATURES, self.levels, size, joining, letters)
        self.shaped = "".join(map(chr, letters))

    def letters(self, text: str) -> Any:
        return (ctypes.c_uint32 * self.size)(*map(ord, text))

    def row(self, start: int, end: int) -> list[Cell]:
        """The columns of a row that holds `[start, end)`, from left to right."""
        shown = self.letters(self.shaped)
        places = (ctypes.c_int * self.size)(*range(self.size))
        assert library().fribidi_reorder_line(
            REORDER_MARKS, self.types, end - start, start, RIGHT_TO_LEFT, self.levels, shown, places
        )
        return list(columns(zip(map(chr, shown[start:end]), places[start:end], strict=True)))

    def rows(self, width: int) -> Iterator[list[Cell]]:
        """The rows of the paragraph in a width."""
        start = end = 0
        for word in words(self.text):
            if self.width(start, word[1]) > width:
                if end > start:
                    yield self.row(start, end)
                start = word[0]
                # A word that is wider than a row goes on in the next.
                while self.width(start, word[1]) > width:
                    cut = self.cut(start, width)
                    yield self.row(start, len(self.text[:cut].rstrip(" ")))
                    start = len(self.text) - len(self.text[cut:].lstrip(" "))
            end = word[1]
        yield self.row(start, end)

    def width(self, start: int, end: int) -> int:
        return wcswidth(self.shaped[start:end].replace(FILL, ""))

    def cut(self, start: int, width: int) -> int:
        """Where a row is full that begins within a word; what has no width stays before it."""
        return next(at - 1 for at in range(start, self.size + 1) if self.width(start, at) > width)


def words(text: str) -> Iterator[tuple[int, int]]:
    """Where the pieces between spaces begin and end."""
    start = 0
    for spaces in SPACES.finditer(text):
        yield start, spaces.start()
        start = spaces.end()
    yield start, len(text)


def columns(pieces: Iterator[tuple[str, int]]) -> Iterator[Cell]:
    cell: Cell | None = None
    for shown, offset in pieces:
        if cell and combining(shown):
            cell = cell._replace(shown=cell.shown + shown)
        elif shown != FILL:
            if cell:
                yield cell
            cell = Cell(shown, offset)
    if cell:
        yield cell


def rows_of(text: str, width: int) -> list[list[Cell]]:
    """The rows of a right-to-left paragraph, each as wide as its letters."""
    return [*Paragraph(text).rows(width)] if text else [[]]


def padded(row: list[Cell], width: int) -> list[str]:
    """What stands in each column of a row that is flush right, folded."""
    return [" "] * (width - len(row)) + [folded(cell.shown) for cell in row]


@cache
def folded(shown: str) -> str:
    """One spelling for what looks the same: a letter for its isolated form, marks composed."""
    bare = [letter_of(each) for each in shown]
    return normalize("NFC", "".join(bare))


def letter_of(each: str) -> str:
    kind, *codes = decomposition(each).split() or [""]
    return chr(int(codes[0], 16)) if kind == "<isolated>" and len(codes) == 1 else each
