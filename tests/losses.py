"""What a layout does to a document before it is printed: what is lost, and what then is expected.

Each change gives the tree that a reader of the page could still tell; that is what is expected.
"""

from __future__ import annotations

from itertools import count
from typing import Any

from cmw_obs.model import Continuation, Document, Footnote, Item, Mark, Paragraph, Section
from tests.pieces import changed

_STAR = "*"


def with_printed_marks(document: Document) -> Document:
    """Number the footnotes as a page prints them: a star is not counted."""
    numbers = count(1)
    notes = tuple(
        each if each.mark == _STAR else each._replace(mark=str(next(numbers)))
        for each in document.footnotes
    )
    return document._replace(footnotes=notes)


def with_counted_marks(document: Document) -> Document:
    """Number the footnotes as a web page does: all of them, a star with them."""
    notes = tuple(each._replace(mark=str(each.number)) for each in document.footnotes)
    return document._replace(footnotes=notes)


def without_item_labels(document: Document) -> Document:
    """Take the labels of items: a colon leads down a level, and no way leads up again."""

    def change(node: Any, _: int) -> Any:
        if isinstance(node, Paragraph | Continuation):
            return node._replace(items=_unlabelled(node.items))
        return node

    return changed(document, change)


def _unlabelled(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Take the labels, and put what stands behind an inner list into that list."""
    found: list[Item] = []
    for place, item in enumerate(items):
        below = (*item.items, *items[place + 1 :]) if item.items else ()
        bare = item._replace(label=None, ordinal=place + 1, inferred=True)
        found.append(bare._replace(items=_unlabelled(below)))
        if below:
            break
    return tuple(found)


def without_numbers(document: Document) -> Document:
    """Take the numbers of paragraphs, which then are counted from 1."""
    numbers = count(1)

    def change(node: Any, _: int) -> Any:
        if isinstance(node, Paragraph):
            return node._replace(label=None, number=next(numbers), inferred=True)
        return node

    return changed(document, change)


def with_part_before_opening(document: Document) -> Document:
    """Put the heading of the first part before the opening paragraph."""
    if not document.parts:
        return document
    first, *others = document.parts
    first = first._replace(paragraphs=document.preamble + first.paragraphs)
    return document._replace(preamble=(), parts=(first, *others))


def in_one_line(document: Document) -> Document:
    """Join what nothing parts any more: a topic and the heading above it, text that returns."""
    glue = "" if document.language == "zh" else " "

    def change(node: Any, _: int) -> Any:
        if isinstance(node, Paragraph) and node.continued:
            return _with_tail(node, glue)
        if isinstance(node, Section) and node.sections and not node.paragraphs:
            return _with_topic(node, glue)
        return node

    return changed(document, change)


def _with_tail(paragraph: Paragraph, glue: str) -> Paragraph:
    """Join text behind the items to the last of them."""
    tail = glue.join(each.text for each in paragraph.continued)
    if not paragraph.items:
        return paragraph._replace(text=f"{paragraph.text}{glue}{tail}", continued=())
    *items, last = paragraph.items
    longer = _longer(last, f"{glue}{tail}")
    return paragraph._replace(items=(*items, longer), continued=())


def _longer(item: Item, tail: str) -> Item:
    if not item.items:
        return item._replace(text=item.text + tail)
    return item._replace(items=(*item.items[:-1], _longer(item.items[-1], tail)))


def _with_topic(section: Section, glue: str) -> Section:
    first, *others = section.sections
    # The bracket behind the articles of a section shows where its title ends.
    if first.label or section.title.endswith(")"):
        return section
    title = f"{section.title}{glue}{first.title}"
    below = (*first.sections, *others)
    return section._replace(title=title, paragraphs=first.paragraphs, sections=below)


def without_notes(document: Document) -> Document:
    """Take the footnotes and their marks."""

    def change(node: Any, _: int) -> Any:
        return node if isinstance(node, Footnote) else node._replace(footnotes=())

    return changed(document, change)._replace(footnotes=())


def with_texts(document: Document, notes: dict[int, str]) -> Document:
    """Print the marks in the texts of the nodes, as where only they are left of the footnotes."""

    def printed(text: str, marks: tuple[Mark, ...]) -> str:
        for mark in reversed(marks):
            text = text[: mark.offset] + notes[mark.number] + text[mark.offset :]
        return text

    def change(node: Any, _: int) -> Any:
        if isinstance(node, Footnote):
            return node
        key = "title" if isinstance(node, Section) else "text"
        return node._replace(**{key: printed(getattr(node, key), node.footnotes)})

    return changed(document, change)
