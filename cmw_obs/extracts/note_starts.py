"""The numbers of footnotes in a list, as they are printed before them and where they are called."""

from __future__ import annotations

from collections.abc import Iterator

from cmw_obs.extracts.chains import IN_DOUBT
from cmw_obs.extracts.glued import Glued, candidates, suffixes
from cmw_obs.extracts.spaced import bracketed, capitals
from cmw_obs.on_demand import pattern
from cmw_obs.records import NamedTuple

# Forms that paragraphs may have, too.
LIKE_LABELS = ("dotted", "bracket", "dashed")
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_DIGITS = str.maketrans(_RAISED, "0123456789")
_START = (
    r"[ \t\xa0]*(?:\[(?P<square>\d{1,3})\]|\((?P<round>\d{1,3})\)"
    rf"|(?P<raised>[{_RAISED}]{{1,3}})|\^(?P<caret>\d{{1,3}})"
    # As the United Nations printed them until about 2000: "adopted 1/ the following".
    r"|(?P<slash>[1-9]\d?)/(?=[ \t\xa0]+[^\W\d_])"
    # Lists of web pages: "1. Adopted", "1) Adopted", in Arabic "1- ".
    rf"|(?P<dotted>(?!0)\d{{1,3}})\.(?=[ \t\xa0]+\S)"
    rf"|(?P<bracket>(?!0)\d{{1,3}})\)(?=[ \t\xa0]*\S)"
    rf"|(?P<dashed>(?!0)\d{{1,3}})[ \t\xa0]?[-–—](?=[ \t\xa0]*[^\W\d]|[ \t\xa0]+\S)"
    rf"|(?P<plain>(?!0)\d{{1,3}})"
    r"(?=[ \t\xa0]*[^\W\d_]|[ \t\xa0]+(?:[\"'“«(\[《]|\d{4}年|\d{1,3}[ \xa0][^\W\d_])|\t\S))"
    r"[ \t\xa0]*"
    # A mark that nothing else looks like may stand alone on its line.
    rf"(?:(?=\S)|(?<=[\]{_RAISED}])\Z)"
)
_SET_OFF = (*LIKE_LABELS, "square", "raised", "caret", "round")
_INITIALS = frozenset(f" ^\t\xa0[({_RAISED}0123456789٠١٢٣٤٥٦٧٨٩")
_CALL = rf"(?<=[^\s{_RAISED}])[{_RAISED}]{{1,3}}"
_SLASH_CALL = r"(?<=[^\s/\d])[ \t\xa0]([1-9]\d?)/(?=[\s,.;:)]|[^\x00-\xff]|$)"
_SQUARE_CALL = r"(?<=\S)[ \t\xa0]?\[(\d{1,3})\](?:\(#[^()\s]{1,60}\))?"
# Browsers of terminals write what is raised so: "meetings,^3", "meetings,^[3]".
_CARET_CALL = r"\^\[?(\d{1,3})\]?(?!\d)"
_CALLS = {"square": _SQUARE_CALL, "slash": _SLASH_CALL, "caret": _CARET_CALL}
# A number that is raised or in brackets can hardly be anything but a mark.
_SURE = 3


class NoteStart(NamedTuple):
    """A line that could begin a note; `last` is the end of its line."""

    form: str
    number: int
    start: int
    words: int
    last: int


def starts_in(text: str) -> Iterator[NoteStart]:
    """Give the lines that could begin a note, in order."""
    start = 0
    for line in text.split("\n"):
        last = start + len(line)
        if line[:1] in _INITIALS and (found := pattern(_START).match(text, start, last)):
            form = found.lastgroup or ""
            number = int(found[form].translate(_DIGITS))
            # "15 of the articles" is the rest of a line; what is set off may be "ibid." as well.
            if form in _SET_OFF or not text[found.end()].islower():
                yield NoteStart(form, number, start, found.end(), last)
        start = last + 1


def calls_in_style(text: str, start: int, end: int, style: str, numbers: range) -> Iterator[Glued]:
    """List what in `text[start:end]` may call one of a list's notes, printed in a style."""
    if style == "round":
        marks = bracketed(text, start, end, numbers, apart=True)
        yield from (each for each in marks if each.number in numbers)
    elif style in _CALLS:
        yield from _marked(text, start, end, _CALLS[style], numbers)
    else:
        for found in pattern(_CALL).finditer(text, start, end):
            number = int(found[0].translate(_DIGITS))
            if number in numbers:
                yield Glued(*found.span(), number, _SURE)
        if style == "dotted":
            yield from _marked(text, start, end, _CARET_CALL, numbers)
            yield from _marked(text, start, end, _SQUARE_CALL, numbers)
        if style in ("plain", "dotted"):
            yield from (each for each in candidates(text, start, end) if each.number in numbers)
            within = suffixes(text, start, end, numbers)
            yield from (each._replace(weight=IN_DOUBT) for each in within)
            yield from capitals(text, start, end, numbers)


def _marked(text: str, start: int, end: int, call: str, numbers: range) -> Iterator[Glued]:
    """List the numbers that brackets or a sign tell for marks."""
    for found in pattern(call).finditer(text, start, end):
        if int(found[1]) in numbers:
            yield Glued(*found.span(), int(found[1]), _SURE)
