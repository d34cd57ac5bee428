"""General comments and recommendations of the committees, by number.

`general comment No. 2 (2013)`, `joint general comments No. 3 and No. 4 of the Committee … and
No. 22 and No. 23 of the Committee on the Rights of the Child`. A number is of the committee named
behind it, or before the comment; where none is named, it is the document's own committee's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from cmw_obs.citations import counted_comments
from cmw_obs.citations.committees import committees_in
from cmw_obs.citations.counted_comments import Numbered
from cmw_obs.citations.sentences import sentence_around, word_start
from cmw_obs.labels import ROMAN, values_of
from cmw_obs.language import Language
from cmw_obs.model import Document, Reference
from cmw_obs.passages import Found, Passages
from cmw_obs.phrases import has_any, places_of
from cmw_obs.treaty_forms import TreatyForms, treaty_forms_of

# How far the first number stands from the word, and the next from the one before.
_FIRST, _NEXT = 45, 190
# How far before the word its committee is named: "the Committee's".
_BEFORE, _GAP = 90, 14
_QUALIFIED = 26
# How near behind "its general comment No. 3 (2016)" another committee must be named.
_AT_ONCE, _POSSESSED = 14, 24
# Older recommendations have Roman numbers: "general recommendation XXVII (2000)".
_NUMBER = r"(?P<number>\d{1,2}|[ivx]{2,6}|[ivx](?= ?\())"
_YEAR = r" ?\(?\d{4}(?: ?[^\W\d_]{1,2}\.?)?\)"


def find(passages: Passages, document: Document, language: Language) -> list[Found]:
    """Find the general comments that the texts cite."""
    forms = treaty_forms_of(language.code)
    cited = counted_comments.cited_in if forms.counter else _cited_in
    found: list[Found] = []
    for start, end, number, owner in cited(passages.folded, forms, language):
        first, last = passages.printed(start, end)
        committee = owner or document.committee
        text = passages.text[first:last]
        reference = Reference("general-comment", text, committee=committee, number=number)
        found.append(Found(first, last, reference))
    return found


def _cited_in(
    folded: str, forms: TreatyForms, language: Language
) -> Iterator[tuple[int, int, int, str | None]]:
    """Give bounds, number and, where one is named, committee of each comment in a folded text."""
    places = sorted({*_words_in(folded, forms)})
    done = 0
    for place, (start, end) in enumerate(places):
        if start < done or not (
            _number(language.code).search(folded, end, end + _FIRST)
            or _bare(language.code).match(folded, end)
        ):
            continue
        limit = sentence_around(folded, end)[1]
        following = next((at for at, _ in places[place + 1 :] if at > end + _GAP), limit)
        limit = min(limit, following)
        numbered = _numbers(folded, end, limit, forms, language)
        owners = _owners(folded, start, limit, numbered, forms, language)
        for number, owner in zip(numbered, owners, strict=True):
            if not number.number:
                continue
            first = number is numbered[0]
            yield start if first else number.start, number.end, number.number, owner
        done = numbered[-1].end if numbered else done


def _words_in(folded: str, forms: TreatyForms) -> Iterator[tuple[int, int]]:
    """Give where the words for general comments stand."""
    for start, end in places_of(forms.comments, folded):
        if not forms.general or _is_general(folded[start : end + _QUALIFIED], forms):
            yield word_start(folded, start), end


def _is_general(words: str, forms: TreatyForms) -> bool:
    """Say that a word means a general comment: what says so stands before its number."""
    if not has_any(words, forms.general):
        return False
    number = _digit().search(words)
    return not number or has_any(words[: number.start()], forms.general)


@cache
def _digit() -> re.Pattern[str]:
    return re.compile(r"\d")


@cache
def _number(code: str) -> re.Pattern[str]:
    """Match a number with its mark: `No. 3`."""
    forms = treaty_forms_of(code)
    begun = rf"(?:(?<!\w)|(?<=[{forms.clitics}]))" if forms.clitics else r"(?<!\w)"
    return re.compile(rf"{begun}{forms.number_marks}{_NUMBER}(?!\w|[./]\d)")


@cache
def _bare(code: str) -> re.Pattern[str]:
    """Match a number right behind the word, without a mark: `general recommendation 25 (2004)`."""
    forms = treaty_forms_of(code)
    general = "|".join(word.strip() for word in forms.general)
    said = rf"(?: (?:{general})[^\W\d_]*(?: [^\W\d_]+)?)?" if general else ""
    # Arabic has laws counted there: "in its general comment 12 laws".
    number = r"(?!)" if forms.clitics else _NUMBER
    return re.compile(rf"[^\W\d_]{{0,3}}{said} {number}(?!\w|[.,/%]\d| ?%)")


@cache
def _further(code: str) -> re.Pattern[str]:
    """Match a further number without a mark of its own: `, 4 (2017) and 7`."""
    words = "|".join(sorted(word for word in treaty_forms_of(code).joiners if word.isalpha()))
    return re.compile(
        rf"(?:{_YEAR})?(?: ?, ?(?:(?:{words}) ?)?| ?\b(?:{words}) ?)"
        rf"{_NUMBER}(?!\d|[.%/,]\d|\w)(?! [^\W\d_]+ \()"
    )


def _numbers(
    folded: str, at: int, limit: int, forms: TreatyForms, language: Language
) -> list[Numbered]:
    """Give the numbers that belong to a word for general comments that ends at `at`, in order."""
    found: list[Numbered] = []
    near = _FIRST
    while True:
        follow = _further if found else _bare
        bare = follow(language.code).match(folded, at, limit)
        match = bare or _number(language.code).search(folded, at, min(at + near, limit))
        if not match:
            return found
        between = folded[at : match.start()]
        fits = bare or (_leads_on if found else _is_plain)(between, forms)
        if not fits and not (found and _is_dated(folded, match, limit) and _is_listed(between)):
            return found
        found.append(
            Numbered(
                _value(match["number"], language.code),
                match.start("number") if bare else match.start(),
                match.end(),
            )
        )
        at, near = match.end(), _NEXT


def _value(number: str, code: str) -> int:
    return int(number) if number.isdecimal() else values_of(number, code).get(ROMAN, 0)


def _is_plain(between: str, _forms: TreatyForms) -> bool:
    """Say that no other number stands before the first: "its comment names 12 laws, No. 7"."""
    return not any(map(str.isdecimal, between))


def _leads_on(between: str, forms: TreatyForms) -> bool:
    """Say that only years, joiners or the name of a committee part two numbers."""
    words = _year().sub(" ", between).replace(",", " ").replace("/", " ")
    if any(body in words for body in forms.bodies):
        return True
    bare = [word.strip("'()") for word in words.split()]
    # "No. 8 (2006) on corporal punishment and No. 13": the number has no noun of its own.
    elliptic = bool(bare) and bare[-1] in forms.joiners and not any(map(str.isdecimal, words))
    return elliptic or all(word in forms.joiners for word in bare)


def _is_dated(folded: str, match: re.Match[str], limit: int) -> bool:
    """Say that the year of a general comment stands right behind a number: `No. 37 (2020)`."""
    return bool(_year().match(folded, match.end(), limit))


@cache
def _year() -> re.Pattern[str]:
    return re.compile(_YEAR)


def _is_listed(between: str) -> bool:
    """Say that a comma ends the topic of the comment before: "No. 2 (2007) on arrest, No. 3 …"."""
    topic = _year().sub(" ", between).rstrip()
    return topic.endswith(",") and not any(map(str.isdecimal, topic))


def _owners(
    folded: str,
    start: int,
    limit: int,
    numbered: list[Numbered],
    forms: TreatyForms,
    language: Language,
) -> list[str | None]:
    """Name the committee of each number; None where it is the document's own or none is named."""
    owners: list[str | None] = []
    owner: str | None = None
    high, last = limit, True
    speaks = not forms.possessives.isdisjoint(
        folded[max(0, start - _POSSESSED) : start].split()[-2:]
    )
    for number in reversed(numbered):
        near = min(high, number.end + _AT_ONCE) if speaks else high
        named = next(committees_in(folded, number.end, near, forms, language), None)
        if named is not None or last:
            owner = named or None
        owners.append(owner)
        high, last = number.start, False
    if owners and owners[-1] is None and not any(owners):
        before = folded[max(0, start - _BEFORE) : start]
        ahead = [*committees_in(before, 0, len(before), forms, language, reach=_GAP)]
        owners = [ahead[-1] or None] * len(owners) if ahead else owners
    return owners[::-1]
