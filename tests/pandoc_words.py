"""The words of a document in Markdown's order, and the words that pandoc finds in the Markdown.

Both are lists of blocks, a footnote standing between ⟦ and ⟧ where its mark stood.
"""

from __future__ import annotations

import json
import subprocess
import unicodedata
from collections.abc import Iterator
from typing import Any

from cmw_obs import model

Node = model.Section | model.Paragraph | model.Continuation | model.Item | model.FrontMatter


def words_of(document: model.Document) -> list[str]:
    """Give what Markdown should show."""
    words = _Words(document)
    blocks = [*words.front(document), *words.body(document)]
    return [_flat(block) for block in (*blocks, *words.loose(document)) if block]


class _Words:
    """The words of one document's nodes; remembers which of its footnotes they called."""

    def __init__(self, document: model.Document):
        self.notes = {note.number: note for note in reversed(document.footnotes)}
        self.called: set[int] = set()
        self.rtl = document.direction == "rtl"

    def front(self, document: model.Document) -> Iterator[str]:
        lines = list(document.front_matter)
        if document.title:
            untold = model.FrontMatter(document.title, (0, 0))
            title = next((line for line in lines if line.text == document.title), untold)
            yield self.text(title)
            lines = [line for line in lines if line is not title]
        yield "\n".join(self.text(line) for line in lines)

    def body(self, document: model.Document) -> Iterator[str]:
        for paragraph in document.preamble:
            yield from self.paragraph(paragraph)
        for part in document.parts:
            yield from self.section(part)

    def loose(self, document: model.Document) -> Iterator[str]:
        for note in document.footnotes:
            if note is not self.notes[note.number] or note.number not in self.called:
                yield f"[{note.mark}] {note.text}"

    def section(self, section: model.Section) -> Iterator[str]:
        sign = "-" if self.rtl else "、" if section.label == "一" else "."
        yield self.text(section, f"{section.label}{sign}" if section.label else "")
        for paragraph in section.paragraphs:
            yield from self.paragraph(paragraph)
        for each in section.sections:
            yield from self.section(each)

    def paragraph(self, paragraph: model.Paragraph) -> Iterator[str]:
        counted = "" if paragraph.number is None else f"[{paragraph.number}]"
        yield self.text(paragraph, counted if paragraph.label is None else paragraph.label)
        yield from self.items(paragraph.items)
        for block in paragraph.continued:
            yield self.text(block)
            yield from self.items(block.items)

    def items(self, items: tuple[model.Item, ...]) -> Iterator[str]:
        for item in items:
            counted = f"[{item.id.split('__')[-1]}]"
            yield self.text(item, counted if item.label is None else item.label)
            yield from self.items(item.items)

    def text(self, node: Node, label: str = "") -> str:
        text = node.title if isinstance(node, model.Section) else node.text
        found, end = f"{label} ", 0
        for mark in node.footnotes:
            found += text[end : mark.offset] + self.note(mark.number)
            end = mark.offset
        return found + text[end:]

    def note(self, number: int) -> str:
        self.called.add(number)
        return f"⟦{self.notes[number].text}⟧" if number in self.notes else f"[{number}]"


def understood(markdown: bytes, reader: str) -> list[str]:
    """Give what pandoc's reader takes for words; whatever it takes for markup is an error."""
    command = ["pandoc", "-f", reader, "-t", "json"]
    run = subprocess.run(command, input=markdown, capture_output=True, check=True)
    return [text for block in json.loads(run.stdout)["blocks"] for text in _words_in(block)]


def _words_in(block: dict[str, Any]) -> Iterator[str]:
    match block:
        case {"t": "Para", "c": words} | {"t": "Header", "c": [_, _, words]}:
            yield _flat(_inline(words))
        case {"t": "BlockQuote", "c": blocks} | {"t": "Div", "c": [_, blocks]}:
            for each in blocks:
                yield from _words_in(each)
        case {"t": "RawBlock", "c": ["html", tag]} if tag.strip() in ('<div dir="rtl">', "</div>"):
            pass
        case _:
            raise AssertionError(block)


def _inline(elements: list[dict[str, Any]]) -> str:
    return "".join(map(_word, elements))


def _word(element: dict[str, Any]) -> str:
    match element:
        case {"t": "Space" | "SoftBreak" | "LineBreak"}:
            return " "
        case {"t": "Str", "c": str(text)}:
            return text
        case {"t": "Quoted", "c": [{"t": "SingleQuote"}, words]}:
            return f"‘{_inline(words)}’"
        case {"t": "Quoted", "c": [_, words]}:
            return f"“{_inline(words)}”"
        case {"t": "Link", "c": [_, words, _]}:
            return _inline(words)
        case {"t": "Note", "c": blocks}:
            return f"⟦{''.join(text for each in blocks for text in _words_in(each))}⟧"
    raise AssertionError(element)


def _flat(text: str) -> str:
    """Leave out what pandoc changes anywhere: spaces, after "e.g." for instance, and the form."""
    return unicodedata.normalize("NFC", "".join(text.split()))
