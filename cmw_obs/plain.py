"""Document ⇄ plain dicts and lists, by the table of shapes: what JSON and YAML have in common."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from operator import attrgetter
from typing import Any

from cmw_obs import model
from cmw_obs.errors import InvalidDocumentError
from cmw_obs.shapes import SCALARS, SHAPES, TYPE, Field, reference_fields

Plain = dict[str, Any]
# What a list of needs no dumping of its members; a span is a list of two.
_LISTED = frozenset({*SCALARS, "span"})


def from_document(document: model.Document) -> Plain:
    """Give the document as dicts, lists, strings and numbers, keys in the contract's order."""
    return {"schema": model.SCHEMA, **_dump(document, "document")}


def dump_reference(reference: model.Reference) -> Plain:
    """Give one reference with the keys of its type."""
    found: Plain = {}
    for field in reference_fields(reference.type, reference.footnote is not None):
        value = getattr(reference, field.key)
        found[field.key] = list(value) if field.many else value
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
    kind = _load_field(data, TYPE, path)
    fields = reference_fields(kind, "footnote" in data)
    return model.Reference(**{field.key: _load_field(data, field, path) for field in fields})


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
