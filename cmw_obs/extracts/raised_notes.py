"""Notes that PyMuPDF4LLM leaves where pages end: `> 1 CMW/C/VLD/3.`, called by `<sup>1</sup>`."""

from __future__ import annotations

from collections.abc import Iterator

from cmw_obs.extracts.chains import chain
from cmw_obs.extracts.glued import Glued
from cmw_obs.extracts.listed import Listed, Note
from cmw_obs.on_demand import pattern
from cmw_obs.records import NamedTuple

# Not "30 km<sup>2</sup>".
_CALL = r"(?<![\d \xa0][kcd]m)(?<![\d \xa0]m)<sup>\**\[?(\d{1,3})\]?\**</sup>"
# The mark may stand alone above its note.
_START = (
    r"(?m)^[ \t]*(?:>[ \t]?)*(?:[-*][ \t]+)?\[?(\d{1,3})\]?(?:[ \t]+(?=\S)|[ \t]*\n[ \t]*\n(?=\S))"
)
_SURE = 3
_NUMBERS = range(1, 400)
_MOST_SKIPPED = 1
_MOST_LOST = 2


class Raised(NamedTuple):
    """Notes with the marks that call them, and the marks whose notes were not found."""

    listed: Listed
    lost: tuple[Glued, ...] = ()


def raised_in(text: str) -> Raised:
    """Find the notes that count on from 1, each below its mark; none where most marks have none."""
    found = [Glued(*e.span(), int(e[1]), _SURE) for e in pattern(_CALL).finditer(text)]
    calls = {each.number: each for each in chain(found, _NUMBERS, _MOST_LOST)}
    notes = tuple(_notes(text, calls))
    if not notes or len(notes) * 2 < len(calls):
        return Raised(Listed())
    own = [calls.pop(note.number) for note in notes]
    return Raised(Listed(notes, tuple(own)), tuple(calls.values()))


def _notes(text: str, calls: dict[int, Glued]) -> Iterator[Note]:
    due = 1
    for each in pattern(_START).finditer(text):
        number = int(each[1])
        # One may stand on the line of the note before it.
        counted = due <= number <= due + _MOST_SKIPPED
        if counted and number in calls and calls[number].end < each.start():
            end = text.find("\n", each.end())
            yield Note(number, each.start(), each.end(), len(text) if end < 0 else end)
            due = number + 1
