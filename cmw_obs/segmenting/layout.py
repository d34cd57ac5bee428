"""How the text was set: hard wraps undone, labels that stand alone put in front of their words.

Nothing is decided here about what a label means; only lines that are one line for any reader of
the page are made one (`wraps` tells which are full).
"""

from __future__ import annotations

from itertools import pairwise

from cmw_obs import evidence
from cmw_obs.labels import Label, label_of
from cmw_obs.language import Language, fold
from cmw_obs.lines import Line, merge
from cmw_obs.segmenting.headlines import ends_small, names_state_below
from cmw_obs.segmenting.wraps import Wrap, is_full, wrap_of

_LONGEST_WRAPPED = 180
_LARGEST_NUMBER = 999
_MOST_HEADING_LINES = 4
_SHORTEST_WORD = 4
# "152. The", where markup parted it from its sentence.
_LONGEST_ARTICLE = 8
_INSIDE_SENTENCES = frozenset(",;،؛，、；。：")


def logical_lines(lines: tuple[Line, ...], language: Language) -> list[Line]:
    """Join what belongs to one line: wrapped text, and labels with the words that follow."""
    joined = _with_lone_labels(lines, language)
    wrap = wrap_of(joined, language)
    if wrap is None and not any(line.goes_on for line in joined):
        return joined
    return _unwrapped(joined, wrap, language)


def _unwrapped(lines: list[Line], wrap: Wrap | None, language: Language) -> list[Line]:
    """Join the lines that were wrapped; without `wrap`, those that go on anyhow."""
    wrapped = [lines[:1]]
    in_front = True
    blocks: frozenset[int] = frozenset()
    if wrap:
        # Most texts are not wrapped, and every start of the command would load it.
        from cmw_obs.segmenting.second_blocks import second_blocks

        blocks = second_blocks(lines, language)
    for place, (last, line) in enumerate(pairwise(lines), 1):
        label = label_of(line.words, language)
        in_front = in_front and (label is None or label.number is None)
        behind = lines[place + 1] if place + 1 < len(lines) else None
        counted = line.words[0].isdecimal() and _is_counted((last,), language)
        unlabelled = label is None or _imitates(last, label)
        may_join = wrap and not (line.blanks or line.number in blocks)
        fills = wrap and (
            is_full(last, line, wrap) or (not label and _goes_on(last, line, language))
        )
        if counted or (
            unlabelled
            and (
                last.goes_on
                or (
                    wrap
                    and may_join
                    and fills
                    and not _is_heading(last, line, behind, wrap)
                    and not _opens(wrapped, line, language)
                    and not (in_front and _stands_alone(wrapped[-1][-1], line, language))
                )
            )
        ):
            wrapped[-1].append(line)
        else:
            # A page's end leaves no blank line above a block of its own.
            own = line.number in blocks
            wrapped.append([line._replace(blanks=max(line.blanks, 1)) if own else line])
    return [merge(group, "\n" if language.glue else "") for group in wrapped]


def _opens(wrapped: list[list[Line]], line: Line, language: Language) -> bool:
    """Say that what stands above is whole, so that the line begins something else."""
    above = wrapped[-1]
    if _is_whole_heading(above, line) or _ends_with_articles(above):
        return True
    return _is_heading_below(above, line, language) or _ends_list(wrapped, line, language)


def _goes_on(last: Line, line: Line, language: Language) -> bool:
    """Say that a line which breaks off can only go on with this one, however short it is."""
    inside = line.words[0] in "(（" or line.words[0] in _INSIDE_SENTENCES
    head, closed, _ = line.words.partition(")")
    if closed and "(" not in head and evidence.has_open_bracket(last.words):
        return True
    # Chinese has no articles, and headings as short.
    short = bool(language.glue) and len(last.words) <= _LONGEST_ARTICLE
    inside |= evidence.begins_small(line.words) or (short and ends_small(last.words))
    return inside and evidence.breaks_off(last.words)


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
    if following.words[0] in _INSIDE_SENTENCES:
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
    """Say that a line above the first paragraph begins the title, or is the State's name."""
    begins = fold(line.words[:_LONGEST_WRAPPED]).startswith(language.titles)
    return begins or names_state_below(above.words, line.words, language)


def _with_lone_labels(lines: tuple[Line, ...], language: Language) -> list[Line]:
    """Put labels that stand alone on their lines, or stacked, in front of the lines they label."""
    found: list[Line] = []
    stack: list[Line] = []
    owed: list[Line] = []
    for place, line in enumerate(lines):
        above = lines[max(place - 1, 0) : place]
        if _is_lone_label(line, language) and not (
            _closes_bracket(line, above) or (not line.blanks and _is_counted(above, language))
        ):
            stack.append(line)
            continue
        if stack:
            # A stack is one only where as many lines of words follow; else the last label counts.
            following = lines[place : place + len(stack)]
            whole = len(following) == len(stack) and _are_dealt(following, language)
            owed = list(stack) if whole else stack[-1:]
            found.extend([] if whole else stack[:-1])
            stack.clear()
        if owed and label_of(line.words, language) is None:
            found.append(merge([owed.pop(0), line], "\n"))
        else:
            found.extend((*owed, line))
            owed.clear()
    return [*found, *owed, *stack]


def _are_dealt(lines: tuple[Line, ...], language: Language) -> bool:
    """Say that the lines are texts without labels, each whole; the last may be a heading."""
    labelled = any(label_of(line.words, language) for line in lines)
    return not labelled and not any(evidence.breaks_off(line.words) for line in lines[:-1])


def _closes_bracket(line: Line, above: tuple[Line, ...]) -> bool:
    """Say that the bracket at the end was opened on the line above: "(arts. 8 to" and "35)"."""
    opens = any(evidence.has_open_bracket(each.words) for each in above)
    return opens and line.words[-1] in ")）" and line.words[0] not in "(（"


def _is_counted(above: tuple[Line, ...], language: Language) -> bool:
    """Say that the last word above takes the number that comes: "by circular No." and "104."."""
    lasts = [each.words.rpartition(" ")[2] for each in above]
    return any(map(language.takes_number, lasts))


def _is_lone_label(line: Line, language: Language) -> bool:
    if len(line.words) > 8:
        return False
    label = label_of(line.words, language)
    if label is None or label.end < len(line.words):
        return False
    return (label.number or 0) <= _LARGEST_NUMBER
