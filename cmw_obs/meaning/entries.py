"""The paragraphs of a document in a row, each with where it stands and what its words say."""

from __future__ import annotations

from cmw_obs.cue_forms import Cues
from cmw_obs.language import Language
from cmw_obs.meaning.said import Said, said, spelled
from cmw_obs.meaning.titles import role_of
from cmw_obs.model import Document, Paragraph, Section
from cmw_obs.passages import SEPARATOR, Passages
from cmw_obs.records import NamedTuple
from cmw_obs.walk import items_in

# The parts of which a heading below the first level may be the only one.
_BELOW = ("introduction", "positive", "factors")


class Entry(NamedTuple):
    """A paragraph with its folded text.

    `part` is the role of the part it stands in, `title` the nearest heading, `heading` how many
    headings came before. `says` is what its words say, `behind` what those of each text
    continued under its number say.
    """

    paragraph: Paragraph
    folded: str
    part: str | None
    title: str
    heading: int
    says: Said | None
    behind: tuple[Said | None, ...]


def entries_of(document: Document, language: Language, cues: Cues) -> list[Entry]:
    """Give the paragraphs in document order."""
    gathering = _Gathering(document, language, cues)
    # Where no heading was found, all paragraphs stand before the first.
    gathering.paragraphs(document.preamble, "introduction" if document.parts else None, "")
    for part in document.parts:
        gathering.section(part, None)
    return gathering.found


class _Gathering:
    """One pass over a document, its texts folded all together."""

    def __init__(self, document: Document, language: Language, cues: Cues) -> None:
        self.language, self.cues = language, cues
        passages = Passages(document)
        texts = spelled(passages.folded, cues).split(SEPARATOR)
        self.folded = dict(zip(map(id, passages.nodes), texts, strict=True))
        self.found: list[Entry] = []
        self.headings = 0

    def section(self, section: Section, above: str | None) -> None:
        self.headings += 1
        part = section.role or above or self.below(section.title)
        self.paragraphs(section.paragraphs, part, section.title)
        for each in section.sections:
            self.section(each, part)

    def below(self, title: str) -> str | None:
        """Give the role of a heading below one that has none: "General observations"."""
        role = role_of(title, self.language)
        return role if role in _BELOW else None

    def paragraphs(self, paragraphs: tuple[Paragraph, ...], part: str | None, title: str) -> None:
        for each in paragraphs:
            folded = self.folded[id(each)]
            says = self.said(each, folded)
            behind = tuple([said(self.folded[id(more)], self.cues) for more in each.continued])
            self.found.append(Entry(each, folded, part, title, self.headings, says, behind))

    def said(self, paragraph: Paragraph, folded: str) -> Said | None:
        says = said(folded, self.cues)
        if says in (None, "noting") and paragraph.items:
            # "The Committee:", with the verbs in its items.
            texts = (folded, *(self.folded[id(item)] for item in items_in(paragraph)))
            return said(" ".join(texts), self.cues)
        return says
