"""A document as JSON: indented, UTF-8, letters as letters.

Walks the table of shapes, which knows the type of every value, so that each node is one template
filled in. `json.dumps(indent=2)` is written in Python, takes four times as long, and puts every
number of a span on a line of its own; here what holds only scalars stays on one line.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from operator import itemgetter
from typing import Any

try:
    # The encoder without the decoder, which the package `json` would import with it.
    from _json import encode_basestring as _string
except ImportError:
    from json.encoder import encode_basestring as _string

from cmw_obs.model import SCHEMA, Document
from cmw_obs.plain import dump_reference, from_document
from cmw_obs.shapes import SCALARS, SHAPES, Field

SUFFIX = ".json"
OPTIONS: tuple[str, ...] = ("compact",)
FOLLOWING: dict[str, bool] = {}

_Encoder = Callable[[Any], str]


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
    return _printer(shape, newline)(node)


@cache
def _printer(shape: str, newline: str) -> _Encoder:
    """Give the function that prints nodes of a shape: a template, and what fills its slots."""
    nodes, fields = SHAPES[shape]
    names: tuple[str, ...] = vars(nodes)["_fields"]
    flat = all(field.kind in SCALARS and not field.many for field in fields)
    inner = newline + "  "
    before, between, behind = ("", ", ", "") if flat else (inner, f",{inner}", newline)
    slots = between.join(f"{_string(field.key)}: %s" for field in fields)
    template = "{" + before + slots + behind + "}"
    values = itemgetter(*(names.index(field.attribute or field.key) for field in fields))
    encoders = tuple(_encoder(field, inner) for field in fields)

    def print_node(node: Any) -> str:
        filled = [
            encode(value) if value else _EMPTY[type(value)]
            for encode, value in zip(encoders, values(node), strict=True)
        ]
        return template % tuple(filled)

    return print_node


def _encoder(field: Field, newline: str) -> _Encoder:
    """Give the function that encodes a field's values where a line begins with `newline`."""
    return _list_of(field.kind, newline) if field.many else _one(field.kind, newline)


def _one(kind: str, newline: str) -> _Encoder:
    if kind in _SCALAR_ENCODERS:
        return _SCALAR_ENCODERS[kind]
    return lambda node: _node(node, kind, newline)


def _list_of(kind: str, newline: str) -> _Encoder:
    one = _one(kind, newline + "  ")
    # Lists of numbers and strings are short.
    between = ", " if kind in SCALARS else f",{newline}  "
    before, behind = ("[", "]") if kind in SCALARS else (f"[{newline}  ", f"{newline}]")
    return lambda values: before + between.join(map(one, values)) + behind


# Most values of a node are empty.
_EMPTY = {type(None): "null", tuple: "[]", str: '""', int: "0", bool: "false"}
_SCALAR_ENCODERS: dict[str, _Encoder] = {
    "string": _string,
    "integer": repr,
    "boolean": lambda value: "true" if value else "false",
    "span": "[%d, %d]".__mod__,
}
