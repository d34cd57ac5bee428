"""The document as plain text in logical order, laid out to be read at a glance."""

from __future__ import annotations

from collections.abc import Iterator

from cmw_obs.model import Document, Item, Paragraph, Section


def plain(document: Document) -> bytes:
    """Give headings, numbered paragraphs and items, one to a line, and the notes at the end."""
    lines = [document.title or document.source.name, ""]
    for paragraph in document.preamble:
        lines.extend(_paragraph(paragraph))
    for part in document.parts:
        lines.extend(_section(part))
    if document.footnotes:
        lines.append("")
        lines.extend(f"[{note.mark}] {note.text}" for note in document.footnotes)
    return "".join(f"{_shown(line)}\n" for line in lines).encode(errors="backslashreplace")


def _section(section: Section) -> Iterator[str]:
    yield ""
    yield f"{section.label}  {section.title}" if section.label else section.title
    yield ""
    for paragraph in section.paragraphs:
        yield from _paragraph(paragraph)
    for below in section.sections:
        yield from _section(below)


def _paragraph(paragraph: Paragraph) -> Iterator[str]:
    label = paragraph.label or (f"[{paragraph.number}]" if paragraph.number else "[-]")
    yield f"{label} {paragraph.text}"
    yield from _items(paragraph.items, 1)
    for more in paragraph.continued:
        yield more.text
        yield from _items(more.items, 1)


def _items(items: tuple[Item, ...], depth: int) -> Iterator[str]:
    for item in items:
        yield f"{'    ' * depth}{item.label or '-'} {item.text}"
        yield from _items(item.items, depth + 1)


def _shown(line: str) -> str:
    """Show control and direction characters instead of sending them to the terminal."""
    if line.isprintable():
        return line
    return "".join(c if c.isprintable() or c == "\xa0" else f"<{ord(c):04X}>" for c in line)
