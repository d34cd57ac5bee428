"""References to footnotes and endnotes in text that Apache POI extracted: `[footnoteRef:6]`."""

from __future__ import annotations

import re

from cmw_obs.records import NamedTuple

# How long a number can be, so that no long text is copied to look at one.
_LONGEST = 12


class PoiMark(NamedTuple):
    """One reference: its extent, brackets included, its printed id, the footnote's number."""

    start: int
    end: int
    id: str
    number: int


class Marks:
    """The references of one text, endnotes numbered behind the footnotes."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.endnotes = _endnote_numbers(text) if "[endnoteRef:" in text else {}

    def between(self, start: int, end: int) -> list[PoiMark]:
        """Find the references in `[start, end)`, in order."""
        found = []
        at = self.text.find("noteRef:", start, end)
        while at >= 0:
            kind = next((each for each in ("[foot", "[end") if self.text.endswith(each, 0, at)), "")
            begun = at + len("noteRef:")
            id_, closed, _ = self.text[begun : min(end, begun + _LONGEST)].partition("]")
            if kind and at - len(kind) >= start and closed and id_.isdecimal():
                number = int(id_) if kind == "[foot" else self.endnotes[id_]
                extent = self.with_brackets(at - len(kind), begun + len(id_) + 1, start, end)
                found.append(PoiMark(*extent, id_, number))
            at = self.text.find("noteRef:", begun, end)
        return found

    def with_brackets(self, first: int, last: int, start: int, end: int) -> tuple[int, int]:
        """Give the extent of a reference with the brackets that stand empty around it."""
        before = self.text[max(first - 2, start) : first].rstrip()
        behind = self.text[last : min(last + 2, end)].lstrip()
        pair = before[-1:] + behind[:1]
        if pair not in ("()", "（）"):
            return first, last
        opened = self.text.rindex(pair[0], start, first)
        return opened, self.text.index(pair[1], last) + 1


def _endnote_numbers(text: str) -> dict[str, int]:
    """Give the endnotes numbers; Word counts them apart from the footnotes, we do not."""
    used = {int(each) for each in re.findall(r"\[footnoteRef:(\d+)\]", text)}
    numbers: dict[str, int] = {}
    for id_ in re.findall(r"\[endnoteRef:(\d+)\]", text):
        if id_ not in numbers:
            number = int(id_) if int(id_) not in used else max(used) + 1
            numbers[id_] = number
            used.add(number)
    return numbers
