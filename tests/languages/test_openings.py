"""The opening says when the committee met, when it adopted, and which reports it considered."""

from __future__ import annotations

import pytest

from cmw_obs.annotators import adoption, own_symbol
from cmw_obs.identity.opening import meetings_in
from cmw_obs.language import fold, load
from cmw_obs.model import Document, Paragraph, Report, Section
from tests.conftest import SOURCE
from tests.languages.opening_cases import OPENINGS
from tests.languages.printed import opened


@pytest.mark.parametrize(("code", "text", "meetings", "meeting", "adopted"), OPENINGS)
def test_the_opening_paragraph_says_when_the_committee_met(
    code: str, text: str, meetings: tuple[int, ...], meeting: int | None, adopted: str | None
) -> None:
    document = opened(text, code)
    assert (document.meetings, document.adoption_meeting) == (meetings, meeting)
    assert document.adopted == adopted


def test_meetings_are_read_where_a_space_parts_the_thousands():
    document = opened(
        "Le Comité a examiné le rapport initial de la Valdorie (CRC/C/VLD/1) à ses 1 885e et "
        "1 886e séances, les 2 et 3 juin 2014, et a adopté les présentes observations finales à "
        "sa 1 901e séance, le 13 juin 2014.",
        "fr",
    )
    assert document.meetings == (1885, 1886)
    assert document.adoption_meeting == 1901


def test_the_second_paragraph_of_a_first_part_may_tell_the_adoption():
    texts = (
        "El Comité examinó la situación en sus sesiones 3584ª y 3585ª, celebradas el 12 de marzo"
        " de 2019.",
        "En su 3598ª sesión, celebrada el 22 de marzo de 2019, el Comité aprobó las siguientes"
        " observaciones finales.",
    )
    row = tuple(Paragraph(f"para_{n}", n, f"{n}.", text, (0, 1)) for n, text in enumerate(texts, 1))
    part = Section("I", 1, "Introducción", (0, 1), paragraphs=row)
    found = adoption.annotate(Document("es", "ltr", SOURCE, parts=(part,)), load("es"))
    assert (found.meetings, found.adoption_meeting) == ((3584, 3585), 3598)
    assert found.adopted == "2019-03-22"


def test_meetings_are_counted_in_words_and_figures():
    text = "في جلستيها التاسعة والعاشرة المعقودتين في 3 أيار/مايو 2012، واعتمدت في جلستها 22 المعقودة في 10 أيار/مايو"
    assert [each.numbers for each in meetings_in(fold(text), load("ar"))] == [(9, 10), (22,)]


@pytest.mark.parametrize(
    ("opening", "report"),
    [
        ("le rapport initial de la Valdorie (CRC/C/28/Add.13)", Report("CRC/C/28/Add.13", (1,))),
        (
            "le rapport unique valant sixième et septième rapports périodiques (CEDAW/C/VLD/7)",
            Report("CEDAW/C/VLD/7", (6, 7)),
        ),
        ("le document de base (HRI/CORE/1/Add.4)", None),
    ],
)
def test_a_title_without_reports_leaves_them_to_the_first_sentence(opening, report):
    document = opened(f"Le Comité a examiné {opening} à ses 665e et 666e séances.", "fr")
    assert document.reports == ((report,) if report else ())


def test_no_symbol_follows_from_a_report_of_the_older_form():
    document = opened(
        "Le Comité a examiné le rapport initial de la Valdorie (CRC/C/28/Add.13) à ses 665e et "
        "666e séances, tenues le 5 octobre 2000.",
        "fr",
    )
    assert own_symbol.annotate(document, load("fr")) == document


def test_records_of_the_meetings_may_stand_in_brackets_before_the_report():
    document = opened(
        "El Comité, en sus sesiones 1076ª y 1077ª (véase CRC/C/SR.1076 y 1077), celebradas el 28 de"
        " septiembre de 2005, examinó el tercer informe periódico de Valdoria (CRC/C/125/Add.5).",
        "es",
    )
    assert document.reports == (Report("CRC/C/125/Add.5", (3,)),)


def test_the_symbol_of_an_older_report_may_end_in_that_of_its_revision() -> None:
    text = (
        "Le Comité a examiné le rapport initial de la Valdorie (CRC/C/3/Add.29/Rev.1) à ses 789e "
        "et 790e séances et a adopté à sa 804e séance les observations finales ci-après."
    )
    assert opened(text, "fr").reports == (Report("CRC/C/3/Add.29/Rev.1", (1,)),)
