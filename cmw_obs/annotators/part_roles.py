"""What a part is for, from the words of its title: part B may be of progress or of obstacles."""

from __future__ import annotations

from cmw_obs.language import Language, fold
from cmw_obs.meaning.titles import role_of
from cmw_obs.mending import untwinned
from cmw_obs.model import Document, Section

# The parts of which a heading below the first level may be the only one.
_BELOW = ("introduction", "positive", "factors")


def annotate(document: Document, language: Language) -> Document:
    """Give the parts their roles; a title with none of the words has none."""
    parts = tuple(_with_role(part, language) for part in document.parts)
    return document._replace(parts=parts)


def _with_role(part: Section, language: Language) -> Section:
    """Give a part its role, or the headings below theirs: "General observations" has none."""
    role = part.role or role_of(untwinned(fold(part.title)), language)
    if role:
        return part._replace(role=role)
    below = (_below(each, language) for each in part.sections)
    return part._replace(sections=tuple(below))


def _below(section: Section, language: Language) -> Section:
    role = role_of(untwinned(fold(section.title)), language)
    return section._replace(role=role) if role in _BELOW else section
