"""Labels: what a line may begin with, and which numbers it may stand for.

A label is a token (digits, letters, a letter's name) with a delimiter or brackets. Form alone does
not say what it labels: `1-` opens a paragraph or a section, `(i)` is a ninth item or a first one.
So `label_of` gives every number the token can stand for, by numbering system, and the segmenter
decides. The systems are those of the UN Editorial Manual and its translations.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from cmw_obs.language import Language, fold, load
from cmw_obs.on_demand import pattern
from cmw_obs.records import NamedTuple

# Numbering systems, each with its own count; a language's `part_words` name further ones.
DECIMAL, LATIN, ROMAN, CHINESE, LETTERS = "decimal", "latin", "roman", "chinese", "letters"

_ROMAN_DIGITS = {"m": 1000, "d": 500, "c": 100, "l": 50, "x": 10, "v": 5, "i": 1}
_ROMAN_SIGNS = {
    "m": 1000,
    "cm": 900,
    "d": 500,
    "cd": 400,
    "c": 100,
    "xc": 90,
    "l": 50,
    "xl": 40,
    "x": 10,
    "ix": 9,
    "v": 5,
    "iv": 4,
    "i": 1,
}
_BEYOND_ROMAN = 4000
_CHINESE_DIGITS = "零一二三四五六七八九"
# Cyrillic letters that look like the Latin ones, as typed in part and item labels.
_LOOKALIKES = str.maketrans("авсеікмнорстхАВСЕІКМНОРСТХ", "abceikmhopctxABCEIKMHOPCTX")

# The forms that items have; a small letter with a stop is one too.
ITEM_FORMS = ("()", ")", "'")

# Any letters or digits; what they stand for is looked up. Two ranges at most, since compiling a set
# of more takes longer than all the matching. Vowel signs and U+200D stand inside Arabic tokens,
# U+064B is also split off.
_TOKEN = r"\w[\w\u064b-\u0652\u200d]{0,11}(?:\s\u064b)?"
# Brackets `(a)` `a)` `（一）`, quotes '1', or a delimiter `1.` `1-` `ألف -` `一、`: any sign here,
# since `_FORMS` lists those that count.
# Direction marks in front say how a line is shown, not what it is.
_LABEL = (
    rf"[\u200e\u200f\u202a-\u202e]*(?P<open>[^\w\s])?\s?(?P<token>{_TOKEN})"
    r"\s{0,2}(?P<close>[^\w\s])"
)
_DASHES = tuple("-–—‐‑−")
_FORMS = {
    **dict.fromkeys(("()", "（）", "(）", "（)"), "()"),
    **dict.fromkeys(("''", "‘’", "“”"), "'"),
    **dict.fromkeys((")", "）"), ")"),
    **dict.fromkeys(".．、", "."),
    **dict.fromkeys(_DASHES, "-"),
}


class Label(NamedTuple):
    """What a line begins with: `text` as printed, `bare` without delimiter or brackets.

    `form` is one of `.` `-` `()` `)` `'`, or empty where the delimiter was lost; `end` is where
    the words begin; `glued` says that no space stands between. `values` gives for each numbering
    system the number the token can be.
    """

    text: str
    bare: str
    form: str
    end: int
    glued: bool
    values: Mapping[str, int]

    @property
    def number(self) -> int | None:
        """The number, where the label is written in digits."""
        return self.values.get(DECIMAL)


def label_of(words: str, language: Language) -> Label | None:
    """Read the label at the start of `words`, or None where there is none."""
    found = pattern(_LABEL).match(words)
    if found is None:
        return None
    opened, token, closed = found.groups("")
    form = _FORMS.get(opened + closed)
    # A bracket stands tight behind its token where none opened it: "a)", not "a )".
    if form is None or (form == ")" and found.end("token") != found.start("close")):
        return None
    if form == "-" and not _may_follow_dash(words[found.end() : found.end() + 1], language):
        return None
    values = values_of(token, language.code)
    if not values:
        return None
    end = found.end()
    if (
        form in (".", ")")
        and words[end : end + 1] in _DASHES
        and not words[end + 1 : end + 2].strip()
    ):
        # "1.- El Comité", "a)- ".
        end += 1
    rest = words[end:]
    return Label(
        text=words[:end].strip(),
        bare=token,
        form=form,
        end=end + len(rest) - len(rest.lstrip()),
        glued=bool(rest) and not rest[0].isspace(),
        values=values,
    )


def bare_number(words: str) -> Label | None:
    """Read a number that lost its delimiter: `1The Committee`, `1 The Committee`."""
    found = pattern(r"(\d{1,3})\s?(?=[^\W\d_])").match(words)
    if found is None or words[found.end() : found.end() + 1].islower():
        return None
    number = int(fold(found[1]))
    return Label(found[1], found[1], "", found.end(), True, {DECIMAL: number})


def _may_follow_dash(letter: str, language: Language) -> bool:
    """Say that a dash ends a label: "154-2014" and "536-м" are words of the text.

    Only Arabic prints a dash behind its numbers, and there the text may be glued to it.
    """
    return not letter.strip() or (language.direction == "rtl" and not letter.isdecimal())


@cache
def values_of(token: str, code: str) -> Mapping[str, int]:
    """Give the number `token` stands for in each numbering system that has it.

    `code` is the language's, whose own systems count beside the common ones.
    """
    language = load(code)
    plain = fold(token if max(token) < "\ufb50" else _unpresented(token)).strip()
    if plain.isdecimal():
        return {DECIMAL: int(plain)}
    values = {
        system: words[plain] for system, words in language.part_words.items() if plain in words
    }
    if plain in language.item_letters:
        values[LETTERS] = language.item_letters[plain]
    if plain[0] in _CHINESE_DIGITS + "十":
        number = chinese_number(plain)
        return {CHINESE: number} if number else {}
    latin = plain.translate(_LOOKALIKES)
    if latin.isascii() and latin.isalpha():
        values |= _latin_values(latin)
    return values


def _unpresented(token: str) -> str:
    """Give the letters that presentation forms and full-width forms stand for."""
    from unicodedata import normalize

    return normalize("NFKC", token)


def _latin_values(token: str) -> dict[str, int]:
    values = {}
    if len(set(token)) == 1 and len(token) <= 2:
        # After z come aa, bb, cc.
        values[LATIN] = ord(token[0]) - ord("a") + 1 + 26 * (len(token) - 1)
    number = roman_number(token) if _ROMAN_DIGITS.keys() >= {*token} else 0
    if 0 < number < _BEYOND_ROMAN and _roman(number) == token:
        values[ROMAN] = number
    return values


def _roman(number: int) -> str:
    """Give the one well-formed numeral that a number has, in lower case."""
    token = ""
    for sign, value in _ROMAN_SIGNS.items():
        count, number = divmod(number, value)
        token += sign * count
    return token


def roman_number(token: str) -> int:
    """Count a lower-case Roman numeral that is well formed."""
    digits = [_ROMAN_DIGITS[each] for each in token]
    after = [*digits[1:], 0]
    return sum(-here if here < next_ else here for here, next_ in zip(digits, after, strict=True))


def chinese_number(token: str) -> int | None:
    """Count a Chinese numeral below a hundred, or None where it is not well formed."""
    tens, ten, units = token.partition("十")
    if not ten:
        return _CHINESE_DIGITS.find(token) if len(token) == 1 else None
    if len(tens) > 1 or len(units) > 1 or "十" in units:
        return None
    tens_digit = _CHINESE_DIGITS.find(tens) if tens else 1
    return 10 * tens_digit + (_CHINESE_DIGITS.find(units) if units else 0)
