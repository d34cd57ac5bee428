"""What a heading of the last pages is for: follow-up, dissemination, the next report."""

from __future__ import annotations

from cmw_obs.cue_forms import Cues
from cmw_obs.language import fold


def purpose_of(title: str, cues: Cues) -> str | None:
    """Name the role that a heading gives its paragraphs.

    None where it names several ("Dissemination and follow-up"), none, or something else by the
    same word ("Follow-up to the Durban Declaration").
    """
    title = fold(title)
    if any(word in title for word in cues.other_titles):
        return None
    found = [role for role, words in cues.titles.items() if any(word in title for word in words)]
    return found[0] if len(found) == 1 else None
