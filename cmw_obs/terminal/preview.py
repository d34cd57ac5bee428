"""Documents shown in a terminal, or as plain lines where there is none."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from cmw_obs.model import Document
from cmw_obs.records import NamedTuple
from cmw_obs.selection import ranges_of
from cmw_obs.terminal import plain, screen
from cmw_obs.terminal.abilities import is_terminal, shades_of, size_of
from cmw_obs.terminal.content import blocks_of
from cmw_obs.terminal.detect import Way, way_of
from cmw_obs.terminal.neutral import printable
from cmw_obs.terminal.selection import Selection, narrowed
from cmw_obs.terminal.words import role_letters

Write = Callable[[bytes], None]
# So many rows are written at a time: the first screen appears while the rest is laid out.
_BATCH = 50


class Asked(NamedTuple):
    """What to show and how: columns (the terminal's where None), order of rows, with a pager."""

    selection: Selection
    width: int | None = None
    bidi: str = "auto"
    pager: bool = False

    def narrowed(self, document: Document) -> Document:
        """Cut a document down to the selection, or raise `InputError`."""
        return narrowed(document, self.selection)


def asked(
    *,
    parts: tuple[str, ...],
    paragraphs: tuple[str, ...],
    roles: tuple[str, ...],
    outline: bool,
    no_footnotes: bool,
    **layout: Any,
) -> Asked:
    """Make one of what was typed, or raise `UsageError`; `layout` holds the other fields."""
    selection = Selection(parts, ranges_of(paragraphs), roles, outline, not no_footnotes)
    return Asked(selection, **layout)


def show(documents: Iterable[Document], asked: Asked, write: Write) -> str | None:
    """Show documents narrowed to the selection; give a hint for the user where there is one."""
    way = way_of(asked.bidi, os.environ, is_terminal())
    met: set[str] = set()
    rows = (row for document in documents for row in _rows(document, asked, way, met))
    with screen.prepared(way, write) as send:
        if asked.pager and is_terminal() and way.order != "plain":
            _page(rows, send)
        else:
            for batch in _batches(rows):
                send(_joined(batch))
    return way.hint if "rtl" in met else None


def diagnose(asked: Asked, write: Write) -> None:
    """Say what is known of the terminal, and print a sample to judge it by."""
    from cmw_obs.terminal import diagnosis

    way = way_of(asked.bidi, os.environ, is_terminal())
    with screen.prepared(way, write) as send:
        send(_joined(diagnosis.rows_of_diagnosis(way, asked.width)))


def _rows(document: Document, asked: Asked, way: Way, met: set[str]) -> Iterator[str]:
    """Give the rows of a document, and note its direction among those met."""
    if met:
        yield ""
    met.add(document.direction)
    blocks = blocks_of(document, asked.selection)
    shades, compact = shades_of(os.environ, is_terminal()), asked.selection.outline
    if way.order == "plain" and not asked.width and shades == "none":
        yield from map(printable, plain.lines_of(blocks, compact=compact))
        return
    from cmw_obs.terminal import ansi, page
    from cmw_obs.terminal.cells import Sheet

    width = asked.width or size_of(os.environ).columns
    letters = {} if shades == "colour" else role_letters(document.language)
    sheet = Sheet(width, document.direction, way.order == "visual", letters)
    for row in page.rows_of_page(blocks, sheet, compact=compact):
        yield way.before_row + ansi.encoded(row, shades)


def _batches(rows: Iterable[str]) -> Iterator[list[str]]:
    batch: list[str] = []
    for row in rows:
        batch.append(row)
        if len(batch) == _BATCH:
            yield batch
            batch = []
    yield batch


def _joined(rows: Iterable[str]) -> bytes:
    return "".join(f"{row}\n" for row in rows).encode(errors="backslashreplace")


def _page(rows: Iterable[str], send: Write) -> None:
    """Show the rows by the pager if they are longer than the screen."""
    from cmw_obs.terminal import pager

    whole = list(rows)
    chosen = pager.pager_of(os.environ)
    longer = pager.is_longer(len(whole), size_of(os.environ))
    if not (chosen and longer and pager.show(chosen, _joined(whole))):
        send(_joined(whole))
