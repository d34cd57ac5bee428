"""Printed rows: the lines of a text, each with its place and its words as they look on the page."""

from __future__ import annotations

from cmw_obs.records import NamedTuple

# Marks of direction that extractors put around right-to-left text.
CONTROLS = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_TO_SPACE = dict.fromkeys(map(ord, CONTROLS), " ")


class Row(NamedTuple):
    """One printed line: its place in the source, its number, and its words as they look.

    `first` is where the words begin; `start` and `end` take in the white space around them. A row
    `is_empty` if nothing at all stands there; one without words may hold marks of direction.
    """

    start: int
    end: int
    number: int
    words: str
    first: int
    is_empty: bool

    @property
    def last(self) -> int:
        """The source offset behind the last word."""
        return self.first + len(self.words)


def rows_of(text: str) -> list[Row]:
    """List the lines of the text; a form feed begins a new one."""
    rows, start = [], 0
    for number, line in enumerate(text.split("\n"), 1):
        for raw in line.split("\f"):
            words = raw.translate(_TO_SPACE).lstrip()
            first = start + len(raw) - len(words)
            rows.append(
                Row(start, start + len(raw), number, words.rstrip(), first, not raw.strip())
            )
            start += len(raw) + 1
    return rows
