"""Text of PDF files as pdftotext extracts it, page by page, with the page's layout or without.

What stands around the text of a page is taken off, the footnotes at its foot are gathered, and
their marks, digits glued to words, are lifted. Lines stay as printed; the last of a page and the
first of the next are neighbours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from cmw_obs.extracts.foot import Foot, Note, foot_of
from cmw_obs.extracts.glued import Glued, candidates, chain
from cmw_obs.extracts.hyphens import Hyphens
from cmw_obs.extracts.pages import Row, has_pages, pages_of
from cmw_obs.extracts.printed import Printed, words_of
from cmw_obs.lines import Reading
from cmw_obs.model import Diagnostic, Footnote

_STOPS = ".!?؟。)）"
_EMBEDDINGS = "\u202a\u202b"
_LONGEST_NUMBER = 3
_MOST_SKIPPED = 5
_STAR = r"(?<=[^\s*])[ \t]?\*+(?![^\s,.;:)])"


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)


def recognises(text: str) -> bool:
    """Say that the text is of this dialect: its pages show."""
    return has_pages(text)


def read(text: str) -> Reading:
    """Read the text as lines and footnotes."""
    return _Reader(text).read()


class _Reader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.hyphens = Hyphens(text)
        self.furniture: list[Row] = []
        self.footnotes: list[Footnote] = []
        self.diagnostics: list[Diagnostic] = []
        self.above: list[Row] = []
        self.marks_above: list[Glued] = []
        self.stars = 0
        self.last = 0

    def read(self) -> Reading:
        printed = Printed(self.text, self.hyphens)
        for page in pages_of(self.text):
            self.furniture += page.furniture
            foot = foot_of(page.rows, self.last, self.is_open(), self.calls)
            body = self.with_footnotes(foot)
            marks = self.calls(body, foot.notes)
            printed.lift(self.calls_above(foot.notes, marks))
            printed.add_page(body, marks)
            self.above, self.marks_above = body, marks
        self.keep_furniture()
        self.tell_direction()
        return Reading(tuple(printed.lines()), tuple(self.footnotes), tuple(self.diagnostics))

    def is_open(self) -> bool:
        return bool(self.footnotes) and self.footnotes[-1].text[-1:] not in _STOPS

    def with_footnotes(self, foot: Foot) -> list[Row]:
        """Add the footnotes of a page; give the rows that are its text."""
        body = foot.body
        self.furniture += foot.rule
        if foot.continued and self.footnotes:
            self.lengthen(foot.continued)
        elif foot.continued:
            body = body + foot.continued
        for note in foot.notes:
            self.add_footnote(note)
        self.furniture += [row for row in body if not row.words and not row.is_empty]
        return body

    def lengthen(self, rows: list[Row]) -> None:
        """Add to the last footnote what stands of it on this page."""
        last = self.footnotes[-1]
        first = Row(0, 0, 0, last.text, 0, False)
        text = words_of([first, *rows], 0, self.hyphens)
        self.footnotes[-1] = last._replace(text=text, span=(last.span[0], rows[-1].end))

    def add_footnote(self, note: Note) -> None:
        if note.number is None:
            self.stars += 1
        self.last = note.number or self.last
        number = (note.number or 0) + self.stars
        text = words_of(note.rows, len(note.mark), self.hyphens)
        span = note.rows[0].start, note.rows[-1].end
        self.footnotes.append(Footnote(number, note.mark, text, span))

    def calls(self, rows: list[Row], notes: list[Note]) -> list[Glued]:
        """Find the marks in a page's text of the notes at its foot."""
        numbers = {note.number for note in notes if note.number is not None}
        if not rows or not notes:
            return []
        start, end = rows[0].start, rows[-1].end
        alone = [
            Glued(row.first, row.last, int(row.words), 1)
            for row in rows
            if len(row.words) <= _LONGEST_NUMBER and row.words.isdecimal()
        ]
        found = sorted((*candidates(self.text, start, end), *alone))
        marks = [
            each._replace(number=each.number + self.stars)
            for each in chain(found, numbers, _MOST_SKIPPED)
        ]
        return [*self.star_calls(start, end, notes), *marks]

    def calls_above(self, notes: list[Note], marks: list[Glued]) -> list[Glued]:
        """Find the marks, on the page before, of the first notes that found no room there."""
        called = {mark.number - self.stars for mark in marks}
        first = next((place for place, note in enumerate(notes) if note.number in called), None)
        last = self.marks_above[-1].end if self.marks_above else 0
        found = self.calls(self.above, notes[:first])
        return [mark for mark in found if mark.start >= last and self.is_glued(mark)]

    def is_glued(self, mark: Glued) -> bool:
        """Say that the mark stands right behind its word, not in a row of its own."""
        return not self.text[mark.start - 1].isspace()

    def star_calls(self, start: int, end: int, notes: list[Note]) -> Iterator[Glued]:
        stars = {note.mark: place for place, note in enumerate(notes, 1) if note.number is None}
        for found in _pattern(_STAR).finditer(self.text, start, end) if stars else ():
            if number := stars.pop(found[0].strip(), None):
                yield Glued(*found.span(), number, 1)

    def keep_furniture(self) -> None:
        """Keep what stood around the text in diagnostics, one for each place where it stood."""
        groups: list[list[Row]] = []
        for row in sorted(self.furniture):
            if groups and not self.text[groups[-1][-1].end : row.start].strip():
                groups[-1].append(row)
            else:
                groups.append([row])
        for rows in groups:
            text = " ".join(row.words for row in rows)
            span = rows[0].start, rows[-1].end
            message = "page furniture, kept apart from the text"
            found = Diagnostic("page-furniture", "note", message, rows[0].number, text, span)
            self.diagnostics.append(found)

    def tell_direction(self) -> None:
        place = next((each for each in _EMBEDDINGS if each in self.text), None)
        if place:
            number = self.text.count("\n", 0, self.text.index(place)) + 1
            message = "the text is as it looks on the page: words and digits may be out of order"
            self.diagnostics.append(Diagnostic("visual-order", "warning", message, number))
