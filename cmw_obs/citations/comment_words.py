"""The words for general comments: where they stand, and what is said to be about one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from cmw_obs.citations.sentences import word_start
from cmw_obs.phrases import has_any, places_of
from cmw_obs.treaty_forms import TreatyForms

_QUALIFIED = 26


def words_in(
    folded: str, forms: TreatyForms, low: int = 0, high: int | None = None
) -> Iterator[tuple[int, int]]:
    """Give where the words for general comments stand."""
    for start, end in places_of(forms.comments.words, folded, low, high):
        if not forms.comments.general or _is_general(folded[start : end + _QUALIFIED], forms):
            yield word_start(folded, start), end


def _is_general(words: str, forms: TreatyForms) -> bool:
    """Say that a word means a general comment: what says so stands before its number."""
    if not has_any(words, forms.comments.general):
        return False
    number = _digit().search(words)
    return not number or has_any(words[: number.start()], forms.comments.general)


@cache
def _digit() -> re.Pattern[str]:
    return re.compile(r"\d")
