"""Recommendations in blocks of their own, in wrapped text: where such a block begins a line.

The concern before one often fills its last line by chance, and then only the words tell that the
block is not its next sentence (practice of CCPR and CAT until about 2018, and of CESCR).
"""

from __future__ import annotations

from itertools import pairwise

from cmw_obs import evidence
from cmw_obs.cue_forms import cues_of
from cmw_obs.language import Language, fold
from cmw_obs.lines import Line

_LONGEST_DUTY = 60
_FEWEST = 2
# In documents that do not part them, most such sentences stand inside lines.
_MOST_INSIDE = 0.25


def second_blocks(lines: list[Line], language: Language) -> frozenset[int]:
    """Give the numbers of the lines that begin such blocks; none where sentences do so too."""
    duties = cues_of(language.code).duties
    found = frozenset(
        line.number
        for last, line in pairwise(lines)
        if evidence.ends_sentence(last.words) and _begins(line.words, duties)
    )
    if len(found) < _FEWEST:
        return frozenset()
    inside = sum(_holds(line.words, duties) for line in lines)
    return found if inside <= len(found) * _MOST_INSIDE else frozenset()


def _begins(words: str, duties: tuple[str, ...]) -> bool:
    return fold(words[:_LONGEST_DUTY]).startswith(duties)


def _holds(words: str, duties: tuple[str, ...]) -> bool:
    """Say that a sentence inside the line begins like such a block."""
    folded = fold(words)
    return any(
        f"{stop}{duty}" in folded for stop in (". ", "。") for duty in duties if duty in folded
    )
