"""Notes that were typed, not made: stars in front of the note, and at the end of the title."""

from __future__ import annotations

import re

from cmw_obs import evidence
from cmw_obs.lines import Lifted
from cmw_obs.on_demand import pattern
from cmw_obs.records import NamedTuple

_NOTE = r"[ \t>]*(?:- )?\[?(?P<mark>(?:\\?\*){1,3})\]?[ \t]+(?:(?P=mark)[ \t]+)?(?=[^\s*])"
_CALL = (
    r"\s?(?P<mark>(?:\\\*){1,3})(?=\**\s*\Z)|\s(?P<bare>\*{1,3})\s*\Z"
    # Raised, and bold as well: "<sup>*****</sup>".
    r"|<sup>(?P<bold>\*\*)?(?P<raised>\*{1,3}?)(?(bold)\*\*)</sup>\s*\Z"
)
_PLAIN_CALL = r"(?<=[^\s*\[])\s?\[?(?P<mark>\*{1,3})(?P<bare>)(?P<raised>)\]?\s*\Z"


class TypedNote(NamedTuple):
    """A note's number and stars, and where its words begin."""

    number: int
    mark: str
    words: int


class TypedNotes:
    """The typed notes of a text, each known once it is called."""

    def __init__(self, text: str, plain: bool) -> None:
        self._text = text
        self._call = pattern(_PLAIN_CALL if plain else _CALL)
        self._numbers: dict[str, int] = {}

    def call_in(self, start: int, end: int, last: int) -> Lifted | None:
        """Find the stars that end `text[start:end]` and call a note; `last` counts other notes."""
        found = self._call.search(self._text[start:end])
        if found is None:
            return None
        # A note is looked for only where something calls it, and the other way round.
        mark = (found["mark"] or found["bare"] or found["raised"]).replace("\\", "")
        if mark in self._numbers or not self._has_note(mark, end):
            return None
        self._numbers[mark] = number = last + len(self._numbers) + 1
        return start + found.start(), start + found.end(), number

    def _has_note(self, mark: str, start: int) -> bool:
        signs = "".join(rf"\\?\{sign}" for sign in mark)
        note = re.compile(rf"(?m)^[ \t>]*(?:- )?\[?{signs}\]?[ \t]+(?:{signs}[ \t]+)?[^\s*]")
        return note.search(self._text, start) is not None

    def is_open(self, start: int, end: int, *, apart: bool) -> bool:
        """Say that `text[start:end]` begins with stars and goes on with what follows.

        It leaves a bracket open or, where that does not stand `apart`, breaks off.
        """
        if not pattern(_NOTE).match(self._text, start, end):
            return False
        words = self._text[start:end].rstrip()
        return evidence.has_open_bracket(words) or (not apart and evidence.breaks_off(words))

    def note_at(self, start: int, end: int) -> TypedNote | None:
        """Read the stars that begin `text[start:end]`, if a note with them is called."""
        found = pattern(_NOTE).match(self._text, start, end)
        mark = found["mark"].replace("\\", "") if found else ""
        if found is None or mark not in self._numbers:
            return None
        return TypedNote(self._numbers[mark], mark, found.end())
