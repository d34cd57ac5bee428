"""Earlier recommendations that a paragraph recalls: "Recalling its previous recommendations,⁶".

A citation counts where its own sentence, or the one its footnote is called in, says that earlier
recommendations are recalled, and where it is of concluding observations of the same committee.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from cmw_obs.citation_forms import CitationForms, forms_of
from cmw_obs.language import Language, fold
from cmw_obs.model import Continuation, Document, Item, Paragraph, Recall, Reference, Section
from cmw_obs.records import NamedTuple
from cmw_obs.symbols import committee_observing
from cmw_obs.walk import items_in, paragraphs_in, texts_in

_STOPS = (". ", "! ", "? ", "؟ ", "。", "！", "？")
# No white space, which folding would take out.
_BETWEEN = "\0"


class _Cited(NamedTuple):
    """Earlier concluding observations that a paragraph cites, and the sentence that does."""

    paragraph: str
    recall: Recall
    sentence: str


def annotate(document: Document, language: Language) -> Document:
    """Give the paragraphs what they recall."""
    forms = forms_of(language.code)
    cited = [each for paragraph in paragraphs_in(document) for each in _cited(paragraph, document)]
    # Folding all at once takes hardly longer than folding one.
    sentences = fold(_BETWEEN.join(each.sentence for each in cited)).split(_BETWEEN)
    found: dict[str, dict[Recall, None]] = {}
    for each, sentence in zip(cited, sentences, strict=False):
        if says_recalled(sentence, forms):
            found.setdefault(each.paragraph, {})[each.recall] = None
    return _with_recalls(document, found) if found else document


def _cited(paragraph: Paragraph, document: Document) -> Iterator[_Cited]:
    for node in _nodes(paragraph):
        for reference in node.references:
            if _is_earlier(reference, document.committee):
                recall = Recall(reference.symbol or "", reference.paragraph_numbers)
                for at in _places(node, reference):
                    yield _Cited(paragraph.id, recall, sentence_at(node.text, at))


def _with_recalls(document: Document, found: Mapping[str, Iterable[Recall]]) -> Document:
    def paragraphs(each: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
        return tuple(
            one._replace(reiterates=tuple(found[one.id])) if one.id in found else one
            for one in each
        )

    def section(each: Section) -> Section:
        below = tuple(map(section, each.sections))
        return each._replace(paragraphs=paragraphs(each.paragraphs), sections=below)

    return document._replace(
        preamble=paragraphs(document.preamble), parts=tuple(map(section, document.parts))
    )


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
    for end in _ends(text):
        if end >= at:
            return text[start:end]
        start = end
    return text[start:]


def _ends(text: str) -> list[int]:
    """List where sentences end.

    A full stop with a space ends none where a small letter or a digit follows: "para. 9", "No. 2".
    """
    found = []
    for stop in _STOPS:
        at = text.find(stop)
        while at >= 0:
            following = text[at + len(stop) : at + len(stop) + 1]
            if len(stop) == 1 or not (following.islower() or following.isdecimal()):
                found.append(at + 1)
            at = text.find(stop, at + 1)
    return sorted(found)


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
