"""The sentence that a place in a text belongs to, whatever shortened words have stops in it."""

from __future__ import annotations

from cmw_obs.passages import Passages

# Beside the full stop, which ends no sentence behind a shortened word.
_STOPS = ("! ", "? ", "؟ ", "。", "！", "？")
# A sentence is not looked at beyond this, so that reading stays linear whatever the text.
_LONGEST = 2_000
# How far behind a bracket that opens the stop of its first word stands.
_OPENING = 5


def sentence_at(passages: Passages, at: int) -> str:
    """Give the sentence, folded, that holds the offset `at` of the text.

    Right behind a stop, that is the one which the stop ends.
    """
    return "".join(halves_at(passages, at))


def halves_at(passages: Passages, at: int) -> tuple[str, str]:
    """Give what of the same sentence stands before the offset, and what behind it."""
    text, place = passages.text, passages.place(at)
    low = max(passages.starts[place], at - _LONGEST)
    high = min(passages.end(place), at + _LONGEST)
    before = max(low, at - 1)
    start = max([text.rfind(stop, low, before) for stop in _STOPS])
    start = max(start, _full_stop_before(text, low, before))
    ends = [end for stop in _STOPS if (end := text.find(stop, before, high)) >= 0]
    end = min([*ends, _full_stop_behind(text, before, high)])
    first, middle, last = map(passages.folded_at, (max(start + 1, low), at, end))
    # Behind the stop, nothing of it is left.
    middle = min(middle, last)
    return passages.folded[first:middle], passages.folded[middle:last]


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
