"""Text without a dialect of its own, such as web pages give: one line after another.

What is left of its footnotes are stars: behind the title or a word, and in front of the note.
"""

from __future__ import annotations

import re
from functools import cache

from cmw_obs.lines import Line, Reading, make_line
from cmw_obs.model import Diagnostic, Footnote, Span

# A note that begins with its star; a barcode or a bold line has stars at both ends.
_NOTE = r"[ \t]*(?P<mark>\*{1,3})[ \t]*(?P<body>[^\s*][^*\n]{20,})$"
_STAR = r"(?:(?<=[^\s*])|(?<=\*))[ \t]?(?P<mark>\*{1,3})(?=[\s,.;)]|$)"
_EMPTY_MARK = r"[ \t]?[(（][ \t]{0,2}[)）]"
_TAG = r"</?(?:b|bold|strong|i|em|italic|u|p|br|div|span|sup)\b[^<>\n]{0,80}>"
# Stars behind words call notes near the title only; further down they may be anything.
_FIRST_LINES = 40
_SHORTEST_TITLE = 15
_MARKUP = frozenset("*(（<")


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source, re.MULTILINE)


def recognises(text: str) -> bool:
    """Say that the text is of this dialect: any text is."""
    return bool(text)


def read(text: str) -> Reading:
    """Read every line that holds words."""
    return _Reader(text).read()


class _Reader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.footnotes: list[Footnote] = []
        self.diagnostics: list[Diagnostic] = []
        self.notes = self.star_notes() if "*" in text else {}

    def star_notes(self) -> dict[int, Footnote]:
        """Find the notes that begin with a star, by the offset of their lines."""
        found = {}
        for number, match in enumerate(_pattern(_NOTE).finditer(self.text), 1):
            body = " ".join(match["body"].split())
            found[match.start()] = Footnote(number, match["mark"], body, match.span())
        return found

    def read(self) -> Reading:
        lines: list[Line] = []
        start = blanks = 0
        for number, raw in enumerate(self.text.split("\n"), 1):
            end = start + len(raw)
            if start in self.notes:
                self.footnotes.append(self.notes[start])
                start = end + 1
                continue
            lifted = (
                self.lifted(start, end, number) if "*" in raw or "(" in raw or "<" in raw else []
            )
            line = make_line(self.text, start, end, number, blanks, lifted)
            blanks = 0 if line else blanks + 1
            if line:
                lines.append(line)
            elif lifted:
                self.keep((start, end), number)
            start = end + 1
        return Reading(tuple(lines), tuple(self.footnotes), tuple(self.diagnostics))

    def lifted(self, start: int, end: int, number: int) -> list[tuple[int, int, int | None]]:
        """List what is no text in a line: stars that call notes, empty marks, tags."""
        found: list[tuple[int, int, int | None]] = [
            (*match.span(), None) for match in _pattern(_TAG).finditer(self.text, start, end)
        ]
        for match in _pattern(_EMPTY_MARK).finditer(self.text, start, end):
            self.lost(match.span(), number)
            found.append((*match.span(), None))
        if number <= _FIRST_LINES and end - start > _SHORTEST_TITLE:
            found.extend(self.stars(start, end, number))
        return sorted(found)

    def stars(self, start: int, end: int, number: int) -> list[tuple[int, int, int | None]]:
        """List the stars behind words: marks of the notes there are, or of lost ones."""
        numbers = {note.mark: note.number for note in reversed(self.notes.values())}
        found: list[tuple[int, int, int | None]] = []
        for match in _pattern(_STAR).finditer(self.text, start, end):
            called = numbers.get(match["mark"])
            ends_line = not self.text[match.end() : end].strip(" \t*")
            if called is None and not ends_line:
                continue
            if called is None:
                self.lost(match.span(), number)
            found.append((*match.span(), called))
        return found

    def lost(self, span: Span, number: int) -> None:
        message = "the mark of a footnote that is not in the text"
        kept = self.text[slice(*span)].strip()
        self.diagnostics.append(Diagnostic("footnote-lost", "note", message, number, kept, span))

    def keep(self, span: Span, number: int) -> None:
        kept = self.text[slice(*span)].strip()
        message = "markup, left out of the text"
        self.diagnostics.append(Diagnostic("markup", "note", message, number, kept, span))
