"""Many documents, read one after another in the order given: one that fails stops no other."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator

from cmw_obs import convert, files
from cmw_obs.convert import Asked
from cmw_obs.errors import CmwObsError
from cmw_obs.model import Document
from cmw_obs.records import NamedTuple


class Outcome(NamedTuple):
    """What came of one input: its document and the bytes it was read from, or an error."""

    source: files.Input
    data: bytes = b""
    document: Document | None = None
    error: CmwObsError | None = None

    @property
    def read(self) -> Document:
        """The document of an input that could be read; its error is raised otherwise."""
        if self.document is None:
            raise self.error or AssertionError("neither document nor error")
        return self.document


def read_all(names: Iterable[str], asked: Asked) -> Iterator[Outcome]:
    """Read the inputs one by one, as they are asked for."""
    for source in files.inputs_of(names):
        try:
            data = files.load(source)
            name = os.path.basename(source.name)
            document = convert.read(data, name, asked)
        except CmwObsError as error:
            yield Outcome(source, error=error)
        else:
            yield Outcome(source, data, document)
