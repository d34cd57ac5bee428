"""The paragraphs of a document in a row, each with where it stands and what its words say."""

from __future__ import annotations

from cmw_obs.cue_forms import Cues
from cmw_obs.language import fold, plain_letters
from cmw_obs.meaning.said import Said, said, spelled
from cmw_obs.model import Document, Paragraph, Section
from cmw_obs.records import NamedTuple
from cmw_obs.walk import paragraphs_in, texts_in

_BETWEEN = "\n"


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


def entries_of(document: Document, cues: Cues) -> list[Entry]:
    """Give the paragraphs in document order."""
    gathering = _Gathering(document, cues)
    # Where no heading was found, all paragraphs stand before the first.
    gathering.paragraphs(document.preamble, "introduction" if document.parts else None, "")
    for part in document.parts:
        gathering.section(part, None)
    return gathering.found


class _Gathering:
    """One pass over a document, its texts folded all together."""

    def __init__(self, document: Document, cues: Cues) -> None:
        self.cues = cues
        texts = (text.text for each in paragraphs_in(document) for text in texts_in(each))
        # White space in a text is spaces alone (see `model.Paragraph`).
        whole = plain_letters(_BETWEEN.join(texts).lower())
        self.folded = iter(spelled(whole, cues).split(_BETWEEN))
        self.found: list[Entry] = []
        self.headings = 0

    def section(self, section: Section, above: str | None) -> None:
        self.headings += 1
        part = section.role or above
        self.paragraphs(section.paragraphs, part, section.title)
        for below in section.sections:
            self.section(below, part)

    def paragraphs(self, paragraphs: tuple[Paragraph, ...], part: str | None, title: str) -> None:
        for each in paragraphs:
            folded = next(self.folded)
            says = None if part == "introduction" else self.said(each, folded)
            behind = tuple(said(next(self.folded), self.cues) for _ in each.continued)
            self.found.append(Entry(each, folded, part, title, self.headings, says, behind))

    def said(self, paragraph: Paragraph, folded: str) -> Said | None:
        says = said(folded, self.cues)
        if says in (None, "noting") and paragraph.items:
            # "The Committee:", with the verbs in its items.
            items = (spelled(fold(item.text), self.cues) for item in paragraph.items)
            return said(" ".join((folded, *items)), self.cues)
        return says
