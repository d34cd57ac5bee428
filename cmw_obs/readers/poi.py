"""Text of Word documents as Apache POI extracts it, footnotes behind the paragraph that calls them.

A reference is `[footnoteRef:6]`, its body ` [6: text] ` stands after the whole paragraph, one per
reference and in their order. A body may hold line ends, brackets and references of its own, so
bodies are matched against the references of their paragraph, never by the first bracket.
"""

from __future__ import annotations

import re
from functools import cache

from cmw_obs.lines import Line, Reading, make_line, with_marks
from cmw_obs.model import Diagnostic, Footnote, Severity, Span
from cmw_obs.records import NamedTuple

_MARK = r"\[(?P<kind>foot|end)noteRef:(?P<id>\d+)\]"
# What the printed mark leaves at the head of a body: a star, empty brackets, a tab.
_BODY_HEAD = r"\s*(?:(?P<mark>\*+)|\(\s*\)|（\s*）)?\s*"
_LOST_BODY = r"(?:^|\s)\[(?P<id>\d+): "
_COMMENT = r"\t?Comment by [^:\n]{1,80}: [^\n]*"
_FOOTER = r"(?<=[.;:؛؟。；])\s*GE\.\d\d-\d{4,6}[^\n]{0,30}$"
_LONGEST_FOOTER = 60
_NOT_FOUND = "!!! "
_MOST_LINES = 60
_LONGEST_LABEL = 12


class _Mark(NamedTuple):
    start: int
    end: int
    id: str
    number: int


class _Body(NamedTuple):
    """The words of ` [6: … ]`, from `start` to `end`, bracket and number outside."""

    mark: _Mark
    start: int
    end: int


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)


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
        self.footnotes: list[Footnote] = []
        self.known: set[int] = set()
        self.diagnostics: list[Diagnostic] = []
        self.has_comments = "Comment by " in text
        self.endnotes = _endnote_numbers(text) if "[endnoteRef:" in text else {}

    def read(self) -> Reading:
        blanks = 0
        while self.start < len(self.text):
            end = self.line_end(self.start)
            following, blanks = self.read_paragraph(end, blanks)
            self.number += 1
            if following > end:
                self.number += self.text.count("\n", end, following)
            self.start = following + 1
        return Reading(tuple(self.lines), tuple(self.footnotes), tuple(self.diagnostics))

    def line_end(self, start: int) -> int:
        end = self.text.find("\n", start)
        return len(self.text) if end < 0 else end

    def read_paragraph(self, end: int, blanks: int) -> tuple[int, int]:
        """Read one paragraph: give the end of its last line, and the blank lines to count on."""
        line = self.text[self.start : end]
        if not line or line.isspace():
            return end, blanks + 1
        lifted: list[tuple[int, int, int | None]] = []
        words_end = last = end
        if "noteRef:" in line:
            words_end, last = self.read_notes(end, lifted)
        elif "]" in line[-2:] and (lost := _pattern(_LOST_BODY).search(line)):
            words_end = self.start + lost.start()
            self.add_lost_bodies(words_end, end)
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

    def add_line(self, end: int, blanks: int, lifted: list[tuple[int, int, int | None]]) -> None:
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
        found = _pattern(_FOOTER).search(self.text, begin, end)
        if found is None:
            return end
        self.note("page-furniture", "note", "a footer, kept apart from the text", found.span())
        return found.start()

    def add_marks_alone(self, lifted: list[tuple[int, int, int | None]]) -> None:
        """Keep marks on a line without words: they follow the words before."""
        if not lifted:
            return
        if self.lines:
            self.lines[-1] = with_marks(self.lines[-1], lifted)
        else:
            span = lifted[0][0], lifted[-1][1]
            self.note("footnote-mark-alone", "warning", "a mark with no words before it", span)

    def read_notes(self, end: int, lifted: list[tuple[int, int, int | None]]) -> tuple[int, int]:
        """Lift the marks and take the bodies: where the words end, and where the last line does."""
        position = self.start
        while marks := self.marks_in(position, end):
            bodies = self.bodies_start(marks, self.bodies_limit(end))
            called = marks if bodies is None else [m for m in marks if m.start < bodies]
            if bodies is None:
                lifted.extend((m.start, m.end, m.number) for m in called)
                return end, end
            close = self.bodies_end(bodies, end)
            found = self.take_bodies(called, bodies, close)
            lifted.extend((m.start, self.mark_end(m, found), m.number) for m in called)
            if close >= end or not self.text[close:end].strip():
                return min(bodies, end), max(self.line_end(close), end)
            # Bodies inside a table cell: the row goes on behind them.
            lifted.append((bodies, close, None))
            position = close
        return end, end

    def marks_in(self, start: int, end: int) -> list[_Mark]:
        found = []
        for bare in _pattern(_MARK).finditer(self.text, start, end):
            id_ = bare["id"]
            number = int(id_) if bare["kind"] == "foot" else self.endnotes[id_]
            found.append(_Mark(*self.with_brackets(bare, start, end), id_, number))
        return found

    def with_brackets(self, bare: re.Match[str], start: int, end: int) -> tuple[int, int]:
        """Give the extent of a reference with the brackets that stand empty around it."""
        first, last = bare.span()
        before = self.text[max(first - 2, start) : first].rstrip()
        behind = self.text[last : min(last + 2, end)].lstrip()
        pair = before[-1:] + behind[:1]
        if pair not in ("()", "（）"):
            return first, last
        opened = self.text.rindex(pair[0], start, first)
        return opened, self.text.index(pair[1], last) + 1

    def mark_end(self, mark: _Mark, found: dict[int, str]) -> int:
        """Give where the mark ends, the star that its body repeats included."""
        printed = found.get(mark.number, "")
        starred = printed.startswith("*") and self.text.startswith(printed, mark.end)
        return mark.end + (len(printed) if starred else 0)

    def bodies_limit(self, end: int) -> int:
        """Give how far bodies may begin: on the next line where that begins with one."""
        following = self.line_end(end + 1)
        return following if self.text[end:following].lstrip().startswith("[") else end

    def bodies_start(self, marks: list[_Mark], limit: int) -> int | None:
        """Find the first body of the marks; a comment may have put it on the next line."""
        places = (self.text.find(f"[{mark.id}: ", marks[0].end, limit) for mark in marks)
        return min((place for place in places if place >= 0), default=None)

    def bodies_end(self, start: int, end: int) -> int:
        """Find where the bodies end: at a line end, or at a tab, with every bracket closed."""
        closed = None
        for _ in range(_MOST_LINES):
            region = self.text[start:end]
            if region.rstrip().endswith("]"):
                if region.count("[") <= region.count("]"):
                    return start + len(region.rstrip())
                closed = closed or start + len(region.rstrip())
            elif (tab := region.rfind("] \t")) >= 0 and closed is None:
                return start + tab + 1
            if end >= len(self.text):
                break
            end = self.line_end(end + 1)
        if closed:
            return closed
        end = self.line_end(start)
        self.note("footnote-unclosed", "warning", "a footnote without its end", (start, end))
        return end

    def take_bodies(self, marks: list[_Mark], start: int, close: int) -> dict[int, str]:
        """Take the bodies between `start` and `close`; give the printed mark of each footnote."""
        printed = {}
        for body in self.split_bodies(marks, start, close):
            printed[body.mark.number] = self.add_footnote(body)
        return printed

    def split_bodies(self, marks: list[_Mark], start: int, close: int) -> list[_Body]:
        """Part the bodies: each ends where the next one of the same paragraph begins."""
        found: list[_Body] = []
        for mark in marks:
            head = f"[{mark.id}: "
            at = start if not found else found[-1].start
            at = self.text.find(head, at, close)
            while found and at >= 0 and not self.text[found[-1].start : at].rstrip().endswith("]"):
                at = self.text.find(head, at + 1, close)
            if at < 0:
                continue
            if found:
                ended = self.text.rindex("]", found[-1].start, at)
                found[-1] = found[-1]._replace(end=ended)
            last = start + len(self.text[start:close].rstrip())
            last -= self.text[last - 1] == "]"
            begun = at + len(head)
            found.append(_Body(mark, begun, max(begun, last)))
        return found

    def add_footnote(self, body: _Body) -> str:
        """Add the footnote of a body, and those its words call; give its printed mark."""
        head = _pattern(_BODY_HEAD).match(self.text, body.start, body.end)
        assert head
        mark, end = head["mark"] or str(body.mark.number), body.end
        span = (body.start - len(f"[{body.mark.id}: "), min(body.end + 1, len(self.text)))
        place = len(self.footnotes)
        raw = self.text[head.end() : end]
        if raw.startswith(_NOT_FOUND):
            self.note("footnote-not-found", "note", "the text itself says that it is missing", span)
            return mark
        if nested := self.marks_in(head.end(), end):
            raw, span = self.lift_nested(nested, head.end(), end, span)
        text = " ".join(raw.split())
        if body.mark.number in self.known:
            self.note("footnote-repeated", "note", "the footnote is given again here", span)
            return mark
        self.known.add(body.mark.number)
        self.footnotes.insert(place, Footnote(body.mark.number, mark, text, span))
        return mark

    def lift_nested(
        self, nested: list[_Mark], start: int, end: int, span: Span
    ) -> tuple[str, Span]:
        """Take the footnotes that a footnote calls; give its own words and its own span."""
        bodies = self.bodies_start(nested, end)
        stop = end if bodies is None else bodies
        called = [mark for mark in nested if mark.start < stop]
        raw, position = "", start
        for mark in called:
            raw += self.text[position : mark.start]
            position = mark.end
        raw += self.text[position:stop]
        if bodies is not None:
            self.take_bodies(called, bodies, end)
        self.note("footnote-nested", "note", "a footnote that calls another", span)
        return raw, span

    def add_lost_bodies(self, start: int, end: int) -> None:
        """Take bodies that no reference of their paragraph calls."""
        marks = [
            _Mark(start, start, found["id"], int(found["id"]))
            for found in _pattern(_LOST_BODY).finditer(self.text, start, end)
        ]
        self.take_bodies(marks, start, start + len(self.text[start:end].rstrip()))

    def box_end(self, end: int) -> int | None:
        """Find the line of a lone bracket that closes a text box opened at `end`."""
        for _ in range(_MOST_LINES):
            start, end = end + 1, self.line_end(end + 1)
            if self.text[start:end].strip() == ")":
                return end
            if end >= len(self.text):
                return None
        return None

    def cut_comment(self, end: int, lifted: list[tuple[int, int, int | None]]) -> int:
        found = _pattern(_COMMENT).search(self.text, self.start, end)
        if found is None:
            return end
        self.note("comment", "note", "a reviewer's comment, left out of the text", found.span())
        lifted[:] = [each for each in lifted if each[0] < found.start()]
        return found.start()

    def note(self, code: str, severity: Severity, message: str, span: Span) -> None:
        kept = self.text[span[0] : span[1]].strip()
        line = self.number + self.text.count("\n", self.start, span[0])
        self.diagnostics.append(Diagnostic(code, severity, message, line, kept, span))


def _endnote_numbers(text: str) -> dict[str, int]:
    """Give the endnotes numbers; Word counts them apart from the footnotes, we do not."""
    used = {int(each) for each in re.findall(r"\[footnoteRef:(\d+)\]", text)}
    numbers: dict[str, int] = {}
    for id_ in re.findall(r"\[endnoteRef:(\d+)\]", text):
        if id_ not in numbers:
            number = int(id_) if int(id_) not in used else max(used) + 1
            numbers[id_] = number
            used.add(number)
    return numbers


def _has_cells(words: str) -> bool:
    """Say that tabs part the words, other than the one behind a label."""
    first, _, rest = words.partition("\t")
    return len(first) > _LONGEST_LABEL or "\t" in rest.strip()
