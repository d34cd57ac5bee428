"""What the last pages ask for, in six languages: roles, deadlines, paragraphs and cycles."""

import pytest

from cmw_obs.annotators import next_report
from cmw_obs.language import load
from cmw_obs.model import Document, Paragraph, Report, Section
from tests.conftest import SOURCE
from tests.meaning.asking_cases import CASES
from tests.meaning.last_pages import read, told

ROWS = [(code, *case) for code, cases in CASES.items() for case in cases]


@pytest.mark.parametrize(("code", "title", "text", "expected"), ROWS)
def test_a_request_is_told_with_its_deadline(
    code: str, title: str | None, text: str, expected: str
) -> None:
    assert told(read(code, title, text)) == expected


def test_every_language_has_a_dozen_requests() -> None:
    assert min(len(cases) for cases in CASES.values()) >= 16


def test_a_report_that_was_due_before_the_adoption_is_not_the_one_asked_for() -> None:
    text = (
        "Le Comité invite l’État partie à présenter son quatrième rapport périodique, qui était "
        "attendu pour le 25 juin 2020, au plus tard le 25 novembre 2027."
    )
    document = read("fr", "Prochain rapport", text)._replace(adopted="2023-11-28")
    report = next_report.annotate(document, load("fr")).next_report
    assert report
    assert (report.due, report.cycle) == ("2027-11-25", (4,))


# A protocol's report, and the heading and words of the next one.
OF_A_PROTOCOL = {
    "en": (
        "The Committee recommends that the State party submit its initial reports under the "
        "Optional Protocols, due on 5 May 2025 and 6 June 2026 respectively.",
        "Next report",
        "The Committee invites the State party to submit a consolidated third and fourth report "
        "by 1 March 2029. It should not exceed 120 pages.",
    ),
    "fr": (
        "Le Comité recommande à l’État partie de présenter ses rapports initiaux au titre des "
        "Protocoles facultatifs, attendus le 5 mai 2025 et le 6 juin 2026.",
        "Prochain rapport",
        "Le Comité invite l’État partie à présenter ses troisième et quatrième rapports en un "
        "seul document le 1er mars 2029 au plus tard.",
    ),
    "es": (
        "El Comité recomienda al Estado parte que presente sus informes iniciales en virtud de "
        "los Protocolos Facultativos, a más tardar el 5 de mayo de 2025.",
        "Próximo informe",
        "El Comité invita al Estado parte a que presente sus informes periódicos tercero y cuarto "
        "combinados a más tardar el 1 de marzo de 2029.",
    ),
    "ru": (
        "Комитет рекомендует государству-участнику представить свои первоначальные доклады по "
        "Факультативным протоколам до 5 мая 2025 года.",
        "Следующий доклад",
        "Комитет предлагает государству-участнику представить сводные третий и четвертый "
        "периодические доклады до 1 марта 2029 года.",
    ),
    "zh": (
        "委员会建议缔约国在2025年5月5日之前提交任择议定书规定的初次报告。",
        "下次报告",
        "委员会请缔约国在2029年3月1日之前提交第三次和第四次合并定期报告。",
    ),
    "ar": (
        "توصي اللجنة الدولة الطرف بأن تقدم تقريرها الأولي بموجب البروتوكول الاختياري "
        "بحلول 5 أيار/مايو 2025.",
        "التقرير المقبل",
        "تدعو اللجنة الدولة الطرف إلى تقديم تقريريها الدوريين الثالث والرابع مجتمعين بحلول 1 "
        "آذار/مارس 2029.",
    ),
}


@pytest.mark.parametrize("code", OF_A_PROTOCOL)
@pytest.mark.parametrize("headed", [True, False])
def test_a_report_due_under_a_protocol_is_not_the_next(code: str, headed: bool) -> None:
    first, title, second = OF_A_PROTOCOL[code]
    of_protocol = _asking(29, first)
    following = Section(
        None, None, title if headed else "", (0, 0), paragraphs=(_asking(32, second),)
    )
    part = Section("C", 3, "", (0, 0), paragraphs=(of_protocol,), sections=(following,))
    reports = (Report("CRC/C/VLD/2", (2,), False),)
    document = Document(code, load(code).direction, SOURCE, parts=(part,), reports=reports)
    report = next_report.annotate(document, load(code)).next_report
    assert report
    assert (report.due, report.cycle, report.source) == ("2029-03-01", (3, 4), "para_32")


def _asking(number: int, text: str) -> Paragraph:
    return Paragraph(f"para_{number}", number, f"{number}.", text, (0, 0), role="next-report")
