"""The proof that nothing was lost: every visible character of the source against the spans.

Two questions. Does every character that is no white space lie in the span of a heading, paragraph,
item, footnote, line of front matter, or diagnostic that keeps its text? And do the words of every
node stand in its span, in their order?
"""

from __future__ import annotations

from collections.abc import Iterator

from cmw_obs.letters import letters_of
from cmw_obs.model import Diagnostic, Document, Span
from cmw_obs.records import NamedTuple
from cmw_obs.walk import items_in, paragraphs_in, sections_in, texts_in


class Coverage(NamedTuple):
    """Visible characters in all and in spans; spans of text that is in none, or was altered."""

    covered: int
    total: int
    lost: tuple[Span, ...]
    altered: tuple[Span, ...]

    @property
    def ratio(self) -> float:
        """The part that is covered, from 0 to 1."""
        return self.covered / self.total if self.total else 1.0


def coverage_of(document: Document, text: str) -> Coverage:
    """Compare a document with the decoded text it was read from."""
    nodes = list(_nodes(document))
    kept = [(each.text or "", each.span) for each in document.diagnostics if each.span]
    lost = tuple(_lost((span for _, span in (*nodes, *kept)), text))
    total = _visible(text)
    missing = sum(_visible(text[start:end]) for start, end in lost)
    turned = [each for each in document.diagnostics if each.code == "reading-order"]
    altered = tuple(
        span
        for words, span in nodes
        if not (_stands_in(words, text, span) or _is_turned(words, text, span, turned))
    )
    return Coverage(total - missing, total, lost, altered)


def _nodes(document: Document) -> Iterator[tuple[str, Span]]:
    for line in document.front_matter:
        yield line.text, line.span
    for section in sections_in(document.parts):
        yield section.title, section.span
    for paragraph in paragraphs_in(document):
        for node in texts_in(paragraph):
            yield node.text, node.span
            yield from ((item.text, item.span) for item in items_in(node))
    for note in document.footnotes:
        yield note.text, note.span


def _visible(text: str) -> int:
    return sum(map(len, text.split()))


def _lost(spans: Iterator[Span], text: str) -> Iterator[Span]:
    """Give the stretches between the spans that hold visible characters."""
    position = 0
    for start, end in sorted((*spans, (len(text), len(text)))):
        if start > position and text[position:start].strip():
            yield position, start
        position = max(position, end)


def _stands_in(words: str, text: str, span: Span) -> bool:
    printed = text[span[0] : span[1]]
    if _is_in(words, printed) or _is_in(words, letters_of(printed)):
        return True
    # Markdown spells dashes so.
    return _is_in(words, printed.replace("---", "—").replace("--", "–"))


def _is_turned(words: str, text: str, span: Span, ends: list[Diagnostic]) -> bool:
    """Say that the words stand in the span but for ends that diagnostics put into their place."""
    own = [each for each in ends if each.span and span[0] <= each.span[0] < span[1]]
    for each in own:
        words = words.replace(each.text or "", " ", 1)
    return bool(own) and _is_in(words, text[span[0] : span[1]])


def _is_in(words: str, printed: str) -> bool:
    source = iter(printed)
    return all(letter in source for word in words.split() for letter in word)
