"""Earlier recommendations that a paragraph recalls: "Recalling its previous recommendations,⁶".

A citation counts where its own sentence, or the one its footnote is called in, says that earlier
recommendations are recalled, and where it is of concluding observations of the same committee.
"""

from __future__ import annotations

from collections.abc import Iterator

from cmw_obs.citation_forms import forms_of
from cmw_obs.citations.paragraphs_beside import list_before
from cmw_obs.citations.recalling import recalls
from cmw_obs.citations.sentences import halves_at
from cmw_obs.model import Document, Footnote, Paragraph, Recall, Reference, Section
from cmw_obs.passages import Found, Passages
from cmw_obs.symbols import committee_observing
from cmw_obs.treaty_forms import treaty_forms_of


def find(
    passages: Passages, document: Document, found: list[Found]
) -> dict[str, tuple[Recall, ...]]:
    """Give what paragraphs recall, by their ids; `found` are the citations, "ibid." resolved."""
    forms = forms_of(document.language)
    bodies = treaty_forms_of(document.language).bodies
    recalled: dict[str, dict[Recall, None]] = {}
    for id_, recall, at in _cited(passages, document, found):
        before, behind = halves_at(passages, at)
        if recalls(before, behind, forms, bodies):
            recalled.setdefault(id_, {})[recall] = None
    return {id_: tuple(each) for id_, each in recalled.items()}


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
        note.number: beside[place]
        for place, note in enumerate(document.footnotes, first)
        if place in beside
    }
    paragraph = ""
    for place, node in enumerate(passages.nodes[:first] if beside else ()):
        if isinstance(node, Paragraph):
            paragraph = node.id
        elif isinstance(node, (Section, Footnote)):
            continue
        if place not in beside and not node.footnotes:
            # As most texts, by far.
            continue
        for each in beside.get(place, ()):
            yield paragraph, _recall(each), each.start
        for mark in node.footnotes:
            for each in notes.get(mark.number, ()):
                at = passages.starts[place] + mark.offset
                recall = _recall(each)
                # "Ibid." has those of the note before, unless the text names others.
                printed = any(map(str.isdecimal, each.reference.text))
                if not (recall.paragraph_numbers and printed):
                    recall = _with_numbers(recall, passages, place, at, document)
                yield paragraph, recall, at


def _with_numbers(
    recall: Recall, passages: Passages, place: int, at: int, document: Document
) -> Recall:
    """Give what a note recalls with the paragraphs that the text names.

    "The recommendation made in paragraph 6 of its previous concluding observations,⁴".
    """
    low, high = passages.folded_at(passages.starts[place]), passages.folded_at(at)
    listed = list_before(passages.folded, low, high, forms_of(document.language), noted=True)
    return recall._replace(paragraph_numbers=listed.numbers) if listed else recall


def _recall(found: Found) -> Recall:
    return Recall(found.reference.symbol or "", found.reference.paragraph_numbers)


def _is_earlier(reference: Reference, committee: str | None) -> bool:
    """Say that a citation is of concluding observations of this committee, where it is known."""
    if reference.type != "document" or not reference.symbol:
        return False
    observing = committee_observing(reference.symbol)
    return observing is not None and observing == (committee or observing)
