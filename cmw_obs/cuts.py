"""Cuts inside a line: numbers, headings and items that lost the line break in front of them.

A number inside running text is a paragraph's only where the numbering has a gap that it fills, so
the cuts are proposed as candidates and the numbering decides.
"""

from __future__ import annotations

import re
from functools import cache

from cmw_obs import evidence
from cmw_obs.labels import Label, label_of
from cmw_obs.language import Language
from cmw_obs.lines import Line, split
from cmw_obs.lists import Lists, Place

# A number behind the end of a sentence, or behind a heading, in front of a letter.
_NUMBER = (
    r"(?:(?<=[^\W\d]|[.:;!?)\]»”؛؟。])\s*|(?<=\d)\s+)(?<!\d)"
    r"(?=\d{1,3}\s?(?:[-.]|–)\s?(?:[^\W\d_]|\d{1,4}[年月]))"
)
_ITEM = r"[(（]?\s?(?:[a-zа-я]{1,4}|[\u0621-\u064a]\u0640?)\s?[)）]|['‘“]\d{1,2}['’”]"
_LEAD_IN = r"[:：]\s*(?=[(（]?\s?(?:a|i|а|أ|ا)\s?[)）])"
_GLUED = r"(?<=[:;؛])(?=[^\W\d_])"
_HEADING = r"(?:^|\s)(?=\w{1,10}\s?(?:[-.]|–|、|．)\s?[^\W\d_])"
_AFTER_ARTICLES = r"(?<=[\d条]\))\s+(?=[^\W\d_])"
_SHORTEST = 40
# The end of a sentence: no number, small letter or closing bracket follows.
_SENTENCE_END = r"[.!?؟。][\])»”]?\s*(?=[^\W\d_]|[(（]|\d{1,2}\s?[.-]\s?[^\W\d_])"
_LONGEST_TAIL = 400
_MOST_SECTIONS = 10
# More than any label has, so that no long text is copied to look at its head.
_LONGEST_LABEL = 24


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)


def may_cut(words: str) -> bool:
    """Say that a heading or items may stand inside the words: a quick look before the search."""
    if ":" in words[:-1] or "：" in words:
        return True
    return evidence.ends_open(words) and any(stop in words for stop in ".。!?؟")


def number_offsets(line: Line) -> list[int]:
    """List where inside the line a paragraph could begin."""
    return [found.end() for found in _pattern(_NUMBER).finditer(line.words, 1)]


def cut(line: Line, offsets: list[int]) -> list[Line]:
    """Cut the line before each of the offsets, which ascend; give the pieces that hold words."""
    pieces: list[Line] = []
    for offset in reversed(offsets):
        line, tail = split(line, offset)
        pieces.append(tail)
    return [piece for piece in (line, *reversed(pieces)) if piece.words]


def item_offsets(words: str, language: Language) -> list[int]:
    """List where the items of a list inside the line begin: led in by a colon, in sequence."""
    if len(words) < _SHORTEST:
        return []
    lead_in = _pattern(_LEAD_IN).search(words)
    if lead_in is None:
        return _glued_offsets(words) if language.glue else []
    found, lists = [], Lists()
    for match in _pattern(_ITEM).finditer(words, lead_in.end()):
        label = label_of(words[match.start() : match.start() + _LONGEST_LABEL], language)
        place = label and _place(
            label, words[max(match.start() - 3, 0) : match.start()].rstrip()[-1:], lists
        )
        if place:
            lists.add(place)
            found.append(match.start())
    return found if len(found) > 1 else []


def _glued_offsets(words: str) -> list[int]:
    """List where items without labels begin that are glued to the colon or semicolon before."""
    found = [each.start() for each in _pattern(_GLUED).finditer(words)]
    return found if len(found) > 1 and words[found[0] - 1] == ":" else []


def _place(label: Label, before: str, lists: Lists) -> Place | None:
    """Give an item's place: led in by a colon, or the next one behind a stop."""
    if before in ":：":
        return lists.first(label, [])
    return lists.next(label, []) if before in ";,.؛،；，。、" else None


def heading_offsets(words: str, language: Language) -> list[int]:
    """List where headings begin behind the last sentence of a line that ends in no stop."""
    if not evidence.ends_open(words) or len(words) < _SHORTEST:
        return []
    tail = _tail_start(words, language)
    if tail is None or len(words) - tail > _LONGEST_TAIL:
        return []
    inside = [
        each.end()
        for each in _pattern(_HEADING).finditer(words, tail + 1)
        if _heads(label_of(words[each.end() : each.end() + _LONGEST_LABEL], language))
    ]
    behind = [each.end() for each in _pattern(_AFTER_ARTICLES).finditer(words, tail)]
    return sorted({tail, *inside, *behind})


def _ends_label(words: str, language: Language) -> bool:
    """Say that the stop at the end is a label's, "B.", which ends no sentence."""
    before, _, last = words.rstrip().rpartition(" ")
    label = label_of(last, language)
    if label is None or label.end < len(last):
        return False
    # A larger number may end a sentence, "articles 76 and 77."
    return not evidence.ends_open(before) or (label.number or 0) <= _MOST_SECTIONS


def _heads(label: Label | None) -> bool:
    if label is None or label.bare.islower():
        return False
    return (label.number or 0) <= _MOST_SECTIONS


def _tail_start(words: str, language: Language) -> int | None:
    """Give where the words behind the last full sentence begin, if they read as a heading."""
    ends = [each.end() for each in _pattern(_SENTENCE_END).finditer(words)]
    for end in reversed(ends):
        tail = words[end:]
        if _ends_label(words[:end], language):
            continue
        label = label_of(tail, language)
        title = tail[label.end :] if label else tail
        return end if title and not evidence.begins_small(title) else None
    return None
