"""What a text says by its own words, told in six languages, and what it does not say."""

import pytest

from cmw_obs.cue_forms import cues_of
from cmw_obs.language import fold
from cmw_obs.meaning.said import said, spelled
from tests.meaning.said_cases import CASES

ROWS = [(code, *case) for code, cases in CASES.items() for case in cases]


@pytest.mark.parametrize(("code", "text", "expected"), ROWS)
def test_a_text_says_what_it_says(code: str, text: str, expected: str | None) -> None:
    cues = cues_of(code)
    assert said(spelled(fold(text), cues), cues) == expected


def test_every_language_has_a_dozen_cases_of_what_decides_a_role() -> None:
    for cases in CASES.values():
        told = [expected for _, expected in cases]
        assert min(told.count("concern"), told.count("recommendation")) >= 11
        assert {"advice", "wanting", "positive", "noting"} <= {*told}
