"""Pages of a PDF as pdftotext gives them: headers, footers, and each page's footnotes at its foot.

Checked against what pdftotext 22.12 made of the samples, set by LibreOffice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from cmw_obs.model import Document, Footnote
from tests.pieces import Piece, marked, pieces_of
from tests.relabel import Scheme
from tests.wrapping import typeset

_LETTERS = {"ar": "A", "zh": "C", "en": "E", "fr": "F", "ru": "R", "es": "S"}
_RULE = "__________________"
_LINES = 46
# A private character stands for a mark until it is known on which page it falls.
_FIRST = 0xE000


class Setting(NamedTuple):
    """How pages are set and read back; `alone` puts the labels that are indented on own lines.

    `drawn` keeps the order of drawing, in which a mark ends its row and leaves the words behind it
    to the next; without `feeds`, only the foot and the head of the pages part them.
    """

    width: int = 90
    blank: bool = True
    alone: bool = False
    margin: str = ""
    rule: bool = True
    drawn: bool = False
    feeds: bool = True


class _Set(NamedTuple):
    """A line of a page, and the footnotes called in it."""

    words: str
    notes: tuple[Footnote, ...] = ()


def write(document: Document, scheme: Scheme, setting: Setting) -> str:
    """Write the document as the text of its pages."""
    lines = list(_lines(document, scheme, setting))
    pages = _pages(lines, setting, document)
    numbered = enumerate(pages, 1)
    return "".join(_page(document, page, number, setting) for number, page in numbered)


def _lines(document: Document, scheme: Scheme, setting: Setting) -> Iterator[_Set]:
    notes = {chr(_FIRST + n): note for n, note in enumerate(document.footnotes)}
    signs = {note.number: sign for sign, note in notes.items()}
    for piece in pieces_of(document, scheme.heading):
        words = marked(piece, document, lambda note: signs[note.number])
        for line in _set_piece(piece, words, document.language, setting):
            called = tuple(notes[sign] for sign in line if sign in notes)
            marks = {ord(signs[each.number]): _called(each, document, setting) for each in called}
            rows = _drawn(line) if setting.drawn else [line]
            row, *others = (each.translate(marks) for each in rows)
            yield _Set(row, called)
            yield from map(_Set, others)
        if setting.blank:
            yield _Set("")


def _drawn(line: str) -> list[str]:
    """Give the rows that the marks of a line make of it."""
    return [row.strip() for row in re.split(rf"(?<=[{chr(_FIRST)}-\uefff])(?=.)", line)]


def mark_of(note: Footnote, language: str) -> str:
    """Give the mark as it is printed: Arabic puts it in brackets."""
    return f"({note.mark})" if language == "ar" and note.mark != "*" else note.mark


def _called(note: Footnote, document: Document, setting: Setting) -> str:
    """Give the mark in a text; a raised one may stand a space off, as pdftotext sees it."""
    mark = mark_of(note, document.language)
    return f" {mark}" if setting.alone and note.number % 3 == 2 else mark


def _set_piece(piece: Piece, words: str, language: str, setting: Setting) -> list[str]:
    width = setting.width
    indented = piece.kind in ("heading", "topic", "item")
    inset = "   " * (1 + piece.level) if setting.margin and indented else ""
    if setting.alone and indented and piece.label:
        blank = [""] if piece.kind == "heading" else []
        return [piece.label, *blank, *typeset(words, width, hyphenate=False), *blank]
    gap = "      " if setting.margin else " "
    label = f"{piece.label}{gap}" if piece.label else ""
    breaks = language != "zh" and language != "ar" and not setting.alone
    first, *others = typeset(label + words, width, hyphenate=breaks)
    if label and first.startswith(piece.label):
        first = label + first[len(piece.label) :].lstrip()
    return [setting.margin + line for line in (inset + first, *others)]


def _pages(lines: list[_Set], setting: Setting, document: Document) -> list[list[_Set]]:
    """Fill pages with lines, as long as they and their footnotes fit."""
    pages: list[list[_Set]] = [[]]
    left = _LINES
    for line in lines:
        height = 1 + sum(len(_note(note, document, setting)) for note in line.notes)
        if height > left and pages[-1]:
            pages.append([])
            left = _LINES
        if line.words or pages[-1]:
            pages[-1].append(line)
            left -= height
    return pages


def _note(note: Footnote, document: Document, setting: Setting) -> list[str]:
    width = setting.width
    mark = mark_of(note, document.language)
    if setting.alone:
        return [mark, *typeset(note.text, width, hyphenate=False)]
    gap = "       " if setting.margin else "  "
    first, *others = typeset(note.text, width, hyphenate=False)
    return [f"{mark}{gap}{first}", *others]


def _page(document: Document, page: list[_Set], number: int, setting: Setting) -> str:
    body = [each.words for each in page]
    called = [note for each in page for note in each.notes]
    notes = [line for note in called for line in _note(note, document, setting)]
    while body and not body[-1]:
        body.pop()
    rule = ["", _RULE] if setting.rule else []
    foot = [*rule, *notes] if notes else []
    head = [document.symbol or "", ""] if number > 1 else []
    job = f"GE.25-00001 ({_LETTERS[document.language]})"
    last = ["", job, "*2500001*"] if number == 1 else ["", str(number), "", "GE.25-00001"]
    if setting.feeds:
        return "\n".join((*head, *body, *foot, *last, "", "\f"))
    last = [job, "*2500001*"] if number == 1 else [f"{number} GE.25-00001"]
    return "\n".join((*head[:1], *body, *foot, *last, ""))
