"""Earlier paragraphs whose words are meant: `the cases mentioned in paragraph 24`."""

from __future__ import annotations

from cmw_obs.citation_forms import CitationForms
from cmw_obs.citations.asked_about import is_closed
from cmw_obs.citations.paragraph_lists import Listed
from cmw_obs.model import Paragraph
from cmw_obs.passages import Passages
from cmw_obs.phrases import has_any

# How far before its paragraphs a word for what they said stands, and how far behind its noun.
_NEAREST, _BEHIND = 40, 60
_SHORT = 3
_ENDING = 2
# Adjectives end alike but for this.
_HARD = {ord("ы"): "и"}
_STOPS = (".", ",", ";", ":", ")", "(", "\n")


def was_said(passages: Passages, before: str, listed: Listed, forms: CitationForms) -> bool:
    """Say that the words of earlier paragraphs are meant; `before` is the clause before them."""
    folded = passages.folded
    place = passages.place(passages.printed(listed.start, listed.end)[0])
    while place and not isinstance(passages.nodes[place], Paragraph):
        place -= 1
    here = passages.nodes[place]
    if not isinstance(here, Paragraph) or max(listed.numbers) >= (here.number or 0):
        return False
    if not (forms.of or forms.counter) and _stands_before(before, folded, listed.end, forms):
        return True
    near = before[-_NEAREST:]
    if has_any(before, forms.previous) or has_any(near, forms.own_paragraphs.reports):
        return False
    if forms.counter:
        others = (*forms.recommendations, *(forms.own_paragraphs.holders or ("\n",)))
        of_another = before.endswith(others) and not before.endswith(forms.present)
        return not of_another and folded.startswith(forms.own_paragraphs.mentioned, listed.end)
    # "Those mentioned in paragraph 8, and paragraph 2 of article 11".
    said = near[max((at for at, each in enumerate(near) if each.isdecimal()), default=0) :]
    return has_any(said, forms.own_paragraphs.mentioned) and is_closed(folded, listed.end, forms)


def _stands_before(before: str, folded: str, end: int, forms: CitationForms) -> bool:
    """Say that a participle stands before its noun: "по указанным в пункте 14 деяниям".

    Then no comma does before the participle, and its noun follows the paragraphs.
    """
    words = before.split()
    while words and len(words[-1]) <= _SHORT:
        words.pop()
    if words and words[-1] in forms.above:
        words.pop()
    participle = words[-1] if words else ""
    if not participle.startswith(forms.own_paragraphs.mentioned) or "," in participle:
        return False
    if len(words) > 1 and words[-2][-1] in ",(":
        return False
    behind = folded[end : end + _BEHIND]
    behind = behind[: min((at for stop in _STOPS if (at := behind.find(stop)) >= 0), default=None)]
    return _has_its_noun(behind.split(), participle[-_ENDING:], forms)


def _has_its_noun(behind: list[str], ending: str, forms: CitationForms) -> bool:
    """Say that the noun of a participle with this ending stands first, and not whose it is."""
    if not behind or behind[0].startswith(
        (*forms.previous, *forms.own_paragraphs.reports, *forms.own_paragraphs.owners)
    ):
        return False
    word, *rest = behind
    alone = not rest or len(rest[0]) <= _SHORT
    ending = ending.translate(_HARD)
    agrees = ending in forms.own_paragraphs.agreeing and ending == word[-_ENDING:].translate(_HARD)
    return len(word) > _SHORT and (alone or agrees or word.endswith(forms.own_paragraphs.oblique))
