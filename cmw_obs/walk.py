"""Ways through the tree: to look at every node in document order, to lay meaning beside some."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from cmw_obs.model import Continuation, Document, Item, Mark, Paragraph, Section

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Changes = Mapping[int, Mapping[str, Any]]


def sections_in(sections: tuple[Section, ...]) -> list[Section]:
    """Give each section, then those below it."""
    found = []
    for section in sections:
        found.append(section)
        if section.sections:
            found.extend(sections_in(section.sections))
    return found


def paragraphs_in(document: Document) -> list[Paragraph]:
    """Give every paragraph of the document."""
    found = list(document.preamble)
    for section in sections_in(document.parts):
        found.extend(section.paragraphs)
    return found


def items_in(node: Paragraph | Continuation | Item) -> list[Item]:
    """Give each item of a node, then those below it; not those of its continuations."""
    found = []
    for item in node.items:
        found.append(item)
        if item.items:
            found.extend(items_in(item))
    return found


def texts_in(paragraph: Paragraph) -> list[Paragraph | Continuation]:
    """Give a paragraph's own text and those that continue it."""
    return [paragraph, *paragraph.continued]


def marks_in(document: Document) -> Iterator[tuple[Mark, int]]:
    """Give every footnote mark with the source offset at which its node begins."""
    for line in document.front_matter:
        yield from ((mark, line.span[0]) for mark in line.footnotes)
    for section in sections_in(document.parts):
        yield from ((mark, section.span[0]) for mark in section.footnotes)
    for paragraph in paragraphs_in(document):
        for node in texts_in(paragraph):
            yield from ((mark, node.span[0]) for mark in node.footnotes)
            for item in items_in(node):
                yield from ((mark, item.span[0]) for mark in item.footnotes)


def with_changes(document: Document, *changes: Changes) -> Document:
    """Give the document with changed nodes; `changes` have fields and values by a node's `id()`."""
    merged: dict[int, Mapping[str, Any]] = {}
    for each in changes:
        for node, fields in each.items():
            merged[node] = {**merged[node], **fields} if node in merged else fields
    return _laid(document, merged) if merged else document


def _laid(document: Document, changes: Changes) -> Document:
    laying = _Laying(changes)
    notes = document.footnotes
    return document._replace(
        preamble=tuple(map(laying.paragraph, document.preamble)),
        parts=tuple(map(laying.section, document.parts)),
        footnotes=tuple(
            [each._replace(**changes[id(each)]) if id(each) in changes else each for each in notes]
        ),
    )


class _Laying:
    """One pass over a tree; nodes in which nothing changes stay what they are."""

    def __init__(self, changes: Changes) -> None:
        self.changes = changes

    def section(self, section: Section) -> Section:
        return section._replace(
            paragraphs=tuple(map(self.paragraph, section.paragraphs)),
            sections=tuple(map(self.section, section.sections)),
            **self.changes.get(id(section), {}),
        )

    def paragraph(self, paragraph: Paragraph) -> Paragraph:
        own = self.changes.get(id(paragraph), {})
        if paragraph.items or paragraph.continued:
            return paragraph._replace(
                items=tuple(map(self.item, paragraph.items)),
                continued=tuple(map(self.continuation, paragraph.continued)),
                **own,
            )
        return paragraph._replace(**own) if own else paragraph

    def continuation(self, continuation: Continuation) -> Continuation:
        own = self.changes.get(id(continuation), {})
        if continuation.items:
            return continuation._replace(items=tuple(map(self.item, continuation.items)), **own)
        return continuation._replace(**own) if own else continuation

    def item(self, item: Item) -> Item:
        own = self.changes.get(id(item), {})
        if item.items:
            return item._replace(items=tuple(map(self.item, item.items)), **own)
        return item._replace(**own) if own else item
