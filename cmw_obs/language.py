"""What a language is: one table of facts, loaded when the language is met, and how text folds.

Phrases in a table are written folded (see `fold`), regular expressions match folded text.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from functools import cache

from cmw_obs.model import LANGUAGES, Direction
from cmw_obs.on_demand import module
from cmw_obs.records import NamedTuple


class Language(NamedTuple):
    """One language's numbering, dates and fixed phrases, as UN documents print them.

    `part_words` are numbering systems for parts beside Latin letters and numerals, `item_letters`
    item labels beside Latin ones, each with its place in the order. `token` matches the words
    among which `ordinals` (numbers in words, behind `hundreds` a hundred more, and so before
    `beyond`), `joiners` ("and") and `ranges` ("to") are looked for. `date` matches days of one
    month, with the groups days, month, other (the month's second name) and year. `dates_lead` says
    that a date begins with its year and stands before the meeting held on it. `state_in_title` has
    a group around the State's name; most titles print it right behind one of `state_heads`, as far
    as `state_end` or their own end. `part_roles` are words in the titles of parts. `glue` joins
    wrapped lines. `number_words` stand in front of a number that labels nothing: "No." and "art.",
    bare of their stops. `public` are words between meetings and their numbers that say that these
    were open. Behind `leading`, articles and prepositions, no heading ends.
    """

    code: str
    direction: Direction
    part_words: Mapping[str, Mapping[str, int]]
    item_letters: Mapping[str, int]
    ordinals: Mapping[str, int]
    joiners: frozenset[str]
    ranges: frozenset[str]
    months: Mapping[str, int]
    date: str
    titles: tuple[str, ...]
    state_in_title: str
    state_heads: tuple[str, ...]
    articles: tuple[str, ...]
    clitics: tuple[tuple[str, str], ...]
    report_words: frozenset[str]
    absence: tuple[str, ...]
    committees: tuple[tuple[str, str], ...]
    part_roles: Mapping[str, tuple[str, ...]]
    meeting_words: frozenset[str]
    session_words: frozenset[str]
    adoption: tuple[str, ...]
    languages: Mapping[str, str]
    hundreds: tuple[str, ...] = ()
    beyond: tuple[str, ...] = ()
    state_end: str = ""
    token: str = r"\w+(?:-\w+)*"
    glue: str = " "
    dates_lead: bool = False
    number_words: frozenset[str] = frozenset()
    public: frozenset[str] = frozenset()
    leading: frozenset[str] = frozenset()

    def takes_number(self, word: str) -> bool:
        """Say that the word, as printed, names what the number behind it counts."""
        return word.strip("(.").lower() in self.number_words


@cache
def load(code: str) -> Language:
    """Load the table of the language with this code, one of `LANGUAGES`."""
    if code not in LANGUAGES:
        raise ValueError(f"no language {code!r}; known: {', '.join(LANGUAGES)}")
    table: Language = module(f"cmw_obs.languages.{code}").TABLE
    return table


def state_named(name: str, code: str) -> tuple[str, str] | None:
    """Give the dictionary form and ISO code of the State that has `name` in a language."""
    table = _state_table()
    column = table[: table.index("\n")].split("\t").index(code)
    at = table.find(name, table.index("\n")) if name else 0
    # Searching the text is quicker than making a dictionary of it, and done once a document.
    while at > 0:
        if table[at - 1] in "\t|" and table[at + len(name)] in "\t|\n":
            row = table[table.rindex("\n", 0, at) + 1 : table.index("\n", at)].split("\t")
            names = row[column].split("|")
            if name in names:
                return names[0], row[0]
        at = table.find(name, at + 1)
    return None


def state_of_code(iso: str, code: str) -> str | None:
    """Give the dictionary form of the State with an ISO alpha-3 code, in a language."""
    table = _state_table()
    column = table[: table.index("\n")].split("\t").index(code)
    at = table.find(f"\n{iso}\t")
    if at < 0:
        return None
    row = table[at + 1 : table.index("\n", at + 1)].split("\t")
    return row[column].partition("|")[0]


@cache
def _state_table() -> str:
    # Not importlib.resources: importing it takes longer than reading the file.
    with open(os.path.join(os.path.dirname(__file__), "languages", "states.tsv"), "rb") as file:
        return file.read().decode()


def state_folded(name: str, code: str) -> tuple[str, str] | None:
    """Give the same as `state_named` for a folded name."""
    return _state_in(_folded_names(code), name, code)


def state_unaccented(name: str, code: str) -> tuple[str, str] | None:
    """Give the same for a folded name without accents."""
    return _state_in(_unaccented_names(code), name, code)


def _state_in(names: str, name: str, code: str) -> tuple[str, str] | None:
    at = names.find(f"|{name}|")
    if at < 0:
        return None
    header, *rows = _state_table().splitlines()
    row = rows[names.count("\n", 0, at)].split("\t")
    return row[header.split("\t").index(code)].partition("|")[0], row[0]


@cache
def _folded_names(code: str) -> str:
    """Give the names of each State on a line of its own, folded, a bar on either side of each.

    Folded together they cost a tenth of what folding one after the other does.
    """
    header, *rows = (line.split("\t") for line in _state_table().splitlines())
    column = header.index(code)
    return plain_letters("\n".join([f"|{row[column]}|" for row in rows]).lower())


@cache
def _unaccented_names(code: str) -> str:
    return unaccented(_folded_names(code))


def unaccented(folded: str) -> str:
    """Take the accents off: `peru` for `perú`."""
    from unicodedata import combining, normalize

    return "".join(each for each in normalize("NFD", folded) if not combining(each))


# Marks that change how a word looks, not which word it is: Arabic vowel signs and tatweel,
# joiners and direction marks, soft hyphens.
DROPPED = (
    "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670\u0640"
    "\u200b\u200c\u200d\u200e\u200f\u061c\u2060\ufeff\u00ad"
)
# An apostrophe as some pages print it, folded.
SPACED = " ' "
TWINS = (
    *(("أ", "ا"), ("إ", "ا"), ("آ", "ا"), ("ٱ", "ا"), ("ё", "е"), ("\u2019", "'"), ("\u2018", "'")),
    *((dash, "-") for dash in "\u2010\u2011\u2012\u2013\u2014\u2212"),
    *((chr(zero + n), str(n)) for zero in (0x0660, 0x06F0, 0xFF10) for n in range(10)),
)


def fold(text: str) -> str:
    """Give the form in which words are compared: lower case, bare letters, ASCII digits.

    The result may be shorter than the text; offsets into it are not offsets into the text. Spaces
    around an apostrophe, `l ’ État`, are left out.
    """
    return fold_words(text).replace(SPACED, SPACED.strip())


def fold_words(text: str) -> str:
    """Give a folded text in which every word keeps its place, counted in spaces."""
    return plain_letters(" ".join(text.lower().split()))


def plain_letters(text: str) -> str:
    """Give a text in lower case with bare letters and ASCII digits, its white space as it is."""
    if text.isascii():
        return text
    if len(text) < _SHORT:
        # Looking each letter up is quicker than looking for each that folds.
        return "".join([_PLAIN.get(letter, letter) for letter in text])
    encoded = text.encode("utf-8", "surrogatepass")
    for lead in filter(encoded.__contains__, _LETTERS):
        for letter in _LETTERS[lead]:
            text = text.replace(letter, _PLAIN[letter])
    return text


def by_lead(letters: Iterable[str]) -> dict[bytes, list[str]]:
    """Sort letters by the first byte of their UTF-8: where none is, none of them needs a search."""
    found: dict[bytes, list[str]] = {}
    for letter in letters:
        found.setdefault(letter.encode()[:1], []).append(letter)
    return found


_SHORT = 120
_PLAIN = {**dict.fromkeys(DROPPED, ""), **dict(TWINS)}
_LETTERS = by_lead(_PLAIN)
