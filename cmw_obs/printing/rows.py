"""A document as flat rows, one for each paragraph and each item, for tables and line tools."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from cmw_obs.model import Continuation, Document, Item, Paragraph, Recall, Section
from cmw_obs.plain import dump_reference
from cmw_obs.records import NamedTuple

Row = dict[str, Any]

KEYS = (
    "document",
    "committee",
    "state",
    "language",
    "part",
    "part_title",
    "section",
    "section_title",
    "topic",
    "id",
    "number",
    "item",
    "role",
    "text",
    "footnotes",
    "references",
    "reiterates",
    "responds_to",
)


class _Place(NamedTuple):
    """The headings above a paragraph; None where there is no such heading."""

    part: str | None = None
    part_title: str | None = None
    section: str | None = None
    section_title: str | None = None
    topic: str | None = None


def rows(document: Document) -> Iterator[Row]:
    """Give the rows in document order, each with all of `KEYS`.

    A paragraph's row has `item` null and also the text continued under its number; an item's has
    `item` from its id ("a", "b.ii"), the same in every language, and its paragraph's role.
    """
    about = {
        "document": document.symbol or document.source.name,
        "committee": document.committee,
        "state": document.state.name if document.state else None,
        "language": document.language,
    }
    for place, paragraph in _placed(document):
        for row in _paragraph_rows(paragraph):
            yield {**about, **place._asdict(), **row}


def _placed(document: Document) -> Iterator[tuple[_Place, Paragraph]]:
    for paragraph in document.preamble:
        yield _Place(), paragraph
    for part in document.parts:
        yield from _below(part, _Place(part=part.label, part_title=part.title))


def _below(section: Section, place: _Place) -> Iterator[tuple[_Place, Paragraph]]:
    for paragraph in section.paragraphs:
        yield place, paragraph
    for each in section.sections:
        yield from _below(each, _enter(each, place))


def _enter(section: Section, place: _Place) -> _Place:
    if section.label is None:
        return place._replace(topic=section.title)
    return place._replace(section=section.label, section_title=section.title)


def _paragraph_rows(paragraph: Paragraph) -> Iterator[Row]:
    blocks: tuple[Paragraph | Continuation, ...] = (paragraph, *paragraph.continued)
    yield {
        "id": paragraph.id,
        "number": paragraph.number,
        "item": None,
        "role": paragraph.role,
        "text": "\n".join(block.text for block in blocks),
        "footnotes": [mark.number for block in blocks for mark in block.footnotes],
        "references": [dump_reference(each) for block in blocks for each in block.references],
        "reiterates": [_recall(each) for each in paragraph.reiterates],
        "responds_to": list(paragraph.responds_to),
    }
    for block in blocks:
        yield from _item_rows(block.items, paragraph, block.role or paragraph.role)


def _item_rows(items: tuple[Item, ...], paragraph: Paragraph, role: str | None) -> Iterator[Row]:
    for item in items:
        yield {
            "id": item.id,
            "number": paragraph.number,
            "item": item.id.removeprefix(f"{paragraph.id}__").replace("__", "."),
            "role": role,
            "text": item.text,
            "footnotes": [mark.number for mark in item.footnotes],
            "references": [dump_reference(each) for each in item.references],
            "reiterates": [],
            "responds_to": [],
        }
        yield from _item_rows(item.items, paragraph, role)


def _recall(recall: Recall) -> Row:
    return {"symbol": recall.symbol, "paragraph_numbers": list(recall.paragraph_numbers)}
