"""Recommendations in blocks of their own, in wrapped text: where such a block begins a line.

The concern before one often fills its last line by chance, and then only the words tell that the
block is not its next sentence: "The State party should …" (practice of CCPR and CAT until about
2018), or, where a page ends between the two, "The Committee recommends …" (practice of CESCR), or
whatever follows the articles by which concerns end: "(art. 3)." (practice of CAT and CCPR).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from cmw_obs import evidence
from cmw_obs.cue_forms import Cues, cues_of
from cmw_obs.language import Language, fold
from cmw_obs.lines import Line
from cmw_obs.treaty_forms import TreatyForms, treaty_forms_of

_LONGEST_DUTY = 60
_FEWEST = 2
# In documents that do not part them, most such sentences stand inside lines.
_MOST_INSIDE = 0.25
_STOPS = (". ", "。")
_CLOSED = (*(f"){stop}" for stop in _STOPS), "）。")
_BRACKETS = str.maketrans("（）", "()")


def second_blocks(lines: list[Line], language: Language) -> frozenset[int]:
    """Give the numbers of the lines that begin such blocks; none where sentences do so too."""
    cues = cues_of(language.code)
    behind = [(last, line) for last, line in pairwise(lines) if evidence.ends_sentence(last.words)]
    return frozenset(
        (
            *_of_duties(lines, behind, cues),
            *_of_the_committee(lines, behind, cues),
            *_behind_articles(lines, behind, treaty_forms_of(language.code)),
        )
    )


def _of_duties(lines: list[Line], behind: list[tuple[Line, Line]], cues: Cues) -> list[int]:
    """Give those that say what the State party should do."""
    found = [line.number for _, line in behind if _begin(line.words).startswith(cues.duties)]
    if len(found) < _FEWEST:
        return []
    inside = sum(
        any(duty in folded and f"{stop}{duty}" in folded for duty in cues.duties for stop in _STOPS)
        for folded in (_without_number(fold(line.words)) for line in lines)
    )
    return found if inside <= len(found) * _MOST_INSIDE else []


def _without_number(folded: str) -> str:
    """Give a line without the number of a paragraph, whose full stop ends no sentence."""
    return folded.partition(" ")[2] if folded[:1].isdecimal() else folded


def _of_the_committee(lines: list[Line], behind: list[tuple[Line, Line]], cues: Cues) -> list[int]:
    """Give those at the top of a page in which the committee recommends, as others do elsewhere.

    Only there is no blank line needed above one, since the end of a page leaves none.
    """
    found = [(last, line) for last, line in behind if recommends(_begin(line.words), cues)]
    tops = _at_top(found)
    if not tops:
        return []
    inside = sum(recommends(each, cues) for line in lines for each in _sentences_inside(line))
    return tops if inside <= len(found) * _MOST_INSIDE else []


def _behind_articles(
    lines: list[Line], behind: list[tuple[Line, Line]], forms: TreatyForms
) -> list[int]:
    """Give those at the top of a page behind the articles that end what they answer."""
    found = [(last, line) for last, line in behind if _names_articles_last(last.words, forms)]
    tops = _at_top(found)
    if not tops:
        return []
    inside = sum(
        _names_articles_last(line.words[: at + 1], forms)
        for line in lines
        for ending in _CLOSED
        if (at := line.words.find(ending, 0, -len(ending))) >= 0
    )
    return tops if inside <= len(found) * _MOST_INSIDE else []


def _at_top(found: list[tuple[Line, Line]]) -> list[int]:
    """Give the lines that begin a page, where elsewhere a blank line parts such from the last."""
    parted = sum(line.blanks > 0 for _, line in found)
    tops = [line.number for last, line in found if _is_on_next_page(last, line)]
    return tops if parted >= _FEWEST else []


def _names_articles_last(words: str, forms: TreatyForms) -> bool:
    """Say that a sentence ends with a bracket of articles: "… is not met (arts. 2 and 16)."."""
    head, bracket, inner = fold(words.rstrip(" .。")).translate(_BRACKETS).rpartition("(")
    if not (head and bracket and inner.endswith(")")):
        return False
    first = inner.split(" ")[0].rstrip(".")
    return first in forms.articles or bool(forms.counter and inner[:-1].endswith(forms.counter))


def _begin(words: str) -> str:
    return fold(words[:_LONGEST_DUTY])


def _is_on_next_page(last: Line, line: Line) -> bool:
    """Say that what stood between the lines was the page's."""
    return not line.blanks and line.number > last.number + 1


def _sentences_inside(line: Line) -> Iterator[str]:
    """Give how the sentences begin that do not begin the line."""
    for stop in _STOPS:
        for sentence in line.words.split(stop)[1:]:
            yield _begin(sentence)


def recommends(begin: str, cues: Cues) -> bool:
    """Say that a sentence begins with the committee and a verb by which it recommends.

    Arabic has the verb first.
    """
    rest = begin.lstrip(cues.clitics) if cues.clitics else _behind(begin, cues.subjects, cues)
    further = rest
    while further:
        rest = further
        further = _behind(rest, (*cues.fillers, *cues.joiners), cues)
    return rest is not None and _behind(rest, (*cues.recommends, *cues.asks), cues) is not None


def _behind(text: str, words: tuple[str, ...], cues: Cues) -> str | None:
    """Give what stands behind the word of these that the text begins with."""
    for word in words:
        if text.startswith(word):
            rest = text[len(word) :]
            if cues.free or word.endswith("'") or not rest[:1].isalnum():
                return rest.lstrip()
    return None
