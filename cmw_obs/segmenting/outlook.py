"""What lies ahead of a line: the paragraph it heads, the items of its list, the number that is due.

Every look ahead ends after a fixed number of lines, so that reading stays linear.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property

from cmw_obs import evidence
from cmw_obs.cue_forms import cues_of
from cmw_obs.labels import ITEM_FORMS, Label
from cmw_obs.language import Language, fold
from cmw_obs.segmenting.frame import Frame

# How far ahead a line looks for what it heads, or for the next items of its list.
_MOST_HEADINGS = 6
_MOST_ITEMS = 80
_MOST_TEXTS = 3
# An unlabelled line this long is no heading, but a paragraph that lost its number.
SHORTEST_BODY = 80
_NEARLY_ALL = 0.7
# The recommendations of older CCPR and CAT documents: "The State party should …".
_LONGEST_DUTY = 60
_FEWEST_SECOND_BLOCKS = 3
_LONGEST_STOPPED = 80


class Outlook:
    """Looks ahead in a frame, from the places of its lines."""

    def __init__(self, frame: Frame, language: Language) -> None:
        self._frame = frame
        self._language = language
        self._places = sorted(frame.numbered)
        self._parted = not frame.numbered and _blanks_part_paragraphs(frame)

    def has_paragraph_behind(self, place: int) -> bool:
        """Say that a numbered paragraph follows, or that none in the document is numbered."""
        return not self._places or self._places[-1] > place

    def items_behind(self, place: int) -> list[Label]:
        """List the labels of items behind this line, up to the next paragraph."""
        found = []
        labels = self._frame.labels
        for at in range(place + 1, min(place + 1 + _MOST_ITEMS, len(labels))):
            label = labels[at]
            if at in self._frame.numbered:
                break
            if label and label.form in ITEM_FORMS:
                found.append(label)
        return found

    def opens_apart(self, place: int, system: str) -> bool:
        """Say that a list begins set off from the line above, its second label below its first.

        It stands further in, or behind a blank line or a comma; then the labels are printed as
        such, though no colon leads in to them.
        """
        lines, labels = self._frame.lines, self._frame.labels
        indent, above = lines[place].indent, lines[place - 1]
        apart = lines[place].blanks > 0 or evidence.ends_with_comma(above.words)
        if not (place and (apart or indent > above.indent)):
            return False
        if evidence.has_open_bracket(above.words):
            return False
        for at in range(place + 1, min(place + 1 + _MOST_ITEMS, len(labels))):
            label = labels[at]
            if at in self._frame.numbered or lines[at].indent < indent:
                return False
            if label and lines[at].indent == indent:
                parted = not evidence.ends_open(lines[at - 1].words)
                return parted and label.form in ITEM_FORMS and label.values.get(system) == 2
        return False

    def next_label(self, place: int) -> Label | None:
        """Give the label of the item that follows within a few lines, or None."""
        labels = self._frame.labels
        for at in range(place + 1, min(place + 1 + _MOST_TEXTS, len(labels))):
            if labels[at] or at in self._frame.numbered:
                return None if at in self._frame.numbered else labels[at]
        return None

    def heads_paragraph(self, place: int, number: int) -> bool:
        """Say that what comes next can stand under a heading: a paragraph, headings before it.

        `number` is that of the latest paragraph.
        """
        lines, labels, numbered = self._frame.lines, self._frame.labels, self._frame.numbered
        for behind in range(place + 1, min(place + 1 + _MOST_HEADINGS, len(lines))):
            following, label = lines[behind], labels[behind]
            if behind in numbered:
                return True
            if label:
                is_item = label.form in ITEM_FORMS
                return not is_item and evidence.reads_as_heading(following.words[label.end :])
            if not evidence.reads_as_heading(following.words):
                last = lines[behind - 1]
                return self.lacks_number(behind - 1, number) and evidence.is_short(last.words)
        return False

    def lacks_number(self, place: int, number: int) -> bool:
        """Say that the sequence lacks exactly the number that this line would have.

        `number` is that of the latest paragraph.
        """
        if not self._places:
            # Where blank lines part the paragraphs, text that stands close goes on with the last.
            return self._frame.lines[place].blanks > 0 or not self._parted
        following = bisect_left(self._places, place)
        if following == len(self._places):
            return False
        label = self._frame.labels[self._places[following]]
        gap = label is not None and label.number == number + 2
        return gap and not (self._is_second_block(place) and self._has_second_blocks)

    @cached_property
    def _has_second_blocks(self) -> bool:
        """Say that in this document such recommendations are not numbered."""
        blocks = (
            place - 1 in self._frame.numbered and self._is_second_block(place)
            for place, label in enumerate(self._frame.labels)
            if label is None
        )
        return sum(blocks) >= _FEWEST_SECOND_BLOCKS

    def _is_second_block(self, place: int) -> bool:
        """Say that the line says what should be done, or what the committee recommends."""
        if self.is_duty(place):
            return True
        # Of lines without a number alone; every start of the command would load it.
        from cmw_obs.segmenting.second_blocks import recommends

        begin = fold(self._frame.lines[place].words[:_LONGEST_DUTY])
        return recommends(begin, cues_of(self._language.code))

    def is_duty(self, place: int) -> bool:
        """Say that the line begins as recommendations do that stand in the concern's number."""
        begin = fold(self._frame.lines[place].words[:_LONGEST_DUTY])
        return begin.startswith(cues_of(self._language.code).duties)

    def is_stopped_title(self, place: int, below_title: bool = False) -> bool:
        """Say that a short line can only be a title though it ends in a stop: it heads a paragraph.

        That is a colon; behind the letter or the Roman number of a part, and `below_title`, it may
        be a full stop.
        """
        end = min(place + _MOST_HEADINGS, len(self._frame.lines))
        for at in range(place, end):
            if at in self._frame.numbered:
                return at > place
            if not self._is_stopped(at, below_title or at > place):
                return False
        return False

    def _is_stopped(self, place: int, below_title: bool) -> bool:
        line, label = self._frame.lines[place], self._frame.labels[place]
        stopped = evidence.ends_with_colon(line.words)
        if label or below_title:
            stopped = stopped or evidence.ends_sentence(line.words)
        if label and not (label.form == "." and label.bare.isupper()):
            return False
        words = line.words[label.end :] if label else line.words
        apart = line.blanks > 0 or not self._frame.spaced
        if not (stopped and apart) or len(words) > _LONGEST_STOPPED:
            return False
        return not (evidence.begins_small(words) or self._speaks(words) or self.is_duty(place))

    def _speaks(self, words: str) -> bool:
        """Say that the words name the committee, or say what it recommends."""
        cues, begin = cues_of(self._language.code), fold(words[:_LONGEST_DUTY])
        return any(each in begin for each in (*cues.subjects, *cues.recommends))

    def ends_list(self, place: int, number: int) -> bool:
        """Say that the line ends a list with a stop, right in front of a paragraph or a heading.

        It says nothing of the committee, and no duty: such words are no item's. `number` is that of
        the latest paragraph; a line that has the next one is a paragraph itself.
        """
        lines, behind = self._frame.lines, place + 1
        if not evidence.ends_sentence(lines[place].words) or self.is_duty(place):
            return False
        if not (behind == len(lines) or self.heads_paragraph(place, number)):
            return False
        return not (self._speaks(lines[place].words) or self.lacks_number(place, number))

    def is_listed(self, place: int) -> bool:
        """Say that the line ends as an item of a list does, or leads in to a list below it."""
        lines = self._frame.lines
        words = lines[place].words
        if not evidence.ends_with_colon(words):
            return evidence.ends_with_semicolon(words)
        behind = place + 1
        bare = behind < len(lines) and self._frame.labels[behind] is None
        return bare and evidence.ends_with_semicolon(lines[behind].words)


def _blanks_part_paragraphs(frame: Frame) -> bool:
    """Say that blank lines stand before nearly all long lines."""
    long = [
        line
        for line, label in zip(frame.lines, frame.labels, strict=True)
        if label is None and evidence.length_of(line.words) >= SHORTEST_BODY
    ]
    return sum(line.blanks > 0 for line in long) >= len(long) * _NEARLY_ALL
