"""Document ⇄ plain dicts and lists: the one shape that JSON, YAML and the JSON Schema share.

One table, `SHAPES`, says for each node which keys it has, in which order and of which type.
Writing walks it, reading checks against it, and `schema` prints it as JSON Schema, so the three
cannot drift apart.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from operator import attrgetter
from typing import Any

from cmw_obs import model
from cmw_obs.errors import InvalidDocumentError
from cmw_obs.records import NamedTuple

Plain = dict[str, Any]


class Field(NamedTuple):
    """One key of a node: `kind` is a scalar type, `span`, or the name of another shape."""

    key: str
    kind: str
    nullable: bool = False
    many: bool = False
    values: tuple[str, ...] = ()
    attribute: str = ""


class Shape(NamedTuple):
    """A node's class and its keys in the order of writing."""

    node: type[tuple[Any, ...]]
    fields: tuple[Field, ...]


def _string(key: str, values: tuple[str, ...] = (), *, nullable: bool = False) -> Field:
    return Field(key, "string", nullable=nullable, values=values)


def _maybe(key: str, kind: str = "string", values: tuple[str, ...] = ()) -> Field:
    return Field(key, kind, nullable=True, values=values)


def _many(key: str, kind: str) -> Field:
    return Field(key, kind, many=True)


_MARKS = _many("footnotes", "mark")
_REFERENCES = _many("references", "reference")
_ITEMS = _many("items", "item")
_SPAN = Field("span", "span")
_TEXT = _string("text")

SHAPES: dict[str, Shape] = {
    "mark": Shape(model.Mark, (Field("number", "integer"), Field("offset", "integer"))),
    "recall": Shape(model.Recall, (_string("symbol"), _many("paragraph_numbers", "integer"))),
    "item": Shape(
        model.Item,
        (
            _string("id"),
            _maybe("label"),
            Field("ordinal", "integer"),
            Field("inferred", "boolean"),
            _TEXT,
            _MARKS,
            _REFERENCES,
            _ITEMS,
            _SPAN,
        ),
    ),
    "continuation": Shape(
        model.Continuation,
        (_TEXT, _maybe("role", values=model.PARAGRAPH_ROLES), _MARKS, _REFERENCES, _ITEMS, _SPAN),
    ),
    "paragraph": Shape(
        model.Paragraph,
        (
            _string("id"),
            _maybe("number", "integer"),
            _maybe("label"),
            Field("inferred", "boolean"),
            _maybe("role", values=model.PARAGRAPH_ROLES),
            _TEXT,
            _MARKS,
            _REFERENCES,
            _ITEMS,
            _many("continued", "continuation"),
            _many("reiterates", "recall"),
            _many("responds_to", "integer"),
            _SPAN,
        ),
    ),
    "section": Shape(
        model.Section,
        (
            _maybe("label"),
            _maybe("ordinal", "integer"),
            _string("title"),
            _maybe("role", values=model.PART_ROLES),
            _MARKS,
            _REFERENCES,
            _many("paragraphs", "paragraph"),
            _many("sections", "section"),
            _SPAN,
        ),
    ),
    "footnote": Shape(
        model.Footnote,
        (Field("number", "integer"), _string("mark"), _TEXT, _REFERENCES, _SPAN),
    ),
    "front_matter": Shape(model.FrontMatter, (_TEXT, _MARKS, _SPAN)),
    "diagnostic": Shape(
        model.Diagnostic,
        (
            _string("code"),
            _string("severity", ("note", "warning", "error")),
            _string("message"),
            _maybe("line", "integer"),
            _maybe("text"),
            _maybe("span", "span"),
        ),
    ),
    "state": Shape(model.State, (_string("name"), _maybe("code"))),
    "report": Shape(
        model.Report, (_maybe("symbol"), _many("cycle", "integer"), Field("absent", "boolean"))
    ),
    "session": Shape(
        model.Session,
        (
            _maybe("number", "integer"),
            Field("from", "string", nullable=True, attribute="start"),
            Field("to", "string", nullable=True, attribute="end"),
        ),
    ),
    "follow_up": Shape(
        model.FollowUp,
        (
            _maybe("due"),
            _maybe("period"),
            _many("paragraph_numbers", "integer"),
            _many("ids", "string"),
            _string("source"),
        ),
    ),
    "next_report": Shape(
        model.NextReport, (_maybe("due"), _many("cycle", "integer"), _string("source"))
    ),
    "source": Shape(
        model.Source,
        (
            _string("name"),
            _string("format"),
            _maybe("dialect"),
            _string("encoding"),
            _string("sha256"),
            Field("length", "integer"),
        ),
    ),
    "document": Shape(
        model.Document,
        (
            _maybe("symbol"),
            _maybe("committee", values=model.COMMITTEES),
            _maybe("state", "state"),
            _string("language", model.LANGUAGES),
            _string("direction", ("ltr", "rtl")),
            _maybe("title"),
            _maybe("issued"),
            _maybe("original_language", values=model.LANGUAGES),
            _many("reports", "report"),
            _maybe("session", "session"),
            _many("meetings", "integer"),
            _maybe("adoption_meeting", "integer"),
            _maybe("adopted"),
            _many("front_matter", "front_matter"),
            _many("preamble", "paragraph"),
            _many("parts", "section"),
            _many("footnotes", "footnote"),
            _many("follow_up", "follow_up"),
            _maybe("next_report", "next_report"),
            _many("diagnostics", "diagnostic"),
            Field("source", "source"),
        ),
    ),
}

# A reference has the keys of its type only; `type` and `text` always, `footnote` where it has one.
REFERENCE_KEYS: dict[str, tuple[Field, ...]] = {
    "document": (_string("symbol"), _many("paragraph_numbers", "integer")),
    "treaty-article": (_string("treaty"), _many("articles", "integer")),
    "ilo-convention": (Field("number", "integer"),),
    "sdg-target": (_string("target"),),
    "paragraph": (_many("paragraph_numbers", "integer"), _many("ids", "string")),
    "general-comment": (_maybe("committee"), Field("number", "integer")),
}


def from_document(document: model.Document) -> Plain:
    """Give the document as dicts, lists, strings and numbers, keys in the contract's order."""
    return {"schema": model.SCHEMA, **_dump(document, "document")}


def dump_reference(reference: model.Reference) -> Plain:
    """Give one reference with the keys of its type."""
    found: Plain = {"type": reference.type}
    for field in REFERENCE_KEYS[reference.type]:
        value = getattr(reference, field.key)
        found[field.key] = list(value) if field.many else value
    found["text"] = reference.text
    if reference.footnote is not None:
        found["footnote"] = reference.footnote
    return found


def _dump(node: Any, shape: str) -> Plain:
    if shape == "reference":
        return dump_reference(node)
    keys, attributes, nested = _plan(shape)
    found: Plain = dict(zip(keys, attributes(node), strict=True))
    for key, kind, many in nested:
        value = found[key]
        if value is None:
            continue
        if not many:
            found[key] = _dump(value, kind)
        elif not value or kind in _LISTED:
            found[key] = list(value)
        else:
            found[key] = [_dump(each, kind) for each in value]
    return found


@cache
def _plan(
    shape: str,
) -> tuple[tuple[str, ...], Callable[[Any], Any], tuple[tuple[str, str, bool], ...]]:
    """Give a shape's keys, how to get their values, and which of these are no scalars."""
    fields = SHAPES[shape].fields
    nested = (f for f in fields if f.many or f.kind not in SCALARS)
    return (
        tuple(field.key for field in fields),
        attrgetter(*(field.attribute or field.key for field in fields)),
        tuple((f.key, f.kind, f.many or f.kind == "span") for f in nested),
    )


def to_document(data: Any) -> model.Document:
    """Read back what `from_document` gave.

    Raises `InvalidDocumentError`, naming the path, where a key is missing or of another type.
    """
    if not isinstance(data, dict) or "schema" not in data:
        raise InvalidDocumentError(
            f'not a document of ours: no "schema" key (expected {model.SCHEMA})'
        )
    if data["schema"] != model.SCHEMA:
        raise InvalidDocumentError(
            f"schema {data['schema']!r} is not {model.SCHEMA}, the one read here"
        )
    document = _load(data, "document", "")
    assert isinstance(document, model.Document)
    return document


def _load(data: Any, shape: str, path: str) -> Any:
    if not isinstance(data, dict):
        raise InvalidDocumentError(
            f"{path or 'document'}: expected an object, found {_named(data)}"
        )
    if shape == "reference":
        return _load_reference(data, path)
    node, fields = SHAPES[shape]
    return node(**{f.attribute or f.key: _load_field(data, f, path) for f in fields})


def _load_reference(data: Plain, path: str) -> model.Reference:
    kind = _load_field(data, Field("type", "string", values=model.REFERENCE_TYPES), path)
    fields = (*REFERENCE_KEYS[kind], _TEXT)
    if "footnote" in data:
        fields = (*fields, Field("footnote", "integer"))
    return model.Reference(
        type=kind, **{field.key: _load_field(data, field, path) for field in fields}
    )


def _load_field(data: Plain, field: Field, path: str) -> Any:
    where = f"{path}.{field.key}" if path else field.key
    if field.key not in data:
        raise InvalidDocumentError(f"{where}: this key is missing")
    value = data[field.key]
    if not field.many:
        return _load_value(value, field, where)
    if not isinstance(value, list):
        raise InvalidDocumentError(f"{where}: expected a list, found {_named(value)}")
    return tuple(_load_value(each, field, f"{where}[{n}]") for n, each in enumerate(value))


def _load_value(value: Any, field: Field, where: str) -> Any:
    if value is None and field.nullable:
        return None
    if field.kind in SCALARS:
        expected = SCALARS[field.kind]
        if type(value) is not expected or (field.values and value not in field.values):
            wanted = " or ".join(field.values) or field.kind
            raise InvalidDocumentError(f"{where}: expected {wanted}, found {_named(value)}")
        return value
    if field.kind == "span":
        return _load_span(value, where)
    return _load(value, field.kind, where)


def _load_span(value: Any, where: str) -> model.Span:
    if isinstance(value, list) and [type(each) for each in value] == [int, int]:
        return value[0], value[1]
    raise InvalidDocumentError(f"{where}: expected [start, end], found {_named(value)}")


def _named(value: Any) -> str:
    shown = repr(value)
    return shown if len(shown) <= 40 else f"{shown[:37]}..."


SCALARS: dict[str, type] = {"string": str, "integer": int, "boolean": bool}
# What a list of needs no dumping of its members; a span is a list of two.
_LISTED = frozenset({*SCALARS, "span"})
