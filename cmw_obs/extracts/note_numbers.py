"""Footnotes numbered as they are printed, where a text prints their numbers."""

from __future__ import annotations

from itertools import count

from cmw_obs.lines import Line, Reading


def as_printed(reading: Reading) -> Reading:
    """Give the footnotes the numbers that are their marks; those marked by stars come behind them.

    Where numbers are printed twice, as on pages that begin anew, they stay as they were counted.
    """
    notes = reading.footnotes
    printed = {note.number: int(note.mark) for note in notes if note.mark.isdecimal()}
    if not printed or len({*printed.values()}) < len(printed):
        return reading
    behind = count(max(printed.values()) + 1)
    numbers = {note.number: printed.get(note.number) or next(behind) for note in notes}
    if all(old == new for old, new in printed.items()):
        return reading
    return reading._replace(
        lines=tuple([_renumbered(line, numbers) for line in reading.lines]),
        footnotes=tuple([note._replace(number=numbers[note.number]) for note in notes]),
    )


def _renumbered(line: Line, numbers: dict[int, int]) -> Line:
    if not line.lifts:
        return line
    lifts = [
        lift if lift.footnote is None else lift._replace(footnote=numbers[lift.footnote])
        for lift in line.lifts
    ]
    return line._replace(lifts=tuple(lifts))
