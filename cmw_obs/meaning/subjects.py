"""Whose a verb is: the committee's, or somebody's of whom it speaks; and whether it worries."""

from __future__ import annotations

from cmw_obs.cue_forms import Cues
from cmw_obs.phrases import has_any

_STOPS = (". ", "。", "؟ ", "? ", ";", "；")
_PAUSES = ",،:;.。，；：)]—"
_MOST_FILLERS = 8
# How many words open a sentence: "وفي ضوء ما تقدم".
_FEW = 6
_NEAR = 130
_FAR, _FARTHEST = 400, 900


def is_the_committees(text: str, at: int, verb: str, cues: Cues, *, plain: bool) -> bool:
    """Say that the committee is the subject of the verb that stands at an offset.

    It is named right before, or else what is asked of follows and nothing before the verb can be
    another subject.
    """
    if text[max(0, at - 2) : at].endswith(cues.blocked or "\n"):
        return False
    if cues.attributive and text.startswith(cues.attributive, at + len(verb)):
        return False
    glued = _is_clitic(text, at, cues)
    near = text[max(0, at - _NEAR) : at - glued].rstrip()
    before = _without_fillers_behind(near, cues)
    if not glued and (near.endswith(cues.subjects) or before.endswith(cues.subjects)):
        return not cues.free or _speaks(near, before, cues)
    if cues.asked and near.endswith(cues.asked):
        # "… and encourages it": the committee still speaks, where nothing worries it.
        clause = text[start_of_sentence(text, at) : at]
        if has_any(clause, cues.subjects) and (plain or not worries(clause, cues)):
            return True
    if not glued and _opens_for(text, at, before, cues, plain=plain):
        return True
    if plain and before[-1:] in (",", "،") and _is_parted(text, at, cues):
        return True
    return _is_told_behind(text, at, verb, before, cues, plain=plain)


def _is_told_behind(text: str, at: int, verb: str, before: str, cues: Cues, *, plain: bool) -> bool:
    """Say that what is asked follows the verb, and that nothing `before` is another subject."""
    if plain and _stands_alone(before, text, at, cues):
        return True
    glued, end = _is_clitic(text, at, cues), at + len(verb)
    behind = text[end : end + _NEAR].lstrip()
    after = without_fillers_before(behind, cues)
    # A filler may be the first word of what is asked: "calls for".
    if behind.startswith(cues.objects) or after.startswith(cues.objects) or verb in cues.carriers:
        named = bool(cues.named) and behind.startswith(cues.named)
        return glued or _may_follow(before, text, at, cues) or (named and _opens(text, at, cues))
    if plain and glued and (not before or before[-1] in _PAUSES):
        # "The Committee recalls …, and recommends that": who else is it that recommends?
        return behind.startswith(cues.governed) or not text[:at].strip(cues.clitics)
    if after.partition(" ")[0].rstrip(_PAUSES).endswith(cues.infinitives or ("\n",)):
        # "The Committee, concerned about …, recalls … and asks to repair the piers".
        word = before[before.rfind(" ") + 1 :]
        joined = word[-1:] in tuple(_PAUSES) or word in cues.joiners
        if plain and word in cues.joiners and before[: -len(word)].rstrip()[-1:] == ",":
            # "The Committee stresses that …, and recommends to repair the piers".
            return has_any(text[start_of_sentence(text, at) : at], cues.subjects)
        follows = _is_in_its_clause if plain and joined else _may_follow_on
        return follows(text, at, cues)
    if not plain:
        return False
    if before[-1:] in (".", "。"):
        # "The Committee notes … . Recomienda": Spanish names it no more.
        return text.startswith(cues.subjects)
    if _goes_on(before, text, at, cues):
        return True
    if after[:1] not in tuple(_PAUSES):
        # "The Committee recalls … and recommends": what is recommended may be any verb.
        return not cues.free and _may_follow_on(text, at, cues)
    # "The Committee, recalling …, recommends, in the light of …, that the State party".
    start = start_of_sentence(text, at)
    return _may_follow(before, text, at, cues) and any(
        each in text[start:at] for each in cues.subjects
    )


def _is_parted(text: str, at: int, cues: Cues) -> bool:
    """Say that an aside alone parts the committee from its verb: "The Committee, recalling …,"."""
    near = text[max(0, at - _FARTHEST) : at]
    if not any(f"{each}," in near or f"{each}،" in near for each in cues.subjects):
        return False
    opening = text[start_of_sentence(text, at, _FARTHEST) :].lstrip()
    subject = next(filter(opening.startswith, cues.subjects), "")
    return bool(subject) and opening[len(subject) :].lstrip().startswith((",", "،"))


def _opens_for(text: str, at: int, before: str, cues: Cues, *, plain: bool) -> bool:
    """Say that what opens the sentence leaves no other subject to a verb, whatever is asked.

    "It invites the Great Assembly", behind a sentence of the committee; "In the light of its
    comment, recommends", where no subject stands before a verb.
    """
    if before[before.rfind(" ") + 1 :] in cues.pronouns:
        start = start_of_sentence(text, at)
        opens = before.rpartition(". ")[2].strip() in cues.pronouns
        # "Drawing attention to its comment, it recommends".
        opens = opens or (plain and before[: before.rfind(" ")].endswith(","))
        return start > 0 and opens and text.startswith(cues.subjects)
    if not plain or not cues.openings or before[-1:] not in (",", "،"):
        return False
    return text[start_of_sentence(text, at) :].lstrip().startswith(cues.openings)


def _speaks(near: str, before: str, cues: Cues) -> bool:
    """Say that a committee named right before a verb is the one that speaks, and no other."""
    subject = next(each for each in cues.subjects if near.endswith(each) or before.endswith(each))
    name = before.removesuffix(subject)
    return not name or name[-1] in _PAUSES or name.endswith(tuple(cues.joiners))


def _may_follow(before: str, text: str, at: int, cues: Cues) -> bool:
    """Say that what stands before a verb leaves it to the committee as its subject."""
    if cues.free and before.endswith(")"):
        before = before[: before.rfind("(")]
    if not before or before[-1] in _PAUSES:
        return True
    word = before[before.rfind(" ") + 1 :]
    if before.endswith(tuple(cues.joiners)) if cues.free else word in cues.joiners:
        return True
    return _may_follow_on(text, at, cues)


def _opens(text: str, at: int, cues: Cues) -> bool:
    """Say that only a few words open the sentence of a verb, and none gives it another subject."""
    opening = text[start_of_sentence(text, at) : at]
    return len(opening.split()) <= _FEW and not any(each in f" {opening}" for each in cues.clauses)


def _stands_alone(before: str, text: str, at: int, cues: Cues) -> bool:
    """Say that "it" is all that stands before a verb: "… a new code. It further recommends"."""
    if cues.free or before[before.rfind(" ") + 1 :] not in cues.joiners:
        return False
    clause = text[start_of_sentence(text, at) : at].split()
    return sum(word.strip(",") not in cues.fillers for word in clause) == 1


def _goes_on(before: str, text: str, at: int, cues: Cues) -> bool:
    """Say that "and" joins a verb of the committee's alone to what it says.

    "The Committee is concerned about … and recommends".
    """
    word = before[before.rfind(" ") + 1 :]
    clause = text[start_of_sentence(text, at) : at]
    if cues.free or word not in cues.joiners:
        return False
    told = has_any(clause, cues.subjects) and not worries(clause, cues)
    return told or _is_in_its_clause(text, at, cues)


def _may_follow_on(text: str, at: int, cues: Cues) -> bool:
    """Say that the same holds where no pause and no "and" stands before the verb."""
    worried = worries(text[start_of_sentence(text, at) : at], cues)
    return not worried and _is_in_its_clause(text, at, cues)


def _is_in_its_clause(text: str, at: int, cues: Cues) -> bool:
    """Say that the committee is the last subject named in the sentence before an offset."""
    clause = text[start_of_sentence(text, at) : at]
    subject = max((clause.rfind(each) for each in cues.subjects), default=-1)
    return subject >= 0 and not any(
        word in last_clause(clause[subject:], cues) for word in cues.clauses
    )


def last_clause(text: str, cues: Cues) -> str:
    """Give what may have another subject at the end of a text: all of it.

    Where words are not parted by spaces, a pause parts clauses: "注意到该法，并根据第九条建议".
    """
    return text.replace("，", ",").rpartition(",")[2] if cues.free else text


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


def without_fillers_before(after: str, cues: Cues) -> str:
    """Take off the adverbs that a text begins with."""
    after = after.lstrip()
    for _ in range(_MOST_FILLERS):
        word = after.partition(" ")[0]
        if cues.free or not word or word.strip(",،") not in cues.fillers:
            break
        after = after[len(word) :].lstrip()
    return after


def start_of_sentence(text: str, at: int, far: int = _FAR) -> int:
    """Give where the sentence begins that an offset stands in, no more than `far` before it."""
    low = max(0, at - far)
    places = ((stop_before(text, stop, low, at), len(stop)) for stop in _STOPS)
    return max((place + length for place, length in places if place >= 0), default=low)


def stop_before(text: str, stop: str, low: int, at: int) -> int:
    """Give where a stop stands last, but for that of a word cut short before a number: "p. 9"."""
    place = text.rfind(stop, low, at)
    while place >= 0 and text[place + len(stop) : place + len(stop) + 1].isdecimal():
        place = text.rfind(stop, low, place)
    return place


def places_in(text: str, phrase: str, cues: Cues, *, whole: bool = True) -> list[int]:
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


def worries(text: str, cues: Cues) -> bool:
    """Say that a folded text has words of concern."""
    bare = None
    for stem in filter(text.__contains__, cues.concerns):
        bare = without(cues.unconcerned, text) if bare is None else bare
        phrases = cues.concerns[stem]
        if stem in bare and (not phrases or has_any(bare, phrases)) and _begins(bare, stem, cues):
            return True
    return False


def _begins(text: str, stem: str, cues: Cues) -> bool:
    """Say that a word begins with the stem, where nothing is glued in front: no "parlament"."""
    parted = cues.free or cues.clitics or stem.startswith(" ")
    return bool(parted) or bool(places_in(text, stem, cues, whole=False))


def begin_in(text: str, phrases: tuple[str, ...], cues: Cues) -> bool:
    """Say that a word of the text begins with one of the phrases: "no hay", not "gobierno haya"."""
    return any(
        cues.free or not phrase[0].isalpha() or places_in(text, phrase, cues, whole=False)
        for phrase in filter(text.__contains__, phrases)
    )


def without(phrases: tuple[str, ...], text: str) -> str:
    """Give a text with a dash for each of the phrases."""
    for phrase in phrases:
        text = text.replace(phrase, "-")
    return text
