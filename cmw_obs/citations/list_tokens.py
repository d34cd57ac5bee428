"""What lists of paragraphs are made of: numbers, items, dashes, and words such as "and"."""

from __future__ import annotations

from cmw_obs.citation_forms import CitationForms
from cmw_obs.labels import chinese_number
from cmw_obs.phrases import DIGITS, digits_end, letters_end
from cmw_obs.records import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

_SIGNS = frozenset("§&")
_INSIDE = frozenset("_(§&-")
_GAP = frozenset(" ,،、")
_SPACES = ("", " ")
_QUOTES = frozenset("'`\"“”„«»")
_NUMERALS = frozenset("一二三四五六七八九十")
# No paragraph has a greater number; what comes next are years.
_LAST_NUMBER = 1899
_LONGEST_NUMBER = len(str(_LAST_NUMBER))
# What a clause ends with.
ENDS = frozenset(("", *".;:)。\n"))
SEMICOLONS = (";", "؛")
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
    start = _gap_end(folded, at)
    gap, sign = folded[at:start], folded[start : start + 1]
    if gap[-1:] in _QUOTES and (item := _quoted_at(folded, start)):
        return item
    comma = gap not in _SPACES and bool(gap.strip(" "))
    if comma and not _GAP.issuperset(gap):
        return None
    if sign.isdecimal():
        return _number_at(folded, start, comma)
    if sign == "-":
        return Token("dash", start + 1, comma)
    first = start + (sign == "(")
    last = _word_end(folded, first)
    word, closed = folded[first:last], folded.startswith(")", last)
    if not word:
        return None
    if closed and word != forms.counter and is_label(word):
        return Token("item", last + 1, comma, word)
    if sign == "(":
        return None
    if word[0] in _NUMERALS:
        return _numeral(word, first, comma)
    if forms.counter:
        # Where no spaces part them, each character is a word of its own.
        return Token("word", first + 1, comma, word[0])
    return Token("word", last, comma, word)


def _quoted_at(folded: str, at: int) -> Token | None:
    """Read an item below another that Arabic documents number in quotation marks: `(ب) '1'`."""
    end = digits_end(folded, at)
    closed = at < end and folded[end : end + 1] in _QUOTES
    return Token("item", end + 1, comma=False, word=folded[at:end]) if closed else None


def _gap_end(folded: str, at: int) -> int:
    """Give where what parts members of a list ends."""
    while (sign := folded[at : at + 1]) and not (sign.isalnum() or sign in _INSIDE):
        at += 1
    return at


def _word_end(folded: str, at: int) -> int:
    """Give where letters end, or signs for sections, that begin at `at`."""
    if folded[at : at + 1] in _SIGNS:
        while folded[at : at + 1] in _SIGNS:
            at += 1
        return at
    return letters_end(folded, at)


def _number_at(folded: str, at: int, comma: bool) -> Token | None:
    end = digits_end(folded, at)
    sign, behind = folded[end : end + 1], folded[end + 1 : end + 2]
    if sign in ("/", "%") or (sign in (".", ",") and behind.isdecimal()):
        return None
    number = folded[at:end]
    return Token("number", end, comma, number=int(number)) if _counts(number) else None


def end_alone(folded: str, at: int) -> int | None:
    """Give the end of one number that ends its clause, as most lists are."""
    behind = folded[at : at + _WINDOW]
    number = behind.removeprefix(".").lstrip(" ")
    rest = number.lstrip(DIGITS)
    end = at + len(behind) - len(rest)
    decimal = folded.startswith(".", end) and folded[end + 1 : end + 2].isdecimal()
    if decimal or folded[end : end + 1] not in ENDS:
        return None
    digits = number[: len(number) - len(rest)]
    return end if digits.strip("0") and _counts(digits) else None


def _counts(digits: str) -> bool:
    """Say that a number can be a paragraph's."""
    return len(digits) <= _LONGEST_NUMBER and int(digits) <= _LAST_NUMBER


def _numeral(word: str, start: int, comma: bool) -> Token | None:
    length = next((n for n, each in enumerate(word) if each not in _NUMERALS), len(word))
    number = chinese_number(word[:length])
    return Token("number", start + length, comma, number=number) if number else None


def is_label(letters: str) -> bool:
    """Say that letters in brackets can be an item's: one, a doubled one, or a numeral."""
    return len({*letters}) == 1 or {*letters} <= {*"ivx"}
