"""Footnotes without pages: in a list behind the text, or each on a line of its own inside it.

A note begins its line with its mark, 1, 2, 3 and on; in the text above, the same marks call them.
Form alone does not tell a note from a paragraph or a wrapped line, so the notes must be called, or
be a list that ends the text behind paragraphs whose numbers look otherwise. A list whose numbers
look like those of paragraphs, `1. Adopted …`, must be both: called, and the end of the text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache

from cmw_obs.extracts.chains import IN_DOUBT, chain, without_ends_of_numbers
from cmw_obs.extracts.furniture import is_never_text
from cmw_obs.extracts.glued import Glued
from cmw_obs.extracts.note_starts import LIKE_LABELS, NoteStart, calls_in_style, starts_in
from cmw_obs.on_demand import pattern
from cmw_obs.records import NamedTuple

_LABELLED = r"[ \t\xa0]*\(?\d{1,3} ?\\?[.)–-]"
_LIST_LABEL = r"[ \t\xa0]*(?:\d{1,3}(?:[.)](?!\S)| ?[-–](?!\d))|\(?\w{1,3}\)(?!\S))"
# Web pages end a note with an arrow that leads back to its call.
WAY_BACK = " ↩↑\ufe0e"
_RULE = "_─—=-ـ"
_SHORTEST_RULE, _LONGEST_RULE = 4, 600
# So few labels of a list may all have the number of an article's paragraph above.
_MOST_BY_CHANCE = 2
# How the notes of a form may be called in the text, where it is not only as they are marked.
_STYLES = {
    "dotted": ("dotted", "round"),
    "bracket": ("dotted", "round"),
    "dashed": ("dotted", "round"),
    "round": ("round", "plain"),
    "plain": ("plain", "round", "caret"),
}
# A longer line is a paragraph, not a row of print.
_LONGEST_ROW = 250
_OF_NOTES = ("square", "raised", "caret")
_MOST_BEGINNINGS = 5
_MOST_SKIPPED = 2
_FEWEST_PARAGRAPHS = 3
# Of so many notes one may be called by what looks like the part of an article.
_FEW_MISSING = 4


# Whether the line behind a place is one more of the note that ends there.
_GoesOn = Callable[[str, int], bool]


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


@lru_cache(maxsize=1)
def listed_in(text: str) -> Listed:
    """Find the notes and their marks; none where it cannot be told."""
    starts = list(starts_in(text))
    # What is hardly ever the label of anything else comes first.
    forms = dict.fromkeys(each.form for each in starts)
    for form in sorted(forms, key=lambda each: each not in _OF_NOTES):
        own = [each for each in starts if each.form == form]
        firsts = [place for place, each in enumerate(own) if each.number == 1]
        for place in firsts[-1 : -1 - _MOST_BEGINNINGS : -1]:
            found = _listed(text, list(_counted(own[place:])))
            if found.notes:
                return found
    return Listed()


def _counted(starts: list[NoteStart]) -> Iterator[NoteStart]:
    """Give those that count on, from the first."""
    due = 1
    for each in starts:
        if each.number == due:
            yield each
            due += 1


def _listed(text: str, starts: list[NoteStart]) -> Listed:
    form, notes = starts[0].form, [*_notes(text, starts, _goes_on)]
    if not _ends_text(text, notes):
        # Where nothing follows, a line that begins large, or has no letters that do, is a note's.
        notes = [*_notes(text, starts, _is_wrapped)]
        is_alone = len(notes) == 1 and form not in LIKE_LABELS
        is_tail = not is_alone and _ends_text(text, notes)
        if not is_tail and form in LIKE_LABELS:
            return Listed()
        notes = notes if is_tail else [*_notes(text, starts, _goes_on)]
    calls: list[Glued] = []
    for style in _STYLES.get(form, (form,)):
        own = _calls(text, style, notes)
        if style == form == "round":
            own = _with_missing(text, own, notes)
        elif own and len(own) < len(notes):
            # Of few documents; every start of the command would load it.
            from cmw_obs.extracts.run_on import completed

            numbers, end = [note.number for note in notes], notes[0].start
            own = completed(text, own, numbers, end, slashed=style == "slash")
        calls = calls or own
        if _are_called(text, form, style, notes, own):
            return Listed(tuple(notes), tuple(own))
    return Listed(tuple(notes), tuple(calls)) if _is_last_list(text, notes, form) else Listed()


def _are_called(text: str, form: str, style: str, notes: list[Note], calls: list[Glued]) -> bool:
    """Say that the calls, and where the notes stand, show that they are notes."""
    sure = sum(each.weight > 1 for each in calls)
    is_whole, most = len(calls) == len(notes), len(calls) * 2 >= len(notes)
    if len(notes) == 1:
        most = is_whole = is_whole and sure == 1
    elif "round" in (form, style):
        # Paragraphs of articles stand in brackets, too, and so do the labels of lists.
        is_tail = _ends_text(text, notes)
        is_ruled = is_tail and _is_ruled(text, notes)
        own = (style == form and sure * 2 > len(notes) > _MOST_BY_CHANCE) or sure == len(notes)
        is_whole = is_whole and (is_ruled or own or (is_tail and sure * 2 >= len(notes)))
        most = is_whole or (is_ruled and most and sure * 2 >= len(notes))
    if form not in LIKE_LABELS:
        return most
    # Where all are called, one paragraph with a number is enough to show that they restart.
    return most and _labelled_above(text, notes) >= (1 if is_whole else _FEWEST_PARAGRAPHS)


def _notes(text: str, starts: list[NoteStart], goes_on: _GoesOn) -> Iterator[Note]:
    for place, each in enumerate(starts):
        behind = starts[place + 1].start if place + 1 < len(starts) else len(text)
        end = each.last
        while end + 1 < behind and (each.words == end or goes_on(text, end)):
            end = min(_line_end(text, end + 1), behind)
        yield Note(each.number, each.start, each.words, end)


def _goes_on(text: str, end: int) -> bool:
    """Say that the line behind is one more of the note: it begins small, and stands close."""
    return text[end + 1 : end + 40].lstrip(" \t")[:1].islower()


def _is_wrapped(text: str, end: int) -> bool:
    """Say that the line behind has the words of a row, no label, and is no page's furniture."""
    line = text[end + 1 : _line_end(text, end + 1)]
    words = line.strip()
    # "Of which:", and the items below.
    labelled = not text.endswith((":", "："), 0, end) and pattern(_LIST_LABEL).match(line)
    return 0 < len(words) <= _LONGEST_ROW and not (labelled or is_never_text(words))


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end


def _calls(text: str, style: str, notes: list[Note]) -> list[Glued]:
    """Choose the marks that call the notes: those that count on, each above its note."""
    numbers = range(1, len(notes) + 1)
    found: list[Glued] = []
    start = 0
    for note in (*notes, None):
        end = note.start if note else len(text)
        found.extend(calls_in_style(text, start, end, style, numbers))
        start = note.end if note else end
    own = [each for each in sorted(found) if each.start < notes[each.number - 1].start]
    marks = chain(own, numbers, _MOST_SKIPPED)
    return without_ends_of_numbers(text, marks, numbers)


def _with_missing(text: str, calls: list[Glued], notes: list[Note]) -> list[Glued]:
    """Add marks behind numbers, `its meetings 12, 14 and 16(2)`, that look like an article's part.

    Where all but a few notes are called, one is its note's mark if it alone stands between those of
    the notes before and behind.
    """
    if len(notes) - len(calls) > len(notes) // _FEW_MISSING:
        return calls
    places = {each.number: each for each in calls}
    for note in notes:
        before, behind = places.get(note.number - 1), places.get(note.number + 1)
        if note.number in places or not (before and behind):
            continue
        mark = f"({note.number})"
        at = text.find(mark, before.end, behind.start)
        if at > 0 and text.find(mark, at + 1, behind.start) < 0 and not text[at - 1].isspace():
            places[note.number] = Glued(at, at + len(mark), note.number, IN_DOUBT)
    return sorted(places.values())


def _is_ruled(text: str, notes: list[Note]) -> bool:
    """Say that a rule parts the notes from the text."""
    above = text[max(notes[0].start - _LONGEST_RULE, 0) : notes[0].start].split("\n")
    lines = (line.strip() for line in above[::-1])
    # A note with a star may stand first.
    last = next((line for line in lines if line and line[0] not in "*["), "")
    return len(last) >= _SHORTEST_RULE and not last.strip(_RULE)


def _is_last_list(text: str, notes: list[Note], form: str) -> bool:
    """Say that the notes end the text, behind paragraphs whose numbers look otherwise."""
    alike = form == "round" or form in LIKE_LABELS
    if alike or len(notes) < 2 or not _ends_text(text, notes):
        return False
    return _labelled_above(text, notes) >= _FEWEST_PARAGRAPHS


def _ends_text(text: str, notes: list[Note]) -> bool:
    """Say that nothing stands between the notes or behind them."""
    ends = [note.end for note in notes]
    gaps = zip(ends, [*(note.start for note in notes[1:]), len(text)], strict=True)
    return not any(text[end:start].strip() for end, start in gaps)


def _labelled_above(text: str, notes: list[Note]) -> int:
    """Count the lines above the notes that begin with a paragraph's number."""
    label = pattern(_LABELLED)
    return sum(label.match(line) is not None for line in text[: notes[0].start].split("\n"))
