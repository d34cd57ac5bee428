"""The opening says when the committee met, when it adopted, and which reports it considered."""

from __future__ import annotations

import pytest

from cmw_obs.annotators import adoption, own_symbol
from cmw_obs.identity.opening import meetings_in
from cmw_obs.language import fold, load
from cmw_obs.model import Document, Footnote, FrontMatter, Mark, Paragraph, Report, Section, Session
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


REPORTS = [
    (
        "the third report of Valdoria (CRC/C/VLD/3), and the second report of Port Valdor, Valdoria"
        " (CRC/C/VLD-PVA/2),",
        [("CRC/C/VLD/3", (3,)), ("CRC/C/VLD-PVA/2", (2,))],
    ),
    (
        "the initial report of Valdoria (E/1990/5/Add.40) and its second periodic report"
        " (E/1990/6/Add.50)",
        [("E/1990/5/Add.40", (1,)), ("E/1990/6/Add.50", (2,))],
    ),
    (
        "the initial report of Valdoria (CRC/C/3/Add.38 and CRC/C/3/Add.49)",
        [("CRC/C/3/Add.38", (1,)), ("CRC/C/3/Add.49", (1,))],
    ),
    (
        "the fourth periodic report of Valdoria (CCPR/C/115/Add.3 and Corr.1)",
        [("CCPR/C/115/Add.3", (4,))],
    ),
]


@pytest.mark.parametrize(("words", "reports"), REPORTS)
def test_every_report_that_was_considered_has_its_symbol(
    words: str, reports: list[tuple[str | None, tuple[int, ...]]]
) -> None:
    document = opened(f"The Committee considered {words} at its 5th meeting.", "en")
    assert [(each.symbol, each.cycle) for each in document.reports] == reports


@pytest.mark.parametrize(
    ("note", "meeting", "adopted"),
    [
        ("Adopted by the Committee at the 574th meeting, held on 13 December 2031.", 574, "13"),
        ("Considered by the Committee at the 566th meeting, held on 9 December 2031.", None, ""),
    ],
)
def test_the_note_to_the_title_may_tell_the_adoption(
    note: str, meeting: int | None, adopted: str
) -> None:
    text = "The Committee considered the report at its 566th meeting, held on 9 December 2031."
    document = Document(
        "en",
        "ltr",
        SOURCE,
        front_matter=(FrontMatter("Concluding observations", (0, 1), (Mark(1, 1),)),),
        preamble=(Paragraph("para_1", 1, "1.", text, (0, 1)),),
        footnotes=(Footnote(1, "*", note, (0, 1)),),
    )
    found = adoption.annotate(document, load("en"))
    assert (found.meetings, found.adoption_meeting) == ((566,), meeting)
    assert found.adopted == (f"2031-12-{adopted}" if adopted else None)


def test_the_opening_may_tell_the_session_with_its_days() -> None:
    text = (
        "At its thirty-fourth session (16 January–3 February 2032), the Committee considered the"
        " report of Valdoria at its 715th meeting, held on 26 January 2032."
    )
    assert opened(text, "en").session == Session(34, "2032-01-16", "2032-02-03")


def test_a_corrigendum_beside_its_report_hides_no_symbol() -> None:
    text = "委员会在第5次会议上审议了瓦尔多里亚的第四次定期报告(CCPR/C/115/Add.3和Corr.1)。"
    assert opened(text, "zh").reports == (Report("CCPR/C/115/Add.3", (4,)),)
