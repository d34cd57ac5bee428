"""A document as JSON: indented, UTF-8, letters as letters.

Walks the table of shapes, which knows the type of every value, so that each node is one template
filled in. `json.dumps(indent=2)` is written in Python, takes four times as long, and puts every
number of a span on a line of its own; here what holds only scalars stays on one line.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from operator import itemgetter

try:
    # The encoder without the decoder, which the package `json` would import with it.
    from _json import encode_basestring as _string
except ImportError:
    from json.encoder import encode_basestring as _string

from cmw_obs.model import SCHEMA, Document, Reference
from cmw_obs.shapes import SCALARS, SHAPES, Field, reference_fields

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    _Encoder = Callable[[Any], str]

SUFFIX = ".json"
OPTIONS: tuple[str, ...] = ("compact",)
FOLLOWING: dict[str, bool] = {}


def write(document: Document, *, compact: bool = False) -> bytes:
    """Write the document and a newline; with `compact`, all of it on one line."""
    text = f"{_compact(document)}\n" if compact else _document_printer()(document)
    # Half a surrogate pair has no UTF-8 form; this gives it the one JSON has, `\udc80`.
    return text.encode(errors="backslashreplace")


def _compact(document: Document) -> str:
    from json import dumps

    from cmw_obs.plain import from_document

    return dumps(from_document(document), ensure_ascii=False)


@cache
def _document_printer() -> _Encoder:
    nodes, fields = SHAPES["document"]
    return _filling(nodes, fields, "\n", head=f'"schema": "{SCHEMA}"', tail="\n")


@cache
def _printer(shape: str, newline: str) -> _Encoder:
    """Give the function that prints nodes of a shape."""
    nodes, fields = SHAPES[shape]
    flat = all(field.kind in SCALARS and not field.many for field in fields)
    if all(field.kind == "integer" and not field.nullable for field in fields):
        return _template(fields, "").__mod__
    return _filling(nodes, fields, "" if flat else newline)


def _reference(reference: Reference) -> str:
    return _reference_printer(reference.type, reference.footnote is not None)(reference)


@cache
def _reference_printer(type_: str, noted: bool) -> _Encoder:
    """Give the function that prints references of a type, `noted` with their footnote."""
    return _filling(Reference, reference_fields(type_, noted), "")


def _template(fields: tuple[Field, ...], newline: str, head: str = "", tail: str = "") -> str:
    """Give what a node's values are filled into; all on one line where `newline` is empty."""
    inner = f"{newline}  " if newline else ""
    slots = [f"{_string(field.key)}: %s" for field in fields]
    between = f",{inner}" if inner else ", "
    return f"{{{inner}{between.join([head, *slots] if head else slots)}{newline}}}{tail}"


def _filling(
    nodes: Any, fields: tuple[Field, ...], newline: str, head: str = "", tail: str = ""
) -> _Encoder:
    """Give the function that fills a template; on one line where `newline` is empty."""
    names: tuple[str, ...] = vars(nodes)["_fields"]
    template = _template(fields, newline, head, tail)
    values = itemgetter(*(names.index(field.attribute or field.key) for field in fields))
    inner = f"{newline}  " if newline else ""
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
    if kind == "reference":
        return _reference
    return _SCALAR_ENCODERS.get(kind) or _printer(kind, newline)


def _list_of(kind: str, newline: str) -> _Encoder:
    # Lists of numbers and strings are short.
    inner = "" if kind in SCALARS else f"{newline}  "
    between = f",{inner}" if inner else ", "
    opened, closed = f"[{inner}", f"{newline if inner else ''}]"

    def print_list(values: Any) -> str:
        # Sections stand in sections: what prints them is looked up when there are some.
        encode = _one(kind, inner)
        if len(values) == 1:
            return f"{opened}{encode(values[0])}{closed}"
        return f"{opened}{between.join(map(encode, values))}{closed}"

    return print_list


# Most values of a node are empty.
_EMPTY = {type(None): "null", tuple: "[]", str: '""', int: "0", bool: "false"}
_SCALAR_ENCODERS: dict[str, _Encoder] = {
    "string": _string,
    "integer": repr,
    "boolean": lambda value: "true" if value else "false",
    "span": "[%d, %d]".__mod__,
}
