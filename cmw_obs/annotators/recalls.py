"""Earlier recommendations that a paragraph recalls: "Recalling its previous recommendations,⁶".

A citation counts where its own sentence, or the one its footnote is called in, says that earlier
recommendations are recalled, and where it is of concluding observations of the same committee.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from cmw_obs.citation_forms import CitationForms, forms_of
from cmw_obs.language import Language, fold
from cmw_obs.model import Continuation, Document, Item, Paragraph, Recall, Reference, Section
from cmw_obs.symbols import committee_observing
from cmw_obs.walk import items_in, texts_in

# A full stop ends a sentence where no small letter and no digit follows: "para. 9", "No. 2".
_STOP = r"[.!?؟] (?=\D)|[。！？]"


def annotate(document: Document, language: Language) -> Document:
    """Give the paragraphs what they recall."""
    forms = forms_of(language.code)
    return document._replace(
        preamble=tuple(_paragraph(each, document, forms) for each in document.preamble),
        parts=tuple(_section(each, document, forms) for each in document.parts),
    )


def _section(section: Section, document: Document, forms: CitationForms) -> Section:
    return section._replace(
        paragraphs=tuple(_paragraph(each, document, forms) for each in section.paragraphs),
        sections=tuple(_section(each, document, forms) for each in section.sections),
    )


def _paragraph(paragraph: Paragraph, document: Document, forms: CitationForms) -> Paragraph:
    found = [
        Recall(reference.symbol or "", reference.paragraph_numbers)
        for node in _nodes(paragraph)
        for reference in node.references
        if _is_earlier(reference, document.committee)
        and any(
            says_recalled(fold(sentence_at(node.text, at)), forms)
            for at in _places(node, reference)
        )
    ]
    return paragraph._replace(reiterates=tuple(dict.fromkeys(found))) if found else paragraph


def _nodes(paragraph: Paragraph) -> Iterator[Paragraph | Continuation | Item]:
    for text in texts_in(paragraph):
        yield text
        yield from items_in(text)


def _is_earlier(reference: Reference, committee: str | None) -> bool:
    """Say that a citation is of concluding observations of this committee, where it is known."""
    found = committee_observing(reference.symbol) if reference.symbol else None
    return found is not None and found == (committee or found)


def _places(node: Paragraph | Continuation | Item, reference: Reference) -> list[int]:
    """Give where in the text the citation stands, or the marks of the footnote it is in."""
    if reference.footnote is None:
        return [node.text.find(reference.text)]
    return [mark.offset for mark in node.footnotes if mark.number == reference.footnote]


def sentence_at(text: str, at: int) -> str:
    """Give the sentence that holds the offset `at`; right behind a stop, the one that it ends."""
    start = 0
    for found in _stop().finditer(text):
        end = found.start() + 1
        if text[found.end() : found.end() + 1].islower():
            continue
        if end >= at:
            return text[start:end]
        start = end
    return text[start:]


@cache
def _stop() -> re.Pattern[str]:
    return re.compile(_STOP)


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
