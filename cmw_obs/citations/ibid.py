"""The word "ibid.": which document it stands for, carried down from footnote to footnote.

It stands for one document or for none: a note that cites nothing readable, or more than one
document, ends the chain.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cmw_obs.citation_forms import CitationForms, forms_of
from cmw_obs.citations.documents import Cited
from cmw_obs.citations.paragraphs_beside import list_behind
from cmw_obs.language import fold
from cmw_obs.model import Diagnostic, Document, Reference
from cmw_obs.passages import Found, Passages
from cmw_obs.phrases import places_of

_WEB = ("http", "www.")
_STOPS = " .。,،;"


def find(passages: Passages, document: Document, others: list[Found], unread: list[int]) -> Cited:
    """Resolve every "ibid." in the footnotes; `others` are the citations found so far.

    `unread` are offsets of what looks like a symbol and cannot be read.
    """
    forms = forms_of(document.language)
    cited = Cited([], [], [])
    first = len(passages.nodes) - len(document.footnotes)
    if not document.footnotes:
        return cited
    low, high = passages.starts[first], len(passages.text)
    ibids = _by_place(passages, ibids_in(passages, low, high, forms))
    if not ibids:
        return cited
    found = _by_place(passages, [each for each in others if each.start >= low])
    broken = {passages.place(at) for at in unread}
    broken.update(_books(passages, first, forms))
    chain = _Chain(None)
    last = 0
    for place, note in enumerate(document.footnotes, first):
        beside, here = found.get(place, []), ibids.get(place, [])
        antecedent = None
        if here:
            # What lies between was lost, or the footnote before has no one document.
            before = place - 1
            unclear = note.number != last + 1 or before in broken
            unclear = unclear or _cites_comment(found.get(before, []))
            antecedent = None if unclear else chain.only()
        alone = len(here) == 1 and _is_all(here[0].reference.text, note.text, forms)
        chain = _Chain(antecedent, chain.only_numbers(), alone=alone)
        documents = [each for each in beside if each.reference.type == "document"]
        for each in sorted([*documents, *here], key=lambda one: one.start):
            chain.add(each, passages, cited)
        last = note.number
    return cited


def end_of_body(passages: Passages, document: Document) -> int:
    """Give where the first footnote begins behind all other texts, as an offset in the text."""
    first = len(passages.nodes) - len(document.footnotes)
    return passages.starts[first] if document.footnotes else len(passages.text)


def in_brackets(passages: Passages, document: Document) -> list[Found]:
    """Find every "ibid." that opens a bracket outside of footnotes; none has a symbol yet."""
    high = end_of_body(passages, document)
    found = ibids_in(passages, 0, high, forms_of(document.language))
    return [each for each in found if _opens_bracket(passages.text, each.start)]


def _opens_bracket(text: str, at: int) -> bool:
    opened = text.rfind("(", max(0, at - 12), at)
    return opened >= 0 and ")" not in text[opened:at]


def _by_place(passages: Passages, each: Iterable[Found]) -> dict[int, list[Found]]:
    """Sort citations by the text they stand in."""
    places: dict[int, list[Found]] = {}
    for one in each:
        places.setdefault(passages.place(one.start), []).append(one)
    return places


class _Chain:
    """What one footnote cites, and what "ibid." in it stands for.

    `numbers` are the paragraphs of the one citation of the note before, which an "ibid." that
    stands `alone` in its note repeats.
    """

    def __init__(
        self, antecedent: str | None, numbers: tuple[int, ...] = (), *, alone: bool = False
    ) -> None:
        self.antecedent = antecedent
        self.repeated = numbers if alone else ()
        self.numbers: list[tuple[int, ...]] = []
        self.symbols: set[str] = set()
        self.broken = False

    def add(self, each: Found, passages: Passages, cited: Cited) -> None:
        """Take a document that the note cites, or resolve an "ibid.", which has no symbol yet."""
        if each.reference.symbol:
            self.symbols.add(each.reference.symbol)
            self.numbers.append(each.reference.paragraph_numbers)
            return
        symbol = self.only() if self.symbols else self.antecedent
        if symbol and not self.broken:
            self.symbols.add(symbol)
            numbers = each.reference.paragraph_numbers or self.repeated
            self.numbers.append(numbers)
            resolved = each.reference._replace(symbol=symbol, paragraph_numbers=numbers)
            cited.found.append(each._replace(reference=resolved))
            return
        self.broken = True
        message = "the footnote before does not cite one document by a symbol that can be read"
        text, span = each.reference.text, passages.node(each.start).span
        cited.diagnostics.append(Diagnostic("ibid-unresolved", "note", message, None, text, span))

    def only_numbers(self) -> tuple[int, ...]:
        """Give the paragraphs that the note names, if it cites but once."""
        return self.numbers[0] if len(self.numbers) == 1 and not self.broken else ()

    def only(self) -> str | None:
        """Give the one document that the note cites."""
        return next(iter(self.symbols)) if len(self.symbols) == 1 and not self.broken else None


def ibids_in(passages: Passages, low: int, high: int, forms: CitationForms) -> Iterator[Found]:
    """Find every "ibid." between two offsets of the text, of footnotes or of the body.

    They have their own paragraphs, and no symbol yet.
    """
    folded = passages.folded
    done = low = passages.folded_at(low)
    phrases = places_of(forms.ibid, folded, low, passages.folded_at(high))
    # The longest where several begin at one place.
    for start, end in sorted(phrases, key=lambda each: (each[0], -each[1])):
        if start < done or not _is_alone(folded, start, end, forms):
            continue
        done = end + (folded[end : end + 1] == ".")
        listed = list_behind(folded, done, forms)
        done = listed.end if listed else done
        first, last = passages.printed(start, done)
        numbers = listed.numbers if listed else ()
        yield Found(first, last, Reference("document", passages.text[first:last], None, numbers))


def _is_alone(folded: str, start: int, end: int, forms: CitationForms) -> bool:
    """Say that the words are a citation: they open the note, or a clause of it."""
    behind = folded[end : end + 1]
    if behind.isalnum() and behind not in forms.paragraph_words:
        return False
    before = folded[folded.rfind("\n", 0, start) + 1 : start].rstrip(" ")
    if not before or before[-1] in ".,;:،؛()":
        return True
    word = before.split()[-1].strip("().")
    return word in forms.see or word in forms.joiners


def _is_all(words: str, note: str, forms: CitationForms) -> bool:
    """Say that a note consists of some words and stops, but for "see"."""
    before, _, behind = note.partition(words)
    seen = fold(before).strip(" .").split()
    return not behind.strip(_STOPS) and all(word in forms.see for word in seen)


def _cites_comment(beside: list[Found]) -> bool:
    """Say that a note also cites a general comment, other than by a symbol."""
    comment = any(each.reference.type == "general-comment" for each in beside)
    return comment and not any("/GC/" in (each.reference.symbol or "") for each in beside)


def _books(passages: Passages, first: int, forms: CitationForms) -> Iterator[int]:
    """Give the places of notes that cite the page of a book or of the web."""
    folded, low = passages.folded, passages.folded_at(passages.starts[first])
    for at, _ in (*places_of(forms.pages, folded, low), *places_of(_WEB, folded, low)):
        yield passages.place(passages.printed(at, at + 1)[0])
