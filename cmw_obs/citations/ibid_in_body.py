"""The word "ibid." in brackets in running text: `(CRC/C/15/Add.20, para. 15) … (ibid., para. 18)`.

It stands for the document cited last before it, or for none: brackets that cite more than one
document, and marks of footnotes on the way, leave open which is meant. Behind "its previous
recommendations" it stands for no general comment.
"""

from __future__ import annotations

from bisect import bisect_left

from cmw_obs.citation_forms import CitationForms, forms_of
from cmw_obs.citations.documents import Cited
from cmw_obs.citations.ibid import end_of_body
from cmw_obs.model import Diagnostic, Document, Footnote
from cmw_obs.passages import Found, Passages
from cmw_obs.phrases import has_any
from cmw_obs.symbols import committee_observing

_LONGEST = 300
# How far before the bracket what it cites is named.
_NAMED = 90


def resolve(
    passages: Passages, document: Document, ibids: list[Found], others: list[Found]
) -> Cited:
    """Resolve each "ibid." of the text by what was cited before; `others` is all that is cited."""
    cited = Cited([], [], [])
    forms = forms_of(document.language)
    high = end_of_body(passages, document)
    documents = [each for each in others if each.reference.symbol and each.start < high]
    marks = _marks(passages)
    row = sorted([*documents, *ibids], key=lambda each: each.start)
    for place, each in enumerate(row):
        if each.reference.symbol:
            continue
        symbol = _antecedent(row, place, passages.text, marks)
        if symbol and _fits(symbol, passages, each.start, forms):
            row[place] = each._replace(reference=each.reference._replace(symbol=symbol))
            cited.found.append(row[place])
        else:
            cited.diagnostics.append(_unresolved(each, passages))
    return cited


def _marks(passages: Passages) -> list[int]:
    """Give where footnotes are called, in order."""
    return [
        start + mark.offset
        for node, start in zip(passages.nodes, passages.starts, strict=True)
        if not isinstance(node, Footnote)
        for mark in node.footnotes
    ]


def _antecedent(row: list[Found], place: int, text: str, marks: list[int]) -> str | None:
    """Give the one document that was cited last before a place in a row of citations."""
    last = row[place - 1] if place else None
    if not last or bisect_left(marks, last.end) != bisect_left(marks, row[place].start):
        return None
    opened = max(text.rfind("(", 0, last.start), last.start - _LONGEST)
    for each in row[place - 1 :: -1]:
        if each.start < opened:
            break
        if each.reference.symbol != last.reference.symbol:
            return None
    return last.reference.symbol


def _fits(symbol: str, passages: Passages, at: int, forms: CitationForms) -> bool:
    """Say that a document can be what the words before a bracket call earlier observations."""
    place = passages.folded_at(at)
    before = passages.folded[max(0, place - _NAMED) : place].rpartition("\n")[2]
    before = before.rpartition(". ")[2].rpartition("。")[2]
    earlier = has_any(before, forms.previous) and has_any(before, forms.recommendations)
    return not earlier or committee_observing(symbol) is not None


def _unresolved(ibid: Found, passages: Passages) -> Diagnostic:
    message = "the citation before is not of one document by a symbol that can be read"
    span = passages.node(ibid.start).span
    return Diagnostic("ibid-unresolved", "note", message, None, ibid.reference.text, span)
