"""Paragraphs of earlier observations that are named without their symbol.

"The recommendation made in paragraph 28 of its previous concluding observations", "in its previous
concluding observations (para. 12)": the symbol stands elsewhere in the document.
"""

from __future__ import annotations

from itertools import takewhile

from cmw_obs.citation_forms import CitationForms
from cmw_obs.citations.paragraph_lists import Listed
from cmw_obs.phrases import has_any

# How far from its paragraphs a document is named, and from its noun the word that it is an earlier.
_REACH, _BESIDE = 60, 24
_STOPS = (".", ";", ":", "؛", "。", "；", "\n", "/")


def is_of_earlier(
    folded: str, listed: Listed, forms: CitationForms, bodies: tuple[str, ...]
) -> bool:
    """Say that earlier observations of the committee itself are named beside the paragraphs.

    `bodies` are the words for a committee, another of which has observations, too.
    """
    before = folded[max(0, listed.start - _REACH) : listed.start]
    before = before[max(before.rfind(stop) for stop in _STOPS) + 1 :]
    if _names_earlier(before, forms, bodies):
        return True
    behind = folded[listed.end : listed.end + _REACH]
    ends = [at for stop in (*_STOPS, ",", "،", "(") if (at := behind.find(stop)) >= 0]
    behind = behind[: min(ends, default=len(behind))]
    # "Paragraph 9 of the Act and its previous recommendations".
    words = [*takewhile(lambda word: word not in forms.joiners, behind.split())]
    return not forms.counter and _names_earlier(" ".join(words), forms, bodies)


def _names_earlier(near: str, forms: CitationForms, bodies: tuple[str, ...]) -> bool:
    """Say that a text names observations last, and says beside it that they are earlier ones."""
    places = [(at, noun) for noun in forms.recommendations if (at := near.rfind(noun)) >= 0]
    # "Its general recommendation of 1990 on paragraphs 1 and 4 of article 1".
    if not places or has_any(near, forms.general):
        return False
    at, noun = max(places)
    beside, rest = near[max(0, at - _BESIDE) : at + len(noun) + _BESIDE], near[at + len(noun) :]
    own = forms.own_paragraphs
    # "Its previous recommendations (see the report, para. 9)", but "those on its second report".
    elsewhere = has_any(rest, bodies) or (has_any(rest, own.reports) and not has_any(rest, own.on))
    return (has_any(beside, forms.previous) or _has_year(beside)) and not elsewhere


def _has_year(near: str) -> bool:
    """Say that a year stands in a text: "its concluding observations of 2005"."""
    runs = (near[at : at + 4] for at in range(len(near) - 3))
    return any(run.isdecimal() and run.startswith(("19", "20")) for run in runs)
