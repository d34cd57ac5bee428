"""Printed rows made lines: divided words whole, marks lifted, the breaks between pages closed.

A word that is divided between two rows goes to the first of them, the rest stays where it was, so
that lines are still as long as they were printed.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cache

from cmw_obs.extracts.glued import Glued
from cmw_obs.extracts.hyphens import Hyphens, is_tight
from cmw_obs.extracts.lifting import Lifted, apart, line_of
from cmw_obs.extracts.pages import CONTROLS, Row
from cmw_obs.extracts.raised import raised_in
from cmw_obs.lines import Line

_STOPS = ".:;,!?…؛؟،。：；，！？、"
_CLOSERS = ".!?؟。)）"
_LEAST_FULL = 0.85
# Words that are not parted by spaces count as this part of a row.
_LONGEST_PART = 4
_ROWS_TO_A_BLANK = 12
# Spaces that are one step further in.
_INDENT = 4
_FIRST_WIDE = "\u2e80"


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)


def words_of(rows: list[Row], skipped: int, hyphens: Hyphens) -> str:
    """Give the text of rows as one, without the first characters of the first."""
    text = ""
    for row in rows:
        words = row.words if text or row is not rows[0] else row.words[skipped:].lstrip()
        hyphen = hyphens.divide(text, words)
        if hyphen is False:
            text = text[:-1].rstrip() + words
        elif hyphen or not text or not words or _joins(text, words):
            text += words
        else:
            text += f" {words}"
    return " ".join(text.split())


def _joins(text: str, words: str) -> bool:
    """Say that the words follow without a space: between ideographs, in a symbol or range."""
    return min(text[-1], words[0]) >= _FIRST_WIDE or is_tight(text, words)


class _Piece:
    """What becomes a line: the source from `start` to `end`, printed `reach` characters wide."""

    def __init__(self, start: int, row: Row, blanks: int, margin: int) -> None:
        self.start, self.end, self.number, self.blanks = start, row.end, row.number, blanks
        self.reach = max(row.last - row.start - margin, 1)
        self.indent = max(row.first - row.start - margin, 0) // _INDENT


class Printed:
    """The rows of text of all pages, page after page, and what is lifted out of them."""

    def __init__(self, text: str, hyphens: Hyphens) -> None:
        self.text, self.hyphens = text, hyphens
        self.pieces: list[_Piece] = []
        self.previous: Row | None = None
        # Of the last page.
        self.margin = self.width = 0
        self.is_spaced = False
        self.lifted: list[Lifted] = []

    def add_page(self, rows: list[Row], marks: list[Glued]) -> None:
        """Add the rows of one page, and the marks that stand in them."""
        blanks: int | None = None
        top = self._blanks_above(rows)
        self.margin = _margin(rows)
        self.width = _width(rows, self.margin)
        self.is_spaced = self.is_spaced or _is_spaced(rows)
        above: tuple[Row, list[Lifted]] | None = None
        starts = [mark.start for mark in marks]
        for place, row in enumerate(rows):
            if not row.words:
                blanks = (blanks or 0) + 1 if blanks is not None else None
                continue
            own = marks[bisect_left(starts, row.first) : bisect_left(starts, row.last)]
            if own and _fills(row, own):
                raised = raised_in(self.text, row, own, self.previous, _next(rows, place))
                if raised.below:
                    above = row, raised.places
                    continue
                if self.previous:
                    self._put_below(row, raised.places)
                    continue
            self.lifted.extend((mark.start, mark.end, mark.number) for mark in own)
            self._add_row(row, top if blanks is None else blanks, above is None)
            if above:
                self._put_above(*above, row)
            blanks, above, self.previous = 0, None, row

    def _blanks_above(self, rows: list[Row]) -> int:
        """Count a blank line between pages where more words would have fitted on the last row."""
        words = [row.words for row in rows]
        first = next(filter(None, words), "")
        if self.previous is None or not first or first[0].islower():
            return 0
        if self.is_spaced and _is_block(words) and self.previous.words[-1] in _CLOSERS:
            return 1
        width = max(self.width, _width(rows, _margin(rows)))
        part = min(len(first.split(" ", 1)[0]), width // _LONGEST_PART)
        if first[0] >= _FIRST_WIDE:
            part = 1
        return int(self.pieces[-1].reach + 1 + part < width * _LEAST_FULL)

    def _add_row(self, row: Row, blanks: int, may_go_on: bool) -> None:
        hyphen = None
        if self.previous and may_go_on and not blanks:
            tight = is_tight(self.previous.words, row.words)
            hyphen = tight or self.hyphens.divide(self.previous.words, row.words)
        if hyphen is None or self.previous is None:
            self.pieces.append(_Piece(row.start, row, blanks, self.margin))
            return
        end = self.previous.last
        if not hyphen:
            end = self.previous.first + len(self.previous.words[:-1].rstrip())
        self.lifted.append((end, row.first, None))
        word, _, rest = row.words.partition(" ")
        self.pieces[-1].end = row.first + len(word) if rest else row.end
        if rest:
            self.pieces.append(_Piece(row.first + len(word), row, blanks, self.margin))

    def _put_above(self, above: Row, places: list[Lifted], row: Row) -> None:
        """Lift marks printed above the row whose words they belong to."""
        self.pieces[-1].start = above.start
        self.lifted += [(above.first, row.first, None), *places]

    def _put_below(self, row: Row, places: list[Lifted]) -> None:
        """Lift marks printed below the row whose words they belong to, or behind it."""
        assert self.previous
        *inside, last = places
        if last[0] == self.previous.last:
            self.lifted += [*inside, (self.previous.last, row.last, last[2])]
        else:
            self.lifted += [*places, (self.previous.last, row.last, None)]
        self.pieces[-1].end = row.end

    def lines(self) -> Iterator[Line]:
        """Give the lines, in their order."""
        controls = _pattern(f"[{CONTROLS}]+").finditer(self.text)
        lifted = apart((*self.lifted, *((*found.span(), None) for found in controls)))
        starts = [start for start, _, _ in lifted]
        for piece in self.pieces:
            start, end = piece.start, piece.end
            inside = lifted[bisect_left(starts, start) : bisect_right(starts, end)]
            while inside and inside[-1][1] > end:
                inside.pop()
            line = line_of(self.text, start, end, piece.number, piece.blanks, inside)
            if line:
                yield line._replace(reach=piece.reach, indent=piece.indent)


def _fills(row: Row, marks: list[Glued]) -> bool:
    """Say that the row holds nothing but marks."""
    return sum(mark.end - mark.start for mark in marks) == len("".join(row.words.split()))


def _next(rows: list[Row], place: int) -> Row | None:
    return rows[place + 1] if place + 1 < len(rows) else None


def _is_block(words: list[str]) -> bool:
    """Say that a page begins with a short row, ending in no stop, and a blank one: a topic."""
    head = words[words.index(next(filter(None, words))) :][:2]
    return head[1:] == [""] and head[0][-1] not in _STOPS


def _is_spaced(rows: list[Row]) -> bool:
    """Say that empty rows stand between blocks of rows all over the page."""
    return sum(row.is_empty for row in rows) * _ROWS_TO_A_BLANK > len(rows)


def _width(rows: list[Row], margin: int) -> int:
    """Give how many characters wide the text of a page is."""
    reaches = sorted(row.last - row.start - margin for row in rows if row.words)
    return reaches[len(reaches) * 9 // 10] if reaches else 0


def _margin(rows: list[Row]) -> int:
    """Give the number of spaces in front of most rows."""
    margins = [row.first - row.start for row in rows if row.words]
    return max(margins, key=margins.count, default=0)
