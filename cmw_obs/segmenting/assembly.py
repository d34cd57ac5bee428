"""Lines to blocks: which line is a heading, a paragraph, an item, or more of the block before.

The numbering of the paragraphs is decided first, over the whole document (`numbering`), from the
numbers at the start of lines and, where these leave gaps, from those inside them (`cuts`). It is
the frame in which the other labels are read. Then one pass reads each line by its evidence: the
form of its label, whether the open headings (`titles`) or lists (`items`) expect that number,
how the line before ends and this one begins and ends, its length, its indent, and what follows
(`outlook`).

A line without label that is no title and no item is the rest of a line where the words before
break off, a paragraph that lost its number, or text that returns. Nothing is dropped: what fits
nowhere stays as text of the block before.
"""

from __future__ import annotations

from cmw_obs import evidence
from cmw_obs.labels import Label
from cmw_obs.language import Language
from cmw_obs.lines import Line
from cmw_obs.model import Diagnostic, Severity
from cmw_obs.segmenting.blocks import Block, Blocks, Body
from cmw_obs.segmenting.frame import Frame, frame_of
from cmw_obs.segmenting.headlines import ends_small, is_title, parts_title
from cmw_obs.segmenting.items import Items
from cmw_obs.segmenting.lists import Lists
from cmw_obs.segmenting.outlook import SHORTEST_BODY, Outlook
from cmw_obs.segmenting.titles import Titles
from cmw_obs.segmenting.words import Words

# Lines of a site below the text.
_MOST_OUTSIDE = 12


def blocks_of(lines: tuple[Line, ...], language: Language) -> Blocks:
    """Read the lines as blocks; every line's words end up in one of them, or are furniture."""
    return _Pass(frame_of(lines, language), language).run()


class _Pass:
    """The one pass over the lines: what is open here decides what may come next."""

    def __init__(self, frame: Frame, language: Language) -> None:
        self.frame = frame
        self.language = language
        self.outlook = Outlook(frame, language)
        self.lists = Lists()
        self.body = Body(language.glue)
        for each in frame.diagnostics:
            self.body.tell(each)
        self.titles = Titles(frame, self.body, self.outlook, self.lists, language)
        self.items = Items(frame, self.body, self.outlook, self.lists)

    def run(self) -> Blocks:
        labels, numbered = self.frame.labels, self.frame.numbered
        for place, line in enumerate(self.frame.lines):
            label = labels[place]
            if place in numbered and label:
                self.add_paragraph(line, label)
            elif (self.body.last or evidence.is_rule(line.words)) and self.is_aside(place, line):
                continue
            elif label and self.body.last is None and evidence.is_contents(line.words):
                self.body.add("front", line)
            elif not (label and self.add_labelled(place, label)):
                self.add_unlabelled(place, line)
        return self.body.finished()

    def is_aside(self, place: int, line: Line) -> bool:
        """Keep what is no text of the document apart: the page's, or an editor's dots."""
        if evidence.is_omission(line.words):
            self.body.tell(_aside(line, "paragraphs-omitted", "note", "text was left out here"))
        elif evidence.is_furniture(line.words) or self.is_page_number(place, line):
            self.body.furniture.append(line)
        elif self.frame.labels[place] is None and self.is_outside(place):
            message = "it stands behind the text and belongs to nothing in it"
            self.body.tell(_aside(line, "text-unassigned", "warning", message))
        else:
            return False
        return True

    def is_outside(self, place: int) -> bool:
        """Say that only short lines without a stop are left, which head nothing: the site's."""
        lines = self.frame.lines
        if place < len(lines) - _MOST_OUTSIDE or self.body.breaks_off:
            return False
        if self.outlook.has_paragraph_behind(place) or evidence.ends_open(self.body.tail):
            return False
        return all(
            evidence.reads_as_heading(line.words) and not evidence.begins_small(line.words)
            for line in lines[place:]
        )

    def is_page_number(self, place: int, line: Line) -> bool:
        """Say that the line is a number alone beside a page's header, or ends a job number."""
        lines = self.frame.lines
        if place and evidence.ends_job_number(line.words, lines[place - 1].words):
            return True
        if not evidence.is_page_number(line.words):
            return False
        beside = (*lines[max(place - 1, 0) : place], *lines[place + 1 : place + 2])
        return any(evidence.is_furniture(each.words) for each in beside)

    def add_paragraph(self, line: Line, label: Label) -> None:
        self.lists.close()
        self.body.add("paragraph", line, label, ordinal=label.number)

    def add_labelled(self, place: int, label: Label) -> bool:
        if self.titles.add_labelled(place, label):
            return True
        found = self.items.place_of(place, label)
        if found is None:
            return False
        if self.body.last and self.body.last.kind == "heading":
            self.add_lost_paragraph(place, None)
        self.items.add(place, label, found)
        return True

    def add_unlabelled(self, place: int, line: Line) -> None:
        last = self.body.last
        if self.titles.add_topic(place):
            return
        if last is None:
            self.add_front(place, line)
        elif last.kind == "heading":
            self.add_below_heading(place, line)
        elif evidence.breaks_off(self.body.tail) and not self.is_last_item(line):
            self.body.extend(line)
        elif not (self.items.add_bare(place) or self.items.add_more(place)):
            self.add_text(place, line)

    def is_last_item(self, line: Line) -> bool:
        """Say that "and" behind a semicolon leads to this line, the last of a list of items."""
        apart = line.blanks or not line.reach
        leads = evidence.leads_to_last(self.body.tail)
        return bool(apart) and leads and not evidence.begins_small(line.words)

    def add_text(self, place: int, line: Line) -> None:
        if self.runs_on(place, line):
            self.body.extend(line)
        elif self.outlook.lacks_number(place, self.body.number):
            self.add_lost_paragraph(place, line)
        else:
            self.body.add("text", line)

    def runs_on(self, place: int, line: Line) -> bool:
        """Say that the line is wrapped text although the words before could end there.

        It begins small; or with a number that nothing counts, "by circular No." and "11."; or
        it stands close where blank lines part the blocks, but not behind a list that has ended.
        """
        if line.words[0].isdecimal() and self.language.takes_number(
            self.body.tail.rpartition(" ")[2]
        ):
            return True
        close = not line.blanks and (self.frame.spaced or self.frame.labels[place] is not None)
        return (close and not self.body.ends_list) or evidence.begins_small(line.words)

    def add_front(self, place: int, line: Line) -> None:
        if self.goes_on_with_title(place, line):
            self.body.extend(line)
        elif self.is_body(line) and not is_title(line.words, self.language):
            self.add_lost_paragraph(place, line)
        else:
            self.body.add("front", line)

    def goes_on_with_title(self, place: int, line: Line) -> bool:
        """Say that the line is the rest of a title that was broken: it stands close below it.

        It begins small, or the title stops behind a small word, a comma or inside a bracket; or
        where no spaces part words, the two lines together are a title.
        """
        above = self.frame.lines[place - 1] if place else None
        if above is None or line.blanks:
            return False
        if not is_title(above.words, self.language):
            return not self.language.glue and parts_title(above.words, line.words, self.language)
        small = evidence.begins_small(line.words) or evidence.has_open_bracket(above.words)
        small = small or evidence.ends_with_comma(above.words)
        return small or (ends_small(above.words) and bool(self.language.glue))

    def is_body(self, line: Line) -> bool:
        """Say that an unlabelled line above the first paragraph is one itself."""
        long = evidence.length_of(line.words) >= SHORTEST_BODY
        return long and not evidence.ends_open(line.words) and line.words[0] not in "*([<"

    def add_below_heading(self, place: int, line: Line) -> None:
        """Read a line under a heading: the rest of its title, or a paragraph without number."""
        if self.titles.goes_on(line):
            self.body.extend(line)
        else:
            self.add_lost_paragraph(place, line)

    def add_lost_paragraph(self, place: int, line: Line | None) -> None:
        """Add a paragraph whose number was not printed, and count it where the sequence does.

        Without `line` it is one of which only the items are there.
        """
        self.lists.close()
        number = self.body.number
        ordinal = number + 1 if self.outlook.lacks_number(place, number) else None
        if line:
            self.body.add("paragraph", line, ordinal=ordinal, inferred=True)
        else:
            start, at = self.frame.lines[place].start, self.frame.lines[place].number
            empty = Words("", (), (start, start))
            self.body.append(Block("paragraph", empty, at, ordinal=ordinal, inferred=True))


def _aside(line: Line, code: str, severity: Severity, message: str) -> Diagnostic:
    span = line.start, line.source_offset(len(line.words))
    return Diagnostic(code, severity, message, line.number, line.words, span)
