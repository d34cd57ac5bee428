"""What a heading is for: its part of the document, or what is asked under it at the end."""

from __future__ import annotations

from cmw_obs.cue_forms import Cues
from cmw_obs.language import Language, fold
from cmw_obs.phrases import has_any


def role_of(title: str, language: Language) -> str | None:
    """Name the role of the part whose words come first in its title.

    Of words at one place, the longest tell. Where no word is there, a space may stand inside one.
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


def purpose_of(title: str, cues: Cues) -> str | None:
    """Name the role that a heading of the last pages, folded, gives its paragraphs.

    None where it names several ("Dissemination and follow-up"), none, or something else by the
    same word ("Follow-up to the Durban Declaration").
    """
    found = purposes_of(title, cues)
    return found[0] if len(found) == 1 else None


def purposes_of(title: str, cues: Cues) -> list[str]:
    """Name the roles that a heading of the last pages, folded, gives its paragraphs."""
    if has_any(f" {title}", cues.requests.other_titles):
        return []
    return [role for role, words in cues.requests.titles.items() if has_any(title, words)]
