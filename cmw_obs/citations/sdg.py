"""Targets of the Sustainable Development Goals: `targets 8.7 and 10.c`, `الغاية 17-18`.

The goals must be named in the same sentence, since other programmes have targets too. There are 17
goals, and no goal has more than 19 targets with a number (General Assembly resolution 70/1).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from cmw_obs.language import Language
from cmw_obs.model import Document, Reference
from cmw_obs.passages import Found, Passages
from cmw_obs.treaty_forms import treaty_forms_of

_TARGET = r"(?<![\d.,/-])(?P<goal>1?\d) ?[.-] ?(?P<target>1?\d|[a-d])(?![\d%/]|[.,-]\d|[a-z])"
_STOPS = ("\n", "。", "؛", "; ", ". ")
_GAP = 14
_FARTHEST = 25
_GOALS, _TARGETS = 17, 19


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(_TARGET)


def find(passages: Passages, _document: Document, language: Language) -> list[Found]:
    """Find the targets that the texts name."""
    forms = treaty_forms_of(language.code)
    folded = passages.folded
    if not any(goal in folded for goal in forms.goals):
        return []
    found = []
    done = 0
    for at in sorted({*_places(folded, forms.targets)}):
        if at < done or not _names_goals(folded, at, forms.goals):
            continue
        for start, end, target in _targets_behind(folded, at):
            begin, last = passages.printed(start, end)
            reference = Reference("sdg-target", passages.text[begin:last], target=target)
            found.append(Found(begin, last, reference))
            done = end
    return found


def _places(folded: str, words: tuple[str, ...]) -> Iterator[int]:
    for word in words:
        at = folded.find(word)
        while at >= 0:
            yield at + len(word)
            at = folded.find(word, at + 1)


def _names_goals(folded: str, at: int, goals: tuple[str, ...]) -> bool:
    """Say that the goals are named in the sentence that `at` stands in."""
    start = max(folded.rfind(stop, 0, at) for stop in _STOPS)
    ends = [end for stop in _STOPS if (end := folded.find(stop, at)) >= 0]
    sentence = folded[start + 1 : min(ends, default=len(folded))]
    return any(goal in sentence for goal in goals)


def _targets_behind(folded: str, at: int) -> Iterator[tuple[int, int, str]]:
    """Give the targets of the list behind the word for them."""
    near = _FARTHEST
    while target := _pattern().search(folded, at, at + near):
        gap = folded[at : target.start()]
        goal, number = int(target["goal"]), target["target"]
        fits = 0 < goal <= _GOALS and (not number.isdecimal() or 0 < int(number) <= _TARGETS)
        if not fits or any(stop.strip(" ") in gap for stop in _STOPS):
            return
        yield target.start(), target.end(), f"{goal}.{number}"
        at, near = target.end(), _GAP
