"""The paragraphs of a document in a row: where each stands, what it says, what it answers.

A recommendation answers the concerns that run up to it under its heading, back to the
recommendation before (domain practice of the treaty bodies: topic by topic, what worries the
committee, then what it recommends).
"""

from __future__ import annotations

from itertools import islice

from cmw_obs.cue_forms import Cues
from cmw_obs.language import Language, fold
from cmw_obs.meaning.said import Said, said, spelled
from cmw_obs.model import Continuation, Document, Paragraph, Section
from cmw_obs.passages import SEPARATOR
from cmw_obs.phrases import has_any
from cmw_obs.records import NamedTuple
from cmw_obs.walk import items_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from cmw_obs.walk import Changes

_Roles = list[str | None]


class Entry(NamedTuple):
    """A paragraph with its folded text.

    `part` is the role of the part it stands in, or `recommendations` where these have a part of
    their own behind that of the concerns, `title` the nearest heading, folded, `heading` how
    many headings came before. `says` is what its words say, `behind` what those of each text
    continued under its number say.
    """

    paragraph: Paragraph
    folded: str
    part: str | None
    title: str
    heading: int
    says: Said | None
    behind: tuple[Said | None, ...]


def entries_of(document: Document, folded: str, language: Language, cues: Cues) -> list[Entry]:
    """Give the paragraphs in document order; `folded` are the texts of its `Passages`."""
    gathering = _Gathering(spelled(folded, cues).split(SEPARATOR), language, cues)
    # Where no heading was found, all paragraphs stand before the first.
    gathering.paragraphs(document.preamble, "introduction" if document.parts else None, "")
    if document.preamble and (document.preamble[0].number or 1) > 1:
        gathering.found = [_of_extract(entry, cues) for entry in gathering.found]
    for part in document.parts:
        gathering.part(part)
    return gathering.found


def _of_extract(entry: Entry, cues: Cues) -> Entry:
    """Leave open what a paragraph is part of that no heading precedes, nor the document's first.

    That is so unless it speaks of the report, or neither worries nor recommends.
    """
    sure = entry.says in ("recommendation", "concern") and not has_any(entry.folded, cues.dialogue)
    return entry._replace(part=None) if sure else entry


class _Gathering:
    """One pass over a document, beside its texts, which are folded and in the same order."""

    def __init__(self, texts: list[str], language: Language, cues: Cues) -> None:
        self.language, self.cues = language, cues
        self.texts = iter(texts)
        self.found: list[Entry] = []
        self.headings = 0
        self.worried = False
        self.slipped: str | None = None

    def part(self, part: Section) -> None:
        """Take a part; of two for concerns and recommendations, the second is for the latter."""
        if part.role:
            # What stands under an empty heading may have slipped to its level.
            self.slipped = None if part.paragraphs or part.sections else part.role
        elif self.slipped == "concerns":
            part = part._replace(role=self.slipped)
        recommends = self.worried and has_any(fold(part.title), self.cues.repeated)
        self.worried |= part.role == "concerns"
        apart = recommends and part.role in (None, "concerns")
        self.section(part._replace(role="recommendations") if apart else part, None)

    def section(self, section: Section, above: str | None) -> None:
        self.headings += 1
        title = next(self.texts)
        part = section.role or above
        self.paragraphs(section.paragraphs, part, title)
        for each in section.sections:
            self.section(each, part)

    def paragraphs(self, paragraphs: tuple[Paragraph, ...], part: str | None, title: str) -> None:
        for each in paragraphs:
            folded, *items = islice(self.texts, 1 + len(items_in(each)))
            says = self.said(folded, items)
            behind = tuple([self.continued(more) for more in each.continued])
            self.found.append(Entry(each, folded, part, title, self.headings, says, behind))

    def continued(self, more: Continuation) -> Said | None:
        folded, *_ = islice(self.texts, 1 + len(items_in(more)))
        return said(folded, self.cues)

    def said(self, folded: str, items: list[str]) -> Said | None:
        says = said(folded, self.cues)
        if says in (None, "noting") and items:
            # "The Committee:", with the verbs in its items.
            return said(" ".join([folded, *items]), self.cues)
        return says


def beside_paragraphs(entries: list[Entry], roles: _Roles, behind: list[_Roles]) -> Changes:
    """Give each paragraph its role and what it answers, and what continues it its own role.

    `behind` has the roles of what is continued under the number of each.
    """
    changes: dict[int, dict[str, Any]] = {}
    answered = _answered(entries, roles, behind)
    for entry, role, concerns, others in zip(entries, roles, answered, behind, strict=True):
        changes[id(entry.paragraph)] = {"role": role, "responds_to": concerns}
        for block, own in zip(entry.paragraph.continued, others, strict=True):
            changes[id(block)] = {"role": own}
    return changes


def _answered(entries: list[Entry], roles: _Roles, behind: list[_Roles]) -> list[tuple[int, ...]]:
    """Give for each paragraph the numbers of the concerns that it answers."""
    found: list[tuple[int, ...]] = []
    run: list[int] = []
    heading = 0
    for entry, role, others in zip(entries, roles, behind, strict=True):
        if entry.heading != heading:
            heading, run = entry.heading, []
        recommends = role == "recommendation"
        found.append(tuple(run) if recommends else ())
        if role == "concern" and entry.paragraph.number is not None:
            run.append(entry.paragraph.number)
        if recommends or "recommendation" in others:
            # Answered, be it under the concern's own number.
            run = []
    return found
