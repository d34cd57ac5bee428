"""Cells side by side: a label, a gutter or a frame and the row that it belongs to.

The start edge is where reading begins: the left, or the right where the sheet is right-to-left.
A label and its text are laid out each by itself, as a tab between them would have it (UAX #9,
rule L1: a segment separator goes back to the paragraph's level).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import zip_longest
from types import MappingProxyType

from rich.style import Style
from rich.text import Text

from cmw_obs.model import Direction
from cmw_obs.records import NamedTuple
from cmw_obs.terminal.rows import Styled, rows_of

# What parts columns that stand beside each other.
GAP = "  "


class Sheet(NamedTuple):
    """What is laid out on: columns, direction of reading, order of rows.

    `letters` are the marks of roles where there are no colours to tell them. Where rows are not
    `visual` the terminal turns them, and fills them up, by itself.
    """

    width: int
    direction: Direction
    visual: bool
    letters: Mapping[str, str] = MappingProxyType({})

    @property
    def starts_right(self) -> bool:
        """Say that the start edge is the right one, and that we fill rows up to it."""
        return self.visual and self.direction == "rtl"

    @property
    def keeps_columns(self) -> bool:
        """Say that rows stay as they are put: no terminal turns them round."""
        return self.visual or self.direction == "ltr"


def laid(text: str, sheet: Sheet, width: int, styles: tuple[Styled, ...] = ()) -> list[Text]:
    """Lay a text out in rows of a width."""
    return rows_of(text, width=width, direction=sheet.direction, styles=styles, visual=sheet.visual)


def styled(text: str, style: Style, sheet: Sheet, width: int) -> list[Text]:
    """Lay a text out in one style."""
    return laid(text, sheet, width, (Styled(0, len(text), style),))


def beside(start: Text, row: Text, room: int, sheet: Sheet) -> Text:
    """Put `start` into the `room` columns at the start edge and the row behind them."""
    if not room:
        return row
    gap = " " * (room - start.cell_len)
    if sheet.starts_right:
        return row.copy().append(gap).append_text(start)
    # Nothing is filled up with blanks that end a row.
    return start.copy().append(gap).append_text(row) if row else start


def ended(row: Text, end: Text, room: int, sheet: Sheet) -> Text:
    """Put `end` into `room` columns behind a row as wide as the sheet, where reading ends."""
    gap = " " * (room - end.cell_len)
    if not room:
        return row
    if sheet.starts_right:
        return end.copy().append(gap).append_text(row)
    if not end:
        return row
    if sheet.keeps_columns:
        return filled(row, sheet.width).append(gap).append_text(end)
    return row.copy().append(GAP).append_text(end)


def hung(label: list[Text], rows: list[Text], room: int, sheet: Sheet) -> Iterator[Text]:
    """Hang a label at the start edge of the rows; one that fills several rows goes on below."""
    below = Text(" " * (sheet.width - room) if sheet.starts_right else "")
    for start, row in zip_longest(label, rows):
        yield beside(start or Text(), below if row is None else row, room, sheet)


def filled(row: Text, width: int) -> Text:
    """Fill a row up to a width at its right end."""
    return row.copy().append(" " * max(width - row.cell_len, 0))
