"""Marks of footnotes that run on from a number: `meetings 3027 and 30282` has mark 2.

Such a number reads as any other, so it must be the one long number that ends so between the marks
before and behind, and nearly all others must have their marks. What is left of it must be a number
that the text has elsewhere, or one like that in front of it; else the digits stay where they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cmw_obs.extracts.chains import IN_DOUBT
from cmw_obs.extracts.glued import Glued
from cmw_obs.on_demand import pattern

# Numbers so long are parted by a space or a comma where they are no more than numbers.
_LONG = r"(?<![\d/.,-])\d{5,7}(?![\d/]|[.,]\d)"
_SLASHED = r"(?<=\d)[ \t\xa0]([1-9]\d?)/(?=[\s,.;:)،؛])"
_NUMBER = r"\d+"
_SHORTEST_REST = 3
# How far before it a number stands that differs by no more than its last digits: "3027 and".
_NEAR, _LAST = 20, 2
# Of so many marks one may be missing.
_FEW_MISSING = 4


def completed(
    text: str, marks: list[Glued], numbers: Sequence[int], end: int, *, slashed: bool = False
) -> list[Glued]:
    """Give the marks with those that run on from numbers; `numbers` are those that there must be.

    None of them stands behind `end`; old documents print them `slashed`, `Act No. 31012 5/`.
    """
    known = {each.number: each for each in marks}
    missing = [number for number in numbers if number not in known]
    if not missing or len(missing) > max(len(numbers) // _FEW_MISSING, 1):
        return marks
    found: list[Glued] = []
    for number in missing:
        before, behind = known.get(number - 1), known.get(number + 1)
        if before or number == numbers[0]:
            low, high = before.end if before else 0, behind.start if behind else end
            places = [*(_slashed if slashed else _run_on)(text, low, high, number)]
            found += places if len(places) == 1 else []
    return sorted((*marks, *found))


def _run_on(text: str, low: int, high: int, number: int) -> Iterator[Glued]:
    for found in pattern(_LONG).finditer(text, low, high):
        rest = found[0].removesuffix(str(number))
        if _SHORTEST_REST <= len(rest) < len(found[0]) and _is_known(text, found.start(), rest):
            yield Glued(found.start() + len(rest), found.end(), number, IN_DOUBT)


def _is_known(text: str, at: int, number: str) -> bool:
    """Say that a number stands elsewhere in the text, too, or right behind one of its kind."""
    if re.search(rf"(?<!\d){number}(?!\d)", text):
        return True
    before = pattern(_NUMBER).findall(text, max(at - _NEAR, 0), at)
    return any(len(each) == len(number) and each[:-_LAST] == number[:-_LAST] for each in before)


def _slashed(text: str, low: int, high: int, number: int) -> Iterator[Glued]:
    for found in pattern(_SLASHED).finditer(text, low, high):
        if int(found[1]) == number:
            yield Glued(*found.span(), number, IN_DOUBT)
