"""Text of PDF files as pdftotext extracts it, page by page, with the page's layout or without.

What stands around the text of a page is taken off, the footnotes at its foot are gathered, and
their marks are lifted, which are chosen over all pages at once. Lines stay as printed; the last of
a page and the first of the next are neighbours.
"""

from __future__ import annotations

from collections.abc import Iterator

from cmw_obs.extracts.calls import Sheet, calls_of, has_calls, may_have_calls
from cmw_obs.extracts.foot import Foot, foot_of
from cmw_obs.extracts.glued import Glued
from cmw_obs.extracts.hyphens import Hyphens
from cmw_obs.extracts.note_numbers import as_printed
from cmw_obs.extracts.numbers_below import with_numbers_above
from cmw_obs.extracts.pages import has_pages, pages_of
from cmw_obs.extracts.printed import Printed
from cmw_obs.extracts.rows import Row, rows_of
from cmw_obs.extracts.running import words_of
from cmw_obs.extracts.stacked import Note
from cmw_obs.lines import Reading
from cmw_obs.model import Diagnostic, Footnote, Severity
from cmw_obs.on_demand import pattern

_STOPS = ".!?؟。)）"
# A note behind the last page's text: how many rows it has, and how it begins.
_MOST_ROWS = 4
_LAST_NOTE = r"(\*{1,3})[ \t]+(?=[^\s*])"
_EMBEDDINGS = "\u202a\u202b"
# Behind its word, or alone on the row below.
_STAR = r"(?<=[^\s*])(?:[ \t]?\*+(?![^\s,.;:)])|[ \t]*\n[ \t]*\*+[ \t]*(?=\n|\Z))"


def recognises(text: str) -> bool:
    """Say that the text is of this dialect: its pages show."""
    return has_pages(text)


def read(text: str) -> Reading:
    """Read the text as lines and footnotes."""
    return as_printed(_Reader(text).read())


class _Reader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.hyphens = Hyphens(text)
        self.furniture: list[Row] = []
        self.footnotes: list[Footnote] = []
        self.diagnostics: list[Diagnostic] = []
        self.sheets: list[Sheet] = []
        self.star_marks: list[Glued] = []
        # The footnote that each printed number stands for.
        self.numbers: dict[int, int] = {}
        self.last = 0

    def read(self) -> Reading:
        rows, moved = with_numbers_above(rows_of(self.text))
        if moved:
            message = f"{len(moved)} numbers stand below the first rows of their texts; read above"
            self.tell_moved("reading-order", "warning", message, moved[0])
        for page in pages_of(self.text, rows):
            self.furniture += page.furniture
            if not page.number:
                message = "the masthead stands below the first page; read above it"
                self.tell_moved("masthead-below", "note", message, page.rows[0])
            foot = foot_of(page.rows, page.number, self.last, self.is_open(), self.is_called)
            body = self.with_footnotes(foot)
            calls = [*self.star_calls(body, foot.notes)]
            if not self.star_marks and self.sheets:
                # The note of the title may stand behind all the text, that of the symbol below it.
                called = {each.number for each in calls}
                calls += [
                    each
                    for each in self.star_calls(self.sheets[0].rows, foot.notes)
                    if each.number not in called
                ]
            self.star_marks += calls
            self.sheets.append(_sheet(body, foot.notes))
        if not self.star_marks:
            self.add_last_note()
        self.keep_furniture()
        self.tell_direction()
        printed = self.printed()
        for row in printed.moved:
            message = "it stands before its place in the text, and is read there"
            self.tell_moved("reading-order", "warning", message, row)
        return Reading(tuple(printed.lines()), tuple(self.footnotes), tuple(self.diagnostics))

    def printed(self) -> Printed:
        """Put the pages together, the marks lifted out of them."""
        found = calls_of(self.text, self.sheets)
        marks = [each._replace(number=self.numbers[each.number]) for each in found]
        marks = sorted((*self.star_marks, *marks))
        printed = Printed(self.text, self.hyphens, marks)
        for sheet in self.sheets:
            printed.add_page(sheet.rows)
        return printed

    def is_open(self) -> bool:
        return bool(self.footnotes) and self.footnotes[-1].text[-1:] not in _STOPS

    def is_called(self, rows: list[Row], notes: list[Note], sure: bool) -> bool:
        """Say that the text of a page, or of the one before, calls one of the notes."""
        sheet = _sheet(rows, notes)
        above = sheet._replace(rows=self.sheets[-1].rows if self.sheets else [])
        if has_calls(self.text, sheet) or has_calls(self.text, above):
            return True
        if not sure and may_have_calls(self.text, sheet):
            return True
        first = self.sheets[:1] if not self.star_marks else []
        return any([*self.star_calls(each, notes)] for each in (rows, *(one.rows for one in first)))

    def with_footnotes(self, foot: Foot) -> list[Row]:
        """Add the footnotes of a page; give the rows that are its text."""
        body = foot.body
        self.furniture += foot.furniture
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
        number = len(self.footnotes) + 1
        if note.number is not None:
            # A number that was skipped keeps its place.
            number = max(number, note.number + len(self.footnotes) - len(self.numbers))
            self.numbers[note.number] = number
            self.last = note.number
        if note.is_bare:
            message = f"the words of footnote {note.mark} stand below it, mixed with others"
            line, span = note.rows[0].number, (note.rows[0].start, note.rows[0].end)
            found = Diagnostic("footnote-unclosed", "warning", message, line, note.mark, span)
            self.diagnostics.append(found)
        text = words_of(note.rows, note.skipped, self.hyphens)
        # Its mark may stand behind it.
        span = min(row.start for row in note.rows), max(row.end for row in note.rows)
        self.footnotes.append(Footnote(number, note.mark, text, span))

    def add_last_note(self) -> None:
        """Add the note of the title where it stands behind all the text, at no page's foot."""
        pages = range(len(self.sheets) - 1, -1, -1)
        # A form feed may end the text, and nothing come behind it.
        last = next((n for n in pages if any(row.words for row in self.sheets[n].rows)), 0)
        rows = self.sheets[last].rows if self.sheets else []
        spoken = [at for at, row in enumerate(rows) if row.words]
        for at in spoken[: -1 - _MOST_ROWS : -1]:
            found = pattern(_LAST_NOTE).match(rows[at].words)
            if found is None:
                continue
            own = [row for row in rows[at:] if row.words]
            note = Note(found[1], None, own, found.end())
            calls = [*self.star_calls(self.sheets[0].rows, [note])]
            if calls:
                self.add_footnote(note)
                number = self.footnotes[-1].number
                self.star_marks += [each._replace(number=number) for each in calls]
                self.sheets[last] = self.sheets[last]._replace(rows=rows[:at])
            return

    def star_calls(self, rows: list[Row], notes: list[Note]) -> Iterator[Glued]:
        """Find the stars in a page's text that call notes with the same ones."""
        stars = {note.mark: place for place, note in enumerate(notes, 1) if note.number is None}
        if not stars or not rows:
            return
        for found in pattern(_STAR).finditer(self.text, rows[0].start, rows[-1].end):
            mark = found[0].strip()
            if number := stars.pop(mark, None):
                start = found.start() + (found[0].index(mark) if "\n" in found[0] else 0)
                yield Glued(start, found.end(), number, 1)

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

    def tell_moved(self, code: str, severity: Severity, message: str, row: Row) -> None:
        span = row.first, row.last
        found = Diagnostic(code, severity, message, row.number, row.words, span)
        self.diagnostics.append(found)

    def tell_direction(self) -> None:
        place = next((each for each in _EMBEDDINGS if each in self.text), None)
        if place:
            number = self.text.count("\n", 0, self.text.index(place)) + 1
            message = "the text is as it looks on the page: words and digits may be out of order"
            self.diagnostics.append(Diagnostic("visual-order", "warning", message, number))


def _sheet(rows: list[Row], notes: list[Note]) -> Sheet:
    numbers = frozenset(note.number for note in notes if note.number is not None)
    return Sheet(rows, numbers, any(note.in_brackets for note in notes))
