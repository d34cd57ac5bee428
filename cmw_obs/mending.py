"""Words read through the damage of extraction: spaces lost, or put inside words and numbers.

For reading alone: what is printed stays as it is in the texts of the document.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from cmw_obs.language import Language, load
from cmw_obs.on_demand import pattern
from cmw_obs.ordinals import parts_of_ordinals

_YEARS = range(1950, 2101)
_DIGITS = 4
# Meetings that a sentence names are not further apart.
_NEAR = 40
_SHORTEST_WORD = 3
_FEW_LETTERS = 2
# Of so many digits, a number is none that belongs to a short word before it.
_SURE_NUMBER = 3
# How long what makes an ordinal of a number is: `1921e`, `562nd`.
_LONGEST_ENDING = 4
_MARKS = ",.;:،؛)"
_RECORD = "/sr."
_NUMBER = r"\d+"
_LATIN = "[a-z]+"
# Letters that look like one another.
_LOOKS = ("асеорхукмнтв", "aceopxykmhtb")
_TO_LATIN, _TO_CYRILLIC = str.maketrans(*_LOOKS), str.maketrans(*_LOOKS[::-1])
_CYRILLIC_LEADS = (b"\xd0", b"\xd1")


def mended(folded: str, language: Language) -> str:
    """Give a folded sentence of meetings and dates with the spaces that belong there.

    Two pieces are one word where that names a month, a meeting, a session or a number, and one
    number where that is a year or near to another number of the sentence.
    """
    words = untwinned(folded).split(" ")
    if not language.clitics:
        words = [
            part
            for word in words
            for part in ((word,) if word.isalpha() else _parted(word, language))
        ]
    numbers = {number for word in words if not word.isalpha() for number in _numbers_in(word)}
    found = words[:1]
    known = _known(language.code)
    for word in words[1:]:
        if _is_one_number(found[-1], word, numbers) or _is_one_word(found[-1], word, known):
            found[-1] += word
        elif _ends_one_word(found[-2:], word, known):
            found[-2:] = ["".join((*found[-2:], word))]
        else:
            found.append(word)
    return " ".join(found)


def _numbers_in(word: str) -> list[int]:
    """Give the number that a word is, or those that end it as the symbol of meetings' records."""
    _, record, tail = word.rpartition(_RECORD)
    if record:
        return [int(each) for each in pattern(_NUMBER).findall(tail)]
    bare = tail.strip(_MARKS)
    return [int(bare)] if bare.isdecimal() else []


def untwinned(folded: str) -> str:
    """Give folded text in which no word mixes Latin letters with Cyrillic ones: `cледующие`.

    A word is of the script that most of its letters are of, and of as many letters as before.
    """
    encoded = folded.encode("utf-8", "surrogatepass")
    if not any(map(encoded.__contains__, _CYRILLIC_LEADS)):
        return folded
    pieces, position = [], 0
    for found in pattern(_LATIN).finditer(folded):
        beside = (folded[found.start() - 1 : found.start()], folded[found.end() : found.end() + 1])
        if found.start() < position or not any(each.isalpha() for each in beside):
            continue
        start, end = _word_around(folded, found.start())
        pieces += [folded[position:start], _in_one_script(folded[start:end])]
        position = end
    return "".join((*pieces, folded[position:]))


def _word_around(text: str, place: int) -> tuple[int, int]:
    start = end = place
    while start and text[start - 1].isalpha():
        start -= 1
    while end < len(text) and text[end].isalpha():
        end += 1
    return start, end


def _in_one_script(word: str) -> str:
    latin = sum(each <= "z" for each in word)
    return word.translate(_TO_LATIN if latin * 2 > len(word) else _TO_CYRILLIC)


def stands_in(folded: str, phrase: str) -> bool:
    """Say that the text has the phrase, whatever spaces were lost or put inside its words."""
    return phrase.replace(" ", "") in folded.replace(" ", "")


def place_of(phrases: Sequence[str], folded: str) -> int | None:
    """Give where the first of the phrases stands that does, or None; spaces do not count."""
    for phrase in phrases:
        if phrase in folded:
            return folded.index(phrase)
    bare = folded.replace(" ", "")
    for phrase in phrases:
        place = bare.find(phrase.replace(" ", ""))
        if place >= 0:
            return [offset for offset, letter in enumerate(folded) if letter != " "][place]
    return None


def _parted(word: str, language: Language) -> Iterable[str]:
    """Part a word from the number that is glued to it: "held3", not "b2"; "1921eséances"."""
    at = next((place for place, letter in enumerate(word) if letter.isdecimal()), len(word))
    head, rest = word[:at], word[at:]
    is_long = len(head) >= _SHORTEST_WORD or (
        rest[:_SURE_NUMBER].isdecimal() and len(rest) >= _SURE_NUMBER
    )
    if head and not (head.isalpha() and rest and (is_long or head in language.joiners)):
        return (word,)
    return (*filter(None, (head,)), *_counted(rest, language))


def _counted(word: str, language: Language) -> Iterable[str]:
    """Part a number, with what makes it an ordinal, from the word for meetings behind it."""
    tail = word.lstrip("0123456789")
    for length in range(min(len(tail), _LONGEST_ENDING)):
        bare = tail[length:].rstrip(_MARKS)
        if bare in language.meeting_words or bare in language.session_words:
            at = len(word) - len(tail) + length
            return word[:at], word[at:]
    return (word,)


def _is_one_number(head: str, tail: str, numbers: set[int]) -> bool:
    if not (head[-1:].isdecimal() and tail[:1].isdecimal()):
        return False
    digits = head[len(head.rstrip("0123456789")) :] + tail.rstrip(_MARKS)
    if len(digits) != _DIGITS or not digits.isdecimal():
        return False
    number = int(digits)
    return number in _YEARS or any(abs(number - each) <= _NEAR for each in numbers)


def _is_one_word(head: str, tail: str, known: frozenset[str]) -> bool:
    return head + tail.rstrip(_MARKS) in known and head.isalpha() and head not in known


def _ends_one_word(heads: list[str], tail: str, known: frozenset[str]) -> bool:
    """Say that a word was put asunder in three, a letter or two alone in the middle."""
    if len(heads) < 2 or len(heads[1]) > _FEW_LETTERS or not all(map(str.isalpha, heads)):
        return False
    return "".join((*heads, tail.rstrip(_MARKS))) in known and heads[0] not in known


@cache
def _known(code: str) -> frozenset[str]:
    """Give the words of a language that are mended: of months, meetings, sessions and numbers."""
    language = load(code)
    # "عش ر" in "الرابع عشر": an ordinal may be of several words.
    return parts_of_ordinals(code).union(
        language.months, language.meeting_words, language.session_words
    )
