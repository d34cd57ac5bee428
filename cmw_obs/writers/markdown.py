"""A document as Markdown for people: GitHub, an editor, pandoc.

Numbers and letters stand as printed, escaped so that nothing renumbers them; items are block
quotes, the one construct that indents everywhere without a list sign of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from cmw_obs.model import (
    Continuation,
    Document,
    Footnote,
    FrontMatter,
    Item,
    Mark,
    Paragraph,
    Section,
    Session,
)
from cmw_obs.printing.markdown_text import escape, escape_start
from cmw_obs.printing.yaml_text import dump

SUFFIX = ".md"
OPTIONS: tuple[str, ...] = ("select",)
FOLLOWING: dict[str, bool] = {}

_CALL = re.compile(r"\[\^(\d+)\]")


def write(document: Document) -> bytes:
    """Write the document after a YAML header; half a surrogate pair becomes a question mark."""
    body = _settle(_join(_body(document)), document.footnotes)
    if document.direction == "rtl":
        body = f'<div dir="rtl">\n\n{body}\n\n</div>'
    return f"{dump(_header(document))}---\n\n{body}\n".encode(errors="replace")


def _header(document: Document) -> dict[str, Any]:
    header = {
        "title": document.title,
        "symbol": document.symbol,
        "committee": document.committee,
        "state": document.state and document.state.name,
        "lang": document.language,
        "dir": "rtl" if document.direction == "rtl" else None,
        "issued": document.issued,
        "reports": [report.symbol for report in document.reports if report.symbol],
        "session": document.session and _session(document.session),
        "adopted": document.adopted,
        "source": document.source.name,
    }
    return {key: value for key, value in header.items() if value}


def _session(session: Session) -> dict[str, Any]:
    return {"number": session.number, "from": session.start, "to": session.end}


def _body(document: Document) -> Iterator[str]:
    titles = [line for line in document.front_matter if line.text == document.title]
    if document.title:
        yield f"# {_heading(document.title, titles[0].footnotes if titles else ())}"
    yield _masthead(line for line in document.front_matter if line not in titles[:1])
    for paragraph in document.preamble:
        yield from _paragraph(paragraph)
    for part in document.parts:
        yield from _section(part, 2, document.direction)


def _masthead(lines: Iterable[FrontMatter]) -> str:
    return _lines("\n".join(_inline(line.text, line.footnotes) for line in lines))


def _section(section: Section, level: int, direction: str) -> Iterator[str]:
    label = _label(section.label, direction) if section.label else ""
    yield f"{'#' * min(level, 6)} {label}{_heading(section.title, section.footnotes)}".rstrip()
    for paragraph in section.paragraphs:
        yield from _paragraph(paragraph)
    for each in section.sections:
        yield from _section(each, level + 1, direction)


def _label(label: str, direction: str) -> str:
    if direction == "rtl":
        return f"{escape(label)}- "
    chinese = label.isnumeric() and not label.isascii()
    return f"{escape(label)}、" if chinese else f"{escape(label)}. "


def _heading(title: str, marks: tuple[Mark, ...]) -> str:
    return " ".join(_inline(title, marks).splitlines())


def _paragraph(paragraph: Paragraph) -> Iterator[str]:
    inferred = "" if paragraph.number is None else f"[{paragraph.number}]"
    yield from _block(paragraph, inferred if paragraph.label is None else paragraph.label)
    for block in paragraph.continued:
        yield from _block(block, "")


def _item(item: Item) -> Iterator[str]:
    inferred = f"[{item.id.rpartition('__')[2]}]"
    return _block(item, inferred if item.label is None else item.label)


def _block(node: Paragraph | Continuation | Item, label: str) -> Iterator[str]:
    yield _lines(f"{escape(label)} {_inline(node.text, node.footnotes)}")
    if node.items:
        yield _prefixed("> ", _join(block for item in node.items for block in _item(item)))


def _lines(text: str) -> str:
    """Keep the breaks of text already escaped inside its lines."""
    lines = (line.strip(" \t") for line in text.splitlines())
    return "\\\n".join(escape_start(line) for line in lines if line)


def _prefixed(prefix: str, text: str) -> str:
    return "\n".join(f"{prefix}{line}".rstrip(" ") for line in text.split("\n"))


def _join(blocks: Iterable[str]) -> str:
    return "\n\n".join(block for block in blocks if block)


def _inline(text: str, marks: tuple[Mark, ...]) -> str:
    pieces, start = [], 0
    for mark in marks:
        pieces.append(escape(text[start : mark.offset]) + f"[^{mark.number}]")
        start = mark.offset
    # `[^6](a)` would be a link, and `[^6]:` the note itself.
    return re.sub(r"(\[\^\d+\])(?=[(:])", r"\1\\", "".join([*pieces, escape(text[start:])]))


def _settle(body: str, footnotes: tuple[Footnote, ...]) -> str:
    """Add the notes; a mark without its note, or a note without its mark, stands in brackets."""
    bodies = {str(note.number): note for note in reversed(footnotes)}
    body = _CALL.sub(lambda call: call[0] if call[1] in bodies else rf"\[{call[1]}]", body)
    called = set(_CALL.findall(body))
    notes = (_note(each, bodies[str(each.number)] is each, called) for each in footnotes)
    return _join([body, *notes])


def _note(note: Footnote, first: bool, called: set[str]) -> str:
    if not first or str(note.number) not in called:
        return _lines(escape(f"[{note.mark}] {note.text}"))
    body = _prefixed("    ", _lines(escape(note.text))).lstrip(" ")
    return f"[^{note.number}]: {body}"
