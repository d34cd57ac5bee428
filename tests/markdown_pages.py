"""Documents as pandoc's writers of plain text and Markdown give them, made from a Word file.

Checked against what pandoc 2.17 made of the samples. It breaks lines at spaces only, counts all
footnotes in one row and leaves a star in the body of its note only, sets indented text as a
quotation, and spells quotes and dashes in ASCII.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from cmw_obs.model import Document, Footnote
from tests.pieces import Piece, marked, pieces_of
from tests.relabel import Scheme
from tests.wrapping import wrapped

_WIDTH = 72
_SPELT = {"’": "'", "‘": "'", "“": '"', "”": '"', "–": "--", "—": "---", "…": "..."}
# What Markdown would take for its own: brackets, stars, and labels at the start of a block.
_SPECIAL = r"([\\`*_\[\]<>#$|~^])"
_LABEL = r"([.()']|^[-+](?=\s))"


class Markdown(NamedTuple):
    """Which of pandoc's shapes: heading marks or bold, typed labels or lists, quoted or not."""

    marks: bool = True
    headings: str = "bold"
    lists: bool = False
    quoted: bool = False


def write_plain(document: Document, scheme: Scheme) -> str:
    """Write what `pandoc -t plain` gives, items indented by four spaces."""
    blocks = []
    for piece in pieces_of(document, scheme.heading):
        words = marked(piece, document, lambda note: f"[{note.number}]")
        margin = "    " * (1 + piece.level) if piece.kind == "item" else ""
        text = f"{piece.label} {words}" if piece.label else words
        blocks.append("\n".join(wrapped(text, _WIDTH, margin, margin)))
    for note in document.footnotes:
        blocks.append("\n".join(wrapped(f"[{note.number}] {_body(note)}", _WIDTH)))
    return "\n\n".join(blocks) + "\n"


def write(document: Document, scheme: Scheme, shape: Markdown) -> str:
    """Write what `pandoc -t markdown` gives."""
    blocks = []
    for piece in pieces_of(document, scheme.heading):
        text = marked(piece, document, lambda note: f"\0{note.number}\1")
        words = escaped(text).replace("\0", "[^").replace("\1", "]")
        blocks.append(_block(piece, words, shape))
    body = "\n\n".join(blocks)
    if shape.quoted:
        body = "\n".join(f"> {line}".rstrip() for line in body.split("\n"))
    notes = (_note(note.number, escaped(_body(note))) for note in document.footnotes)
    return "\n\n".join((body, *notes)) + "\n"


def escaped(text: str) -> str:
    """Give the text as pandoc's Markdown spells it."""
    spelt = re.sub(_SPECIAL, r"\\\1", text)
    for sign, plain in _SPELT.items():
        spelt = spelt.replace(sign, plain)
    return spelt


def _body(note: Footnote) -> str:
    return f"* {note.text}" if note.mark == "*" else note.text


def _note(number: int, text: str) -> str:
    return "\n".join(wrapped(text, _WIDTH, f"[^{number}]: ", "    "))


def _block(piece: Piece, words: str, shape: Markdown) -> str:
    if piece.kind in ("title", "heading", "topic"):
        return _heading(piece, words, shape)
    if shape.lists and piece.kind in ("paragraph", "item", "text"):
        return _list_item(piece, words)
    label = re.sub(_LABEL, r"\\\1", piece.label)
    # Hyphens and Arabic letters need no escape.
    label = piece.label if re.search("[\u0600-\u06ff]", label) else label
    return "\n".join(wrapped(f"{label} {words}" if label else words, _WIDTH - 2 * shape.quoted))


def _heading(piece: Piece, words: str, shape: Markdown) -> str:
    if shape.headings == "bold":
        label = f"**{piece.label}** " if piece.label else ""
        name, note = re.fullmatch(r"(.*?)((?:\[\^\d+\])*)", words, re.DOTALL).groups()  # type: ignore[union-attr]
        return "\n".join(wrapped(f"{label}**{name}**{note}", _WIDTH))
    depth = {"title": 1, "heading": 2 + piece.level, "topic": 4}[piece.kind]
    return " ".join(filter(None, ("#" * depth, piece.label, words)))


def _list_item(piece: Piece, words: str) -> str:
    """Set a paragraph or item as one of a list, its lines indented below its first word."""
    outer = {"paragraph": "", "text": "    "}.get(piece.kind, "    " * (1 + piece.level))
    label = f"{piece.label} ".ljust(4) if piece.label else ""
    return "\n".join(wrapped(words, _WIDTH, outer + label, outer + " " * len(label)))
