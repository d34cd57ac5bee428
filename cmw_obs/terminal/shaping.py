"""Arabic letters in the forms in which they join, each still standing for its place in the text.

arabic-reshaper gives the forms, one for each letter; it is asked for each word once, since a
document's words repeat. It never sees the marks on letters: what joins looks through them (The
Unicode Standard, section 9.2, joining type T). Lam and alef become one letter here, the marks
between them behind it. The forms FE70–FE7F, vowel marks that take room, are never made.
"""

from __future__ import annotations

from functools import cache
from typing import Any
from unicodedata import category

from cmw_obs.on_demand import pattern

# Arabic letters, what joins or parts them, and what may stand on them.
_WORD = r"[\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\u0300-\u036f\u200c-\u200f\ufe00-\ufe0f]+"
_DIRECTIONS = frozenset("\u200e\u200f\u061c")
_ZWJ = "\u200d"
# Lam as it begins and as it joins on, and the alefs that it takes, each with their ligatures.
_LAMS = {"\ufedf": 0, "\ufee0": 1}
_ALEFS = {
    "\ufe82": "\ufef5\ufef6",
    "\ufe84": "\ufef7\ufef8",
    "\ufe88": "\ufef9\ufefa",
    "\ufe8e": "\ufefb\ufefc",
}
# The forms of each word met so far.
_KNOWN: dict[str, list[str]] = {}


def shaped(text: str) -> list[str]:
    """Give for each character of a text how it is shown: one character, or none.

    An alef that has become part of the lam before it is shown as nothing, and so is U+200D.
    """
    forms = [*text]
    words = [*pattern(_WORD).finditer(text)]
    _learn({word.group() for word in words} - _KNOWN.keys())
    for word in words:
        forms[word.start() : word.end()] = _KNOWN[word.group()]
    return forms


def _learn(words: set[str]) -> None:
    """Shape words that are new, all at one go: the reshaper takes long to begin."""
    if words:
        listed = [*words]
        letters = " ".join("".join(filter(_joins, word)) for word in listed)
        joined = _reshaper().reshape(letters).split(" ")
        for word, forms in zip(listed, joined, strict=True):
            _KNOWN[word] = _with_ligatures(_laid_beside(word, forms))


def _laid_beside(word: str, forms: str) -> list[str]:
    """Lay the forms of a word's letters beside its characters: all come back but the joiners."""
    letters = [at for at, each in enumerate(word) if _joins(each) and each != _ZWJ]
    found = ["" if each == _ZWJ else each for each in word]
    for at, form in zip(letters, forms, strict=True):
        found[at] = form
    return found


def _with_ligatures(forms: list[str]) -> list[str]:
    lam: int | None = None
    for at, form in enumerate(forms):
        if lam is not None and form in _ALEFS:
            forms[lam], forms[at] = _ALEFS[form][_LAMS[forms[lam]]], ""
            lam = None
        elif form in _LAMS:
            lam = at
        elif form and _joins(form):
            lam = None
    return forms


@cache
def _joins(each: str) -> bool:
    """Say that a character joins the letters beside it or parts them; marks do neither."""
    return each not in _DIRECTIONS and category(each) not in ("Mn", "Me")


@cache
def _reshaper() -> Any:
    from arabic_reshaper import ArabicReshaper

    return ArabicReshaper(
        configuration={
            "delete_harakat": "no",
            "shift_harakat_position": "no",
            "delete_tatweel": "no",
            "support_zwj": "yes",
            "support_ligatures": "no",
        }
    )
