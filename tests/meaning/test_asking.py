"""What the last pages ask for, in six languages: roles, deadlines, paragraphs and cycles."""

import pytest

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
