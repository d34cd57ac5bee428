"""What a text says by its own words: that something is recommended, worries, is welcome or noted.

The decision order is that of the domain: a recommendation whose subject is the committee comes
before any concern, since most recommendations open by what they answer; a concern comes before
any welcome, since most concerns open by one (domain practice of the treaty bodies).
"""

from __future__ import annotations

from functools import cache

from cmw_obs.cue_forms import Cues
from cmw_obs.meaning.subjects import (
    begin_in,
    is_the_committees,
    last_clause,
    places_in,
    start_of_sentence,
    stop_before,
    without,
    without_fillers_before,
    worries,
)
from cmw_obs.mending import untwinned
from cmw_obs.phrases import has_any, standing_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    Said = Literal["recommendation", "concern", "advice", "wanting", "positive", "noting"]
else:
    Said = str


_PAUSES = ",،:;.。，；：)]—"
_NEAR = 130
_LONG = 8
# Who should do something is named in few words.
_OPENING, _FEW = 70, 5
# How far behind whose duty it is an aside lets what says so stand.
_ASIDE = 260
# How many words before "repeats it" the committee is named.
_LAST = 4


def said(text: str, cues: Cues) -> Said | None:
    """Tell what a folded text says, in words of the committee; None where nothing is sure.

    `advice` is a recommendation in weak words, `wanting` takes note of something that is not done
    or not there, `noting` only takes note. The text has been through `spelled`.
    """
    if recommends(text, cues):
        return "recommendation"
    if worries(text, cues):
        return "concern"
    if next(standing_in(text, cues.advice), None) or _is_due(text, cues):
        return "advice"
    notes = has_any(text, cues.notes)
    if notes and begin_in(text, cues.wants, cues):
        return "wanting"
    if has_any(text, cues.positive) and has_any(without(cues.unconcerned, text), cues.positive):
        return "positive"
    return _damaged(text, cues) or ("noting" if notes else None)


def _is_due(text: str, cues: Cues) -> bool:
    """Say that a text opens with what somebody should do: "Steps should be taken"."""
    for modal in cues.modals:
        head, found, _ = text[:_OPENING].partition(modal)
        if not found or len(head.split()) > _FEW or head.startswith(cues.subjects):
            continue
        # Nor is it so where that is only noted or welcome: in Arabic the verb stands first.
        told = has_any(head, cues.notes) or has_any(head, cues.positive)
        if not told and not any(map(_PAUSES.__contains__, head)):
            return True
    return False


def _damaged(text: str, cues: Cues) -> Said | None:
    """Tell what a text says whose words spaces divide: "E l Comité insta", "обеспоко ен"."""
    if cues.free:
        return None
    bare = text.replace(" ", "")
    if next(standing_in(bare, _openings(cues.subjects[0], (*cues.recommends, *cues.asks))), None):
        return "recommendation"
    # One that is whole has been weighed.
    divided = (each for each in standing_in(bare, _stems(tuple(cues.concerns))) if each not in text)
    return "concern" if next(divided, None) else None


@cache
def _openings(subject: str, verbs: tuple[str, ...]) -> tuple[str, ...]:
    """Give what a recommendation opens with, without spaces."""
    return tuple(f"{subject}{verb}".replace(" ", "") for verb in verbs)


@cache
def _stems(words: tuple[str, ...]) -> tuple[str, ...]:
    """Give the words for concern so long that no others make them by standing together."""
    return tuple(word for word in words if len(word) >= _LONG and " " not in word)


def spelled(text: str, cues: Cues) -> str:
    """Give a folded text with each word in one spelling, and in letters of one script."""
    text = untwinned(text)
    for printed, plain in cues.spellings:
        text = text.replace(printed, plain)
    return text


def recommends(text: str, cues: Cues) -> bool:
    """Say that the committee recommends something in a main clause of the folded text."""
    for verb in standing_in(text, cues.recommends):
        if _is_verb(text, verb, cues, plain=True):
            return True
    for verb in standing_in(text, cues.asks):
        if _is_verb(text, verb, cues, plain=False):
            return True
    if cues.wishes and _wishes(text, cues):
        return True
    for verb in standing_in(text, cues.repeats):
        if _repeats(text, verb, cues):
            return True
    heads, ends = _duties(cues.duties)
    for head in standing_in(text, heads):
        if _is_duty(text, head, ends[head], cues):
            return True
    return _is_parted(text, cues) or _recommended(text, cues)


def _is_verb(text: str, verb: str, cues: Cues, *, plain: bool) -> bool:
    return any(
        is_the_committees(text, at, verb, cues, plain=plain) for at in places_in(text, verb, cues)
    )


def _wishes(text: str, cues: Cues) -> bool:
    """Say that the committee "would strongly urge" something, or "wishes to invite" to it."""
    for wish in standing_in(text, cues.wishes):
        for at in places_in(text, wish, cues, whole=False):
            behind = without_fillers_before(text[at + len(wish) :][:_NEAR], cues)
            asked = next(filter(behind.startswith, cues.wished), "")
            end = text.find(asked, at) + len(asked)
            if asked and is_the_committees(text, at, text[at:end], cues, plain=True):
                return True
    return False


def _repeats(text: str, verb: str, cues: Cues) -> bool:
    """Say that the committee repeats a recommendation, not a concern."""
    for at in places_in(text, verb, cues):
        end = at + len(verb)
        if cues.attributive and text.startswith(cues.attributive, end):
            continue
        behind = text[end : end + _NEAR]
        nouns = [place for noun in cues.repeated if (place := behind.find(noun)) >= 0]
        if nouns and not worries(behind[: min(nouns)], cues):
            return True
        # "The recommendation … is still relevant, and the Committee repeats it".
        before = text[stop_before(text, ". ", 0, at) + 1 : at]
        if not nouns and has_any(before, cues.repeated) and _repeats_it(before, behind, cues):
            return True
    return False


def _repeats_it(before: str, behind: str, cues: Cues) -> bool:
    """Say that the committee repeats what was named before, nothing that worries it."""
    words = before.split()[-_LAST:]
    own = has_any(" ".join(words), cues.subjects)
    own = own or (not cues.them.isdisjoint(words[-1:]) and has_any(before, cues.subjects))
    worried = worries(before + behind, cues) or has_any(behind[:_OPENING], tuple(cues.concerns))
    return own and not worried


def _recommended(text: str, cues: Cues) -> bool:
    """Say that a text begins as reports of the committee's session do: "The Committee urged"."""
    subject = next(filter(text.startswith, cues.subjects), "")
    if not subject or not cues.recommended:
        return False
    verb = without_fillers_before(text[len(subject) : _NEAR], cues)
    return verb.startswith(cues.recommended) and not worries(text, cues)


@cache
def _duties(phrases: tuple[str, ...]) -> tuple[tuple[str, ...], dict[str, tuple[str, ...]]]:
    """Give the words that phrases begin with, fewer to look for, and how each of these ends."""
    found: dict[str, list[str]] = {}
    for phrase in phrases:
        head, space, last = phrase.rstrip().rpartition(" ")
        found.setdefault(f"{head}{space}" or phrase, []).append(last if head else "")
    return tuple(found), {key: tuple(ends) for key, ends in found.items()}


def _is_parted(text: str, cues: Cues) -> bool:
    """Say that a text opens with whose duty it names behind an aside.

    "The State party, in the light of article 9, should".
    """
    first, *behind = text[:_ASIDE].split(",")
    if not behind:
        return False
    ends = _duties(cues.duties)[1].get(f"{first} ")
    return bool(ends) and any(each.lstrip().startswith(ends or ()) for each in behind)


def _is_duty(text: str, phrase: str, ends: tuple[str, ...], cues: Cues) -> bool:
    """Say that a sentence says by words that begin so what the State party should do."""
    for at in places_in(text, phrase, cues, whole=False):
        if not text.startswith(ends, at + len(phrase)):
            continue
        before = text[start_of_sentence(text, at) : at].rstrip()
        if before.endswith(cues.holds):
            return True
        own = f" {last_clause(before, cues)} "
        open_clause = any(map(own.__contains__, cues.clauses))
        if not before or not (worries(before, cues) or (open_clause and before[-1] not in _PAUSES)):
            return True
    return False
