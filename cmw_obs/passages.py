"""The texts of a document laid end to end, as printed and folded, so that one search reads all.

A search a text, some two hundred a document, takes several times as long as one search of them
all. What is found is laid back beside the texts by `with_references`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache

from cmw_obs.language import DROPPED, TWINS
from cmw_obs.model import (
    Continuation,
    Document,
    Footnote,
    Item,
    Mark,
    Paragraph,
    Reference,
    Section,
)
from cmw_obs.records import NamedTuple

Node = Section | Paragraph | Continuation | Item | Footnote

# Between two texts; no text has one inside, and no pattern of a citation reaches across it.
SEPARATOR = "\n"
# Beside those of `language.fold`: full-width punctuation.
_TWINS = (*TWINS, *zip("（），：；．", "(),:;.", strict=True))


class Found(NamedTuple):
    """A citation and where it stands: offsets `[start, end)` in `Passages.text`."""

    start: int
    end: int
    reference: Reference


class Passages:
    """All texts of a document: of headings, paragraphs, items, continuations and footnotes.

    `text` has them as printed, `folded` in the form in which words are compared: lower case,
    without vowel signs and joiners, digits in ASCII (see `language.fold`). Offsets in `folded`
    become offsets in `text` by `printed`.
    """

    def __init__(self, document: Document) -> None:
        self.nodes: list[Node] = [*_nodes_in(document)]
        texts = [text_of(node) for node in self.nodes]
        self.starts: list[int] = []
        at = 0
        for text in texts:
            self.starts.append(at)
            at += len(text) + 1
        self.text = SEPARATOR.join(texts)
        lower = self.text.lower()
        if len(lower) != len(self.text):
            # Lower case of some letters is two characters: İ.
            lower = "".join(low if len(low := each.lower()) == 1 else each for each in self.text)
        for printed, plain in _TWINS:
            lower = lower.replace(printed, plain)
        self.folded = lower
        self._gone: list[int] = []
        if not lower.isascii():
            # Of the k-th character dropped: how many of the folded ones stand before it.
            places = (found.start() for found in _dropped().finditer(lower))
            self._gone = [at - before for before, at in enumerate(places)]
        if self._gone:
            self.folded = _dropped().sub("", lower)

    def printed(self, start: int, end: int) -> tuple[int, int]:
        """Give the offsets in `text` of what stands in `folded` at `[start, end)`."""
        if not self._gone:
            return start, end
        first = start + bisect_right(self._gone, start)
        return first, end + bisect_right(self._gone, end - 1)

    def place(self, at: int) -> int:
        """Count which of the texts holds the offset `at` of `text`, from 0."""
        return bisect_right(self.starts, at) - 1

    def node(self, at: int) -> Node:
        """Give the node in whose text the offset `at` of `text` stands."""
        return self.nodes[self.place(at)]


def text_of(node: Node) -> str:
    """Give a node's own words: a heading's title, a paragraph's text."""
    return node.title if isinstance(node, Section) else node.text


def with_references(document: Document, passages: Passages, found: Iterable[Found]) -> Document:
    """Lay citations beside the texts they stand in, those of a footnote where it is called, too."""
    beside: dict[int, list[Reference]] = {}
    for each in sorted(found, key=lambda each: (each.start, each.end)):
        beside.setdefault(passages.place(each.start), []).append(each.reference)
    if not beside:
        return document
    own = {id(passages.nodes[place]): tuple(references) for place, references in beside.items()}
    notes = {
        note.number: tuple(each._replace(footnote=note.number) for each in own.get(id(note), ()))
        for note in document.footnotes
    }
    return _Laying(own, notes).document(document)


class _Laying:
    """One pass over a tree that gives each node its references."""

    def __init__(
        self, own: dict[int, tuple[Reference, ...]], notes: dict[int, tuple[Reference, ...]]
    ) -> None:
        self.own, self.notes = own, notes

    def document(self, document: Document) -> Document:
        own = self.own
        return document._replace(
            preamble=tuple(map(self.paragraph, document.preamble)),
            parts=tuple(map(self.section, document.parts)),
            footnotes=tuple(
                note._replace(references=own.get(id(note), ())) for note in document.footnotes
            ),
        )

    def section(self, section: Section) -> Section:
        return section._replace(
            references=self.beside(section, section.footnotes),
            paragraphs=tuple(map(self.paragraph, section.paragraphs)),
            sections=tuple(map(self.section, section.sections)),
        )

    def paragraph(self, paragraph: Paragraph) -> Paragraph:
        return paragraph._replace(
            references=self.beside(paragraph, paragraph.footnotes),
            items=tuple(map(self.item, paragraph.items)),
            continued=tuple(map(self.continuation, paragraph.continued)),
        )

    def continuation(self, continuation: Continuation) -> Continuation:
        return continuation._replace(
            references=self.beside(continuation, continuation.footnotes),
            items=tuple(map(self.item, continuation.items)),
        )

    def item(self, item: Item) -> Item:
        return item._replace(
            references=self.beside(item, item.footnotes), items=tuple(map(self.item, item.items))
        )

    def beside(self, node: Node, marks: tuple[Mark, ...]) -> tuple[Reference, ...]:
        through = [each for mark in marks for each in self.notes.get(mark.number, ())]
        return (*self.own.get(id(node), ()), *through)


@cache
def _dropped() -> re.Pattern[str]:
    return re.compile(f"[{DROPPED}]")


def _nodes_in(document: Document) -> Iterator[Node]:
    for paragraph in document.preamble:
        yield from _with_items(paragraph)
    for part in document.parts:
        yield from _below(part)
    yield from document.footnotes


def _below(section: Section) -> Iterator[Node]:
    yield section
    for paragraph in section.paragraphs:
        yield from _with_items(paragraph)
    for below in section.sections:
        yield from _below(below)


def _with_items(node: Paragraph | Continuation | Item) -> Iterator[Node]:
    yield node
    for item in node.items:
        yield from _with_items(item)
    if isinstance(node, Paragraph):
        for more in node.continued:
            yield from _with_items(more)
