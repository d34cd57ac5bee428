"""Treaty articles, with the treaty they belong to; an article of which that is unsure is none.

A reference's `text` runs from the word for articles to the last number and its parts.
"""

from __future__ import annotations

from cmw_obs.citations.article_lists import lists_in
from cmw_obs.citations.owners import owner_of
from cmw_obs.language import Language
from cmw_obs.model import Document, Reference, Section
from cmw_obs.passages import Found, Passages
from cmw_obs.symbols import symbols_in
from cmw_obs.treaty_forms import TREATY_OF, TreatyForms, treaty_forms_of

# Words that join two lists: "and to the".
_FEW = 4
_PROTOCOLS = {"OPAC": "OPAC", "OPSC": "OPSC"}


def find(passages: Passages, document: Document, language: Language) -> list[Found]:
    """Find the articles that the texts cite."""
    forms = treaty_forms_of(language.code)
    own = _own_treaty(document)
    listed = [*lists_in(passages.folded, forms, language.code)]
    found: list[Found] = []
    following: tuple[int, str] = (len(passages.folded), "")
    # From the last to the first: "to article 1 and to article 7 of the Convention".
    for each in reversed(listed):
        start, end = passages.printed(each.start, each.end)
        heading = isinstance(passages.node(start), Section)
        treaty = owner_of(passages.folded, each, following[0], forms, own or "", heading=heading)
        if not treaty and _runs_on(passages.folded[each.end : following[0]], forms):
            treaty = following[1]
        following = (each.start, treaty)
        if treaty:
            text = passages.text[start:end]
            reference = Reference("treaty-article", text, treaty=treaty, articles=each.numbers)
            found.append(Found(start, end, reference))
    return found


def _runs_on(between: str, forms: TreatyForms) -> bool:
    """Say that two lists of articles are joined by no more than "and to"."""
    words = between.replace("'", " ").split()
    return (
        len(words) <= _FEW and any(word in forms.joiners for word in words) and "." not in between
    )


def _own_treaty(document: Document) -> str | None:
    """Name the treaty whose committee adopted the document; a protocol by the symbols."""
    symbols = [document.symbol, *(report.symbol for report in document.reports)]
    for protocol, treaty in _PROTOCOLS.items():
        if any(f"/{protocol}/" in symbol for symbol in symbols if symbol):
            return treaty
    found = [each for symbol in symbols if symbol for each in symbols_in(symbol)]
    committee = document.committee or (found[0].committee if found else None)
    return TREATY_OF.get(committee) if committee else None
