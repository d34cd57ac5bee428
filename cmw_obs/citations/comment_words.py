"""The words for general comments: where they stand, and what is said to be about one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from cmw_obs.citations.sentences import word_start
from cmw_obs.phrases import has_any, places_of
from cmw_obs.treaty_forms import TreatyForms

_QUALIFIED = 26
_POSSESSED, _GLUED = 24, 6


def words_in(
    folded: str, forms: TreatyForms, low: int = 0, high: int | None = None
) -> Iterator[tuple[int, int]]:
    """Give where the words for general comments stand."""
    for start, end in places_of(forms.comments, folded, low, high):
        if not forms.general or _is_general(folded[start : end + _QUALIFIED], forms):
            yield word_start(folded, start), end


def _is_general(words: str, forms: TreatyForms) -> bool:
    """Say that a word means a general comment: what says so stands before its number."""
    if not has_any(words, forms.general):
        return False
    number = _digit().search(words)
    return not number or has_any(words[: number.start()], forms.general)


@cache
def _digit() -> re.Pattern[str]:
    return re.compile(r"\d")


def is_about(folded: str, low: int, at: int, forms: TreatyForms) -> bool:
    """Say that what stands at `at` is in the title of a comment of the committee that speaks.

    No pause parts the two: "its general comment No. 2 (2007) on the implementation of article 2 by
    States parties".
    """
    last = max(words_in(folded, forms, low, at), default=None)
    if last is None:
        return False
    number = _number().search(folded, last[1], at)
    if number is None:
        return False
    # Its own: by a word before it, or in one with it.
    words = folded[max(low, last[0] - _POSSESSED) : last[1] + _GLUED].split()
    within = folded[last[1] : number.start()]
    speaks = _is_the_speakers(within, forms)
    if not speaks and (forms.possessives.isdisjoint(words) or has_any(within, forms.bodies)):
        return False
    return not has_any(folded[number.end() : at], (",", "،", *forms.bodies))


def _is_the_speakers(behind: str, forms: TreatyForms) -> bool:
    """Say that "the Committee" alone stands before "general": in Arabic, right behind the word."""
    words = behind.split(maxsplit=3)[:2]
    general = [word.strip() for word in forms.general]
    return len(words) > 1 and has_any(words[0], forms.bodies) and words[1].endswith(tuple(general))


@cache
def _number() -> re.Pattern[str]:
    return re.compile(r"\d{1,2}(?: ?\(\d{4}[^()]{0,5}\),?)?")
