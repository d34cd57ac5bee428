"""General comments and recommendations of the committees, by number.

`general comment No. 2 (2013)`, `joint general comments No. 3 and No. 4 of the Committee … and
No. 22 and No. 23 of the Committee on the Rights of the Child`. A number is of the committee named
behind it, or before the comment; where none is named, it is the document's own committee's.
"""

from __future__ import annotations

from collections.abc import Iterator

from cmw_obs.citation_forms import forms_of
from cmw_obs.citations.comment_numbers import is_numbered, numbers_behind
from cmw_obs.citations.comment_words import Numbered, words_in
from cmw_obs.citations.committees import committees_in, named_in, series_behind
from cmw_obs.citations.sentences import sentence_around
from cmw_obs.language import Language
from cmw_obs.model import Document, Reference
from cmw_obs.passages import Found, Passages
from cmw_obs.phrases import has_any, places_of
from cmw_obs.treaty_forms import TreatyForms, treaty_forms_of

# How far before the word its committee is named: "the Committee's".
_BEFORE, _GAP = 90, 14
# How near behind "its general comment No. 3 (2016)" another committee must be named.
_AT_ONCE, _POSSESSED = 14, 24
# How near to the word for committees stands what says that a comment is one's.
_OF = 9
# Between a number and "that Committee": "(2014) of", ", No. 30 (2004) and No. 34 (2011) of".
_BETWEEN, _FOREIGN = 40, 60
_COMMAS = str.maketrans(dict.fromkeys(",;،؛，；", "\n"))
# Of several committees, nobody can tell which.
_UNSURE = "?"
_SEVERAL = 2


def find(passages: Passages, document: Document, language: Language) -> list[Found]:
    """Find the general comments that the texts cite."""
    forms = treaty_forms_of(language.code)
    cited = _cited_in
    if forms.counter:
        # Of Chinese alone; every start of the command would load it.
        from cmw_obs.citations.counted_comments import cited_in as cited
    found: list[Found] = []
    speaker = document.committee
    for start, end, number, owner in cited(passages.folded, forms, language):
        if owner is None and _is_foreign(passages.folded, start, end, forms):
            continue
        committee = owner or speaker
        if _is_that(passages.folded, start, end, forms):
            # Of few documents, as what follows.
            from cmw_obs.citations.that_committee import committee_meant

            committee = committee_meant(passages, start, speaker, forms, language)
            if committee is None:
                continue
        elif owner is None:
            from cmw_obs.citations.advice import issuer

            span = start, end
            committee = issuer(passages.folded, span, number, speaker, forms, language)
            if committee is None and speaker:
                continue
        first, last = passages.printed(start, end)
        text = passages.text[first:last]
        reference = Reference("general-comment", text, committee=committee, number=number)
        found.append(Found(first, last, reference))
    return found


def _is_foreign(folded: str, start: int, end: int, forms: TreatyForms) -> bool:
    """Say that a body comments that is no committee: "No. 5 of the African Commission on …"."""
    low, high = (start - _BETWEEN, end) if forms.counter else (end, end + _FOREIGN)
    near = folded[max(low, 0) : high]
    # Behind a comma another thing is spoken of: "No. 5, and repeal the European Commission's …".
    parts = near.translate(_COMMAS).split("\n")
    return has_any(parts[-1 if forms.counter else 0], forms.comments.foreign)


def _is_that(folded: str, start: int, end: int, forms: TreatyForms) -> bool:
    """Say that a general comment at `[start, end)` is said to be of a committee named before."""
    if forms.counter:
        return folded.endswith(forms.comments.those, 0, start)
    behind = folded[end : end + _BETWEEN].partition("\n")[0]
    place = min((at for at, _ in places_of(forms.comments.those, behind)), default=-1)
    return place >= 0 and not any(body in behind[:place] for body in forms.bodies)


def _cited_in(
    folded: str, forms: TreatyForms, language: Language
) -> Iterator[tuple[int, int, int, str | None]]:
    """Give bounds, number and, where one is named, committee of each comment in a folded text."""
    places = sorted({*words_in(folded, forms)})
    done = joint = 0
    for place, (start, end) in enumerate(places):
        if start < done or not is_numbered(folded, end, language):
            continue
        limit = sentence_around(folded, end)[1]
        following = next((at for at, _ in places[place + 1 :] if at > end + _GAP), limit)
        limit = min(limit, following)
        numbered = numbers_behind(folded, end, limit, forms, language)
        owners = _owners(folded, start, limit, numbered, forms, language)
        joint = joint + 1 if done and start - done <= _GAP else 0
        if joint and len(numbered) == 1:
            # "General recommendation No. 31/general comment No. 18 of the Committee … and of …".
            series = series_behind(folded, numbered[0].end, limit, forms, language)
            owners = [each or None for each in series[joint : joint + 1]] or owners
        for number, owner in zip(numbered, owners, strict=True):
            if not number.number or owner == _UNSURE:
                continue
            first = number is numbered[0]
            yield start if first else number.start, number.end, number.number, owner
        done = numbered[-1].end if numbered else done


def _possesses(folded: str, start: int, numbered: list[Numbered], forms: TreatyForms) -> bool:
    """Say that a comment is that of the committee that speaks: "its general comment No. 3"."""
    # "… of the Committee on … and Members of Their Families/general recommendation No. 38".
    before = folded[max(0, start - _POSSESSED) : start].rpartition("/")[2].split()[-2:]
    word = folded[start : numbered[0].start].split()[:1] if numbered else []
    return not forms.possessives.isdisjoint((*before, *word))


def _up_to_others(folded: str, low: int, high: int, language: Language) -> int:
    """Give where recommendations are named, of which the committee behind is, else `high`."""
    nouns = forms_of(language.code).recommendations
    return min((at for each in nouns if (at := folded.find(each, low, high)) >= 0), default=high)


def _owners(
    folded: str,
    start: int,
    limit: int,
    numbered: list[Numbered],
    forms: TreatyForms,
    language: Language,
) -> list[str | None]:
    """Name the committee of each number; None where it is the document's own or none is named."""
    if not numbered:
        return []
    within = next(committees_in(folded, start, numbered[0].start, forms, language), None)
    if within:
        # "The general comment of the Committee on … No. 13".
        return [within] * len(numbered)
    speaks = within == "" or _possesses(folded, start, numbered, forms)
    named = _named_behind(folded, limit, numbered, forms, language, at_once=speaks)
    if named[-1] is None and not any(named):
        before = _without_see(folded[max(0, start - _BEFORE) : start], language)
        ahead = [*committees_in(before, 0, len(before), forms, language, reach=_GAP)]
        return [ahead[-1] or None if ahead else None] * len(numbered)
    owners = _carried(named)
    shared = next((at for at, each in enumerate(named[-2::-1], 1) if each is not None), len(named))
    if shared < _SEVERAL:
        return owners
    series = series_behind(folded, numbered[-1].end, limit, forms, language)
    if len(series) >= _SEVERAL:
        fits = len(series) == shared
        owners[-shared:] = [each or None for each in series] if fits else [_UNSURE] * shared
    return owners


def _without_see(before: str, language: Language) -> str:
    """Take off "in particular", which parts a committee from its comment."""
    words, see = before.split(" "), forms_of(language.code).see
    while words and words[-1].strip(",،") in (*see, ""):
        words.pop()
    return " ".join(words)


def _named_behind(
    folded: str,
    limit: int,
    numbered: list[Numbered],
    forms: TreatyForms,
    language: Language,
    *,
    at_once: bool,
) -> list[str | None]:
    """Name the committee right behind each number, "" for the one that speaks, or None."""
    ends = [*(each.start for each in numbered[1:]), limit]
    named = []
    for number, high in zip(numbered, ends, strict=True):
        near = min(high, number.end + _AT_ONCE) if at_once else high
        near = _up_to_others(folded, number.end, near, language)
        found = next(named_in(folded, number.end, near, forms, language), None)
        fits = found and _is_its(folded, number.end, found[1], forms)
        named.append(found[0] if found and fits else None)
    return named


def _is_its(folded: str, low: int, at: int, forms: TreatyForms) -> bool:
    """Say that a committee is the one whose comment is named, not one that has said something.

    "General comment No. 34 (2011), and repeal the Act, as the Committee on … recommended".
    """
    if not has_any(folded[low:at], (",", "،")):
        return True
    return has_any(folded[max(low, at - _OF) : at + _OF], forms.comments.of_bodies)


def _carried(named: list[str | None]) -> list[str | None]:
    """Give each number the committee named behind it, or behind the next that has one."""
    owners: list[str | None] = []
    for each in reversed(named):
        owners.append((each or None) if each is not None or not owners else owners[-1])
    return owners[::-1]
