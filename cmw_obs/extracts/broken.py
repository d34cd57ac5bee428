"""Rows that a footnote's mark broke: the raised digit ends one row, and the next goes on with it.

Extractors that keep the order in which a page was drawn begin a new row where the size of letters
changes. So the words behind a mark stand on a row of their own, or the mark itself begins it.
"""

from __future__ import annotations

from cmw_obs.extracts.glued import Glued
from cmw_obs.extracts.rows import Row
from cmw_obs.extracts.settings import columns_of
from cmw_obs.lines import Lifted
from cmw_obs.on_demand import pattern

_STOPS = frozenset(".:;!?。：；！？؛؟")
_COLONS = frozenset(":：")
# How much wider than the rows below it a row may be.
_RAGGED = 1.1
# Of paragraphs, headings and items; "No." is none.
_LABELLED = r"[(（]?(?:\d{1,3}|[^\W\d_]|[IVXivx]{1,4})[)）.\-–、]"


def breaks_at_marks(text: str, marks: list[Glued]) -> bool:
    """Say that most marks end their rows, as they do where a row is broken behind each of them."""
    ends = sum(text[mark.end : mark.end + 1] in ("\n", "\r", "\f", "") for mark in marks)
    return ends * 2 > len(marks)


def begins_with_mark(row: Row, lifted: list[Lifted]) -> bool:
    """Say that a mark, the first that is `lifted` from the row, begins it."""
    return bool(lifted) and lifted[0][0] == row.first


def follows_space(text: str, row: Row, above: Row, last: Lifted | None) -> bool:
    """Say that the `last` mark ends the row above, and one space stands in front of this one."""
    if last is None or last[1] != above.last:
        return False
    return text[row.start : row.first] == " "


def is_broken(text: str, rows: list[Row], above: Row, last: Lifted | None, width: int) -> bool:
    """Say that a mark alone parts the first of `rows` from the row above, which goes on with it.

    It is the `last`, and stands in the middle of a sentence. `width` is that of a full row.
    """
    row = rows[0]
    if last is None or last[1] != above.last or _is_labelled(row):
        return False
    words = text[above.first : last[0]].rstrip()
    if words[-1:] in _STOPS:
        return _is_rest(above, rows) or _leads_to_items(words, rows, width)
    return not row.words[0].isupper() or words[:1].isdecimal() or _fill_a_row(words, rows, width)


def _fill_a_row(words: str, rows: list[Row], width: int) -> bool:
    """Say that the words above a mark and the first of `rows` fill a row, and go on below.

    Below a heading stands a label, or a row that is full by itself and has no room for another.
    """
    row, below = rows[0], rows[1] if len(rows) > 1 else None
    if below is None or not below.words or _is_labelled(below):
        return False
    together = len(words) + 1 + len(row.words)
    following = 1 + len(below.words.split(" ", 1)[0])
    is_full_alone = len(row.words) + following > width
    return together <= width * (1 if is_full_alone else _RAGGED) and together + following >= width


def _leads_to_items(words: str, rows: list[Row], width: int) -> bool:
    """Say that a row leads to the item below it, and fits on the row of the words above."""
    row, below = rows[0], rows[1] if len(rows) > 1 else None
    leads = below is not None and row.words[-1:] in _COLONS and _is_labelled(below)
    return leads and len(words) + 1 + len(row.words) <= width


def _is_rest(above: Row, rows: list[Row]) -> bool:
    """Say that a row behind a stop is the rest of the row above: it goes on below, and fits.

    A heading would have a label, or one or a capital below it.
    """
    row, below = rows[0], rows[1] if len(rows) > 1 else None
    if below is None:
        return False
    if not below.words[:1].isalpha() or below.words[0].isupper():
        return False
    width = max(columns_of(each.words, len(each.words)) for each in rows)
    together = columns_of(above.words + row.words, len(above.words) + len(row.words))
    # A sentence that ends with the row goes on below only where the row is full.
    least = width if row.words[-1] in _STOPS else 0
    return least <= together <= width * _RAGGED


def _is_labelled(row: Row) -> bool:
    return bool(pattern(_LABELLED).match(row.words))


def begins_with_stop(text: str, row: Row) -> bool:
    """Say that the row begins with a stop, which the text sets as tight as all of them."""
    stop, behind = row.words[:1], row.words[1:2]
    return stop in ";:" and not behind.strip() and f" {stop}" not in text
