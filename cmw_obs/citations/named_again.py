"""Articles of which no treaty is named, but which are named beside it as the committee's own.

Under "Equality (art. 5)", or before an "(arts. 2 and 5)" with which its paragraph ends, "contrary
to article 5" is of the committee's own treaty, even where a law has been spoken of. So is "article
23 is applied" behind "articles 22 and 23 of the Convention", in the same paragraph or the next.
"""

from __future__ import annotations

from bisect import bisect_right

from cmw_obs.citations.article_lists import Articles
from cmw_obs.citations.owners import Owners
from cmw_obs.citations.standing import ends_phrase, is_apart
from cmw_obs.model import Footnote, Paragraph, Section
from cmw_obs.passages import Passages

# A heading over a part of the treaty, "(arts. 8-35)", tells nothing of one article.
_FEW = 6


def named_again(
    passages: Passages, owners: Owners, sure: list[tuple[Articles, str]], unsure: list[Articles]
) -> set[Articles]:
    """Give those of the unsure lists that are of the committee's treaty after all.

    `sure` are all lists, each with the treaty that it seems to have or `NONE`.
    """
    named, doubts = _Named(passages, owners), {*unsure}
    for listed, treaty in sure:
        named.add(listed, treaty, given=listed not in doubts)
    return {
        listed
        for listed, treaty in sure
        if listed in doubts and named.has(listed, joined=bool(treaty))
    }


class _Named:
    """Which articles headings and paragraphs name as the committee's own, by their places."""

    def __init__(self, passages: Passages, owners: Owners) -> None:
        self.passages, self.owners = passages, owners
        nodes = passages.nodes
        self.headings = [at for at, node in enumerate(nodes) if isinstance(node, Section)]
        self.paragraphs = [
            at for at, node in enumerate(nodes) if isinstance(node, (Section, Paragraph, Footnote))
        ]
        self.at_end: dict[int, set[int]] = {}
        self.own: dict[int, set[int]] = {}
        self.others: dict[int, set[int]] = {}

    def add(self, listed: Articles, treaty: str, *, given: bool) -> None:
        """Take articles of which a treaty is named, or a law that is none."""
        place = self.place(listed)
        paragraph = _last_before(self.paragraphs, place)
        if treaty != self.owners.own:
            if given or not is_apart(self.owners.names, listed):
                self.others.setdefault(paragraph, set()).update(listed.numbers)
            return
        self.own.setdefault(paragraph, set()).update(listed.numbers)
        heads, few = isinstance(self.passages.nodes[place], Section), len(listed.numbers) <= _FEW
        if few if heads else self.owners.brackets.ends_paragraph(listed):
            self.at_end.setdefault(place, set()).update(listed.numbers)

    def has(self, listed: Articles, *, joined: bool) -> bool:
        """Say that all the articles have been named so, and nothing else is near.

        They may be `joined` to those of another treaty behind them.
        """
        numbers, place, names = {*listed.numbers}, self.place(listed), self.owners.names
        if not is_apart(names, listed):
            return False
        heading = _last_before(self.headings, place)
        told = self.at_end.get(place, set()) | self.at_end.get(heading, set())
        if numbers <= told and (joined or ends_phrase(names, listed)):
            return True
        return any(
            numbers <= self.own.get(near, set()) and numbers.isdisjoint(self.others.get(near, ()))
            for near in self.near(place)
        )

    def near(self, place: int) -> list[int]:
        """Give the paragraph that a text is of, and the one before under the same heading."""
        at = bisect_right(self.paragraphs, place) - 1
        both = self.paragraphs[max(0, at - 1) : at + 1]
        if len(both) > 1 and isinstance(self.passages.nodes[both[0]], Paragraph):
            return both
        return both[-1:]

    def place(self, listed: Articles) -> int:
        return self.passages.place(self.passages.printed(listed.start, listed.end)[0])


def _last_before(places: list[int], at: int) -> int:
    found = bisect_right(places, at) - 1
    return places[found] if found >= 0 else -1
