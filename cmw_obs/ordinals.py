"""Ordinal numbers in words or digits, found among the words of a sentence."""

from __future__ import annotations

from functools import cache

from cmw_obs.language import Language, load
from cmw_obs.on_demand import pattern
from cmw_obs.records import NamedTuple

# "The twenty-sixth after the hundredth", in Arabic.
_MOST_WORDS = 5


class Token(NamedTuple):
    """A word, or words that are one ordinal; `value` is the ordinal's number."""

    text: str
    start: int
    end: int
    value: int | None = None


def tokens_of(folded: str, language: Language) -> list[Token]:
    """Part a folded text into words, ordinals of several words put together and counted."""
    # As values in a row: the constructor, with names and defaults, takes twice as long.
    words = [
        Token._make((found.group(), found.start(), found.end(), None))
        for found in pattern(language.token).finditer(folded)
    ]
    parts = parts_of_ordinals(language.code)
    tokens, place = [], 0
    while place < len(words):
        token, taken = words[place], 1
        if token.text in parts or " " in token.text or token.text[0].isdecimal():
            token, taken = _grouped_at(words, place) or _ordinal_at(words, place, language)
        tokens.append(token)
        place += taken
    return tokens


@cache
def parts_of_ordinals(code: str) -> frozenset[str]:
    """Give the words that ordinals are made of: few words of a text are."""
    language = load(code)
    words = (*language.ordinals, *language.hundreds, *language.beyond)
    return frozenset(" ".join(words).split(" "))


def _grouped_at(words: list[Token], place: int) -> tuple[Token, int] | None:
    """Read a number whose thousands a space parts, as French prints it: `1 885e`."""
    first = words[place]
    if len(first.text) > 2 or not first.text.isdecimal() or place + 1 == len(words):
        return None
    second = words[place + 1]
    rest = _leading_number(second.text)
    if rest is None or second.start != first.end + 1 or not _has_three_digits(second.text):
        return None
    text = first.text + second.text
    return Token(text, first.start, second.end, int(first.text) * 1000 + rest), 2


def _has_three_digits(word: str) -> bool:
    return word[:3].isdecimal() and len(word) > 3 and not word[3].isdecimal()


def _value(text: str, language: Language) -> int | None:
    """Give the number of an ordinal in words, or None: "third", "one hundred and third"."""
    if text in language.ordinals:
        return language.ordinals[text]
    before = next((each for each in language.hundreds if text.startswith(f"{each} ")), "")
    behind = next((each for each in language.beyond if text.endswith(f" {each}")), "")
    bare = text.removeprefix(f"{before} ").removesuffix(f" {behind}")
    below = language.ordinals.get(bare) if before or behind else None
    return None if below is None else 100 + below


def _ordinal_at(words: list[Token], place: int, language: Language) -> tuple[Token, int]:
    first = words[place]
    parts = parts_of_ordinals(language.code)
    most = 1
    for word in words[place + 1 : place + _MOST_WORDS]:
        if word.text not in parts and " " not in word.text:
            break
        most += 1
    for count in range(most, 0, -1):
        text = " ".join([word.text for word in words[place : place + count]])
        if (value := _value(text, language)) is not None:
            return Token(text, first.start, words[place + count - 1].end, value), count
    value = _leading_number(first.text)
    return (first if value is None else first._replace(value=value)), 1


def _leading_number(word: str) -> int | None:
    """Count the digits at the head of a word that has little more: `41`, `536-м`, `157.ª`."""
    if not word[0].isdecimal():
        return None
    ending = word.lstrip("0123456789")
    fits = len(word) - len(ending) <= 4 and len(ending) <= 4
    return int(word[: len(word) - len(ending)]) if fits and not _has_digit(ending) else None


def _has_digit(word: str) -> bool:
    return any(map(str.isdecimal, word))


def listed(tokens: list[Token], language: Language) -> tuple[int, ...]:
    """Give the numbers of a list in words, ranges filled: "second to fourth" is 2, 3, 4."""
    numbers: list[int] = []
    through = False
    for token in tokens:
        if f"{token.text} " in language.articles:
            # "ninth to the thirteenth".
            continue
        if token.value is None:
            through = bool(numbers) and (token.text in language.ranges)
        else:
            low = numbers[-1] + 1 if through else token.value
            numbers.extend(range(low, token.value + 1) if low <= token.value else ())
            through = False
    return tuple(dict.fromkeys(numbers))


def beside(tokens: list[Token], place: int, folded: str, language: Language) -> tuple[int, ...]:
    """Give the numbers that stand right before or behind the word at `place`."""
    return listed(run_beside(tokens, place, folded, language), language)


def run_beside(tokens: list[Token], place: int, folded: str, language: Language) -> list[Token]:
    """Give the words of the numbers right before or, failing that, behind the word at `place`.

    Only other numbers and words for "and" and "to" may stand between, and no bracket or stop; and
    one word that says that a meeting is public.
    """
    for step in (-1, 1):
        run: list[Token] = []
        at = place + step
        if 0 <= at < len(tokens) and tokens[at].text in language.public:
            at += step
        while 0 <= at < len(tokens) and _belongs(tokens, at, step, folded, language):
            run.append(tokens[at])
            at += step
        if any(token.value is not None for token in run):
            return run[::step]
    return []


def _belongs(tokens: list[Token], at: int, step: int, folded: str, language: Language) -> bool:
    token, near = tokens[at], tokens[at - step]
    gap = folded[min(token.end, near.end) : max(token.start, near.start)]
    if gap.strip(" ,،、-"):
        return False
    known = language.joiners | language.ranges
    return token.value is not None or token.text in known
