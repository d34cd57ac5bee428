"""Rows that a footnote's mark broke: the raised digit ends one row, and the next goes on with it.

Extractors that keep the order in which a page was drawn begin a new row where the size of letters
changes. So the words behind a mark stand on a row of their own, or the mark itself begins it.
"""

from __future__ import annotations

from cmw_obs.extracts.lifting import Lifted
from cmw_obs.extracts.pages import Row

_STOPS = frozenset(".:;!?。：；！？؛؟")
# How much wider than the rows below it a row may be.
_RAGGED = 1.1
_FIRST_WIDE = "\u2e80"


def is_broken(
    text: str, rows: list[Row], above: Row, last: Lifted | None, lifted: list[Lifted]
) -> bool:
    """Say that a mark alone parts the first of `rows` from the row above, which goes on with it.

    It is the first that is `lifted` from the row, or the `last` from above, where it stands in the
    middle of a sentence or leaves a single space in front of the words behind it.
    """
    row = rows[0]
    if lifted and lifted[0][0] == row.first:
        return True
    if last is None or last[1] != above.last:
        return False
    if text[row.start : row.first] == " ":
        return True
    words = text[above.first : last[0]].rstrip()
    if words[-1:] in _STOPS:
        return _is_rest(above, rows)
    return not row.words[0].isupper() or words[:1].isdecimal()


def _is_rest(above: Row, rows: list[Row]) -> bool:
    """Say that a row behind a stop is the rest of the row above: it goes on below, and fits.

    A heading would have a label or a capital below it.
    """
    row, below = rows[0], rows[1] if len(rows) > 1 else None
    goes_on = below is not None and below.words[:1].isalpha() and not below.words[0].isupper()
    width = max(len(each.words) for each in rows)
    return goes_on and len(above.words) + len(row.words) <= width * _RAGGED


def begins_with_stop(text: str, row: Row) -> bool:
    """Say that the row begins with a stop, which the text sets as tight as all of them."""
    stop, behind = row.words[:1], row.words[1:2]
    return stop in ";:" and not behind.strip() and f" {stop}" not in text


def columns_of(words: str, width: int) -> int:
    """Give the columns that `width` characters of such words take, two for a Chinese one."""
    return width * (2 if max(words) >= _FIRST_WIDE else 1)
