"""Which lines are titles: of parts and sections by their labels, of topics by what they head.

A number outside the numbering of the paragraphs, or a part's label, in front of words that read as
a heading, is a section's or part's. Without label, the words are a topic where they read as a
heading and a paragraph or heading follows.
"""

from __future__ import annotations

from cmw_obs import evidence
from cmw_obs.labels import Label
from cmw_obs.language import Language
from cmw_obs.lines import Line
from cmw_obs.segmenting.blocks import Body
from cmw_obs.segmenting.frame import Frame
from cmw_obs.segmenting.headings import Headings
from cmw_obs.segmenting.headlines import leads_on
from cmw_obs.segmenting.lists import Lists
from cmw_obs.segmenting.outlook import Outlook


class Titles:
    """Finds titles and puts them into the body; a title closes the lists that are open."""

    def __init__(
        self, frame: Frame, body: Body, outlook: Outlook, lists: Lists, language: Language
    ) -> None:
        self._frame = frame
        self._body = body
        self._outlook = outlook
        self._lists = lists
        self._headings = Headings()
        self._language = language

    def add_labelled(self, place: int, label: Label) -> bool:
        """Add the line as a labelled heading, if it is one."""
        line = self._frame.lines[place]
        if label.form == "'":
            return False
        whole = evidence.reads_as_heading(line.words[label.end :])
        if not whole and not self._outlook.is_stopped_title(place):
            return False
        if label.form in ("()", ")") and not self._heads_part_in_brackets(place, label):
            return False
        indented = line.indent > self._frame.margin
        numbered = self._headings.place(label, indented, self._may_skip(place, label))
        if numbered is None:
            return False
        self._lists.close()
        level = self._headings.add(numbered)
        self._body.add("heading", line, label, ordinal=numbered.ordinal, level=level)
        return True

    def add_topic(self, place: int) -> bool:
        """Add the line as a heading without label, if it is one."""
        line = self._frame.lines[place]
        if not self._reads_as_topic(place, line):
            return False
        self._lists.close()
        self._body.add("heading", line, level=len(self._headings.open))
        return True

    def goes_on(self, line: Line) -> bool:
        """Say that the line, right under a heading, is the rest of its title."""
        rest = not self._body.tail or self._belongs_to_heading(line)
        return rest and evidence.reads_as_heading(line.words)

    def _may_skip(self, place: int, label: Label) -> bool:
        """Say that a number out of step heads a section: a title whole, in front of paragraphs."""
        number = self._body.number
        if label.number is None or self._body.breaks_off:
            return False
        if label.number == number + 1 and self._outlook.lacks_number(place, number):
            return False
        title = self._frame.lines[place].words[label.end :]
        return not evidence.begins_small(title) and self._outlook.heads_paragraph(place, number)

    def _heads_part_in_brackets(self, place: int, label: Label) -> bool:
        """Say that a label in brackets is a heading's: no list is open, and a paragraph follows.

        Documents of CRC before about 2003 have such headings below those of sections.
        """
        last = self._body.last
        if last and last.kind != "heading" and not evidence.ends_sentence(self._body.tail):
            return False
        known = self._headings.expects(label)
        return (known or not self._lists.open) and (
            place + 1 in self._frame.numbered
            or (known and self._outlook.heads_paragraph(place, self._body.number))
        )

    def _reads_as_topic(self, place: int, line: Line) -> bool:
        last, tail = self._body.last, self._body.tail
        if not evidence.reads_as_heading(line.words):
            if last is None and not self._headings.open:
                return False
            # Where the title above ends in a stop, so may those below it.
            below = last is not None and last.kind == "heading"
            stopped = below and not evidence.reads_as_heading(tail)
            ended = not self._body.breaks_off and not evidence.ends_with_colon(tail)
            return (below or ended) and self._outlook.is_stopped_title(place, stopped)
        if evidence.begins_small(line.words):
            return False
        if last is None and not self._headings.open:
            return False
        if last and last.kind == "heading" and self._belongs_to_heading(line):
            return False
        if line.indent > self._frame.margin + 1:
            return True
        if self._body.breaks_off or (last and evidence.ends_with_colon(tail)):
            return False
        heads = self._outlook.heads_paragraph(place, self._body.number)
        return heads and not self._outlook.is_duty(place)

    def _belongs_to_heading(self, line: Line) -> bool:
        """Say that the line is the rest of a heading that was broken over lines."""
        return (
            evidence.begins_small(line.words)
            or evidence.has_open_bracket(self._body.tail)
            or leads_on(self._body.tail, self._language)
            or (self._frame.spaced and not line.blanks)
        )
