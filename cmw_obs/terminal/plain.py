"""The preview for a pipe or a file: whole lines in reading order, not laid out, no colour."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cmw_obs.terminal.content import Block, Kind

_INDENT = "    "


def lines_of(blocks: Iterable[Block], *, compact: bool) -> Iterator[str]:
    """Give a line for each block, and blank lines between kinds of them.

    Where it is `compact`, headings stand without blank lines, set in by their depth.
    """
    before: Kind | None = None
    for block in blocks:
        if block.kind == "role":
            continue
        deep = compact and block.kind == "heading" and block.depth
        if before and not deep and _parts(before, block.kind):
            yield ""
        yield _INDENT * block.depth + _line(block) if deep else _line(block)
        before = block.kind


def _parts(before: Kind, kind: Kind) -> bool:
    """Say that a blank line stands between two kinds of blocks."""
    if kind in ("heading", "fact"):
        return kind == "heading"
    return before in ("title", "fact", "heading") or (before == "note") != (kind == "note")


def _line(block: Block) -> str:
    if block.kind == "title":
        # The first line is the title and nothing else, for programs that read it.
        return _unmarked(block)
    if block.kind == "fact":
        return f"{block.label}: {block.text}"
    if block.kind == "heading":
        return "  ".join(filter(None, (block.label, block.text, block.numbers)))
    indent = _INDENT * (block.depth + 1) if block.kind == "item" else ""
    return f"{indent}{block.label} {block.text}" if block.label else block.text


def _unmarked(block: Block) -> str:
    ends = [0, *(end for _, end in block.marks)]
    starts = [*(start for start, _ in block.marks), len(block.text)]
    return "".join(block.text[end:start] for end, start in zip(ends, starts, strict=True))
