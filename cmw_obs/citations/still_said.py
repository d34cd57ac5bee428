"""Earlier recommendations that are repeated without a verb for it: "… remains valid", "its own".

So only where words for recommendations are near: a law that remains in force recalls none.
"""

from __future__ import annotations

from cmw_obs.citation_forms import CitationForms
from cmw_obs.citations.in_line import Words
from cmw_obs.phrases import has_any, last_of

# How far from the beginning of its sentence what still stands is named, or behind the words for it.
_FIRST, _NEXT = 70, 35
# How far behind a verb "its own" may stand.
_BEHIND = 12


def still_stand(folded: str, words: Words, forms: CitationForms, bodies: tuple[str, ...]) -> bool:
    """Say that a folded sentence is about recommendations that still stand.

    They are its subject: "The recommendation made in 2010 (…) remains valid". `words` finds where
    words begin.
    """
    for phrase in filter(folded.__contains__, forms.recalling.stands):
        for at in words(folded, phrase, forms):
            end = at + len(phrase)
            if folded[end : end + 1].isalpha() and not forms.counter:
                continue
            named = phrase if folded[:at].strip() else folded[: end + _NEXT]
            if _names_them(named, forms) or _is_of_them(folded[:at], forms, bodies):
                return True
    return False


def _is_of_them(before: str, forms: CitationForms, bodies: tuple[str, ...]) -> bool:
    """Say that a verb behind these words is of recommendations, or of the committee that made them.

    So not where a comma parts others from it: "Despite its recommendation (…), the Act".
    """
    first = before[:_FIRST].partition(forms.comma)[0]
    head, *opened = before.split("(")
    # One that is not closed yet has no more.
    closed = (each.rpartition(")")[2] for each in opened if ")" in each)
    rest = "".join([head, *closed]).rstrip(" ")
    last = rest.rpartition(forms.comma)[2]
    parted = last.strip(" ") and rest != last and not rest.endswith(bodies)
    return _names_them(first, forms) and not parted


def _names_them(text: str, forms: CitationForms) -> bool:
    """Say that recommendations are named, and no worry that observations hold before them."""
    places = [at for noun in forms.recommendations if (at := text.find(noun)) >= 0]
    return bool(places) and not has_any(text[: min(places)], forms.recalling.worries)


def repeats_its_own(folded: str, words: Words, forms: CitationForms) -> bool:
    """Say that the committee repeats what it has said itself, behind another's recommendations.

    "The Committee echoes the recommendations of another (…) and reiterates its own (…)".
    """
    for stem in filter(folded.__contains__, forms.recalling.recalls):
        for at in words(folded, stem, forms):
            if has_any(folded[at : at + len(stem) + _BEHIND], forms.recalling.own):
                named = max(map(folded[:at].rfind, forms.recommendations))
                if named > max(map(folded[:at].rfind, forms.recalling.worries), default=-1):
                    return True
    return False


def repeats_that(before: str, behind: str, words: Words, forms: CitationForms) -> bool:
    """Say that a folded sentence repeats "that recommendation", told of right `before` a citation.

    `behind` is the sentence that follows the one with the citation.
    """
    if last_of(forms.recommendations, before) < last_of(forms.recalling.worries, before):
        return False
    return any(
        has_any(behind[at : at + len(stem) + forms.recalling.reach], forms.recalling.named)
        for stem in filter(behind.__contains__, forms.recalling.recalls)
        for at in words(behind, stem, forms)
    )
