"""Printed rows made lines: divided words whole, marks lifted, the breaks between pages closed.

A word that is divided between two rows goes to the first of them, the rest stays where it was, so
that lines are still as long as they were printed.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cache

from cmw_obs.extracts.broken import begins_with_stop, columns_of, is_broken
from cmw_obs.extracts.columns import in_order
from cmw_obs.extracts.glued import Glued
from cmw_obs.extracts.hyphens import Hyphens, is_tight
from cmw_obs.extracts.lifting import Lifted, apart, line_of, words_without
from cmw_obs.extracts.pages import CONTROLS, Row
from cmw_obs.extracts.raised import raised_in
from cmw_obs.extracts.settings import Setting, ends_above, setting_of
from cmw_obs.lines import Line

# Spaces that are one step further in.
_INDENT = 4
_FIRST_WIDE = "\u2e80"
# Rows that tell whether the first of them is the rest of one, and how wide rows are.
_ROWS_AHEAD = 4


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
        self.set = Setting(0, 0, False)
        self.moved: list[Row] = []
        # Where right-to-left text was put in order already, its rows have another.
        self.is_visual = any(sign in text for sign in CONTROLS)
        self.lifted: list[Lifted] = []

    def add_page(self, rows: list[Row], marks: list[Glued]) -> None:
        """Add the rows of one page, and the marks that stand in them."""
        blanks: int | None = None
        top = self._blanks_above(rows)
        self.set = setting_of(rows, self.set)
        if not self.is_visual:
            rows, moved = in_order(rows, self.set.width, self.previous)
            self.moved += moved
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
                # Nothing stands above it, so it is no mark.
                own = []
            lifted: list[Lifted] = [(mark.start, mark.end, mark.number) for mark in own]
            is_near = not blanks and self._is_broken(rows[place : place + _ROWS_AHEAD], lifted)
            left = self._close_break() if is_near else 0
            blanks = top if blanks is None and not is_near else blanks or 0
            self.lifted += lifted
            self._add_row(row, blanks, above is None, lifted)
            self.pieces[-1].reach += left
            if above:
                self._put_above(*above, row)
            blanks, above, self.previous = 0, None, row

    def _blanks_above(self, rows: list[Row]) -> int:
        """Count a blank line between pages where the text above ends like a paragraph."""
        if self.previous is None:
            return 0
        ends = ends_above(rows, self.set, self.previous.words, self.pieces[-1].reach)
        return int(ends)

    def _is_broken(self, rows: list[Row], lifted: list[Lifted]) -> bool:
        last = self.lifted[-1] if self.lifted else None
        above = self.previous
        return above is not None and is_broken(self.text, rows, above, last, lifted)

    def _close_break(self) -> int:
        """Take the row above for a full one, however narrow; give how wide it is."""
        assert self.previous
        last, words = self.pieces[-1], self.previous.words
        reach = columns_of(words, last.reach)
        last.reach = columns_of(words, self.set.width)
        return reach

    def _add_row(self, row: Row, blanks: int, may_go_on: bool, lifted: list[Lifted]) -> None:
        hyphen = None
        if self.previous and self.previous.last > row.start:
            # Out of the order of the page, so the row before is full, however narrow it was.
            self.pieces[-1].reach = max(self.pieces[-1].reach, self.set.width)
        elif self.previous and may_go_on and not blanks:
            tight = is_tight(self.previous.words, row.words) or begins_with_stop(self.text, row)
            hyphen = tight or self.hyphens.divide(self.previous.words, row.words)
        if hyphen is None or self.previous is None:
            self.pieces.append(_Piece(row.start, row, blanks, self.set.margin))
            return
        end = self.previous.last
        if not hyphen:
            end = self.previous.first + len(self.previous.words[:-1].rstrip())
        self.lifted.append((end, row.first, None))
        end = row.first + len(row.words.partition(" ")[0])
        behind = [each for each in lifted if each[0] >= end]
        is_whole = not words_without(self.text, end, row.last, behind)
        self.pieces[-1].end = row.end if is_whole else end
        # What is left of the row goes on with it, wherever the sentence ends.
        self.pieces[-1].reach = max(self.pieces[-1].reach, self.set.width)
        if not is_whole:
            self.pieces.append(_Piece(end, row, blanks, self.set.margin))

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
