"""Words and sentences around a citation."""

from __future__ import annotations

_STOPS = ("。", "؛", "; ", ". ")
# No sentence is longer; where one seems to be, its far end does not matter.
_LONGEST = 3_000


def sentence_around(folded: str, at: int) -> tuple[int, int]:
    """Give the bounds of the sentence of a folded text around `at`, or of its part up to "; ".

    The stop of a word cut short ("No. 5", "art. 3") ends none: a number follows it.
    """
    low = folded.rfind("\n", max(0, at - _LONGEST), at) + 1 or max(0, at - _LONGEST)
    high = folded.find("\n", at, at + _LONGEST)
    high = high if high >= 0 else min(len(folded), at + _LONGEST)
    start, end = low, high
    for stop in _STOPS:
        place = at
        while (place := folded.rfind(stop, low, place)) >= 0:
            if not folded[place + 2 : place + 3].isdecimal():
                start = max(start, place + 1)
                break
        place = at - 1
        while (place := folded.find(stop, place + 1, high)) >= 0:
            if not folded[place + 2 : place + 3].isdecimal():
                end = min(end, place)
                break
    return start, end


def begins_word(folded: str, at: int, clitics: str) -> bool:
    """Say that a word begins at `at`, or behind a letter that may be glued in front of one."""
    before = folded[at - 1 : at] if at else ""
    return not before.isalnum() or (before in clitics and not folded[at - 2 : at - 1].isalnum())
