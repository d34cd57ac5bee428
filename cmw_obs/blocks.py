"""Lines to blocks: which line is a heading, a paragraph, an item, or more of the block before.

The numbering of the paragraphs is decided first, over the whole document (`numbering`), from the
numbers at the start of lines and, where these leave gaps, from those inside them (`cuts`). It is
the frame in which the other labels are read. Then one pass reads each line by its evidence: the
form of its label, whether the open headings (`headings`) or lists (`lists`) expect that number,
how the line before ends and this one begins and ends, its length, its indent, and what follows.

- a number outside the numbering, or a part's label, in front of words that read as a heading, is
  a section's or part's;
- an item's label is one where a list expects it, or where it opens a list that is led in;
- without label, the words are a topic where they read as a heading and a paragraph or heading
  follows; the rest of a line where the words before break off; the next item where a list is led
  in and carried by semicolons; a paragraph that lost its number; or text that returns.

Nothing is dropped: what fits nowhere stays as text of the block before.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import Literal

from cmw_obs import evidence
from cmw_obs.frame import Frame, frame_of
from cmw_obs.headings import Headings
from cmw_obs.labels import Label
from cmw_obs.language import Language, fold
from cmw_obs.lines import Line, Words, join, words_of
from cmw_obs.lists import Lists, Place
from cmw_obs.records import NamedTuple

Kind = Literal["front", "heading", "paragraph", "item", "text"]
_ITEM_FORMS = ("()", ")", "'")
_SHORTEST_BODY = 80
# How far ahead a line looks for what it heads, or for the next items of its list.
_MOST_HEADINGS = 6
_MOST_ITEMS = 80
_NEARLY_ALL = 0.7


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


def blocks_of(lines: tuple[Line, ...], language: Language) -> Blocks:
    """Read the lines as blocks; every line's words end up in one of them, or are furniture."""
    return _Pass(frame_of(lines, language), language).run()


class _Pass:
    """The one pass over the lines: what is open here decides what may come next."""

    def __init__(self, frame: Frame, language: Language) -> None:
        self.lines, self.labels, self.numbered, self.margin, self.spaced = frame
        self.language = language
        self.places = sorted(self.numbered)
        self.blocks: list[Block] = []
        self.furniture: list[Line] = []
        # More of the last block, and how its text ends by now.
        self.pieces: list[Words] = []
        self.tail = ""
        self.headings = Headings()
        self.lists = Lists()
        self.number = 0
        self.parted = False if self.numbered else self.blanks_part_paragraphs()

    def run(self) -> Blocks:
        for place, line in enumerate(self.lines):
            label = self.labels[place]
            if place in self.numbered and label:
                self.add_paragraph(line, label)
            elif self.last and evidence.is_furniture(line.words):
                self.furniture.append(line)
            elif not (label and (self.add_heading(place, label) or self.add_item(place, label))):
                self.add_unlabelled(place)
        self.close_block()
        return Blocks(self.blocks, self.furniture)

    def blanks_part_paragraphs(self) -> bool:
        """Say that blank lines stand before nearly all long lines."""
        long = [
            line
            for line, label in zip(self.lines, self.labels, strict=True)
            if label is None and evidence.length_of(line.words) >= _SHORTEST_BODY
        ]
        return sum(line.blanks > 0 for line in long) >= len(long) * _NEARLY_ALL

    @property
    def last(self) -> Block | None:
        """The block before, if the body of the document has begun."""
        return self.blocks[-1] if self.blocks and self.blocks[-1].kind != "front" else None

    @property
    def last_breaks_off(self) -> bool:
        """The block before is text that ends in no stop."""
        last = self.last
        return last is not None and last.kind != "heading" and evidence.breaks_off(self.tail)

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
        self.append(Block(kind, words, line.number, text, bare, ordinal, level, inferred))

    def append(self, block: Block) -> None:
        self.close_block()
        self.blocks.append(block)
        self.tail = block.words.text

    def add_paragraph(self, line: Line, label: Label) -> None:
        assert label.number is not None
        self.number = label.number
        self.lists.close()
        self.add("paragraph", line, label, ordinal=label.number)

    def add_heading(self, place: int, label: Label) -> bool:
        line = self.lines[place]
        if not evidence.reads_as_heading(line.words[label.end :]):
            return False
        if label.form == "()" and not self.heads_part_in_brackets(place):
            return False
        if label.form in (")", "'"):
            return False
        numbered = self.headings.place(label, line.indent > self.margin)
        if numbered is None:
            return False
        self.lists.close()
        level = self.headings.add(numbered)
        self.add("heading", line, label, ordinal=numbered.ordinal, level=level)
        return True

    def heads_part_in_brackets(self, place: int) -> bool:
        """Say that a label in brackets heads a part: no list is open, and a paragraph follows."""
        last = self.last
        label = self.labels[place]
        led_in = last is not None and not evidence.ends_sentence(self.tail)
        if led_in or label is None:
            return False
        known = self.headings.expects(label)
        return (known or not self.lists.open) and (
            place + 1 in self.numbered or (known and self.heads_paragraph(place))
        )

    def add_item(self, place: int, label: Label) -> bool:
        line, last = self.lines[place], self.last
        small = label.form == "." and label.bare.islower()
        if last is None or not (label.form in _ITEM_FORMS or small):
            return False
        found = self.item_place(label, self.items_behind(place))
        if found is None:
            return False
        if last.kind == "heading":
            self.add_lost_paragraph(place, None)
        self.lists.add(found)
        self.add("item", line, label, ordinal=found.numbered.ordinal, level=found.level)
        return True

    def item_place(self, label: Label, behind: list[Label]) -> Place | None:
        """Choose the item's place, or None where the label is no item's but wrapped text."""
        expected = self.lists.next(label, behind)
        if expected:
            return expected
        first = self.lists.first(label, behind)
        if first:
            system = first.numbered.system
            followed = any(label.values.get(system) == 2 for label in behind)
            led_in = self.last is not None and evidence.ends_with_colon(self.tail)
            return first if led_in or (followed and not self.last_breaks_off) else None
        return None if self.last_breaks_off else self.lists.out_of_order(label)

    def items_behind(self, place: int) -> list[Label]:
        """List the labels of items from here up to the next paragraph."""
        found = []
        for at in range(place + 1, min(place + 1 + _MOST_ITEMS, len(self.lines))):
            label = self.labels[at]
            if at in self.numbered:
                break
            if label and label.form in _ITEM_FORMS:
                found.append(label)
        return found

    def add_unlabelled(self, place: int) -> None:
        line, last = self.lines[place], self.last
        if self.reads_as_topic(place):
            self.lists.close()
            self.add("heading", line, level=len(self.headings.open))
        elif last is None:
            self.add_front(place)
        elif last.kind == "heading":
            self.add_below_heading(place)
        elif evidence.breaks_off(self.tail):
            self.extend(line)
        elif self.is_bare_item(place):
            self.add_bare_item(line)
        elif self.runs_on(place):
            self.extend(line)
        elif self.number_is_missing(place):
            self.add_lost_paragraph(place, line)
        else:
            self.add("text", line)

    def runs_on(self, place: int) -> bool:
        """Say that the line is wrapped text although the words before could end there.

        It begins small; or with a number that nothing counts, "by circular No." and "11."; or
        it stands close where blank lines part the blocks.
        """
        line = self.lines[place]
        close = not line.blanks and (self.spaced or self.labels[place] is not None)
        return close or evidence.begins_small(line.words)

    def add_front(self, place: int) -> None:
        line = self.lines[place]
        if self.is_body(line) and not self.is_title(line):
            self.add_lost_paragraph(place, line)
        else:
            self.add("front", line)

    def is_title(self, line: Line) -> bool:
        return fold(line.words).startswith(self.language.titles)

    def is_body(self, line: Line) -> bool:
        """Say that an unlabelled line above the first paragraph is one itself."""
        long = evidence.length_of(line.words) >= _SHORTEST_BODY
        return long and not evidence.ends_open(line.words) and line.words[0] not in "*([<"

    def reads_as_topic(self, place: int) -> bool:
        line, last = self.lines[place], self.last
        if not evidence.reads_as_heading(line.words) or evidence.begins_small(line.words):
            return False
        if last is None and not self.headings.open:
            return False
        if last and last.kind == "heading" and self.belongs_to_heading(line):
            return False
        if line.indent > self.margin + 1:
            return True
        if self.last_breaks_off or (last and evidence.ends_with_colon(self.tail)):
            return False
        return self.heads_paragraph(place)

    def heads_paragraph(self, place: int) -> bool:
        """Say that what comes next can stand under a heading: a paragraph, headings before it."""
        for behind in range(place + 1, min(place + 1 + _MOST_HEADINGS, len(self.lines))):
            following, label = self.lines[behind], self.labels[behind]
            if behind in self.numbered:
                return True
            if label:
                is_item = label.form in _ITEM_FORMS
                return not is_item and evidence.reads_as_heading(following.words[label.end :])
            if not evidence.reads_as_heading(following.words):
                last = self.lines[behind - 1]
                return self.number_is_missing(behind - 1) and evidence.is_short(last.words)
        return False

    def add_below_heading(self, place: int) -> None:
        """Read a line under a heading: the rest of its title, or a paragraph without number."""
        line = self.lines[place]
        rest = not self.tail or self.belongs_to_heading(line)
        if rest and evidence.reads_as_heading(line.words):
            self.extend(line)
        else:
            self.add_lost_paragraph(place, line)

    def belongs_to_heading(self, line: Line) -> bool:
        """Say that the line is the rest of a heading that was broken over lines."""
        return (
            evidence.begins_small(line.words)
            or evidence.has_open_bracket(self.tail)
            or (self.spaced and not line.blanks)
        )

    def extend(self, line: Line) -> None:
        self.pieces.append(words_of(line))
        self.tail = self.pieces[-1].text

    def close_block(self) -> None:
        """Join the pieces of the last block, all at once, since a text may be long."""
        if self.pieces:
            last = self.blocks[-1]
            words = join([last.words, *self.pieces], self.language.glue)
            self.blocks[-1] = last._replace(words=words)
            self.pieces = []

    def is_bare_item(self, place: int) -> bool:
        """Say that a list is led in or carried on, and this its next item without label."""
        last = self.last
        assert last
        if evidence.ends_with_colon(self.tail):
            return last.kind != "heading" and self.is_listed(place)
        carried = last.kind == "item" and last.inferred
        return carried and evidence.ends_with_semicolon(self.tail)

    def is_listed(self, place: int) -> bool:
        """Say that the line ends as an item of a list does, or leads in to a list below it."""
        words = self.lines[place].words
        if not evidence.ends_with_colon(words):
            return evidence.ends_with_semicolon(words)
        behind = place + 1
        bare = behind < len(self.lines) and self.labels[behind] is None
        return bare and evidence.ends_with_semicolon(self.lines[behind].words)

    def add_bare_item(self, line: Line) -> None:
        assert self.last
        found = self.lists.bare(evidence.ends_with_colon(self.tail))
        self.lists.add(found)
        self.add("item", line, ordinal=found.numbered.ordinal, level=found.level, inferred=True)

    def number_is_missing(self, place: int) -> bool:
        """Say that the sequence lacks exactly the number that this line would have."""
        if not self.numbered:
            # Where blank lines part the paragraphs, text that stands close goes on with the last.
            return self.lines[place].blanks > 0 or not self.parted
        following = bisect_left(self.places, place)
        label = self.labels[self.places[following]] if following < len(self.places) else None
        return bool(label and label.number == self.number + 2)

    def add_lost_paragraph(self, place: int, line: Line | None) -> None:
        """Add a paragraph whose number was not printed, and count it where the sequence does.

        Without `line` it is one of which only the items are there.
        """
        missing = self.number_is_missing(place)
        if missing:
            self.number += 1
        self.lists.close()
        ordinal = self.number if missing else None
        if line:
            self.add("paragraph", line, ordinal=ordinal, inferred=True)
        else:
            start = self.lines[place].start
            empty = Words("", (), (start, start))
            number = self.lines[place].number
            self.append(Block("paragraph", empty, number, ordinal=ordinal, inferred=True))
