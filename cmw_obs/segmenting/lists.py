"""Which item comes next: the open lists of a paragraph, and the number a label has in them."""

from __future__ import annotations

from cmw_obs.labels import CHINESE, DECIMAL, LATIN, LETTERS, ROMAN, Label
from cmw_obs.records import NamedTuple
from cmw_obs.segmenting.headings import Numbered

# The systems in which a list may begin, the likeliest first.
_SYSTEMS = (LETTERS, LATIN, ROMAN, DECIMAL, CHINESE)


class Place(NamedTuple):
    """Where an item goes: its level from 0, and its number there."""

    level: int
    numbered: Numbered


class Lists:
    """The lists that are open in the paragraph, from the first level down."""

    def __init__(self) -> None:
        self.open: list[Numbered] = []

    def close(self) -> None:
        """Close all lists, as a new paragraph does."""
        self.open = []

    def add(self, place: Place) -> None:
        """Make the item the latest of its list; the lists below are closed."""
        self.open[place.level :] = [place.numbered]

    def next(self, label: Label, behind: list[Label]) -> Place | None:
        """Give the place of the item that an open list expects; `behind` are the labels to come.

        The deepest list has precedence, so `(i)` after `(h)` is the ninth item, unless `(ii)`
        comes next.
        """
        if self._opens_sublist(label, behind):
            return None
        for level, each in reversed([*enumerate(self.open)]):
            if label.form == each.form and label.values.get(each.system) == each.ordinal + 1:
                return Place(level, each._replace(ordinal=each.ordinal + 1))
        return None

    def first(self, label: Label, behind: list[Label]) -> Place | None:
        """Give the place of a first item, in a new list below those that are open."""
        # "1." below "(2)" is of another list, though both count in digits.
        used = {each.system for each in self.open if label.form != "." or each.form == "."}
        firsts = [s for s in _SYSTEMS if s not in used and label.values.get(s) == 1]
        if not firsts:
            return None
        seconds = (s for other in behind for s in firsts if other.values.get(s) == 2)
        return Place(len(self.open), Numbered(next(seconds, firsts[0]), label.form, 1))

    def out_of_order(self, label: Label) -> Place | None:
        """Give the place of an item whose number no list expects; the reader is told of it."""
        for level, each in reversed([*enumerate(self.open)]):
            number = label.values.get(each.system)
            if number and label.form == each.form:
                return Place(level, each._replace(ordinal=number))
        if self.open:
            return None
        found = next((s for s in (LETTERS, LATIN) if label.values.get(s)), None)
        return Place(0, Numbered(found, label.form, label.values[found])) if found else None

    def skips_one(self, label: Label) -> bool:
        """Say that the label is the deepest list's next but one."""
        if not self.open:
            return False
        last = self.open[-1]
        return label.form == last.form and label.values.get(last.system) == last.ordinal + 2

    def bare(self, led_in: bool) -> Place:
        """Give the place of the next item where labels were lost: in the deepest list.

        `led_in` says that the words before lead in to a list of its own.
        """
        if led_in or not self.open:
            return Place(len(self.open), Numbered(LATIN, "", 1))
        last = self.open[-1]
        return Place(len(self.open) - 1, last._replace(ordinal=last.ordinal + 1))

    def _opens_sublist(self, label: Label, behind: list[Label]) -> bool:
        if label.values.get(ROMAN) != 1 or not self.open or self.open[-1].system == ROMAN:
            return False
        return bool(behind) and behind[0].values.get(ROMAN) == 2
