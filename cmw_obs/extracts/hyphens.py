"""Words that the end of a line divides: whether their hyphen is their own.

The document itself tells. It may have the word elsewhere, with the hyphen or without; else two of
its words keep the hyphen between them, and so does any word where nothing else is ever divided.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from cmw_obs.on_demand import pattern
from cmw_obs.phrases import LETTERS
from cmw_obs.symbols import BODIES

HYPHENS = "-\u2010\u00ad"
# What PDFium puts in the place of a hyphen at a row's end, and of the break behind it.
_HIDDEN = "\ufffe"
_AROUND_HIDDEN = rf"({LETTERS}){_HIDDEN}(?={LETTERS})"
_DIVIDED = rf"(?<![^\W\d_])({LETTERS}) ?[{HYPHENS}][ \t]*\n\s*({LETTERS})"
_WORD = rf"{LETTERS}(?:-{LETTERS})*"
_END = rf"(?:{LETTERS}-)*({LETTERS})( ?)[{HYPHENS}]\Z"
_LONGEST_WORD = 60
# Words of these documents that keep their hyphen wherever a line ends, in French and Russian.
_WITH_HYPHEN = (
    r"государств\w*-участн\w+|(?:из|кое|по|во|в)-(?:за|под|прежнему|первых|вторых)|\w+-(?:либо|нибудь)"
    r"|ci-(?:dessus|dessous|après|joint\w*)|au-(?:delà|dessus|dessous)|là-bas|vis-à|peut-être"
    r"|(?:lui|elle|eux|elles|soi|nous)-mêmes?|(?:celle|celui|celles|ceux)-(?:ci|là)"
)
# Of other forms of a word as much is the same: "государство-участник", "государству-участнику".
_STEM = 5
# With which no row begins, but for one that a mark in front of them broke off.
_CLOSERS = frozenset(",.)，。、；：）》”،؛؟")
# With which an address may break off.
_JOINS = tuple("/-_=&?%")
_CHINESE = (("\u2e80", "\u9fff"), ("\uff00", "\uffef"))
# How many lines there are, at most, to each divided word where words are divided at all.
_LINES_TO_ONE = 25
# How many of a document's divided words it has whole as well where it divides words.
_FEWEST_WHOLE = 2


def is_tight(line: str, following: str) -> bool:
    """Say that no space stood where the line breaks: in a symbol, in a range, before a stop."""
    if following[:1] in _CLOSERS and following[1:2] in ("", " "):
        return True
    if following[:1] == "/" and following[1:2].isalpha():
        # Of a symbol, or of "and/or".
        last = line.rpartition(" ")[2]
        return last in BODIES or last.islower()
    if line[-1:] in _JOINS and "://" in line.rpartition(" ")[2]:
        return True
    if not following[:1].isalnum() or not line[-2:-1].isalnum():
        return False
    # "8-", "35"; "COVID-", "19".
    numbered = following[0].isdecimal() and (line[-2].isdecimal() or line[-3:-1].isupper())
    return line[-1] in "/–" or (numbered and line[-1] in HYPHENS)


def _is_chinese(last: str, following: str) -> bool:
    """Say that a line breaks between two Chinese characters, where no space ever stood."""
    return all(any(low <= each <= high for low, high in _CHINESE) for each in (last, following))


def rest_of_word(text: str, end: int) -> tuple[int, int]:
    """Give where the first word of the line below the one that ends at `end` begins and ends."""
    below = text[end + 1 : end + 1 + _LONGEST_WORD].partition("\n")[0]
    word = below.lstrip()
    first = end + 1 + len(below) - len(word)
    return first, first + len(word.split(" ", 1)[0])


class Hyphens:
    """What the words of a document say about its hyphens; they are read when first asked for."""

    def __init__(self, text: str) -> None:
        self._text = text.replace(_HIDDEN, "-\n")
        self._words: set[str] = set()
        self._stems: set[tuple[str, str]] = set()
        self._divides = False

    def divide(self, line: str, following: str) -> bool | None:
        """Say whether a word divided between two lines has a hyphen; None if none is divided."""
        if line[-1:] not in HYPHENS or not following[:1].isalpha():
            return None
        if following[0].isupper():
            # "Afro-", "Brazilians": no word goes on with a capital without its hyphen.
            is_word = line[-3:-2].isalpha() and line[-2:-1].islower()
            return True if is_word and line[-1] != "\u00ad" else None
        if not following[0].islower():
            return None
        left = pattern(_END).search(line[-_LONGEST_WORD:])
        right = pattern(LETTERS).match(following)
        if not left or not right:
            return None
        one, two = left[1].lower(), right[0].lower()
        if left[2]:
            # A space in front makes it a dash, but for one that only the page's width put there.
            return False if self._is_divided(one, two) else None
        return line[-1] != "\u00ad" and self._has_hyphen(one, two)

    def hidden(self, text: str) -> Iterator[int]:
        """Give the places in the text where words were divided that have no hyphen."""
        if _HIDDEN not in text:
            return
        for found in pattern(_AROUND_HIDDEN).finditer(text):
            _, end = found.span()
            if self.divide(f"{found[1]}-", text[end : end + _LONGEST_WORD]) is False:
                yield end - 1

    def breaks(self, text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Give the line breaks that stand for no space: behind a word's own hyphen, in Chinese."""
        at = text.find("\n", start, end)
        while at >= 0:
            first, last = rest_of_word(text, at)
            before, behind = text[start:at], text[first:last]
            own = before.endswith("-") and self.divide(before, behind)
            if own or _is_chinese(before[-1:], behind[:1]):
                yield at, first
            at = text.find("\n", at + 1, end)

    def _is_divided(self, left: str, right: str) -> bool:
        """Say that two pieces are a word's: one that the document has, or no words themselves."""
        if not self._words:
            self._learn()
        return left + right in self._words or (
            self._divides and not (left in self._words and right in self._words)
        )

    def _has_hyphen(self, left: str, right: str) -> bool:
        if not self._words:
            self._learn()
        if f"{left}-{right}" in self._words:
            return True
        if left + right in self._words:
            return False
        if not self._divides or (left in self._words and right in self._words):
            return True
        known = (left[:_STEM], right[:_STEM]) in self._stems
        return known or bool(pattern(_WITH_HYPHEN).fullmatch(f"{left}-{right}"))

    def _learn(self) -> None:
        """Gather the words of the document, and whether it divides words at all."""
        text = self._text.lower()
        divided = pattern(_DIVIDED).findall(text)
        words = {"", *pattern(_WORD).findall(pattern(_DIVIDED).sub(" ", text))}
        # "Health-", "care" is none: both halves are words.
        whole = [
            one + two for one, two in divided if one + two in words and not {one, two} <= words
        ]
        dense = len(divided) * _LINES_TO_ONE >= text.count("\n")
        self._divides = dense or len({*whole}) >= _FEWEST_WHOLE
        self._words = words
        halves = (each.split("-") for each in words if "-" in each)
        self._stems = {(one[:_STEM], two[:_STEM]) for each in halves for one, two in pairwise(each)}
