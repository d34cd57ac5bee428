"""Headings that lost the line break before them: behind the last sentence of a line, or the title.

A line that ends in no stop may end with the next heading. The search is in the end of the line
only, so that long lines cost no more than short ones.
"""

from __future__ import annotations

from cmw_obs import evidence
from cmw_obs.cue_forms import cues_of
from cmw_obs.labels import Label, label_of
from cmw_obs.language import Language, fold
from cmw_obs.on_demand import pattern
from cmw_obs.phrases import digits_end

# What may begin with a label; U+064B stands in the Arabic ordinals.
_LABELLED = r"(?:^|\s)(?=\w[\w\u064b]{0,9}\s?(?:[-.]|–|、|．)\s?《?[^\W\d_])"
_AFTER_ARTICLES = r"(?<=[\d条)]\))\s+(?=[^\W\d_])"
_STOPS, _CLOSERS, _OPENERS = frozenset(".!?؟。！？"), frozenset("])»”"), frozenset("(（《«“„")
_MOST_DIGITS, _NUMBER = 2, 8
_SHORTEST = 40
_LONGEST_TAIL = 400
_MOST_SECTIONS = 10
# More than any label has, so that no long text is copied to look at its head.
_LONGEST_LABEL = 24


def heading_offsets(words: str, language: Language) -> list[int]:
    """List where headings begin behind the last sentence of a line that ends in no stop."""
    if not evidence.ends_open(words) or evidence.length_of(words) < _SHORTEST:
        return []
    tail = _tail_start(words, language)
    if tail is None:
        return []
    behind = [
        each.end()
        for each in pattern(_AFTER_ARTICLES).finditer(words, tail)
        # Not "(arts. 18 (1) and", where only the bracket of a paragraph is closed.
        if words.count("(", tail, each.start()) == words.count(")", tail, each.start())
    ]
    return sorted({tail, *_labels_from(tail + 1, words, language), *behind})


def part_offsets(words: str, language: Language) -> list[int]:
    """List where the labels of parts stand in a line above the first paragraph."""
    if len(words) > _LONGEST_TAIL:
        return []
    return [at for at in _labels_from(1, words, language) if not words[at].isdecimal()]


def _labels_from(start: int, words: str, language: Language) -> list[int]:
    """List the places from `start` on where words with a heading's label begin."""
    return [
        each.end()
        for each in pattern(_LABELLED).finditer(words, start)
        if _heads(label_of(words[each.end() : each.end() + _LONGEST_LABEL], language))
    ]


def _heads(label: Label | None) -> bool:
    if label is None or label.bare.islower():
        return False
    return (label.number or 0) <= _MOST_SECTIONS


def _tail_start(words: str, language: Language) -> int | None:
    """Give where the words behind the last full sentence begin, if they read as a heading."""
    end = _last_sentence_end(words, max(len(words) - _LONGEST_TAIL, 0), language)
    # No sentence ends inside a bracket: "(art. 34, 37 (al. a)) et 39)".
    if end is None or words.count("(", 0, end) > words.count(")", 0, end):
        return None
    tail = words[end:]
    label = label_of(tail, language)
    title = tail[label.end :] if label else tail
    # A sentence that lost its stop is longer than a topic.
    fits = label is not None or evidence.is_short(tail)
    return end if fits and title and not evidence.begins_small(title) else None


def speaks(words: str, language: Language) -> bool:
    """Say that the committee does something in the words: a sentence that has lost its stop."""
    subjects = cues_of(language.code).subjects
    return fold(words[:_LONGEST_LABEL]).startswith(tuple([f"{each} " for each in subjects]))


def _last_sentence_end(words: str, start: int, language: Language) -> int | None:
    """Give where the last sentence ends: at a stop that is no label's and no abbreviation's."""
    found, kind = None, "sentence"
    stops = [at for at, sign in enumerate(words[start:], start) if sign in _STOPS]
    for stop in stops:
        end = _end_of_stop(words, stop)
        if stop >= start and _may_begin(words, end):
            kind = _kind_of_stop(words[start:end].rstrip(), kind, language)
            start = end
            found = start if kind == "sentence" else found
    return found


def _end_of_stop(words: str, stop: int) -> int:
    """Give where what follows a stop begins, behind a bracket or quotation that it closes."""
    end = stop + 1 + (words[stop + 1 : stop + 2] in _CLOSERS)
    behind = words[end:]
    return end + len(behind) - len(behind.lstrip())


def _may_begin(words: str, at: int) -> bool:
    """Say that a sentence may begin here: with a letter, an opening sign or a label's number."""
    sign, end = words[at : at + 1], digits_end(words, at)
    if sign.isalpha() or sign in _OPENERS:
        return True
    if not at < end <= at + _MOST_DIGITS:
        return False
    behind = words[end : end + _NUMBER]
    behind = behind[behind[:1].isspace() :]
    following = behind[1:]
    following = following[following[:1].isspace() :].removeprefix("《")
    return behind[:1] in (".", "-") and following[:1].isalpha()


def _kind_of_stop(words: str, before: str, language: Language) -> str:
    """Say what the stop ends: a sentence, a heading's letter or number, an abbreviation.

    `before` is the same of the stop in front of the words.
    """
    opening, _, last = words.rpartition(" ")
    if language.takes_number(last):
        return "abbreviation"
    label = label_of(last, language)
    if label is None or label.end < len(last):
        return "sentence"
    number = label.number or 0
    if number > _MOST_SECTIONS:
        return "sentence"
    if not number:
        return "label"
    # A number ends a sentence, "articles 6 and 7.", but not behind another or in a heading.
    if not opening:
        return "sentence" if before == "abbreviation" else "number"
    if language.takes_number(opening.rpartition(" ")[2]):
        return "sentence"
    return "number" if before == "label" or not evidence.ends_open(opening) else "sentence"
