"""What lists of paragraphs are made of: numbers, items, dashes, and words such as "and"."""

from __future__ import annotations

import re
from functools import cache

from cmw_obs.citation_forms import CitationForms
from cmw_obs.labels import chinese_number
from cmw_obs.records import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

# Few ranges and none beyond Latin: compiling those takes longer than reading all the lists.
_TOKEN = (
    r"(?P<gap>[^\w(§&-]*)(?:(?P<number>\d+)(?![\d/%]|[.,]\d)"
    r"|(?P<open>\(?)(?P<word>[^\W\d_]+|[§&]+)(?P<close>\)?)|-)"
)
_GAP = frozenset(" ,،、")
_SPACES = ("", " ")
_NUMERALS = frozenset("一二三四五六七八九十")
# No paragraph has a greater number; what comes next are years.
_LAST_NUMBER = 1899
_LONGEST_NUMBER = len(str(_LAST_NUMBER))
# What a clause ends with.
ENDS = frozenset(("", *".;:)。\n"))
# A stop, a space, a number, and more than that.
_WINDOW = 8


class Token(NamedTuple):
    """One member of a list, or a word, that ends at `end`.

    `comma` says that a comma stands before it; `word` is empty for numbers and dashes.
    """

    kind: Literal["number", "item", "dash", "word"]
    end: int
    comma: bool
    word: str = ""
    number: int = 0


def token_at(folded: str, at: int, forms: CitationForms) -> Token | None:
    """Read the next token of a list; None where nothing that belongs to one follows."""
    found = _pattern().match(folded, at)
    if found is None:
        return None
    gap, number, opened, word, closed = found.groups()
    comma = gap not in _SPACES and bool(gap.strip(" "))
    if comma and not _GAP.issuperset(gap):
        return None
    end = found.end()
    if number:
        return Token("number", end, comma, number=int(number)) if _counts(number) else None
    if not word:
        return Token("dash", end, comma)
    if closed and word != forms.counter and is_label(word):
        return Token("item", end, comma, word)
    if opened:
        return None
    if word[0] in _NUMERALS:
        return _numeral(word, found.start("word"), comma)
    if forms.counter:
        # Where no spaces part them, each character is a word of its own.
        return Token("word", found.start("word") + 1, comma, word[0])
    return Token("word", found.end("word"), comma, word)


def end_alone(folded: str, at: int) -> int | None:
    """Give the end of one number that ends its clause, as most lists are."""
    behind = folded[at : at + _WINDOW]
    number = behind.removeprefix(".").lstrip(" ")
    rest = number.lstrip("0123456789")
    end = at + len(behind) - len(rest)
    decimal = folded.startswith(".", end) and folded[end + 1 : end + 2].isdecimal()
    if decimal or folded[end : end + 1] not in ENDS:
        return None
    digits = number[: len(number) - len(rest)]
    return end if digits.strip("0") and _counts(digits) else None


def _counts(digits: str) -> bool:
    """Say that a number can be a paragraph's."""
    return len(digits) <= _LONGEST_NUMBER and int(digits) <= _LAST_NUMBER


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(_TOKEN)


def _numeral(word: str, start: int, comma: bool) -> Token | None:
    length = next((n for n, each in enumerate(word) if each not in _NUMERALS), len(word))
    number = chinese_number(word[:length])
    return Token("number", start + length, comma, number=number) if number else None


def is_label(letters: str) -> bool:
    """Say that letters in brackets can be an item's: one, a doubled one, or a numeral."""
    return len({*letters}) == 1 or {*letters} <= {*"ivx"}
