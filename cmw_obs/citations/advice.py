"""Whose a general comment or recommendation is beside which no committee is named.

It is the speaker's, unless that has issued none of the kind, or not so many. Then it is of the one
other committee that the sentence, or else the paragraph, named before, or of nobody for sure.
"""

from __future__ import annotations

from cmw_obs.citation_forms import forms_of
from cmw_obs.citations.committees import committees_in
from cmw_obs.citations.sentences import sentence_around
from cmw_obs.language import Language
from cmw_obs.phrases import has_any
from cmw_obs.treaty_forms import TreatyForms

# These issue general recommendations, the others general comments.
_ADVISING = frozenset({"CERD", "CEDAW"})
# The last that each had issued by 2025 (OHCHR, treaty bodies' general comments); more may follow.
_LAST = {
    "CMW": 6,
    "CRC": 26,
    "CEDAW": 40,
    "CERD": 37,
    "CAT": 4,
    "CCPR": 37,
    "CESCR": 27,
    "CRPD": 8,
    "CED": 1,
    "SPT": 1,
}
_MORE = 4
# How far before the words, or behind them, stands who issued it: "the Committee's".
_BEFORE, _GAP, _BEHIND = 60, 14, 30


def issuer(
    folded: str,
    span: tuple[int, int],
    number: int,
    speaker: str | None,
    forms: TreatyForms,
    language: Language,
) -> str | None:
    """Name the committee whose comment of that `number` is cited at `span`; None where unsure."""
    if speaker is None:
        return None
    start, end = span
    advice = has_any(folded[start:end], forms_of(language.code).general)
    fits = _has_issued(speaker, number)
    if fits and (speaker in _ADVISING or not advice):
        return speaker
    for low in (sentence_around(folded, start)[0], folded.rfind("\n", 0, start) + 1):
        named = {*committees_in(folded, low, start, forms, language)} - {"", speaker}
        named = {each for each in named if _has_issued(each, number)}
        named &= _ADVISING if advice else named
        if named:
            return named.pop() if len(named) == 1 else None
        # Translators call a comment a recommendation, too, but say then whose it is.
        if fits and _is_the_speakers(folded, start, end, forms, language):
            return speaker
    return None


def _has_issued(committee: str, number: int) -> bool:
    return number <= _LAST.get(committee, 0) + _MORE


def _is_the_speakers(
    folded: str, start: int, end: int, forms: TreatyForms, language: Language
) -> bool:
    low, high = max(0, start - _BEFORE), end + _BEHIND
    words = (*folded[low:start].split()[-2:], *folded[start:end].split()[:1])
    if not forms.possessives.isdisjoint(words):
        return True
    ahead = [*committees_in(folded, low, start, forms, language, reach=_GAP)][-1:]
    high = min(high, sentence_around(folded, end)[1])
    behind = next(committees_in(folded, end, high, forms, language), None)
    return "" in (*ahead, behind) and not has_any(folded[end:high], forms.comments.those)
