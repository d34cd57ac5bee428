"""The chain of annotators: each adds one kind of meaning to a document, none alters its text."""

from __future__ import annotations

from cmw_obs.annotators import adoption, front_matter, own_symbol, part_roles, references
from cmw_obs.language import Language
from cmw_obs.model import Document


def annotate(document: Document, language: Language) -> Document:
    """Lay every kind of meaning we know beside the text."""
    document = front_matter.annotate(document, language)
    document = adoption.annotate(document, language)
    document = part_roles.annotate(document, language)
    document = own_symbol.annotate(document, language)
    return references.annotate(document, language)
