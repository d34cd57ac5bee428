"""What a part is for, from the words of its title: part B may be of progress or of obstacles."""

from __future__ import annotations

from cmw_obs.language import Language, fold
from cmw_obs.model import Document


def annotate(document: Document, language: Language) -> Document:
    """Give the parts their roles; a title with none of the words has none."""
    parts = tuple(
        part._replace(role=role_of(part.title, language)) if part.role is None else part
        for part in document.parts
    )
    return document._replace(parts=parts)


def role_of(title: str, language: Language) -> str | None:
    """Name the role whose words come first in the title; of those at one place, the longest.

    Where no word is there, a space may stand inside one.
    """
    folded = fold(title)
    return _first_role(folded, language) or _first_role(folded.replace(" ", ""), language)


def _first_role(folded: str, language: Language) -> str | None:
    found = [
        (folded.index(word), -len(word), role)
        for role, words in language.part_roles.items()
        for word in words
        if word in folded
    ]
    return min(found)[2] if found else None
