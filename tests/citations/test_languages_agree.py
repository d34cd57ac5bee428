"""The same document in six languages cites the same, compared as data."""

from pathlib import Path

import pytest

from cmw_obs import convert
from cmw_obs.model import LANGUAGES, Document, Reference
from cmw_obs.walk import items_in, paragraphs_in, texts_in
from tests.conftest import CORPUS, SAMPLES

Row = tuple[object, ...]


def _read(path: Path) -> Document:
    return convert.read(path.read_bytes(), path.name)


def _rows(references: tuple[Reference, ...]) -> list[Row]:
    """Give what documents and paragraphs are cited; the words are each language's own."""
    return [
        (each.type, each.symbol, each.paragraph_numbers, each.ids, each.footnote)
        for each in references
        if each.type in ("document", "paragraph")
    ]


def _cited(document: Document) -> dict[str, list[Row]]:
    found = {f"note {note.number}": _rows(note.references) for note in document.footnotes}
    for paragraph in paragraphs_in(document):
        nodes = [node for text in texts_in(paragraph) for node in (text, *items_in(text))]
        found[paragraph.id] = [row for node in nodes for row in _rows(node.references)]
    return found


def _reiterated(document: Document) -> dict[int | None, list[tuple[str, tuple[int, ...]]]]:
    return {
        each.number: [(recall.symbol, recall.paragraph_numbers) for recall in each.reiterates]
        for each in paragraphs_in(document)
        if each.reiterates
    }


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_version_cites_the_same(code: str) -> None:
    document, english = (_read(SAMPLES / f"valdoria-co2-{each}.txt") for each in (code, "en"))
    assert _cited(document) == _cited(english)
    assert _reiterated(document) == _reiterated(english)


def test_what_the_sample_cites_is_what_stands_in_it() -> None:
    document = _read(SAMPLES / "valdoria-co2-en.txt")
    cited = _cited(document)
    assert cited["para_1"] == [
        ("document", "CMW/C/VLD/2", (), (), 2),
        ("document", "CMW/C/SR.561", (), (), 3),
        ("document", "CMW/C/SR.562", (), (), 3),
    ]
    assert cited["para_6"] == [("document", "A/RES/73/195", (), (), None)]
    assert cited["para_55"] == [
        (
            "paragraph",
            None,
            (12, 18, 26, 31, 48),
            ("para_12", "para_18__b", "para_26", "para_31", "para_48"),
            None,
        )
    ]
    assert _reiterated(document) == {
        number: [("CMW/C/VLD/CO/1", (earlier,))]
        for number, earlier in [
            *((10, 9), (12, 11), (14, 13), (16, 15), (18, 19), (20, 17), (22, 21), (24, 23)),
            *((26, 25), (29, 27), (31, 29), (33, 31), (35, 33), (37, 35), (39, 37), (46, 41)),
            (50, 45),
        ]
    }


@pytest.mark.skipif(
    not (CORPUS / "kyrgyzstan-co2-ar.txt").exists(), reason="the corpus is not here"
)
def test_a_real_document_reiterates_what_its_footnotes_say() -> None:
    document = _read(CORPUS / "kyrgyzstan-co2-ar.txt")
    found = _reiterated(document)
    assert {symbol for recalls in found.values() for symbol, _ in recalls} == {"CMW/C/KGZ/CO/1"}
    assert [(number, recalls[0][1][0]) for number, recalls in found.items()] == [
        *((12, 9), (14, 11), (16, 13), (18, 15), (20, 19), (22, 17), (24, 21), (26, 23), (28, 25)),
        *((30, 27), (32, 29), (36, 31), (40, 33), (42, 35), (44, 37), (46, 39), (50, 41), (52, 43)),
    ]
    assert _cited(document)["para_57"][0][2] == (12, 18, 20, 30, 52)
