"""Blocks to tree: headings nest by level, items under their paragraph, every id unique."""

from __future__ import annotations

from cmw_obs.model import Continuation, FrontMatter, Item, Paragraph, Section
from cmw_obs.records import NamedTuple
from cmw_obs.segmenting.blocks import Block

_ROMAN = (("x", 10), ("ix", 9), ("v", 5), ("iv", 4), ("i", 1))
_LONGEST_ALPHABET = 26


class Tree(NamedTuple):
    """What the blocks amount to: the body of a document."""

    front_matter: tuple[FrontMatter, ...]
    preamble: tuple[Paragraph, ...]
    parts: tuple[Section, ...]


def tree_of(blocks: list[Block]) -> Tree:
    """Build the tree, in one pass over the blocks."""
    front = tuple(
        FrontMatter(each.words.text, each.words.span, each.words.footnotes)
        for each in blocks
        if each.kind == "front"
    )
    return _Builder([each for each in blocks if each.kind != "front"]).tree(front)


class _Builder:
    """Reads blocks from the left; each method takes those that are its node's."""

    def __init__(self, blocks: list[Block]) -> None:
        self.blocks = blocks
        self.at = 0
        self.ids: set[str] = set()

    def tree(self, front: tuple[FrontMatter, ...]) -> Tree:
        preamble = self.paragraphs()
        return Tree(front, preamble, self.sections(0))

    def peek(self, kind: str) -> Block | None:
        if self.at < len(self.blocks) and self.blocks[self.at].kind == kind:
            return self.blocks[self.at]
        return None

    def sections(self, level: int) -> tuple[Section, ...]:
        found = []
        while (block := self.peek("heading")) and block.level >= level:
            self.at += 1
            found.append(
                Section(
                    label=block.bare,
                    ordinal=block.ordinal,
                    title=block.words.text,
                    span=block.words.span,
                    footnotes=block.words.footnotes,
                    paragraphs=self.paragraphs(),
                    sections=self.sections(block.level + 1),
                )
            )
        return tuple(found)

    def paragraphs(self) -> tuple[Paragraph, ...]:
        found = []
        while block := self.peek("paragraph"):
            self.at += 1
            id_ = self.unique("para_" + ("x" if block.ordinal is None else str(block.ordinal)))
            found.append(
                Paragraph(
                    id=id_,
                    number=block.ordinal,
                    label=block.label,
                    text=block.words.text,
                    span=block.words.span,
                    inferred=block.inferred,
                    footnotes=block.words.footnotes,
                    items=self.items(id_, 0),
                    continued=self.continued(id_),
                )
            )
        return tuple(found)

    def items(self, parent: str, level: int) -> tuple[Item, ...]:
        found = []
        while (block := self.peek("item")) and block.level >= level:
            self.at += 1
            assert block.ordinal is not None
            id_ = self.unique(f"{parent}__{_suffix(block.ordinal, block.level)}")
            found.append(
                Item(
                    id=id_,
                    label=block.label,
                    ordinal=block.ordinal,
                    text=block.words.text,
                    span=block.words.span,
                    inferred=block.inferred,
                    footnotes=block.words.footnotes,
                    items=self.items(id_, block.level + 1),
                )
            )
        return tuple(found)

    def continued(self, parent: str) -> tuple[Continuation, ...]:
        found = []
        while block := self.peek("text"):
            self.at += 1
            found.append(
                Continuation(
                    text=block.words.text,
                    span=block.words.span,
                    footnotes=block.words.footnotes,
                    items=self.items(parent, 0),
                )
            )
        return tuple(found)

    def unique(self, id_: str) -> str:
        """Give a second node that would have the id of a first one of its own: `para_12-2`."""
        candidate, count = id_, 1
        while candidate in self.ids:
            count += 1
            candidate = f"{id_}-{count}"
        self.ids.add(candidate)
        return candidate


def _suffix(ordinal: int, level: int) -> str:
    """Give the Latin letter or numeral of an item: a, b … z, aa; below i, ii; below a again."""
    return _roman(ordinal) if level % 2 else _letter(ordinal)


def _letter(ordinal: int) -> str:
    times, place = divmod(max(ordinal, 1) - 1, _LONGEST_ALPHABET)
    return chr(ord("a") + place) * (times + 1)


def _roman(ordinal: int) -> str:
    found, rest = "", ordinal
    for numeral, value in _ROMAN:
        times, rest = divmod(rest, value)
        found += numeral * times
    return found
