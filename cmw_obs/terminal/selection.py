"""What of a document is asked for: parts, paragraphs and roles, and the document cut down to it."""

from __future__ import annotations

from cmw_obs import selection as selecting
from cmw_obs.errors import InputError
from cmw_obs.model import Document
from cmw_obs.records import NamedTuple
from cmw_obs.walk import paragraphs_in


class Selection(NamedTuple):
    """What to show; empty tuples ask for everything.

    `parts` are labels, ordinals or roles as typed, `paragraphs` ranges `(first, last)` of
    numbers, both included. `outline` asks for headings alone, `footnotes` for marks and bodies.
    """

    parts: tuple[str, ...] = ()
    paragraphs: tuple[tuple[int, int], ...] = ()
    roles: tuple[str, ...] = ()
    outline: bool = False
    footnotes: bool = True

    @property
    def is_whole(self) -> bool:
        """Say that nothing of the document is left out."""
        return not (self.parts or self.paragraphs or self.roles)


def narrowed(document: Document, selection: Selection) -> Document:
    """Give the document with nothing but what is asked for.

    Raises `InputError` where that leaves nothing.
    """
    if selection.is_whole:
        return document
    for name in selection.parts:
        if not selecting.parts_called(document, name):
            raise InputError(_no_part(document, name))
    asked = selecting.Selection(
        parts=selection.parts, paragraphs=selection.paragraphs, roles=selection.roles
    )
    narrow = selecting.narrowed(document, asked)
    if (selection.paragraphs or selection.roles) and not any(paragraphs_in(narrow)):
        within = selecting.narrowed(document, asked._replace(paragraphs=(), roles=()))
        raise InputError(_nothing(within, selection))
    return narrow


def _no_part(document: Document, name: str) -> str:
    labels = ", ".join(part.label or part.role or part.title for part in document.parts)
    return f"no part is called '{name}'; there are: {labels or 'none'}"


def _nothing(document: Document, selection: Selection) -> str:
    """Say what was looked for and not found, and what there is instead."""
    numbers = [each.number for each in paragraphs_in(document) if each.number is not None]
    if selection.paragraphs and not selection.roles:
        asked = ", ".join(f"{a}-{b}" if a < b else f"{a}" for a, b in selection.paragraphs)
        there = f"there are {min(numbers)} to {max(numbers)}" if numbers else "none is numbered"
        return f"no paragraph {asked} here; {there}"
    roles = sorted({each.role for each in paragraphs_in(document) if each.role})
    asked = " or ".join(selection.roles)
    return f"no paragraph here has the role {asked}; there are: {', '.join(roles) or 'none'}"
