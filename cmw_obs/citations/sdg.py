"""Targets of the Sustainable Development Goals: `targets 8.7 and 10.c`, `الغاية 17-18`.

Sustainable development must be named in the same sentence, since other programmes have targets too;
or anywhere in the document, where the sentence names no programme.
There are 17 goals, and no goal has more than 19 targets with a number (General Assembly resolution
70/1).
"""

from __future__ import annotations

from collections.abc import Iterator

from cmw_obs.citations.sentences import sentence_around
from cmw_obs.language import Language
from cmw_obs.model import Document, Reference
from cmw_obs.passages import Found, Passages
from cmw_obs.phrases import letters_end, past_space, places_of
from cmw_obs.records import NamedTuple
from cmw_obs.treaty_forms import TreatyForms, treaty_forms_of

_GAP = 14
# "de la meta 4.1 a la 4.3"
_SHORT = 3
# How far behind its targets a plan is named.
_OF_PLAN = 40
_COMMAS = ",،，"
# A space, a goal's number of two figures and a point.
_NUMBER = 4
_FARTHEST = 25
# "target 3 of Sustainable Development Goal 16"
_TO_GOAL = 45
_BREAKS = frozenset(",،;:.(")
_GOALS, _TARGETS = 17, 19
_STOPS = "\n。؛;("


_DIGITS = frozenset("0123456789")
_LATIN = frozenset("abcd")
# What a dash joins to a target is another: "targets 4.1-4.3".
_INSIDE = _DIGITS | frozenset(".,/-")
_LETTER = len("a)")


class Target(NamedTuple):
    """A target at `[start, end)` of a folded text: its goal, and a number or the letter of one."""

    goal: str
    place: str
    start: int
    end: int


def _target_in(folded: str, low: int, high: int, forms: TreatyForms) -> Target | None:
    """Find the first target between two offsets: "8.7", "10.c", "4 (a)"."""
    letters = {*_LATIN, *forms.goals.letters}
    for at in range(low, min(high, len(folded))):
        begins = folded[at] in _DIGITS and _may_begin(folded, at)
        target = _target_at(folded, at) if begins else None
        if target is None or target.end > high or _goes_on(folded, target.end):
            continue
        if target.place.isdecimal() or target.place in letters:
            return target
    return None


def _may_begin(folded: str, at: int) -> bool:
    """Say that a number begins at `at`, or the second one of a range of targets."""
    if folded[at - 1 : at] not in _INSIDE:
        return True
    first = folded[max(0, at - len(".10-")) : at].rpartition(".")
    return bool(first[1]) and first[2].endswith("-") and _is_place(first[2][:-1])


def _is_place(printed: str) -> bool:
    return printed in _LATIN or (0 < len(printed) <= 2 and printed.isdecimal())


def _target_at(folded: str, at: int) -> Target | None:
    goal = _number_at(folded, at)
    end = at + len(goal)
    end = past_space(folded, end)
    if folded[end : end + 1] in (".", "-"):
        end = past_space(folded, end + 1)
        place = _number_at(folded, end) or folded[end : end + 1]
        return Target(goal, place, at, end + len(place)) if place.isalnum() else None
    end += folded.startswith("(", end)
    letter = folded[end : end + _LETTER]
    lettered = letter[:1].isalpha() and letter.endswith(")")
    return Target(goal, letter[0], at, end + _LETTER) if lettered else None


def _number_at(folded: str, at: int) -> str:
    """Give the number up to 19 that begins at `at`, or nothing."""
    two = folded[at : at + 2]
    if two[:1] not in _DIGITS:
        return ""
    return two if two[0] == "1" and two[1:] in _DIGITS else two[0]


def _goes_on(folded: str, end: int) -> bool:
    """Say that what ends here is a part of something longer: "4.5%", "4.5.1", "4.5-6"."""
    sign, behind = folded[end : end + 1], folded[end + 1 : end + 2]
    if sign == "-" and behind in _DIGITS:
        # Unless it is a range: "4.1-4.3".
        goal = _number_at(folded, end + 1)
        following = folded[end + 1 + len(goal) :][:2]
        return not (following[:1] == "." and following[1:] in _DIGITS | _LATIN)
    more = sign in ("%", "/") or sign in _DIGITS or "a" <= sign <= "z"
    return more or (sign in (".", ",") and behind in _DIGITS)


def find(passages: Passages, _document: Document, language: Language) -> list[Found]:
    """Find the targets that the texts name."""
    forms = treaty_forms_of(language.code)
    folded = passages.folded
    found = []
    done = 0
    for at in sorted(_places_in(folded, forms)):
        if at < done:
            continue
        listed = [*_targets_behind(folded, at, forms)] or [*_of_goal(folded, at, forms)]
        if not listed or not _names_goals(folded, at, listed[-1][1], forms):
            continue
        done = listed[-1][1]
        for start, end, target in listed:
            begin, last = passages.printed(start, end)
            reference = Reference("sdg-target", passages.text[begin:last], target=target)
            found.append(Found(begin, last, reference))
    return found


def _places_in(folded: str, forms: TreatyForms) -> set[int]:
    """Give where the words end behind which targets may stand."""
    places = {end for _, end in places_of(forms.goals.targets, folded)}
    goals = places_of(forms.goals.goal_words, folded)
    return places.union(end for _, end in goals if _is_target(folded, end))


def _is_target(folded: str, at: int) -> bool:
    """Say that a target stands at once; behind goals a dash is that of a range: "Goals 3-5"."""
    goal, point, _ = folded[at : at + _NUMBER].lstrip(" ").partition(".")
    return bool(point) and goal.isdecimal()


def _names_goals(folded: str, at: int, last: int, forms: TreatyForms) -> bool:
    """Say that the goals are named in the sentence that `at` stands in, or must be meant.

    They are where the document names them, but for targets behind or right before a plan.
    """
    start, end = sentence_around(folded, at)
    if any(folded.find(goal, start, end) >= 0 for goal in forms.goals.names):
        return True
    end = min(end, last + _OF_PLAN)
    end = min([end, *(at for comma in _COMMAS if (at := folded.find(comma, last, end)) >= 0)])
    # A comma parts those of the goals from a plan: "adopt a strategy, and reach target 8.5".
    start = max([start, *(folded.rfind(comma, start, at) for comma in _COMMAS)])
    if any(folded.find(plan, start, end) >= 0 for plan in forms.goals.plans):
        return False
    return bool(forms.goals.plans) and any(map(folded.__contains__, forms.goals.names))


def _targets_behind(folded: str, at: int, forms: TreatyForms) -> Iterator[tuple[int, int, str]]:
    """Give the targets of the list behind the word for them."""
    near = _FARTHEST
    before: Target | None = None
    while target := _target_in(folded, at, at + near, forms):
        gap = folded[at : target.start]
        goal, number = int(target.goal), target.place
        fits = 0 < goal <= _GOALS and (not number.isdecimal() or 0 < int(number) <= _TARGETS)
        counts = folded.startswith(forms.goals.measures or ("\n\n",), target.end)
        if not fits or counts or any(stop in gap for stop in _STOPS):
            return
        for passed in _passed(folded, before, target, forms):
            # Those that a range leaves out are printed as the range.
            yield before.start if before else target.start, target.end, passed
        yield target.start, target.end, f"{goal}.{forms.goals.letters.get(number, number)}"
        at, near, before = target.end, _GAP, target


def _of_goal(folded: str, at: int, forms: TreatyForms) -> Iterator[tuple[int, int, str]]:
    """Give the target whose goal is named behind its own number: "target 3 of Goal 16"."""
    start = past_space(folded, letters_end(folded, at))
    place = _number_at(folded, start)
    behind = folded[start + len(place) : start + len(place) + _TO_GOAL]
    words = next((each for each in forms.goals.of_goal if each in behind), "")
    between = behind.partition(words)[0] if words else ""
    parted = not _BREAKS.isdisjoint(between) or any(map(str.isdecimal, between))
    if not place or not words or parted:
        return
    begin = start + len(place) + behind.index(words) + len(words)
    goal = _number_at(folded, begin)
    end = begin + len(goal)
    if goal and int(goal) <= _GOALS and not _goes_on(folded, end):
        yield start, end, f"{goal}.{place}"


def _passed(
    folded: str, before: Target | None, target: Target, forms: TreatyForms
) -> Iterator[str]:
    """Give the targets between two of one goal that "to" or a dash joins: "4.1 to 4.3"."""
    if before is None or before.goal != target.goal:
        return
    gap = folded[before.end : target.start].strip(" ()")
    word, _, rest = gap.partition(" ")
    if gap != "-" and not (word in forms.ranges and len(rest) <= _SHORT):
        return
    first, last = (_place(each, forms) for each in (before, target))
    if first and last and first.isdecimal() == last.isdecimal():
        order = [str(n) for n in range(1, _TARGETS + 1)] if first.isdecimal() else [*"abcd"]
        passed = order[order.index(first) + 1 : order.index(last)]
        yield from (f"{target.goal}.{n}" for n in passed)


def _place(target: Target, forms: TreatyForms) -> str:
    """Give the number or the Latin letter of a target in its goal."""
    return forms.goals.letters.get(target.place, target.place)
