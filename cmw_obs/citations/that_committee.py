"""Which committee "that Committee" behind a general comment is: the one that was just named."""

from __future__ import annotations

from collections.abc import Iterator

from cmw_obs.citations.committees import committees_in
from cmw_obs.citations.mentions import mentions_in
from cmw_obs.citations.sentences import sentence_around
from cmw_obs.language import Language
from cmw_obs.model import Footnote
from cmw_obs.passages import Passages
from cmw_obs.symbols import body_of
from cmw_obs.treaty_forms import TreatyForms


def committee_meant(
    passages: Passages, start: int, speaker: str | None, forms: TreatyForms, language: Language
) -> str | None:
    """Name the one committee that the sentence before an offset names; None where it is not sure.

    Where the sentence names none, it is the one of its text, else that of the text before.
    """
    folded = passages.folded
    place = passages.place(passages.printed(start, start + 1)[0])
    low = passages.folded_at(passages.starts[place])
    bounds = [(max(low, sentence_around(folded, start)[0]), start), (low, start)]
    if place and not isinstance(passages.nodes[place], Footnote):
        bounds.append((passages.folded_at(passages.starts[place - 1]), low))
    for first, last in bounds:
        named = {*_others(folded, first, last, speaker, forms, language)}
        if named:
            return named.pop() if len(named) == 1 else None
    return None


def _others(
    folded: str,
    low: int,
    high: int,
    speaker: str | None,
    forms: TreatyForms,
    language: Language,
) -> Iterator[str]:
    """Name the other committees between two offsets, and those of the symbols cited there."""
    for mention in mentions_in(folded[low:high]):
        for symbol in mention.symbols:
            committee = body_of(symbol)
            if committee not in ("", speaker):
                yield committee
    for committee in committees_in(folded, low, high, forms, language):
        if committee not in ("", speaker):
            yield committee
