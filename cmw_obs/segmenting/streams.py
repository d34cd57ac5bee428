"""Text that breaks after every one to three words: lines that are no lines, put back into one.

A few short lines are headings or items. Where nearly all are short and most of them stop in the
middle of a sentence, the ends of lines say nothing, and numbers and headings are looked for inside.
"""

from __future__ import annotations

from itertools import groupby

from cmw_obs import evidence
from cmw_obs.language import Language
from cmw_obs.lines import Line, merge

_LONGEST = 30
_FEWEST_LINES = 30
_NEARLY_ALL = 0.85
_FEWEST_TOGETHER = 10


def without_streams(lines: tuple[Line, ...], language: Language) -> tuple[Line, ...]:
    """Give the lines, those of a stream of words as one."""
    if not _is_stream(lines):
        return lines
    found: list[Line] = []
    for short, group in groupby(lines, _is_short):
        run = list(group)
        whole = short and len(run) >= _FEWEST_TOGETHER
        found.extend([merge(run, "\n" if language.glue else "")] if whole else run)
    return tuple(found)


def _is_stream(lines: tuple[Line, ...]) -> bool:
    if len(lines) < _FEWEST_LINES:
        return False
    if sum(len(line.words) <= _LONGEST for line in lines) < len(lines) * _NEARLY_ALL:
        return False
    short = [line for line in lines if _is_short(line)]
    if len(short) < len(lines) * _NEARLY_ALL:
        return False
    return sum(evidence.ends_open(line.words) for line in short) > len(short) / 2


def _is_short(line: Line) -> bool:
    return len(line.words) <= _LONGEST and evidence.length_of(line.words) <= _LONGEST
