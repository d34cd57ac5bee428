"""What a text says by its own words: that something is recommended, worries, is welcome or noted.

The decision order is that of the domain: a recommendation whose subject is the committee comes
before any concern, since most recommendations open by what they answer; a concern comes before
any welcome, since most concerns open by one (domain practice of the treaty bodies).
"""

from __future__ import annotations

from functools import cache

from cmw_obs.cue_forms import Cues
from cmw_obs.phrases import has_any, standing_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    Said = Literal["recommendation", "concern", "advice", "wanting", "positive", "noting"]
else:
    Said = str


_STOPS = (". ", "。", "؟ ", "? ", ";", "；")
_PAUSES = ",،:;.。，；：)]—"
_MOST_FILLERS = 8
_NEAR = 130
_LONG = 8
_FAR = 400


def said(text: str, cues: Cues) -> Said | None:
    """Tell what a folded text says, in words of the committee; None where nothing is sure.

    `advice` is a recommendation in weak words, `wanting` takes note of something that is not done
    or not there, `noting` only takes note. The text has been through `spelled`.
    """
    if recommends(text, cues):
        return "recommendation"
    if worries(text, cues):
        return "concern"
    if has_any(text, cues.advice):
        return "advice"
    notes = has_any(text, cues.notes)
    if notes and has_any(text, cues.wants):
        return "wanting"
    if has_any(text, cues.positive):
        return "positive"
    return _damaged(text, cues) or ("noting" if notes else None)


def _damaged(text: str, cues: Cues) -> Said | None:
    """Tell what a text says whose words spaces divide: "E l Comité insta", "обеспоко ен"."""
    if cues.free:
        return None
    bare = text.replace(" ", "")
    if has_any(bare, _openings(cues.subjects[0], (*cues.recommends, *cues.asks))):
        return "recommendation"
    return "concern" if has_any(bare, _stems(tuple(cues.concerns))) else None


@cache
def _openings(subject: str, verbs: tuple[str, ...]) -> tuple[str, ...]:
    """Give what a recommendation opens with, without spaces."""
    return tuple(f"{subject}{verb}".replace(" ", "") for verb in verbs)


@cache
def _stems(words: tuple[str, ...]) -> tuple[str, ...]:
    """Give the words for concern so long that no others make them by standing together."""
    return tuple(word for word in words if len(word) >= _LONG and " " not in word)


def spelled(text: str, cues: Cues) -> str:
    """Give a folded text with each word in one spelling."""
    for printed, plain in cues.spellings:
        text = text.replace(printed, plain)
    return text


def worries(text: str, cues: Cues) -> bool:
    """Say that a folded text has words of concern."""
    stems = [stem for stem in cues.concerns if stem in text]
    if not stems:
        return False
    for other in cues.unconcerned:
        text = text.replace(other, "-")
    for stem in stems:
        phrases = cues.concerns[stem]
        if stem in text and (not phrases or has_any(text, phrases)):
            return True
    return False


def recommends(text: str, cues: Cues) -> bool:
    """Say that the committee recommends something in a main clause of the folded text."""
    for verb in standing_in(text, cues.recommends):
        if _is_verb(text, verb, cues, plain=True):
            return True
    for verb in standing_in(text, cues.asks):
        if _is_verb(text, verb, cues, plain=False):
            return True
    for verb in standing_in(text, cues.repeats):
        if _repeats(text, verb, cues):
            return True
    for head, ends in _duties(cues.duties):
        if head in text and _is_duty(text, head, ends, cues):
            return True
    return _recommended(text, cues)


def _places(text: str, phrase: str, cues: Cues, *, whole: bool = True) -> list[int]:
    """Give where words begin with the phrase, or are it if `whole`; clitics in front aside."""
    found = []
    at = text.find(phrase)
    while at >= 0:
        before, behind = text[at - 1 : at], text[at + len(phrase) : at + len(phrase) + 1]
        begins = not before.isalpha() or _is_clitic(text, at, cues)
        if cues.free or (begins and not (whole and behind.isalpha())):
            found.append(at)
        at = text.find(phrase, at + 1)
    return found


def _is_clitic(text: str, at: int, cues: Cues) -> bool:
    """Say that one letter that is a word of its own is glued in front."""
    return at > 0 and text[at - 1] in cues.clitics and not text[at - 2 : at - 1].isalpha()


def _is_verb(text: str, verb: str, cues: Cues, *, plain: bool) -> bool:
    return any(
        _is_the_committees(text, at, verb, cues, plain=plain) for at in _places(text, verb, cues)
    )


def _is_the_committees(text: str, at: int, verb: str, cues: Cues, *, plain: bool) -> bool:
    """Say that the committee is the subject of the verb that stands at an offset.

    It is named right before, or else what is asked of follows and nothing before the verb can be
    another subject.
    """
    if text[max(0, at - 2) : at].endswith(cues.blocked or "\n"):
        return False
    glued = _is_clitic(text, at, cues)
    near = text[max(0, at - _NEAR) : at - glued].rstrip()
    before = _without_fillers_behind(near, cues)
    if not glued and (near.endswith(cues.subjects) or before.endswith(cues.subjects)):
        return not cues.free or _speaks(near, before, cues)
    if cues.asked and near.endswith(cues.asked):
        # "… and encourages it": the committee still speaks, where nothing worries it.
        clause = text[_start_of_sentence(text, at) : at]
        if has_any(clause, cues.subjects) and (plain or not worries(clause, cues)):
            return True
    end = at + len(verb)
    behind = text[end : end + _NEAR].lstrip()
    after = _without_fillers_before(behind, cues)
    # A filler may be the first word of what is asked: "calls for".
    if behind.startswith(cues.objects) or after.startswith(cues.objects) or verb in cues.carriers:
        return glued or _may_follow(before, text, at, cues)
    if not plain or before[-1:] in (".", "。"):
        return False
    if after[:1] not in tuple(_PAUSES):
        # "The Committee recalls … and recommends": what is recommended may be any verb.
        return not cues.free and _is_in_its_clause(text, at, cues)
    # "The Committee, recalling …, recommends, in the light of …, that the State party".
    start = _start_of_sentence(text, at)
    return _may_follow(before, text, at, cues) and any(
        each in text[start:at] for each in cues.subjects
    )


def _speaks(near: str, before: str, cues: Cues) -> bool:
    """Say that a committee named right before a verb is the one that speaks, and no other."""
    subject = next(each for each in cues.subjects if near.endswith(each) or before.endswith(each))
    name = before.removesuffix(subject)
    return not name or name[-1] in _PAUSES or name.endswith(tuple(cues.joiners))


def _may_follow(before: str, text: str, at: int, cues: Cues) -> bool:
    """Say that what stands before a verb leaves it to the committee as its subject."""
    if not before or before[-1] in _PAUSES:
        return True
    word = before[before.rfind(" ") + 1 :]
    if before.endswith(tuple(cues.joiners)) if cues.free else word in cues.joiners:
        return True
    return _is_in_its_clause(text, at, cues)


def _is_in_its_clause(text: str, at: int, cues: Cues) -> bool:
    """Say that the committee is the last subject named in the sentence before an offset."""
    clause = text[_start_of_sentence(text, at) : at]
    subject = max((clause.rfind(each) for each in cues.subjects), default=-1)
    if subject < 0 or any(word in clause[subject:] for word in cues.clauses):
        return False
    return not worries(clause, cues)


def _without_fillers_behind(before: str, cues: Cues) -> str:
    before = before.rstrip()
    for _ in range(_MOST_FILLERS):
        if cues.free:
            filler = next((each for each in cues.fillers if before.endswith(each)), "")
        else:
            filler = before[before.rfind(" ") + 1 :]
            filler = filler if filler.strip(",") in cues.fillers else ""
        if not filler:
            break
        before = before[: len(before) - len(filler)].rstrip()
    return before


def _without_fillers_before(after: str, cues: Cues) -> str:
    after = after.lstrip()
    for _ in range(_MOST_FILLERS):
        word = after.partition(" ")[0]
        if cues.free or not word or word.strip(",،") not in cues.fillers:
            break
        after = after[len(word) :].lstrip()
    return after


def _start_of_sentence(text: str, at: int) -> int:
    low = max(0, at - _FAR)
    places = ((text.rfind(stop, low, at), len(stop)) for stop in _STOPS)
    return max((place + length for place, length in places if place >= 0), default=low)


def _repeats(text: str, verb: str, cues: Cues) -> bool:
    """Say that the committee repeats a recommendation, not a concern."""
    for at in _places(text, verb, cues):
        end = at + len(verb)
        behind = text[end : end + _NEAR]
        nouns = [place for noun in cues.repeated if (place := behind.find(noun)) >= 0]
        if nouns and not worries(behind[: min(nouns)], cues):
            return True
    return False


def _recommended(text: str, cues: Cues) -> bool:
    """Say that a text begins as reports of the committee's session do: "The Committee urged"."""
    subject = next(filter(text.startswith, cues.subjects), "")
    if not subject or not cues.recommended:
        return False
    verb = _without_fillers_before(text[len(subject) : _NEAR], cues)
    return verb.startswith(cues.recommended) and not worries(text, cues)


@cache
def _duties(phrases: tuple[str, ...]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Give the words that several phrases begin with, and how they end: fewer to look for."""
    found: dict[str, list[str]] = {}
    for phrase in phrases:
        head, space, last = phrase.rstrip().rpartition(" ")
        found.setdefault(f"{head}{space}" or phrase, []).append(last if head else "")
    return tuple((key, tuple(ends)) for key, ends in found.items())


def _is_duty(text: str, phrase: str, ends: tuple[str, ...], cues: Cues) -> bool:
    """Say that a sentence says by words that begin so what the State party should do."""
    for at in _places(text, phrase, cues, whole=False):
        if not text.startswith(ends, at + len(phrase)):
            continue
        before = text[_start_of_sentence(text, at) : at].rstrip()
        if before.endswith(cues.holds):
            return True
        open_clause = any(word in f" {before} " for word in cues.clauses)
        if not before or not (worries(before, cues) or (open_clause and before[-1] not in _PAUSES)):
            return True
    return False
