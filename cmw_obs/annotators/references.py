"""Citations, beside the texts that make them."""

from __future__ import annotations

from collections.abc import Callable

from cmw_obs.language import Language
from cmw_obs.model import Document
from cmw_obs.passages import Found, Passages, with_references

Finder = Callable[[Passages, Document, Language], list[Found]]

# One for each kind of citation, `find` of a module in `cmw_obs.citations`.
FINDERS: tuple[Finder, ...] = ()


def annotate(document: Document, language: Language) -> Document:
    """Find what the document cites, and lay it beside its texts."""
    passages = Passages(document)
    found = [each for find in FINDERS for each in find(passages, document, language)]
    return with_references(document, passages, found)
