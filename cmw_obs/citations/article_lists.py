"""Lists of articles: `arts. 16 (5)–(9) and 22`, `المواد من 8 إلى 35`, `第七十三和第八十四条`."""

from __future__ import annotations

from collections.abc import Iterator

from cmw_obs.citations.article_tokens import (
    Token,
    goes_on,
    is_dated,
    is_gloss,
    leads_to_another,
    opens_another,
    token_at,
    words_in,
)
from cmw_obs.language import Language
from cmw_obs.on_demand import pattern
from cmw_obs.records import NamedTuple
from cmw_obs.treaty_forms import TreatyForms, treaty_forms_of

_ROMAN = frozenset("ivxl")
_SEMICOLONS = frozenset(";؛")
_SIGNS = frozenset("-,،、") | _SEMICOLONS
# No treaty of the committees has more articles than that on migrant workers, 93.
_LAST_ARTICLE = 99
_FIRST_YEAR = 1000
# A second degree has a number in quotation marks, or bare behind the bracket of a letter.
_SECOND = r" ?['\"“‘]\d{1,2}['\"”’]|\d{1,2}(?!\d)"
_QUOTES = frozenset("'\"“‘")
_MOST_TOKENS = 200
_LONGEST_LABEL = 4
_LONGEST_LIST = _LAST_ARTICLE
# No article that is cited has more paragraphs.
_MOST_PARTS = 9
# How far before a list the bracket opens that it stands in.
_BRACKET = 90
_COMMA, _AND, _TO = ",", "and", "to"


class Articles(NamedTuple):
    """Articles named at `[start, end)` of a folded text, from their word to the last number."""

    start: int
    end: int
    numbers: tuple[int, ...]


def lists_in(folded: str, language: Language) -> Iterator[Articles]:
    """Give the lists of articles of a folded text, in order, none inside another."""
    forms = treaty_forms_of(language.code)
    if forms.counter:
        # Of Chinese alone; every start of the command would load it.
        from cmw_obs.citations.counted_articles import counted_in

        for start, end, numbers in counted_in(folded, _LAST_ARTICLE):
            yield Articles(start, end, numbers)
        return
    done = 0
    for start, behind in sorted({*words_in(folded, forms)}):
        if start < done:
            continue
        reading = _Reading(folded, start, forms)
        listed = reading.read(behind)
        if reading.has_parts_in_a_row() and folded[start:behind].rstrip(".").endswith("s"):
            # "Articles 2, par. 2, 5 and 6" are several: what seemed its parts are articles.
            listed = _Reading(folded, start, forms, several=True).read(behind) or listed
        if not listed and forms.clitics:
            listed = _in_words(folded, start, behind, language)
        if listed:
            done = listed.end
            yield listed


def list_from(folded: str, at: int, forms: TreatyForms) -> Articles | None:
    """Read a list whose first number stands at an offset, its word left out."""
    return _Reading(folded, at, forms).read(at)


def _in_words(folded: str, start: int, behind: int, language: Language) -> Articles | None:
    # Of Arabic alone; every start of the command would load it.
    from cmw_obs.citations.article_ordinals import ordinals_behind

    found = ordinals_behind(folded, behind, _LAST_ARTICLE, language)
    return Articles(start, *found) if found else None


def _behind_second(folded: str, at: int) -> int:
    """Give where the number of a second degree ends that is glued to a letter's: `7 (a) "2"`."""
    if folded[at : at + 2].strip(" ")[:1] not in _QUOTES and not folded[at : at + 1].isdecimal():
        return at
    found = pattern(_SECOND).match(folded, at)
    return found.end() if found else at


class _Parts:
    """The parts of an article as they are passed over: "article 24, paragraphs 2, 4 and 5"."""

    def __init__(self, before: int, *, single: bool) -> None:
        # Where what comes before them ends, and whether their word is for one alone.
        self.before, self.single = before, single
        # The last number, whether "and" came before it, and whether a comma leads to one more.
        self.number, self.joined, self.in_a_row = 0, False, False

    @property
    def closed(self) -> bool:
        """Whether the last number ends their list."""
        return self.number > 0 and (self.joined or self.single)


class _Reading:
    """One list as it is read from its word, at `start`; `end` is behind what is sure of it."""

    def __init__(
        self, folded: str, start: int, forms: TreatyForms, *, several: bool = False
    ) -> None:
        self.folded, self.start, self.forms, self.several = folded, start, forms, several
        self.numbers: list[int] = []
        self.end = 0
        # What leads to the next number: a comma, "and" or "to"; empty behind a number.
        self.link = _AND
        # The parts named last, and whether what comes is one of them.
        self.parts, self.skipping = _Parts(0, single=False), False
        # Whether a number shows that the articles are none of a treaty of the committees.
        self.foreign = False

    def read(self, at: int) -> Articles | None:
        for _ in range(_MOST_TOKENS):
            token = token_at(self.folded, at)
            if token is None or not self.takes(token):
                break
            at = max(token.end, self.end)
        if self.parts.before and leads_to_another(self.folded, self.end, self.forms):
            self.end = self.parts.before
        numbers = tuple(dict.fromkeys(self.numbers))
        return Articles(self.start, self.end, numbers) if numbers and not self.foreign else None

    def has_parts_in_a_row(self) -> bool:
        """Say that all numbers but the first were taken for parts, some without a word."""
        return self.parts.in_a_row and len({*self.numbers}) == 1

    def takes(self, token: Token) -> bool:
        """Add one token; False where it is not part of the list."""
        if token.kind == "number":
            return self.number(token.number, token)
        if token.kind == "word":
            return self.word(token.word.rstrip("'"), token)
        return self.sign(token.text, token.end) if token.kind == "sign" else self.part(token)

    def number(self, number: int, token: Token) -> bool:
        if self.skipping:
            return self.part_number(number, token)
        if token.closed and self.numbers and not self.link:
            # A paragraph of an article, as Spanish numbers it: "artículo 4 1)".
            self.end = token.end
            return True
        last = self.numbers[-1] if self.numbers else 0
        if not 0 < number <= _LAST_ARTICLE or not self.link:
            # A list that goes on so is of a law or a constitution.
            counting = bool(self.numbers) and self.link in (_AND, _COMMA)
            self.foreign = counting and _LAST_ARTICLE < number < _FIRST_YEAR
            return False
        if self.link == _COMMA and not goes_on(self.folded, token.end, self.forms):
            return False
        if self.numbers and is_dated(self.folded, token.stop):
            # "On article 4, and 35 (2013) on hate speech": of comments in a row.
            return False
        if self.link == _TO:
            if not 0 < number - last < _LONGEST_LIST:
                return False
            self.numbers.extend(range(last + 1, number + 1))
        else:
            self.numbers.append(number)
        self.link = ""
        self.end = token.stop
        # A bracket that closes behind a number is that around the list.
        return not token.closed

    def part_number(self, number: int, token: Token) -> bool:
        """Pass over the number of a part behind a word for parts."""
        self.parts.number = number
        # Where no bracket is open, one that closes behind the number is the part's: "artículo 2,
        # inciso 2), de la Constitución".
        its_own = token.closed and not self.is_enclosed()
        self.end = token.end if its_own else token.stop
        return its_own or not token.closed

    def is_enclosed(self) -> bool:
        """Say that a bracket is open where the list begins."""
        before = self.folded[max(0, self.start - _BRACKET) : self.start].rpartition("\n")[2]
        return before.rfind("(") > before.rfind(")")

    def part(self, token: Token) -> bool:
        """Pass over the part of an article: `(1)`, `(a)`, `b)`."""
        label = token.text
        short = label.isdecimal() or len(label.strip("'\" ")) <= _LONGEST_LABEL
        named = label.replace(".", " ").split()[:1]
        parts = short or (named and named[0] in self.forms.parts)
        if not self.numbers or not (parts or is_gloss(self.folded, token.end, self.forms)):
            return False
        if label.isdecimal() and int(label) >= _FIRST_YEAR:
            # "The guidelines on article 14 (2015)".
            return False
        self.link = ""
        if parts:
            behind = token.end
            self.end = behind if label.isdecimal() else _behind_second(self.folded, behind)
        # Behind a gloss the list goes on; where it does not, the bracket is no part of it.
        return True

    def sign(self, sign: str, end: int) -> bool:
        if not self.numbers or sign not in _SIGNS:
            return False
        if sign in _SEMICOLONS:
            opened = self.folded[self.start - 1 : self.start] == "("
            if not opened or not opens_another(self.folded, end, self.forms):
                return False
            self.link, self.skipping = _COMMA, False
        elif sign == "-":
            self.link = self.link if self.skipping else _TO
        else:
            self.link = self.link if self.link == _TO else _COMMA
            self.skipping = self.skipping and self.parts_go_on(end)
        return True

    def parts_go_on(self, at: int) -> bool:
        """Say that the number behind a comma is of a part, too: "article 24, paragraphs 2, 4".

        Parts are few and count up, and "and" stands before the last of them.
        """
        token = token_at(self.folded, at)
        if self.parts.closed or self.several or token is None or token.kind != "number":
            return False
        self.parts.in_a_row = self.parts.number < token.number <= _MOST_PARTS
        return self.parts.in_a_row

    def word(self, word: str, token: Token) -> bool:
        forms = self.forms
        if self.skipping and word in forms.nth:
            # "Article 47, fourth paragraph", in the order of other languages.
            self.parts.number, self.end = 1, token.stop
        elif word in forms.first and not self.numbers:
            self.numbers.append(1)
            self.end, self.link = token.end, ""
        elif word in forms.parts:
            self.skipping = bool(self.numbers)
            # "Arts. 2, para. 3, 7 and 9": one paragraph, and then articles.
            self.parts = _Parts(self.end, single=word in forms.single)
            return self.skipping
        elif word in forms.articles:
            # A second word for articles begins a list of its own.
            return False
        elif word in forms.ranges and self.numbers:
            self.link = self.link if self.skipping else _TO
        elif word in forms.joiners:
            self.link = self.link or _AND
            self.parts.joined = True
        elif word in forms.inserted:
            # Of a law or of rules of procedure: no treaty of the committees has any.
            self.foreign = bool(self.numbers)
            return False
        elif self.skipping and _ROMAN.issuperset(word):
            # "Article 15, fraction VII, of the Code".
            self.end = token.stop
        else:
            return False
        return True
