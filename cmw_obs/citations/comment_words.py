"""The words for general comments, and numbers in words: `توصيتها العامة الحادية والثلاثين`."""

from __future__ import annotations

from collections.abc import Iterator

from cmw_obs.citations.comment_numerals import without_years
from cmw_obs.citations.sentences import word_start
from cmw_obs.language import Language
from cmw_obs.ordinals import Token, tokens_of
from cmw_obs.phrases import has_any, places_of
from cmw_obs.records import NamedTuple
from cmw_obs.treaty_forms import TreatyForms, treaty_forms_of

# How far behind the word for comments "general" stands, and behind one with a committee's name.
_QUALIFIED, _FARTHER = 34, 110
# The rest of the word, its number, and perhaps a mark between the two.
_MARKED = 2
# What may be glued in front of a word for a committee that stands at once behind it.
_GLUED = 4
# How far behind the word the ordinals can reach, and how many words part them from it: the rest of
# the word, and "general".
_REACH, _MOST = 90, 2
# How far the first can.
_FIRST = 36
# No committee has adopted more.
_LAST = 50


class Numbered(NamedTuple):
    """A number of a general comment at `[start, end)` of a folded text."""

    number: int
    start: int
    end: int


def words_in(
    folded: str, forms: TreatyForms, low: int = 0, high: int | None = None
) -> Iterator[tuple[int, int]]:
    """Give where the words for general comments stand."""
    for start, end in places_of(forms.comments.words, folded, low, high):
        if not forms.comments.general or _is_general(folded, start, end, forms):
            yield word_start(folded, start), end
    for start, end in places_of(forms.comments.numbered, folded, low, high):
        if _is_general_behind(folded[end : end + _QUALIFIED], forms):
            yield word_start(folded, start), end


def _is_general(folded: str, start: int, end: int, forms: TreatyForms) -> bool:
    """Say that a word means a general comment: what says so stands before its number."""
    words = folded[start : end + _reach(folded, end, forms)]
    if not has_any(words, forms.comments.general):
        return False
    number = next((at for at, each in enumerate(words) if each.isdecimal()), len(words))
    return has_any(words[:number], forms.comments.general)


def _reach(folded: str, end: int, forms: TreatyForms) -> int:
    """Say how far "general" may stand: "تعليق اللجنة المعنية بحقوق الإنسان العام رقم 29"."""
    word = folded[end : end + _QUALIFIED].split(" ")[1:2]
    named = bool(word) and any(0 <= word[0].find(body) < _GLUED for body in forms.bodies)
    return _FARTHER if named else _QUALIFIED


def _is_general_behind(behind: str, forms: TreatyForms) -> bool:
    """Say that a number follows, and then what says so: "рекомендация № 19 общего порядка"."""
    ends = [at for each in forms.comments.behind if (at := behind.find(each)) >= 0]
    words = without_years(behind[: min(ends, default=0)]).split()
    return len(words) in (_MARKED, _MARKED + 1) and words[-1].isdecimal()


def ordinals_behind(folded: str, at: int, language: Language) -> list[Numbered]:
    """Give the numbers in words right behind a word for general comments that ends at `at`."""
    near = folded[at : at + _REACH].partition("\n")[0]
    general = tuple([word.strip() for word in treaty_forms_of(language.code).comments.general])
    if not any(_is_word(each) for each in tokens_of(near[:_FIRST], language)):
        return []
    tokens = tokens_of(near, language)
    first = next((place for place, each in enumerate(tokens) if _is_word(each)), _MOST + 1)
    if not 0 < first <= _MOST or not has_any(tokens[first - 1].text, general):
        return []
    found: list[Numbered] = []
    for before, token in zip(tokens[first - 1 :], tokens[first:], strict=False):
        if near[before.end : token.start].strip(" ,،"):
            break
        if _is_word(token):
            found.append(Numbered(token.value or 0, at + token.start, at + token.end))
        elif token.text not in language.joiners:
            break
    return found


def _is_word(token: Token) -> bool:
    """Say that a token is an ordinal in words."""
    in_words = token.value is not None and not token.text[0].isdecimal()
    return in_words and (token.value or 0) <= _LAST
