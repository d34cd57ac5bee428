"""How the text was set: hard wraps undone, labels that stand alone put in front of their words.

Nothing is decided here about what a label means; only lines that are one line for any reader of
the page are made one (`wraps` tells which are full, `unwrapping` joins them).
"""

from __future__ import annotations

from itertools import groupby

from cmw_obs import evidence
from cmw_obs.labels import label_of
from cmw_obs.language import Language
from cmw_obs.lines import Line, merge
from cmw_obs.segmenting.wraps import wrap_of

_LARGEST_NUMBER = 999
# Of a text that breaks after every one to three words.
_LONGEST = 30
_FEWEST_LINES = 30
_NEARLY_ALL, _NEARLY_ALL_APART = 0.85, 0.95
_FEWEST_TOGETHER = 10
# What is longer is no row of print.
_LONGEST_ROW = 250


def logical_lines(lines: tuple[Line, ...], language: Language) -> list[Line]:
    """Join what belongs to one line: wrapped text, and labels with the words that follow."""
    joined = _with_lone_labels(lines, language)
    wrap = wrap_of(joined, language)
    if wrap is None and _stand_apart(joined):
        # Wrapped all the same, where no blank line parts more than the one before.
        closer = [line._replace(blanks=max(line.blanks - 1, 0)) for line in joined]
        wrap = wrap_of(closer, language)
        joined = closer if wrap else joined
    if wrap is None and not any(line.goes_on for line in joined):
        return joined
    # Most texts are not wrapped, and every start of the command would load it.
    from cmw_obs.segmenting.unwrapping import unwrapped

    return unwrapped(joined, wrap, language)


def _stand_apart(lines: list[Line]) -> bool:
    """Say that a blank line stands between nearly all lines, and hardly one is a paragraph."""
    rows = sum(len(line.words) <= _LONGEST_ROW for line in lines)
    if rows < len(lines) * _NEARLY_ALL_APART:
        return False
    apart = sum(line.blanks > 0 for line in lines)
    return len(lines) >= _FEWEST_LINES and apart >= len(lines) * _NEARLY_ALL_APART


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


def without_streams(lines: tuple[Line, ...], language: Language) -> tuple[Line, ...]:
    """Give the lines, those of a text that breaks after every one to three words as one.

    A few short lines are headings or items. Where nearly all are short and most of them stop in the
    middle of a sentence, the ends of lines say nothing, and numbers and headings are looked for
    inside.
    """
    if not _is_stream(lines):
        return lines
    found: list[Line] = []
    for short, group in groupby(lines, _is_short):
        run = list(group)
        whole = short and len(run) >= _FEWEST_TOGETHER
        found.extend([merge(run, "\n" if language.glue else "")] if whole else run)
    return tuple(found)


def _is_stream(lines: tuple[Line, ...]) -> bool:
    if len(lines) < _FEWEST_LINES:
        return False
    if sum(len(line.words) <= _LONGEST for line in lines) < len(lines) * _NEARLY_ALL:
        return False
    short = [line for line in lines if _is_short(line)]
    if len(short) < len(lines) * _NEARLY_ALL:
        return False
    return sum(evidence.ends_open(line.words) for line in short) > len(short) / 2


def _is_short(line: Line) -> bool:
    return len(line.words) <= _LONGEST and evidence.length_of(line.words) <= _LONGEST
