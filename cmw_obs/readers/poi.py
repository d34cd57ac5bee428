"""Text of Word documents as Apache POI extracts it, a paragraph a line, notes behind each."""

from __future__ import annotations

from cmw_obs.extracts.poi_notes import LOST_BODY, MOST_LINES, Notes
from cmw_obs.lines import Lifted, Line, Reading, make_line, with_marks
from cmw_obs.model import Diagnostic, Severity, Span
from cmw_obs.on_demand import pattern

_COMMENT = r"\t?Comment by [^:\n]{1,80}: [^\n]*"
_FOOTER = r"(?<=[.;:؛؟。；])\s*GE\.\d\d-\d{4,6}[^\n]{0,30}$"
_LONGEST_FOOTER = 60
_LONGEST_LABEL = 12


def recognises(text: str) -> bool:
    """Say that the text is of this dialect: it has references of its form."""
    return "[footnoteRef:" in text or "[endnoteRef:" in text


def read(text: str) -> Reading:
    """Read the text as lines and footnotes."""
    return _Reader(text).read()


class _Reader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.number = 1
        self.start = 0
        self.lines: list[Line] = []
        self.diagnostics: list[Diagnostic] = []
        self.has_comments = "Comment by " in text
        self.notes = Notes(text, self.note)

    def read(self) -> Reading:
        blanks = 0
        while self.start < len(self.text):
            end = self.notes.line_end(self.start)
            following, blanks = self.read_paragraph(end, blanks)
            self.number += 1
            if following > end:
                self.number += self.text.count("\n", end, following)
            self.start = following + 1
        return Reading(tuple(self.lines), tuple(self.notes.footnotes), tuple(self.diagnostics))

    def read_paragraph(self, end: int, blanks: int) -> tuple[int, int]:
        """Read one paragraph: give the end of its last line, and the blank lines to count on."""
        line = self.text[self.start : end]
        if not line or line.isspace():
            return end, blanks + 1
        lifted: list[Lifted] = []
        words_end = last = end
        if "noteRef:" in line:
            words_end, last = self.notes.read(self.start, end, lifted)
        elif "]" in line[-2:] and (lost := pattern(LOST_BODY).search(line)):
            words_end = self.start + lost.start()
            self.notes.add_lost(words_end, end)
        elif line[-2:] == " (" and (closed := self.box_end(end)):
            words_end, last = end - 2, closed
            self.note("text-box", "warning", "a text box, kept apart", (end - 1, closed))
        # POI puts one blank line of its own behind a paragraph with notes.
        following = -1 if words_end != end else 0
        if self.has_comments and "Comment by " in line:
            words_end = self.cut_comment(words_end, lifted)
        if "GE." in line[-_LONGEST_FOOTER:]:
            words_end = self.cut_footer(words_end)
        self.add_line(words_end, blanks, lifted)
        return last, following

    def add_line(self, end: int, blanks: int, lifted: list[Lifted]) -> None:
        line = make_line(self.text, self.start, end, self.number, max(blanks, 0), lifted)
        if line is None:
            self.add_marks_alone(lifted)
            return
        self.lines.append(line)
        if "\t" in line.words and _has_cells(line.words):
            span = (line.start, line.source_offset(len(line.words)))
            self.note("table-row", "warning", "cells of a table, read as running text", span)

    def cut_footer(self, end: int) -> int:
        """Cut off the footer of a section that POI glues to the end of its last paragraph."""
        begin = max(self.start + 1, end - _LONGEST_FOOTER)
        found = pattern(_FOOTER).search(self.text, begin, end)
        if found is None:
            return end
        self.note("page-furniture", "note", "a footer, kept apart from the text", found.span())
        return found.start()

    def add_marks_alone(self, lifted: list[Lifted]) -> None:
        """Keep marks on a line without words: they follow the words before."""
        if not lifted:
            return
        if self.lines:
            self.lines[-1] = with_marks(self.lines[-1], lifted)
        else:
            span = lifted[0][0], lifted[-1][1]
            self.note("footnote-mark-alone", "warning", "a mark with no words before it", span)

    def box_end(self, end: int) -> int | None:
        """Find the line of a lone bracket that closes a text box opened at `end`."""
        for _ in range(MOST_LINES):
            start, end = end + 1, self.notes.line_end(end + 1)
            if self.text[start:end].strip() == ")":
                return end
            if end >= len(self.text):
                return None
        return None

    def cut_comment(self, end: int, lifted: list[Lifted]) -> int:
        found = pattern(_COMMENT).search(self.text, self.start, end)
        if found is None:
            return end
        self.note("comment", "note", "a reviewer's comment, left out of the text", found.span())
        lifted[:] = [each for each in lifted if each[0] < found.start()]
        return found.start()

    def note(self, code: str, severity: Severity, message: str, span: Span) -> None:
        kept = self.text[span[0] : span[1]].strip()
        line = self.number + self.text.count("\n", self.start, span[0])
        self.diagnostics.append(Diagnostic(code, severity, message, line, kept, span))


def _has_cells(words: str) -> bool:
    """Say that tabs part the words, other than the one behind a label."""
    first, _, rest = words.partition("\t")
    return len(first) > _LONGEST_LABEL or "\t" in rest.strip()
