"""Resolutions of the General Assembly cited by their number: `resolution 68/268`, `第68/268号决议`.

The Human Rights Council numbers its resolutions in the same way, from session 1 on; one of the
Assembly is told by its name beside the number, or by a session that the Council has not held or a
number that it has not reached in any.
"""

from __future__ import annotations

import re
from functools import cache

from cmw_obs.citation_forms import CitationForms
from cmw_obs.citations.mentions import Mention
from cmw_obs.citations.sentences import word_start
from cmw_obs.phrases import places_of

_NUMBER = r"(?<![\d/.-])(?P<special>s-)?(?P<session>\d\d?)/(?P<number>\d{1,3})(?![\d/])"
# Numbered like this since the thirty-first session, of 1976.
_FIRST_SESSION = 31
_LAST_OF_COUNCIL = 60
# The Council adopts some forty a session.
_MOST_OF_COUNCIL = 60
_REACH = 60
_BETWEEN = 12
# How far before a resolution whose it is stands, if that is beside it.
_NAME = 20
# ", dated 18 December 2002, in which the General Assembly"
_LONG_CLAUSE = 110
_STOPS = ".;:。؛\n"


def resolutions_in(folded: str, forms: CitationForms) -> list[Mention]:
    """Find the resolutions of the General Assembly in a folded text."""
    found: dict[int, Mention] = {}
    for at, _ in places_of(forms.resolutions, folded):
        for mention in _beside(folded, at, forms):
            found.setdefault(mention.end, mention)
    return list(found.values())


def _beside(folded: str, at: int, forms: CitationForms) -> list[Mention]:
    """Give those whose numbers belong to the word for resolution at `at`."""
    if forms.counter:
        # Where a language counts behind the number, the word stands there, too.
        numbers = [*_number().finditer(folded, max(0, at - _REACH), at)][::-1]
    else:
        numbers = [*_number().finditer(folded, at, at + _REACH)]
    numbers = _chained([each for each in numbers if _is_near(each, at)])
    if not numbers or not _is_of_assembly(folded, at, numbers, forms):
        return []
    # The word belongs to the first number, where it stands before it.
    start = at if forms.counter else word_start(folded, at)
    return [
        Mention(
            min(start, each.start()) if each is numbers[0] else each.start(),
            each.end(),
            (_symbol(each),),
            printed=False,
        )
        for each in numbers
    ]


def _symbol(number: re.Match[str]) -> str:
    return f"A/RES/{(number['special'] or '').upper()}{number['session']}/{number['number']}"


@cache
def _number() -> re.Pattern[str]:
    return re.compile(_NUMBER)


def _is_near(number: re.Match[str], at: int) -> bool:
    between = number.string[min(at, number.end()) : max(at, number.start())]
    return not any(stop in between for stop in _STOPS)


def _chained(numbers: list[re.Match[str]]) -> list[re.Match[str]]:
    """Keep the first and those that little more than "and" joins to it."""
    kept = numbers[:1]
    for number in numbers[1:]:
        first, second = sorted((kept[-1].span(), number.span()))
        if second[0] - first[1] > _BETWEEN:
            break
        kept.append(number)
    return kept


def _is_of_assembly(
    folded: str, at: int, numbers: list[re.Match[str]], forms: CitationForms
) -> bool:
    """Say that resolutions named together are of the General Assembly."""
    special = any(each["special"] for each in numbers)
    if not special and min(int(each["session"]) for each in numbers) < _FIRST_SESSION:
        return False
    start = min(at, *(each.start() for each in numbers))
    end = max(each.end() for each in numbers)
    body = _body_beside(folded, start, end, forms)
    return body == "assembly" or (body is None and not any(map(_may_be_of_council, numbers)))


def _may_be_of_council(number: re.Match[str]) -> bool:
    later = int(number["session"]) > _LAST_OF_COUNCIL
    return bool(number["special"]) or not (later or int(number["number"]) > _MOST_OF_COUNCIL)


def _body_beside(folded: str, start: int, end: int, forms: CitationForms) -> str | None:
    """Tell whose they are: what is named right behind, else what is named last before."""
    behind = _clause(folded[end : end + _REACH])
    for body, names in (("assembly", forms.assembly), ("council", forms.councils)):
        for name in names:
            words, named, _ = behind.partition(name)
            # Behind a comma, a Chinese clause of its own begins.
            apart = not named or (forms.counter and "," in words)
            if not apart and forms.joiners.isdisjoint(words.split()) and len(words) < _BETWEEN:
                return body
    near = folded[max(0, start - _NAME) : start]
    if not any(name in near for name in forms.councils) and (said := _linked(folded, end, forms)):
        return said
    before = folded[max(0, start - _REACH) : end]
    before = before[before.rfind("\n") + 1 :]
    assembly = max((before.rfind(name), "assembly") for name in forms.assembly)
    council = max((before.rfind(name), "council") for name in forms.councils)
    place, body = max(assembly, council)
    return body if place >= 0 else None


def _linked(folded: str, end: int, forms: CitationForms) -> str | None:
    """Tell whose they are where a clause says it: ", adopted by the General Assembly on"."""
    behind = _clause(folded[end : end + _LONG_CLAUSE])
    if not forms.counter:
        # What is said of another resolution in between is of that one.
        others = [at for at, _ in places_of(forms.resolutions, behind)]
        behind = behind[: min(others, default=len(behind))]
    named = [
        (at, name, body)
        for body, names in (("assembly", forms.assembly), ("council", forms.councils))
        for name in names
        if (at := behind.find(name)) >= 0
    ]
    if not named:
        return None
    at, name, body = min(named)
    before = behind[:at].rstrip(" ")
    linked = before.endswith(forms.enacting) or behind.startswith(forms.therein, at + len(name))
    return body if linked else None


def behind_body(folded: str, end: int, forms: CitationForms) -> int:
    """Give where the General Assembly's name ends behind a number; `end` where it is not there."""
    for name in forms.assembly:
        at = folded.find(name, end, end + _BETWEEN + len(name))
        if at >= 0 and _clause(folded[end:at]) == folded[end:at]:
            at += len(name)
            while not forms.counter and folded[at : at + 1].isalpha():
                at += 1
            return at
    return end


def _clause(text: str) -> str:
    ends = [at for stop in _STOPS if (at := text.find(stop)) >= 0]
    return text[: min(ends)] if ends else text
