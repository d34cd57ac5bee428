"""Meaning laid beside the nodes of a document: one pass that gives them new values of fields."""

from __future__ import annotations

from collections.abc import Mapping

from cmw_obs.model import Continuation, Document, Item, Paragraph, Section

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Changes = Mapping[int, Mapping[str, Any]]


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
