"""What the finished tree gives away: numbers out of step, notes that no mark calls."""

from __future__ import annotations

from collections.abc import Iterator

from cmw_obs.model import Diagnostic, Document, Item, Paragraph, Section
from cmw_obs.walk import items_in, marks_in, paragraphs_in, texts_in


def audit(document: Document, text: str) -> Document:
    """Add the diagnostics that the tree itself gives rise to, all in the order of their lines."""
    paragraphs = paragraphs_in(document)
    found = [
        *_paragraph_numbers(paragraphs, text),
        *_second_blocks(document.committee, paragraphs, text),
        *_empty(paragraphs, text),
        *_heading_numbers(document.parts, text),
        *_item_numbers(paragraphs, text),
        *_footnotes(document, text),
        *_damaged(text),
    ]
    known = (
        each._replace(line=_line(text, each.span[0])) if each.line is None and each.span else each
        for each in document.diagnostics
    )
    ordered = sorted((*known, *found), key=lambda each: (each.line or 0, each.code))
    return document._replace(diagnostics=tuple(ordered))


def _line(text: str, offset: int) -> int:
    return text.count("\n", 0, offset) + 1


def _warning(code: str, message: str, text: str, offset: int) -> Diagnostic:
    return Diagnostic(code, "warning", message, _line(text, offset))


def _paragraph_numbers(paragraphs: list[Paragraph], text: str) -> Iterator[Diagnostic]:
    last = 0
    for paragraph in paragraphs:
        if paragraph.inferred or paragraph.number is None:
            yield _own_number(paragraph, text)
        if paragraph.number is None:
            continue
        expected = last + 1
        if paragraph.number != expected and last:
            yield _out_of_step(paragraph, paragraph.number, last, text)
        elif paragraph.number > expected:
            message = f"the first paragraph has number {paragraph.number}"
            yield _warning("paragraph-start", message, text, paragraph.span[0])
        last = paragraph.number


def _own_number(paragraph: Paragraph, text: str) -> Diagnostic:
    if paragraph.number is None:
        code = "paragraph-unnumbered"
        message = "a paragraph without number, and none follows from the sequence"
    else:
        code = "paragraph-inferred"
        message = f"number {paragraph.number} is not printed; it follows from the sequence"
    return _warning(code, message, text, paragraph.span[0])


def _empty(paragraphs: list[Paragraph], text: str) -> Iterator[Diagnostic]:
    for paragraph in paragraphs:
        if not paragraph.text and paragraph.label:
            message = f"nothing stands behind number {paragraph.number}"
            yield _warning("paragraph-empty", message, text, paragraph.span[0])
        for item in items_in(paragraph):
            if not item.text:
                message = f"nothing stands behind item {item.label}"
                yield _warning("item-empty", message, text, item.span[0])


def _second_blocks(
    committee: str | None, paragraphs: list[Paragraph], text: str
) -> Iterator[Diagnostic]:
    """Doubt text without number behind a paragraph, but where the committee writes so.

    CCPR, CAT and CESCR put the recommendation into a second block of the concern's number.
    """
    if committee in ("CCPR", "CAT", "CESCR"):
        return
    for paragraph in paragraphs:
        if paragraph.continued and not paragraph.items:
            message = f"text without number, kept with paragraph {paragraph.number}"
            yield _warning("text-unnumbered", message, text, paragraph.continued[0].span[0])


def _out_of_step(paragraph: Paragraph, number: int, last: int, text: str) -> Diagnostic:
    if number == last:
        code, message = "paragraph-repeated", f"number {number} stands a second time"
    elif number < last:
        code, message = "paragraph-order", f"number {number} comes after {last}"
    elif number == last + 2:
        code, message = "paragraph-gap", f"number {last + 1} is missing"
    else:
        code, message = "paragraph-gap", f"numbers {last + 1} to {number - 1} are missing"
    return _warning(code, message, text, paragraph.span[0])


def _heading_numbers(sections: tuple[Section, ...], text: str) -> Iterator[Diagnostic]:
    last = 0
    for section in sections:
        if section.ordinal is not None:
            if section.ordinal != last + 1:
                message = f"heading {section.label} where number {last + 1} is due"
                yield _warning("heading-order", message, text, section.span[0])
            last = section.ordinal
        yield from _heading_numbers(section.sections, text)


def _item_numbers(paragraphs: list[Paragraph], text: str) -> Iterator[Diagnostic]:
    for paragraph in paragraphs:
        for node in texts_in(paragraph):
            if node.items:
                first = 1 if node is paragraph else node.items[0].ordinal
                yield from _items_in_step(node.items, first, text)


def _items_in_step(items: tuple[Item, ...], due: int, text: str) -> Iterator[Diagnostic]:
    """Doubt items of a list that begins with number `due`, and those of the lists below."""
    for item in items:
        if item.inferred:
            message = f"item {item.ordinal} has no label; it follows from the list"
            yield _warning("item-inferred", message, text, item.span[0])
        if item.ordinal != due:
            message = f"item {item.label} where number {due} of its list is due"
            yield _warning("item-order", message, text, item.span[0])
        due = item.ordinal + 1
        if item.items:
            yield from _items_in_step(item.items, 1, text)


def _footnotes(document: Document, text: str) -> Iterator[Diagnostic]:
    known = {note.number for note in document.footnotes}
    # Said once already, for all of them.
    lost = any(each.code == "footnote-bodies-lost" for each in document.diagnostics)
    called = set()
    for mark, offset in marks_in(document):
        called.add(mark.number)
        if mark.number not in known and not lost:
            message = f"mark {mark.number} has no footnote"
            yield _warning("footnote-missing", message, text, offset)
    for note in document.footnotes:
        if note.number not in called:
            message = f"footnote {note.number} is called by no mark"
            yield _warning("footnote-unanchored", message, text, note.span[0])


def _damaged(text: str) -> Iterator[Diagnostic]:
    """Name the lines with characters that were lost when the text was decoded or extracted."""
    at, line, counted = text.find("\ufffd"), 1, 0
    while at >= 0:
        line += text.count("\n", counted, at)
        message = "characters are lost here, and others stand for them"
        yield Diagnostic("characters-damaged", "warning", message, line)
        end = text.find("\n", at)
        counted, at = at, text.find("\ufffd", end) if end >= 0 else -1
