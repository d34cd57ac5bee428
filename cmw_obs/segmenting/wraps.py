"""How lines were wrapped: at which width, and which of them are full.

A wrapped text is told by its lines: none is long, and most of them break off where the first word
of the next would not have fitted.
"""

from __future__ import annotations

from itertools import pairwise

from cmw_obs import evidence
from cmw_obs.labels import label_of
from cmw_obs.language import Language
from cmw_obs.lines import Line
from cmw_obs.records import NamedTuple

_LONGEST_WRAPPED = 180
_FEWEST_LINES = 6
_MOST_LONG = 0.03
# How much of the width a full line may leave empty beside the word that did not fit.
_RAGGED = 0.1
# One in so many lines that break off is short for another reason.
_LINES_TO_AN_ODD_ONE = 80
# Of lines that break off, full ones where text is wrapped; and how many there are on pages.
_FEW_FULL = 0.2
_FEWEST_OF_PAGES = 2
_FIRST_WIDE = "\u2e80"
_WIDTH_OF_WIDE = 2
_FEWEST_LONG = 4
_MOST_OF_LONG = 0.6


class Wrap(NamedTuple):
    """How lines were wrapped: at `width` characters; `least` and the next word never fitted.

    `wide` says that characters are counted as the columns they take, and that words are not parted
    by spaces, so that a line may break behind any of them.
    """

    width: int
    least: float
    wide: bool = False


def wrap_of(lines: list[Line], language: Language) -> Wrap | None:
    """Tell at how many characters the lines were wrapped, or None where they were not."""
    if len(lines) < _FEWEST_LINES:
        return None
    wide = not language.glue
    # The rest of a broken line counts as long as both together, which may be more than a line.
    lengths = sorted(
        _width(line, wide)
        for place, line in enumerate(lines)
        if not (place and lines[place - 1].goes_on)
    )
    paged = lines[0].reach > 0
    if not paged and lengths[-1 - int(len(lengths) * _MOST_LONG)] > _LONGEST_WRAPPED:
        return None
    wrap = Wrap(lengths[int(len(lengths) * 0.95)], 0.0, wide)
    wrap = wrap._replace(least=wrap.width * (1 - _RAGGED))
    full = [
        (one, two)
        for one, two in pairwise(lines)
        if not (two.blanks or one.goes_on)
        and evidence.ends_open(one.words)
        and is_full(one, two, wrap)
    ]
    # Pages are always wrapped, even where they hold little but short items.
    of_pages = paged and wrap.width <= _LONGEST_WRAPPED and len(full) >= _FEWEST_OF_PAGES
    if not of_pages and len(full) < len(lines) * _FEW_FULL and not _are_long(full, lines, wrap):
        return None
    needed = [_needed(one, two, wrap) for one, two in full if not label_of(two.words, language)]
    least = sorted(needed)[len(needed) // _LINES_TO_AN_ODD_ONE] - 1 if needed else wrap.least
    return wrap._replace(least=min(least, wrap.width))


def _are_long(full: list[tuple[Line, Line]], lines: list[Line], wrap: Wrap) -> bool:
    """Say that most of the lines that come near to the width break off there: short paragraphs.

    Items that end there say nothing, since most of them are lines of their own anyhow.
    """
    near = sum(
        _width(line, wrap.wide) >= wrap.least and not evidence.ends_with_semicolon(line.words)
        for line in lines
    )
    long = sum(_width(line, wrap.wide) >= wrap.least for line, _ in full)
    return long >= _FEWEST_LONG and long >= near * _MOST_OF_LONG


def is_full(line: Line, following: Line, wrap: Wrap) -> bool:
    """Say that the next line's first word did not fit on this one, or that it goes on anyhow."""
    return line.goes_on or _needed(line, following, wrap) > wrap.least


def _needed(line: Line, following: Line, wrap: Wrap) -> int:
    """Count the characters that the line would have had with the next one's first word."""
    words = following.words
    if not wrap.wide:
        return line.width + 1 + min(_first_word(following), wrap.width // 3)
    first = next((at for at, each in enumerate(words) if each >= _FIRST_WIDE or each == " "), 0)
    return _width(line, True) + min(max(first, _WIDTH_OF_WIDE), wrap.width // 3)


def _first_word(line: Line) -> int:
    """Count the characters of a line's first word, and of the mark that was printed behind it."""
    length = len(line.words.split(maxsplit=1)[0])
    return length + sum(
        lift.width for lift in line.lifts if lift.footnote and 0 < lift.offset <= length
    )


def _width(line: Line, wide: bool) -> int:
    """Count the columns of a line: two for a Chinese character, as many as bytes in this code."""
    if not wide or line.words.isascii():
        return line.width
    return line.width + len(line.words.encode("gb18030", "replace")) - len(line.words)
