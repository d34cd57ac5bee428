"""Footnotes without pages: in a list behind the text, or each on a line of its own inside it.

A note begins its line with its mark, 1, 2, 3 and on; in the text above, the same marks call them.
Form alone does not tell a note from a paragraph or a wrapped line, so the notes must be called, or
be a list that ends the text behind paragraphs whose numbers look otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from cmw_obs.extracts.glued import Glued, candidates, chain
from cmw_obs.extracts.spaced import bracketed, suffixes
from cmw_obs.records import NamedTuple

_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_START = (
    r"[ \t\xa0]*(?:\[(?P<square>\d{1,3})\]|\((?P<round>\d{1,3})\)"
    rf"|(?P<raised>[{_RAISED}]{{1,3}})"
    # As the United Nations printed them until about 2000: "adopted 1/ the following".
    r"|(?P<slash>[1-9]\d?)/(?=[ \t\xa0]+[^\W\d_])"
    r"|(?P<plain>[1-9]\d{0,2})(?=[ \t\xa0]*[^\W\d_]|[ \t\xa0]+[\"'“«(\[《]))[ \t\xa0]*(?=\S)"
)
_CALL = rf"(?<=[^\s{_RAISED}])[{_RAISED}]{{1,3}}"
_SLASH_CALL = r"(?<=[^\s/\d])[ \t\xa0]([1-9]\d?)/(?=[\s,.;:)]|$)"
_SQUARE_CALL = r"(?<=\S)[ \t\xa0]?\[(\d{1,3})\]"
_INITIALS = frozenset(f" \t\xa0[({_RAISED}0123456789")
_DIGITS = str.maketrans(_RAISED, "0123456789")
_LABELLED = r"[ \t\xa0]*\(?\d{1,3} ?[.)–-]"
_MOST_BEGINNINGS = 5
_MOST_SKIPPED = 2
_FEWEST_PARAGRAPHS = 3
# A number that is raised or in brackets can hardly be anything but a mark.
_SURE = 3


class Note(NamedTuple):
    """A note: its number, and where its line, its words and the last of its lines end."""

    number: int
    start: int
    words: int
    end: int


class Listed(NamedTuple):
    """The notes of a text, and the marks that call them."""

    notes: tuple[Note, ...] = ()
    calls: tuple[Glued, ...] = ()


class _Start(NamedTuple):
    """A line that could begin a note; `last` is the end of its line."""

    form: str
    number: int
    start: int
    words: int
    last: int


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)


@lru_cache(maxsize=1)
def listed_in(text: str) -> Listed:
    """Find the notes and their marks; none where it cannot be told."""
    starts = list(_starts(text))
    for form in dict.fromkeys(each.form for each in starts):
        own = [each for each in starts if each.form == form]
        firsts = [place for place, each in enumerate(own) if each.number == 1]
        for place in firsts[-1 : -1 - _MOST_BEGINNINGS : -1]:
            found = _listed(text, list(_counted(own[place:])))
            if found.notes:
                return found
    return Listed()


def _starts(text: str) -> Iterator[_Start]:
    start = 0
    for line in text.split("\n"):
        last = start + len(line)
        if line[:1] in _INITIALS and (found := _pattern(_START).match(text, start, last)):
            form = found.lastgroup or ""
            number = int(found[form].translate(_DIGITS))
            # "15 of the articles" is the rest of a line; a note begins with a capital.
            if not text[found.end()].islower():
                yield _Start(form, number, start, found.end(), last)
        start = last + 1


def _counted(starts: list[_Start]) -> Iterator[_Start]:
    """Give those that count on, from the first."""
    due = 1
    for each in starts:
        if each.number == due:
            yield each
            due += 1


def _listed(text: str, starts: list[_Start]) -> Listed:
    notes = [*_notes(text, starts)]
    calls = _calls(text, starts[0].form, notes)
    if not (_are_called(notes, calls, starts[0].form) or _is_last_list(text, notes, starts)):
        return Listed()
    return Listed(tuple(notes), tuple(calls))


def _notes(text: str, starts: list[_Start]) -> Iterator[Note]:
    for place, each in enumerate(starts):
        behind = starts[place + 1].start if place + 1 < len(starts) else len(text)
        end = each.last
        while end + 1 < behind and _goes_on(text, end):
            end = min(_line_end(text, end + 1), behind)
        yield Note(each.number, each.start, each.words, end)


def _goes_on(text: str, end: int) -> bool:
    """Say that the line behind is one more of the note: it begins small, and stands close."""
    return text[end + 1 : end + 40].lstrip(" \t")[:1].islower()


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end


def _calls(text: str, form: str, notes: list[Note]) -> list[Glued]:
    """Choose the marks that call the notes: those that count on, each above its note."""
    numbers = range(1, len(notes) + 1)
    found: list[Glued] = []
    start = 0
    for note in (*notes, None):
        end = note.start if note else len(text)
        found.extend(_candidates(text, start, end, form, numbers))
        start = note.end if note else end
    own = [each for each in sorted(found) if each.start < notes[each.number - 1].start]
    return chain(own, numbers, _MOST_SKIPPED)


def _candidates(text: str, start: int, end: int, form: str, numbers: range) -> Iterator[Glued]:
    if form == "round":
        yield from (each for each in bracketed(text, start, end, numbers) if each.weight > 1)
    elif form in ("square", "slash"):
        call = _SQUARE_CALL if form == "square" else _SLASH_CALL
        for found in _pattern(call).finditer(text, start, end):
            if int(found[1]) in numbers:
                yield Glued(*found.span(), int(found[1]), _SURE)
    else:
        for found in _pattern(_CALL).finditer(text, start, end):
            number = int(found[0].translate(_DIGITS))
            if number in numbers:
                yield Glued(*found.span(), number, _SURE)
        if form == "plain":
            yield from (each for each in candidates(text, start, end) if each.number in numbers)
            yield from suffixes(text, start, end, numbers)


def _are_called(notes: list[Note], calls: list[Glued], form: str) -> bool:
    if form == "round" or len(notes) == 1:
        sure = all(each.weight > 1 for each in calls)
        return len(calls) == len(notes) and sure
    return len(calls) * 2 >= len(notes)


def _is_last_list(text: str, notes: list[Note], starts: list[_Start]) -> bool:
    """Say that the notes end the text, behind paragraphs whose numbers look otherwise."""
    if starts[0].form == "round" or len(notes) < 2:
        return False
    ends = [note.end for note in notes]
    gaps = zip(ends, [*(note.start for note in notes[1:]), len(text)], strict=True)
    if any(text[end:start].strip() for end, start in gaps):
        return False
    above = text[: notes[0].start].split("\n")
    label = _pattern(_LABELLED)
    return sum(label.match(line) is not None for line in above) >= _FEWEST_PARAGRAPHS
