"""What stands in a folded text: phrases anywhere, digits, letters or a space at an offset."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from cmw_obs.on_demand import pattern

DIGITS = "0123456789"
# Letters of any script.
LETTERS = r"[^\W\d_]+"
# No number that is looked for has more digits.
_LONGEST = 24
# Phrases that begin with so many equal letters are looked for by what they begin with.
_SHARED = 4


def has_any(text: str, phrases: tuple[str, ...]) -> bool:
    """Say that one of the phrases stands in the text."""
    return any(map(text.__contains__, phrases))


def last_of(phrases: tuple[str, ...], text: str) -> int:
    """Give where the last of some phrases begins in the text; -1 where none stands in it."""
    return max(map(text.rfind, phrases), default=-1)


def digits_end(text: str, at: int) -> int:
    """Give where digits end that begin at an offset."""
    near = text[at : at + _LONGEST]
    return at + len(near) - len(near.lstrip(DIGITS))


def letters_end(text: str, at: int) -> int:
    """Give where letters end, of any script, that begin at an offset."""
    found = pattern(LETTERS).match(text, at)
    return found.end() if found else at


def past_space(text: str, at: int) -> int:
    """Give the offset behind a space that stands there, else the offset itself."""
    return at + text.startswith(" ", at)


def standing_in(text: str, phrases: tuple[str, ...]) -> Iterator[str]:
    """Give those of the phrases that stand in the text."""
    heads = _heads(phrases)
    for head in filter(text.__contains__, heads):
        yield from filter(text.__contains__, heads[head])


def places_of(
    phrases: tuple[str, ...], text: str, low: int = 0, high: int | None = None
) -> list[tuple[int, int]]:
    """Give the bounds of each of the phrases wherever it stands in `[low, high)`, in no order."""
    found = []
    high = len(text) if high is None else high
    for head, alike in _heads(phrases).items():
        at = text.find(head, low, high)
        while at >= 0:
            for phrase in alike:
                if text.startswith(phrase, at, high):
                    found.append((at, at + len(phrase)))
            at = text.find(head, at + 1, high)
    return found


@cache
def _heads(phrases: tuple[str, ...]) -> dict[str, list[str]]:
    """Give for what several phrases begin with the phrases."""
    alike: dict[str, list[str]] = {}
    for phrase in phrases:
        alike.setdefault(phrase[:_SHARED], []).append(phrase)
    return {_shared(each): each for each in alike.values()}


def _shared(phrases: list[str]) -> str:
    first, last = min(phrases), max(phrases)
    length = next((n for n, each in enumerate(first) if each != last[n]), len(first))
    return first[:length]
