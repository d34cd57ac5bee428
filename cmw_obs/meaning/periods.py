"""Spans of time in which something is asked for: "within two years", "خلال سنتين", "两年内"."""

from __future__ import annotations

from cmw_obs.cue_forms import Deadlines
from cmw_obs.phrases import places_of
from cmw_obs.records import NamedTuple

# No span is longer as printed, and no words part it from where it begins.
_LONGEST, _MOST = 70, 6
_BEHIND = 8
_MOST_DIGITS = 2


class Period(NamedTuple):
    """A span of time at `[start, end)` of a folded text, as an ISO 8601 duration."""

    length: str
    start: int
    end: int


def periods_in(folded: str, cues: Deadlines) -> list[Period]:
    """Find the spans of a folded text in order, each in the unit printed."""
    places = sorted(places_of(tuple(cues.units), folded))
    found = (_period_at(folded, start, end, cues) for start, end in places)
    return [each for each in found if each]


def _period_at(folded: str, start: int, end: int, cues: Deadlines) -> Period | None:
    """Read the span whose unit stands at `[start, end)`, from there back to where it begins."""
    each, unit = cues.units[folded[start:end]]
    low = max(0, start - _LONGEST)
    # What a table has behind a space begins a word.
    before = f" {folded[low:start]}".replace("(", " ")
    close = _close(folded, end, cues)
    if close is None or (not cues.closes and before[-1:].isalnum()):
        return None
    before = _without(before.rstrip(" -"), cues.between, 1)
    count, rest = _count_before(before, cues)
    if not count and folded.startswith(cues.uncounted, end):
        count, rest = 1, before
    rest = _without(rest, cues.lengths, _MOST)
    opening = max(filter(rest.endswith, cues.within), key=len, default=None)
    if not count or opening is None:
        return None
    begin = low - 1 + len(rest) - len(opening.lstrip())
    return Period(f"P{count * each}{unit}", begin, close)


def _close(folded: str, end: int, cues: Deadlines) -> int | None:
    """Give where a span ends whose unit does at `end`, which must end a word or be closed."""
    if not cues.closes:
        return None if folded[end : end + 1].isalnum() else end
    behind = folded[end : end + _BEHIND]
    printed = behind.replace(" ", "")
    close = next(filter(printed.startswith, cues.closes), None)
    return None if close is None else end + behind.index(close[-1]) + 1


def _count_before(before: str, cues: Deadlines) -> tuple[int, str]:
    """Give the count that a text ends with, or 0, and what stands before it."""
    rest = before.rstrip("0123456789")
    digits = before[len(rest) :]
    if digits:
        return (int(digits), rest.rstrip()) if len(digits) <= _MOST_DIGITS else (0, before)
    words = max(filter(before.endswith, cues.counts), key=len, default="")
    rest = before[: len(before) - len(words)]
    # Where no spaces part words, a sign of a number before these makes it another.
    whole = rest[-1:] not in cues.counts if cues.closes else rest[-1:] in (" ", "'")
    return (cues.counts[words], rest.rstrip()) if words and whole else (0, before)


def _without(text: str, words: tuple[str, ...], most: int) -> str:
    """Take as many as `most` of the words off the end of a text."""
    for _ in range(most):
        word = next(filter(text.endswith, words), None)
        if word is None:
            break
        text = text[: len(text) - len(word)].rstrip()
    return text
