"""Paragraphs have the roles that their words and their places give them, in six languages.

The texts lie in `roles`, one paragraph a line under its role; none of the last pages' requests has
a heading of its own.
"""

from pathlib import Path

import pytest

from cmw_obs.annotators import in_texts
from cmw_obs.language import load
from cmw_obs.model import Document, Paragraph, Section
from cmw_obs.passages import Passages
from tests.conftest import SOURCE
from tests.meaning.said_cases import CASES

FOLDER = Path(__file__).with_name("roles")
KINDS = (
    *("opening", "introduction", "positive", "concern", "recommendation", "dissemination"),
    *("technical-assistance", "follow-up", "next-report"),
)
_SPAN = (0, 0)
_COUNT = 30


def _cases(code: str) -> list[tuple[str, str, str]]:
    found, role = [], ""
    for line in (FOLDER / f"{code}.txt").read_text("utf-8").splitlines():
        if line.startswith("["):
            role = line.strip("[]")
        elif line:
            found.append((code, role, line))
    return found


ROWS = [row for code in CASES for row in _cases(code)]


def _role_of(code: str, role: str, text: str) -> str | None:
    """Give the role of a paragraph with this text, where one of that role stands."""
    language = load(code)
    says = {said: each for each, said in reversed(CASES[code])}
    places = {"opening": 1, "introduction": 3, "positive": 5, "concern": 15, "recommendation": 16}
    place = places.get(role, _COUNT + 1)
    texts = [says["concern" if n % 2 else "recommendation"] for n in range(1, _COUNT + 1)]
    texts[:6] = [says["noting"]] * 3 + [says["positive"]] * 3
    texts[place - 1 : place] = [text]
    row = [_paragraph(n, each) for n, each in enumerate(texts, 1)]
    parts = (
        Section("A", 1, "", _SPAN, role="introduction", paragraphs=tuple(row[:3])),
        Section("B", 2, "", _SPAN, role="positive", paragraphs=tuple(row[3:6])),
        Section("C", 3, "", _SPAN, role="concerns", paragraphs=tuple(row[6:])),
    )
    document = Document(code, language.direction, SOURCE, parts=parts)
    document = in_texts(document, language, Passages(document))
    told = [each.role for part in document.parts for each in part.paragraphs]
    return told[place - 1]


def _paragraph(number: int, text: str) -> Paragraph:
    return Paragraph(f"para_{number}", number, f"{number}.", text, _SPAN)


@pytest.mark.parametrize(("code", "role", "text"), ROWS, ids=range(len(ROWS)))
def test_a_paragraph_has_its_role(code: str, role: str, text: str) -> None:
    assert _role_of(code, role, text) == role


def test_every_role_has_a_dozen_texts_in_every_language() -> None:
    for code in CASES:
        told = [role for _, role, _ in _cases(code)]
        assert {kind: told.count(kind) >= 12 for kind in KINDS} == dict.fromkeys(KINDS, True)


def test_recommendations_alone_under_no_heading_are_no_introduction() -> None:
    opening = (
        "El Comité examinó el informe inicial de Valdoria en su 12ª sesión y aprobó lo siguiente."
    )
    texts = (opening, "El Comité recomienda que se reparen los muelles.", "El Comité insta a ello.")
    preamble = tuple(_paragraph(n, text) for n, text in enumerate(texts, 1))
    document = Document("es", "ltr", SOURCE, preamble=preamble)
    told = [each.role for each in in_texts(document, load("es"), Passages(document)).preamble]
    assert told == ["opening", "recommendation", "recommendation"]


def test_a_short_text_that_is_of_reports_all_through_is_no_introduction() -> None:
    texts = (
        "The Committee considered the Convention in Valdoria at its 12th meeting, in the absence "
        "of a report, and adopted the following.",
        "The Committee regrets that no report has been submitted since 1982.",
        "The Committee is concerned that ferries are unsafe.",
        "The Committee urges the State party to seek advice in drafting its report.",
    )
    preamble = tuple(_paragraph(n, text) for n, text in enumerate(texts, 1))
    document = Document("en", "ltr", SOURCE, preamble=preamble)
    told = [each.role for each in in_texts(document, load("en"), Passages(document)).preamble]
    assert told == ["opening", "concern", "concern", "recommendation"]


def test_what_is_welcome_under_its_heading_may_want_something() -> None:
    """Documents on a protocol have no heading for concerns."""
    opening, welcome, worry, asking = (
        "El Comité examinó el informe inicial de Valdoria en su 12ª sesión y aprobó lo siguiente.",
        "El Comité toma nota con reconocimiento de la Ley de Muelles, si bien exige probar la falta "
        "de faroles.",
        "Al Comité le preocupa la oscuridad de los muelles.",
        "El Comité recomienda que se enciendan los faroles.",
    )
    parts = (
        Section("I", 1, "Introducción", _SPAN, role="introduction"),
        Section("II", 2, "", _SPAN, role="positive", paragraphs=(_paragraph(2, welcome),)),
        Section(
            "III", 3, "Muelles", _SPAN, paragraphs=(_paragraph(3, worry), _paragraph(4, asking))
        ),
    )
    document = Document("es", "ltr", SOURCE, preamble=(_paragraph(1, opening),), parts=parts)
    found = in_texts(document, load("es"), Passages(document)).parts
    assert [each.role for part in found for each in part.paragraphs] == [
        *("positive", "concern", "recommendation"),
    ]


def test_topics_that_slipped_to_the_level_of_the_concerns_are_of_them() -> None:
    opening, welcome, worry, asking = (
        "The Committee considered the report of Valdoria at its 12th meeting and adopted these "
        "observations.",
        "The Committee welcomes the Act on piers.",
        "The Committee welcomes the efforts to carry out its recommendations. However, it regrets "
        "that some piers are still dark.",
        "The Committee urges the State party to carry out those recommendations that were made on "
        "its second periodic report and have not been carried out.",
    )
    parts = (
        Section("A", 1, "", _SPAN, role="introduction", paragraphs=(_paragraph(2, opening),)),
        Section("B", 2, "", _SPAN, role="positive", paragraphs=(_paragraph(3, welcome),)),
        Section("C", 3, "", _SPAN, role="concerns"),
        Section("1", 1, "", _SPAN, paragraphs=(_paragraph(4, worry), _paragraph(5, asking))),
    )
    document = Document("en", "ltr", SOURCE, preamble=(_paragraph(1, opening),), parts=parts)
    found = in_texts(document, load("en"), Passages(document)).parts
    assert [each.role for each in found[3].paragraphs] == ["concern", "recommendation"]


def _told(code: str, parts: tuple[Section, ...]) -> list[str | None]:
    document = Document(code, "ltr", SOURCE, parts=parts)
    found = in_texts(document, load(code), Passages(document)).parts
    return [each.role for part in found for each in part.paragraphs]


def _part(label: str, title: str, role: str | None, *texts: tuple[int, str]) -> Section:
    paragraphs = tuple(_paragraph(number, text) for number, text in texts)
    return Section(label, 1, title, _SPAN, role=role, paragraphs=paragraphs)


def test_all_that_a_part_of_concerns_says_is_one_where_recommendations_have_theirs() -> None:
    parts = (
        _part("D", "Principal subjects of concern", "concerns", (9, "Two ferries in three leak.")),
        _part(
            *("E", "Suggestions and recommendations", "concerns"),
            (10, "The Committee recommends that the State party mend the ferries."),
        ),
    )
    assert _told("en", parts) == ["concern", "recommendation"]


def test_what_is_welcome_among_concerns_is_one_where_it_wants_what_is_recommended_next() -> None:
    asking = (10, "The Committee recommends that the State party appoint a third pilot.")
    wanting = "The Committee commends the port on its pilots, who are too few, however, to serve."
    content = "The Committee commends the port on its pilots."
    for text, role in ((wanting, "concern"), (content, "positive")):
        parts = (_part("C", "Concerns", "concerns", (9, text), asking),)
        assert _told("en", parts) == [role, "recommendation"]


def test_an_extract_says_by_its_words_what_no_heading_precedes() -> None:
    texts = (
        "The Committee appreciates the dialogue with the delegation.",
        "The Committee is concerned that ferries are unsafe.",
        "The Committee recommends that the State party repair them.",
    )
    preamble = tuple(_paragraph(n, text) for n, text in enumerate(texts, 7))
    topic = Section(None, 1, "Piers", _SPAN, paragraphs=(_paragraph(10, texts[1]),))
    document = Document("en", "ltr", SOURCE, preamble=preamble, parts=(topic,))
    told = [each.role for each in in_texts(document, load("en"), Passages(document)).preamble]
    assert told == ["introduction", "concern", "recommendation"]


def test_what_is_welcome_under_its_heading_opens_no_extract() -> None:
    text = (
        "The Committee welcomes the Act which the State party has adopted since its second report "
        "was considered at the meetings of 2011."
    )
    part = Section("B", 2, "", _SPAN, role="positive", paragraphs=(_paragraph(4, text),))
    document = Document("en", "ltr", SOURCE, parts=(part,))
    found = in_texts(document, load("en"), Passages(document)).parts
    assert [each.role for each in found[0].paragraphs] == ["positive"]
