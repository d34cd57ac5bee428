"""The texts of a document laid end to end, as printed and folded, so that one search reads all.

A search a text, some two hundred a document, takes several times as long as one search of them
all.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate, chain

from cmw_obs.language import DROPPED, SPACED, TWINS, by_lead
from cmw_obs.model import (
    Continuation,
    Document,
    Footnote,
    Item,
    Paragraph,
    Reference,
    Section,
)
from cmw_obs.records import NamedTuple

Node = Section | Paragraph | Continuation | Item | Footnote

# Between two texts; no text has one inside, and no pattern of a citation reaches across it.
SEPARATOR = "\n"
# Beside those of `language.fold`: full-width punctuation.
_TWINS = {**dict(TWINS), **dict(zip("（），：；．", "(),:;.", strict=True))}
_TWINS_BY_LEAD, _DROPPED_BY_LEAD = by_lead(_TWINS), by_lead(DROPPED)


class Found(NamedTuple):
    """A citation and where it stands: offsets `[start, end)` in `Passages.text`."""

    start: int
    end: int
    reference: Reference


class Passages:
    """All texts of a document: of headings, paragraphs, items, continuations and footnotes.

    `text` has them as printed, `folded` in the form in which words are compared: lower case,
    without vowel signs and joiners, digits in ASCII (see `language.fold`). Offsets in `folded`
    become offsets in `text` by `printed`.
    """

    def __init__(self, document: Document) -> None:
        self.nodes = _nodes_in(document)
        texts = [node.title if isinstance(node, Section) else node.text for node in self.nodes]
        lengths = [len(text) + 1 for text in texts]
        self.starts = [0, *accumulate(lengths[:-1])] if texts else []
        self.text = SEPARATOR.join(texts)
        self.folded, self._dropped, self._gone = _folded(self.text)

    def printed(self, start: int, end: int) -> tuple[int, int]:
        """Give the offsets in `text` of what stands in `folded` at `[start, end)`."""
        if not self._gone:
            return start, end
        first = start + bisect_right(self._gone, start)
        return first, end + bisect_right(self._gone, end - 1)

    def folded_at(self, at: int) -> int:
        """Give the offset in `folded` of what stands in `text` at an offset, or next behind it."""
        return at - bisect_left(self._dropped, at)

    def end(self, place: int) -> int:
        """Give where the text of this place ends, as an offset in `text`."""
        return self.starts[place + 1] - 1 if place + 1 < len(self.starts) else len(self.text)

    def place(self, at: int) -> int:
        """Count which of the texts holds the offset `at` of `text`, from 0."""
        return bisect_right(self.starts, at) - 1

    def node(self, at: int) -> Node:
        """Give the node in whose text the offset `at` of `text` stands."""
        return self.nodes[self.place(at)]


def _folded(text: str) -> tuple[str, list[int], list[int]]:
    """Fold a text; give where characters were dropped, and how many folded ones stand before."""
    lower = text.lower()
    if len(lower) != len(text):
        # Lower case of some letters is two characters: İ.
        lower = "".join(low if len(low := each.lower()) == 1 else each for each in text)
    if lower.isascii() and SPACED not in lower:
        return lower, [], []
    encoded = lower.encode("utf-8", "surrogatepass")
    for lead in filter(encoded.__contains__, _TWINS_BY_LEAD):
        for printed in _TWINS_BY_LEAD[lead]:
            lower = lower.replace(printed, _TWINS[printed])
    marks = [_DROPPED_BY_LEAD[lead] for lead in filter(encoded.__contains__, _DROPPED_BY_LEAD)]
    dropped = _places_of(chain.from_iterable(marks), lower)
    if SPACED in lower:
        dropped = sorted({*dropped, *_around_apostrophes(lower)})
    if not dropped:
        return lower, [], []
    gone = [at - before for before, at in enumerate(dropped)]
    ends = zip([0, *(at + 1 for at in dropped)], [*dropped, len(lower)], strict=True)
    return "".join([lower[start:end] for start, end in ends]), dropped, gone


def _around_apostrophes(lower: str) -> Iterator[int]:
    """Give the offsets of the spaces around apostrophes: `l ' état`."""
    at = lower.find(SPACED)
    while at >= 0:
        yield from (at, at + len(SPACED) - 1)
        at = lower.find(SPACED, at + len(SPACED) - 1)


def _places_of(letters: Iterable[str], text: str) -> list[int]:
    """Give the offsets in a text at which any of the letters stands, in order."""
    # Few of them stand in any text, and one letter is found sooner than a class of them.
    found = []
    for letter in letters:
        at = text.find(letter)
        while at >= 0:
            found.append(at)
            at = text.find(letter, at + 1)
    return sorted(found)


def _nodes_in(document: Document) -> list[Node]:
    nodes: list[Node] = []
    for paragraph in document.preamble:
        _add_paragraph(paragraph, nodes)
    for part in document.parts:
        _add_section(part, nodes)
    nodes.extend(document.footnotes)
    return nodes


def _add_section(section: Section, nodes: list[Node]) -> None:
    nodes.append(section)
    for paragraph in section.paragraphs:
        _add_paragraph(paragraph, nodes)
    for below in section.sections:
        _add_section(below, nodes)


def _add_paragraph(paragraph: Paragraph, nodes: list[Node]) -> None:
    _add_with_items(paragraph, nodes)
    for more in paragraph.continued:
        _add_with_items(more, nodes)


def _add_with_items(node: Paragraph | Continuation | Item, nodes: list[Node]) -> None:
    nodes.append(node)
    for item in node.items:
        _add_with_items(item, nodes)
