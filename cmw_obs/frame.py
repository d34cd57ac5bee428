"""The frame of a document: its lines as a reader of the page sees them, and which are numbered.

Cuts lines where a break was lost, but only where the numbering, an open sequence of items or the
end of a sentence in front of a heading calls for it.
"""

from __future__ import annotations

from cmw_obs import cuts, evidence
from cmw_obs.labels import Label, bare_number, label_of
from cmw_obs.language import Language
from cmw_obs.layout import logical_lines
from cmw_obs.lines import Line
from cmw_obs.numbering import Candidate, is_complete, paragraph_places
from cmw_obs.records import NamedTuple

# A number of more digits is a year or an order, not a paragraph's.
_LARGEST = 999
# Less than the cost of a gap: a number inside a line must fill one, not make one.
_GAIN_INSIDE = 0.9
_FEWEST_INSIDE = 2
_LONGER_THAN_HEADINGS = 400


class Frame(NamedTuple):
    """The logical lines with their labels, the places of numbered ones, and their indent.

    `spaced` says that blank lines part the blocks.
    """

    lines: list[Line]
    labels: list[Label | None]
    numbered: set[int]
    margin: int
    spaced: bool


class _Piece(NamedTuple):
    """A line, or a piece of one, and whether the numbering counts it."""

    line: Line
    counted: bool


def frame_of(lines: tuple[Line, ...], language: Language) -> Frame:
    """Find the logical lines and the numbering of the paragraphs."""
    logical = logical_lines(lines, language)
    labels = [label_of(line.words, language) for line in logical]
    margin = _margin(logical, labels)
    candidates = _candidates(logical, labels, margin)
    places = paragraph_places(candidates)
    if all(evidence.reads_as_heading(logical[place].words) for place, _ in places):
        # Headings that were numbered form a chain too.
        places, candidates = set(), []
    if not is_complete([each.number for each in candidates if each.place in places]):
        inside = _candidates_inside(logical, language)
        found = paragraph_places(sorted([*candidates, *inside])) if inside else places
        # Two numbers inside lines are no numbering.
        places = found if places or len(found) > _FEWEST_INSIDE else places
    first = _first_without_delimiter(logical, labels, places)
    if first is not None:
        places = {*places, (first, 0)}
    numbered = {place for place, offset in places if not offset}
    cut = _cut_all(logical, places, language)
    if not cut:
        return Frame(logical, labels, numbered, margin, _is_spaced(logical, numbered))
    pieces = [
        piece
        for place, line in enumerate(logical)
        for piece in cut.get(place) or [_Piece(line, place in numbered)]
    ]
    return Frame(
        [piece.line for piece in pieces],
        [label_of(piece.line.words, language) for piece in pieces],
        {place for place, piece in enumerate(pieces) if piece.counted},
        margin,
        spaced=False,
    )


def _is_spaced(lines: list[Line], numbered: set[int]) -> bool:
    """Say that a blank line stands before every block, so that none stands inside one."""
    apart = sum(lines[place].blanks > 0 for place in numbered)
    return len(numbered) > 2 and apart >= len(numbered) - 1


def _first_without_delimiter(
    lines: list[Line], labels: list[Label | None], places: set[tuple[int, int]]
) -> int | None:
    """Find the line in front of paragraph 2 whose number 1 lost its delimiter, and label it."""
    start, offset = min(places, default=(0, 0))
    second = labels[start] if places else None
    if not second or second.number != 2 or offset:
        return None
    for place in range(start - 1, -1, -1):
        label = labels[place] or bare_number(lines[place].words)
        if label and label.number == 1 and not evidence.ends_open(lines[place].words):
            labels[place] = label
            return place
    return None


def _long_numbered(lines: list[Line], labels: list[Label | None]) -> list[tuple[Line, Label]]:
    """Give the long lines that begin with a number, from which the others are judged."""
    return [
        (line, label)
        for line, label in zip(lines, labels, strict=True)
        if label and label.number is not None and not evidence.is_short(line.words)
    ]


def _margin(lines: list[Line], labels: list[Label | None]) -> int:
    """Give the indent at which most of the long numbered lines begin."""
    indents = [line.indent for line, _ in _long_numbered(lines, labels)]
    return max(set(indents), key=indents.count) if indents else 0


def _candidates(lines: list[Line], labels: list[Label | None], margin: int) -> list[Candidate]:
    usual = _usual_forms(lines, labels)
    found = []
    for place, (line, label) in enumerate(zip(lines, labels, strict=True)):
        number = label.number if label else None
        if label and number is not None and number <= _LARGEST and label.form != "'":
            gain = evidence.paragraph_gain(
                line,
                label,
                lines[place - 1] if place else None,
                indented=line.indent > margin,
                usual=label.form in usual,
            )
            found.append(Candidate((place, 0), number, gain))
    return found


def _usual_forms(lines: list[Line], labels: list[Label | None]) -> str:
    """Give the form that most long numbered lines have; a dot and a dash are of one kind."""
    forms = [label.form for _, label in _long_numbered(lines, labels)]
    most = max(sorted(set(forms)), key=forms.count, default=".")
    return most if most in ("()", ")") else ".-"


def _candidates_inside(lines: list[Line], language: Language) -> list[Candidate]:
    found = []
    for place, line in enumerate(lines):
        for offset in cuts.number_offsets(line):
            label = label_of(line.words[offset : offset + 12], language)
            if label and label.number is not None and label.number <= _LARGEST:
                found.append(Candidate((place, offset), label.number, _GAIN_INSIDE))
    return found


def _cut_all(
    lines: list[Line], places: set[tuple[int, int]], language: Language
) -> dict[int, list[_Piece]]:
    """Cut lines at the numbers inside them, and what is left at headings and items.

    Gives the pieces of those lines, by place, that are cut at all.
    """
    inside: dict[int, list[int]] = {}
    for place, offset in sorted(places):
        inside.setdefault(place, []).append(offset)
    found = {}
    for place, line in enumerate(lines):
        offsets = inside.get(place)
        if offsets in (None, [0]) and not cuts.may_cut(line.words):
            continue
        pieces = _cut_line(line, offsets or [], (place + 1) in inside, language)
        if len(pieces) > 1:
            found[place] = pieces
    return found


def _cut_line(line: Line, offsets: list[int], followed: bool, language: Language) -> list[_Piece]:
    """Cut one line; `followed` says that the next one is a numbered paragraph."""
    pieces = cuts.cut(line, [each for each in offsets if each])
    counted = [bool(offsets) and offsets[0] == 0, *(True for _ in pieces[1:])]
    last = len(pieces) - 1
    return [
        each
        for place, piece in enumerate(pieces)
        for each in _cut_finely(piece, counted[place], place < last or followed, language)
    ]


def _cut_finely(line: Line, counted: bool, followed: bool, language: Language) -> list[_Piece]:
    offsets = cuts.heading_offsets(line.words, language)
    # A topic heads the next paragraph. A line that is no paragraph may hold a stop of its own, so
    # what is glued to it must begin with a label.
    if offsets and not (followed and (counted or len(line.words) > _LONGER_THAN_HEADINGS)):
        offsets = offsets if label_of(line.words[offsets[0] :], language) else []
    head, *headings = cuts.cut(line, offsets) if offsets else [line]
    offsets = cuts.item_offsets(head.words, language) if counted else []
    head, *items = cuts.cut(head, offsets) if offsets else [head]
    return [_Piece(head, counted), *(_Piece(each, False) for each in (*items, *headings))]
