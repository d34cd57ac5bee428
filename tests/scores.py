"""How near a document that was read comes to the one that was printed: as outlines, and by F1.

Spans, diagnostics, ids and what annotators add are left aside. White space is folded, and what the
layout loses is left out on both sides.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from cmw_obs import convert
from cmw_obs.coverage import Coverage, coverage_of
from cmw_obs.model import Document, Footnote, FrontMatter, Item, Mark, Paragraph, Section
from cmw_obs.readers.decode import decode
from cmw_obs.walk import sections_in, texts_in
from tests.layouts import Layout, Rendered
from tests.losses import with_texts, without_notes
from tests.outline import outline
from tests.pages import mark_of
from tests.pieces import changed

KINDS = ("paragraph", "heading", "item", "footnote")
_BESIDE_CHINESE = r"(?<=[\u2e80-\u9fff\uff00-\uffef])\s+|\s+(?=[\u2e80-\u9fff\uff00-\uffef])"
_DIRECTIONS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_SPELT = {"’": "'", "‘": "'", "“": '"', "”": '"', "…": "..."}
Row = tuple[str, tuple[object, ...], str]


class Score(NamedTuple):
    """What came back: F1 by kind, both outlines, and the proof of coverage."""

    f1: Mapping[str, float]
    found: str
    expected: str
    coverage: Coverage
    missed: tuple[Row, ...]
    extra: tuple[Row, ...]

    @property
    def lowest(self) -> float:
        """The worst of the figures."""
        return min(self.f1.values())


def score(rendered: Rendered, layout: Layout) -> Score:
    """Read the text that was printed and compare."""
    data = rendered.text.encode()
    read = convert.read(data, f"{layout.name}.{layout.suffix}")
    coverage = coverage_of(read, decode(data)[0])
    printed = _printed(rendered.document, layout)
    found, expected = _canonical(read, layout, printed), _canonical(rendered.document, layout, {})
    rows, wanted = list(rows_of(found)), list(rows_of(expected))
    figures = {kind: f1(_of(rows, kind), _of(wanted, kind)) for kind in KINDS}
    missed, extra = Counter(wanted) - Counter(rows), Counter(rows) - Counter(wanted)
    return Score(
        figures,
        outline(found),
        outline(expected),
        coverage,
        tuple(missed.elements()),
        tuple(extra.elements()),
    )


def f1(found: list[Row], expected: list[Row]) -> float:
    """Give the harmonic mean of precision and recall; 1 where there is nothing to find."""
    hits = sum((Counter(found) & Counter(expected)).values())
    return 2 * hits / (len(found) + len(expected)) if found or expected else 1.0


def _of(rows: list[Row], kind: str) -> list[Row]:
    return [row for row in rows if row[0] == kind]


def rows_of(document: Document) -> Iterator[Row]:
    """Give a row for each node that counts: its kind, its numbers from the root down, its text."""
    for each in document.preamble:
        yield from _paragraph_rows(each)
    for part in document.parts:
        yield from _heading_rows(part, ())
    for section in sections_in(document.parts):
        for each in section.paragraphs:
            yield from _paragraph_rows(each)
    for note in document.footnotes:
        yield "footnote", (note.mark,), note.text


def _heading_rows(section: Section, above: tuple[object, ...]) -> Iterator[Row]:
    path = (*above, section.ordinal)
    yield "heading", path, section.title
    for below in section.sections:
        yield from _heading_rows(below, path)


def _paragraph_rows(paragraph: Paragraph) -> Iterator[Row]:
    # Text that returns is part of the paragraph, like its first words.
    texts = texts_in(paragraph)
    yield "paragraph", (paragraph.number,), " … ".join(each.text for each in texts)
    for place, each in enumerate(texts):
        yield from _item_rows(each.items, (paragraph.number, place))


def _item_rows(items: tuple[Item, ...], above: tuple[object, ...]) -> Iterator[Row]:
    for each in items:
        path = (*above, each.ordinal)
        yield "item", path, each.text
        yield from _item_rows(each.items, path)


def _printed(document: Document, layout: Layout) -> Mapping[str, str]:
    """Give, where only marks are left of the footnotes, the bare text of each text with marks."""
    if "footnotes" not in layout.loses:
        return {}
    notes = {note.number: mark_of(note, document.language) for note in document.footnotes}
    return dict(
        zip(
            _texts(with_texts(document, notes), layout),
            _texts(document, layout),
            strict=True,
        )
    )


def _texts(document: Document, layout: Layout) -> list[str]:
    found: list[str] = []

    def change(node: Any, _: int) -> Any:
        text = node.title if isinstance(node, Section) else node.text
        found.append(folded(text, layout))
        return node

    changed(document, change)
    return found


def folded(text: str, layout: Layout) -> str:
    """Give the text without what its layout cannot keep."""
    text = _DIRECTIONS.sub("", re.sub(_BESIDE_CHINESE, "", " ".join(text.split())))
    if "hyphens" in layout.loses:
        text = re.sub(r"(?<=[^\W\d_])-(?=[^\W\d_])", "", text)
    if "quotes" in layout.loses:
        for sign, plain in _SPELT.items():
            text = text.replace(sign, plain)
        text = re.sub("-{2,3}|[–—]", "-", text)
    return text


def _canonical(document: Document, layout: Layout, printed: Mapping[str, str]) -> Document:
    """Give the document with all left aside that is not compared."""
    if "footnotes" in layout.loses:
        document = without_notes(document)
    places = {note.number: n for n, note in enumerate(document.footnotes, 1)}

    def marks(node: Any, text: str) -> tuple[Mark, ...]:
        return tuple(
            Mark(places.get(each.number, 0), len(folded(text[: each.offset] + "x", layout)) - 1)
            for each in node.footnotes
        )

    def change(node: Any, _: int) -> Any:
        key = "title" if isinstance(node, Section) else "text"
        text = getattr(node, key)
        words = folded(text, layout)
        fields: dict[str, Any] = {key: printed.get(words, words)}
        if isinstance(node, Footnote):
            return node._replace(number=places[node.number], **fields)
        fields["footnotes"] = marks(node, text)
        if isinstance(node, Item | Paragraph):
            fields["id"] = ""
        if isinstance(node, Paragraph) and "numbers" in layout.loses:
            # One paragraph too many must not count against all behind it.
            fields["number"] = None
        return node._replace(**fields)

    found = changed(document, change)
    return found._replace(front_matter=_front(found), diagnostics=())


def _front(document: Document) -> tuple[FrontMatter, ...]:
    """Join what stands above the first paragraph: where its lines end is not compared."""
    words = "".join("".join(each.text.split()) for each in document.front_matter)
    return (FrontMatter(words.rstrip("*"), (0, 0)),)


def is_whole(coverage: Coverage) -> bool:
    """Say that nothing of the text was lost or altered."""
    return coverage.ratio == 1 and not coverage.lost and not coverage.altered
