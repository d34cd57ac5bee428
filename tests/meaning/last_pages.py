"""Documents of thirty paragraphs, concern and recommendation by turns, and one more that asks."""

from cmw_obs.annotators import follow_up, in_texts, next_report
from cmw_obs.language import load
from cmw_obs.model import Document, FollowUp, Item, NextReport, Paragraph, Section
from cmw_obs.passages import Passages
from tests.conftest import SOURCE
from tests.meaning.said_cases import CASES

_SPAN = (0, 0)
_COUNT = 30
_ITEMS = tuple(
    Item(f"para_0__{letter}", f"({letter})", n, "…", _SPAN) for n, letter in enumerate("abc", 1)
)


def read(code: str, title: str | None, text: str) -> Document:
    """Give the document in a language whose last paragraph stands under `title`, annotated."""
    language = load(code)
    topics = tuple(
        Section(None, None, f"Topic {n}", _SPAN, paragraphs=_pair(code, n))
        for n in range(1, _COUNT, 2)
    )
    asking = Paragraph(f"para_{_COUNT + 1}", _COUNT + 1, f"{_COUNT + 1}.", text, _SPAN)
    last = Section(None, None, title or "", _SPAN, paragraphs=(asking,))
    part = Section("C", 3, "", _SPAN, role="concerns", sections=(*topics, last))
    document = Document(code, language.direction, SOURCE, parts=(part,))
    document = in_texts(document, language, Passages(document))
    return next_report.annotate(follow_up.annotate(document, language), language)


def _pair(code: str, number: int) -> tuple[Paragraph, Paragraph]:
    said = {expected: text for text, expected in reversed(CASES[code])}
    return _paragraph(number, said["concern"]), _paragraph(number + 1, said["recommendation"])


def _paragraph(number: int, text: str) -> Paragraph:
    items = tuple(item._replace(id=item.id.replace("0", str(number))) for item in _ITEMS)
    return Paragraph(f"para_{number}", number, f"{number}.", text, _SPAN, items=items)


def told(document: Document) -> str:
    """Give in one line the role of the last paragraph and what it asks for."""
    paragraph = document.parts[-1].sections[-1].paragraphs[-1]
    asked = [_follow_up(each) for each in document.follow_up]
    report = [_report(document.next_report)] if document.next_report else []
    return " | ".join((str(paragraph.role), *asked, *report))


def _follow_up(each: FollowUp) -> str:
    ids = " ".join(id.removeprefix("para_").replace("__", "") for id in each.ids)
    return f"{each.due or '-'} {each.period or '-'}: {ids}"


def _report(each: NextReport) -> str:
    return f"{each.due or '-'}: {' '.join(map(str, each.cycle)) or '-'}"
