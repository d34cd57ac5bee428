"""Markdown cut into blocks: paragraphs, headings, members of lists, notes.

Markdown breaks lines where it likes and parts blocks by blank lines; where it has none, text was
only marked up by hand, and each line is a block.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cmw_obs.on_demand import pattern
from cmw_obs.records import NamedTuple

_NOTE = r"\[\^(?P<id>[^\]\s]{1,40})\]:[ \t]*"
# A note in a list behind the text, with a link back to its call, as converters of Word files and
# of web pages write; the link stands at the note's end, which may be lines further down.
_LINKED_NOTE = r"[ \t]*(?P<id>\d{1,3})\\?\.[ \t]+(?:<a [^<>\n]*></a>)?[ \t]*"
_LINK_BACK = r"\[[↑↩]\ufe0e?\]\([^()\s]{1,60}\)"
_ARROWS = ("[↑", "[↩")
_LONGEST_NOTE = 4_000
_PLAIN_NOTE = r"\[(?P<id>\d{1,3})\](?:[ \t]+(?=\S)|[ \t]*\Z)"
_FIRST_PLAIN_NOTE = "\n[1] "
# Lines that stand alone: a heading, a row of a table, a division, what parts lists, a barcode.
_ALONE = (
    r"[ \t>]*(?:#{1,6}[ \t]|\||\+[-=]|:{3,}|</?div\b|`{3}|<!-- -->[ \t\r]*\Z"
    r"|\*\d{6,8}\*[ \t\r]*\Z)"
)
# A colon alone is no rule: French puts a space before it, where a line may break.
RULE = r"(?![ \t]*:[ \t\r]*$)[-=+|:*_ \t\r]+"
_MEMBER = r"[ \t>]*(?:[-*+]|\(?(?:\d{1,3}|[a-zA-Z]|[ivxlc]{1,5})[.)])[ \t]+\S"
_MARKED_UP = r"(?m)^(?:> ?)*(?:#{1,6} \S|\*\*[^*\n]+(?:\n[^*\n]+)?\*\*|\d{1,3}\\[.)-]|\\\()"
_PARAGRAPH = r"(?m)^\d{1,3}[.-][ \t]"
_FEWEST_PARAGRAPHS = 2
_QUOTES = r"[ \t>]+"
_EMPTY = " \t\r>"
_LEAST_BLANK = 8


class Block(NamedTuple):
    """Lines that belong together, from `start` to `end`; `note` is the id of a note's block.

    `number` is that of the first line, `blanks` counts the blank lines in front of it, `depth`
    the quotes that it stands in.
    """

    start: int
    end: int
    number: int
    blanks: int
    note: re.Match[str] | None
    is_member: bool
    depth: int = 0


def has_notes(text: str) -> bool:
    """Say that the text has notes in Markdown's form."""
    if "\n[^" in text and pattern(rf"(?m)^{_NOTE}").search(text):
        return True
    return has_linked_notes(text)


def has_linked_notes(text: str) -> bool:
    """Say that the text has notes in a list, each with a link back to where it is called."""
    if not any(arrow in text for arrow in _ARROWS):
        return False
    heads = pattern(rf"(?m)^{_LINKED_NOTE}").finditer(text)
    return any(_leads_back(text, head.end()) for head in heads)


def _leads_back(text: str, start: int) -> bool:
    """Say that the note whose words begin at `start` ends with a link, before another begins."""
    link = pattern(_LINK_BACK).search(text, start, start + _LONGEST_NOTE)
    if link is None:
        return False
    return not pattern(rf"(?m)^{_LINKED_NOTE}").search(text, start, link.start())


def has_markup(text: str) -> bool:
    """Say that at least two lines are headings, bold, or begin with an escape."""
    if not any(sign in text for sign in ("\n#", "**", "\\.", "\\(", "\\-")):
        return False
    return len(pattern(_MARKED_UP).findall(text)) > 1


def has_plain_notes(text: str) -> bool:
    """Say that the text has notes as pandoc's plain text has them, and a call of the first.

    Behind all else: at the foot of a page, paragraphs or the page's number follow.
    """
    notes = text.rfind(_FIRST_PLAIN_NOTE)
    if notes < 0 or pattern(r"[^\s\[]\[1\]").search(text, 0, notes) is None:
        return False
    followed = len(pattern(_PARAGRAPH).findall(text, notes)) >= _FEWEST_PARAGRAPHS
    return not followed and "\f" not in text and "\nGE." not in text[notes:]


def blocks_of(text: str, start: int, plain: bool) -> Iterator[Block]:
    """Give the blocks of the text from `start` on; every visible character stands in one."""
    return _Blocks(text, plain).from_(start)


class _Blocks:
    def __init__(self, text: str, plain: bool) -> None:
        self.text, self.plain = text, plain
        self.linked = not plain and "\n[^" not in text and has_linked_notes(text)
        head = _PLAIN_NOTE if plain else _LINKED_NOTE if self.linked else _NOTE
        self.note_head = pattern(head)
        self.notes_start = text.rfind(_FIRST_PLAIN_NOTE) if plain else 0
        rows = text.split("\n")
        blank = sum(not row.strip(_EMPTY) for row in rows)
        self.joins = blank * _LEAST_BLANK >= len(rows)

    def from_(self, start: int) -> Iterator[Block]:
        block, closed, blanks = None, True, 0
        first = self.text.count("\n", 0, start) + 1
        for number, row in enumerate(self.text[start:].split("\n"), first):
            end = start + len(row)
            is_blank = not row.strip(_EMPTY)
            if block and ((">" in row) if is_blank else self.goes_on(block, start, end, closed)):
                block = block._replace(end=end)
            elif not is_blank or ">" in row:
                if block:
                    yield block
                block = self.opened(start, end, number, blanks)
            closed = is_blank or self.closes(row)
            blanks = blanks + 1 if is_blank else 0
            start = end + 1
        if block:
            yield block

    def opened(self, start: int, end: int, number: int, blanks: int) -> Block:
        is_member = pattern(_MEMBER).match(self.text, start, end) is not None
        quotes = pattern(_QUOTES).match(self.text, start, end)
        depth = quotes[0].count(">") if quotes else 0
        return Block(start, end, number, blanks, self.note_at(start, end), is_member, depth)

    def note_at(self, start: int, end: int) -> re.Match[str] | None:
        if start < self.notes_start:
            return None
        head = self.note_head.match(self.text, start, end)
        return head if not self.linked or (head and _leads_back(self.text, head.end())) else None

    def goes_on(self, block: Block, start: int, end: int, closed: bool) -> bool:
        """Say that the line is one more of the block; `closed` says that something ended it."""
        if self.note_at(start, end):
            return False
        if block.note:
            indented = self.text.startswith(("\t", "    "), start, end)
            return self.plain or indented or not closed
        if closed or not self.joins:
            return False
        if block.is_member and self.is_member(start, end):
            return False
        return not pattern(_ALONE).match(self.text, start, end)

    def is_member(self, start: int, end: int) -> bool:
        """Say that a line begins a member of a list, and no list in a bracket, "37 b) to / d))"."""
        head = pattern(_MEMBER).match(self.text, start, end)
        if head is None:
            return False
        opened = self.text.count("(", head.end(), end)
        return "(" in head[0] or self.text.count(")", head.end(), end) <= opened

    def closes(self, row: str) -> bool:
        """Say that nothing goes on behind the line: a break made by hand, a heading, a rule."""
        if row.rstrip("\r").endswith(("\\", "  ")):
            return True
        return bool(pattern(_ALONE).match(row) or pattern(RULE).fullmatch(row))
