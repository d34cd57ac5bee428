"""What stands behind a number in a list of articles, and says whether the list goes on there."""

from __future__ import annotations

from cmw_obs.citations.article_tokens import pattern
from cmw_obs.treaty_forms import TreatyForms

COMMAS = frozenset(",،")


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
