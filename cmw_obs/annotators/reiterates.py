"""Earlier recommendations that a paragraph repeats: "Recalling its previous recommendations,⁶".

A citation counts that is of concluding observations of the same committee, where its own sentence,
or the one its footnote is called in, says that earlier recommendations are recalled. It counts as
well where it names paragraphs of those on the same State for what the committee recommends, or
recommendations made in them, whatever words lead to it: "as it did in 2010 (ibid., para. 11)",
"implement its recommendations of 2014 (CRC/C/…)" (practice of the treaty bodies).
"""

from __future__ import annotations

from collections.abc import Iterator
from operator import itemgetter

from cmw_obs.citation_forms import CitationForms, forms_of
from cmw_obs.citations.paragraph_lists import Listed
from cmw_obs.citations.paragraphs import Citations
from cmw_obs.citations.paragraphs_beside import list_before
from cmw_obs.citations.recalling import recalls, recalls_that
from cmw_obs.citations.sentences import halves_at, sentence_behind
from cmw_obs.cue_forms import Cues, cues_of
from cmw_obs.language import Language
from cmw_obs.model import Document, Footnote, Item, Paragraph, Recall, Reference, Section
from cmw_obs.passages import Found, Passages
from cmw_obs.records import NamedTuple
from cmw_obs.symbols import committee_observing, symbols_in
from cmw_obs.treaty_forms import treaty_forms_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from cmw_obs.walk import Changes


class _Recalled(NamedTuple):
    """What may be recalled at an offset of the text, in or below the paragraph at a place.

    `text` is the place of the paragraph's text, or of what continues it, that stands around or
    leads to the item in which that is so.
    """

    recall: Recall
    at: int
    paragraph: int
    text: int


def find(cited: Citations, language: Language, passages: Passages, told: Changes) -> Changes:
    """Give what paragraphs repeat of what is cited; `told` has the roles of the nodes."""
    document, forms = cited.document, forms_of(language.code)
    asking = _Asking(document, passages, told, cues_of(language.code), forms)
    named = [*_cited(passages, document, cited.found)]
    if symbol := asking.only_symbol(named):
        named += _without_symbol(passages, cited.others, symbol, forms, asking.bodies)
    recalled: dict[int, dict[Recall, None]] = {}
    for each in sorted(named, key=itemgetter(1)):
        before, behind = halves_at(passages, each.at)
        if (
            recalls(before, behind, forms, asking.bodies)
            or asking.asks_again(each, before, behind)
            or asking.is_repeated_next(each, before)
        ):
            # What a second block or an item recalls is its paragraph's.
            node = passages.nodes[each.paragraph]
            recalled.setdefault(id(node), {})[each.recall] = None
    return {node: {"reiterates": _each_once(each)} for node, each in recalled.items()}


def _each_once(recalled: dict[Recall, None]) -> tuple[Recall, ...]:
    """Leave out documents that are recalled at large where paragraphs of them are as well."""
    if len(recalled) == 1:
        return tuple(recalled)
    numbered = {each.symbol for each in recalled if each.paragraph_numbers}
    return tuple(each for each in recalled if each.paragraph_numbers or each.symbol not in numbered)


class _Asking:
    """What shows, without a word of recalling, that a document recommends something again."""

    def __init__(
        self,
        document: Document,
        passages: Passages,
        told: Changes,
        cues: Cues,
        forms: CitationForms,
    ) -> None:
        self.passages, self.told, self.cues, self.forms = passages, told, cues, forms
        self.bodies = treaty_forms_of(document.language).bodies
        self.symbol = document.symbol or ""
        symbols = [self.symbol, *(report.symbol for report in document.reports)]
        self.states = {each.state for symbol in symbols for each in symbols_in(symbol or "")}

    def only_symbol(self, named: list[_Recalled]) -> str | None:
        """Give the one document of earlier observations on the State that is cited, if it is.

        "The previous" are not those two cycles before, where the symbols count them.
        """
        cited = {each.recall.symbol for each in named}
        symbols = [*filter(self._is_of_same_state, cited)]
        return symbols[0] if len(symbols) == 1 and self._is_last(symbols[0]) else None

    def _is_last(self, symbol: str) -> bool:
        before = max((n for each in symbols_in(symbol) for n in each.cycle), default=None)
        now = min((n for each in symbols_in(self.symbol) for n in each.cycle), default=None)
        return before is None or now is None or before + 1 == now

    def asks_again(self, cited: _Recalled, before: str, behind: str) -> bool:
        """Say that a folded sentence asks for what it cites between `before` and `behind`."""
        node: Any = self.passages.nodes[cited.text]
        if self.told.get(id(node), {}).get("role") != "recommendation":
            return False
        if not self._is_of_same_state(cited.recall.symbol):
            return False
        # Of few citations; every start of the command would load it.
        from cmw_obs.meaning.repeated import asks_again

        item = self.passages.place(cited.at) != cited.text
        numbered = bool(cited.recall.paragraph_numbers)
        words = before, behind, self.cues, self.forms, self.bodies
        return asks_again(*words, item=item, numbered=numbered)

    def is_repeated_next(self, cited: _Recalled, before: str) -> bool:
        """Say that the next sentence repeats the recommendation cited behind `before`.

        "Its recommendation (…) has not been given effect. It reiterates that recommendation".
        """
        behind = sentence_behind(self.passages, cited.at)
        return recalls_that(before, behind, self.forms)

    def _is_of_same_state(self, symbol: str) -> bool:
        named = {each.state for each in symbols_in(symbol)}
        return not self.states or named <= self.states


def _cited(passages: Passages, document: Document, found: list[Found]) -> Iterator[_Recalled]:
    """Give citations of earlier concluding observations in paragraphs, in order."""
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
    paragraph = text = 0
    for place, node in enumerate(passages.nodes[:first] if beside else ()):
        if isinstance(node, (Section, Footnote)):
            continue
        paragraph = place if isinstance(node, Paragraph) else paragraph
        text = text if isinstance(node, Item) else place
        if place not in beside and not node.footnotes:
            # As most texts, by far.
            continue
        for each in beside.get(place, ()):
            yield _Recalled(_recall(each), each.start, paragraph, text)
        for mark in node.footnotes:
            for each in notes.get(mark.number, ()):
                at = passages.starts[place] + mark.offset
                recall = _recall(each)
                # "Ibid." has those of the note before, unless the text names others.
                printed = any(map(str.isdecimal, each.reference.text))
                if not (recall.paragraph_numbers and printed):
                    recall = _with_numbers(recall, passages, place, at, document)
                yield _Recalled(recall, at, paragraph, text)


def _without_symbol(
    passages: Passages,
    lists: list[Listed],
    symbol: str,
    forms: CitationForms,
    bodies: tuple[str, ...],
) -> Iterator[_Recalled]:
    """Give paragraphs of earlier observations that are named without their one `symbol`."""
    for listed in lists:
        text = passages.place(at := passages.printed(listed.start, listed.end)[0])
        if isinstance(passages.nodes[text], (Section, Footnote)):
            continue
        # Of few lists; every start of the command would load it.
        from cmw_obs.citations.earlier import is_of_earlier

        if is_of_earlier(passages.folded, listed, forms, bodies):
            while isinstance(passages.nodes[text], Item):
                text -= 1
            paragraph = text
            while not isinstance(passages.nodes[paragraph], Paragraph):
                paragraph -= 1
            yield _Recalled(Recall(symbol, listed.numbers), at, paragraph, text)


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
