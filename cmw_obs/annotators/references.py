"""Citations, beside the texts that make them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from operator import itemgetter

from cmw_obs.citations import (
    articles,
    comments,
    documents,
    ibid,
    ilo,
    paragraphs,
    sdg,
)
from cmw_obs.language import Language
from cmw_obs.model import Document, Footnote, Reference
from cmw_obs.passages import Found, Passages

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from cmw_obs.walk import Changes

Finder = Callable[[Passages, Document, Language], list[Found]]

# One for each kind of citation, `find` of a module in `cmw_obs.citations`.
FINDERS: tuple[Finder, ...] = (articles.find, ilo.find, sdg.find, comments.find)


def find(document: Document, language: Language, passages: Passages) -> paragraphs.Citations:
    """Find what the passages of a document cite."""
    cited = documents.find(passages, language.code, document.committee)
    found = cited.found
    for find in FINDERS:
        found.extend(find(passages, document, language))
    found = _without_doubles(found)
    again = ibid.find(passages, document, found, cited.unread)
    before = _ibid_in_body(passages, document, found)
    found.extend((*again.found, *before.found))
    # Paragraphs that stand in no citation of something else may be those of this document.
    own = paragraphs.find(passages, document, found)
    found.extend(own.found)
    odd = (*cited.diagnostics, *again.diagnostics, *before.diagnostics, *own.diagnostics)
    document = document._replace(diagnostics=(*document.diagnostics, *odd))
    return paragraphs.Citations(document, found, own.others)


def _ibid_in_body(passages: Passages, document: Document, found: list[Found]) -> documents.Cited:
    ibids = ibid.in_brackets(passages, document)
    if not ibids:
        return documents.Cited([], [], [])
    # Of few documents; every start of the command would load it.
    from cmw_obs.citations import ibid_in_body

    return ibid_in_body.resolve(passages, document, ibids, found)


def _without_doubles(found: list[Found]) -> list[Found]:
    """Leave out conventions whose number is that of a general comment, which its words tell."""
    comments = {each.end for each in found if each.reference.type == "general-comment"}
    return [
        each
        for each in found
        if each.reference.type != "ilo-convention" or each.end not in comments
    ]


def beside_nodes(document: Document, passages: Passages, found: Iterable[Found]) -> Changes:
    """Give citations to the nodes they stand in, those of a footnote where it is called, too."""
    beside: dict[int, list[Reference]] = {}
    for each in sorted(found, key=itemgetter(0, 1)):
        beside.setdefault(passages.place(each.start), []).append(each.reference)
    if not beside:
        return {}
    first = len(passages.nodes) - len(document.footnotes)
    notes = {
        note.number: [each._replace(footnote=note.number) for each in beside[place]]
        for place, note in enumerate(document.footnotes, first)
        if place in beside
    }
    for outer, inner in _nested(document.footnotes):
        notes.setdefault(outer.number, []).extend(notes.get(inner.number, ()))
    changes: dict[int, dict[str, Any]] = {}
    for place, node in enumerate(passages.nodes):
        references = beside.get(place, [])
        if not isinstance(node, Footnote) and node.footnotes:
            for mark in node.footnotes:
                references = [*references, *notes.get(mark.number, ())]
        if references:
            changes[id(node)] = {"references": tuple(references)}
    return changes


def _nested(notes: tuple[Footnote, ...]) -> Iterator[tuple[Footnote, Footnote]]:
    """Give notes with those that their own words call, which stand inside them in the source."""
    outer: Footnote | None = None
    for note in notes:
        if outer and outer.span[0] < note.span[0] and note.span[1] <= outer.span[1]:
            yield outer, note
        else:
            outer = note
