"""Earlier recommendations that a paragraph recalls: "Recalling its previous recommendations,⁶".

A citation counts where its own sentence, or the one its footnote is called in, says that earlier
recommendations are recalled, and where it is of concluding observations of the same committee.
"""

from __future__ import annotations

from collections.abc import Iterator

from cmw_obs.citation_forms import CitationForms, forms_of
from cmw_obs.model import Document, Footnote, Paragraph, Recall, Reference, Section
from cmw_obs.passages import Found, Passages
from cmw_obs.symbols import committee_observing

_STOPS = (". ", "! ", "? ", "؟ ", "。", "！", "？")


def find(
    passages: Passages, document: Document, found: list[Found]
) -> dict[str, tuple[Recall, ...]]:
    """Give what paragraphs recall, by their ids; `found` are the citations, "ibid." resolved."""
    forms = forms_of(document.language)
    recalled: dict[str, dict[Recall, None]] = {}
    for id_, recall, at in _cited(passages, document, found):
        if says_recalled(_sentence(passages, at), forms):
            recalled.setdefault(id_, {})[recall] = None
    return {id_: tuple(recalls) for id_, recalls in recalled.items()}


def _cited(
    passages: Passages, document: Document, found: list[Found]
) -> Iterator[tuple[str, Recall, int]]:
    """Give paragraphs that cite earlier concluding observations, and where they do, in order."""
    beside: dict[int, list[Found]] = {}
    for each in found:
        if _is_earlier(each.reference, document.committee):
            beside.setdefault(passages.place(each.start), []).append(each)
    first = len(passages.nodes) - len(document.footnotes)
    notes = {
        note.number: beside.get(place, ()) for place, note in enumerate(document.footnotes, first)
    }
    paragraph = ""
    for place, node in enumerate(passages.nodes):
        if isinstance(node, Section | Footnote):
            continue
        if isinstance(node, Paragraph):
            paragraph = node.id
        for each in beside.get(place, ()):
            yield paragraph, _recall(each), each.start
        for mark in node.footnotes:
            for each in notes.get(mark.number, ()):
                yield paragraph, _recall(each), passages.starts[place] + mark.offset


def _recall(found: Found) -> Recall:
    return Recall(found.reference.symbol or "", found.reference.paragraph_numbers)


def _is_earlier(reference: Reference, committee: str | None) -> bool:
    """Say that a citation is of concluding observations of this committee, where it is known."""
    if reference.type != "document" or not reference.symbol:
        return False
    observing = committee_observing(reference.symbol)
    return observing is not None and observing == (committee or observing)


def _sentence(passages: Passages, at: int) -> str:
    """Give the sentence, folded, that holds the offset `at` of the text.

    Right behind a stop, that is the one which the stop ends.
    """
    place = passages.place(at)
    start = low = passages.starts[place]
    high = end = passages.end(place)
    for stop in _STOPS:
        before = _stop_before(passages.text, stop, low, at - 1)
        start = max(start, before + 1)
        end = min(end, _stop_behind(passages.text, stop, max(low, at - 1), high))
    return passages.folded[passages.folded_at(start) : passages.folded_at(end)]


def _stop_before(text: str, stop: str, low: int, at: int) -> int:
    """Give where the last sentence before `at` ends, else a place before `low`."""
    while (found := text.rfind(stop, low, max(at, low) + len(stop) - 1)) >= 0:
        if _ends_here(text, found, stop):
            return found
        at = found
    return low - 1


def _stop_behind(text: str, stop: str, at: int, high: int) -> int:
    while (found := text.find(stop, at, high)) >= 0:
        if _ends_here(text, found, stop):
            return found + 1
        at = found + 1
    return high


def _ends_here(text: str, found: int, stop: str) -> bool:
    """Say that a stop ends a sentence: no small letter and no digit follows ("para. 9")."""
    following = text[found + len(stop) : found + len(stop) + 1]
    return len(stop) == 1 or not (following.islower() or following.isdecimal())


def says_recalled(folded: str, forms: CitationForms) -> bool:
    """Say that a folded sentence recalls recommendations: a verb, and what is recalled near it."""
    for phrase in forms.general:
        folded = folded.replace(phrase, "-")
    return any(
        _has_object(folded[at + len(stem) : at + len(stem) + forms.reach], forms)
        for stem in forms.recalls
        for at in _words(folded, stem, forms)
    )


def _words(folded: str, stem: str, forms: CitationForms) -> Iterator[int]:
    """Give where words begin with the stem; a clitic may be glued in front."""
    at = folded.find(stem)
    while at >= 0:
        before = folded[:at].rstrip(forms.clitics) if forms.clitics else folded[:at]
        if forms.counter or not before[-1:].isalpha():
            yield at
        at = folded.find(stem, at + 1)


def _has_object(behind: str, forms: CitationForms) -> bool:
    ends = [at for each in forms.breaks if (at := behind.find(each)) >= 0]
    near = behind[: min(ends)] if ends else behind
    return any(noun in near for noun in forms.recommendations)
