"""Which periodic reports a title or a sentence names: "combined fourth and fifth" is 4 and 5."""

from __future__ import annotations

import re
from functools import cache

from cmw_obs.dates import dates_in
from cmw_obs.language import Language, load
from cmw_obs.model import Report
from cmw_obs.on_demand import pattern
from cmw_obs.ordinals import Token, listed, run_beside, tokens_of

_BRACKETS = frozenset("(（")
_TOO_MANY = 100
# An ordinal, and what it counts.
_ALONE = 2
_BRACKETED = r"[(（][^)）]*[)）]"


def reports_in(folded: str, language: Language) -> tuple[Report, ...]:
    """Read from a folded text which reports were considered, their symbol yet unknown.

    What stands in brackets says nothing of them; nor do dates, sessions and meetings.
    """
    if not any(word in folded for word in language.report_words):
        return ()
    bare = _without_brackets(folded, language) if _BRACKETS & {*folded} else folded
    for dates in dates_in(bare, language):
        # The first of May, and the second Kanun, count no reports.
        blank = " " * (dates.end - dates.start)
        bare = f"{bare[: dates.start]}{blank}{bare[dates.end :]}"
    for month, head in _months_of_two_words(language.code):
        # Nor does the one that has no day: "تشرين الأول 2010".
        bare = bare.replace(month, " ") if head in bare else bare
    tokens = tokens_of(bare, language)
    others = language.session_words | language.meeting_words
    counted = {
        near
        for place, token in enumerate(tokens)
        if token.text in others
        for near in run_beside(tokens, place, bare, language)
    }
    # A bare number is that of an article, but not where only numbers that are counted are tokens.
    if language.glue:
        counted |= {each for each in tokens if each.text.isdecimal()}
    cycle = listed([each for each in tokens if _may_name_a_cycle(each, counted)], language)
    absent = any(phrase in folded for phrase in language.absence)
    return (Report(symbol=None, cycle=cycle, absent=absent),) if cycle or absent else ()


@cache
def _months_of_two_words(code: str) -> tuple[tuple[str, str], ...]:
    """Give the months that have two words, each with the first of them."""
    return tuple((month, month.split()[0]) for month in load(code).months if " " in month)


def _without_brackets(folded: str, language: Language) -> str:
    """Leave out what stands in brackets, but for an ordinal alone: 下一次(第三次)定期报告."""

    def kept(found: re.Match[str]) -> str:
        tokens = tokens_of(found[0], language)
        counted = sum(token.value is not None for token in tokens)
        return found[0] if counted == 1 and len(tokens) <= _ALONE else " "

    return pattern(_BRACKETED).sub(kept, folded)


def is_part_of(
    cycle: tuple[int, ...], whole: tuple[int, ...], folded: str, language: Language
) -> bool:
    """Say that a symbol's cycle is the one that a text prints, of which only a part was read.

    The first number that was not read stands in the text, glued to another word: "troisièmeet
    quatrième". A report `/3-4` that is called the fourth is the fourth.
    """
    more = {*whole} - {*cycle}
    if not {*cycle} < {*whole}:
        return False
    words = (word for word, number in language.ordinals.items() if number == min(more))
    return any(map(folded.replace(" ", "").__contains__, words))


def _may_name_a_cycle(token: Token, others: set[Token]) -> bool:
    # A cycle is an ordinal, and no State has had a hundred.
    return token not in others and (token.value is None or token.value < _TOO_MANY)
