"""Articles of which no treaty is named, but which their heading or their paragraph's end names.

Under "Equality (art. 5)", or before an "(arts. 2 and 5)" with which its paragraph ends, "contrary
to article 5" is of the committee's own treaty, even where a law has been spoken of.
"""

from __future__ import annotations

from bisect import bisect_right

from cmw_obs.citations.article_lists import Articles
from cmw_obs.citations.owners import Owners
from cmw_obs.citations.standing import ends_phrase, is_apart
from cmw_obs.model import Section
from cmw_obs.passages import Passages


def named_again(
    passages: Passages, owners: Owners, sure: list[tuple[Articles, str]], unsure: list[Articles]
) -> list[Articles]:
    """Give those of the unsure lists that are of the committee's treaty after all.

    `sure` are the other lists, each with its treaty or `NONE`.
    """
    if not unsure or not owners.own:
        return []
    headings = [at for at, node in enumerate(passages.nodes) if isinstance(node, Section)]
    named: dict[int, set[int]] = {}
    for listed, treaty in sure:
        place = passages.place(passages.printed(listed.start, listed.end)[0])
        heads = isinstance(passages.nodes[place], Section)
        if treaty == owners.own and (heads or owners.ends_paragraph(listed)):
            named.setdefault(place, set()).update(listed.numbers)
    found = []
    for listed in unsure:
        place = passages.place(passages.printed(listed.start, listed.end)[0])
        above = bisect_right(headings, place) - 1
        numbers = named.get(place, set()) | named.get(headings[above] if above >= 0 else -1, set())
        if numbers.issuperset(listed.numbers) and _may_be_own(owners, listed):
            found.append(listed)
    return found


def _may_be_own(owners: Owners, listed: Articles) -> bool:
    return ends_phrase(owners.names, listed) and is_apart(owners.names, listed)
