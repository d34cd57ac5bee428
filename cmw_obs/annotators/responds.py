"""Which concerns a recommendation answers: those that run up to it under its heading.

They run back to the recommendation before (domain practice of the treaty bodies: topic by topic,
what worries the committee, then what it recommends).
"""

from __future__ import annotations

from collections.abc import Iterator

from cmw_obs.language import Language
from cmw_obs.laying import with_changes
from cmw_obs.model import Document, Paragraph
from cmw_obs.walk import sections_in


def annotate(document: Document, _language: Language) -> Document:
    """Give the recommendations the numbers of the concerns that they answer."""
    changes: dict[int, dict[str, object]] = {}
    for paragraphs in (
        document.preamble,
        *(each.paragraphs for each in sections_in(document.parts)),
    ):
        for paragraph, concerns in _answers(paragraphs):
            changes[id(paragraph)] = {"responds_to": concerns}
    return with_changes(document, changes)


def _answers(paragraphs: tuple[Paragraph, ...]) -> Iterator[tuple[Paragraph, tuple[int, ...]]]:
    """Give the recommendations under one heading that answer concerns, with these."""
    run: list[int] = []
    for each in paragraphs:
        if each.role == "recommendation":
            if run:
                yield each, tuple(run)
            run = []
            continue
        if each.role == "concern" and each.number is not None:
            run.append(each.number)
        if any(block.role == "recommendation" for block in each.continued):
            # Answered under its own number.
            run = []
