"""What is written can be read back, whatever the text."""

from __future__ import annotations

import csv as stdlib_csv
import io
import json as stdlib_json
from types import ModuleType
from typing import Any

import pytest
import yaml as pyyaml
from hypothesis import given

from cmw_obs import model
from cmw_obs.plain import from_document, to_document
from cmw_obs.printing.rows import KEYS
from cmw_obs.writers import csv, json, jsonl, yaml
from tests.conftest import SOURCE
from tests.strategies import any_text, documents, few


def document(*paragraphs: model.Paragraph, **fields: Any) -> model.Document:
    part = model.Section("A", 1, "Introduction", (0, 1), paragraphs=paragraphs)
    return model.Document("en", "ltr", SOURCE, **{"parts": (part,), **fields})


def paragraph(text: str, **fields: Any) -> model.Paragraph:
    return model.Paragraph("para_1", 1, **{"label": "1.", "text": text, "span": (0, 1), **fields})


def item(node_id: str, text: str, **fields: Any) -> model.Item:
    return model.Item(node_id, "(a)", 1, text, (0, 1), **fields)


def rows_of(*each: model.Document) -> list[dict[str, Any]]:
    lines = b"".join(map(jsonl.write, each)).decode().split("\n")
    return [stdlib_json.loads(line) for line in lines if line]


def cells_of(data: bytes) -> list[dict[str, Any]]:
    return list(stdlib_csv.DictReader(io.StringIO(data.decode(), newline="")))


@few
@given(documents())
def test_json_reads_back_as_the_same_document(document: model.Document) -> None:
    assert to_document(stdlib_json.loads(json.write(document))) == document


@few
@given(documents())
def test_compact_json_is_one_line_with_the_same_values(document: model.Document) -> None:
    line = json.write(document, compact=True)
    assert line.count(b"\n") == 1
    assert stdlib_json.loads(line) == stdlib_json.loads(json.write(document))


@few
@given(documents())
def test_yaml_reads_back_as_the_same_document(document: model.Document) -> None:
    assert to_document(pyyaml.safe_load(yaml.write(document))) == document


@given(any_text)
def test_a_yaml_stream_of_any_text_reads_back(text: str) -> None:
    each = document(paragraph(text), title=text)
    assert list(pyyaml.safe_load_all(yaml.write(each) * 2)) == [from_document(each)] * 2


@few
@given(documents())
def test_csv_has_the_rows_of_json_lines(document: model.Document) -> None:
    rows = rows_of(document)
    assert [each["id"] for each in cells_of(csv.write(document))] == [each["id"] for each in rows]
    assert all(tuple(row) == KEYS for row in rows)


@few
@given(documents())
def test_no_csv_cell_starts_as_a_formula(document: model.Document) -> None:
    cells = [cell for row in cells_of(csv.write(document)) for cell in row.values()]
    assert not [cell for cell in cells if cell.lstrip(' "\t\r\n')[:1] in tuple("=+-@")]
    assert not [cell for cell in cells if cell[:1] in tuple("\t\r\n")]


@few
@given(documents())
def test_csv_lists_are_json(document: model.Document) -> None:
    for cells, row in zip(cells_of(csv.write(document)), rows_of(document), strict=True):
        assert stdlib_json.loads(cells["responds_to"]) == row["responds_to"]
        assert len(stdlib_json.loads(cells["references"])) == len(row["references"])


@few
@given(documents())
def test_each_paragraph_has_exactly_one_row_without_an_item(document: model.Document) -> None:
    def count(sections: tuple[model.Section, ...]) -> int:
        return sum(len(each.paragraphs) + count(each.sections) for each in sections)

    found = [row for row in rows_of(document) if row["item"] is None]
    assert len(found) == len(document.preamble) + count(document.parts)


def test_json_keeps_what_holds_only_scalars_on_one_line() -> None:
    text = json.write(document(paragraph("x", footnotes=(model.Mark(6, 1),)))).decode()
    assert '\n            {"number": 6, "offset": 1}\n' in text
    assert '"span": [0, 1]' in text
    assert '"items": []' in text


@pytest.mark.parametrize("writer", [json, jsonl, yaml, csv])
@pytest.mark.parametrize("letters", ["اللّجنة\u200f", "委员会", "é", "𠮷 😀"])
def test_letters_are_written_as_letters(writer: ModuleType, letters: str) -> None:
    assert letters in writer.write(document(paragraph(letters))).decode()


def test_yaml_shows_short_lists_on_one_line_and_quotes_only_where_needed() -> None:
    each = paragraph("A text.", label=None, footnotes=(model.Mark(6, 1),))
    lines = [line.strip() for line in yaml.write(document(each)).decode().splitlines()]
    assert lines[0] == "---"
    assert {"text: A text.", "span: [0, 1]", "- {number: 6, offset: 1}"} <= set(lines)


def test_csv_can_be_marked_for_excel_and_can_follow_other_rows() -> None:
    each = document(paragraph("x"))
    plain = csv.write(each)
    header, row = plain.split(b"\r\n", 1)
    assert header == ",".join(KEYS).encode()
    assert csv.write(each, bom=True) == b"\xef\xbb\xbf" + plain
    assert csv.write(each, header=False) == row


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@A", ' "=1', "\t=1", "\rx", "＝1", "'=1"])
def test_csv_makes_text_of_a_formula(text: str) -> None:
    assert cells_of(csv.write(document(paragraph(text))))[0]["text"] == f"'{text}"


def test_text_continued_under_a_number_joins_its_row_and_gives_its_role_to_its_items() -> None:
    continued = model.Continuation(
        "The State party should:", (0, 1), role="recommendation", items=(item("para_1__c", "c"),)
    )
    each = paragraph(
        "It is concerned:", role="concern", items=(item("para_1__b", "b"),), continued=(continued,)
    )
    found = [(row["item"], row["role"], row["text"]) for row in rows_of(document(each))]
    assert found == [
        (None, "concern", "It is concerned:\nThe State party should:"),
        ("b", "concern", "b"),
        ("c", "recommendation", "c"),
    ]


def test_a_row_names_the_headings_above_it() -> None:
    topic = model.Section(None, None, "Children", (0, 1), paragraphs=(paragraph("x"),))
    section = model.Section("3", 3, "Rights", (0, 1), sections=(topic,))
    part = model.Section("C", 3, "Concerns", (0, 1), sections=(section,))
    (row,) = rows_of(document(parts=(part,)))
    headings = ("part", "part_title", "section", "section_title", "topic")
    assert [row[key] for key in headings] == ["C", "Concerns", "3", "Rights", "Children"]


def test_an_item_is_named_by_its_letters_and_a_document_without_symbol_by_its_source() -> None:
    nested = item("para_1__b", "b", items=(item("para_1__b__ii", "ii"),))
    rows = rows_of(document(paragraph("x", items=(nested,))))
    assert [row["item"] for row in rows] == [None, "b", "b.ii"]
    assert {row["document"] for row in rows} == {"co.txt"}
