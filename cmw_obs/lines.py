"""Lines: the contract between the readers, which make them, and the segmenter, which reads them.

What a reader guarantees:

1.  Lines come in the order of the source and do not overlap, but where a page's columns were read
    out of order, which a diagnostic tells; each holds at least one visible character of running
    text.
2.  Words stand as in the source, character for character, but for what the reader lifted out:
    footnote marks, and artefacts of extraction that it named in a diagnostic.
3.  For every position in the words the source offset is known, so that every piece cut from a line
    has its true span.
4.  Footnote bodies are no lines: they come as `Footnote`s, each once, in the order of the source.
5.  Leading white space is no part of the words; `indent` counts its tabs (four spaces are one).
6.  What is neither line nor footnote lies in the span of a diagnostic that keeps it.
"""

from __future__ import annotations

from cmw_obs.model import Diagnostic, Footnote
from cmw_obs.records import NamedTuple

# What is lifted out of a source, from where to where, and the footnote that it calls.
Lifted = tuple[int, int, int | None]


class Lift(NamedTuple):
    """`width` code points of source taken out in front of `offset` in the words.

    A negative width says that the words hold more code points than the source they stand for.
    """

    offset: int
    width: int
    footnote: int | None = None


class Line(NamedTuple):
    """One line of running text; see the guarantees above.

    `number` counts from 1 in the source, `start` is the source offset of the first word,
    `blanks` the number of blank lines before it. `reach` is how many characters wide the line was
    printed, 0 where that is the length of its words. `goes_on` says that the next line is the rest
    of this one, wherever sentences end.
    """

    number: int
    words: str
    start: int
    indent: int = 0
    blanks: int = 0
    lifts: tuple[Lift, ...] = ()
    reach: int = 0
    goes_on: bool = False

    @property
    def width(self) -> int:
        """The characters that the line took on the page."""
        return self.reach or len(self.words)

    def source_offset(self, offset: int) -> int:
        """Give the offset in the source; what was lifted there counts as standing before it."""
        if not self.lifts or not offset:
            return self.start + offset
        return self.start + offset + sum(each.width for each in self.lifts if each.offset <= offset)


class Reading(NamedTuple):
    """What a reader found in a source, in the form the segmenter takes."""

    lines: tuple[Line, ...]
    footnotes: tuple[Footnote, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()


def with_marks(line: Line, lifted: list[Lifted]) -> Line:
    """Put marks that stand alone on a later line behind the last word of this one."""
    end = line.source_offset(len(line.words))
    lifts = list(line.lifts)
    for _, to, footnote in lifted:
        lifts.append(Lift(len(line.words), to - end, footnote))
        end = to
    return line._replace(lifts=tuple(lifts))


def merge(lines: list[Line], glue: str) -> Line:
    """Make one line of several, `glue` standing for what parts them in the source."""
    first, *others = lines
    words, lifts = [first.words], list(first.lifts)
    length, end = len(first.words), first.source_offset(len(first.words))
    for line in others:
        lifts.append(Lift(length, line.start - end - len(glue)))
        length += len(glue)
        lifts.extend(lift._replace(offset=lift.offset + length) for lift in line.lifts)
        words.append(line.words)
        length += len(line.words)
        end = line.source_offset(len(line.words))
    if not others:
        return first
    reach = sum(line.width for line in lines)
    goes_on = lines[-1].goes_on
    return first._replace(words=glue.join(words), lifts=tuple(lifts), reach=reach, goes_on=goes_on)


def split(line: Line, offset: int) -> tuple[Line, Line]:
    """Cut a line in two; a mark that stands at the cut goes with the words before it."""
    left, right = line.words[:offset].rstrip(), line.words[offset:].lstrip()
    start = len(line.words) - len(right)
    before = tuple(lift for lift in line.lifts if lift.offset <= offset)
    behind = tuple(
        lift._replace(offset=lift.offset - start) for lift in line.lifts if lift.offset > offset
    )
    kept = _clipped([*before], 0, len(left))
    return (
        line._replace(words=left, lifts=kept, reach=0, goes_on=False),
        line._replace(words=right, start=line.source_offset(start), lifts=behind, blanks=0),
    )


def make_line(
    source: str,
    start: int,
    end: int,
    number: int,
    blanks: int,
    lifted: list[Lifted],
) -> Line | None:
    """Make a line of `source[start:end]` without the ranges in `lifted`, or None if none is left.

    `lifted` is in source offsets, ascending.
    """
    raw, lifts = _lift(source, start, end, lifted) if lifted else (source[start:end], [])
    words = raw.lstrip()
    if not words:
        return None
    margin = len(raw) - len(words)
    indent = raw.count("\t", 0, margin) + raw.count("    ", 0, margin) if margin else 0
    words = words.rstrip()
    if not lifts:
        return Line(number, words, start + margin, indent, blanks)
    kept = _clipped(lifts, margin, len(words))
    if kept[0].offset:
        return Line(number, words, start + margin, indent, blanks, kept)
    # A mark in front of the first word is part of the line, so the line starts with it.
    return Line(number, words, start, indent, blanks, (Lift(0, margin), *kept))


def _clipped(lifts: list[Lift], margin: int, length: int) -> tuple[Lift, ...]:
    """Move lifts to where they are once `margin` and the white space at the end are gone.

    The white space in front of a mark at the end counts as lifted with it.
    """
    found, end = [], length
    for offset, width, footnote in lifts:
        at = max(offset - margin, 0)
        found.append(Lift(min(at, length), width + max(at - end, 0), footnote))
        end = max(at, end)
    return tuple(found)


def _lift(source: str, start: int, end: int, lifted: list[Lifted]) -> tuple[str, list[Lift]]:
    """Give `source[start:end]` without the ranges, and where they were."""
    raw, lifts, position = "", [], start
    for from_, to, footnote in lifted:
        raw += source[position:from_]
        lifts.append(Lift(len(raw), to - from_, footnote))
        position = to
    return raw + source[position:end], lifts
