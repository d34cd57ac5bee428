"""Numbers of conventions of the International Labour Organization as printed: `Nos. 97 and 143`."""

from __future__ import annotations

from collections.abc import Iterator

from cmw_obs.citations.comment_numerals import year_end
from cmw_obs.on_demand import pattern
from cmw_obs.phrases import DIGITS, digits_end, past_space, places_of
from cmw_obs.records import NamedTuple
from cmw_obs.treaty_forms import TreatyForms

_MOST_DIGITS, _MOST_LETTERS, _MOST_WORDS = 3, 3, 2
_MOST_NUMBERS = 20
# "Conventions of the International Labour Organization 29"
_NAMED = 90
_NUMBER = r"\d{1,3}(?!\d|[./-]\d)"
_COUNTED = rf"第 ?(?P<numbers>{_NUMBER}(?: ?号?[、和及与]第? ?{_NUMBER}){{0,20}}) ?号"


class Numbers(NamedTuple):
    """Numbers at `[at, end)` of a folded text; their mark, or the word for them, is at `start`.

    `text` is what is printed, joiners and years with it; `bare` says that they have no mark.
    """

    text: str
    start: int
    at: int
    end: int
    bare: bool = False


def numbered(folded: str, low: int, high: int, forms: TreatyForms) -> Iterator[Numbers]:
    """Find the lists of numbers between two offsets that could be of conventions, in order."""
    if forms.counter:
        for found in pattern(_COUNTED).finditer(folded, low, high):
            yield Numbers(found["numbers"], found.start(), found.start("numbers"), found.end())
        return
    marks = pattern(forms.number_marks).finditer(folded, low, high)
    places = [(mark.start(), mark.end(), False) for mark in marks]
    done = low
    for start, at, bare in sorted([*places, *_bare_in(folded, low, high, forms)]):
        end = _list_end(folded, at, forms) if start >= done else at
        if at < end <= high:
            yield Numbers(folded[at:end], start, at, end, bare)
            done = end


def numbered_at(folded: str, at: int, forms: TreatyForms) -> Numbers | None:
    """Read the list of numbers whose mark, or the word for them, stands at an offset."""
    listed = numbered(folded, at, min(len(folded), at + _NAMED), forms)
    return next((each for each in listed if each.start == at), None)


def _bare_in(
    folded: str, low: int, high: int, forms: TreatyForms
) -> Iterator[tuple[int, int, bool]]:
    """Give where words for conventions stand that have a number behind them, and where that does.

    "Convention 189": right behind the word, or behind the organization's name.
    """
    words = tuple([word for word, kind in forms.heads.items() if kind == "convention"])
    for start, end in places_of(words, folded, low, high):
        behind = folded[end : end + _NAMED]
        rest, _, named = behind.partition(" ")
        inside = start and (folded[start - 1].isalnum() or folded[start - 1] == "_")
        if inside or len(rest) > _MOST_LETTERS or (rest and not rest.isalpha()):
            continue
        for number in _unnamed(named, forms):
            if number[:1].isdecimal():
                yield start, end + len(behind) - len(number), True
                break


def _unnamed(behind: str, forms: TreatyForms) -> Iterator[str]:
    """Give what follows a word for a convention, and what follows the organization's name there."""
    yield behind
    for name in forms.labour.names:
        before, found, number = behind.partition(f"{name} ")
        *words, last = before.split(" ")
        if found and not last and len(words) <= _MOST_WORDS and all(map(str.isalpha, words)):
            yield number


def _list_end(folded: str, at: int, forms: TreatyForms) -> int:
    """Give where a list of numbers ends that begins at `at`; `at` where none does."""
    end = _number_end(folded, at)
    for _ in range(_MOST_NUMBERS if end > at else 0):
        # Their years may stand behind: "Nos. 87 (1948) and 98 (1949)".
        begins = sorted({year_end(folded, end), end}, reverse=True)
        starts = (start for begin in begins for start in _behind_joiner(folded, begin))
        ends = (_marked_end(folded, start, forms) for start in starts)
        following = next((each for each in ends if each), None)
        if following is None:
            break
        end = following
    return end


def _behind_joiner(folded: str, at: int) -> Iterator[int]:
    """Give where a number may stand behind a comma, a short word, or both."""
    word = past_space(folded, at)
    if folded.startswith(",", word):
        yield past_space(folded, word + 1)
        comma = folded.startswith(", ", at)
        word = at + len(", ")
        count = _letters_at(folded, word) if comma else 0
        if count and folded.startswith(" ", word + count):
            yield word + count + 1
        return
    # A mark may be glued to the word: "ورقم".
    for length in range(_letters_at(folded, word), 0, -1):
        yield past_space(folded, word + length)


def _letters_at(folded: str, at: int) -> int:
    """Count the letters that stand at an offset, as far as a short word has any."""
    end = at
    while end < at + _MOST_LETTERS and folded[end : end + 1].isalpha():
        end += 1
    return end - at


def _marked_end(folded: str, at: int, forms: TreatyForms) -> int:
    """Give where a number ends that stands at `at`, its mark perhaps before it; 0 for none."""
    mark = pattern(forms.number_marks).match(folded, at)
    ends = ((start, _number_end(folded, start)) for start in ((mark.end(), at) if mark else (at,)))
    return next((end for start, end in ends if end > start), 0)


def _number_end(folded: str, at: int) -> int:
    end = digits_end(folded, at)
    decimal = folded[end : end + 1] in (".", "/", "-") and folded[end + 1 : end + 2].isdecimal()
    return end if end <= at + _MOST_DIGITS and not decimal else at


def of_year(folded: str, low: int, high: int) -> tuple[Numbers, int] | None:
    """Find the first number between two offsets that has its year behind it: `105 (1957)`."""
    at = folded.find("(", low, high)
    while at >= 0:
        end = year_end(folded, at)
        year = folded[at + 1 : end - 1]
        head = folded[low:at].removesuffix(" ")
        before = head.rstrip(DIGITS)
        number = head[len(before) :]
        numbers = 0 < len(number) <= _MOST_DIGITS and before.endswith((" ", ","))
        if numbers and at < end <= high and year.startswith(("19", "20")) and year.isdecimal():
            start = low + len(before)
            return Numbers(number, start - 1, start, end), int(year)
        at = folded.find("(", at + 1, high)
    return None
