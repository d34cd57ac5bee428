"""Citations, beside the texts that make them, and what paragraphs reiterate."""

from __future__ import annotations

from collections.abc import Callable

from cmw_obs.citations import (
    articles,
    comments,
    documents,
    ibid,
    ibid_in_body,
    ilo,
    paragraphs,
    recalls,
    sdg,
)
from cmw_obs.language import Language
from cmw_obs.model import Document
from cmw_obs.passages import Found, Passages, with_references

Finder = Callable[[Passages, Document, Language], list[Found]]

# One for each kind of citation, `find` of a module in `cmw_obs.citations`.
FINDERS: tuple[Finder, ...] = (articles.find, ilo.find, sdg.find, comments.find)


def annotate(document: Document, language: Language, passages: Passages) -> Document:
    """Find what the document cites, and lay it beside its texts, which are the passages."""
    cited = documents.find(passages, language.code)
    found = cited.found
    for find in FINDERS:
        found.extend(find(passages, document, language))
    again = ibid.find(passages, document, found, cited.unread)
    before = ibid_in_body.find(passages, document, found)
    found.extend((*again.found, *before.found))
    # Paragraphs that stand in no citation of something else may be those of this document.
    own = paragraphs.find(passages, document, found)
    found.extend(own.found)
    odd = (*cited.diagnostics, *again.diagnostics, *before.diagnostics, *own.diagnostics)
    document = document._replace(diagnostics=(*document.diagnostics, *odd))
    reiterated = recalls.find(passages, document, found)
    return with_references(document, passages, found, reiterated)
