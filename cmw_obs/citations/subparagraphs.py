"""Items named before their paragraph: `subparagraphs (b), (c) and (d) of paragraph 6 above`."""

from __future__ import annotations

from cmw_obs.citation_forms import CitationForms
from cmw_obs.citations.list_tokens import token_at
from cmw_obs.citations.paragraph_lists import Listed
from cmw_obs.citations.sentences import word_start

# How far before their paragraph they begin.
_REACH = 70


def with_items(folded: str, listed: Listed, forms: CitationForms) -> Listed:
    """Give a list of one paragraph the items of it that are named right before."""
    if len(listed.members) != 1 or listed.members[0][1] or not forms.below:
        return listed
    low = max(0, listed.start - _REACH)
    place, stem = max((folded.rfind(stem, low, listed.start), stem) for stem in forms.below)
    at = place + len(stem)
    while place >= 0 and folded[at : at + 1].isalpha():
        at += 1
    items = _items_between(folded, at, listed.start, forms) if place >= 0 else ()
    if not items:
        return listed
    number = listed.members[0][0]
    return Listed(word_start(folded, place), listed.end, ((number, items),))


def _items_between(folded: str, at: int, end: int, forms: CitationForms) -> tuple[str, ...]:
    """Give the labels between two offsets; none where there is anything else."""
    items: list[str] = []
    while folded[at:end].strip():
        token = token_at(folded, at, forms)
        if token is None or token.end > end:
            return ()
        if token.kind == "item":
            items.append(token.word)
        elif token.kind != "word" or token.word not in forms.joiners | forms.of:
            return ()
        at = token.end
    return tuple(items)
