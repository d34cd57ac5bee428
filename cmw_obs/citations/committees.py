"""Which committees a text names: "of the Committee on the Rights of the Child"."""

from __future__ import annotations

from collections.abc import Iterator

from cmw_obs.language import Language
from cmw_obs.treaty_forms import TreatyForms

# How far a committee's name is from the word for committees.
_NAME = 50


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
        place, end, committee = min(ends, default=(at, at + 1, ""))
        if reach is None or high - end <= reach:
            yield committee
        low = max(end, at + 1)


def _body(folded: str, low: int, high: int, forms: TreatyForms) -> int:
    """Give where the first word for committees stands between two offsets; -1 where none does."""
    places = (folded.find(body, low, high) for body in forms.bodies)
    return min((at for at in places if at >= 0), default=-1)
