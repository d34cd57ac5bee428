"""How the text of a page is set: its margin, its width, and whether empty rows part its blocks."""

from __future__ import annotations

from collections import Counter

from cmw_obs.extracts.rows import Row
from cmw_obs.on_demand import pattern
from cmw_obs.records import NamedTuple

_STOPS = ".:;,!?…؛؟،。：；，！？、"
# A mark may stand behind the stop.
_STOPPED = rf"[{_STOPS}](?:\d{{1,3}}|[(（]\d{{1,3}}[)）])?\Z"
_CLOSERS = ".!?؟。)）"
_LEAST_FULL = 0.85
# Words that are not parted by spaces count as this part of a row.
_LONGEST_PART = 4
_FIRST_WIDE = "\u2e80"
_WIDE = 2
_ROWS_TO_A_BLANK = 12
# The text's margin is that of few rows where a page holds little but the items of a list.
_ROWS_TO_A_MARGIN = 10


class Setting(NamedTuple):
    """The spaces in front of rows of text, and whether empty rows part its blocks.

    `width` counts the characters of a full row, `columns` the columns that they take.
    """

    margin: int
    width: int
    columns: int
    is_spaced: bool


def columns_of(words: str, width: int) -> int:
    """Give the columns that words of `width` characters take, two for a Chinese one."""
    return width + sum(each >= _FIRST_WIDE for each in words)


def setting_of(rows: list[Row], above: Setting) -> Setting:
    """Measure a page; `above` is the setting of the page before."""
    margins = Counter(row.first - row.start for row in rows if row.words)
    often = [each for each, count in margins.items() if count * _ROWS_TO_A_MARGIN >= len(rows)]
    margin = min(often, default=max(margins, key=margins.__getitem__, default=0))
    reaches = [(row.words, row.last - row.start - margin) for row in rows if row.words]
    width = _full([reach for _, reach in reaches])
    columns = _full([columns_of(words, reach) for words, reach in reaches])
    empty = sum(row.is_empty for row in rows)
    return Setting(margin, width, columns, above.is_spaced or empty * _ROWS_TO_A_BLANK > len(rows))


def _full(reaches: list[int]) -> int:
    return sorted(reaches)[len(reaches) * 9 // 10] if reaches else 0


def ends_above(
    rows: list[Row], above: Setting, words: str, reach: int, *, is_alone: bool = False
) -> bool:
    """Say that a paragraph or heading ends with the last row of the page before.

    Its `words` end so where more would have fitted on the row, which is `reach` characters wide;
    or where blank rows part the blocks and one of them, a short one, begins the page in `rows`:
    then a row that `is_alone` in its block may be a heading that leaves but a word's room.
    """
    first = next((row.words for row in rows if row.words), "")
    if not first or first[0].islower():
        return False
    width = max(above.columns, setting_of(rows, above).columns)
    if above.is_spaced and _is_topic(rows):
        short = is_alone and columns_of(words, reach) < width * _LEAST_FULL
        if short or words[-1] in _CLOSERS:
            return True
    part = min(len(first.split(" ", 1)[0]), width // _LONGEST_PART)
    needed = columns_of(words, reach) + 1 + (_WIDE if first[0] >= _FIRST_WIDE else part)
    return needed < width * _LEAST_FULL


def _is_topic(rows: list[Row]) -> bool:
    """Say that a page begins with a row that ends in no stop, and an empty one."""
    words = [row.words for row in rows]
    head = words[words.index(next(filter(None, words))) :][:2]
    return head[1:] == [""] and not pattern(_STOPPED).search(head[0])
