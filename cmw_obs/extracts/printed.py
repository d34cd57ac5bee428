"""Printed rows made lines: divided words whole, marks lifted, the breaks between pages closed.

A word that is divided between two rows goes to the first of them, the rest stays where it was, so
that lines are still as long as they were printed.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from cmw_obs.extracts.broken import (
    begins_with_mark,
    begins_with_stop,
    breaks_at_marks,
    follows_space,
    is_broken,
)
from cmw_obs.extracts.columns import in_order
from cmw_obs.extracts.dealing import is_label, is_number
from cmw_obs.extracts.glued import Glued
from cmw_obs.extracts.hyphens import Hyphens, is_tight
from cmw_obs.extracts.lifting import apart, line_of, words_without
from cmw_obs.extracts.raised import fills, raised_in
from cmw_obs.extracts.rows import CONTROLS, Row
from cmw_obs.extracts.settings import Setting, columns_of, ends_above, setting_of
from cmw_obs.lines import Lifted, Line
from cmw_obs.on_demand import pattern

# Spaces that are one step further in.
_INDENT = 4
# Rows that tell whether the first of them is the rest of one, and how wide rows are.
_ROWS_AHEAD = 4
# Chinese sets no spaces between its words.
_FIRST_WIDE = "\u2e80"


def _begins(row: Row, above: Row | None, begins: bool) -> bool:
    """Say that a row is a word alone, behind a number's row or the words that begin its text.

    Where a row is set wide, an extractor may take each of its words for a row: "32.", "The",
    "Committee recommends".
    """
    if " " in row.words or row.words[0] >= _FIRST_WIDE or _opens_another(row):
        return False
    return begins or (row.words.isalpha() and above is not None and is_number(above))


def _opens_another(row: Row) -> bool:
    """Say that a row is the number of a paragraph or the label of an item; "No." is neither."""
    return is_number(row) or (is_label(row) and row.words[0] in "(（")


class _Piece:
    """What becomes a line: the source from `start` to `end`, printed `reach` characters wide.

    `goes_on` says that the next piece belongs to it.
    """

    def __init__(self, start: int, row: Row, blanks: int, margin: int) -> None:
        self.start, self.end, self.number, self.blanks = start, row.end, row.number, blanks
        self.reach = max(row.last - row.start - margin, 1)
        self.indent = max(row.first - row.start - margin, 0) // _INDENT
        self.goes_on = False


class Printed:
    """The rows of text of all pages, page after page, and what is lifted out of them."""

    def __init__(self, text: str, hyphens: Hyphens, marks: list[Glued]) -> None:
        self.text, self.hyphens, self.marks = text, hyphens, marks
        self.starts = [mark.start for mark in marks]
        self.breaks_at_marks = breaks_at_marks(text, marks)
        self.pieces: list[_Piece] = []
        self.previous: Row | None = None
        # The row before is a word alone that begins a text.
        self.begins = False
        # On this page: the empty rows since the last words, and a row of marks for the next words.
        self.blanks: int | None = None
        self.above: tuple[Row, list[Lifted]] | None = None
        # Of the last page.
        self.set = Setting(0, 0, 0, False)
        self.moved: list[Row] = []
        # Where right-to-left text was put in order already, its rows have another.
        self.is_visual = any(sign in text for sign in CONTROLS)
        self.lifted: list[Lifted] = []
        self.last_mark: Lifted | None = None

    def add_page(self, rows: list[Row]) -> None:
        """Add the rows of one page."""
        top = self._turn_page(rows)
        self.set = setting_of(rows, self.set)
        if not self.is_visual:
            rows, moved = in_order(rows, self.set.width, self.previous)
            self.moved += moved
        for place, row in enumerate(rows):
            if row.words:
                self._add(rows[place : place + _ROWS_AHEAD], top)
            elif self.blanks is not None:
                self.blanks += 1

    def _add(self, rows: list[Row], top: int) -> None:
        """Add the first of the rows; `top` blank lines are above the first of a page."""
        row, *ahead = rows
        own = self._marks_in(row)
        raised = None
        if own and fills(row, own):
            raised = raised_in(self.text, row, own, self.previous, ahead[0] if ahead else None)
        if raised and raised.below:
            self.above = row, raised.places
        elif raised and self.previous:
            self._put_below(row, raised.places)
        else:
            # What fills a row above which nothing stands is no mark.
            marks = [] if raised else own
            self._add_words(rows, top, [(mark.start, mark.end, mark.number) for mark in marks])

    def _add_words(self, rows: list[Row], top: int, lifted: list[Lifted]) -> None:
        is_near = not self.blanks and self._is_broken(rows, lifted)
        left = self._close_break() if is_near else 0
        blanks = top if self.blanks is None and not is_near else self.blanks or 0
        self._lift(lifted)
        self._add_row(rows[0], blanks, self.above is None, lifted)
        self.pieces[-1].reach += left
        if self.above:
            self._put_above(*self.above, rows[0])
        self.begins = _begins(rows[0], self.previous, self.begins)
        self.blanks, self.above, self.previous = 0, None, rows[0]

    def _marks_in(self, row: Row) -> list[Glued]:
        begin, end = bisect_left(self.starts, row.first), bisect_left(self.starts, row.last)
        return self.marks[begin:end]

    def _turn_page(self, rows: list[Row]) -> int:
        """Begin a page; count a blank line above it where the last ended like a paragraph."""
        self.blanks, self.above = None, None
        if self.previous is None:
            return 0
        last = self.pieces[-1]
        alone = last.blanks > 0
        return int(ends_above(rows, self.set, self.previous.words, last.reach, is_alone=alone))

    def _is_broken(self, rows: list[Row], lifted: list[Lifted]) -> bool:
        last = self.last_mark
        above = self.previous
        if above is None:
            return False
        if self.begins and not _opens_another(rows[0]):
            return True
        if begins_with_mark(rows[0], lifted) or follows_space(self.text, rows[0], above, last):
            return True
        return self.breaks_at_marks and is_broken(self.text, rows, above, last, self.set.width)

    def _close_break(self) -> int:
        """Let the row above go on with the next; give the columns that it takes of their width."""
        assert self.previous
        last = self.pieces[-1]
        last.goes_on = True
        return columns_of(self.previous.words, last.reach) + 1

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
        self.pieces[-1].goes_on = not is_whole
        if is_whole:
            self.pieces[-1].reach = max(row.last - row.start - self.set.margin, 1)
        else:
            self.pieces.append(_Piece(end, row, blanks, self.set.margin))

    def _lift(self, places: list[Lifted]) -> None:
        """Lift what is no text, and remember the last of the marks."""
        self.lifted += places
        marks = [each for each in places if each[2] is not None]
        self.last_mark = marks[-1] if marks else self.last_mark

    def _put_above(self, above: Row, places: list[Lifted], row: Row) -> None:
        """Lift marks printed above the row whose words they belong to."""
        self.pieces[-1].start = above.start
        self._lift([(above.first, row.first, None), *places])

    def _put_below(self, row: Row, places: list[Lifted]) -> None:
        """Lift marks printed below the row whose words they belong to, or behind it."""
        assert self.previous
        *inside, last = places
        if last[0] == self.previous.last:
            self._lift([*inside, (self.previous.last, row.last, last[2])])
        else:
            self._lift([*places, (self.previous.last, row.last, None)])
        self.pieces[-1].end = row.end

    def lines(self) -> Iterator[Line]:
        """Give the lines, in their order."""
        controls = pattern(f"[{CONTROLS}]+").finditer(self.text)
        hidden = ((place, place + 1, None) for place in self.hyphens.hidden(self.text))
        lifted = apart((*self.lifted, *((*found.span(), None) for found in controls), *hidden))
        starts = [start for start, _, _ in lifted]
        for piece in self.pieces:
            start, end = piece.start, piece.end
            inside = lifted[bisect_left(starts, start) : bisect_right(starts, end)]
            while inside and inside[-1][1] > end:
                inside.pop()
            line = line_of(self.text, start, end, piece.number, piece.blanks, inside)
            if line:
                yield line._replace(reach=piece.reach, indent=piece.indent, goes_on=piece.goes_on)
