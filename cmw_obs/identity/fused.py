"""Symbols that the day of a date is glued to, and the ways to part the two: `CO/124 January`."""

from __future__ import annotations

import re

from cmw_obs.model import FrontMatter
from cmw_obs.old_symbols import old_symbol
from cmw_obs.on_demand import pattern
from cmw_obs.records import NamedTuple
from cmw_obs.symbols import symbols_in

# The longest of the old series, that of CRC, ended with CRC/C/15/Add.271.
_MOST_ADDITIONS = 300
# Of periodic reports none has been counted higher than in the twenties.
_MOST_CYCLES = 29
_WITH_ADDITIONS = ("CRC/C/15/Add.", "CCPR/C/79/Add.", "E/C.12/1/Add.", "CERD/C/304/Add.")
_HEADS = "|".join(map(re.escape, _WITH_ADDITIONS))
_FUSED = (
    rf"(?P<head>{_HEADS}|[A-Z][A-Z0-9./]+/CO/|CAT/C/CR/\d+/)(?P<digits>\d{{2,5}})(?=\s?[^\W\d])"
)
_LONGEST_MONTH = 31
_FEWEST_DIGITS = 3


class Parted(NamedTuple):
    """One way to part a line: the symbol, its number, and the date behind it."""

    symbol: str
    number: int
    date: str


def ways_to_part(text: str) -> list[Parted]:
    """List the ways in which a line can be a symbol and the date that is glued to it.

    `Add.18313 juin` is `Add.183` and 13, since no series has a thousand additions and no month 313
    days; `CO/124 January` is `CO/1` and 24, or `CO/12` and 4.
    """
    text = text.strip()
    found = pattern(_FUSED).match(text) if "/" in text else None
    if found is None:
        return []
    head, digits, behind = found["head"], found["digits"], text[found.end() :].strip()
    old = head.startswith(_WITH_ADDITIONS)
    if not old and (len(digits) < _FEWEST_DIGITS or not _is_head(head)):
        return []
    most = _MOST_ADDITIONS if old else _MOST_CYCLES
    return [
        Parted(head + number, int(number), f"{day} {behind}")
        for number, day in ((digits[:at], digits[at:]) for at in range(1, len(digits)))
        if int(number) <= most and day[0] != "0" and int(day) <= _LONGEST_MONTH
    ]


def parted_by_reports(lines: tuple[FrontMatter, ...], cycles: set[int]) -> Parted | None:
    """Part a symbol from the date glued to it where one way alone fits the reports considered.

    Concluding observations are counted as the report is, or as the last of those they are on,
    since the State stands in their symbols.
    """
    ways = (ways_to_part(line.text) for line in lines)
    found = [way for way in next(filter(None, ways), []) if symbols_in(way.symbol)]
    fitting = [way for way in found if way.number == max(cycles, default=0)]
    return fitting[0] if len(fitting) == 1 else None


def _is_head(head: str) -> bool:
    """Say that a number behind the words makes a symbol of them, and nothing stands in front."""
    symbols = symbols_in(f"{head}1")
    # Older ones count the documents of a session: CERD/C/65/CO/1, CAT/C/CR/33/1.
    told = bool(symbols) and symbols[0].text == f"{head}1"
    return told or old_symbol(f"{head}1") is not None
