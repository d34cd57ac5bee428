"""Text of Word documents as LibreOffice saves it: no footnotes, their marks glued to the words.

Tabs and lines stay as Word has them; only the notes are lost. So digits that go on from 1 through
the text are read as their marks, and a star behind the title as the mark of its note.
"""

from __future__ import annotations

from cmw_obs.extracts.chains import IN_DOUBT, chain, without_ends_of_numbers
from cmw_obs.extracts.glued import Glued, candidates, suffixes
from cmw_obs.extracts.lifting import line_of
from cmw_obs.extracts.listed import listed_in
from cmw_obs.extracts.run_on import completed
from cmw_obs.lines import Lifted, Line, Reading
from cmw_obs.model import Diagnostic
from cmw_obs.on_demand import pattern

_FEWEST = 5
# Marks behind stops with words behind them, "meetings,2held", can hardly be anything else.
_FEWEST_SURE = 3
_SURE = 3
_MOST_SKIPPED = 2
_NUMBERS = range(1, 400)
_STAR = r"(?<=[^\s*])[ \t]?\*{1,3}(?=\s*\Z)"
_FIRST_LINES = 40


def recognises(text: str) -> bool:
    """Say that the text is of this dialect: glued digits run through it, and call no notes.

    A single line that looks like a note, "1 January 2030 …", is none where marks go on behind it.
    """
    marks = _marks(text)
    return bool(marks) and len(listed_in(text).notes) * 2 < len(marks)


def read(text: str) -> Reading:
    """Read every line that holds words, without the marks."""
    marks = _marks(text)
    lines: list[Line] = []
    diagnostics = [_lost(text, marks)] if marks else []
    start = blanks = place = 0
    for number, raw in enumerate(text.split("\n"), 1):
        end = start + len(raw)
        lifted: list[Lifted] = []
        while place < len(marks) and marks[place].start < end:
            lifted.append(marks[place][:3])
            place += 1
        if number <= _FIRST_LINES and (star := pattern(_STAR).search(raw)):
            lifted.append((start + star.start(), start + star.end(), None))
            diagnostics.append(_lost_star(star[0].strip(), number, lifted[-1]))
        line = line_of(text, start, end, number, blanks, lifted)
        start = end + 1
        blanks = 0 if line else blanks + 1
        if line:
            lines.append(line)
    return Reading(tuple(lines), (), tuple(diagnostics))


def _marks(text: str) -> list[Glued]:
    """Find the marks: a run from 1 on, so long that it is no accident."""
    found = candidates(text, 0, len(text))
    if len(found) < _FEWEST_SURE or len(chain(found, _NUMBERS, _MOST_SKIPPED)) < _FEWEST_SURE:
        return []
    # Years that end in a mark, "20193", are looked for where there are marks.
    within = suffixes(text, 0, len(text), _NUMBERS)
    found = sorted((*found, *(each._replace(weight=IN_DOUBT) for each in within)))
    marks = chain(found, _NUMBERS, _MOST_SKIPPED)
    marks = without_ends_of_numbers(text, marks, _NUMBERS)
    if not marks or marks[0].number > 1 + _MOST_SKIPPED:
        return []
    marks = completed(text, marks, range(1, marks[-1].number + 1), marks[-1].start)
    sure = [mark for mark in marks if mark.weight >= _SURE]
    return marks if len(marks) >= _FEWEST or len(sure) >= _FEWEST_SURE else []


def _lost(text: str, marks: list[Glued]) -> Diagnostic:
    numbers = [mark.number for mark in marks]
    message = f"marks 1 to {numbers[-1]} call footnotes that this text does not have"
    unseen = sorted({*range(1, numbers[-1])} - {*numbers})
    if unseen:
        message += f"; not found: {', '.join(map(str, unseen))}"
    line = text.count("\n", 0, marks[0].start) + 1
    return Diagnostic("footnote-bodies-lost", "warning", message, line)


def _lost_star(star: str, number: int, lifted: Lifted) -> Diagnostic:
    message = "the mark of a footnote that is not in the text"
    return Diagnostic("footnote-lost", "note", message, number, star, lifted[:2])
