"""The JSON Schema (draft 2020-12) of a document, made from the table that writes and reads it."""

from __future__ import annotations

from typing import Any

from cmw_obs import model
from cmw_obs.shapes import REFERENCE_KEYS, SHAPES, Field

Schema = dict[str, Any]

_DATE = r"^\d{4}-\d{2}-\d{2}$"
_DATE_OR_LESS = r"^\d{4}(-\d{2}(-\d{2})?)?$"

_PATTERNS = {
    "document.issued": _DATE,
    "document.adopted": _DATE,
    "session.from": _DATE,
    "session.to": _DATE,
    "follow_up.due": _DATE_OR_LESS,
    "next_report.due": _DATE_OR_LESS,
}

_DESCRIPTIONS = {
    "document.symbol": "The document's own UN symbol where printed or given, else null.",
    "document.committee": "The treaty body's abbreviation.",
    "document.state": "The State party whose report was considered.",
    "document.language": "The language version read.",
    "document.issued": 'The "Distr." date.',
    "document.original_language": 'The language on the "Original:" line.',
    "document.reports": "The State party reports considered.",
    "document.meetings": "The meetings at which the report was considered.",
    "document.adoption_meeting": "The meeting at which the observations were adopted.",
    "document.adopted": "The date of adoption.",
    "document.front_matter": "The lines above the first heading or paragraph.",
    "document.preamble": "The paragraphs before the first part.",
    "document.parts": "The top-level headings.",
    "document.follow_up": "What the committee wants to hear about before the next report.",
    "document.next_report": "When the next periodic report is due.",
    "document.diagnostics": "What is odd in the document or uncertain in our reading of it.",
    "state.name": "In the document's language: dictionary form where the State is known.",
    "state.code": "ISO 3166-1 alpha-3 code where it is a State that has one.",
    "report.cycle": "The periodic cycles it covers; 1 is the initial report.",
    "report.absent": "True where the report was never submitted.",
    "section.label": "As printed, bare: A, III; null for a heading without a label.",
    "section.ordinal": "The label's place in its numbering: A is 1, III is 3.",
    "section.role": "From the heading's words, never from its letter.",
    "section.footnotes": 'Footnote marks in "title".',
    "section.sections": "Headings below, to any depth.",
    "paragraph.id": "Unique, and the same in every language version: para_12.",
    "paragraph.number": "As counted; null only where none was printed or can be inferred.",
    "paragraph.label": "The number as printed; null where it is not.",
    "paragraph.inferred": "True where the number was not printed and follows from the sequence.",
    "paragraph.continued": "Unnumbered text that follows inside the same number.",
    "paragraph.reiterates": "Earlier recommendations that this one recalls.",
    "paragraph.responds_to": "The concern paragraphs that a recommendation answers.",
    "item.id": "Unique, and the same in every language version: para_12__a, para_12__a__i.",
    "item.label": "The letter as printed, with its brackets.",
    "item.ordinal": "As counted from 1.",
    "item.inferred": "True where the label was not printed and follows from the sequence.",
    "mark.number": "The number of the footnote called.",
    "mark.offset": "Where the mark stood in the text, in code points.",
    "footnote.number": "As printed; where no number is, that of the source's reference.",
    "footnote.mark": "The mark as printed: 6, *.",
    "diagnostic.severity": "note: the document is odd; warning: our reading is uncertain.",
    "diagnostic.line": "Counted from 1.",
    "diagnostic.span": "Given where the diagnostic keeps text that stands nowhere else.",
    "follow_up.due": "A date; null where only a period is printed.",
    "follow_up.period": "ISO 8601 duration: P2Y.",
    "follow_up.ids": "The paragraphs and items asked about.",
    "follow_up.source": "The id of the paragraph that asks.",
    "next_report.due": "A date, or the year alone.",
    "next_report.source": "The id of the paragraph that asks.",
    "source.dialect": "Which kind of text it was read as.",
    "source.sha256": "Of the source's bytes.",
    "source.length": "In code points.",
    "reference.articles": "Ranges are expanded.",
    "reference.text": "The words as written.",
    "reference.footnote": "The footnote through which the reference comes.",
}

_SPAN = {
    "description": "[start, end) in the decoded source, in code points.",
    "type": "array",
    "items": {"type": "integer", "minimum": 0},
    "minItems": 2,
    "maxItems": 2,
}


def json_schema() -> Schema:
    """Give the schema as plain dicts, ready for `json.dumps`."""
    shapes = {name: _object(name, shape.fields) for name, shape in SHAPES.items()}
    document = shapes.pop("document")
    version = {"schema": {"const": model.SCHEMA}}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:{model.SCHEMA.replace('/', ':')}",
        "title": "Concluding observations of a United Nations treaty body",
        **document,
        "properties": version | document["properties"],
        "required": [*version, *document["required"]],
        "$defs": {**shapes, "span": _SPAN, "reference": _reference()},
    }


def _object(shape: str, fields: tuple[Field, ...]) -> Schema:
    return {
        "type": "object",
        "properties": {field.key: _property(field, shape) for field in fields},
        "required": [field.key for field in fields],
        "additionalProperties": False,
    }


def _reference() -> Schema:
    return {"oneOf": [_reference_of(*each) for each in REFERENCE_KEYS.items()]}


def _reference_of(kind: str, fields: tuple[Field, ...]) -> Schema:
    found = _object("reference", (*fields, Field("text", "string"), Field("footnote", "integer")))
    found["properties"] = {"type": {"const": kind}, **found["properties"]}
    found["required"] = ["type", *found["required"][:-1]]
    return found


def _property(field: Field, shape: str) -> Schema:
    name = f"{shape}.{field.key}"
    found = {"description": _DESCRIPTIONS[name]} if name in _DESCRIPTIONS else {}
    if field.many:
        return {**found, "type": "array", "items": _value(field)}
    if name in _PATTERNS:
        found["pattern"] = _PATTERNS[name]
    return {**found, **_value(field)}


def _value(field: Field) -> Schema:
    if field.kind not in ("string", "integer", "boolean"):
        return _node(field)
    found: Schema = {"type": [field.kind, "null"] if field.nullable else field.kind}
    if field.values:
        found["enum"] = [*field.values, None] if field.nullable else list(field.values)
    if field.kind == "integer":
        found["minimum"] = 0
    return found


def _node(field: Field) -> Schema:
    node = {"$ref": f"#/$defs/{field.kind}"}
    return {"anyOf": [node, {"type": "null"}]} if field.nullable else node
