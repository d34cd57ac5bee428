"""Resolutions cited by their number: `General Assembly resolution 68/268`, `第68/268号决议`.

They are of the Assembly or of the Human Rights Council, which numbers its own in the same way, from
session 1 on. Whose one is tells the name beside the number, or, of the Assembly's, a session that
the Council has not held or a number that it has not reached in any.
"""

from __future__ import annotations

import re
from functools import cache

from cmw_obs.citation_forms import CitationForms
from cmw_obs.citations.mentions import Mention
from cmw_obs.citations.sentences import word_start
from cmw_obs.phrases import places_of

_NUMBER = r"(?<![\d/.-])(?P<special>e?s-)?(?P<session>\d\d?)/(?P<number>\d{1,3})(?![\d/])"
# Numbered like this since the thirty-first session, of 1976.
_FIRST_SESSION = 31
_LAST_OF_COUNCIL = 60
# The Council adopts some forty a session.
_MOST_OF_COUNCIL = 60
_REACH = 60
_BETWEEN = 12
# "61/148, of 19 December 2006, and 63/243"
_DATE, _YEAR = 40, 4
# How far before a resolution whose it is stands, if that is beside it.
_NAME = 20
# ", dated 18 December 2002, in which the General Assembly"
_LONG_CLAUSE = 110
_STOPS = ".;:。؛\n"


def resolutions_in(folded: str, forms: CitationForms) -> list[Mention]:
    """Find the resolutions of the Assembly and of the Council in a folded text."""
    found: dict[int, Mention] = {}
    for at, _ in places_of(forms.resolutions.words, folded):
        for mention in _beside(folded, at, forms):
            found.setdefault(mention.end, mention)
    return list(found.values())


def _beside(folded: str, at: int, forms: CitationForms) -> list[Mention]:
    """Give those whose numbers belong to the word for resolution at `at`."""
    if folded.find("/", max(0, at - _REACH), at + _REACH) < 0:
        return []
    if forms.counter:
        # Where a language counts behind the number, the word stands there, too.
        numbers = [*_number().finditer(folded, max(0, at - _REACH), at)][::-1]
    else:
        numbers = [*_number().finditer(folded, at, at + 2 * _REACH)]
        if numbers and numbers[0].end() - at > _REACH:
            return []
    numbers = _chained([each for each in numbers if _is_near(each, at)], forms)
    series = _series(folded, at, numbers, forms) if numbers else None
    if series is None:
        return []
    # The word belongs to the first number, where it stands before it.
    start = at if forms.counter else word_start(folded, at)
    return [
        Mention(
            min(start, each.start()) if each is numbers[0] else each.start(),
            each.end(),
            (_symbol(series, each),),
            printed=False,
        )
        for each in numbers
    ]


def _symbol(series: str, number: re.Match[str]) -> str:
    return f"{series}/{(number['special'] or '').upper()}{number['session']}/{number['number']}"


@cache
def _number() -> re.Pattern[str]:
    return re.compile(_NUMBER)


def _is_near(number: re.Match[str], at: int) -> bool:
    between = number.string[min(at, number.end()) : max(at, number.start())]
    return not any(stop in between for stop in _STOPS)


def _chained(numbers: list[re.Match[str]], forms: CitationForms) -> list[re.Match[str]]:
    """Keep the first and those that little more than "and" joins to it."""
    kept = numbers[:1]
    for number in numbers[1:]:
        first, second = sorted((kept[-1].span(), number.span()))
        if not _joins(number.string[first[1] : second[0]], forms):
            break
        kept.append(number)
    return kept


def _joins(between: str, forms: CitationForms) -> bool:
    """Say that little more than "and" parts two numbers, or a date and then that."""
    if len(between) <= _BETWEEN:
        return True
    words = between.split()
    joined = words[-1] in (*forms.joiners, *forms.clitics) or between.endswith((", ", "، "))
    years = [word for word in words if word.strip(",،").isdecimal() and len(word) >= _YEAR]
    another = any(map(between.__contains__, forms.resolutions.words))
    return joined and len(years) == 1 and len(between) <= _DATE and not another


def _series(folded: str, at: int, numbers: list[re.Match[str]], forms: CitationForms) -> str | None:
    """Give how the symbols of resolutions named together begin; None where it is not sure."""
    start = min(at, *(each.start() for each in numbers))
    end = max(each.end() for each in numbers)
    body = _body_beside(folded, start, end, forms)
    if body == "rights council":
        return "A/HRC/RES"
    special = any(each["special"] for each in numbers)
    if not special and min(int(each["session"]) for each in numbers) < _FIRST_SESSION:
        return None
    sure = body == "assembly" or (body is None and not any(map(_may_be_of_council, numbers)))
    return "A/RES" if sure else None


def _may_be_of_council(number: re.Match[str]) -> bool:
    later = int(number["session"]) > _LAST_OF_COUNCIL
    return bool(number["special"]) or not (later or int(number["number"]) > _MOST_OF_COUNCIL)


def _body_beside(folded: str, start: int, end: int, forms: CitationForms) -> str | None:
    """Tell whose they are: what is named right behind, else what is named last before."""
    behind = _clause(folded[end : end + _REACH])
    for body, names in _bodies(forms):
        for name in names:
            words, named, _ = behind.partition(name)
            # Behind a comma, a Chinese clause of its own begins.
            apart = not named or (forms.counter and "," in words)
            if not apart and forms.joiners.isdisjoint(words.split()) and len(words) < _BETWEEN:
                return body
    near = folded[max(0, start - _NAME) : start]
    if not any(name in near for name in forms.resolutions.councils) and (
        said := _linked(folded, end, forms)
    ):
        return said
    before = folded[max(0, start - _REACH) : end]
    before = before[before.rfind("\n") + 1 :]
    # Of names that end at one place, "Council" and a longer one, the longer is last.
    ends = [
        (place + len(name), len(name), body)
        for body, names in _bodies(forms)
        for name in names
        if (place := before.rfind(name)) >= 0
    ]
    return max(ends)[2] if ends else None


def _bodies(forms: CitationForms) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Give the names of those who number resolutions, of two that fit the longer first."""
    return (
        ("assembly", forms.resolutions.assembly),
        ("rights council", forms.resolutions.rights_council),
        ("council", forms.resolutions.councils),
    )


def _linked(folded: str, end: int, forms: CitationForms) -> str | None:
    """Tell whose they are where a clause says it: ", adopted by the General Assembly on"."""
    behind = _clause(folded[end : end + _LONG_CLAUSE])
    if not forms.counter:
        # What is said of another resolution in between is of that one.
        others = [at for at, _ in places_of(forms.resolutions.words, behind)]
        behind = behind[: min(others, default=len(behind))]
    named = [
        (at, -len(name), name, body)
        for body, names in _bodies(forms)
        for name in names
        if (at := behind.find(name)) >= 0
    ]
    if not named:
        return None
    at, _, name, body = min(named)
    before = behind[:at].rstrip(" ")
    linked = before.endswith(forms.resolutions.enacting) or behind.startswith(
        forms.resolutions.therein, at + len(name)
    )
    return body if linked else None


def behind_body(folded: str, end: int, forms: CitationForms) -> int:
    """Give where the General Assembly's name ends behind a number; `end` where it is not there."""
    for name in forms.resolutions.assembly:
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
