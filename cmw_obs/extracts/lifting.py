"""Lines with much lifted out of them, and text as it stands without what was lifted."""

from __future__ import annotations

from collections.abc import Iterable

from cmw_obs.lines import Lifted, Line, make_line


def line_of(
    text: str, start: int, end: int, number: int, blanks: int, lifted: list[Lifted]
) -> Line | None:
    """Make a line whose span reaches to the end of what was lifted behind its last word."""
    return make_line(text, start, end, number, blanks, _closed(text, start, end, lifted))


def _closed(text: str, start: int, end: int, lifted: list[Lifted]) -> list[Lifted]:
    """Take the space in front of the last lifts into them: a line's words end without it."""
    closed = list(lifted)
    for place in range(len(closed) - 1, -1, -1):
        from_, to, number = closed[place]
        if text[to:end].strip():
            break
        least = closed[place - 1][1] if place else start
        end = max(least, start + len(text[start:from_].rstrip()))
        closed[place] = end, to, number
    return closed


def apart(lifted: Iterable[Lifted]) -> list[Lifted]:
    """Put the ranges in their order and leave out those that begin inside another."""
    found: list[Lifted] = []
    for each in sorted(lifted, key=_start):
        if not found or each[0] >= found[-1][1]:
            found.append(each)
    return found


def _start(lifted: Lifted) -> int:
    return lifted[0]


def words_without(text: str, start: int, end: int, lifted: list[Lifted]) -> str:
    """Give the words of `text[start:end]` outside the ranges, white space made single."""
    pieces, position = [], start
    for from_, to, _ in lifted:
        pieces.append(text[position:from_])
        position = to
    return " ".join("".join((*pieces, text[position:end])).split())
