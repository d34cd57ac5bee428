"""Citations, beside the texts that make them."""

from __future__ import annotations

from cmw_obs.language import Language
from cmw_obs.model import Document
from cmw_obs.passages import Found, Passages, with_references


def annotate(document: Document, language: Language) -> Document:
    """Find what the document cites, and lay it beside its texts."""
    passages = Passages(document)
    found: list[Found] = []
    return with_references(document, passages, found)
