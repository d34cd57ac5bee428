"""The numbers behind a word for general comments: `No. 8 (2006) on …, Nos. 3, 4 (2017) and 13`."""

from __future__ import annotations

import re
from functools import cache

from cmw_obs.citations.comment_numerals import (
    Numeral,
    dated,
    further,
    marked,
    on_topic,
    through,
    unmarked,
    without_years,
    year_end,
)
from cmw_obs.citations.comment_words import Numbered, ordinals_behind
from cmw_obs.labels import ROMAN, values_of
from cmw_obs.language import Language
from cmw_obs.on_demand import pattern
from cmw_obs.phrases import has_any
from cmw_obs.treaty_forms import TreatyForms, treaty_forms_of

# How far the first number stands from the word, or from the committee named behind it, and the next
# from the one before.
_OF = 20
_FIRST, _FARTHER, _NEXT = 45, 130, 190
# What stands behind a number of a single letter, which may be a word of its own.
_BEHIND_LETTER = r" ?\(|, [ivx]{2}| [^\W\d_]{1,3} [ivx]{2}"


def _sure(numeral: Numeral | None, folded: str) -> Numeral | None:
    """Give a number, unless it is a letter that nothing tells from a word."""
    if numeral is None or len(numeral.text) > 1 or numeral.text.isdecimal():
        return numeral
    return numeral if pattern(_BEHIND_LETTER).match(folded, numeral.end) else None


def is_numbered(folded: str, end: int, language: Language) -> bool:
    """Say that a number follows the word for general comments that ends at `end`."""
    forms = treaty_forms_of(language.code)
    found = _sure(marked(folded, end, end + _reach(folded, end, forms), forms), folded)
    found = found or _sure(unmarked(folded, end, forms), folded)
    return bool(found or ordinals_behind(folded, end, language))


def numbers_behind(
    folded: str, at: int, limit: int, forms: TreatyForms, language: Language
) -> list[Numbered]:
    """Give the numbers that belong to a word for general comments that ends at `at`, in order."""
    found: list[Numbered] = []
    near = _reach(folded, at, forms)
    while True:
        high = min(at + near, limit)
        bare = _sure((further if found else unmarked)(folded, at, forms), folded)
        if bare and bare.end > limit:
            bare = None
        numeral = bare or _sure(marked(folded, at, high, forms), folded)
        if found and not numeral:
            bare = numeral = dated(folded, at, high, forms) or on_topic(folded, at, high, forms)
        if not numeral and not found:
            return ordinals_behind(folded, at, language)
        more = bool(found)
        if not numeral or not _belongs(folded, at, numeral, bare, limit, forms, further=more):
            return found
        start = numeral.at if bare else numeral.start
        found.append(Numbered(_value(numeral.text, language.code), start, numeral.end))
        at, near = numeral.end, _NEXT
        if last := through(folded, at, forms):
            numbers = range(found[-1].number + 1, int(last.text) + 1)
            found += [Numbered(number, last.at, last.end) for number in numbers]
            at = last.end


def _reach(folded: str, at: int, forms: TreatyForms) -> int:
    """Say how far from its word the first number may stand: "comments of the Committee on"."""
    return _FARTHER if has_any(folded[at : at + _OF], forms.comments.of_bodies) else _FIRST


def _belongs(
    folded: str,
    at: int,
    numeral: Numeral,
    bare: Numeral | None,
    limit: int,
    forms: TreatyForms,
    *,
    further: bool,
) -> bool:
    """Say that what parts a number from `at` leaves it to the word for general comments."""
    between = folded[at : numeral.start]
    if bare:
        bare_of = without_years(between)
        if further:
            # "No. 14 (1993) on article 1 (1), 15 (1993) on article 4 and 35 (2013)".
            bare_of = _without_articles(_without_parts(bare_of, forms), forms)
        return _is_plain(bare_of)
    between = _without_parts(between, forms) if further else between
    if not further:
        return _is_plain(between) and not _is_of_law(between, forms)
    if _leads_on(between, forms):
        return True
    has_year = numeral.end < year_end(folded, numeral.end) <= limit
    topic = _without_articles(between, forms)
    return has_year and (_is_listed(topic) or _leads_on(topic, forms))


def _without_articles(between: str, forms: TreatyForms) -> str:
    """Give a topic without the numbers of articles: "No. 15 (1993) on article 4 and No. 35"."""
    if not any(map(between.__contains__, forms.article_stems)):
        return between
    return _articles().sub(" ", between)


def _without_parts(between: str, forms: TreatyForms) -> str:
    """Give what stands between without paragraphs: "No. 2 (2007), paras. 5 and 6, and No. 3"."""
    words = between.replace(".", " ").replace(",", " ").split()
    if forms.parts.isdisjoint(words):
        return between
    return _parts(forms.parts, forms.joiners | forms.ranges).sub(" ", between)


@cache
def _parts(parts: frozenset[str], joiners: frozenset[str]) -> re.Pattern[str]:
    words = "|".join(sorted(parts, key=len, reverse=True))
    more = rf"(?:(?: ?[,،-] ?| (?:{'|'.join(sorted(joiners))}) ?)\d{{1,3}}(?!\d))*"
    return re.compile(rf"\b(?:{words})\.? \d{{1,3}}{more}")


@cache
def _articles() -> re.Pattern[str]:
    return re.compile(r"(?:(?<=[^\W\d_])|(?<=[^\W\d_]\.)) \d{1,2}(?: ?\(\w{1,2}\))?(?=[ ,)])")


def _value(number: str, code: str) -> int:
    return int(number) if number.isdecimal() else values_of(number, code).get(ROMAN, 0)


def _is_plain(between: str) -> bool:
    """Say that no other number stands before the first: "its comment names 12 laws, No. 7"."""
    return not any(map(str.isdecimal, between))


def _is_of_law(between: str, forms: TreatyForms) -> bool:
    """Say that a law stands right before the number: "its general comments were on Act No. 7"."""
    word = " ".join([*between.split()[-1:], ""])
    return any(word.startswith(law) for law, kind in forms.heads.items() if kind == "law")


def _leads_on(between: str, forms: TreatyForms) -> bool:
    """Say that only years, joiners or the name of a committee part two numbers."""
    words = without_years(between).replace(",", " ").replace("/", " ")
    # "No. 31 of the Committee on …/No. 18", but not "No. 31, the Committee … repeal Act No. 18".
    if any(body in words for body in forms.bodies) and _is_joined(between, forms):
        return True
    bare = [word.strip("'()") for word in words.split()]
    # "No. 8 (2006) on corporal punishment and No. 13": the number has no noun of its own.
    elliptic = bool(bare) and bare[-1] in forms.joiners and not any(map(str.isdecimal, words))
    return elliptic or all(word in forms.joiners for word in bare)


def _is_joined(between: str, forms: TreatyForms) -> bool:
    """Say that a word for "and", or a sign for it, ends what parts two numbers."""
    end = between.rstrip(" '")
    return end[-1:] in (*",،/-", *forms.clitics) or end.rpartition(" ")[2] in forms.joiners


def _is_listed(between: str) -> bool:
    """Say that a comma ends the topic of the comment before: "No. 2 (2007) on arrest, No. 3 …"."""
    topic = without_years(between).rstrip()
    return topic.endswith(",") and not any(map(str.isdecimal, topic))
