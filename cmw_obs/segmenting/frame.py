"""The frame of a document: its lines as a reader of the page sees them, and which are numbered."""

from __future__ import annotations

from cmw_obs import evidence
from cmw_obs.labels import Label, bare_number, label_of
from cmw_obs.language import Language
from cmw_obs.lines import Line
from cmw_obs.model import Diagnostic
from cmw_obs.records import NamedTuple
from cmw_obs.segmenting.candidates import Usual, candidates_inside, candidates_of, usual_of
from cmw_obs.segmenting.cuts import Piece, pieces_of
from cmw_obs.segmenting.label_stacks import unstacked
from cmw_obs.segmenting.layout import logical_lines, without_streams
from cmw_obs.segmenting.numbering import is_complete, paragraph_places

_FEWEST_INSIDE = 2


class Frame(NamedTuple):
    """The logical lines with their labels, the places of numbered ones, and their indent.

    `spaced` says that blank lines part the blocks, `diagnostics` what is doubtful about the lines.
    """

    lines: list[Line]
    labels: list[Label | None]
    numbered: set[int]
    margin: int
    spaced: bool
    diagnostics: tuple[Diagnostic, ...] = ()


def frame_of(lines: tuple[Line, ...], language: Language) -> Frame:
    """Find the logical lines and the numbering of the paragraphs."""
    logical, told = unstacked(logical_lines(without_streams(lines, language), language), language)
    labels = [label_of(line.words, language) for line in logical]
    usual = usual_of(logical, labels)
    places = _numbering(logical, labels, usual, language)
    first = _first_without_delimiter(logical, labels, places)
    if first is not None:
        places = {*places, (first, 0)}
    cut = pieces_of(logical, places, language)
    numbered = {place for place, offset in places if not offset}
    if not cut:
        return Frame(logical, labels, numbered, usual.margin, _is_spaced(logical, numbered), told)
    pieces = [
        piece
        for place, line in enumerate(logical)
        for piece in cut.get(place) or [Piece(line, place in numbered)]
    ]
    return Frame(
        [piece.line for piece in pieces],
        [label_of(piece.line.words, language) for piece in pieces],
        {place for place, piece in enumerate(pieces) if piece.counted},
        usual.margin,
        spaced=False,
        diagnostics=told,
    )


def _numbering(
    lines: list[Line], labels: list[Label | None], usual: Usual, language: Language
) -> set[tuple[int, int]]:
    """Choose the numbers that count the paragraphs, as line and offset in it."""
    candidates = candidates_of(lines, labels, usual, language)
    places = paragraph_places(candidates)
    if all(evidence.reads_as_heading(lines[place].words) for place, _ in places):
        # Headings that were numbered form a chain too.
        places, candidates = set(), []
    if is_complete([each.number for each in candidates if each.place in places]):
        return places
    inside = candidates_inside(lines, language)
    found = paragraph_places(sorted([*candidates, *inside])) if inside else places
    # Two numbers inside lines are no numbering.
    return found if places or len(found) > _FEWEST_INSIDE else places


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
