"""Hard wraps undone: which lines are the rest of the line above them.

A full line goes on below unless the words say that something else begins there; one that breaks
off goes on with what can begin nothing, full or not.
"""

from __future__ import annotations

from cmw_obs import evidence
from cmw_obs.labels import Label, label_of
from cmw_obs.language import Language, fold
from cmw_obs.lines import Line, merge
from cmw_obs.segmenting.headlines import ends_small, names_state_below
from cmw_obs.segmenting.second_blocks import second_blocks
from cmw_obs.segmenting.wraps import Wrap, is_full

_LONGEST_WRAPPED = 180
_MOST_HEADING_LINES = 4
_SHORTEST_WORD = 4
# "152. The", where markup parted it from its sentence.
_LONGEST_ARTICLE = 8
_DISTRIBUTED = "distr."
_INSIDE_SENTENCES = frozenset(",;،؛，、；。：")


def unwrapped(lines: list[Line], wrap: Wrap | None, language: Language) -> list[Line]:
    """Join the lines that were wrapped; without `wrap`, those that go on anyhow."""
    unwrapping = _Unwrapping(lines, wrap, language)
    for line, behind in zip(lines[1:], [*lines[2:], None], strict=True):
        unwrapping.add(line, behind)
    return [merge(group, "\n" if language.glue else "") for group in unwrapping.groups]


class _Unwrapping:
    """The lines so far, in groups that are one line each."""

    def __init__(self, lines: list[Line], wrap: Wrap | None, language: Language) -> None:
        self.wrap, self.language = wrap, language
        self.blocks = second_blocks(lines, language) if wrap else frozenset()
        self.groups = [lines[:1]]
        # Above the first line with a number, where the title stands.
        self.in_front = True

    def add(self, line: Line, behind: Line | None) -> None:
        """Add the next line; `behind` is the one that follows it."""
        label = label_of(line.words, self.language)
        self.in_front = self.in_front and (label is None or label.number is None)
        if self.is_rest(line, label, behind):
            self.groups[-1].append(line)
        elif line.number in self.blocks:
            # A page's end leaves no blank line above a block of its own.
            self.groups.append([line._replace(blanks=max(line.blanks, 1))])
        else:
            self.groups.append([line])

    def is_rest(self, line: Line, label: Label | None, behind: Line | None) -> bool:
        """Say that the line is the rest of the last one."""
        last = self.groups[-1][-1]
        if _is_counted(last, line, self.language):
            return True
        if label and not _imitates(last, label):
            return False
        if last.goes_on:
            return True
        if self.wrap is None or line.blanks or line.number in self.blocks:
            return False
        if _is_indented(self.groups[-1], line, behind):
            return False
        # "(b)-(d) and 40)" closes the bracket of the line above; it is no item.
        goes_on = (label is None or _closes_more(line)) and _goes_on(last, line, self.language)
        if not goes_on and not is_full(last, line, self.wrap):
            return False
        return not (_is_heading(last, line, behind, self.wrap) or self.begins(line))

    def begins(self, line: Line) -> bool:
        """Say that what stands above is whole, so that the line begins something else."""
        above = self.groups[-1]
        if _is_whole_heading(above, line) or _ends_with_articles(above):
            return True
        if _is_heading_below(above, line, self.language):
            return True
        if _ends_list(self.groups, line, self.language):
            return True
        return self.in_front and _stands_alone(above[-1], line, self.language)


def _is_indented(above: list[Line], line: Line, behind: Line | None) -> bool:
    """Say that a sentence begins further in than the lines around it, as a block of its own does.

    Behind the first line of a block, all others may stand further in.
    """
    last = above[-1]
    alone = behind is None or behind.indent < line.indent
    further = len(above) > 1 and last.indent < line.indent and alone
    return further and evidence.ends_sentence(last.words) and not evidence.begins_small(line.words)


def _is_counted(last: Line, line: Line, language: Language) -> bool:
    """Say that the line begins with the number that a word calls for: "by circular No." above."""
    return line.words[0].isdecimal() and language.takes_number(last.words.rpartition(" ")[2])


def _goes_on(last: Line, line: Line, language: Language) -> bool:
    """Say that a line which breaks off can only go on with this one, however short it is."""
    inside = line.words[0] in "(（" or line.words[0] in _INSIDE_SENTENCES
    if _closes_more(line) and evidence.has_open_bracket(last.words):
        return True
    # Chinese has no articles, and headings as short.
    short = bool(language.glue) and len(last.words) <= _LONGEST_ARTICLE
    inside |= evidence.begins_small(line.words) or (short and ends_small(last.words))
    return inside and evidence.breaks_off(last.words)


def _closes_more(line: Line) -> bool:
    """Say that a bracket is closed that the line has not opened."""
    head, closed, _ = line.words.partition(")")
    return (bool(closed) and "(" not in head) or line.words.count(")") > line.words.count("(")


def _imitates(last: Line, label: Label) -> bool:
    """Say that a label in brackets only looks like one, "article 4 (a) and" on the line before."""
    in_brackets = label.form in ("()", ")")
    return in_brackets and evidence.breaks_off(last.words)


def _is_heading(last: Line, line: Line, behind: Line | None, wrap: Wrap) -> bool:
    """Say that the line is a heading behind a paragraph that happens to end with a full line."""
    if evidence.breaks_off(last.words) or not evidence.reads_as_heading(line.words):
        return False
    if line.words[0] in "(（":
        # The articles, which stand behind the sentence.
        return False
    return behind is None or not is_full(line, behind, wrap)


def _is_whole_heading(lines: list[Line], following: Line) -> bool:
    """Say that the lines are a heading which its articles, in brackets, close."""
    if len(lines) > _MOST_HEADING_LINES or not lines[-1].words.endswith((")", "）")):
        return False
    if following.words[0] in _INSIDE_SENTENCES or evidence.begins_small(following.words):
        return False
    words = " ".join(line.words for line in lines)
    return evidence.reads_as_heading(words) and not evidence.has_open_bracket(words)


def _ends_with_articles(lines: list[Line]) -> bool:
    """Say that the lines end with articles in a bracket behind a stop, as concerns of CESCR do."""
    last = lines[-1].words
    if len(lines) > 1 and last[0] in "(（" and last.find(")") == len(last) - 1:
        return evidence.ends_sentence(lines[-2].words)
    return evidence.has_bracket_behind_stop(last)


def _is_heading_below(lines: list[Line], line: Line, language: Language) -> bool:
    """Say that the line is a topic of its own below a labelled heading that fills its line.

    The rest of a heading begins small, unless the word before is one of a name's or a small one.
    """
    last = lines[-1].words.rpartition(" ")[2]
    if len(lines) > 1 or len(last) < _SHORTEST_WORD or not last.islower():
        return False
    label = label_of(lines[0].words, language)
    if label is None or label.form == "()" or not evidence.reads_as_heading(lines[0].words):
        return False
    return line.words[0].isupper() and " " in line.words and evidence.reads_as_heading(line.words)


def _ends_list(wrapped: list[list[Line]], line: Line, language: Language) -> bool:
    """Say that a list carried by semicolons ends with the last line, by a stop.

    What begins a sentence behind it is text that returns, though the line be full (UN Editorial
    Manual: the items of a list are parts of one sentence).
    """
    last = wrapped[-1][-1]
    if len(wrapped) < 2 or not evidence.ends_sentence(last.words):
        return False
    label = label_of(wrapped[-1][0].words, language)
    in_list = label is not None and label.form in ("()", ")")
    carried = evidence.ends_with_semicolon(wrapped[-2][-1].words)
    return in_list and carried and not evidence.begins_small(line.words)


def _stands_alone(above: Line, line: Line, language: Language) -> bool:
    """Say that a line above the first paragraph begins the title, or is the State's name.

    Or it says how the document is distributed: the treaty's name above may be a long line.
    """
    begins = fold(line.words[:_LONGEST_WRAPPED]).startswith((*language.titles, _DISTRIBUTED))
    return begins or names_state_below(above.words, line.words, language)
