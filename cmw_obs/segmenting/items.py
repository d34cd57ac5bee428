"""Which lines are items: by a label that a list expects or opens, or by the stops of a list.

An item's label is one where a list expects it, or where it opens a list that is led in. Without
label, a line is the next item where a list is led in by a colon and carried by semicolons.
"""

from __future__ import annotations

from cmw_obs import evidence
from cmw_obs.labels import ITEM_FORMS, LETTERS, Label
from cmw_obs.model import Diagnostic
from cmw_obs.segmenting.blocks import Body
from cmw_obs.segmenting.frame import Frame
from cmw_obs.segmenting.lists import Lists, Place
from cmw_obs.segmenting.outlook import Outlook


class Items:
    """Finds items and puts them into the body."""

    def __init__(self, frame: Frame, body: Body, outlook: Outlook, lists: Lists) -> None:
        self._frame = frame
        self._body = body
        self._outlook = outlook
        self._lists = lists

    def place_of(self, place: int, label: Label) -> Place | None:
        """Choose the item's place, or None where the label is no item's but wrapped text."""
        small = label.form == "." and label.bare.islower()
        like_heading = self._is_like_heading(place, label)
        if self._body.last is None or not (label.form in ITEM_FORMS or small or like_heading):
            return None
        behind = self._outlook.items_behind(place)
        expected = self._lists.next(label, behind)
        if expected:
            return expected
        first = self._lists.first(label, behind)
        if first:
            system = first.numbered.system
            followed = any(label.values.get(system) == 2 for label in behind)
            led_in = evidence.ends_with_colon(self._body.tail)
            if like_heading:
                return first if led_in else None
            if led_in or (
                followed and (not self._body.breaks_off or self._lacks_colon(place, label))
            ):
                return first
            return first if self._outlook.opens_apart(place, system) else None
        if self._body.breaks_off or like_heading:
            return None
        return self._lists.out_of_order(label)

    def _is_like_heading(self, place: int, label: Label) -> bool:
        """Say that an item's label may be a heading's, too: `أ-`, or `1.` below another item."""
        if label.form == "-":
            return LETTERS in label.values
        last, indent = self._body.last, self._frame.lines[place].indent
        below = last is not None and last.kind == "item" and indent > 0
        return below and label.form == "." and label.number is not None

    def _lacks_colon(self, place: int, label: Label) -> bool:
        """Say that words which lead in to a list have lost their colon: "that the State party"."""
        last = self._body.tail.rpartition(" ")[2]
        text = self._frame.lines[place].words[label.end :].lstrip()
        return label.form == "()" and last.isalpha() and last.islower() and text[:1].isupper()

    def add(self, place: int, label: Label, found: Place) -> None:
        """Add the line as the item that was found."""
        self._lists.add(found)
        line, ordinal = self._frame.lines[place], found.numbered.ordinal
        self._body.add("item", line, label, ordinal=ordinal, level=found.level)

    def add_bare(self, place: int) -> bool:
        """Add the line as an item without label, if a list is led in or carried on by it."""
        if not (self._is_bare(place) or self._is_missing(place) or self._is_carried(place)):
            return False
        found = self._lists.bare(evidence.ends_with_colon(self._body.tail))
        self._lists.add(found)
        line, ordinal = self._frame.lines[place], found.numbered.ordinal
        self._body.add("item", line, ordinal=ordinal, level=found.level, inferred=True)
        return True

    def add_more(self, place: int) -> bool:
        """Add the line to the item before it, if the next item of the list comes behind it."""
        last, label = self._body.last, self._outlook.next_label(place)
        if last is None or last.kind != "item" or label is None:
            return False
        if self._lists.next(label, []) is None:
            return False
        line = self._frame.lines[place]
        if evidence.breaks_off(line.words):
            message = f"text that breaks off behind the end of item {last.label}"
            self._body.tell(Diagnostic("text-order", "warning", message, last.line))
        self._body.extend(line)
        return True

    def _is_bare(self, place: int) -> bool:
        last, tail = self._body.last, self._body.tail
        if last is None:
            return False
        if evidence.ends_with_colon(tail):
            return last.kind != "heading" and self._outlook.is_listed(place)
        carried = last.kind == "item" and last.inferred
        return carried and evidence.ends_with_semicolon(tail)

    def _is_missing(self, place: int) -> bool:
        """Say that the labels around lack exactly the one that this line would have."""
        last, label = self._body.last, self._outlook.next_label(place)
        if last is None or last.kind != "item" or label is None:
            return False
        listed = evidence.ends_with_semicolon(self._body.tail) and evidence.ends_with_semicolon(
            self._frame.lines[place].words
        )
        return listed and self._lists.skips_one(label)

    def _is_carried(self, place: int) -> bool:
        """Say that the line is a last item that lost its label: a semicolon carries the list to it.

        Text that returns stands behind a list that has ended, or has the committee for its subject.
        """
        last, line = self._body.last, self._frame.lines[place]
        if last is None or last.kind != "item" or len(self._lists.open) != 1:
            return False
        if not (evidence.ends_with_semicolon(self._body.tail) and line.words[0].isalpha()):
            return False
        # The items of some begin small, and then this one may, too.
        capital = not evidence.begins_small(line.words) or evidence.begins_small(last.words.text)
        apart = line.blanks > 0 or (capital and not self._frame.spaced)
        return apart and self._outlook.ends_list(place, self._body.number)
