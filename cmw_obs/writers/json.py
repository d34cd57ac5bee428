"""A document as JSON: indented, UTF-8, letters as letters.

Not `json.dumps(indent=2)`: that is written in Python and takes three times as long, and it puts
every number of a span on a line of its own. Here what holds only scalars stays on one line.
"""

from __future__ import annotations

from functools import cache
from typing import Any

try:
    # The encoder without the decoder, which the package `json` would import with it.
    from _json import encode_basestring as _string
except ImportError:
    from json.encoder import encode_basestring as _string

from cmw_obs.model import Document
from cmw_obs.plain import from_document

SUFFIX = ".json"
OPTIONS: tuple[str, ...] = ("compact",)
FOLLOWING: dict[str, bool] = {}

_WORDS = {None: "null", True: "true", False: "false"}


def write(document: Document, *, compact: bool = False) -> bytes:
    """Write the document and a newline; with `compact`, all of it on one line."""
    return _line(_compact(document)) if compact else dump(from_document(document))


def dump(data: dict[str, Any]) -> bytes:
    """Write dicts, lists and scalars (no fractions) as indented JSON."""
    return _line(_value(data, "\n"))


def _line(text: str) -> bytes:
    # Half a surrogate pair has no UTF-8 form; this gives it the one JSON has, `\udc80`.
    return f"{text}\n".encode(errors="backslashreplace")


def _compact(document: Document) -> str:
    from json import dumps

    return dumps(from_document(document), ensure_ascii=False)


def _value(value: Any, newline: str) -> str:
    """Give a value as JSON; `newline` is a line feed and the indentation where it stands."""
    kind = type(value)
    if kind is str:
        return _string(value)
    if kind is int:
        return repr(value)
    if kind is list:
        return _list(value, newline) if value else "[]"
    return _object(value, newline) if kind is dict else _WORDS[value]


def _list(values: list[Any], newline: str) -> str:
    kind = type(values[0])
    if kind is int:
        return repr(values)
    inner = newline + "  "
    texts = [_value(each, inner) for each in values]
    if kind is not dict and kind is not list:
        return f"[{', '.join(texts)}]"
    return f"[{inner}{f',{inner}'.join(texts)}{newline}]"


def _object(values: dict[str, Any], newline: str) -> str:
    inner = newline + "  "
    texts, flat = [], True
    # The calls of `_value` that this spares are a third of the writer's time.
    for value in values.values():
        kind = type(value)
        if kind is str:
            texts.append(_string(value))
        elif kind is list:
            flat = False
            texts.append(_list(value, inner) if value else "[]")
        elif kind is dict:
            flat = False
            texts.append(_object(value, inner))
        else:
            texts.append(repr(value) if kind is int else _WORDS[value])
    layout = _one_line(tuple(values)) if flat else _many_lines(tuple(values), newline)
    return layout % tuple(texts)


@cache
def _one_line(keys: tuple[str, ...]) -> str:
    return "{" + ", ".join(map(_slot, keys)) + "}"


@cache
def _many_lines(keys: tuple[str, ...], newline: str) -> str:
    inner = newline + "  "
    return "{" + inner + f",{inner}".join(map(_slot, keys)) + newline + "}"


def _slot(key: str) -> str:
    return f"{_string(key)}: %s"
