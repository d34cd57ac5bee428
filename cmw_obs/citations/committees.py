"""Which committees a text names: "of the Committee on the Rights of the Child"."""

from __future__ import annotations

from collections.abc import Iterator

from cmw_obs.language import Language
from cmw_obs.treaty_forms import TreatyForms

# How far a committee's name is from the word for committees.
_NAME = 50
# How many words may part the names of two: the rest of the one, "and of".
_BETWEEN, _JOINED = 9, 3


def series_behind(
    folded: str, at: int, high: int, forms: TreatyForms, language: Language
) -> list[str]:
    """Name the committees that are joined behind `at`: "of the Committee and of the Committee"."""
    series: list[str] = []
    last = at
    for committee, start, end in named_in(folded, at, high, forms, language):
        between = folded[last:start]
        words = between.split()
        joined = not forms.joiners.isdisjoint(words[-_JOINED:]) and len(words) <= _BETWEEN
        if series and (not joined or any(mark in between for mark in ",;.(")):
            break
        series.append(committee)
        last = end
    return series


def committees_in(
    folded: str,
    low: int,
    high: int,
    forms: TreatyForms,
    language: Language,
    *,
    reach: int | None = None,
) -> Iterator[str]:
    """Name the committees between two offsets, in order; "" is the one that speaks.

    With `reach` only one whose name ends so near to `high`.
    """
    for committee, _, end in named_in(folded, low, high, forms, language):
        if reach is None or high - end <= reach:
            yield committee


def named_in(
    folded: str, low: int, high: int, forms: TreatyForms, language: Language
) -> Iterator[tuple[str, int, int]]:
    """Give each committee named between two offsets with where its name begins and ends."""
    while (at := _body(folded, low, high, forms)) >= 0:
        ends = [
            (place, place + len(phrase), committee)
            for phrase, committee in language.committees
            if (
                place := folded.find(
                    phrase, max(low, at - _NAME), min(high, at + _NAME + len(phrase))
                )
            )
            >= 0
        ]
        # "The Committee and the Committee on …": a name with a word of its own is not the first's.
        ends = [each for each in ends if each[0] <= at or _body(folded, at + 1, each[1], forms) < 0]
        place, end, committee = min(ends, default=(at, at + 1, ""))
        low = max(end, at + 1)
        yield committee, at, end


def _body(folded: str, low: int, high: int, forms: TreatyForms) -> int:
    """Give where the first word for committees stands between two offsets; -1 where none does."""
    places = (folded.find(body, low, high) for body in forms.bodies)
    return min((at for at in places if at >= 0), default=-1)
