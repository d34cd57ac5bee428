"""What the look of a line says for and against each reading of it: length, ends, indent."""

from __future__ import annotations

import re
from functools import cache

# What ends a sentence, a lead-in or an item, in the six languages; headings end with none of it.
_STOPS = frozenset(".:;,!?…؛؟،。：；，！？、")
_SENTENCE_STOPS = frozenset(".:;!?…؛؟。：；！？")
# A job number with its language and dates, a barcode, a document symbol, a page with its word.
_FURNITURE = (
    r"GE\.? ?\d\d-\d{4,6}(?: ?\([ACEFRS](?:, ?[ACEFRS])*\))?[ \d/]*"
    r"|\*\d{6,8}\*"
    r"|(?:CMW|CRC|CEDAW|CERD|CAT|CCPR|CRPD|CED|E)/[A-Z0-9][A-Z0-9./-]+"
    r"|(?:[Pp]age|página|стр\.) ?\d{1,3}"
)
_FURNITURE_INITIALS = frozenset("GCE*Ppс")
_LONGEST_FURNITURE = 60
_CLOSERS = "\"')]»”’）】》 \xa0"
_LONGEST_BRACKET = 80
_LONGEST_HEADING = 250
_SHORT_HEADING = 120


def is_furniture(words: str) -> bool:
    """Say that the line is no text but the page's: a job number, a barcode, the symbol alone."""
    if len(words) > _LONGEST_FURNITURE or words[0] not in _FURNITURE_INITIALS:
        return False
    return bool(_furniture().fullmatch(words))


@cache
def _furniture() -> re.Pattern[str]:
    return re.compile(_FURNITURE)


def ends_open(words: str) -> bool:
    """Say that the words break off without a mark that could end a sentence or an item."""
    bare = words.rstrip(_CLOSERS)
    return not bare or bare[-1] not in _SENTENCE_STOPS


def has_open_bracket(words: str) -> bool:
    """Say that a bracket opened near the end of the words is still open."""
    tail = words[-_LONGEST_BRACKET:]
    return tail.count("(") > tail.count(")")


def breaks_off(words: str) -> bool:
    """Say that the words stop inside a sentence."""
    return ends_open(words) or has_open_bracket(words)


def ends_sentence(words: str) -> bool:
    """Say that the words end as a sentence does, not as a lead-in or an item."""
    bare = words.rstrip(_CLOSERS)
    return bool(bare) and bare[-1] in ".!?…؟。！？"


def ends_with_colon(words: str) -> bool:
    """Say that the words lead in to a list."""
    return words.rstrip()[-1:] in {":", "："}


def ends_with_semicolon(words: str) -> bool:
    """Say that the words are an item of a list that goes on."""
    return words.rstrip()[-1:] in {";", "؛", "；"}


def reads_as_heading(words: str) -> bool:
    """Say that the words could stand as a heading: not long, no cells, and no stop at the end."""
    return 0 < len(words) <= _LONGEST_HEADING and words[-1] not in _STOPS and "\t" not in words


def is_long(words: str) -> bool:
    """Say that a line has so many characters that it may go on with the next."""
    return len(words) >= _SHORT_HEADING


def is_short(words: str) -> bool:
    """Say that the words are so few that they rarely are a paragraph."""
    return len(words) <= _SHORT_HEADING and length_of(words) <= _SHORT_HEADING


def length_of(words: str) -> int:
    """Count the letters, a Chinese character as the two or three that it takes elsewhere."""
    if words.isascii():
        return len(words)
    middle = len(words) // 2
    # Digits and marks stand among the characters.
    chinese = max(words[middle : middle + 6], default="") >= "\u3000"
    return len(words) * 5 // 2 if chinese else len(words)


def begins_small(words: str) -> bool:
    """Say that the words begin with a small letter, in a script that has capitals."""
    return words[:1].islower()


def paragraph_gain(
    length: int, *, leads_in: bool, whole: bool, indented: bool, usual: bool, interrupts: bool
) -> float:
    """Weigh a numbered line as a paragraph: about 5 for a plain one, below 0 for a heading.

    `length` is that of its letters. `leads_in` says that a list follows, `whole` that it ends as a
    paragraph does, `indented` that it stands further in than the other numbered lines do, `usual`
    that the label has the form which most of the long ones have, `interrupts` that the line before
    breaks off.
    """
    gain = 3.0 if length >= 100 else 1.0 if length >= 40 or leads_in else -1.0
    gain += 2.0 if whole else -1.0 if length < _LONGEST_HEADING else 0.0
    if indented:
        gain -= 3.0
    if not usual:
        gain -= 2.0
    if interrupts:
        gain -= 3.0
    return gain
