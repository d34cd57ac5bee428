"""Months whose two names disagree, where a language prints both: such a date has no value."""

from __future__ import annotations

from collections.abc import Iterator

from cmw_obs.cue_forms import cues_of
from cmw_obs.dates import disagreeing_months
from cmw_obs.language import Language, fold
from cmw_obs.model import Continuation, Diagnostic, Document, Footnote, FrontMatter, Item, Paragraph
from cmw_obs.passages import SEPARATOR, Passages
from cmw_obs.walk import items_in, paragraphs_in, texts_in

_Node = FrontMatter | Paragraph | Continuation | Item | Footnote


def annotate(document: Document, language: Language, passages: Passages) -> Document:
    """Name the months that contradict themselves."""
    if not cues_of(language.code).deadlines.double_months:
        return document
    # All together first: hardly any document has one.
    lines = [fold(line.text) for line in document.front_matter if "/" in line.text]
    if not disagreeing_months(SEPARATOR.join([*lines, passages.folded]), language):
        return document
    found = [
        Diagnostic("month-disagrees", "note", f"two months: {name}", None, node.text, node.span)
        for node in _nodes(document)
        for name in disagreeing_months(fold(node.text), language)
    ]
    return document._replace(diagnostics=(*document.diagnostics, *found))


def _nodes(document: Document) -> Iterator[_Node]:
    yield from document.front_matter
    for paragraph in paragraphs_in(document):
        for text in texts_in(paragraph):
            yield text
            yield from items_in(text)
    yield from document.footnotes
