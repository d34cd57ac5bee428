"""The words of lines as a text of the document: white space single, marks in place, a span.

Pieces of text that belong together are joined here.
"""

from __future__ import annotations

from collections.abc import Iterator

from cmw_obs.lines import Line
from cmw_obs.model import Mark, Span
from cmw_obs.records import NamedTuple


class Words(NamedTuple):
    """Text as a reader of the document sees it, with its footnote marks and its span."""

    text: str
    footnotes: tuple[Mark, ...]
    span: Span


def words_of(line: Line, label_end: int = 0) -> Words:
    """Give the words behind the label, white space made single; the span has the label too."""
    raw = line.words[label_end:] if label_end else line.words
    text = _spaced_singly(raw)
    span = _span_of(line)
    if not line.lifts:
        return Words(text, (), span)
    called = [lift for lift in line.lifts if lift.footnote is not None]
    places = _lengths(raw, [max(lift.offset - label_end, 0) for lift in called])
    marks = tuple(
        Mark(lift.footnote or 0, place) for lift, place in zip(called, places, strict=True)
    )
    return Words(text, marks, span)


def _spaced_singly(raw: str) -> str:
    # Of white space only the blank is printable; text that has no other is soon told.
    if raw.isprintable() and "  " not in raw and raw[:1] != " " and raw[-1:] != " ":
        return raw
    return " ".join(raw.split())


def _lengths(raw: str, offsets: list[int]) -> Iterator[int]:
    """Give the lengths of the text up to each of the offsets, which ascend, white space single."""
    length = start = 0
    spaced = False
    for end in offsets:
        piece = raw[start:end]
        words = " ".join(piece.split())
        if words:
            length += len(words) + int(length > 0 and (spaced or piece[0].isspace()))
        spaced = piece[-1].isspace() if piece else spaced
        start = max(start, end)
        yield length


def _span_of(line: Line) -> Span:
    """Give the span; the end of a line may stand in the source before its beginning."""
    end = line.source_offset(len(line.words))
    if end > line.start and all(each.width >= -1 for each in line.lifts):
        return line.start, end
    places = [line.start, end]
    position = line.start
    length = 0
    for lift in line.lifts:
        position += lift.offset - length
        places += [position, position + lift.width]
        position, length = position + lift.width, lift.offset
    return min(places), max(places)


def join(pieces: list[Words], glue: str) -> Words:
    """Put pieces behind one another: wrapped lines, a text that a note interrupted."""
    text: list[str] = []
    marks: list[Mark] = []
    length = 0
    for piece in pieces:
        if piece.text:
            length += len(glue) if text else 0
            text.append(piece.text)
        marks.extend(Mark(mark.number, mark.offset + length) for mark in piece.footnotes)
        length += len(piece.text)
    # Labels that stood stacked have their words further down, so the ends may cross.
    span = min(piece.span[0] for piece in pieces), max(piece.span[1] for piece in pieces)
    return Words(glue.join(text), tuple(marks), span)
