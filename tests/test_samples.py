"""The samples: one invented document in six languages, and what each must read as."""

import json
from pathlib import Path
from typing import Any

import pytest

from cmw_obs import convert, plain
from cmw_obs.coverage import coverage_of
from cmw_obs.model import Document
from cmw_obs.walk import items_in, paragraphs_in, sections_in
from tests.conftest import SAMPLES

GOLDEN = Path(__file__).parent / "golden"
LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")


def read(language: str) -> Document:
    data = (SAMPLES / f"valdoria-co2-{language}.txt").read_bytes()
    return convert.read(data, f"valdoria-co2-{language}.txt")


def _shape(document: Document) -> Any:
    """What must be the same in every language."""
    return {
        "symbol": document.symbol,
        "committee": document.committee,
        "issued": document.issued,
        "original": document.original_language,
        "reports": document.reports,
        "session": document.session,
        "meetings": (document.meetings, document.adoption_meeting, document.adopted),
        "headings": [
            (each.ordinal, len(each.sections), [mark.number for mark in each.footnotes])
            for each in sections_in(document.parts)
        ],
        "paragraphs": [
            (each.id, each.number, len(each.continued), [mark.number for mark in each.footnotes])
            for each in paragraphs_in(document)
        ],
        "items": [
            (item.id, item.ordinal, [mark.number for mark in item.footnotes])
            for each in paragraphs_in(document)
            for item in items_in(each)
        ],
        "footnotes": [(each.number, each.mark) for each in document.footnotes],
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_language_versions_have_one_structure(language: str) -> None:
    found, english = _shape(read(language)), _shape(read("en"))
    assert found == english
    assert len(found["headings"]) == 34
    assert len(found["paragraphs"]) == 56
    assert len(found["items"]) == 50
    assert len(found["footnotes"]) == 28


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_of_a_sample_is_lost_or_altered_and_nothing_is_doubtful(language: str) -> None:
    document = read(language)
    text = (SAMPLES / f"valdoria-co2-{language}.txt").read_text("utf-8")
    proof = coverage_of(document, text)
    assert proof.covered == proof.total > 7_000
    assert proof.lost == proof.altered == ()
    assert document.diagnostics == ()


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_sample_reads_as_its_golden_file(language: str, pytestconfig: pytest.Config) -> None:
    path = GOLDEN / f"valdoria-co2-{language}.json"
    found = plain.from_document(read(language))
    if pytestconfig.getoption("--update-cases"):
        path.write_bytes(b"".join(convert.write_all([read(language)], "json")))
    assert found == json.loads(path.read_text("utf-8"))


def test_the_state_has_its_name_without_preposition() -> None:
    names = {language: read(language).state for language in LANGUAGES}
    assert {language: state and state.name for language, state in names.items()} == {
        "ar": "فالدوريا",
        "en": "Valdoria",
        "es": "Valdoria",
        "fr": "Valdorie",
        "ru": "Вальдории",
        "zh": "瓦尔多里亚",
    }
    assert {state and state.code for state in names.values()} == {None}
