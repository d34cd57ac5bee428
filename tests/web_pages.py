"""Web pages as programs turn them into text: their footnotes are a numbered list at the end.

Checked against what lynx 2.9, w3m, html2text, markdownify and inscriptis made of the samples.
"""

from __future__ import annotations

from functools import partial

from cmw_obs.model import Document, Footnote
from tests.line_pages import lines
from tests.markdown_pages import escaped
from tests.pieces import marked, pieces_of
from tests.relabel import Scheme
from tests.wrapping import typeset

_WIDTH = 90
_MARGIN = "   "


def listed(
    document: Document, scheme: Scheme, call: str, between: str = "\n\n", back: str = ""
) -> str:
    """Print one line a piece, marks as `call` formats them, and the notes with a way `back`."""
    text = lines(document, scheme, between=between, printer=partial(_called, call=call))
    notes = (f"{note.number}. {note.text}{back}" for note in document.footnotes)
    return text + between[1:] + between.join(notes) + "\n"


def browsed(document: Document, scheme: Scheme) -> str:
    """Print what browsers of terminals do: lines filled, what is raised behind a caret."""
    blocks = []
    for piece in pieces_of(document, scheme.heading):
        words = marked(piece, document, partial(_called, call="^{}"))
        margin = "" if piece.kind in ("title", "heading") else _MARGIN
        inset = _MARGIN + "  " * (1 + piece.level) if piece.kind == "item" else margin
        blocks.append(_filled(f"{piece.label} {words}" if piece.label else words, inset, inset))
    notes = [
        _filled(f"{note.number}. {note.text}↩︎", _MARGIN, _MARGIN + "    ")
        for note in document.footnotes
    ]
    return "\n\n".join((*blocks, f"{_MARGIN}{'_' * _WIDTH}", "\n".join(notes))) + "\n"


def linked(document: Document, scheme: Scheme) -> str:
    """Print Markdown in which marks and notes are links to one another."""
    blocks = []
    for piece in pieces_of(document, scheme.heading):
        text = marked(piece, document, lambda note: f"\0{note.number}\1")
        words = escaped(text)
        for note in document.footnotes:
            words = words.replace(f"\0{note.number}\1", f"[{note.number}](#fn{note.number})")
        depth = {"title": 1, "heading": 2 + piece.level, "topic": 4}.get(piece.kind, 0)
        blocks.append(" ".join(filter(None, ("#" * depth, piece.label, words))))
    notes = (
        f"{note.number}. {escaped(note.text)}[↩︎](#fnref{note.number})"
        for note in document.footnotes
    )
    return "\n\n".join((*blocks, "\n".join(notes))) + "\n"


def _called(note: Footnote, call: str) -> str:
    return call.format(note.number)


def _filled(text: str, first: str, margin: str) -> str:
    rows = typeset(text, _WIDTH, hyphenate=False)
    return "\n".join((first if not place else margin) + row for place, row in enumerate(rows))
