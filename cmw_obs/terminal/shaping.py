"""Arabic letters in the forms in which they join, each still standing for its place in the text.

arabic-reshaper gives the forms, one for each character; it is asked for each word once, since a
document's words repeat. Lam and alef become one letter here, vowel marks between them
behind it. The forms FE70–FE7F, vowel marks that take room, are never made.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

_WORD = r"[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\u200c\u200d]+"
_ZWJ = "\u200d"
# Lam as it begins and as it joins on, and the alefs that it takes, each with their ligatures.
_LAMS = {"\ufedf": 0, "\ufee0": 1}
_ALEFS = {
    "\ufe82": "\ufef5\ufef6",
    "\ufe84": "\ufef7\ufef8",
    "\ufe88": "\ufef9\ufefa",
    "\ufe8e": "\ufefb\ufefc",
}
_MARKS = re.compile("[\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]")


def shaped(text: str) -> list[str]:
    """Give for each character of a text how it is shown: one character, or none.

    An alef that has become part of the lam before it is shown as nothing.
    """
    forms = [*text]
    words = [*_pattern().finditer(text)]
    _learn({word.group() for word in words} - _KNOWN.keys())
    for word in words:
        forms[word.start() : word.end()] = _KNOWN[word.group()]
    return forms


# The forms of each word met so far.
_KNOWN: dict[str, list[str]] = {}


def _learn(words: set[str]) -> None:
    """Shape words that are new, all at one go: the reshaper takes long to begin."""
    listed = [*words]
    if listed:
        joined = _reshaper().reshape(" ".join(listed)).split(" ")
        for word, forms in zip(listed, joined, strict=True):
            _KNOWN[word] = _by_character(word, forms)


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(_WORD)


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


def _by_character(word: str, joined: str) -> list[str]:
    """Lay the forms of a word beside its characters: all come back but the joiners."""
    forms = iter(joined)
    gone = len(joined) != len(word)
    return _with_ligatures(["" if gone and each == _ZWJ else next(forms, "") for each in word])


def _with_ligatures(forms: list[str]) -> list[str]:
    lam: int | None = None
    for at, form in enumerate(forms):
        if lam is not None and form in _ALEFS:
            forms[lam], forms[at] = _ALEFS[form][_LAMS[forms[lam]]], ""
            lam = None
        elif form in _LAMS:
            lam = at
        elif form and not _MARKS.match(form):
            lam = None
    return forms
