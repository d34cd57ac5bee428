"""Lines cut where a break was lost: at the numbers inside them, at headings, at items.

A number inside running text is a paragraph's only where the numbering has a gap that it fills, so
these cuts are proposed as candidates and the numbering decides. The others are made only where an
open sequence of items calls for them, or the end of a sentence in front of a heading.
"""

from __future__ import annotations

from cmw_obs import evidence
from cmw_obs.labels import label_of
from cmw_obs.language import Language
from cmw_obs.lines import Line, split
from cmw_obs.on_demand import pattern
from cmw_obs.records import NamedTuple
from cmw_obs.segmenting.heading_cuts import heading_offsets, part_offsets, speaks

# A number behind the end of a sentence, or behind a heading, in front of a letter.
_NUMBER = (
    r"(?:(?<=[^\W\d]|[.:;!?)）\]»”’》؛؟。！？；：])\s*|(?<=\d)\s+)(?<!\d)"
    r"(?=\d{1,3}\s?(?:[-.]|–)\s?(?:《?[^\W\d_]|\d{1,4}[年月]))"
)
# A stop that is no label's or abbreviation's: behind a word, and no number behind it.
_STOP = r"(?<=[\w)\]»”]{2})[.!?؟:;؛][\])»”]?(?=\s*(?:$|[^\W\d]))|[。；：]"
# More than any word has that a number stands behind.
_LONGEST_WORD = 12
_LONGER_THAN_HEADINGS = 400


def may_cut(words: str) -> bool:
    """Say that a heading or items may stand inside the words: a quick look before the search."""
    if 0 <= words.find(":") < len(words) - 1 or "：" in words:
        return True
    return evidence.ends_open(words) and any(stop in words for stop in ".。!?؟")


class Number(NamedTuple):
    """Where inside a line a paragraph could begin, and what speaks for that.

    `stopped` says that a stop stands before it, `has_sentence` that one ends before the next.
    """

    offset: int
    stopped: bool
    has_sentence: bool


def numbers_inside(words: str, language: Language) -> list[Number]:
    """List where inside a line a paragraph could begin."""
    offsets = []
    for found in pattern(_NUMBER).finditer(words, 1):
        before = words[max(found.start() - _LONGEST_WORD, 0) : found.start()]
        if not language.takes_number(before.rpartition(" ")[2]):
            offsets.append((found.end(), not evidence.ends_open(before)))
    if not offsets:
        return []
    ends = [*(offset for offset, _ in offsets[1:]), len(words)]
    stop = pattern(_STOP)
    return [
        Number(offset, stopped, stop.search(words, offset, end) is not None)
        for (offset, stopped), end in zip(offsets, ends, strict=True)
    ]


def cut(line: Line, offsets: list[int]) -> list[Line]:
    """Cut the line before each of the offsets, which ascend; give the pieces that hold words."""
    pieces: list[Line] = []
    for offset in reversed(offsets):
        line, tail = split(line, offset)
        pieces.append(tail)
    return [piece for piece in (line, *reversed(pieces)) if piece.words]


class Piece(NamedTuple):
    """A line, or a piece of one, and whether the numbering counts it."""

    line: Line
    counted: bool


def pieces_of(
    lines: list[Line], places: set[tuple[int, int]], language: Language
) -> dict[int, list[Piece]]:
    """Give the pieces of those lines, by place, that are cut at all.

    `places` are the places of the numbers that count, as line and offset.
    """
    inside: dict[int, list[int]] = {}
    for place, offset in sorted(places):
        inside.setdefault(place, []).append(offset)
    found = {}
    for place, line in enumerate(lines):
        offsets = inside.get(place)
        if offsets in (None, [0]) and not may_cut(line.words):
            continue
        pieces = _cut_line(line, offsets or [], (place + 1) in inside, language)
        if len(pieces) > 1:
            found[place] = pieces
    return found


def _cut_line(line: Line, offsets: list[int], followed: bool, language: Language) -> list[Piece]:
    """Cut one line; `followed` says that the next one is a numbered paragraph."""
    pieces = cut(line, [each for each in offsets if each])
    counted = [bool(offsets) and offsets[0] == 0, *(True for _ in pieces[1:])]
    last = len(pieces) - 1
    found = [
        each
        for place, piece in enumerate(pieces)
        for each in _cut_finely(piece, counted[place], place < last or followed, language)
    ]
    return found if counted[0] or not last else [*_cut_front(found, language), *found[1:]]


def _cut_finely(line: Line, counted: bool, followed: bool, language: Language) -> list[Piece]:
    offsets = heading_offsets(line.words, language)
    if offsets and speaks(line.words[offsets[0] :], language):
        offsets = []
    # A topic heads the next paragraph. A line that is no paragraph may hold a stop of its own, so
    # what is glued to it must begin with a label.
    if offsets and not (followed and (counted or len(line.words) > _LONGER_THAN_HEADINGS)):
        offsets = offsets if label_of(line.words[offsets[0] :], language) else []
    head, *headings = cut(line, offsets) if offsets else [line]
    offsets = _item_offsets(head, language) if counted else []
    head, *items = cut(head, offsets) if offsets else [head]
    return [Piece(head, counted), *(Piece(each, False) for each in (*items, *headings))]


def _item_offsets(line: Line, language: Language) -> list[int]:
    # Lists that lost their breaks are few; every start of the command would load it.
    from cmw_obs.segmenting.item_cuts import item_offsets

    return item_offsets(line.words, language)


def _cut_front(pieces: list[Piece], language: Language) -> list[Piece]:
    """Cut the first piece, the title, where the first part begins; a second part must follow."""
    seconds = {
        system
        for piece in pieces[1:]
        if not piece.counted and (label := label_of(piece.line.words, language))
        for system, number in label.values.items()
        if number == 2
    }
    line = pieces[0].line
    for offset in part_offsets(line.words, language) if seconds else ():
        label = label_of(line.words[offset:], language)
        if label and any(label.values.get(system) == 1 for system in seconds):
            return [Piece(each, False) for each in cut(line, [offset])]
    return pieces[:1]
