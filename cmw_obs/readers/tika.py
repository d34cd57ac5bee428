"""Text of Word documents as newer Tika extracts it, each footnote in the place of its reference.

The note breaks the line that calls it: `report(()<tab>CMW/C/FRD/2.` and an empty line, then `) at
its meetings`. What is left of the printed mark stands on both sides: brackets, a star, or nothing.
No ids are printed, so the notes are numbered as they come.
"""

from __future__ import annotations

import re

from cmw_obs.lines import Lifted, Line, Reading, make_line, with_marks
from cmw_obs.model import Footnote
from cmw_obs.on_demand import pattern

# The empty brackets of a note's own mark inside those of its reference, a star, or a bare tab.
_HEAD = r"(?P<open>\(|（)(?:\(\s?\)|（\s?）)\t|(?<=\S)(?P<star>\*+)\t|(?<=\S)\t+"
_RECOGNISED = r"\S(?:\(\(\s?\)|（（\s?）|\*+)\t"
# What notes are followed by in Markdown, whose stars and tabs look the same.
_LINK_BACK = "[↑]("
# Tabs in front of a line, and those behind its label, are no note; behind a word one is.
_LABEL = r"\s*(?:(?:\S{0,11}[^\w\s]|\d{1,3})\t+)?"
_EMPTY_LINE = r"\n[ \t]*\n"
# What goes on behind a note that left no mark: a space, a stop, or the end of the paragraph.
_GOES_ON = frozenset(" ,.;:،؛。，；：、)]）»”\n")
_LONGEST_NOTE = 4_000


def recognises(text: str) -> bool:
    """Say that the text is of this dialect: a note breaks into one of its lines."""
    if "\t" not in text or _LINK_BACK in text:
        return False
    return pattern(_RECOGNISED).search(text) is not None


def read(text: str) -> Reading:
    """Read the text as lines and footnotes."""
    lines: list[Line] = []
    footnotes: list[Footnote] = []
    start, number, blanks = 0, 1, 0
    while start < len(text):
        lifted, end = _lift_notes(text, start, footnotes)
        line = make_line(text, start, end, number, blanks, lifted)
        blanks = 0 if line else blanks + 1
        if line:
            lines.append(line)
        elif lifted and lines:
            lines[-1] = with_marks(lines[-1], lifted)
        number += text.count("\n", start, end + 1)
        start = end + 1
    return Reading(tuple(lines), tuple(footnotes))


def _lift_notes(text: str, start: int, footnotes: list[Footnote]) -> tuple[list[Lifted], int]:
    """Take the notes out of the line at `start`; give what was lifted, and where the line ends."""
    lifted: list[Lifted] = []
    label = pattern(_LABEL).match(text, start)
    position = label.end() if label else start
    end = _line_end(text, start)
    while head := pattern(_HEAD).search(text, position, end):
        tail = _tail(text, head)
        if tail is None:
            position = head.end()
            continue
        number = len(footnotes) + 1
        body = " ".join(text[head.end() : tail.start()].split())
        mark = head["star"] or str(number)
        footnotes.append(Footnote(number, mark, body, (head.start(), tail.end())))
        lifted.append((head.start(), tail.end(), number))
        position = tail.end()
        end = _line_end(text, position)
    return lifted, end


def _tail(text: str, head: re.Match[str]) -> re.Match[str] | None:
    """Find what closes the note: an empty line, and what its mark left behind it."""
    left = r"[)）]" if head["open"] else re.escape(head["star"] or "")
    close = rf"{_EMPTY_LINE}\s*{left}" if left else _EMPTY_LINE
    found = pattern(close).search(text, head.end(), head.end() + _LONGEST_NOTE)
    if found and not left and not _goes_on(text[found.end() : found.end() + 1]):
        return None
    return found


def _goes_on(letter: str) -> bool:
    """Say that the line a note broke goes on with this letter; Chinese leaves no space there."""
    return letter in _GOES_ON or "\u4e00" <= letter <= "\u9fff"


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end
