"""Marks of footnotes that fell behind the notes, put back among those above them.

Where a page sets the marks of its first notes apart, pdftotext may read the first mark, the words
of both, the notes that follow, and only then the second mark: `1`, `See A.`, `See B.`, `3 See C.`,
`2`. It stands where the page's number does, and would be taken for that.
"""

from __future__ import annotations

from itertools import islice

from cmw_obs.extracts.rows import Row

# How far from the foot the mark stands, and how far above it the one before, in rows with words.
_LOWEST, _FARTHEST = 5, 40
_LONGEST = 3


def with_marks_first(rows: list[Row], page: int) -> list[Row]:
    """Give the rows of a page, a mark behind its notes moved to the mark before it."""
    spoken = [at for at, row in enumerate(rows) if row.words]
    for count, at in enumerate(islice(reversed(spoken), _LOWEST)):
        mark = rows[at].words
        if len(mark) > _LONGEST or not mark.isdecimal():
            continue
        above = spoken[: len(spoken) - 1 - count][-_FARTHEST:]
        before = next((n for n in reversed(above) if rows[n].words == str(int(mark) - 1)), None)
        if before is not None and _is_displaced(rows, before, at, page):
            return [*rows[: before + 1], rows[at], *rows[before + 1 : at], *rows[at + 1 :]]
    return rows


def _is_displaced(rows: list[Row], before: int, at: int, page: int) -> bool:
    """Say that the notes between two marks are of both, and no other mark of the second is there.

    The page's own number proves nothing, unless the note behind the second stands above it.
    """
    number = int(rows[at].words)
    between = [row.words for row in rows[before + 1 : at] if row.words]
    marks = [words.partition(" ")[0] for words in between]
    if str(number) in marks or len(between) < 2:
        return False
    return str(number + 1) in marks or (number != page and between[-1][-1:] in ".。")
