"""One document, bytes to tree and tree to bytes: no files, no printing."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator
from types import ModuleType

from cmw_obs import segment, writers
from cmw_obs.errors import UsageError
from cmw_obs.model import LANGUAGES, Document
from cmw_obs.on_demand import module
from cmw_obs.readers.decode import decode
from cmw_obs.records import NamedTuple
from cmw_obs.sha256 import digest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from cmw_obs.coverage import Coverage

FORMATS = ("text", "json", "yaml")


class Asked(NamedTuple):
    """How to read a document; what is None is told from its bytes."""

    format: str | None = None
    language: str | None = None
    encoding: str | None = None
    symbol: str | None = None


_DETECTED = Asked()


def checked(**asked: str | None) -> Asked:
    """Check what is asked for before anything is read; raise `UsageError` for what there is not."""
    known = {"format": FORMATS, "language": LANGUAGES}
    for key, values in known.items():
        if asked[key] and asked[key] not in values:
            raise UsageError(f"no {key} is called {asked[key]!r}; known: {', '.join(values)}")
    return Asked(**asked)


def read(data: bytes, name: str, asked: Asked = _DETECTED) -> Document:
    """Read a document from the bytes of a file called `name`.

    Raises a `CmwObsError` that says what is wrong with them.
    """
    format = asked.format or _format_of(data, name)
    if format == "text":
        return segment.read_text(data, name, asked.language, asked.encoding, asked.symbol)
    reader: Any = module(f"cmw_obs.readers.{format}")
    document: Document = reader.read(data)
    return document._replace(symbol=asked.symbol) if asked.symbol else document


def _format_of(data: bytes, name: str) -> str:
    suffix = name.lower().rpartition(".")[2]
    if suffix in ("yaml", "yml"):
        return "yaml"
    head = data[:200].lstrip()
    if suffix == "json" or (head.startswith(b"{") and b'"schema"' in head):
        return "json"
    return "text"


def output_format(to: str | None, output: str | None) -> str:
    """Name the output format: the one asked for, or that of the output file, or JSON."""
    if to:
        _writer(to)
        return to
    suffix = os.path.splitext(output or "")[1]
    found = writers.for_suffix(suffix) if suffix else "json"
    if found is None:
        raise UsageError(f"no format is known by {suffix!r}; name one of {_formats()} by --to")
    return found


def check_options(format: str, options: set[str]) -> None:
    """Raise `UsageError` where the output format does not take one of the options."""
    for option in sorted(options - set(_writer(format).OPTIONS)):
        takers = [name for name in writers.names() if option in _writer(name).OPTIONS]
        raise UsageError(f"--{option} is no option of {format}, but of {', '.join(takers)}")


def renamed(path: str, format: str) -> str:
    """Give the path of what an input at `path` is converted to."""
    return os.path.splitext(path)[0] + str(_writer(format).SUFFIX)


def write_all(
    documents: Iterable[Document], format: str, options: Collection[str] = ()
) -> Iterator[bytes]:
    """Write documents one after another, in a way that the format can be read on from there."""
    writer = _writer(format)
    switches = dict.fromkeys(options, True)
    for place, document in enumerate(documents):
        if place:
            switches |= writer.FOLLOWING
        yield writer.write(document, **switches)


def _writer(format: str) -> ModuleType:
    try:
        return writers.load(format)
    except KeyError:
        raise UsageError(f"no format is called {format!r}; known: {_formats()}") from None


def _formats() -> str:
    return ", ".join(writers.names())


def explained(data: bytes, asked: Asked) -> Iterator[tuple[int, str]]:
    """Say of each line of a text how it was read; of JSON and YAML there is nothing to say."""
    if _format_of(data, "") != "text" or asked.format not in (None, "text"):
        return iter(())
    return segment.explained(data, asked.language, asked.encoding)


def prove(document: Document, data: bytes) -> Coverage | None:
    """Compare a document with the bytes of its source; None where `data` are others."""
    if document.source.sha256 != digest(data):
        return None
    from cmw_obs.coverage import coverage_of

    text, _ = segment.as_read(decode(data, document.source.encoding)[0])
    return coverage_of(document, text)
