"""The word "ibid.": which document it stands for, carried down from footnote to footnote.

It stands for one document or for none: a note that cites nothing readable, or more than one
document, ends the chain.
"""

from __future__ import annotations

from collections.abc import Iterator

from cmw_obs.citation_forms import CitationForms, forms_of
from cmw_obs.citations.documents import Cited
from cmw_obs.citations.paragraphs_beside import list_behind
from cmw_obs.model import Diagnostic, Document, Reference
from cmw_obs.passages import Found, Passages
from cmw_obs.records import NamedTuple

_WEB = ("http", "www.")


class _Note(NamedTuple):
    """A footnote's number, and where it stands in the folded text."""

    number: int
    start: int
    end: int


class _Ibid(NamedTuple):
    """One "ibid." with its paragraphs, by offsets into the text as printed."""

    start: int
    end: int
    paragraph_numbers: tuple[int, ...]


def find(passages: Passages, document: Document, others: list[Found], unread: list[int]) -> Cited:
    """Resolve every "ibid." in the footnotes; `others` are the citations found so far.

    `unread` are offsets of what looks like a symbol and cannot be read.
    """
    forms = forms_of(document.language)
    cited = Cited([], [], [])
    antecedent: str | None = None
    last = 0
    for note in _notes(passages, document):
        start, end = passages.printed(note.start, note.end)
        beside = [each for each in others if start <= each.start < end]
        documents = [each for each in beside if each.reference.type == "document"]
        chain = _Chain(antecedent if note.number == last + 1 else None)
        ibids = _ibids_in(passages, note, forms)
        events: list[Found | _Ibid] = [*documents, *ibids]
        for each in sorted(events, key=lambda event: event.start):
            chain.add(each, passages, cited)
        clear = not _cites_more(passages, note, beside, forms)
        clear = clear and not any(start <= at < end for at in unread)
        antecedent = chain.only() if clear else None
        last = note.number
    return cited


class _Chain:
    """What one footnote cites, and what "ibid." in it stands for."""

    def __init__(self, antecedent: str | None) -> None:
        self.antecedent = antecedent
        self.symbols: set[str] = set()
        self.broken = False

    def add(self, each: Found | _Ibid, passages: Passages, cited: Cited) -> None:
        if isinstance(each, Found):
            self.symbols.add(each.reference.symbol or "")
            return
        text = passages.text[each.start : each.end]
        symbol = self.only() if self.symbols else self.antecedent
        if symbol and not self.broken:
            self.symbols.add(symbol)
            reference = Reference("document", text, symbol, each.paragraph_numbers)
            cited.found.append(Found(each.start, each.end, reference))
            return
        self.broken = True
        message = "the footnote before does not cite one document by a symbol that can be read"
        span = passages.node(each.start).span
        cited.diagnostics.append(Diagnostic("ibid-unresolved", "note", message, None, text, span))

    def only(self) -> str | None:
        """Give the one document that the note cites."""
        return next(iter(self.symbols)) if len(self.symbols) == 1 and not self.broken else None


def _notes(passages: Passages, document: Document) -> list[_Note]:
    """Place the footnotes, which are the last texts."""
    notes: list[_Note] = []
    end = len(passages.folded)
    for note in reversed(document.footnotes):
        start = passages.folded.rfind("\n", 0, end) + 1
        notes.append(_Note(note.number, start, end))
        end = start - 1
    return notes[::-1]


def _ibids_in(passages: Passages, note: _Note, forms: CitationForms) -> Iterator[_Ibid]:
    folded = passages.folded
    at = note.start
    while found := _next(folded, at, note, forms):
        start, at = found
        at += folded[at : at + 1] == "."
        listed = list_behind(folded, at, forms)
        if listed:
            at = listed.end
        first, last = passages.printed(start, at)
        yield _Ibid(first, last, listed.numbers if listed else ())


def _next(folded: str, at: int, note: _Note, forms: CitationForms) -> tuple[int, int] | None:
    """Give where the next "ibid." starts and ends; the longest where several start there."""
    places = [
        (start, -len(phrase))
        for phrase in forms.ibid
        if (start := folded.find(phrase, at, note.end)) >= 0
        and _is_alone(folded, start, start + len(phrase), note, forms)
    ]
    if not places:
        return None
    start, length = min(places)
    return start, start - length


def _is_alone(folded: str, start: int, end: int, note: _Note, forms: CitationForms) -> bool:
    """Say that the words are a citation: they open the note, or a clause of it."""
    behind = folded[end : end + 1]
    if behind.isalpha() and behind not in forms.paragraph_words:
        return False
    before = folded[note.start : start].rstrip(" ")
    if not before or before[-1] in ".,;:،؛()":
        return True
    word = before.split()[-1].strip("().")
    return word in forms.see or word in forms.joiners


def _cites_more(passages: Passages, note: _Note, beside: list[Found], forms: CitationForms) -> bool:
    """Say that a note also cites what has no symbol: a general comment, a page of a book."""
    text = passages.folded[note.start : note.end]
    comment = any(each.reference.type == "general-comment" for each in beside)
    by_symbol = any("/GC/" in (each.reference.symbol or "") for each in beside)
    pages = any(page in f" {text}" for page in forms.pages)
    return (comment and not by_symbol) or pages or any(mark in text for mark in _WEB)
