"""Labels of headings that stand stacked in front of their titles: "III. A.", then both titles.

Titles that run together are parted at the one word with a capital that could begin a title; where
there are more such words, or none, nobody can tell, and the lines stay as they are.
"""

from __future__ import annotations

from cmw_obs import evidence
from cmw_obs.labels import label_of
from cmw_obs.language import Language
from cmw_obs.lines import Line, merge, split
from cmw_obs.model import Diagnostic
from cmw_obs.on_demand import pattern
from cmw_obs.records import NamedTuple

_LONGEST_STACK = 16
_CAPITAL = r"(?<=\w)\s+(?=[^\W\d_])"


class Unstacked(NamedTuple):
    """The lines, and what was done to them."""

    lines: list[Line]
    diagnostics: tuple[Diagnostic, ...]


def unstacked(lines: list[Line], language: Language) -> Unstacked:
    """Put stacked labels in front of the titles that follow them."""
    stacks = {
        place: stack
        for place, line in enumerate(lines)
        if len(line.words) <= _LONGEST_STACK and (stack := _labels(line, language))
    }
    return _with_titles(lines, stacks, language) if stacks else Unstacked(lines, ())


def _with_titles(lines: list[Line], stacks: dict[int, list[Line]], language: Language) -> Unstacked:
    found: list[Line] = []
    told: list[Diagnostic] = []
    place = 0
    while place < len(lines):
        stack = stacks.get(place, [])
        titles = _titles(lines[place + 1 : place + 1 + len(stack)], len(stack), language)
        if titles:
            found.extend(merge([*pair], "\n") for pair in zip(stack, titles, strict=True))
            place += 1 if titles[-1].number == titles[0].number else len(titles)
            message = "labels of headings stand before all their titles; each was put to its own"
            told.append(Diagnostic("headings-stacked", "warning", message, titles[0].number))
        else:
            found.append(lines[place])
        place += 1
    return Unstacked(found, tuple(told))


def _labels(line: Line, language: Language) -> list[Line]:
    """Part a line that holds nothing but labels of headings, two or more."""
    rest: Line | None = line
    found = []
    while rest:
        label = label_of(rest.words, language)
        if label is None or label.form not in (".", "-") or label.bare.islower():
            return []
        head, rest = split(rest, label.end) if label.end < len(rest.words) else (rest, None)
        found.append(head)
    return found if len(found) > 1 else []


def _titles(lines: list[Line], count: int, language: Language) -> list[Line]:
    """Give as many titles as there are labels, or none where it cannot be told."""
    if not count or not lines or not _is_title(lines[0], language):
        return []
    if len(lines) == count and all(_is_title(line, language) for line in lines):
        return lines
    starts = [
        each.end()
        for each in pattern(_CAPITAL).finditer(lines[0].words)
        if lines[0].words[each.end()].isupper()
    ]
    return list(split(lines[0], starts[0])) if len(starts) == count - 1 == 1 else []


def _is_title(line: Line, language: Language) -> bool:
    return label_of(line.words, language) is None and evidence.reads_as_heading(line.words)
