"""Articles of a second treaty that no word names: `articles 8 of the Covenant and 11 of the …`."""

from __future__ import annotations

from collections.abc import Iterator

from cmw_obs.citations.article_lists import Articles, list_from
from cmw_obs.citations.owners import Owners
from cmw_obs.citations.sentences import first_stop
from cmw_obs.phrases import places_of

_STOPS = (". ", "; ", ": ", "؛", "\n", "(")


def further_lists(
    folded: str, given: list[Articles], numbers: tuple[str, ...], reach: int, owners: Owners
) -> Iterator[tuple[Articles, str]]:
    """Give the articles so near behind each list that belong to a treaty, with that treaty.

    The lists are `given` to a treaty or law, too: "12 persons" behind others are no articles.
    `numbers` are how a number begins behind "and".
    """
    ends = [*(each.start for each in given[1:]), len(folded)]
    for listed, following in zip(given, ends, strict=True):
        done = listed.end
        high = first_stop(folded, _STOPS, done, min(following, done + reach))
        for start, end in sorted(places_of(numbers, folded, done, high)):
            further = list_from(folded, end - 1, owners.forms) if start >= done else None
            treaty = owners.behind(further, following) if further else None
            if further and treaty and further.end <= high:
                done = further.end
                yield further, treaty
