"""Words and sentences around a citation."""

from __future__ import annotations

from cmw_obs.passages import Passages

_STOPS = (". ", "; ", "。", "؛")
# How far from a stop the number stands that makes it one of a word cut short: "No. 5", "art. 3".
_AHEAD = 2
# No sentence is longer; where one seems to be, its far end does not matter.
_LONGEST = 3_000
# In a text as printed, beside the full stop, which ends no sentence behind a shortened word.
_OTHER_STOPS = ("! ", "? ", "؟ ", "。", "！", "？")
# A sentence is not looked at beyond this, so that reading stays linear whatever the text.
_FARTHEST = 2_000
# How far behind a bracket that opens the stop of its first word stands.
_OPENING = 5


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


def sentence_at(passages: Passages, at: int) -> str:
    """Give the sentence, folded, that holds the offset `at` of the text.

    Right behind a stop, that is the one which the stop ends.
    """
    return "".join(halves_at(passages, at))


def halves_at(passages: Passages, at: int) -> tuple[str, str]:
    """Give what of the same sentence stands before the offset, and what behind it."""
    text, place = passages.text, passages.place(at)
    low = max(passages.starts[place], at - _FARTHEST)
    high = min(passages.end(place), at + _FARTHEST)
    before = max(low, at - 1)
    start = max([text.rfind(stop, low, before) for stop in _OTHER_STOPS])
    start = max(start, _full_stop_before(text, low, before))
    end = _end_of_sentence(text, before, high)
    first, middle, last = map(passages.folded_at, (max(start + 1, low), at, end))
    # Behind the stop, nothing of it is left.
    middle = min(middle, last)
    return passages.folded[first:middle], passages.folded[middle:last]


def sentence_behind(passages: Passages, at: int) -> str:
    """Give the folded sentence behind the one around the offset, in the same text; "" for none."""
    high = min(passages.end(passages.place(at)), at + _FARTHEST)
    first = _end_of_sentence(passages.text, at - 1, high)
    last = _end_of_sentence(passages.text, first + 1, high)
    return passages.folded[passages.folded_at(first) : passages.folded_at(last)]


def _end_of_sentence(text: str, at: int, high: int) -> int:
    stops = [end for stop in _OTHER_STOPS if (end := text.find(stop, at, high)) >= 0]
    return min([*stops, _full_stop_behind(text, at, high), high])


def _full_stop_before(text: str, low: int, at: int) -> int:
    while (at := text.rfind(". ", low, at + 1)) >= 0 and not _ends(text, at):
        pass
    return at


def _full_stop_behind(text: str, at: int, high: int) -> int:
    while (at := text.find(". ", at, high)) >= 0 and not _ends(text, at):
        at += 1
    return at if at >= 0 else high


def _ends(text: str, stop: int) -> bool:
    """Say that a full stop ends a sentence: no small letter and no digit follows ("para. 9").

    Nor is it that of the word with which a bracket opens: "(см. CRC/C/…".
    """
    following = text[stop + 2 : stop + 3]
    opened = "(" in text[max(0, stop - _OPENING) : stop]
    return not (opened or following.islower() or following.isdecimal())
