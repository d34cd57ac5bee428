"""The opening: which paragraphs say when the committee met, and the meetings they name."""

from __future__ import annotations

from cmw_obs.dates import Dates, dates_in
from cmw_obs.language import Language, fold
from cmw_obs.mending import place_of
from cmw_obs.model import Document, Paragraph
from cmw_obs.ordinals import beside, tokens_of
from cmw_obs.records import NamedTuple


class Meeting(NamedTuple):
    """Meetings as mentioned, and the dates printed between this mention and its neighbour."""

    numbers: tuple[int, ...]
    dates: tuple[Dates, ...]
    start: int


def opening_of(document: Document, language: Language) -> tuple[Paragraph, ...]:
    """Give the paragraphs in which the committee says when it met: those before the first part."""
    if document.preamble:
        return document.preamble[:2]
    first = next((part.paragraphs[:2] for part in document.parts if part.paragraphs), ())
    told = place_of(language.adoption, fold(" ".join(each.text for each in first)))
    # The second has its say where the first does not come to the adoption.
    return first if told is not None and told > len(first[0].text) else first[:1]


def meetings_in(folded: str, language: Language) -> list[Meeting]:
    """Find the meetings mentioned in a text, each with the dates that belong to it."""
    tokens = tokens_of(folded, language)
    dates = dates_in(folded, language)
    mentions = [
        (token.start, numbers)
        for place, token in enumerate(tokens)
        if token.text in language.meeting_words
        and (numbers := beside(tokens, place, folded, language))
    ]
    starts = [start for start, _ in mentions]
    bounds = [0, *starts] if language.dates_lead else [*starts, len(folded)]
    found = []
    for (start, numbers), low, high in zip(mentions, bounds, bounds[1:], strict=False):
        inside = tuple(each for each in dates if low <= each.start < high)
        found.append(Meeting(numbers, inside, start))
    return found
