"""Whose an article is: the treaty named beside it, the committee's own, or a law's, so of none.

An article is the committee's own where its treaty is named in short ("the Convention"), and in a
heading or in brackets where nothing is named. A law, a constitution or a treaty that is none of the
committees' makes it nobody's; so does doubt.
"""

from __future__ import annotations

from collections.abc import Iterator

from cmw_obs.citations.article_lists import Articles
from cmw_obs.citations.sentences import begins_word
from cmw_obs.treaty_forms import TreatyForms

# How far the name stands from the article, and how much of a longer name is looked at.
_BEHIND, _BEFORE, _FURTHER = 130, 170, 20
_STOPS = (". ", "; ", "。", "；", "؛", "\n", ": ")
NONE = ""


def owner_of(
    folded: str, listed: Articles, nearby: int, forms: TreatyForms, own: str, *, heading: bool
) -> str:
    """Give the treaty of the articles, `own` for the committee's, or nothing where none is sure.

    `nearby` is where the next list of articles begins; its treaty is not that of these.
    """
    behind = _clause_behind(folded, listed.end, nearby)
    before = _clause_before(folded, listed.start)
    # In brackets, or as a heading of its own, what is named stands before.
    closed = behind[:1] in ("", ")", "،") or behind.startswith(("),", ")."))
    named = None if not forms.forward or closed else _first_named(behind, forms, own)
    if named is None:
        # A heading is about the committee's treaty; only its bracket may name another.
        named = _last_named(before.rpartition("(")[2] if heading else before, forms, own)
    if named is not None:
        return named
    return own if heading or _in_brackets(before, behind) else NONE


def _clause_behind(folded: str, end: int, nearby: int) -> str:
    text = folded[end : min(end + _BEHIND, nearby)]
    stops = (at for stop in _STOPS for at in _all(text, stop) if not _is_cut_short(text, at))
    return text[: min(stops, default=None)]


def _clause_before(folded: str, start: int) -> str:
    text = folded[max(0, start - _BEFORE) : start]
    stops = (
        at + len(stop) for stop in _STOPS for at in _all(text, stop) if not _is_cut_short(text, at)
    )
    return text[max(stops, default=0) :]


def _is_cut_short(text: str, stop: int) -> bool:
    """Say that a stop ends a word cut short, "par. 1", "No. 5", and no sentence."""
    return text[stop] == "." and text[stop + 2 : stop + 3].isdecimal()


def _all(text: str, words: str) -> Iterator[int]:
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def _in_brackets(before: str, behind: str) -> bool:
    return before.rfind("(") > before.rfind(")") and ")" in behind


def _first_named(text: str, forms: TreatyForms, own: str) -> str | None:
    """Give the owner named first in a text; None where none is."""
    places = _places(text, forms, own)
    return min(places)[2] if places else None


def _last_named(text: str, forms: TreatyForms, own: str) -> str | None:
    """Give the owner named last, whose name no other name encloses."""
    places = [(-at - length, -length, owner) for at, length, owner in _spans(text, forms, own)]
    return min(places)[2] if places else None


def _places(text: str, forms: TreatyForms, own: str) -> list[tuple[int, int, str]]:
    return [(at, -length, owner) for at, length, owner in _spans(text, forms, own)]


def _spans(text: str, forms: TreatyForms, own: str) -> list[tuple[int, int, str]]:
    """Give the names in a text: where, how long, and whose, the committee's own name first."""
    named = []
    for name, treaty in forms.treaties.items():
        if (at := text.find(name)) >= 0:
            # The name of a treaty begins before the words that tell it from others.
            begin = _begin_of_name(text, at, forms)
            named.append((begin, at + len(name) - begin, treaty))
    for name in forms.own:
        for at in _all(text, name):
            behind = text[at + len(name) : at + len(name) + _FURTHER]
            longer = behind.lstrip(" ").startswith(forms.further) or behind[:1].isalpha()
            if not longer or forms.counter:
                named.append((at, len(name), own))
    laws = [
        (at, len(word), NONE)
        for word in forms.laws
        for at in _all(text, word)
        if forms.counter or begins_word(text, at, forms.clitics)
    ]
    return [*named, *(law for law in laws if not _inside(law, named))]


def _inside(law: tuple[int, int, str], named: list[tuple[int, int, str]]) -> bool:
    return any(at <= law[0] and law[0] + law[1] <= at + length for at, length, _ in named)


def _begin_of_name(text: str, at: int, forms: TreatyForms) -> int:
    low = max(0, at - 90)
    places = [text.rfind(word, low, at) for word in forms.laws]
    return max((place for place in places if place >= 0), default=at)
