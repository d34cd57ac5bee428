"""Articles of a second treaty that no word names: `articles 8 of the Covenant and 11 of the …`."""

from __future__ import annotations

from collections.abc import Iterator

from cmw_obs.citations.article_lists import Articles, list_from
from cmw_obs.citations.owners import Owners
from cmw_obs.citations.sentences import first_stop
from cmw_obs.treaty_forms import TreatyForms

_STOPS = (". ", "; ", ": ", "؛", "\n", "(")


def further_lists(
    folded: str, given: list[Articles], reach: int, owners: Owners
) -> Iterator[tuple[Articles, str]]:
    """Give the articles so near behind each list that belong to a treaty, with that treaty.

    The lists are `given` to a treaty or law, too: "12 persons" behind others are no articles.
    """
    ends = [*(each.start for each in given[1:]), len(folded)]
    for listed, following in zip(given, ends, strict=True):
        done = listed.end
        high = first_stop(folded, _STOPS, done, min(following, done + reach))
        for at in _joined_numbers(folded, done, high, owners.forms):
            further = list_from(folded, at, owners.forms) if at >= done else None
            treaty = owners.behind(further, following) if further else None
            if further and treaty and further.end <= high:
                done = further.end
                yield further, treaty


def _joined_numbers(folded: str, low: int, high: int, forms: TreatyForms) -> Iterator[int]:
    """Give where numbers stand behind "and", which in Arabic is glued to them."""
    at = folded.find(" ", low, high)
    while at >= 0:
        end = folded.find(" ", at + 1, high)
        word = folded[at + 1 : end if end >= 0 else high]
        glued = word[:1] in forms.clitics[:1] and word[1:2].isdecimal()
        if glued or (word in forms.joiners and folded[end + 1 : end + 2].isdecimal()):
            yield at + 2 if glued else end + 1
        at = end
