"""The panel at the head of a document: its title, its facts, and the marks of roles met."""

from __future__ import annotations

from collections.abc import Iterator

from rich.cells import cell_len
from rich.text import Text

from cmw_obs.terminal import palette
from cmw_obs.terminal.cells import GAP, Sheet, filled, hung, laid, styled
from cmw_obs.terminal.content import Block
from cmw_obs.terminal.rows import Styled

_CORNERS = {"top": ("╭", "╮"), "bottom": ("╰", "╯")}
# What a frame and a blank take at both sides.
_FRAME = 4


def rows_of_panel(blocks: list[Block], sheet: Sheet) -> Iterator[Text]:
    """Give the rows of a frame around the title, the facts and the legend of roles."""
    inner = sheet.width - _FRAME
    yield _edge("top", sheet)
    for row in _inside(blocks, sheet, inner):
        yield _framed(row, sheet, inner)
    yield _edge("bottom", sheet)


def _edge(where: str, sheet: Sheet) -> Text:
    left, right = _CORNERS[where] if sheet.keeps_columns else ("─", "─")
    row = f"{left}{'─' * (sheet.width - 2)}{right}"
    return Text(row, palette.FRAME)


def _framed(row: Text, sheet: Sheet, inner: int) -> Text:
    if not sheet.keeps_columns:
        return row
    side = ("│", palette.FRAME)
    return Text.assemble(side, " ", filled(row, inner), " ", side)


def _inside(blocks: list[Block], sheet: Sheet, inner: int) -> Iterator[Text]:
    words = [block.label for block in blocks if block.kind == "fact"]
    room = min(max(cell_len(word) for word in words) + len(GAP), inner // 2)
    for block in blocks:
        if block.kind == "title":
            yield from titled(block, sheet, inner)
            yield Text(" " * inner)
        elif block.kind == "fact":
            yield from _fact(block, sheet, inner, room)
    yield from _legend([each for each in blocks if each.kind == "role"], sheet, inner)


def titled(block: Block, sheet: Sheet, width: int) -> list[Text]:
    """Lay the title out, its footnote marks styled as such."""
    return laid(block.text, sheet, width, palette.styles_of(block, palette.TITLE))


def _fact(block: Block, sheet: Sheet, inner: int, room: int) -> Iterator[Text]:
    word = styled(block.label, palette.FACT, sheet, room - len(GAP))
    rows = laid(block.text, sheet, inner - room)
    return hung(word, rows, room, sheet._replace(width=inner))


def _legend(roles: list[Block], sheet: Sheet, inner: int) -> Iterator[Text]:
    """Lay out what the marks of roles mean, as many to a row as fit whole."""
    if roles:
        yield Text(" " * inner)
    row: list[Block] = []
    for block in roles:
        if row and cell_len(_said([*row, block])) > inner:
            yield from _marked(row, sheet, inner)
            row = []
        row.append(block)
    yield from _marked(row, sheet, inner) if row else ()


def _said(roles: list[Block]) -> str:
    """Give the names of roles, before each a place for its mark."""
    return GAP.join(f"{palette.ROLE_MARK} {block.text}" for block in roles)


def _marked(roles: list[Block], sheet: Sheet, inner: int) -> list[Text]:
    pieces = _said(roles).split(palette.ROLE_MARK)
    marks = [palette.role_mark(block.role, sheet.letters) for block in roles]
    text, styles = pieces[0], []
    for (mark, style), piece in zip(marks, pieces[1:], strict=True):
        styles.append(Styled(len(text), len(text) + 1, style))
        text += mark + piece
    return laid(text, sheet, inner, tuple(styles))
