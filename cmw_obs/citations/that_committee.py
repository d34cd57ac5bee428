"""Which committee "that Committee" behind a general comment is: the one named last before it."""

from __future__ import annotations

from collections.abc import Iterator

from cmw_obs.citations.committees import committees_in
from cmw_obs.citations.mentions import mentions_in
from cmw_obs.language import Language
from cmw_obs.model import Footnote
from cmw_obs.passages import Passages
from cmw_obs.phrases import places_of
from cmw_obs.treaty_forms import TreatyForms

# Between the number and the words: "(2014) of", ", No. 30 (2004) and No. 34 (2011) of".
_BETWEEN = 40
_PREFIXES = {"E/C.12": "CESCR", "CAT/OP": "SPT"}


def is_that(folded: str, start: int, end: int, forms: TreatyForms) -> bool:
    """Say that a general comment at `[start, end)` is said to be of a committee named before."""
    if forms.counter:
        return folded.endswith(forms.those, 0, start)
    behind = folded[end : end + _BETWEEN].partition("\n")[0]
    place = min((at for at, _ in places_of(forms.those, behind)), default=-1)
    return place >= 0 and not any(body in behind[:place] for body in forms.bodies)


def committee_meant(
    passages: Passages, start: int, speaker: str | None, forms: TreatyForms, language: Language
) -> str | None:
    """Name the committee that is named last before an offset; None where that is not sure.

    Where the text names none, it is the only one that the text before names.
    """
    folded = passages.folded
    place = passages.place(passages.printed(start, start + 1)[0])
    low = passages.folded_at(passages.starts[place])
    named = [*_others(folded, low, start, speaker, forms, language)]
    if named:
        return named[-1]
    if not place or isinstance(passages.nodes[place], Footnote):
        return None
    before = passages.folded_at(passages.starts[place - 1])
    only = {*_others(folded, before, low, speaker, forms, language)}
    return only.pop() if len(only) == 1 else None


def _others(
    folded: str,
    low: int,
    high: int,
    speaker: str | None,
    forms: TreatyForms,
    language: Language,
) -> Iterator[str]:
    """Name the other committees of a text in order, those of the symbols that it cites first."""
    for mention in mentions_in(folded[low:high]):
        for symbol in mention.symbols:
            head, *rest = symbol.split("/")
            committee = _PREFIXES.get("/".join((head, *rest[:1])), head if rest[0] == "C" else "")
            if committee not in ("", speaker):
                yield committee
    for committee in committees_in(folded, low, high, forms, language):
        if committee not in ("", speaker):
            yield committee
