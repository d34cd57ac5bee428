"""A document as JSON: indented, UTF-8, letters as letters.

Walks the table of shapes, which knows the type of every value, so that each node is one template
filled in. `json.dumps(indent=2)` is written in Python, takes four times as long, and puts every
number of a span on a line of its own; here what holds only scalars stays on one line.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from operator import attrgetter
from typing import Any

from cmw_obs.records import NamedTuple

try:
    # The encoder without the decoder, which the package `json` would import with it.
    from _json import encode_basestring as _string
except ImportError:
    from json.encoder import encode_basestring as _string

from cmw_obs.model import SCHEMA, Document
from cmw_obs.plain import SCALARS, SHAPES, Field, dump_reference, from_document

SUFFIX = ".json"
OPTIONS: tuple[str, ...] = ("compact",)
FOLLOWING: dict[str, bool] = {}

_Encoder = Callable[[Any], str]


class _Layout(NamedTuple):
    """How nodes of one shape print at one indentation: a template, and what fills its slots."""

    template: str
    values: Callable[[Any], Any]
    encoders: tuple[_Encoder, ...]


def write(document: Document, *, compact: bool = False) -> bytes:
    """Write the document and a newline; with `compact`, all of it on one line."""
    if compact:
        return _line(_dumps(from_document(document)))
    text = _node(document, "document", "\n")
    return _line(text.replace("{", f'{{\n  "schema": "{SCHEMA}",', 1))


def _line(text: str) -> bytes:
    # Half a surrogate pair has no UTF-8 form; this gives it the one JSON has, `\udc80`.
    return f"{text}\n".encode(errors="backslashreplace")


def _dumps(data: Any) -> str:
    from json import dumps

    return dumps(data, ensure_ascii=False)


def _node(node: Any, shape: str, newline: str) -> str:
    """Give a node as JSON; `newline` is a line feed and the indentation where it stands."""
    if shape == "reference":
        return _dumps(dump_reference(node))
    template, values, encoders = _layout(shape, newline)
    filled = [encode(value) for encode, value in zip(encoders, values(node), strict=True)]
    return template % tuple(filled)


@cache
def _layout(shape: str, newline: str) -> _Layout:
    fields = SHAPES[shape].fields
    flat = all(field.kind in SCALARS and not field.many for field in fields)
    inner = newline + "  "
    before, between, behind = ("", ", ", "") if flat else (inner, f",{inner}", newline)
    slots = between.join(f"{_string(field.key)}: %s" for field in fields)
    return _Layout(
        "{" + before + slots + behind + "}",
        attrgetter(*(field.attribute or field.key for field in fields)),
        tuple(_encoder(field, inner) for field in fields),
    )


def _encoder(field: Field, newline: str) -> _Encoder:
    """Give the function that encodes a field's values where a line begins with `newline`."""
    if field.many:
        return _list_of(field.kind, newline)
    one = _one(field.kind, newline)
    return (lambda value: "null" if value is None else one(value)) if field.nullable else one


def _one(kind: str, newline: str) -> _Encoder:
    if kind in _SCALAR_ENCODERS:
        return _SCALAR_ENCODERS[kind]
    return lambda node: _node(node, kind, newline)


def _list_of(kind: str, newline: str) -> _Encoder:
    one = _one(kind, newline + "  ")
    # Lists of numbers and strings are short.
    between = ", " if kind in SCALARS else f",{newline}  "
    before, behind = ("[", "]") if kind in SCALARS else (f"[{newline}  ", f"{newline}]")
    return lambda values: before + between.join(map(one, values)) + behind if values else "[]"


_SCALAR_ENCODERS: dict[str, _Encoder] = {
    "string": _string,
    "integer": repr,
    "boolean": lambda value: "true" if value else "false",
    "span": lambda span: f"[{span[0]}, {span[1]}]",
}
