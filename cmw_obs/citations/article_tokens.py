"""What lists of articles are made of: the words that open them, numbers, parts, words, signs.

And what behind a number says whether the list goes on there.
"""

from __future__ import annotations

from collections.abc import Iterator

from cmw_obs.citations.sentences import word_start
from cmw_obs.phrases import digits_end, letters_end, places_of
from cmw_obs.records import NamedTuple
from cmw_obs.treaty_forms import TreatyForms

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

_QUOTES = frozenset("'`“”")
COMMAS = frozenset(",،")
_MOST_DECIMALS, _MOST_LETTERS = 2, 4
# How long what stands in brackets is: before a bracket inside it, behind that, or without one.
_FIRST, _SECOND, _LONGEST = 22, 10, 90
_NEAR = 16


class Token(NamedTuple):
    """One member of a list that ends at `end`: a number, a part such as `(a)`, a word, a sign.

    `stop` is where a number ends with the letters glued to it, or a word without a stop; `closed`
    says that a bracket closes behind a number.
    """

    kind: Literal["number", "part", "word", "sign"]
    text: str
    end: int
    stop: int
    closed: bool = False

    @property
    def number(self) -> int:
        """The number, which may be longer than any that counts; 0 where this is none."""
        return int(self.text[:4]) if self.kind == "number" else 0

    @property
    def word(self) -> str:
        """The word, with its apostrophe; empty where this is none."""
        return self.text if self.kind == "word" else ""


def token_at(folded: str, at: int) -> Token | None:
    """Read one member of a list, spaces before it aside; None where nothing of one follows."""
    while folded.startswith(" ", at):
        at += 1
    sign = folded[at : at + 1]
    if sign.isdecimal():
        return _number_at(folded, at)
    if sign == "(":
        return _bracket_at(folded, at)
    if sign.isalpha():
        end = letters_end(folded, at)
        if end - at <= _MOST_LETTERS and folded.startswith(")", end):
            return Token("part", folded[at:end], end + 1, end)
        end += folded.startswith("'", end) and not folded[end + 1 : end + 2].isdecimal()
        return Token("word", folded[at:end], end + folded.startswith(".", end), end)
    if sign in _QUOTES:
        # Parts that Arabic documents number in quotation marks: "المادة 5 (هـ) '1'".
        end = digits_end(folded, at + 1)
        if at + 1 < end and folded[end : end + 1] in _QUOTES:
            return Token("part", folded[at + 1 : end], end + 1, end)
    if not sign or sign.isspace() or sign.isalnum() or sign in ")_":
        return None
    return Token("sign", sign, at + 1, at + 1)


def _number_at(folded: str, at: int) -> Token | None:
    last = end = digits_end(folded, at)
    decimals = digits_end(folded, end + 1) if folded.startswith(".", end) else end
    if 0 < decimals - end - 1 <= _MOST_DECIMALS:
        end = decimals
    stop = end
    while stop < end + _MOST_LETTERS and folded[stop : stop + 1].isalpha():
        stop += 1
    if _goes_on(folded, stop):
        if stop == end:
            return None
        # What is glued to the letters leaves the last of them to it.
        stop -= 1
    closed = folded.startswith(")", stop)
    return Token("number", folded[at:last], stop + closed, stop, closed)


def _goes_on(folded: str, end: int) -> bool:
    """Say that what ends here is the beginning of something longer: "5%", "5/6", "5.6", "5,600"."""
    sign, behind = folded[end : end + 1], folded[end + 1 : end + 2]
    if sign.isdecimal() or sign in ("%", "/"):
        return True
    if sign == "," and behind.isdecimal():
        return not _lists_on(folded[end + 2 : end + 2 + _NEAR])
    return sign == "." and behind.isdecimal()


def _lists_on(behind: str) -> bool:
    """Say that a list goes on behind two numbers that a comma parts: "arts. 3,6, 7 and 9"."""
    for rest in (behind[behind[:1].isdecimal() :], behind):
        if rest.startswith((",", ";", ")")):
            return True
        word = rest.removeprefix(" ")
        letters = letters_end(word, 0)
        if 0 < letters <= _MOST_LETTERS - 1 and word[letters:].removeprefix(" ")[:1].isdecimal():
            return True
    return False


def _bracket_at(folded: str, at: int) -> Token | None:
    """Read what stands in brackets, where letters may have one of their own: "(al. a))"."""
    close = folded.find(")", at, at + _LONGEST + 2)
    inner = folded[at + 1 : close]
    if close < 0 or not inner or "(" in inner or "\n" in inner:
        return None
    if len(inner) <= _FIRST and inner[-1].isalpha() and inner[-2:-1] in (" ", "."):
        second = folded.find(")", close + 1, close + 2 + _SECOND)
        between = folded[close + 1 : second] if second >= 0 else ""
        if len(between) > 1 and "(" not in between and "\n" not in between:
            if between[-1].isalpha() and folded.startswith(")", second + 1):
                return Token("part", folded[at + 1 : second + 1], second + 2, second + 2)
            if between[-1].isdecimal():
                return Token("part", folded[at + 1 : second], second + 1, second + 1)
        if second == close + 1:
            return Token("part", folded[at + 1 : second], second + 1, second + 1)
    return Token("part", inner, close + 1, close + 1)


def words_in(folded: str, forms: TreatyForms) -> Iterator[tuple[int, int]]:
    """Give where the words for articles stand, a shortened one with its stop."""
    for at, _ in places_of(forms.article_stems, folded):
        end = letters_end(folded, at)
        start = word_start(folded, at)
        if folded[start:end] in forms.articles:
            yield start, end + (folded[end : end + 1] == ".")


def leads_to_another(folded: str, at: int, forms: TreatyForms) -> bool:
    """Say that the paragraph read last is one of another article: "paragraph 3 of article"."""
    of = token_at(folded, at)
    if of and not forms.of:
        return of.word in forms.articles
    behind = of and token_at(folded, of.end)
    if not (of and behind and of.word and behind.word):
        return False
    if of.word in forms.of and behind.word.endswith("'"):
        behind = token_at(folded, behind.end) or behind
    return of.word in forms.of and behind.word in forms.articles


def goes_on(folded: str, at: int, forms: TreatyForms) -> bool:
    """Say that what follows a number behind a comma lets it be an article: 7, 12 persons."""
    token = token_at(folded, at)
    if token is None or not token.word:
        return True
    word = token.word.rstrip("'")
    return any(
        word in words
        for words in (
            *(forms.joiners, forms.ranges, forms.parts, forms.articles, forms.of),
            forms.own,
        )
    )


def is_gloss(folded: str, at: int, forms: TreatyForms) -> bool:
    """Say that a list goes on behind a bracket: "articles 2 (equality), 3 (best interests)"."""
    token = token_at(folded, at)
    if token and (token.text in COMMAS or token.word in forms.joiners):
        token = token_at(folded, token.end)
        if token and token.word in forms.joiners:
            token = token_at(folded, token.end)
        return token is not None and token.kind == "number"
    return False


def opens_another(folded: str, at: int, forms: TreatyForms) -> bool:
    """Say that a semicolon parts articles in a bracket: "(arts. 5; 18 (paras. 1-2); 9-11)"."""
    token = token_at(folded, at)
    return token is not None and (token.kind == "number" or token.word in forms.joiners)


def is_dated(folded: str, at: int) -> bool:
    """Say that a year in brackets stands at an offset, perhaps behind a space."""
    at += folded[at : at + 1] == " "
    return folded.startswith(("(19", "(20"), at) and folded[at + 5 : at + 6] == ")"
