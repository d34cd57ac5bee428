"""What lists of articles are made of: the words that open them, numbers, parts, words, signs.

And what behind a number says whether the list goes on there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from cmw_obs.citations.sentences import word_start
from cmw_obs.phrases import places_of
from cmw_obs.treaty_forms import TreatyForms

COMMAS = frozenset(",،")
_TOKEN = (
    r"[ ]*(?:(?P<number>\d+)(?:\.\d{1,2})?(?P<tail>[^\W\d_]{0,4})"
    # A comma parts two numbers where a list goes on behind them: "arts. 3,6, 7 and 9".
    r"(?![\d/%]|\.\d|,\d(?!\d?(?:[,;)]| ?[^\W\d_]{1,3} ?\d)))(?P<close>\)?)"
    # In brackets letters may have one of their own: "(al. a))".
    r"|\((?P<sub>[^()\n]{0,20}[ .][^\W\d_]\)(?:[^()\n]{1,9}(?:[^\W\d_]\)|\d))?|[^()\n]{1,90})\)"
    # Any sign: a set of some, beyond Latin, takes longer to compile than to tell them apart.
    r"|(?P<label>[^\W\d_]{1,4})\)|(?P<word>[^\W\d_]+'?)\.?|(?P<sign>[^\w\s()]))"
)


@cache
def pattern() -> re.Pattern[str]:
    """Match one member of a list, by the name of its kind."""
    return re.compile(_TOKEN)


def words_in(folded: str, forms: TreatyForms) -> Iterator[tuple[int, int]]:
    """Give where the words for articles stand, a shortened one with its stop."""
    for at, _ in places_of(forms.article_stems, folded):
        word = _letters().match(folded, at)
        end = word.end() if word else at
        start = word_start(folded, at)
        if folded[start:end] in forms.articles:
            yield start, end + (folded[end : end + 1] == ".")


@cache
def _letters() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]+")


def leads_to_another(folded: str, at: int, forms: TreatyForms) -> bool:
    """Say that the paragraph read last is one of another article: "paragraph 3 of article"."""
    of = pattern().match(folded, at)
    if of and not forms.of:
        return of["word"] in forms.articles
    behind = of and pattern().match(folded, of.end())
    if not (of and behind and of["word"] and behind["word"]):
        return False
    if not forms.of.isdisjoint({of["word"]}) and behind["word"].endswith("'"):
        behind = pattern().match(folded, behind.end()) or behind
    return of["word"] in forms.of and behind["word"] in forms.articles


def goes_on(folded: str, at: int, forms: TreatyForms) -> bool:
    """Say that what follows a number behind a comma lets it be an article: 7, 12 persons."""
    token = pattern().match(folded, at)
    if token is None or not token["word"]:
        return True
    word = token["word"].rstrip("'")
    return any(
        word in words
        for words in (
            *(forms.joiners, forms.ranges, forms.parts, forms.articles, forms.of),
            forms.own,
        )
    )


def is_gloss(folded: str, at: int, forms: TreatyForms) -> bool:
    """Say that a list goes on behind a bracket: "articles 2 (equality), 3 (best interests)"."""
    token = pattern().match(folded, at)
    if token and (token["sign"] in COMMAS or token["word"] in forms.joiners):
        token = pattern().match(folded, token.end())
        if token and token["word"] in forms.joiners:
            token = pattern().match(folded, token.end())
        return bool(token and token["number"])
    return False


def opens_another(folded: str, at: int, forms: TreatyForms) -> bool:
    """Say that a semicolon parts articles in a bracket: "(arts. 5; 18 (paras. 1-2); 9-11)"."""
    token = pattern().match(folded, at)
    return token is not None and (bool(token["number"]) or token["word"] in forms.joiners)


def is_dated(folded: str, at: int) -> bool:
    """Say that a year in brackets stands at an offset, perhaps behind a space."""
    at += folded[at : at + 1] == " "
    return folded.startswith(("(19", "(20"), at) and folded[at + 5 : at + 6] == ")"
