"""Lines that may begin a footnote in a list: how its number is printed."""

from __future__ import annotations

from collections.abc import Iterator

from cmw_obs.patterns import pattern
from cmw_obs.records import NamedTuple

# The digits that Arabic may be printed with, but for zero.
INDIC = "\u0661-\u0669"
# Forms that paragraphs may have, too.
LIKE_LABELS = ("dotted", "bracket", "dashed")
RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
DIGITS = str.maketrans(RAISED, "0123456789")
_START = (
    r"[ \t\xa0]*(?:\[(?P<square>\d{1,3})\]|\((?P<round>\d{1,3})\)"
    rf"|(?P<raised>[{RAISED}]{{1,3}})"
    # As the United Nations printed them until about 2000: "adopted 1/ the following".
    r"|(?P<slash>[1-9]\d?)/(?=[ \t\xa0]+[^\W\d_])"
    # Lists of web pages: "1. Adopted", "1) Adopted", in Arabic "1- ".
    rf"|(?P<dotted>[1-9{INDIC}]\d{{0,2}})\.(?=[ \t\xa0]+\S)"
    rf"|(?P<bracket>[1-9{INDIC}]\d{{0,2}})\)(?=[ \t\xa0]*\S)"
    rf"|(?P<dashed>[1-9{INDIC}]\d{{0,2}})[ \t\xa0]?[-–—](?=[ \t\xa0]*[^\W\d]|[ \t\xa0]+\S)"
    rf"|(?P<plain>[1-9{INDIC}]\d{{0,2}})"
    r"(?=[ \t\xa0]*[^\W\d_]|[ \t\xa0]+(?:[\"'“«(\[《]|\d{4}年)|\t\S))[ \t\xa0]*(?=\S)"
)
_SET_OFF = (*LIKE_LABELS, "square", "raised", "round")
_INITIALS = frozenset(f" \t\xa0[({RAISED}0123456789٠١٢٣٤٥٦٧٨٩")


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
            number = int(found[form].translate(DIGITS))
            # "15 of the articles" is the rest of a line; what is set off may be "ibid." as well.
            if form in _SET_OFF or not text[found.end()].islower():
                yield NoteStart(form, number, start, found.end(), last)
        start = last + 1
