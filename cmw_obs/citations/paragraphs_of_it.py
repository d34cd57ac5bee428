"""Paragraphs given back to a document named before: "(CRC/C/15/Add.48) … paras. 18 of it"."""

from __future__ import annotations

from cmw_obs.citation_forms import CitationForms
from cmw_obs.citations.paragraph_lists import Listed, list_at
from cmw_obs.citations.sentences import sentence_around, word_start
from cmw_obs.phrases import has_any

_FARTHEST = 300


def list_of_it(folded: str, at: int, forms: CitationForms) -> Listed | None:
    """Read the paragraphs that a sentence gives back to the document cited in it up to `at`.

    "In particular those contained in paragraphs 18 (dissemination) and 21 of that document": no
    other document is named between the two.
    """
    if not forms.of_it:
        return None
    high = min(at + _FARTHEST, sentence_around(folded, at)[1])
    if not has_any(folded[at:high], forms.of_it):
        return None
    places = [place for stem in forms.paragraph_stems if (place := folded.find(stem, at, high)) > 0]
    if not places or "/" in folded[at : min(places)]:
        return None
    listed = list_at(folded, word_start(folded, min(places)), forms, named=True)
    if listed is None or not folded[listed.end : high].lstrip(" ,،").startswith(forms.of_it):
        return None
    return listed
