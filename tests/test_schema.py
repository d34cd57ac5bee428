"""The JSON Schema is valid, accepts what is written and nothing else."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from cmw_obs import model, schema
from cmw_obs.plain import from_document
from cmw_obs.shapes import REFERENCE_KEYS, SHAPES
from cmw_obs.writers import json as json_writer
from tests.conftest import SOURCE
from tests.strategies import documents, few

VALIDATOR = Draft202012Validator(schema.json_schema())
REFERENCE = model.Reference("sdg-target", "target 10.7", target="10.7")
EMPTY = model.Document(
    "en",
    "ltr",
    SOURCE,
    footnotes=(model.Footnote(1, "*", "See target 10.7.", (0, 1), (REFERENCE,)),),
    next_report=model.NextReport("2028", (3,), "para_58"),
)


def test_the_schema_is_a_valid_draft_2020_12_schema() -> None:
    Draft202012Validator.check_schema(schema.json_schema())


@few
@given(documents())
def test_the_schema_accepts_every_document_written(document: model.Document) -> None:
    VALIDATOR.validate(json.loads(json_writer.write(document)))


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("schema", "cmw-obs/2"),
        ("language", "de"),
        ("committee", "UPR"),
        ("adopted", "8 December 2023"),
        ("parts", None),
        ("meetings", ["536"]),
        ("unknown", 1),
        ("next_report", {"due": "soon", "cycle": [], "source": "para_1"}),
        ("next_report", {"due": "2028", "cycle": []}),
        ("footnotes", [{"number": 1, "mark": "1", "text": "", "references": [], "span": [1]}]),
    ],
)
def test_the_schema_refuses_another_value(key: str, value: object) -> None:
    data = from_document(EMPTY)
    VALIDATOR.validate(data)
    assert not VALIDATOR.is_valid({**data, key: value})


@pytest.mark.parametrize("key", from_document(EMPTY))
def test_the_schema_requires_every_key(key: str) -> None:
    data = from_document(EMPTY)
    del data[key]
    assert not VALIDATOR.is_valid(data)


def test_a_reference_has_the_keys_of_its_type_only() -> None:
    data = from_document(EMPTY)
    data["footnotes"][0]["references"][0]["symbol"] = "CMW/C/1"
    assert not VALIDATOR.is_valid(data)


def test_every_description_and_pattern_is_of_a_key_that_exists() -> None:
    keys = {f"{name}.{field.key}" for name, shape in SHAPES.items() for field in shape.fields}
    keys |= {f"reference.{f.key}" for fields in REFERENCE_KEYS.values() for f in fields}
    keys |= {"reference.text", "reference.footnote"}
    assert {*schema._DESCRIPTIONS, *schema._PATTERNS} <= keys
