"""Articles in the title of a general comment: they are of its committee's treaty."""

from __future__ import annotations

import re
from functools import cache

from cmw_obs.citation_forms import forms_of
from cmw_obs.citations.committees import committees_in, named_in
from cmw_obs.language import Language
from cmw_obs.phrases import has_any, letters_end
from cmw_obs.treaty_forms import TREATY_OF, TreatyForms

_POSSESSED, _GLUED = 24, 6
_PAUSES = (",", "،")
# How far from a title its committee is named, or its comment where that stands behind it.
_NAMED = 60
_ABOUT, _OF, _STOPS = "关于", "的第", (",", "，", "。", ";", "；", "、")
# "And on the", between a title and articles: how many words, and how short.
_JOINED, _SHORT = 3, 4


def treaty_in_title(
    folded: str,
    comment: tuple[int, int],
    bounds: tuple[int, int],
    own: str,
    forms: TreatyForms,
    language: Language,
) -> str | None:
    """Give the treaty of the comment in whose title articles stand; None if in none.

    `comment` is where the last word for one stands in the `bounds`, from where the clause begins to
    the articles. No pause parts the two: "its general comment No. 2 (2007) on the implementation of
    article 2 by States parties". Of the committee that speaks the treaty is `own`.
    """
    low, at = bounds
    start, end = comment
    number = _number().search(folded, end, at)
    if number is None:
        return None
    # Its own: by a word before it, or in one with it.
    words = folded[max(low, start - _POSSESSED) : end + _GLUED].split()
    within = folded[end : number.start()]
    named = forms.possessives.isdisjoint(words) or has_any(within, forms.bodies)
    spoken = _is_the_speakers(within, forms) or _is_possessive(folded, low, start, forms, language)
    if named and not spoken:
        return _of_named(folded, number.end(), at, own, forms, language)
    title = folded[number.end() : at]
    ended = has_any(title, (*_PAUSES, *forms.bodies)) or _is_joined(title, language)
    return None if ended else own


def _is_joined(title: str, language: Language) -> bool:
    """Say that articles are joined to a comment, not in its title: "No. 7 and article 4"."""
    joiners = forms_of(language.code).joiners
    last = title.replace("'", "' ").split()[-_JOINED:]
    return any(
        word in joiners and all(len(each) <= _SHORT for each in last[place:])
        for place, word in enumerate(last)
    )


def _of_named(
    folded: str, low: int, at: int, own: str, forms: TreatyForms, language: Language
) -> str | None:
    """Give the treaty of the committee named before a title: "No. 29 of the Human Rights …"."""
    found = next(named_in(folded, low, at, forms, language), None)
    if found is None:
        return None
    committee, start, end = found
    # "Of the Committee": the rest of the word, if it is longer here than in its table.
    end = letters_end(folded, max(start, end - 1)) if not committee else end
    title = folded[end:at]
    if not title.strip(" (") or _is_joined(title, language) or has_any(title, _PAUSES):
        return None
    return TREATY_OF.get(committee) if committee else own


def _is_possessive(
    folded: str, low: int, start: int, forms: TreatyForms, language: Language
) -> bool:
    """Say that "the Committee's" stands before the word for a comment, and names no other."""
    near = max(low, start - _POSSESSED)
    word = folded[near:start].rstrip().rpartition(" ")[2]
    if not word.endswith("'s") or not has_any(word, forms.bodies):
        return False
    return [*committees_in(folded, max(low, start - _NAMED), start, forms, language)][-1:] == [""]


def treaty_in_title_ahead(
    folded: str, bounds: tuple[int, int], own: str, forms: TreatyForms, language: Language
) -> str | None:
    """Give the treaty of the comment whose title stands before its number; None where in none.

    `bounds` are those of the articles: 委员会关于第29条第1款(教育的目的)的第1号一般性意见.
    """
    start, end = bounds
    behind = folded[end : end + _NAMED]
    if behind.startswith("("):
        behind = behind.partition(")")[2]
    numbered = behind[
        : min((at for stop in _STOPS if (at := behind.find(stop)) >= 0), default=None)
    ]
    if not numbered.startswith(_OF) or not has_any(numbered, forms.comments.words):
        return None
    if not folded.endswith(_ABOUT, 0, start):
        return None
    named = [*committees_in(folded, max(0, start - _NAMED), start, forms, language)]
    return TREATY_OF.get(named[-1]) if named and named[-1] else own


def _is_the_speakers(behind: str, forms: TreatyForms) -> bool:
    """Say that "the Committee" alone stands before "general": in Arabic, right behind the word."""
    words = behind.split(maxsplit=3)[:2]
    general = [word.strip() for word in forms.comments.general]
    return len(words) > 1 and has_any(words[0], forms.bodies) and words[1].endswith(tuple(general))


@cache
def _number() -> re.Pattern[str]:
    # Older recommendations have Roman numbers.
    return re.compile(r"(?<!\w)(?:\d{1,2}|[ivxl]{1,6}\b)(?: ?\(\d{4}[^()]{0,5}\),?)?")
