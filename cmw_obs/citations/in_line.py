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
_FEW, _BESIDE = 4, 25


def places_in_line(
    folded: str, words: Words, forms: CitationForms, bodies: tuple[str, ...]
) -> Iterator[int]:
    """Give where words end such as "in line with" to which what is asked in a sentence belongs.

    `words` finds where words begin.
    """
    for phrase in filter(folded.__contains__, forms.in_line):
        for at in words(folded, phrase, forms):
            if _is_of_request(folded, at, words, forms, bodies):
                end = at + len(phrase)
                own = next((each for each in bodies if folded.startswith(each, end)), "")
                # In Chinese nothing parts the committee from its recommendation.
                yield end + len(own)


def _is_of_request(
    folded: str, at: int, words: Words, forms: CitationForms, bodies: tuple[str, ...]
) -> bool:
    before = folded[:at].rstrip(" ")
    if not before.strip(" ,،") or (len(before.split()) <= _FEW and _is_subject(before, bodies)):
        return _asks(folded[at:], words, forms, bodies)
    joined = before.endswith((",", "،")) or before.split(" ")[-1] in forms.joiners
    if forms.counter:
        joined = before.endswith((",", *forms.joiners, "并", "缔约国"))
    return joined and _asks(before, words, forms, bodies)


def _is_subject(before: str, bodies: tuple[str, ...]) -> bool:
    return before.endswith((",", "،", *bodies)) and has_any(before, bodies)


def _asks(clause: str, words: Words, forms: CitationForms, bodies: tuple[str, ...]) -> bool:
    """Say that the committee asks for something, or says that the State party should do it."""
    if has_any(clause, forms.duties):
        return True
    for stem in filter(clause.__contains__, forms.urges):
        for at in words(clause, stem, forms):
            near = clause[max(0, at - _BESIDE) : at + len(stem) + _BESIDE]
            if forms.counter or has_any(near, bodies):
                return True
    return False
