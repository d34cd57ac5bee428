"""Articles in the title of a general comment: they are of its committee's treaty."""

from __future__ import annotations

import re
from functools import cache

from cmw_obs.citation_forms import forms_of
from cmw_obs.citations.committees import named_in
from cmw_obs.language import Language
from cmw_obs.phrases import has_any
from cmw_obs.treaty_forms import TREATY_OF, TreatyForms

_POSSESSED, _GLUED = 24, 6
_PAUSES = (",", "،")
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
    if not _is_the_speakers(within, forms) and named:
        return _of_another(folded, number.end(), at, forms, language)
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


def _of_another(
    folded: str, low: int, at: int, forms: TreatyForms, language: Language
) -> str | None:
    """Give the treaty of the committee named before a title: "No. 29 of the Human Rights …"."""
    committee, _, end = next(named_in(folded, low, at, forms, language), ("", low, low))
    title = folded[end:at]
    if not title.strip(" (") or _is_joined(title, language) or has_any(title, _PAUSES):
        return None
    return TREATY_OF.get(committee)


def _is_the_speakers(behind: str, forms: TreatyForms) -> bool:
    """Say that "the Committee" alone stands before "general": in Arabic, right behind the word."""
    words = behind.split(maxsplit=3)[:2]
    general = [word.strip() for word in forms.comments.general]
    return len(words) > 1 and has_any(words[0], forms.bodies) and words[1].endswith(tuple(general))


@cache
def _number() -> re.Pattern[str]:
    # Older recommendations have Roman numbers.
    return re.compile(r"(?<!\w)(?:\d{1,2}|[ivxl]{1,6}\b)(?: ?\(\d{4}[^()]{0,5}\),?)?")
