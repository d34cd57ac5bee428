"""The chain of annotators: each adds one kind of meaning to a document, none alters its text."""

from __future__ import annotations

from cmw_obs.annotators import (
    adoption,
    considered,
    follow_up,
    front_matter,
    months,
    next_report,
    own_symbol,
    part_roles,
    references,
    reiterates,
    roles,
)
from cmw_obs.language import Language
from cmw_obs.model import Document
from cmw_obs.passages import Passages
from cmw_obs.walk import with_changes


def annotate(document: Document, language: Language) -> Document:
    """Lay every kind of meaning we know beside the text."""
    document = front_matter.annotate(document, language)
    document = adoption.annotate(document, language)
    document = considered.annotate(document, language)
    document = part_roles.annotate(document, language)
    document = own_symbol.annotate(document, language)
    # Folded once for all that read the whole text.
    passages = Passages(document)
    document = in_texts(document, language, passages)
    document = follow_up.annotate(document, language)
    document = next_report.annotate(document, language)
    return months.annotate(document, language, passages)


def in_texts(document: Document, language: Language, passages: Passages) -> Document:
    """Lay beside the texts what they cite and what they are for."""
    cited = references.find(document, language, passages)
    beside = references.beside_nodes(cited.document, passages, cited.found)
    # What is asked about paragraphs of the document is told by the references to them.
    told = roles.find(cited.document, language, passages, beside)
    # What a paragraph recommends may be what it cites.
    again = reiterates.find(cited, language, passages, told)
    # A node is made anew once for all that lies beside it.
    return with_changes(cited.document, beside, told, again)
