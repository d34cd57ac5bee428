"""The paragraphs of a document in a row, each with where it stands and what its words say."""

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
    for part in document.parts:
        gathering.part(part)
    return gathering.found


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
