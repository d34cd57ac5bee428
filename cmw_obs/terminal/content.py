"""What the preview shows of a document: blocks of text in reading order, nothing of their layout.

A footnote's body stands at the end of the part that calls it first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal

from cmw_obs.model import Continuation, Document, Footnote, Item, Mark, Paragraph, Section, Span
from cmw_obs.records import NamedTuple
from cmw_obs.terminal import facts
from cmw_obs.terminal.selection import Selection
from cmw_obs.terminal.words import role_name
from cmw_obs.walk import sections_in, texts_in

Kind = Literal["title", "fact", "role", "heading", "paragraph", "item", "more", "note"]


class Block(NamedTuple):
    """A title, fact, heading, paragraph, item or note: a text and the label before it.

    `depth` counts headings and items from 0. A block of kind `role` names a role that is met.
    `marks` are the stretches `[start, end)` of the text that are footnote marks, `numbers` the
    paragraphs under a heading, in an outline.
    """

    kind: Kind
    text: str
    label: str = ""
    depth: int = 0
    role: str | None = None
    marks: tuple[Span, ...] = ()
    numbers: str = ""


def blocks_of(document: Document, selection: Selection) -> Iterator[Block]:
    """Give the blocks of a document that was narrowed to the selection."""
    notes = _Notes(document, selection)
    marks = _title_marks(document) if selection.is_whole else ()
    yield notes.marked("title", document.title or document.source.name, marks)
    if selection.is_whole:
        yield from (Block("fact", said, label) for label, said in facts.facts_of(document))
        for role in facts.roles_in(document):
            yield Block("role", role_name(document.language, role), role=role)
    for paragraph in () if selection.outline else document.preamble:
        yield from _paragraph(paragraph, notes)
    yield from notes.due()
    for part in document.parts:
        yield from _section(part, 0, notes, selection)
        yield from notes.due()
    if selection.is_whole and not selection.outline:
        yield from notes.left()


class _Notes:
    """The footnotes of a document, given out once each where they were called."""

    def __init__(self, document: Document, selection: Selection) -> None:
        self.shown = selection.footnotes and not selection.outline
        # The first body of a number counts; a repeated one is given with what is left.
        self.bodies = {note.number: note for note in reversed(document.footnotes)}
        self.all = document.footnotes
        self.called: dict[int, Footnote] = {}
        self.given: set[Footnote] = set()

    def marked(self, kind: Kind, text: str, marks: Iterable[Mark], **more: object) -> Block:
        """Give a block with the marks set into its text, and remember what they call."""
        if not self.shown:
            return Block(kind, text, **more)  # type: ignore[arg-type]
        pieces, spans, at, length = [], [], 0, 0
        for mark in sorted(marks, key=lambda each: each.offset):
            body = self.bodies.get(mark.number)
            if body:
                self.called[mark.number] = body
            pieces += [text[at : mark.offset], shown := f"[{body.mark if body else mark.number}]"]
            length += len(pieces[-2]) + len(shown)
            spans.append((length - len(shown), length))
            at = max(at, mark.offset)
        pieces.append(text[at:])
        return Block(kind, "".join(pieces), marks=tuple(spans), **more)  # type: ignore[arg-type]

    def due(self) -> Iterator[Block]:
        """Give the bodies called since the last time."""
        for note in sorted(self.called.values(), key=lambda each: each.number):
            if note not in self.given:
                self.given.add(note)
                yield _note(note)
        self.called.clear()

    def left(self) -> Iterator[Block]:
        """Give the bodies that nothing called."""
        if self.shown:
            yield from (_note(note) for note in self.all if note not in self.given)


def _note(note: Footnote) -> Block:
    return Block("note", note.text, f"[{note.mark}]")


def _title_marks(document: Document) -> tuple[Mark, ...]:
    lines = [line for line in document.front_matter if line.text == document.title]
    return lines[0].footnotes if lines else ()


def _section(section: Section, depth: int, notes: _Notes, selection: Selection) -> Iterator[Block]:
    heading = notes.marked(
        "heading", section.title, section.footnotes, label=section.label or "", depth=depth
    )
    numbers = _numbers_under(section) if selection.outline else ""
    yield heading._replace(numbers=numbers)
    for paragraph in () if selection.outline else section.paragraphs:
        yield from _paragraph(paragraph, notes)
    for below in section.sections:
        yield from _section(below, depth + 1, notes, selection)


def _numbers_under(section: Section) -> str:
    """Give the numbers of the paragraphs below: the first and, where there are more, the last."""
    numbers = [
        paragraph.number
        for each in sections_in((section,))
        for paragraph in each.paragraphs
        if paragraph.number is not None
    ]
    first, last = min(numbers, default=0), max(numbers, default=0)
    return "" if not numbers else f"{first}" if first == last else f"{first}\u2013{last}"


def _paragraph(paragraph: Paragraph, notes: _Notes) -> Iterator[Block]:
    # A number that was not printed stands in brackets.
    label = paragraph.label or (f"[{paragraph.number}]" if paragraph.number else "[-]")
    first, *more = texts_in(paragraph)
    yield notes.marked("paragraph", first.text, first.footnotes, label=label, role=paragraph.role)
    yield from _items(first, notes, paragraph.role)
    for text in more:
        yield notes.marked("more", text.text, text.footnotes, role=text.role)
        yield from _items(text, notes, text.role)


def _items(
    node: Paragraph | Continuation | Item, notes: _Notes, role: str | None, depth: int = 0
) -> Iterator[Block]:
    for item in node.items:
        label = item.label or "-"
        yield notes.marked("item", item.text, item.footnotes, label=label, depth=depth, role=role)
        yield from _items(item, notes, role, depth + 1)
