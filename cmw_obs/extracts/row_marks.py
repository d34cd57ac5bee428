"""Footnote marks told by their place on a row: they fill it, begin it, or end a page."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from cmw_obs.extracts.glued import COUNTED, COUNTING, Glued
from cmw_obs.extracts.rows import Row
from cmw_obs.on_demand import pattern

_ALONE = r"[1-9]\d{0,2}|[(（\[][1-9]\d{0,2}[\])）]"
_OPENING = r"[1-9]\d{0,2}(?=[\u3400-\u9fff])"
_LEADING = r"([1-9]\d{0,2}) (?=[^\W\d_])"
_CLOSING = r"(?<=[^\W\d_])[1-9]\d{0,2}\Z"
_CLAUSE_ENDS = frozenset(",;，。；：、،؛")


def alone(text: str, rows: list[Row], in_brackets: bool) -> Iterator[Glued]:
    """List the marks of rows that hold nothing else."""
    for row in rows:
        if all(pattern(_ALONE).fullmatch(mark) for mark in row.words.split()):
            yield from _marks_of(text, row, in_brackets)


def _marks_of(text: str, row: Row, in_brackets: bool) -> Iterator[Glued]:
    for found in pattern(_ALONE).finditer(text, row.first, row.last):
        digits = found[0].strip("()（）[]")
        if (found[0] != digits) == in_brackets:
            yield Glued(*found.span(), int(digits), 2)


def opening(text: str, rows: list[Row], numbers: Collection[int]) -> Iterator[Glued]:
    """List the marks that begin a row of Chinese, and belong to the words above it."""
    above = ""
    for row in rows:
        if row.words[:1].isdecimal() and above and above[-1] not in COUNTING:
            found = pattern(_OPENING).match(text, row.first, row.last)
            if found and int(found[0]) in numbers and text[found.end()] not in COUNTED:
                yield Glued(*found.span(), int(found[0]), 2)
        above = row.words


def leading(rows: list[Row], numbers: Collection[int]) -> Iterator[Glued]:
    """List the marks that begin a row, a space before its words, and belong to the row above.

    They weigh 2 behind a comma or a full stop, and 1 where the words above break off.
    """
    above = ""
    for row in rows:
        found = pattern(_LEADING).match(row.words)
        if found and above and int(found[1]) in numbers:
            weight = 2 if above[-1] in _CLAUSE_ENDS or above[-1] in ".)" else 1
            yield Glued(row.first, row.first + found.end(), int(found[1]), weight)
        above = row.words


def closing(rows: list[Row], following: list[Row], numbers: Collection[int]) -> Iterator[Glued]:
    """List the mark that ends a page, where the next begins with a stop, or small behind a capital.

    No row begins with a stop unless a mark broke it off, and no sentence ends with "A".
    """
    last = next((row for row in reversed(rows) if row.words), None)
    below = next((row.words for row in following if row.words), "")
    found = last and pattern(_CLOSING).search(last.words)
    if not last or not found or int(found[0]) not in numbers:
        return
    word = last.words[: found.start()].rpartition(" ")[2]
    is_capital = len(word) == 1 and word.isupper()
    if below[:1] in _CLAUSE_ENDS or (is_capital and below[:1].islower()):
        yield Glued(last.first + found.start(), last.last, int(found[0]), 2)
