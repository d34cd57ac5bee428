"""A number of general comments as printed, and what leads to it: `No. 3`, `, 4 (2017) and 7`."""

from __future__ import annotations

from collections.abc import Iterator

from cmw_obs.citations.sentences import begins_word
from cmw_obs.on_demand import pattern
from cmw_obs.phrases import DIGITS, past_space, places_of
from cmw_obs.records import NamedTuple
from cmw_obs.treaty_forms import TreatyForms

_NUMERALS = "ivx"
# Older recommendations have Roman numbers: "XXVII (2000)", "I, VII and XV".
_MOST_DIGITS, _MOST_NUMERALS = 2, 6
# The rest of the word for comments; a preposition glued to a committee; and between the word and
# a number without a mark the committee, "general", a word more, and the committee.
_REST, _GLUED, _WORDS = 3, 2, 4
_NEAR = 90
# " (2013 г.)"
_LONGEST_YEAR = 10
_YEARS = ("(19", "(20")
_YEAR_DIGITS, _YEAR_LETTERS = 4, 2
# "through"; and what may stand behind the last number of a range.
_LONGEST_RANGE = 8
_ENDS = ("", ",", ".", ";", ")", "\n")


class Numeral(NamedTuple):
    """A number at `[at, end)` of a folded text; what leads to it begins at `start`."""

    text: str
    start: int
    at: int
    end: int


def marked(folded: str, low: int, high: int, forms: TreatyForms) -> Numeral | None:
    """Find the first number with its mark between two offsets: `No. 3`."""
    for mark in pattern(forms.number_marks).finditer(folded, low, high):
        at = mark.end()
        end = _number_end(folded, at)
        begins = begins_word(folded, mark.start(), forms.clitics)
        if begins and at < end <= high and not _is_decimal(folded, end, "./"):
            return Numeral(folded[at:end], mark.start(), at, end)
    return None


def unmarked(folded: str, at: int, forms: TreatyForms) -> Numeral | None:
    """Read a number right behind the word, without a mark: `general recommendation 25 (2004)`."""
    rest, *words = folded[at : at + _NEAR].split(" ", _WORDS + 2)
    if len(rest) > _REST or (rest and not rest.isalpha()):
        return None
    start = at + len(rest) + 1
    for count, word in enumerate(words[: _WORDS + 1]):
        end = _number_end(folded, start)
        if end > start and _may_part(words[:count], forms) and _is_alone(folded, end, forms):
            return Numeral(folded[start:end], at, start, end)
        if not word.isalpha():
            return None
        start += len(word) + 1
    return None


def _may_part(words: list[str], forms: TreatyForms) -> bool:
    """Say that the words are a committee, or what says that comments are general, or both."""
    if " ".join(words) in forms.comments.general:
        # "общего порядка".
        return True
    kinds = [_kind(word, forms) for word in words]
    if kinds[:1] == ["body"]:
        del kinds[0]
    if kinds[:1] == ["general"]:
        # "توصيتي اللجنة العامتين": the committee stands before what says that they are general.
        del kinds[: 1 + (kinds[1:2] == [None])]
    return kinds in ([], ["body"])


def _kind(word: str, forms: TreatyForms) -> str | None:
    kinds = (("body", forms.bodies), ("general", forms.comments.general))
    return next(
        (kind for kind, stems in kinds for stem in stems if 0 <= word.find(stem.strip()) <= _GLUED),
        None,
    )


def _is_alone(folded: str, end: int, forms: TreatyForms) -> bool:
    """Say that a number counts nothing that stands behind it."""
    behind = folded[end : end + _REST].removeprefix(" ")
    if behind.startswith("%") or _is_decimal(folded, end, ".,/%"):
        return False
    if not forms.clitics or not (behind[:1].isalnum() or behind[:1] in ("", " ", "_")):
        return True
    if folded.startswith(forms.comments.on, end + 1):
        return True
    # Arabic has laws counted there: "in its general comment 12 laws".
    joiner = f" {forms.clitics[0]}"
    after = folded[end + len(joiner) : end + len(joiner) + 2].removeprefix(" ")
    return folded.startswith(joiner, end) and after[:1].isdecimal()


def further(folded: str, at: int, forms: TreatyForms) -> Numeral | None:
    """Read a further number without a mark of its own: `, 4 (2017) and 7`."""
    for begun in sorted({year_end(folded, at), at}, reverse=True):
        for start in _behind_joiner(folded, begun, forms):
            end = _number_end(folded, start)
            if end > start and not _is_decimal(folded, end, ".%/,") and not _counts(folded, end):
                return Numeral(folded[start:end], at, start, end)
    return None


def _behind_joiner(folded: str, at: int, forms: TreatyForms) -> Iterator[int]:
    """Give where a number can begin behind a comma, a word such as "and", or both."""
    comma = past_space(folded, at)
    if folded.startswith(",", comma):
        at = past_space(folded, comma + 1)
        yield at
    elif folded[comma - 1 : comma].isalnum():
        # No word begins inside one.
        return
    else:
        at = comma
    for word in forms.joiners:
        if word.isalpha() and folded.startswith(word, at):
            yield past_space(folded, at + len(word))


def _counts(folded: str, end: int) -> bool:
    """Say that a number counts a word that has a bracket behind it: "and 3 laws ("."""
    behind = folded[end : end + _NEAR]
    word, _, after = behind[1:].partition(" ")
    return behind.startswith(" ") and word.isalpha() and after.startswith("(")


def dated(folded: str, low: int, high: int, forms: TreatyForms) -> Numeral | None:
    """Find a further number without a mark, behind a topic, by its year: `and 13 (2011)`."""
    leads = (", ", *(f" {word} " for word in forms.joiners if word.isalpha()))
    year = folded.find("(", low, high)
    while year >= 0:
        head = folded[low:year].removesuffix(" ")
        topic = head.rstrip(DIGITS)
        if topic == head and folded[low:].startswith(" ("):
            # Older recommendations have Roman numbers.
            topic = head.rstrip(_NUMERALS)
        number = head[len(topic) :]
        lead = next(filter(topic.endswith, leads), None)
        # With Roman numbers, it is that of the session.
        known = folded.startswith(_YEARS, year) or not number.isdecimal()
        known = known and year_end(folded, year) > year
        most = _MOST_DIGITS if number.isdecimal() else _MOST_NUMERALS
        if known and lead and 0 < len(number) <= most:
            at = low + len(topic)
            return Numeral(number, at - len(lead), at, at + len(number))
        year = folded.find("(", year + 1, high)
    return None


def on_topic(folded: str, low: int, high: int, forms: TreatyForms) -> Numeral | None:
    """Find a further number behind a topic, before its own: "21 on marriage, 23 on health"."""
    topics = forms.comments.topics
    if not any(_is_on(folded, low, each) for each in topics):
        return None
    leads = (", ", *(f" {word} " for word in forms.joiners), *(f" {c}" for c in forms.clitics))
    for place in sorted(at for at, _ in places_of(topics, folded, low, high)):
        head = folded[low:place].rstrip(" ,")
        topic = head.rstrip(DIGITS)
        lead = next(filter(topic.endswith, leads), None)
        if lead and 0 < len(head) - len(topic) <= _MOST_DIGITS:
            at = low + len(topic)
            return Numeral(head[len(topic) :], at - len(lead), at, low + len(head))
    return None


def _is_on(folded: str, at: int, word: str) -> bool:
    """Say that a word for "on" follows, perhaps behind a comma."""
    at += folded.startswith(",", at)
    return folded.startswith(word, past_space(folded, at))


def through(folded: str, at: int, forms: TreatyForms) -> Numeral | None:
    """Read the last number of a range right behind its first, "1 to 3", with nothing it counts."""
    start = past_space(folded, at)
    dash = folded[start : start + 1] in ("-", "–")
    word = folded[start : start + _LONGEST_RANGE].partition(" ")[0]
    if not dash and word not in forms.ranges:
        return None
    start = past_space(folded, start + (1 if dash else len(word)))
    end = _number_end(folded, start)
    number = folded[start:end]
    if not number.isdecimal() or folded[end : end + 1] not in _ENDS:
        return None
    return Numeral(number, at, start, end)


def year_end(text: str, at: int) -> int:
    """Give the end of a year, or of a session, in brackets at `at`, ` (2013)`; `at` for none."""
    start = past_space(text, at)
    inside, closed, _ = text[start : start + _LONGEST_YEAR].partition(")")
    digits = inside.removeprefix("(")
    year, rest = digits[:_YEAR_DIGITS], digits[_YEAR_DIGITS:]
    word = rest.removeprefix(" ").removesuffix(".")
    is_year = len(year) == _YEAR_DIGITS and year.isdecimal()
    is_year = is_year and (not rest or (word.isalpha() and len(word) <= _YEAR_LETTERS))
    is_session = digits != inside and len(digits) <= _MOST_DIGITS and digits.isdecimal()
    return start + len(inside) + 1 if closed and (is_year or is_session) else at


def without_years(text: str) -> str:
    """Give a text with a space in the place of each year in brackets."""
    kept: list[str] = []
    done = 0
    close = text.find(")")
    while close >= 0:
        for at in range(max(done, close - _LONGEST_YEAR), close):
            if year_end(text, at) == close + 1:
                kept += text[done:at], " "
                done = close + 1
                break
        close = text.find(")", close + 1)
    return "".join([*kept, text[done:]])


def _number_end(folded: str, at: int) -> int:
    """Give where a number ends that begins at `at`; `at` where none does."""
    near = folded[at : at + _MOST_NUMERALS + 1]
    for signs, most in ((DIGITS, _MOST_DIGITS), (_NUMERALS, _MOST_NUMERALS)):
        length = len(near) - len(near.lstrip(signs))
        behind = folded[at + length : at + length + 1]
        if 0 < length <= most and not (behind.isalnum() or behind == "_"):
            return at + length
    return at


def _is_decimal(folded: str, end: int, signs: str) -> bool:
    """Say that a number goes on behind one of the signs: "3.5"."""
    return folded[end : end + 1] in tuple(signs) and folded[end + 1 : end + 2].isdecimal()
