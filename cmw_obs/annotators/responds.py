"""Which concerns a recommendation answers: those that run up to it under its heading.

They run back to the recommendation before (domain practice of the treaty bodies: topic by topic,
what worries the committee, then what it recommends).
"""

from __future__ import annotations

from cmw_obs.language import Language
from cmw_obs.model import Document, Paragraph, Section


def annotate(document: Document, _language: Language) -> Document:
    """Give the recommendations the numbers of the concerns that they answer."""
    return document._replace(
        preamble=_linked(document.preamble), parts=tuple(map(_section, document.parts))
    )


def _section(section: Section) -> Section:
    return section._replace(
        paragraphs=_linked(section.paragraphs), sections=tuple(map(_section, section.sections))
    )


def _linked(paragraphs: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
    linked: list[Paragraph] = []
    run: list[int] = []
    for each in paragraphs:
        if each.role == "recommendation":
            linked.append(each._replace(responds_to=tuple(run)))
            run = []
            continue
        if each.role == "concern" and each.number is not None:
            run.append(each.number)
        if any(block.role == "recommendation" for block in each.continued):
            # Answered under its own number.
            run = []
        linked.append(each)
    return tuple(linked)
