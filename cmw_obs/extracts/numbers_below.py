"""Numbers of paragraphs that stand below the first row of their text, put back above it.

An extractor that sorts boxes by their upper edge may take a number, in its own column, for lower
than the row beside it. No paragraph begins with a small letter, and no heading fills a row.
"""

from __future__ import annotations

from collections.abc import Iterator

from cmw_obs.extracts.dealing import breaks_off, is_number
from cmw_obs.extracts.rows import Row
from cmw_obs.records import NamedTuple

# How many of them prove that numbers stand so.
_FEWEST = 3
# The part of a full row that a first row takes up at least where a capital stands below it.
_FULL = 0.8


class _Place(NamedTuple):
    """A number's row, and those with words above and below it; `sure` for a small letter below."""

    above: int
    at: int
    below: int
    sure: bool


def with_numbers_above(rows: list[Row]) -> tuple[list[Row], list[Row]]:
    """Give the rows in order, and the numbers that were moved.

    The empty rows around these are left out: they would part the text from its first row.
    """
    places = [*_places(rows)]
    if sum(place.sure for place in places) < _FEWEST:
        return rows, []
    found = [*rows]
    for above, at, below, _ in reversed(places):
        found[above:below] = [rows[at], rows[above]]
    return found, [rows[place.at] for place in places]


def _places(rows: list[Row]) -> Iterator[_Place]:
    spoken = [at for at, row in enumerate(rows) if row.words]
    widths = sorted(_width(rows[at]) for at in spoken)
    full = widths[len(widths) * 9 // 10] * _FULL if widths else 0
    for above, at, below in zip(spoken, spoken[1:], spoken[2:], strict=False):
        if not is_number(rows[at]) or not breaks_off(rows[above]):
            continue
        first, sure = rows[above].words, rows[below].words[0].islower()
        if first[0].isupper() and (sure or _width(rows[above]) >= full):
            yield _Place(above, at, below, sure)


def _width(row: Row) -> int:
    """Count the characters of a row, of the spaces that fill it up one each."""
    return len(" ".join(row.words.split()))
