"""Text without a dialect of its own, such as web pages give: one line after another.

What is left of its footnotes are stars, behind the title or a word and in front of the note, or
numbers in front of the notes and behind the words that call them.
"""

from __future__ import annotations

from cmw_obs.extracts.hyphens import HYPHENS, Hyphens, is_tight, rest_of_word
from cmw_obs.extracts.lifting import apart
from cmw_obs.extracts.listed import WAY_BACK, listed_in
from cmw_obs.extracts.note_numbers import as_printed
from cmw_obs.extracts.stars import Star, star_notes, stars_in
from cmw_obs.lines import Lifted, Line, Reading, make_line, with_marks
from cmw_obs.model import Diagnostic, Footnote, Span
from cmw_obs.on_demand import pattern

_EMPTY_MARK = r"[ \t]?[(（][ \t]{0,2}[)）]"
_TAG = r"</?(?:b|bold|strong|i|em|italic|u|p|br|div|span|sup)\b[^<>\n]{0,80}>"
# Headings of some web pages' text, "***** A. Introduction *****", broken over lines or not.
_SET_OFF = r"(?m)^[ \t]*(\*{2,6})[ \t]+(?=[^\s*])[^\n]*[^\s*][ \t]+\1[ \t\r]*$"
_STARS = r"(?m)^[ \t]*\*{2,6}[ \t]+(?=[^\s*])|(?<=[^\s*])[ \t]+\*{2,6}(?=[ \t\r]*$)"
_FEWEST_HEADINGS = 3
# Stars behind words call notes near the title only; further down they may be anything.
_FIRST_LINES = 40
_SHORTEST_TITLE = 4
_DIVIDING = f"{HYPHENS}/–"


def recognises(text: str) -> bool:
    """Say that the text is of this dialect: any text is."""
    return bool(text)


def read(text: str) -> Reading:
    """Read every line that holds words."""
    return as_printed(_Reader(text).read())


class _Reader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.footnotes: list[Footnote] = []
        self.diagnostics: list[Diagnostic] = []
        self.notes = star_notes(text) if "*" in text else {}
        headings = pattern(_SET_OFF).findall(text) if "** " in text else ()
        self.sets_off = len(headings) >= _FEWEST_HEADINGS
        self.listed = listed_in(text)
        self.hyphens = Hyphens(text)
        # The notes of a list are numbered behind those with stars.
        self.before_list = len(self.notes)
        self.notes |= self.listed_notes()
        self.lines: list[Line] = []
        self.blanks = self.calls_read = 0
        # Up to where the text is in a note, or in a line.
        self.read_to = self.taken = 0

    def listed_notes(self) -> dict[int, Footnote]:
        """Give the notes of a list, by the offset of their lines."""
        return {
            note.start: Footnote(
                note.number + self.before_list,
                str(note.number),
                self.words(note.words, note.end).strip(WAY_BACK),
                (note.start, note.end),
            )
            for note in self.listed.notes
        }

    def words(self, start: int, end: int) -> str:
        """Give the words of a note, which may stand over several lines."""
        words = self.text[start:end]
        if "\n" not in words.strip() or words.isascii():
            return " ".join(words.split())
        # Chinese has no spaces where its lines break.
        from cmw_obs.extracts.running import joined

        return joined(words.split("\n"))

    def read(self) -> Reading:
        start = 0
        for number, raw in enumerate(self.text.split("\n"), 1):
            if note := self.notes.get(start):
                self.footnotes.append(note)
                self.read_to = note.span[1]
            if start >= self.read_to:
                self.read_line(start, raw, number)
            start += len(raw) + 1
        return Reading(tuple(self.lines), tuple(self.footnotes), tuple(self.diagnostics))

    def read_line(self, start: int, raw: str, number: int) -> None:
        """Read one line that is no note's, `raw`, which begins at `start`."""
        end = start + len(raw)
        if self.lines and (called := self.called_alone(raw, number)):
            first = start + raw.index("*")
            self.mark_last_line([(first, first + len(raw.strip()), called)])
            return
        marked = "(" in raw or "*" in raw or "<" in raw or "（" in raw
        lifted = self.lifted(start, end, number) if marked else []
        if self.listed.calls:
            lifted = apart((*lifted, *self.called(end)))
        begin = max(start, self.taken)
        self.taken = self.divided(begin, end, lifted) if raw[-1:] in _DIVIDING else end
        line = make_line(self.text, begin, self.taken, number, self.blanks, lifted)
        self.blanks = 0 if line else self.blanks + 1
        if line:
            whole = (begin, self.taken) == (start, end)
            self.lines.append(line if whole else self.printed(line, raw, self.taken))
        elif self.lines and any(called for _, _, called in lifted):
            self.mark_last_line(lifted)
        elif lifted:
            self.keep((start, end), number)

    def mark_last_line(self, lifted: list[Lifted]) -> None:
        self.lines[-1] = with_marks(self.lines[-1], lifted)

    def called_alone(self, raw: str, number: int) -> int | None:
        """Give the note that a star on a line of its own calls: it broke off from the title."""
        star = raw.strip()
        if number > _FIRST_LINES or not star or star.strip("*"):
            return None
        return next((note.number for note in self.notes.values() if note.mark == star), None)

    def divided(self, start: int, end: int, lifted: list[Lifted]) -> int:
        """Close the break in a word or range that goes on below; give its end, else `end`."""
        first, rest = rest_of_word(self.text, end)
        words, following = self.text[start:end], self.text[first:rest]
        # A label may stand alone on its line.
        tight = " " in words.strip() and is_tight(words, following)
        hyphen = tight or self.hyphens.divide(words, following)
        if hyphen is None or end + 1 in self.notes:
            return end
        lifted.append((end if hyphen else end - 1, first, None))
        return rest

    def printed(self, line: Line, raw: str, end: int) -> Line:
        """Keep how wide a line was printed that lost the end of a word, or got one."""
        stop = self.text.find("\n", end)
        rest = self.text[end : stop if stop >= 0 else None].strip()
        return line._replace(reach=len(raw.strip()), goes_on=bool(rest))

    def called(self, end: int) -> list[Lifted]:
        """List the marks up to `end` that call notes of a list, those of lines before left out."""
        first = self.calls_read
        calls = self.listed.calls
        while self.calls_read < len(calls) and calls[self.calls_read].start < end:
            self.calls_read += 1
        return [
            (each.start, each.end, each.number + self.before_list)
            for each in calls[first : self.calls_read]
        ]

    def lifted(self, start: int, end: int, number: int) -> list[Lifted]:
        """List what is no text in a line: stars that call notes, empty marks, tags."""
        found: list[Lifted] = [
            (*match.span(), None) for match in pattern(_TAG).finditer(self.text, start, end)
        ]
        for match in pattern(_EMPTY_MARK).finditer(self.text, start, end):
            self.lost(match.span(), number)
            found.append((*match.span(), None))
        if self.sets_off:
            stars = pattern(_STARS).finditer(self.text, start, end)
            found.extend((*each.span(), None) for each in stars)
        elif number <= _FIRST_LINES and end - start > _SHORTEST_TITLE:
            found.extend(self.stars(start, end, number))
        return sorted(found)

    def stars(self, start: int, end: int, number: int) -> list[Lifted]:
        """List the stars behind words: marks of the notes there are, or of lost ones."""
        numbers = {note.mark: note.number for note in reversed(self.notes.values())}
        found: list[Lifted] = []
        # A barcode has stars at both ends.
        opens = self.text[start:end].lstrip().startswith("*")
        for star in () if opens else stars_in(self.text, start, end):
            called = self.spliced(star) if star.body else numbers.get(star.mark)
            if called is None and not (star.ends_line or star.is_glued):
                continue
            if called is None:
                self.lost((star.start, star.end), number)
            found.append((star.start, star.end, called))
        return found

    def spliced(self, star: Star) -> int:
        """Add the note that stands in the sentence which calls it; give its number."""
        number = len(self.notes) + 1
        span = star.start, star.end
        self.notes[-number] = note = Footnote(number, star.mark, star.body or "", span)
        self.footnotes.append(note)
        return number

    def lost(self, span: Span, number: int) -> None:
        message = "the mark of a footnote that is not in the text"
        kept = self.text[slice(*span)].strip()
        self.diagnostics.append(Diagnostic("footnote-lost", "note", message, number, kept, span))

    def keep(self, span: Span, number: int) -> None:
        kept = self.text[slice(*span)].strip()
        message = "markup, left out of the text"
        self.diagnostics.append(Diagnostic("markup", "note", message, number, kept, span))
