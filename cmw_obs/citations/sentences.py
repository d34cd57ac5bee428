"""Words and sentences around a citation."""

from __future__ import annotations

import re
from functools import cache

# No number follows: the stop of a word cut short ("No. 5", "art. 3") ends no sentence.
_STOP = r"[.;] (?!\d)|[。؛](?![\s\S]\d)"
# How far behind a stop its pattern looks.
_AHEAD = 2
# No sentence is longer; where one seems to be, its far end does not matter.
_LONGEST = 3_000


def sentence_around(folded: str, at: int) -> tuple[int, int]:
    """Give the bounds of the sentence of a folded text around `at`, or of its part up to "; "."""
    start = folded.rfind("\n", max(0, at - _LONGEST), at) + 1 or max(0, at - _LONGEST)
    high = folded.find("\n", at, at + _LONGEST)
    high = high if high >= 0 else min(len(folded), at + _LONGEST)
    for stop in _stop().finditer(folded, start, at + _AHEAD):
        if stop.end() <= at:
            start = stop.start() + 1
    behind = _stop().search(folded, at, high)
    return start, behind.start() if behind else high


@cache
def _stop() -> re.Pattern[str]:
    return re.compile(_STOP)


def begins_word(folded: str, at: int, clitics: str) -> bool:
    """Say that a word begins at `at`, or behind a letter that may be glued in front of one."""
    before = folded[at - 1 : at] if at else ""
    return not before.isalnum() or (before in clitics and not folded[at - 2 : at - 1].isalnum())


def word_start(folded: str, at: int) -> int:
    """Give where the word begins that has a letter at `at`."""
    while at and folded[at - 1].isalpha():
        at -= 1
    return at
