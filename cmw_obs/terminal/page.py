"""The page: blocks laid out in rows, with their numbers hanging and their roles at the edge."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from rich.cells import cell_len
from rich.text import Text

from cmw_obs.records import NamedTuple
from cmw_obs.terminal import palette
from cmw_obs.terminal.cells import GAP, Sheet, beside, ended, hung, laid, styled
from cmw_obs.terminal.content import Block
from cmw_obs.terminal.panel import rows_of_panel, titled

# A mark of a role, and a blank behind it.
_GUTTER = 2
# Labels take no more than a fourth of the width from the text.
_SHARE = 4
# However deep an item lies, it is set in no further than a third of the width.
_SET_IN = 3
# The blanks behind a label, one but for these.
_GAPS: dict[str, int] = {"heading": 2}
# How far each depth of headings is set in, in an outline.
_STEP = 3
_HEADS = frozenset({"title", "fact", "role"})


class _Columns(NamedTuple):
    """How much room each kind of label takes, in columns, the blank behind it included."""

    gutter: int
    room: dict[tuple[str, int], int]
    numbers: int


def rows_of_page(blocks: Iterable[Block], sheet: Sheet, *, compact: bool) -> Iterator[Text]:
    """Give the rows of a document; where it is `compact`, headings stand without blank rows."""
    found = list(blocks)
    head = [block for block in found if block.kind in _HEADS]
    if any(block.kind == "fact" for block in head):
        yield from rows_of_panel(head, sheet)
    else:
        yield from (row for block in head for row in titled(block, sheet, sheet.width))
    body = found[len(head) :]
    columns = _columns(body, sheet)
    before = head[-1]
    for block in body:
        if _parted(before, block) and not (compact and block.depth):
            yield Text()
        yield from _rows(block, columns, sheet, compact)
        before = block


def _columns(body: list[Block], sheet: Sheet) -> _Columns:
    """Measure labels: those of one kind and depth are given as much room as the widest takes."""
    labels = sorted((block.kind, block.depth, cell_len(block.label)) for block in body)
    most = sheet.width // _SHARE
    room = {
        key: min(max(widths) + _GAPS.get(key[0], 1), most)
        for key, group in groupby(labels, key=lambda each: each[:2])
        for widths in ([width for *_, width in group],)
    }
    gutter = _GUTTER if any(block.role for block in body) else 0
    numbers = max((cell_len(block.numbers) for block in body), default=0)
    return _Columns(gutter, room, numbers + len(GAP) if numbers else 0)


def _parted(before: Block, block: Block) -> bool:
    """Say that a blank row stands between two blocks."""
    if block.kind == "heading":
        return True
    if block.kind == "note":
        return before.kind != "note"
    return block.kind == "paragraph" and not (before.kind == "heading" and before.depth)


def _rows(block: Block, columns: _Columns, sheet: Sheet, compact: bool) -> Iterator[Text]:
    """Give the rows of a block with the mark of its role at the start edge."""
    inner = sheet._replace(width=sheet.width - columns.gutter - columns.numbers)
    rows = [*_hanging(block, _lead(block, columns, compact), columns, inner)]
    wide = max(columns.numbers - len(GAP), 1)
    numbers = styled(block.numbers, palette.NUMBERS, sheet, wide)[0] if block.numbers else Text()
    mark, style = palette.role_mark(block.role, sheet.letters)
    # A bar runs along all rows of a paragraph, a letter stands at its first.
    below = Text("" if sheet.letters else mark, style)
    first = below if block.kind == "item" else Text(mark, style)
    for place, row in enumerate(rows):
        whole = ended(row, numbers if row is rows[-1] else Text(), columns.numbers, inner)
        yield beside(below if place else first, whole, columns.gutter, sheet)
    if block.kind == "heading" and not block.depth and not compact:
        rule = Text("─" * inner.width, palette.FRAME)
        yield beside(Text(), rule, columns.gutter, sheet)


def _lead(block: Block, columns: _Columns, compact: bool) -> int:
    """Give the columns left free before a block's label."""
    if block.kind == "heading":
        return block.depth * _STEP if compact else 0
    paragraph = columns.room.get(("paragraph", 0), 0)
    if block.kind == "more":
        return paragraph
    if block.kind == "item":
        return paragraph + sum(columns.room["item", depth] for depth in range(block.depth))
    return 0


def _hanging(block: Block, lead: int, columns: _Columns, sheet: Sheet) -> Iterator[Text]:
    """Give the rows of a text with its label hanging before the first."""
    room = columns.room[block.kind, block.depth] if block.label else 0
    text_style, label_style = palette.styles_of_kind(block)
    lead = min(lead, sheet.width // _SET_IN)
    rest = sheet._replace(width=sheet.width - lead)
    label = (
        styled(block.label, label_style, sheet, room - _GAPS.get(block.kind, 1))
        if block.label
        else []
    )
    text = laid(block.text, sheet, rest.width - room, palette.styles_of(block, text_style))
    for row in hung(label, text, room, rest):
        yield beside(Text(), row, lead, sheet)
