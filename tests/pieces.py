"""A document as the pieces that a page shows one after another, and changes made all over it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Literal, NamedTuple

from cmw_obs.model import Continuation, Document, Footnote, Item, Mark, Paragraph, Section

Kind = Literal["front", "title", "heading", "topic", "paragraph", "item", "text"]
# A change takes a node with its depth and gives what stands in its place.
Change = Callable[[Any, int], Any]
Printer = Callable[[Footnote], str]


class Piece(NamedTuple):
    """One block of a page: what it is, the words behind its label, how deep it stands."""

    kind: Kind
    text: str
    label: str = ""
    level: int = 0
    marks: tuple[Mark, ...] = ()


def pieces_of(document: Document, heading: str) -> list[Piece]:
    """List the pieces; `heading` is the format of a heading's label, such as `{}.`."""
    *front, title = document.front_matter or (None,)
    found = [Piece("front", each.text, marks=each.footnotes) for each in front if each]
    if title:
        found.append(Piece("title", title.text, marks=title.footnotes))
    found.extend(_paragraphs(document.preamble))
    for part in document.parts:
        found.extend(_section(part, heading, 0))
    return found


def _section(section: Section, heading: str, level: int) -> Iterator[Piece]:
    label = heading.format(section.label) if section.label else ""
    kind: Kind = "heading" if label else "topic"
    yield Piece(kind, section.title, label, level, section.footnotes)
    yield from _paragraphs(section.paragraphs)
    for below in section.sections:
        yield from _section(below, heading, level + 1)


def _paragraphs(paragraphs: tuple[Paragraph, ...]) -> Iterator[Piece]:
    for each in paragraphs:
        yield Piece("paragraph", each.text, each.label or "", marks=each.footnotes)
        yield from _items(each.items, 0)
        for more in each.continued:
            yield Piece("text", more.text, marks=more.footnotes)
            yield from _items(more.items, 0)


def _items(items: tuple[Item, ...], level: int) -> Iterator[Piece]:
    for each in items:
        yield Piece("item", each.text, each.label or "", level, each.footnotes)
        yield from _items(each.items, level + 1)


def marked(piece: Piece, document: Document, printer: Printer) -> str:
    """Give the words of a piece with its footnote marks printed in their places."""
    notes = {note.number: note for note in document.footnotes}
    found, at = "", 0
    for mark in piece.marks:
        found += piece.text[at : mark.offset] + printer(notes[mark.number])
        at = mark.offset
    return found + piece.text[at:]


def changed(document: Document, change: Change) -> Document:
    """Give the document with every node changed, the nodes inside before those around them."""
    return document._replace(
        front_matter=tuple(change(each, 0) for each in document.front_matter),
        preamble=_changed_paragraphs(document.preamble, change),
        parts=_changed_sections(document.parts, change, 0),
        footnotes=tuple(change(each, 0) for each in document.footnotes),
    )


def _changed_sections(
    sections: tuple[Section, ...], change: Change, level: int
) -> tuple[Section, ...]:
    return tuple(
        change(
            each._replace(
                paragraphs=_changed_paragraphs(each.paragraphs, change),
                sections=_changed_sections(each.sections, change, level + 1),
            ),
            level,
        )
        for each in sections
    )


def _changed_paragraphs(paragraphs: tuple[Paragraph, ...], change: Change) -> tuple[Paragraph, ...]:
    return tuple(
        change(
            each._replace(
                items=_changed_items(each.items, change, 0),
                continued=tuple(_changed_text(more, change) for more in each.continued),
            ),
            0,
        )
        for each in paragraphs
    )


def _changed_text(more: Continuation, change: Change) -> Continuation:
    found: Continuation = change(more._replace(items=_changed_items(more.items, change, 0)), 0)
    return found


def _changed_items(items: tuple[Item, ...], change: Change, level: int) -> tuple[Item, ...]:
    return tuple(
        change(each._replace(items=_changed_items(each.items, change, level + 1)), level)
        for each in items
    )
