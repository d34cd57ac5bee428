"""Which of the numbers at the start of lines count the paragraphs of the document.

Paragraph numbers run through the whole document, the other numbers (of sections, of wrapped lines)
start anew or fall out of step. Each candidate brings a gain, how much its own line looks like a
paragraph, and each step from one to the next a cost, how much the sequence is broken there. The
chain with the highest sum is the numbering. Linear in the number of candidates.
"""

from __future__ import annotations

from cmw_obs.records import NamedTuple

# Costs in the units of a candidate's gain (see `evidence.paragraph_gain`: a plain paragraph has
# about 5). A gap is cheaper than a restart, and no single good-looking line pays for a restart.
_GAP = 1.0
_WIDEST_GAP = 12
_RESTART = 8.0
_REPEAT = 2.0
_LATE_START = 2.0


class Candidate(NamedTuple):
    """A number that may count a paragraph, at an offset in a line; `gain` may be negative."""

    place: tuple[int, int]
    number: int
    gain: float


class _Chain(NamedTuple):
    score: float
    candidate: Candidate
    previous: _Chain | None


def paragraph_places(candidates: list[Candidate]) -> set[tuple[int, int]]:
    """Choose the places that form the most consistent numbering."""
    latest: dict[int, _Chain] = {}
    best: _Chain | None = None
    for candidate in candidates:
        before, cost = _predecessor(candidate.number, latest, best)
        score = candidate.gain - cost + (before.score if before else 0)
        known = latest.get(candidate.number)
        if known is None or score > known.score:
            latest[candidate.number] = chain = _Chain(score, candidate, before)
            if best is None or score >= best.score:
                best = chain
    return _unwind(best)


def is_complete(numbers: list[int]) -> bool:
    """Say that the numbers run from 1 without a gap, and are more than a few."""
    return len(numbers) > 2 and numbers == list(range(1, len(numbers) + 1))


def _predecessor(
    number: int, latest: dict[int, _Chain], best: _Chain | None
) -> tuple[_Chain | None, float]:
    """Give the chain that `number` continues best, and what the step costs."""
    before = latest.get(number - 1)
    if before and best and before.score >= best.score:
        return before, 0.0
    found, cost = None, 0.0 if number == 1 else _LATE_START
    value = -cost
    for gap in range(_WIDEST_GAP):
        chain = latest.get(number - 1 - gap)
        if chain and chain.score - gap * _GAP > value:
            found, cost = chain, gap * _GAP
            value = chain.score - cost
    same = latest.get(number)
    if same and same.score - _REPEAT > value:
        found, cost = same, _REPEAT
        value = same.score - cost
    if best and best.score - _restart(best.candidate.number, number) > value:
        found, cost = best, _restart(best.candidate.number, number)
    return found, cost


def _restart(last: int, number: int) -> float:
    """Give the cost of a step that is none: far ahead, or back, which begins at 1 again."""
    return _RESTART + (0 if number > last else min(number - 1, _WIDEST_GAP) * _GAP)


def _unwind(chain: _Chain | None) -> set[tuple[int, int]]:
    places = set()
    while chain:
        places.add(chain.candidate.place)
        chain = chain.previous
    return places
