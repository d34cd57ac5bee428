"""What is asked in line with earlier recommendations: "In the light of its previous …, it urges".

So only what the committee asks, or says that the State party should do: a law that was adopted
"in line with its previous recommendations" recalls none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from cmw_obs.citation_forms import CitationForms
from cmw_obs.phrases import has_any

Words = Callable[[str, str, CitationForms], Iterator[int]]

# "The Committee," before the words, and how far its verb is from the committee.
_FEW, _BESIDE = 3, 25
_COMMAS = (",", "،")
_OPENING = " ,،"
# "And the".
_ARTICLE = 2


def places_in_line(
    folded: str, words: Words, forms: CitationForms, bodies: tuple[str, ...]
) -> Iterator[tuple[str, int]]:
    """Give words such as "in line with" to which what is asked belongs, and where they end.

    `words` finds where words begin.
    """
    for phrase in filter(folded.__contains__, forms.recalling.in_line):
        for at in words(folded, phrase, forms):
            if _is_of_request(folded, at, words, forms, bodies):
                end = at + len(phrase)
                own = next((each for each in bodies if folded.startswith(each, end)), "")
                # In Chinese nothing parts the committee from its recommendation.
                yield phrase, end + len(own)


def _is_of_request(
    folded: str, at: int, words: Words, forms: CitationForms, bodies: tuple[str, ...]
) -> bool:
    before = folded[:at].rstrip(" ")
    opening = before.rstrip(_OPENING).split(" ")
    spoken = len(opening) <= _FEW and has_any(opening[-1], bodies) and before[-1] in _COMMAS
    if spoken and _asks(folded[at:], words, forms, ("",)):
        # "The Committee, in the light of …, urges".
        return True
    # In Chinese no comma stands behind "the Committee".
    if not before.strip(_OPENING + forms.clitics) or before in bodies:
        return _asks(folded[at:], words, forms, bodies, opens=True)
    joined = before.endswith(_COMMAS) or before.split(" ")[-1] in forms.joiners
    if forms.counter:
        joined = before.endswith((",", *forms.joiners, "并", "缔约国"))
    return joined and _asks(before, words, forms, bodies)


def _asks(
    clause: str, words: Words, forms: CitationForms, bodies: tuple[str, ...], *, opens: bool = False
) -> bool:
    """Say that the committee asks for something, or says that the State party should do it.

    Where the words before `opens` the sentence, no "and" may begin another clause first.
    """
    if has_any(clause, forms.recalling.duties):
        return True
    for stem in filter(clause.__contains__, forms.recalling.urges):
        for at in words(clause, stem, forms):
            if not forms.counter and clause.startswith(forms.recommendations, at):
                continue
            low = max(0, at - _BESIDE)
            near = clause[low : at + len(stem) + _BESIDE]
            first = min(at, *(low + n for body in bodies if (n := near.find(body)) >= 0), at)
            if (forms.counter or has_any(near, bodies)) and not (
                opens and _begins_anew(clause, first, forms)
            ):
                return True
    return False


def _begins_anew(clause: str, at: int, forms: CitationForms) -> bool:
    """Say that "and" joins what begins at an offset to what comes before, an article between."""
    if forms.clitics and clause[at - 1 : at] in forms.clitics:
        return True
    return not forms.joiners.isdisjoint(clause[:at].split()[-_ARTICLE:])
