"""Markdown as pandoc, GitHub and we ourselves write it, and pandoc's plain text.

A reference is `[^6]`, its footnote `[^6]: text`, anywhere, with further paragraphs indented; in
plain text they are `[6]` and, behind all else, `[6] text`. A block of lines becomes one line.
"""

from __future__ import annotations

import re

from cmw_obs.extracts.hyphens import Hyphens
from cmw_obs.extracts.lifting import apart, line_of, words_without
from cmw_obs.extracts.listed import WAY_BACK, Listed, listed_in
from cmw_obs.extracts.markdown_blocks import (
    Block,
    blocks_of,
    has_markup,
    has_notes,
    has_plain_notes,
)
from cmw_obs.extracts.markup import as_shown, lifts_in
from cmw_obs.extracts.typed_notes import TypedNotes
from cmw_obs.lines import Lifted, Line, Reading
from cmw_obs.model import Diagnostic, Footnote
from cmw_obs.on_demand import pattern

_CALL = r"\[\^([^\]\s^]{1,40})\](?!:)"
# The star that the note of a title is called by stands behind the call and in front of the body.
_CALLED_BY_STAR = r"(?:\\?\*)+"
_MOST_OF_STAR = 16
# Where it stands behind the call alone, Markdown has it escaped, raised or not; "[^1]**" ends what
# is bold. Behind a space it ends the line.
_STAR_OF_CALL = (
    r"(?:\*\*)?(?:(?P<blank>[ \xa0])?(?:\^|<sup>)?\(?(?P<star>(?:\\\*){1,3})\)?(?:\^|</sup>)?)"
    r"(?(blank)(?=\**\s*\Z))"
)
_PLAIN_STAR_OF_CALL = (
    r"(?P<blank>[ \xa0])?(?:\^\(?)?\(?(?P<star>\*{1,3})\)?(?(blank)(?=\s*\Z)|(?=[\s,.;:]|\Z))"
)
_STAR = r"(?:\^?\(?|<sup>)(?P<star>(?:\\?\*)+)(?:\)|\^|</sup>|(?<=\\\*)|(?=\s))[ \t]*"
_BARCODE = r"[ \t]*\*\d{6,8}\*[ \t\r]*"
_FIRST_LINES = 40
_HEADER = r"---[ \t\r]*\n(?:(?!---|\.\.\.)[^\n]*\n){0,200}(?:---|\.\.\.)[ \t\r]*(?:\n|\Z)"


def recognises(text: str) -> bool:
    """Say that the text is of this dialect: it has its notes, or its headings and escapes."""
    return has_notes(text) or has_plain_notes(text) or has_markup(text)


def read(text: str) -> Reading:
    """Read the text as lines and footnotes."""
    return _Reader(text).read()


class _Reader:
    def __init__(self, text: str) -> None:
        self.plain = not (has_notes(text) or has_markup(text))
        self.source = text
        self.text = text if self.plain else as_shown(text)
        self.lines: list[Line] = []
        self.footnotes: dict[int, Footnote] = {}
        self.diagnostics: list[Diagnostic] = []
        self.numbers: dict[str, int] = {}
        self.stars: dict[int, str] = {}
        self.typed = TypedNotes(self.text, self.plain)
        # A list behind the text whose marks are digits alone, where no note has Markdown's form.
        self.listed = Listed()
        self.calls: list[Lifted] = []
        if not (self.plain or has_notes(text)):
            self.find_listed()
        self.hyphens = Hyphens(self.text)

    def read(self) -> Reading:
        header = None if self.plain else pattern(_HEADER).match(self.text)
        start = header.end() if header else 0
        if start:
            self.set_aside("markup", "a header, left out of the text", 0, start, 1)
        blocks = self.joined([*blocks_of(self.source, start, self.plain)])
        self.number_notes([block.note for block in blocks if block.note])
        self.add_listed()
        for block in blocks:
            if self.is_listed(block):
                continue
            if block.note:
                self.add_footnote(block, self.numbers[block.note["id"]], block.note.end())
            elif not self.add_typed(block):
                self.add_line(block)
        notes = tuple(self.footnotes.values())
        return Reading(tuple(self.lines), notes, tuple(self.diagnostics))

    def find_listed(self) -> None:
        """Find notes where pages end, called by raised marks, or in a list behind the text."""
        if "<sup>" in self.text:
            # Of few texts; every start of the command would load it.
            from cmw_obs.extracts.raised_notes import raised_in

            self.listed, lost = raised_in(self.text)
            for each in lost:
                message = "the mark of a footnote that was not found"
                number = self.text.count("\n", 0, each.start) + 1
                self.set_aside("footnote-lost", message, each.start, each.end, number)
                self.calls.append((each.start, each.end, None))
        self.listed = self.listed if self.listed.notes else listed_in(self.text)
        self.calls += [(each.start, each.end, each.number) for each in self.listed.calls]

    def joined(self, blocks: list[Block]) -> list[Block]:
        """Join to a typed note the block in which it goes on."""
        found: list[Block] = []
        for block in blocks:
            last, apart = found[-1:], block.blanks > 0
            if not block.note and any(self.typed.is_open(*each[:2], apart=apart) for each in last):
                found[-1] = found[-1]._replace(end=block.end)
            else:
                found.append(block)
        return found

    def is_listed(self, block: Block) -> bool:
        """Say that the block is of notes in a list; what stands behind the last of them is kept."""
        notes = [note for note in self.listed.notes if note.start < block.end]
        if not any(note.start <= block.start < note.end for note in notes):
            return False
        end = max(note.end for note in notes)
        rest = self.text[end : block.end]
        if rest.strip():
            start = block.end - len(rest.lstrip())
            number = block.number + self.text.count("\n", block.start, start)
            self.add_line(block._replace(start=start, number=number, note=None))
        return True

    def add_listed(self) -> None:
        """Add the notes of a list behind the text."""
        for note in self.listed.notes:
            lifted = self.lifts(note.words, note.end)
            text = words_without(self.text, note.words, note.end, lifted).rstrip(WAY_BACK)
            span = note.start, note.end
            self.footnotes[note.number] = Footnote(note.number, str(note.number), text, span)

    def set_aside(self, code: str, message: str, start: int, end: int, number: int) -> None:
        words = self.source[start:end].rstrip()
        span = start, start + len(words)
        self.diagnostics.append(Diagnostic(code, "note", message, number, words, span))

    def number_notes(self, notes: list[re.Match[str]]) -> None:
        """Give the notes numbers as their ids do, else in the order in which they are called."""
        ids = dict.fromkeys(note["id"] for note in notes)
        if all(id_.isdecimal() for id_ in ids):
            self.numbers = {id_: int(id_) for id_ in ids}
        else:
            called = [id_ for id_ in pattern(_CALL).findall(self.text) if id_ in ids]
            ordered = dict.fromkeys((*called, *ids))
            self.numbers = {id_: place for place, id_ in enumerate(ordered, 1)}
        for note in notes:
            if star := pattern(_STAR).match(self.text, note.end()):
                self.stars[self.numbers[note["id"]]] = star["star"].replace("\\", "")

    def add_typed(self, block: Block) -> bool:
        """Add a note that begins with the stars which the title ends with, if the block is one."""
        note = self.typed.note_at(block.start, block.end)
        if note is None or note.number in self.footnotes:
            return False
        self.stars[note.number] = note.mark
        self.add_footnote(block, note.number, note.words)
        return True

    def add_line(self, block: Block) -> None:
        start, end = block.start, block.end
        if pattern(_BARCODE).fullmatch(self.text, start, end):
            self.set_aside("page-furniture", "a barcode", start, end, block.number)
            return
        lifted = self.with_stars(self.lifts(start, end), end)
        if block.number <= _FIRST_LINES:
            listed = (note.number for note in self.listed.notes)
            last = max((*self.numbers.values(), *listed), default=0)
            if typed := self.typed.call_in(start, end, last):
                # What else is markup there, such as the end of what is bold, goes with the mark.
                lifted = apart((typed, *lifted))
        line = line_of(self.text, start, end, block.number, block.blanks, lifted)
        if line is None:
            self.set_aside("markup", "markup, left out of the text", start, end, block.number)
            return
        self.lines.append(line._replace(indent=line.indent + block.depth))

    def add_footnote(self, block: Block, number: int, start: int) -> None:
        if number in self.footnotes:
            message = "the footnote is given again here"
            self.set_aside("footnote-repeated", message, block.start, block.end, block.number)
            return
        if number in self.stars:
            star = pattern(_STAR).match(self.text, start)
            start = star.end() if star else start
        text = words_without(self.text, start, block.end, self.lifts(start, block.end))
        # What is left of a mark in brackets.
        text = text.removeprefix("()").lstrip()
        mark = self.stars.get(number, str(number))
        self.footnotes[number] = Footnote(number, mark, text, (block.start, block.end))

    def lifts(self, start: int, end: int) -> list[Lifted]:
        found = lifts_in(self.text, start, end, self.numbers, self.plain)
        called = [each for each in self.calls if start <= each[0] < end]
        broken = [(*span, None) for span in self.hyphens.breaks(self.text, start, end)]
        return apart((*called, *broken, *found)) if called or broken else found

    def with_stars(self, lifted: list[Lifted], end: int) -> list[Lifted]:
        """Take the printed star with the call that stands for it."""
        found: list[Lifted] = []
        for start, to, number in lifted:
            if number and "*" in self.text[to : min(to + _MOST_OF_STAR, end)]:
                found.append((start, self.star_end(number, to, end), number))
            else:
                found.append((start, to, number))
        return apart(found)

    def star_end(self, number: int, start: int, end: int) -> int:
        """Give where the star ends that stands behind a call, else `start`; it is the note's mark.

        A note made with a mark of its own has it there, in front of the body, or in both places.
        """
        alone = _PLAIN_STAR_OF_CALL if self.plain else _STAR_OF_CALL
        star = None if self.listed.notes else pattern(alone).match(self.text, start, end)
        if star:
            self.stars.setdefault(number, star["star"].replace("\\", ""))
        elif number in self.stars:
            star = pattern(_CALLED_BY_STAR).match(self.text, start, end)
        return star.end() if star else start
