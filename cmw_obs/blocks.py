"""Lines to blocks: which line is a heading, a paragraph, an item, or more of the block before.

The numbering of the paragraphs is decided first, over the whole document (`numbering`); it is the
frame in which the other labels are read. Then one pass reads each line by what may stand there:

- a number outside the numbering, or a part's label, in front of words that read as a heading;
- an item's label that the open lists expect, or that opens a list: `(i)` goes on with the deepest
  list that expects it and opens a deeper one only where none does, so it is the ninth item after
  `(h)` and a sub-item after `(a)`;
- without label: a topic, where the words read as a heading and a paragraph or heading follows;
  the rest of a wrapped line, where the words before break off; the next item, where a list is led
  in and carried by semicolons; a paragraph that lost its number; or text that returns.

Nothing is dropped: what fits nowhere stays as text of the block before.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from cmw_obs import evidence
from cmw_obs.labels import CHINESE, DECIMAL, LATIN, LETTERS, ROMAN, Label, label_of
from cmw_obs.language import Language
from cmw_obs.lines import Line, Words, join, words_of
from cmw_obs.numbering import Candidate, paragraph_places
from cmw_obs.records import NamedTuple

Kind = Literal["front", "heading", "paragraph", "item", "text"]


class Block(NamedTuple):
    """One block of the document; `level` counts from 0, of a heading or of an item.

    A heading without `label` is a topic, and its level says nothing.
    """

    kind: Kind
    words: Words
    line: int
    label: str | None = None
    bare: str | None = None
    ordinal: int | None = None
    level: int = 0
    inferred: bool = False


class Blocks(NamedTuple):
    """The blocks in their order, and the lines that are the page's and not the text's."""

    blocks: list[Block]
    furniture: list[Line]


class _List(NamedTuple):
    """An open numbering of headings or items, at its latest member."""

    system: str
    form: str
    ordinal: int


def blocks_of(lines: tuple[Line, ...], language: Language) -> Blocks:
    """Read the lines as blocks; every line's words end up in one of them, or are furniture."""
    labels = [label_of(line.words, language) for line in lines]
    numbered = paragraph_places(_candidates(lines, labels))
    return _Pass(lines, labels, numbered, language).run()


def _candidates(lines: tuple[Line, ...], labels: list[Label | None]) -> list[Candidate]:
    margin = _margin(lines, labels)
    found = []
    for place, (line, label) in enumerate(zip(lines, labels, strict=True)):
        if label and label.number is not None and label.form != "'":
            previous = lines[place - 1] if place else None
            gain = evidence.paragraph_gain(line, label, previous, line.indent > margin)
            found.append(Candidate(place, label.number, gain))
    return found


def _margin(lines: tuple[Line, ...], labels: list[Label | None]) -> int:
    """Give the indent at which most of the long numbered lines begin."""
    indents = [
        line.indent
        for line, label in zip(lines, labels, strict=True)
        if label and label.number is not None and not evidence.is_short(line.words)
    ]
    return max(set(indents), key=indents.count) if indents else 0


class _Pass:
    """The one pass over the lines: what is open here decides what may come next."""

    def __init__(
        self,
        lines: tuple[Line, ...],
        labels: list[Label | None],
        numbered: set[int],
        language: Language,
    ) -> None:
        self.lines, self.labels, self.numbered = lines, labels, numbered
        self.language = language
        self.blocks: list[Block] = []
        self.furniture: list[Line] = []
        self.headings: list[_List] = []
        self.lists: list[_List] = []
        self.number = 0

    def run(self) -> Blocks:
        for place, line in enumerate(self.lines):
            label = self.labels[place]
            if place in self.numbered and label:
                self.add_paragraph(line, label)
            elif self.last and evidence.is_furniture(line.words):
                self.furniture.append(line)
            elif not (label and (self.add_heading(place, label) or self.add_item(place, label))):
                self.add_unlabelled(place)
        return Blocks(self.blocks, self.furniture)

    @property
    def last(self) -> Block | None:
        """The block before, if the body of the document has begun."""
        return self.blocks[-1] if self.blocks and self.blocks[-1].kind != "front" else None

    def add(
        self,
        kind: Kind,
        line: Line,
        label: Label | None = None,
        ordinal: int | None = None,
        level: int = 0,
        inferred: bool = False,
    ) -> None:
        end, text, bare = (label.end, label.text, label.bare) if label else (0, None, None)
        words = words_of(line, end)
        self.blocks.append(Block(kind, words, line.number, text, bare, ordinal, level, inferred))

    def add_paragraph(self, line: Line, label: Label) -> None:
        assert label.number is not None
        self.number, self.lists = label.number, []
        self.add("paragraph", line, label, ordinal=label.number)

    def add_heading(self, place: int, label: Label) -> bool:
        line = self.lines[place]
        if label.form not in ".-" or not evidence.reads_as_heading(line.words[label.end :]):
            return False
        found = self.heading_number(label, line)
        if found is None:
            return False
        system, ordinal = found
        level = next((n for n, each in enumerate(self.headings) if each.system == system), None)
        if level is None:
            level = len(self.headings)
        self.headings[level:] = [_List(system, label.form, ordinal)]
        self.lists = []
        self.add("heading", line, label, ordinal=ordinal, level=level)
        return True

    def heading_number(self, label: Label, line: Line) -> tuple[str, int] | None:
        """Choose the system in which the label continues the open headings, or begins."""
        values = {s: n for s, n in label.values.items() if s != LETTERS}
        if not label.bare.isupper():
            values = {s: n for s, n in values.items() if s not in (LATIN, ROMAN)}
        for open_ in reversed(self.headings):
            if values.get(open_.system) == open_.ordinal + 1:
                return open_.system, open_.ordinal + 1
        firsts = [system for system in (ROMAN, *values) if values.get(system) == 1]
        if firsts:
            return firsts[0], 1
        later = [s for s, n in values.items() if self.comes_later(s, n)]
        # A number that no open heading expects is a heading only where its indent says so.
        if DECIMAL in values and not line.indent:
            return None
        known = [s for s in later if s in {each.system for each in self.headings}]
        chosen = (known or [s for s in later if s != ROMAN or len(label.bare) > 1])[:1]
        return (chosen[0], values[chosen[0]]) if chosen else None

    def comes_later(self, system: str, number: int) -> bool:
        return all(each.ordinal < number for each in self.headings if each.system == system)

    def add_item(self, place: int, label: Label) -> bool:
        line = self.lines[place]
        small = label.form == "." and label.bare.islower()
        if self.last is None or (label.form in ".-" and not small):
            return False
        found = self.item_number(place, label)
        if found is None:
            return False
        level, system, ordinal = found
        if self.last.kind == "heading":
            self.add_lost_paragraph(line)
        self.lists[level:] = [_List(system, label.form, ordinal)]
        self.add("item", line, label, ordinal=ordinal, level=level)
        return True

    def item_number(self, place: int, label: Label) -> tuple[int, str, int] | None:
        """Choose level, system and number of an item, or None where it is no item."""
        values = label.values
        if not self.opens_sublist(place, label):
            for level, open_ in reversed([*enumerate(self.lists)]):
                expected = values.get(open_.system) == open_.ordinal + 1
                if expected and label.form == open_.form:
                    return level, open_.system, open_.ordinal + 1
        firsts = [s for s in self.first_systems() if values.get(s) == 1]
        if firsts and self.may_open_list(place, firsts[0]):
            return len(self.lists), self.likeliest(place, firsts), 1
        return self.item_out_of_order(label)

    def item_out_of_order(self, label: Label) -> tuple[int, str, int] | None:
        assert self.last
        if evidence.ends_open(self.last.words.text):
            return None
        for level, open_ in reversed([*enumerate(self.lists)]):
            number = label.values.get(open_.system)
            if number and label.form == open_.form:
                return level, open_.system, number
        for system in (LETTERS, LATIN):
            if not self.lists and label.values.get(system):
                return 0, system, label.values[system]
        return None

    def first_systems(self) -> tuple[str, ...]:
        """List the systems in which a new list may begin, the likeliest first."""
        order = (LETTERS, LATIN, ROMAN, DECIMAL, CHINESE)
        used = {each.system for each in self.lists}
        return tuple(system for system in order if system not in used)

    def opens_sublist(self, place: int, label: Label) -> bool:
        """Say that `(i)` after `(h)` is no ninth item, since `(ii)` comes next."""
        if label.values.get(ROMAN) != 1 or not self.lists or self.lists[-1].system == ROMAN:
            return False
        following = self.next_item(place)
        return bool(following and following.values.get(ROMAN) == 2)

    def may_open_list(self, place: int, system: str) -> bool:
        """Say that a first item is led in, or followed by a second: else it is wrapped text."""
        assert self.last
        if not evidence.ends_open(self.last.words.text) or self.last.kind == "heading":
            return True
        following = self.next_item(place)
        return bool(following and following.values.get(system) == 2)

    def likeliest(self, place: int, systems: list[str]) -> str:
        """Choose the system that the next items go on with: a Cyrillic `а)` before `b)`."""
        if len(systems) == 1:
            return systems[0]
        for label in self.items_after(place):
            for system in systems:
                if label.values.get(system) == 2:
                    return system
        return systems[0]

    def next_item(self, place: int) -> Label | None:
        """Give the next label of an item before the next paragraph."""
        return next(self.items_after(place), None)

    def items_after(self, place: int) -> Iterator[Label]:
        """Give the labels of items up to the next paragraph."""
        for at in range(place + 1, len(self.lines)):
            if at in self.numbered:
                return
            label = self.labels[at]
            if label and label.form in ("()", ")", "'"):
                yield label

    def add_unlabelled(self, place: int) -> None:
        line = self.lines[place]
        if self.reads_as_topic(place):
            self.lists = []
            self.add("heading", line, level=len(self.headings))
        elif self.last is None:
            self.add_front(place)
        elif self.last.kind == "heading":
            self.add_lost_paragraph(line, line)
        elif self.goes_on(line):
            self.extend(line)
        elif self.is_bare_item(line):
            self.add_bare_item(line)
        elif self.number_is_missing(place):
            self.add_lost_paragraph(line, line)
        else:
            self.add("text", line)

    def add_front(self, place: int) -> None:
        line = self.lines[place]
        if self.is_body(line) and (not self.numbered or self.labels[min(self.numbered)]):
            self.add_lost_paragraph(line, line)
        else:
            self.add("front", line)

    def is_body(self, line: Line) -> bool:
        """Say that an unlabelled line above the first paragraph is one itself."""
        long = not evidence.is_short(line.words)
        return long and not evidence.ends_open(line.words) and line.words[0] not in "*(["

    def reads_as_topic(self, place: int) -> bool:
        line, last = self.lines[place], self.last
        if not evidence.reads_as_heading(line.words) or evidence.begins_small(line.words):
            return False
        if last is None and not self.headings:
            return False
        if last and last.kind not in ("heading", "front") and evidence.ends_open(last.words.text):
            return line.indent > 1
        return line.indent > 1 or self.heads_paragraph(place)

    def heads_paragraph(self, place: int) -> bool:
        """Say that what comes next can stand under a heading: a paragraph or another heading."""
        if place + 1 == len(self.lines):
            return False
        following, label = self.lines[place + 1], self.labels[place + 1]
        if place + 1 in self.numbered:
            return True
        if label:
            return evidence.reads_as_heading(following.words[label.end :])
        led = not self.numbered and evidence.is_short(self.lines[place].words)
        return led and not evidence.reads_as_heading(following.words)

    def goes_on(self, line: Line) -> bool:
        """Say that the line is the rest of the block before, which breaks off."""
        assert self.last
        return evidence.ends_open(self.last.words.text) or evidence.begins_small(line.words)

    def extend(self, line: Line) -> None:
        last = self.blocks[-1]
        joined = join(last.words, words_of(line), self.language.glue)
        self.blocks[-1] = last._replace(words=joined)

    def is_bare_item(self, line: Line) -> bool:
        """Say that a list is led in or carried on, and this its next item without label."""
        last = self.last
        assert last
        if evidence.ends_with_colon(last.words.text):
            return last.kind in ("paragraph", "text") and evidence.ends_with_semicolon(line.words)
        carried = last.kind == "item" and last.inferred
        return carried and evidence.ends_with_semicolon(last.words.text)

    def add_bare_item(self, line: Line) -> None:
        if not self.lists:
            self.lists = [_List(LATIN, "()", 0)]
        top = self.lists[-1]
        self.lists[-1] = top._replace(ordinal=top.ordinal + 1)
        level = len(self.lists) - 1
        self.add("item", line, ordinal=top.ordinal + 1, level=level, inferred=True)

    def number_is_missing(self, place: int) -> bool:
        """Say that the sequence lacks exactly the number that this line would have."""
        if not self.numbered:
            return True
        following = next((at for at in range(place, len(self.lines)) if at in self.numbered), None)
        label = self.labels[following] if following is not None else None
        return bool(label and label.number == self.number + 2)

    def add_lost_paragraph(self, line: Line, words: Line | None = None) -> None:
        """Add a paragraph whose number was not printed, and count it where the sequence does."""
        place = next(n for n, each in enumerate(self.lines) if each.number >= line.number)
        missing = self.number_is_missing(place) or not self.numbered
        if missing:
            self.number += 1
        self.lists = []
        ordinal = self.number if missing else None
        if words:
            self.add("paragraph", words, ordinal=ordinal, inferred=True)
        else:
            empty = Words("", (), (line.start, line.start))
            self.blocks.append(
                Block("paragraph", empty, line.number, ordinal=ordinal, inferred=True)
            )
