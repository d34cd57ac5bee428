"""Words and sentences around a citation."""

from __future__ import annotations

_STOPS = (". ", "; ", "。", "؛")
# How far from a stop the number stands that makes it one of a word cut short: "No. 5", "art. 3".
_AHEAD = 2
# No sentence is longer; where one seems to be, its far end does not matter.
_LONGEST = 3_000


def sentence_around(folded: str, at: int) -> tuple[int, int]:
    """Give the bounds of the sentence of a folded text around `at`, or of its part up to "; "."""
    start = folded.rfind("\n", max(0, at - _LONGEST), at) + 1 or max(0, at - _LONGEST)
    high = folded.find("\n", at, at + _LONGEST)
    high = high if high >= 0 else min(len(folded), at + _LONGEST)
    stop = last_stop(folded, _STOPS, start, at, at + _AHEAD)
    return start if stop < 0 else stop + 1, first_stop(folded, _STOPS, at, high)


def first_stop(folded: str, stops: tuple[str, ...], low: int, high: int) -> int:
    """Give where one of the stops stands first in `[low, high)`, no number behind; else `high`."""
    found = high
    for stop in stops:
        at = folded.find(stop, low, found)
        while at >= 0 and folded[at + _AHEAD : min(at + _AHEAD + 1, high)].isdecimal():
            at = folded.find(stop, at + 1, found)
        found = at if at >= 0 else found
    return found


def last_stop(folded: str, stops: tuple[str, ...], low: int, high: int, seen: int) -> int:
    """Give where one stands last, else -1; no number behind, as far as is `seen`."""
    found = -1
    for stop in stops:
        at = folded.rfind(stop, max(low, found + 1), high)
        while at >= 0 and folded[at + _AHEAD : min(at + _AHEAD + 1, seen)].isdecimal():
            at = folded.rfind(stop, max(low, found + 1), at)
        found = max(found, at)
    return found


def begins_word(folded: str, at: int, clitics: str) -> bool:
    """Say that a word begins at `at`, or behind a letter that may be glued in front of one."""
    before = folded[at - 1 : at] if at else ""
    return not before.isalnum() or (before in clitics and not folded[at - 2 : at - 1].isalnum())


def word_start(folded: str, at: int) -> int:
    """Give where the word begins that has a letter at `at`."""
    while at and folded[at - 1].isalpha():
        at -= 1
    return at
