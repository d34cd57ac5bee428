"""What the commands do with their inputs: read in order, errors said, a status in the end."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any

import click

from cmw_obs import batch, convert, saving
from cmw_obs.batch import Outcome
from cmw_obs.errors import CmwObsError, UsageError
from cmw_obs.model import Document
from cmw_obs.output import FAILED, complain, printable
from cmw_obs.walk import paragraphs_in

if TYPE_CHECKING:
    from cmw_obs.selection import Selection

STRICT = 3


class Run:
    """The inputs of one command, read as they are asked for, and the exit status they come to."""

    def __init__(self, inputs: tuple[str, ...], reading: dict[str, str | None], strict: bool):
        self.inputs, self.strict = inputs, strict
        self.reading = usage(convert.checked, **reading)
        self.status = 0
        self.saved: set[str] = set()

    def outcomes(self) -> Iterator[Outcome]:
        """Give the inputs that can be read; name each other one with its reason."""
        for outcome in batch.read_all(self.inputs, self.reading):
            if outcome.error:
                self.fail(f"{outcome.source.name}: {outcome.error}")
            else:
                yield outcome
                if self.strict and not self.status and _has_warnings(outcome.read):
                    self.status = STRICT

    def each(self, change: Callable[[Document], Document]) -> Iterator[Document]:
        """Give what `change` makes of the documents; name each that it refuses."""
        for outcome in self.outcomes():
            try:
                yield change(outcome.read)
            except CmwObsError as error:
                self.fail(f"{outcome.source.name}: {error}")

    def save(self, path: str, pieces: Iterable[bytes], force: bool) -> None:
        """Write a file, but never over one that this same run has written."""
        try:
            saving.save(path, b"".join(pieces), force=force and path not in self.saved)
            self.saved.add(path)
        except CmwObsError as error:
            self.fail(str(error))

    def fail(self, message: str) -> None:
        self.status = FAILED
        complain(message)


def usage(check: Callable[..., Any], *values: Any, **named: Any) -> Any:
    """Give what `check` makes of the options; what it refuses is wrong usage."""
    try:
        return check(*values, **named)
    except UsageError as error:
        raise click.UsageError(printable(str(error))) from None


def _has_warnings(document: Document) -> bool:
    return any(each.severity != "note" for each in document.diagnostics)


class Chosen:
    """What `--select` leaves of documents, and whether it left anything."""

    def __init__(self, conditions: tuple[str, ...]) -> None:
        self.selection: Selection | None = None
        self.any = False
        if conditions:
            from cmw_obs.conditions import selection_of

            self.selection = usage(selection_of, conditions)

    def of(self, document: Document) -> Document:
        """Cut a document down."""
        if self.selection is None:
            return document
        from cmw_obs.selection import narrowed

        narrow = narrowed(document, self.selection)
        self.any = self.any or any(paragraphs_in(narrow))
        return narrow
