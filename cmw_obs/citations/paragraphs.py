"""Paragraphs of the document itself: `paragraphs 12 and 20 (b) above`, lists for follow-up.

Most paragraphs named in a text are those of something else: of a report, an article, a resolution.
So one of this document is told by a word for above or below, by the document's own name, or where
it can be nothing else.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from cmw_obs.citation_forms import CitationForms, forms_of
from cmw_obs.citations.items import ids_of, with_items
from cmw_obs.citations.paragraph_lists import Listed, counted_from, list_at
from cmw_obs.citations.paragraphs_beside import is_of_this
from cmw_obs.citations.sentences import sentence_around, word_start
from cmw_obs.model import Diagnostic, Document, Footnote, Paragraph, Reference
from cmw_obs.passages import Found, Passages
from cmw_obs.phrases import has_any, places_of
from cmw_obs.records import NamedTuple
from cmw_obs.walk import paragraphs_in

# How far before its paragraphs "the recommendations contained in" or "above" can stand.
_NEAR, _NEAREST = 90, 40
_FEW = 3
# How far before "above" a noun is that it may go with.
_BESIDE = 24
_STOPS = frozenset(".;:!?。؛\n")
_BETWEEN = ".,،"
_CLOSES = (")", ";", "؛")


class Named(NamedTuple):
    """Paragraphs of this document that are named, what is odd about it, and those of `others`."""

    found: list[Found]
    diagnostics: list[Diagnostic]
    others: list[Listed]


class Citations(NamedTuple):
    """All that a document cites, and the paragraphs it names that no symbol gives to another.

    The `document` has diagnostics of what is odd in its citations.
    """

    document: Document
    found: list[Found]
    others: list[Listed]


def find(passages: Passages, document: Document, others: list[Found]) -> Named:
    """Find the paragraphs of this document that its texts name outside the citations `others`."""
    forms = forms_of(document.language)
    cited = Named([], [], [])
    known: dict[int, Paragraph] = {}
    for paragraph in paragraphs_in(document):
        if paragraph.number is not None:
            known.setdefault(paragraph.number, paragraph)
    taken = _Taken(others)
    for each in _lists_in(passages, taken, forms):
        _, end = passages.printed(each.start, each.end)
        if taken.has(end - 1):
            continue
        if not _is_meant(passages, each, taken, known, forms) and not (
            _is_next_to_own(passages, each, cited.found)
            and (
                _is_in_a_row(passages, each, cited.found[-1], forms)
                or _is_also_asked(passages, each, taken, forms)
            )
        ):
            cited.others.append(each)
            continue
        listed = with_items(passages.folded, each, forms)
        start, end = passages.printed(listed.start, listed.end)
        ids, missing = ids_of(listed, known, document.language)
        text = passages.text[start:end]
        found = Reference("paragraph", text, None, listed.numbers, ids)
        cited.found.append(Found(start, end, found))
        if missing:
            message = f"there is no {' and no '.join(missing)}"
            span = passages.node(start).span
            doubt = Diagnostic("cross-reference-missing", "note", message, None, text, span)
            cited.diagnostics.append(doubt)
    return cited


class _Taken:
    """Where other citations stand."""

    def __init__(self, others: list[Found]) -> None:
        self.spans = sorted((each.start, each.end) for each in others)
        self.documents = sorted(
            each.start for each in others if each.reference.type in ("document", "general-comment")
        )

    def has(self, at: int) -> bool:
        """Say that the offset `at` lies in a citation."""
        place = bisect_right(self.spans, (at + 1,)) - 1
        return place >= 0 and at < self.spans[place][1]

    def cites(self, passages: Passages, at: int) -> bool:
        """Say that the sentence cites something with paragraphs before the offset `at`, folded."""
        place = bisect_right(self.documents, passages.printed(at, at + 1)[0]) - 1
        if place < 0:
            return False
        start, _ = sentence_around(passages.folded, at)
        return self.documents[place] >= passages.printed(start, start + 1)[0]


def _lists_in(passages: Passages, taken: _Taken, forms: CitationForms) -> Iterator[Listed]:
    """Give every list of paragraphs outside other citations, none inside another."""
    folded = passages.folded
    done = 0
    for at in sorted(_places_in(folded, forms)):
        if at < done or taken.has(passages.printed(at, at + 1)[0]):
            continue
        start = counted_from(folded, at, forms) if forms.counter else word_start(folded, at)
        if listed := list_at(folded, start, forms, named=True):
            done = listed.end
            yield listed


def _places_in(folded: str, forms: CitationForms) -> Iterator[int]:
    """Give where paragraphs may be named: where their word begins, or what counts them stands."""
    for at, _ in places_of(forms.paragraph_stems, folded):
        # 段 ends other words, too.
        if not forms.counter or not folded[at - 1].isalpha() or folded[at - 1].isnumeric():
            yield at


def _is_meant(
    passages: Passages,
    listed: Listed,
    taken: _Taken,
    known: dict[int, Paragraph],
    forms: CitationForms,
) -> bool:
    """Say that the paragraphs are those of this document."""
    folded = passages.folded
    if is_of_this(folded, listed.end, forms):
        return True
    before = _clause_before(folded, listed.start)
    if _belongs_elsewhere(folded, _numbered_end(folded, before, listed.end), forms):
        # "Mentioned in paragraph 18, in such a way that", whose first word is "of" elsewhere.
        apart = folded.startswith((",", "،"), listed.end)
        return apart and _was_said(passages, before, listed, forms)
    if _ends_in_above(before, forms):
        return True
    if isinstance(passages.node(passages.printed(listed.start, listed.end)[0]), Footnote):
        return False
    if not any(number in known for number in listed.numbers):
        return False
    return (
        _was_said(passages, before, listed, forms)
        or (_is_seen(folded, listed, forms) and not taken.cites(passages, listed.start))
        or _is_asked_for(folded, before, listed, forms)
    )


# The words around the lists of many documents tell enough, so what follows is loaded when asked.


def _was_said(passages: Passages, before: str, listed: Listed, forms: CitationForms) -> bool:
    from cmw_obs.citations.mentioned import was_said

    return was_said(passages, before, listed, forms)


def _is_asked_for(folded: str, before: str, listed: Listed, forms: CitationForms) -> bool:
    from cmw_obs.citations.asked_about import is_asked_for, is_listed

    return is_asked_for(folded, before, listed, forms) or is_listed(folded, listed, forms)


def _is_also_asked(passages: Passages, listed: Listed, taken: _Taken, forms: CitationForms) -> bool:
    from cmw_obs.citations.asked_about import is_also_asked

    asked = is_also_asked(passages.folded, listed, forms)
    return asked and not taken.cites(passages, listed.start)


def _is_next_to_own(passages: Passages, listed: Listed, own: list[Found]) -> bool:
    """Say that its text has named paragraphs of this document before."""
    at = passages.printed(listed.start, listed.end)[0]
    return bool(own) and passages.place(own[-1].start) == passages.place(at)


def _is_in_a_row(passages: Passages, listed: Listed, own: Found, forms: CitationForms) -> bool:
    """Say that brackets behind topics name both: "on lamps (para. 8), piers (para. 12) and".

    Or that their topics follow: "paragraph 8, on lamps, and paragraph 12, on piers".
    """
    folded = passages.folded
    between = folded[passages.folded_at(own.end) : listed.start]
    if forms.glosses and between.startswith(forms.glosses):
        last = between.split(" ")[-2] if between.endswith(" ") else ""
        parted = last in forms.joiners or last.endswith(forms.comma)
        return parted and len(between) <= _NEAR and not any(map(str.isdecimal, between))
    closed = folded.startswith(")", listed.end) and between[:1] == ")" and between[-1:] == "("
    return closed and len(between) <= _NEAR and not has_any(between, (". ", "/", "。", "\n"))


def _clause_before(folded: str, at: int) -> str:
    before = folded[max(0, at - _NEAR) : at]
    return before[max(before.rfind(stop) for stop in _STOPS) + 1 :]


def _ends_in_above(before: str, forms: CitationForms) -> bool:
    """Say that "above", or this document's name, stands right before, but for "in"."""
    for phrase in (*forms.above, *forms.present):
        head, named, words = before[-_NEAREST:].rpartition(phrase)
        if phrase.startswith(forms.previous) and has_any(head[-_BESIDE:], forms.recommendations):
            # "In its observations preceding (para. 9)": in Spanish the adjective comes last.
            continue
        if named and "," not in words and "،" not in words and len(words.split()) < _FEW:
            return not (forms.counter and words.strip())
    return False


def _numbered_end(folded: str, before: str, end: int) -> int:
    """Give where a list ends with the bracket that closes its number: "párrafo 6) del artículo"."""
    return end + (folded.startswith(")", end) and "(" not in before)


def _belongs_elsewhere(folded: str, end: int, forms: CitationForms) -> bool:
    """Say that the next word makes the paragraphs those of something that it names."""
    behind = folded[end : end + _NEAREST].partition("\n")[0].lstrip(" ,،")
    words = behind.split(maxsplit=1)
    word = words[0].split("'")[0] if words else ""
    if not forms.of:
        # "Paragraphs 1 and 3 of article 12", in the genitive.
        return behind.startswith(forms.own_paragraphs.owners)
    return word in forms.of and not behind.startswith(forms.within or "\n")


def _is_seen(folded: str, listed: Listed, forms: CitationForms) -> bool:
    """Say that it is in a bracket of its own: "(see para. 12)", "(see above, para. 12)"."""
    _, bracket, words = folded[max(0, listed.start - _NEAR) : listed.start].rpartition("(")
    # "(See above, para. 12; see below, para. 20)".
    words = words.rpartition(";")[2].rpartition("؛")[2]
    if not bracket or folded[listed.end : listed.end + 1] not in _CLOSES or not words.strip():
        return False
    for phrase in forms.above:
        words = words.replace(phrase, "")
    for sign in _BETWEEN:
        words = words.replace(sign, " ")
    # Folding leaves no space behind the verb in Chinese.
    return all(word in forms.see for word in ([*words] if forms.counter else words.split()))
