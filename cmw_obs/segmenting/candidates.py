"""The numbers that may count a paragraph, at the start of lines and inside them, each weighed."""

from __future__ import annotations

from cmw_obs import evidence
from cmw_obs.labels import Label, label_of
from cmw_obs.language import Language
from cmw_obs.lines import Line
from cmw_obs.records import NamedTuple
from cmw_obs.segmenting.cuts import numbers_inside
from cmw_obs.segmenting.heading_cuts import heading_offsets
from cmw_obs.segmenting.numbering import Candidate

# A number of more digits is a year or an order, not a paragraph's.
_LARGEST = 999
# Less than the cost of a gap: a number inside a line must fill one, not make one.
_GAIN_INSIDE = 0.9
_LOSS_INSIDE_SENTENCE = 0.3
_LOSS_WITHOUT_SENTENCE = 0.5


class Usual(NamedTuple):
    """How the long numbered lines look: their indent in tabs, and the forms of their labels."""

    margin: int
    forms: str


def usual_of(lines: list[Line], labels: list[Label | None]) -> Usual:
    """Tell the indent and form that most long numbered lines have, from which others are judged.

    A dot and a dash are of one kind.
    """
    long = [
        (line.indent, label.form)
        for line, label in zip(lines, labels, strict=True)
        if label and label.number is not None and not evidence.is_short(line.words)
    ]
    if not long:
        return Usual(min((line.indent for line in lines), default=0), ".-")
    indents, forms = zip(*long, strict=True)
    most = max(sorted(set(forms)), key=forms.count)
    margin = max(set(indents), key=indents.count)
    return Usual(margin, most if most in ("()", ")") else ".-")


def candidates_of(
    lines: list[Line], labels: list[Label | None], usual: Usual, language: Language
) -> list[Candidate]:
    """Weigh the numbers at the start of lines."""
    found = []
    for place, (line, label) in enumerate(zip(lines, labels, strict=True)):
        number = label.number if label else None
        if place and _is_counted(lines[place - 1], line, language):
            continue
        if label and number is not None and number <= _LARGEST and label.form != "'":
            gain = evidence.paragraph_gain(
                evidence.length_of(line.words) - label.end,
                leads_in=evidence.ends_with_colon(line.words),
                # A text cut off ends anywhere, and a heading is never the last line.
                whole=line is lines[-1] or _is_whole(line.words, language),
                indented=line.indent > usual.margin,
                usual=label.form in usual.forms,
                interrupts=bool(place) and _interrupts(lines[place - 1], line, language),
            )
            found.append(Candidate((place, 0), number, gain))
    return found


def _is_whole(words: str, language: Language) -> bool:
    """Say that the words end with a stop, or with a heading that is glued to their last one."""
    return not evidence.ends_open(words) or bool(heading_offsets(words, language))


def _is_counted(last: Line, line: Line, language: Language) -> bool:
    """Say that the line goes on with a number that the last word above takes: "circular No."."""
    return not line.blanks and language.takes_number(last.words.rpartition(" ")[2])


def _interrupts(last: Line, line: Line, language: Language) -> bool:
    """Say that the line before breaks off, so that this one may go on with it."""
    near = not line.blanks and evidence.is_long(last.words)
    return near and not _is_whole(last.words, language)


def candidates_inside(lines: list[Line], language: Language) -> list[Candidate]:
    """Weigh the numbers inside lines: all less than those at the start of one."""
    found = []
    for place, line in enumerate(lines):
        for each in numbers_inside(line.words, language):
            label = label_of(line.words[each.offset : each.offset + 12], language)
            if label and label.number is not None and label.number <= _LARGEST:
                gain = _GAIN_INSIDE
                gain -= 0 if each.stopped else _LOSS_INSIDE_SENTENCE
                gain -= 0 if each.has_sentence else _LOSS_WITHOUT_SENTENCE
                found.append(Candidate((place, each.offset), label.number, gain))
    return found
