"""What the last pages ask for, in six languages: roles, deadlines, paragraphs and cycles."""

import pytest

from cmw_obs.annotators import next_report
from cmw_obs.language import load
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
