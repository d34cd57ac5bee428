"""Documents printed a line a block: as POI, Tika, LibreOffice and web pages give them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from cmw_obs.model import Document, Footnote
from tests.pages import mark_of
from tests.pieces import Piece, Printer, marked, pieces_of
from tests.relabel import Scheme


def nothing(_: Footnote) -> str:
    """Print no mark."""
    return ""


def star(note: Footnote) -> str:
    """Print the star of a title, and no other mark."""
    return " *" if note.mark == "*" else ""


def _indent(piece: Piece) -> str:
    """Give the tabs in front of a piece, as the samples have them."""
    return {"title": "\t\t", "topic": "\t\t", "heading": "\t", "item": "\t"}.get(piece.kind, "")


def lines(
    document: Document,
    scheme: Scheme,
    behind: str = " ",
    between: str = "\n\n",
    printer: Printer = nothing,
    indent: Callable[[Piece], str] = lambda _: "",
) -> str:
    """Print one line a piece: label, what stands `behind` it, words, and what parts the lines."""
    found = []
    for piece in pieces_of(document, scheme.heading):
        label = f"{piece.label}{behind}" if piece.label else ""
        found.append(f"{indent(piece)}{label}{marked(piece, document, printer)}")
    return between.join(found) + "\n"


def poi(document: Document, scheme: Scheme) -> str:
    """Print what Apache POI extracts: references in the text, bodies behind their paragraph."""
    arabic = document.language == "ar"
    notes = {note.number: note for note in document.footnotes}
    text = ""

    def reference(note: Footnote) -> str:
        bare = f"[footnoteRef:{note.number}]"
        return f"{bare}*" if note.mark == "*" else f"({bare})" if arabic else bare

    for piece in pieces_of(document, scheme.heading):
        label = f"{piece.label}\t" if piece.label else ""
        text += f"{_indent(piece)}{label}{marked(piece, document, reference)}"
        for mark in piece.marks:
            note = notes[mark.number]
            head = "*" if note.mark == "*" else "()" if arabic else ""
            text += f" [{note.number}: {head}\t{note.text}] "
        text += "\n\n" if piece.marks else "\n"
    return text


def tika(document: Document, scheme: Scheme) -> str:
    """Print what newer Tika extracts: each body in the place of its reference."""

    def body(note: Footnote) -> str:
        if note.mark == "*":
            return f"*\t{note.text}\n\n*"
        if document.language == "ar":
            return f"(()\t{note.text}\n\n)"
        return f"\t{note.text}\n\n"

    return lines(document, scheme, "\t", "\n", body, _indent)


def glued(document: Document, scheme: Scheme) -> str:
    """Print what LibreOffice saves as text: footnotes gone, their marks left in the words."""
    printer = partial(mark_of, language=document.language)
    return "\ufeff" + lines(document, scheme, "\t", "\n", printer, _indent)


def unnumbered(document: Document, scheme: Scheme) -> str:
    """Print blank lines between paragraphs and headings, and none in front of what is inside."""
    found = ""
    for piece in pieces_of(document, scheme.heading):
        label = f"{piece.label} " if piece.label else ""
        inside = piece.kind in ("item", "text")
        found += ("\n" if inside else "\n\n") + label + piece.text
    return found.lstrip() + "\n"
