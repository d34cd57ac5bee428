"""Every row of the Arabic preview is what FriBidi says it must be, as two terminals show it.

The blocks are those that the preview is made of; what they look like is found without any of the
code that lays them out. Only how far each is set in is read from the screen, since a row must be
flush with its label or the edge.
"""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from wcwidth import wcwidth

from cmw_obs import convert
from cmw_obs.terminal.content import Block, blocks_of
from cmw_obs.terminal.rows import rows_of
from cmw_obs.terminal.selection import Selection
from tests.conftest import CORPUS, SAMPLES
from tests.terminal import fribidi
from tests.terminal.pseudo import run
from tests.terminal.screens import Column, by_pyte, by_tmux

WIDTHS = (40, 72, 80, 100, 132)
DOCUMENTS = [*sorted(SAMPLES.glob("*-ar.txt")), *sorted(CORPUS.glob("*-ar.txt"))]
BAR, RULE, BESIDE, GAP = "┃", "─", "│", "  "
MARK_COLOUR = "cyan"
HEAD = {"title", "fact", "role"}


class Row(NamedTuple):
    """A row as it must be: what stands in its columns, and in which of them a footnote mark."""

    shown: list[str]
    marks: set[int]


def expected(block: Block, width: int) -> list[Row]:
    """The rows of a block's text in a width, flush right, by FriBidi."""
    found = []
    for row in fribidi.rows_of(block.text, width):
        missing = width - len(row)
        marked = {
            missing + at
            for at, cell in enumerate(row)
            if any(start <= cell.offset < end for start, end in block.marks)
        }
        found.append(Row(fribidi.padded(row, width), marked))
    return found


def seen(columns: list[Column]) -> list[str]:
    return [fribidi.folded(column.shown) for column in columns]


def coloured(columns: list[Column]) -> set[int]:
    return {at for at, column in enumerate(columns) if column.colour == MARK_COLOUR}


def at_edge(columns: list[Column]) -> str:
    """What stands in columns, without the blanks between."""
    return "".join(seen(columns)).replace(" ", "")


def edge_of(block: Block, bar: str) -> str:
    """What stands at the right edge of a block's first row: its label, and the mark of its role."""
    (label,) = fribidi.rows_of(block.label, len(block.label) or 1)
    return "".join(fribidi.padded(label, len(label))).replace(" ", "") + bar


def lead_of(row: list[Column], edge: str) -> int:
    """How many columns are taken at the right edge of a row; behind them its text must begin."""
    for lead in range(len(row)):
        text, taken = row[: len(row) - lead], row[len(row) - lead :]
        if text[-1].shown != " " and at_edge(taken) == edge:
            return lead
    raise AssertionError((edge, "".join(seen(row))))


def check(block: Block, screen: list[list[Column]], bar: str) -> int:
    """Hold the first rows of a screen to a block, and say how many it takes."""
    edge = edge_of(block, bar)
    width = len(screen[0]) - lead_of(screen[0], edge)
    rows = expected(block, width)
    assert len(rows) <= len(screen)
    for row, columns in zip(rows, screen, strict=False):
        text, taken = columns[:width], columns[width:]
        assert seen(text) == row.shown
        assert text[-1].shown != " ", "not flush right"
        assert coloured(text) == row.marks
        assert at_edge(taken) == edge
        labelled = block.kind == "note" and edge != bar
        assert len(coloured(taken)) == (len(block.label) if labelled else 0)
        edge = bar
    return len(rows)


def is_blank(columns: list[Column]) -> bool:
    return not any(column.shown.strip(f" {RULE}") for column in columns)


def check_all(blocks: list[Block], screen: list[list[Column]], bars: bool) -> None:
    """Hold a screen to blocks: their rows in order, and nothing but blank rows and rules beside."""
    at = 0
    for block in blocks:
        while is_blank(screen[at]):
            at += 1
        at += check(block, screen[at:], BAR if bars and block.role else "")
    assert all(is_blank(columns) for columns in screen[at:])


def legend(roles: list[Block], width: int) -> list[Block]:
    """The rows that explain the marks of roles: as many to a row as fit whole."""
    rows: list[str] = []
    for role in roles:
        said = f"{BAR} {role.text}"
        longer = f"{rows[-1]}{GAP}{said}" if rows else said
        if rows and len(longer) <= width:
            rows[-1] = longer
        else:
            rows.append(said)
    return [Block("fact", row) for row in rows]


def unframed(screen: list[list[Column]]) -> tuple[list[list[Column]], list[list[Column]]]:
    """The rows inside the frame at the head of a screen, and those below it."""
    height = 1 + next(at for at, row in enumerate(screen) if row[0].shown == "╰")
    top, *framed, bottom = screen[:height]
    assert [row[0].shown + row[-1].shown for row in (top, bottom)] == ["╭╮", "╰╯"]
    assert {column.shown for row in (top, bottom) for column in row[1:-1]} == {RULE}
    for row in framed:
        assert [row[at].shown for at in (0, 1, -2, -1)] == [BESIDE, " ", " ", BESIDE]
    return [row[2:-2] for row in framed], screen[height:]


@pytest.fixture(scope="module", params=DOCUMENTS, ids=lambda path: path.stem)
def document(request: pytest.FixtureRequest) -> tuple[Path, list[Block]]:
    """An Arabic document, and the blocks that its preview is made of."""
    path = request.param
    return path, [*blocks_of(convert.read(path.read_bytes(), path.name), Selection())]


@pytest.mark.slow
@pytest.mark.seconds(60)
@pytest.mark.parametrize("width", WIDTHS)
def test_every_row_of_the_preview_is_as_it_must_be(
    document: tuple[Path, list[Block]], width: int, tmp_path: Path
) -> None:
    path, blocks = document
    command = f"cmw-obs preview {shlex.quote(str(path))}"
    ended = run(command, tmp_path, columns=width)
    assert ended.status == 0, ended.text
    screen = by_pyte(ended.printed, width)
    inside, below = unframed(screen)
    roles = [block for block in blocks if block.kind == "role"]
    facts = [block for block in blocks if block.kind in ("title", "fact")]
    check_all(facts + legend(roles, width - 4), inside, bars=False)
    body = [block for block in blocks if block.kind not in HEAD]
    assert len(body) > 50
    check_all(body, below, bars=True)
    by_other = by_tmux(command, tmp_path, width, len(screen) + 1)
    assert by_other == ["".join(column.shown for column in row).rstrip() for row in screen]


PIECES = st.one_of(
    st.sampled_from(
        "اللجنة الدولة الطرف حق إلى لأن الآن مُعدَّة وُضِعت هـ شيء ١٢ ٣٤٫٥ ٪ 12 7 2021-2030".split()
    ),
    st.sampled_from("CMW/C/VLD/CO/2 Ley OIT 3.5 a.b USB-C 18/11 $5 n° —".split()),
    st.sampled_from(list("()[]{}«»<>،؛؟:.,!-/%+*…’“")),
)
TEXTS = st.lists(st.tuples(PIECES, st.sampled_from(["", " ", " "])), min_size=1, max_size=40)


@settings(max_examples=400, deadline=None)
@given(TEXTS, st.integers(20, 60))
def test_any_mixed_paragraph_is_turned_as_it_must_be(
    pieces: list[tuple[str, str]], width: int
) -> None:
    text = "".join(piece + space for piece, space in pieces).strip()
    rows = rows_of(text, width=width, direction="rtl")
    whole = fribidi.rows_of(text, width)
    assert [cells_of(row.plain) for row in rows] == [fribidi.padded(row, width) for row in whole]


def cells_of(row: str) -> list[str]:
    """The columns of a row that holds nothing wide, folded."""
    cells: list[str] = []
    for each in row:
        if wcwidth(each):
            cells.append(each)
        else:
            cells[-1] += each
    return [fribidi.folded(cell) for cell in cells]
