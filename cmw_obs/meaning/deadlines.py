"""By when something is asked: a date, a year alone, a span of time, as a folded text says it."""

from __future__ import annotations

from functools import lru_cache

from cmw_obs.cue_forms import Deadlines, cues_of
from cmw_obs.dates import dates_in
from cmw_obs.language import Language, load
from cmw_obs.meaning.periods import periods_in
from cmw_obs.on_demand import pattern
from cmw_obs.phrases import has_any
from cmw_obs.records import NamedTuple

_NEAR = 40
# How far behind "within two years" its date can begin: "(that is, by 1 January 2027)".
_BRACKET = 45
# How far behind a date its bracket closes.
_YEAR = 6
# How far before a date stands what it explains, and how long a preposition before it is.
_APPOINTED, _SHORT = 120, 3
# What may stand before that bracket: "of the adoption of the present concluding observations".
_OF_ADOPTION = 120
# How far behind a span its date can begin where the span's first day is named between.
_SINCE = 95


class Deadline(NamedTuple):
    """A deadline at `[start, end)` of the folded text.

    `due` is ISO 8601: a date, or a month or year where no more is printed, or None; `period` is an
    ISO 8601 duration in the unit printed, years as `P2Y`, months as `P24M`, or None.
    """

    due: str | None
    period: str | None
    start: int
    end: int


# What a paragraph asks for is asked by several questions, one right after the other.
@lru_cache(maxsize=4)
def deadlines_in(folded: str, code: str) -> tuple[Deadline, ...]:
    """Find the deadlines of a folded text in order, a span and the date it ends on as one.

    `code` is that of its language.
    """
    language, cues = load(code), cues_of(code).deadlines
    found: list[Deadline] = []
    periods = [Deadline(None, *each) for each in periods_in(folded, cues)]
    ends = [each.end for each in periods]
    for each in sorted([*periods, *_dates(folded, language, cues, ends)], key=_place):
        last = found[-1] if found else None
        if (
            last
            and not last.due
            and not each.period
            and _ends_it(folded[last.end : each.start], cues)
        ):
            found[-1] = last._replace(due=each.due, end=each.end)
        elif (
            last
            and not last.period
            and not each.due
            and _explains(folded[last.end : each.start], cues)
        ):
            found[-1] = last._replace(period=each.period, end=each.end)
        else:
            found.append(each)
    return tuple(found)


def _ends_it(between: str, cues: Deadlines) -> bool:
    """Say that so near behind a span of time a date is the one on which it ends."""
    # Numbers in between are of paragraphs that the span alone is for.
    if any(map(str.isdecimal, between)):
        return False
    near, at = len(between), between.find("(")
    bracketed = at >= 0 and near <= _OF_ADOPTION and near - at <= _BRACKET
    counted = near <= _SINCE and has_any(between[:_BRACKET], cues.since)
    return near <= _BRACKET or bracketed or counted


def _explains(between: str, cues: Deadlines) -> bool:
    """Say that what parts a date from a span makes the two one deadline: "(", ", that is,"."""
    words = between.rstrip(" ,،、")
    told = len(words) <= _BRACKET and words.endswith(tuple(cues.that_is))
    return "(" in between[:2] or (told and not any(map(str.isdecimal, words)))


def _place(deadline: Deadline) -> int:
    return deadline.start


def _dates(folded: str, language: Language, cues: Deadlines, ends: list[int]) -> list[Deadline]:
    """Give the dates that the words beside them make deadlines; failing any, the years alone.

    `ends` are where spans of time end, on which a date may follow that is alone in its bracket.
    """
    found: list[Deadline] = []
    spans: list[tuple[int, int]] = []
    for dates in dates_in(folded, language):
        spans.append((dates.start, dates.end))
        due = dates.last
        told = _is_alone(folded, dates.start, dates.end) and any(
            0 < dates.start - end <= _OF_ADOPTION for end in ends
        )
        if due and (told or _is_deadline(folded, dates.start, dates.end, cues)):
            found.append(Deadline(due, None, dates.start, dates.end))
    if found or "20" not in folded:
        return found
    for match in pattern(cues.year).finditer(folded):
        name = match["month"] or ""
        month = language.months.get(name) or cues.months.get(name)
        # A word before the year that is no month is none of it.
        start = match.start() if month or language.dates_lead else match.start("year")
        if any(low <= start < high for low, high in spans):
            continue
        if _is_deadline(folded, start, match.end(), cues, cues.year_by):
            due = f"{match['year']}-{month:02}" if month else match["year"]
            found.append(Deadline(due, None, start, match.end()))
    return found


def _is_alone(folded: str, start: int, end: int) -> bool:
    """Say that a date is alone in its bracket, but for a word for the year."""
    rest, close, _ = folded[end : end + _YEAR].partition(")")
    return folded[start - 1 : start] == "(" and bool(close) and not any(map(str.isdecimal, rest))


def _is_deadline(
    folded: str, start: int, end: int, cues: Deadlines, years: tuple[str, ...] = ()
) -> bool:
    before = f" {folded[max(0, start - _NEAR) : start].rstrip()}".replace("(", " ")
    if before.endswith(cues.not_by or "\n"):
        return False
    if _is_appointed(folded[max(0, start - _APPOINTED) : start], cues):
        return True
    # "The third report of the State party falls due on 1 October".
    if before.endswith(years or cues.year_by) and has_any(
        folded[max(0, start - _APPOINTED) : start], cues.falls
    ):
        return True
    behind = folded[end : end + _NEAR].lstrip(" ,،，)")
    if before.endswith((*cues.by, *years)) or behind.startswith(cues.then):
        return True
    # "2008年11月7日，即第四次报告应提交日期之前"
    explained = behind.replace("，", ",").partition(",")[0].rstrip()
    return behind.startswith(tuple(cues.that_is)) and explained.endswith(cues.then)


def _is_appointed(before: str, cues: Deadlines) -> bool:
    """Say that a date explains which day was appointed: "its due date, that is, on 11 April"."""
    head, _, word = before.rstrip(" ,").rpartition(" ")
    bare = head if len(word) <= _SHORT else before
    explains = any(each.rstrip(" ,").endswith(tuple(cues.that_is)) for each in (before, bare))
    return explains and has_any(before, cues.appointed)
