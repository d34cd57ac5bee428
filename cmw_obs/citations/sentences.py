"""Words and sentences around a citation."""

from __future__ import annotations

_STOPS = ("\n", "。", "؛", "; ", ". ", "；")


def sentence_at(folded: str, at: int) -> str:
    """Give the sentence of a folded text, or the part of one between semicolons, around `at`.

    The stop of a word cut short ("No. 5", "art. 3") ends none: a number follows it.
    """
    start = at
    while (start := max(folded.rfind(stop, 0, start) for stop in _STOPS)) >= 0:
        if not folded[start + 2 : start + 3].isdecimal():
            break
    end = at
    while found := [end for stop in _STOPS if (end := folded.find(stop, at)) >= 0]:
        end = min(found)
        if not folded[end + 2 : end + 3].isdecimal():
            return folded[start + 1 : end]
        at = end + 1
    return folded[start + 1 :]


def begins_word(folded: str, at: int, clitics: str) -> bool:
    """Say that a word begins at `at`, or behind a letter that may be glued in front of one."""
    before = folded[at - 1 : at] if at else ""
    return not before.isalnum() or (before in clitics and not folded[at - 2 : at - 1].isalnum())
