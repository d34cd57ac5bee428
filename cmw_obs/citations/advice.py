"""General recommendations beside which no committee is named, in documents of one that has none."""

from __future__ import annotations

from cmw_obs.citation_forms import forms_of
from cmw_obs.citations.committees import committees_in
from cmw_obs.language import Language
from cmw_obs.phrases import has_any
from cmw_obs.treaty_forms import TreatyForms

# The others issue general comments.
ADVISING = frozenset({"CERD", "CEDAW"})
# How far before the words, or behind them, stands who issued it: "the Committee's".
_BEFORE, _GAP, _BEHIND = 60, 14, 30


def issuer(
    folded: str, start: int, end: int, speaker: str | None, forms: TreatyForms, language: Language
) -> str | None:
    """Name whose the comment or recommendation at `[start, end)` is, which is the speaker's or not.

    Translators call a comment so, too, but say then whose it is: "its general recommendation". Else
    it is of the one committee named before it in the paragraph, or of nobody for sure.
    """
    if speaker in ADVISING or not has_any(folded[start:end], forms_of(language.code).general):
        return speaker
    if _is_the_speakers(folded, start, end, forms, language):
        return speaker
    low = folded.rfind("\n", 0, start) + 1
    named = {*committees_in(folded, low, start, forms, language)} & ADVISING
    return named.pop() if len(named) == 1 else None


def _is_the_speakers(
    folded: str, start: int, end: int, forms: TreatyForms, language: Language
) -> bool:
    low, high = max(0, start - _BEFORE), end + _BEHIND
    words = (*folded[low:start].split()[-2:], *folded[start:end].split()[:1])
    if not forms.possessives.isdisjoint(words):
        return True
    ahead = [*committees_in(folded, low, start, forms, language, reach=_GAP)][-1:]
    behind = next(committees_in(folded, end, high, forms, language), None)
    return "" in (*ahead, behind) and not has_any(folded[end:high], forms.those)
