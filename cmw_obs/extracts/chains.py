"""Chains of marks, 1, 2, 3 and on through the text: of all that there may be, the heaviest."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from cmw_obs.extracts.glued import Glued
from cmw_obs.records import NamedTuple

# What a mark weighs that may as well be the end of a number.
IN_DOUBT = 1


class _Chain(NamedTuple):
    """A mark and those before it, and what they weigh together."""

    weight: int
    last: Glued
    before: _Chain | None


def chain(found: Iterable[Glued], numbers: range, most_skipped: int) -> list[Glued]:
    """Choose marks whose numbers ascend through the text; `numbers` has those that there may be.

    Between two of them no more than `most_skipped` numbers are missing.
    """
    best: dict[int, _Chain] = {}
    for each in found:
        if each.number not in numbers:
            continue
        previous = [
            best[number]
            for number in range(each.number - 1 - most_skipped, each.number)
            if number in best
        ]
        before = max(previous, key=_weight_of, default=None)
        longer = _longer(before, each)
        if each.number not in best or longer.weight > best[each.number].weight:
            best[each.number] = longer
    return _links(max(best.values(), key=_weight_of, default=None))


def without_ends_of_numbers(text: str, marks: list[Glued], numbers: range) -> list[Glued]:
    """Leave out what may be the end of a number, unless it stands between its neighbours.

    `numbers` are those that there are; a mark that was lost may be the one that it is taken for.
    """
    marks = list(marks)
    while marks and _in_doubt(text, marks[-1]) and marks[-1].number != numbers[-1]:
        del marks[-1]
    has = {numbers[0] - 1, numbers[-1] + 1, *(each.number for each in marks)}
    return [
        each
        for each in marks
        if not _in_doubt(text, each) or {each.number - 1, each.number + 1} <= has
    ]


def _in_doubt(text: str, mark: Glued) -> bool:
    """Say that a number, or an abbreviation with its stop, stands right in front: 60/1996."""
    before = text[max(mark.start - 2, 0) : mark.start]
    return mark.weight <= IN_DOUBT and (not before[-1:].isalpha() or before[:1].isdecimal())


def heaviest(found: list[Glued]) -> list[Glued]:
    """Choose the candidates whose numbers ascend and that together weigh most."""
    # The best chain up to each number; both lists ascend, so the best before one is the last.
    numbers: list[int] = []
    chains: list[_Chain] = []
    for each in found:
        at = bisect_left(numbers, each.number)
        before = chains[at - 1] if at else None
        chain = _longer(before, each)
        end = at
        while end < len(chains) and chains[end].weight <= chain.weight:
            end += 1
        if end > at or at == len(numbers) or numbers[at] != each.number:
            numbers[at:end] = [each.number]
            chains[at:end] = [chain]
    return _links(chains[-1] if chains else None)


def _longer(before: _Chain | None, mark: Glued) -> _Chain:
    return _Chain(mark.weight + (before.weight if before else 0), mark, before)


def _weight_of(chain: _Chain) -> int:
    return chain.weight


def _links(chain: _Chain | None) -> list[Glued]:
    found: list[Glued] = []
    while chain:
        found.append(chain.last)
        chain = chain.before
    return found[::-1]
