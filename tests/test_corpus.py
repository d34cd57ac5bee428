"""A real document against its structure, checked by hand; where the corpus is not, not at all."""

import json
from typing import Any

import pytest

from cmw_obs import convert
from cmw_obs.coverage import coverage_of
from cmw_obs.model import Document
from cmw_obs.walk import items_in, paragraphs_in, sections_in
from tests.conftest import CORPUS

NAME = "kyrgyzstan-co2-ar"

pytestmark = pytest.mark.skipif(
    not (CORPUS / f"{NAME}.txt").exists(), reason="the corpus of real documents is not here"
)


@pytest.fixture(name="document", scope="module")
def _document() -> Document:
    return convert.read((CORPUS / f"{NAME}.txt").read_bytes(), f"{NAME}.txt")


@pytest.fixture(name="gold", scope="module")
def _gold() -> Any:
    return json.loads((CORPUS / f"{NAME}.gold.json").read_text("utf-8"))


def test_the_headings_are_those_of_the_document(document: Document, gold: Any) -> None:
    found = [
        {
            "label": part.label,
            "title": part.title,
            "sections": [{"label": s.label, "title": s.title} for s in part.sections],
        }
        for part in document.parts
    ]
    assert found == gold["parts"]
    topics = [each.title for each in sections_in(document.parts) if each.label is None]
    assert topics == [each["title"] for each in gold["topics"]]
    assert len(topics) == 26


def test_every_paragraph_and_item_is_equal(document: Document, gold: Any) -> None:
    found: list[dict[str, Any]] = [
        {
            "number": each.number,
            "text": each.text,
            "footnotes": [mark.number for mark in each.footnotes],
            "items": [
                {"label": (item.label or "").strip("()"), "text": item.text}
                for item in items_in(each)
            ],
        }
        for each in paragraphs_in(document)
    ]
    expected = [{key: each[key] for key in found[0]} for each in gold["paragraphs"]]
    assert found == expected
    assert (len(found), sum(len(each["items"]) for each in found)) == (58, 38)


def test_every_footnote_is_equal_and_anchored(document: Document, gold: Any) -> None:
    found = [{"number": each.number, "text": each.text} for each in document.footnotes]
    assert found == gold["footnotes"]
    assert document.footnotes[0].mark == "*"
    assert document.front_matter[1].footnotes[0].number == 1
    opening = document.preamble[0]
    ends = [opening.text[: mark.offset].split()[-1] for mark in opening.footnotes]
    assert ends == ["لقيرغيزستان", "و537"]


def test_the_metadata_is_equal(document: Document, gold: Any) -> None:
    assert document.state
    assert document.session
    assert {"name": document.state.name, "code": document.state.code} == gold["state"]
    for key in ("language", "direction", "committee", "title", "symbol", "adopted"):
        assert getattr(document, key) == gold[key], key
    assert [each.symbol for each in document.reports] == gold["report"]
    assert document.session == (gold["session"], "2023-11-27", "2023-12-08")
    assert document.meetings == (536, 537)
    assert document.adoption_meeting == 550


def test_nothing_is_lost_and_nothing_doubtful(document: Document) -> None:
    proof = coverage_of(document, (CORPUS / f"{NAME}.txt").read_text("utf-8"))
    assert (proof.ratio, proof.lost, proof.altered) == (1.0, (), ())
    assert [each for each in document.diagnostics if each.severity != "note"] == []
