"""What a part is for, from the words of its title: part B may be of progress or of obstacles."""

from __future__ import annotations

from cmw_obs.language import Language, fold
from cmw_obs.meaning.titles import role_of
from cmw_obs.mending import untwinned
from cmw_obs.model import Document


def annotate(document: Document, language: Language) -> Document:
    """Give the parts their roles; a title with none of the words has none."""
    parts = tuple(
        part._replace(role=role_of(untwinned(fold(part.title)), language))
        if part.role is None
        else part
        for part in document.parts
    )
    return document._replace(parts=parts)
