"""Cuts inside a line: where a paragraph's number could stand, and the pieces that cuts leave.

A number inside running text is a paragraph's only where the numbering has a gap that it fills, so
the cuts are proposed as candidates and the numbering decides.
"""

from __future__ import annotations

from cmw_obs import evidence
from cmw_obs.language import Language
from cmw_obs.lines import Line, split
from cmw_obs.on_demand import pattern
from cmw_obs.records import NamedTuple

# A number behind the end of a sentence, or behind a heading, in front of a letter.
_NUMBER = (
    r"(?:(?<=[^\W\d]|[.:;!?)）\]»”’》؛؟。！？；：])\s*|(?<=\d)\s+)(?<!\d)"
    r"(?=\d{1,3}\s?(?:[-.]|–)\s?(?:《?[^\W\d_]|\d{1,4}[年月]))"
)
# A stop that is no label's or abbreviation's: behind a word, and no number behind it.
_STOP = r"(?<=[\w)\]»”]{2})[.!?؟:;؛][\])»”]?(?=\s*(?:$|[^\W\d]))|[。；：]"
# More than any word has that a number stands behind.
_LONGEST_WORD = 12


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
