"""Ways through the tree: every section, paragraph and item in document order."""

from __future__ import annotations

from collections.abc import Iterator

from cmw_obs.model import Continuation, Document, Item, Mark, Paragraph, Section


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
