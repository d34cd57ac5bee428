"""Documents of which nothing is there but the lines that a test prints."""

from __future__ import annotations

from cmw_obs.annotators import adoption, considered, front_matter
from cmw_obs.language import fold, load
from cmw_obs.model import Document, Footnote, FrontMatter, Mark, Paragraph, Session
from tests.conftest import ROOT, SOURCE

_STATES = ROOT / "cmw_obs" / "languages" / "states.tsv"


def folded_states(code: str) -> dict[str, tuple[str, str]]:
    """Give, for every folded name a State has in one language, dictionary form and ISO code."""
    header, *rows = (line.split("\t") for line in _STATES.read_text("utf-8").splitlines())
    column = header.index(code)
    return {
        fold(name): (row[column].split("|")[0], row[0])
        for row in rows
        for name in row[column].split("|")
    }


def titled(title: str, code: str) -> Document:
    """Annotate a document of nothing but a line above its text."""
    document = Document(code, "ltr", SOURCE, front_matter=(FrontMatter(title, (0, 1)),))
    return front_matter.annotate(document, load(code))


def opened(text: str, code: str) -> Document:
    """Annotate a document of nothing but its opening paragraph."""
    opening = Paragraph("para_1", 1, "1", text, (0, 1))
    document = Document(code, "ltr", SOURCE, preamble=(opening,))
    return considered.annotate(adoption.annotate(document, load(code)), load(code))


def noted(note: str, code: str) -> Session | None:
    """Give the session that a note to the title names."""
    document = Document(
        code,
        "ltr",
        SOURCE,
        front_matter=(FrontMatter("*", (0, 1), (Mark(1, 1),)),),
        footnotes=(Footnote(1, "*", note, (0, 1)),),
    )
    return adoption.annotate(document, load(code)).session
