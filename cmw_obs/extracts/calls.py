"""The marks in a text that call the notes at the feet of its pages, chosen all together.

Which numbers a page may call is known: those of the notes at its foot, or of the first ones on the
next page. What could be such a number is weighed by how it stands; the marks are those that ascend
through the document and weigh most. A number that a space parts from its word is a mark only where
nothing else between the marks around it could be the same one.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

from cmw_obs.extracts.chains import heaviest
from cmw_obs.extracts.glued import Glued, candidates, suffixes
from cmw_obs.extracts.row_marks import alone, closing, leading, opening
from cmw_obs.extracts.rows import Row
from cmw_obs.extracts.spaced import (
    NOTHING_COUNTS,
    Counting,
    bracketed,
    capitals,
    counting_words,
    spaced,
)
from cmw_obs.records import NamedTuple

# A mark that kept its place weighs more than all that are a guess between its neighbours.
_GLUED = 100
_OF_NEXT_PAGE = _GLUED // 2
# More than any number that only a space parts from its word.
_DOUBTFUL = 4


class Sheet(NamedTuple):
    """A page: the rows of its text, and the printed numbers of the notes at its foot.

    `in_brackets` says that the marks of notes are printed so: `(1)`.
    """

    rows: list[Row]
    numbers: frozenset[int]
    in_brackets: bool = False


def calls_of(text: str, sheets: list[Sheet]) -> list[Glued]:
    """Choose the marks of all pages, in their order; their numbers are those printed."""
    known = range(max((number for sheet in sheets for number in sheet.numbers), default=0) + 1)
    counting = counting_words(text, 0, len(text), known) if len(known) > 1 else NOTHING_COUNTS
    pages = range(len(sheets))
    found = sorted(each for page in pages for each in _candidates(text, sheets, page, counting))
    marks = list(_sure(heaviest(found), found))
    numbers = sorted({number for sheet in sheets for number in sheet.numbers})
    if not marks or len(marks) >= len(numbers):
        return marks
    # Of few documents; every start of the command would load it.
    from cmw_obs.extracts.run_on import completed

    return completed(text, marks, numbers, len(text))


def has_calls(text: str, sheet: Sheet) -> bool:
    """Say that a mark which kept its place calls one of the page's notes."""
    return any(each.number in sheet.numbers for each in _in_place(text, sheet))


def may_have_calls(text: str, sheet: Sheet) -> bool:
    """Say that numbers which could be marks, but read like any other, call all of the notes."""
    others = {each.number for each in _apart(text, sheet, NOTHING_COUNTS)}
    return bool(sheet.numbers) and sheet.numbers == others


def _candidates(text: str, sheets: list[Sheet], page: int, counting: Counting) -> Iterator[Glued]:
    sheet = sheets[page]
    below = sheets[page + 1].numbers if page + 1 < len(sheets) else frozenset()
    if not sheet.rows or not (sheet.numbers or below):
        return
    for each in _in_place(text, sheet):
        if each.number in sheet.numbers:
            yield each._replace(weight=_GLUED * each.weight if each.weight > 1 else _DOUBTFUL)
        elif each.weight > 1 and each.number in below and not text[each.start - 1].isspace():
            yield each._replace(weight=_GLUED * each.weight - _OF_NEXT_PAGE)
    yield from _apart(text, sheet, counting)
    if page + 1 < len(sheets):
        for each in closing(sheet.rows, sheets[page + 1].rows, sheet.numbers):
            yield each._replace(weight=_GLUED * each.weight)


def _apart(text: str, sheet: Sheet, counting: Counting) -> Iterator[Glued]:
    """List what could be a mark but reads like any number.

    `counting` are words that count something in the document; those of the page come to them.
    """
    if sheet.rows and sheet.numbers and not sheet.in_brackets:
        span = sheet.rows[0].start, sheet.rows[-1].end
        counting = counting.with_page(counting_words(text, *span, sheet.numbers))
        yield from spaced(text, *span, sheet.numbers, counting)
        yield from suffixes(text, *span, sheet.numbers)
        yield from capitals(text, *span, sheet.numbers)
        yield from leading(sheet.rows, sheet.numbers)


def _in_place(text: str, sheet: Sheet) -> Iterator[Glued]:
    """List what stands where a mark does: glued to a word, or raised into a row of its own."""
    if not sheet.rows:
        return
    span = sheet.rows[0].start, sheet.rows[-1].end
    if sheet.in_brackets:
        yield from bracketed(text, *span, sheet.numbers)
    else:
        yield from candidates(text, *span)
    yield from opening(text, sheet.rows, sheet.numbers)
    yield from alone(text, sheet.rows, sheet.in_brackets)


def _sure(marks: list[Glued], found: list[Glued]) -> Iterator[Glued]:
    """Leave out the marks that are a guess: as much speaks for another place."""
    starts = [each.start for each in found]
    for place, mark in enumerate(marks):
        if mark.weight > _DOUBTFUL:
            yield mark
            continue
        begin = marks[place - 1].start if place else 0
        end = marks[place + 1].start if place + 1 < len(marks) else starts[-1] + 1
        others = found[bisect_right(starts, begin) : bisect_left(starts, end)]
        if not _rivals(mark, others):
            yield mark


def _rivals(mark: Glued, others: Iterable[Glued]) -> bool:
    return any(
        each.number == mark.number and each.weight >= mark.weight and each.start != mark.start
        for each in others
    )
