"""What is read by hand, since an expression takes longer to compile, is what one would match.

The expressions here say in full which forms there are; texts are made of pieces of such forms.
"""

import re
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmw_obs.citations.article_tokens import token_at as article_token
from cmw_obs.citations.comment_numerals import dated, further, without_years
from cmw_obs.citations.elided import elided_at
from cmw_obs.citations.ilo_numbers import numbered
from cmw_obs.citations.sdg import _target_in
from cmw_obs.citations.symbol_parts import tail_end
from cmw_obs.labels import ROMAN, values_of
from cmw_obs.segmenting.heading_cuts import _STOPS, _end_of_stop, _may_begin
from cmw_obs.symbols import symbols_in
from cmw_obs.treaty_forms import TreatyForms, treaty_forms_of

SIGNS = (" ", ".", ",", "-", "/", "(", ")", "%", "\n", ";")
NUMBERS = ("1", "5", "12", "98", "537", "2013", "12345")
LANGUAGES = ("ar", "en", "es", "fr", "ru")
YEAR = r" ?(?:\(?\d{4}(?: ?[^\W\d_]{1,2}\.?)?\)|\(\d\d?\))"


def texts(*pieces: str) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from((*SIGNS, *NUMBERS, *pieces)), max_size=9).map("".join)


def joined(words: Iterable[str]) -> str:
    return "|".join(sorted(word for word in words if word.isalpha()))


ARTICLE = re.compile(
    r"[ ]*(?:(?P<number>\d+)(?:\.\d{1,2})?(?P<tail>[^\W\d_]{0,4})"
    r"(?![\d/%]|\.\d|,\d(?!\d?(?:[,;)]| ?[^\W\d_]{1,3} ?\d)))(?P<close>\)?)"
    r"|\((?P<sub>[^()\n]{0,20}[ .][^\W\d_]\)(?:[^()\n]{1,9}(?:[^\W\d_]\)|\d))?|[^()\n]{1,90})\)"
    r"|(?P<label>[^\W\d_]{1,4})\)|(?P<word>[^\W\d_]+'?)\.?|(?P<sign>[^\w\s()]))"
)
KINDS = {"close": "number", "sub": "part", "label": "part", "word": "word", "sign": "sign"}


@given(texts("a", "b)", "al. ", "bis", "para", "et ", "'", "_", "ألف", "،", "3,6"))
def test_members_of_lists_of_articles(text: str) -> None:
    found, token = ARTICLE.match(text), article_token(text, 0)
    if found is None or token is None:
        assert (found, token) == (None, None)
        return
    assert token.kind == KINDS[found.lastgroup or ""]
    assert token.text == (found["number"] or found[found.lastgroup or ""])
    assert token.end == found.end()
    assert token.closed == bool(found["close"])


# The last form: a record's number to which "and" is glued.
TAIL = re.compile(
    r"(?: ?/ ?(?:"
    r"(?:(?:add|corr|rev|sr) ?(?:\. ?)?|(?:amend|concl|c) ?\. ?)\d{1,4}(?:-\d{1,4})?"
    r"|[a-z]{1,4}\.\d{1,4}|\d{1,4}(?:-\d{1,4})?|s-\d\d?|[a-z]{1,2} [a-z]{1,2}(?= ?/)"
    r"|chn-[a-z]{3}|[a-z]{1,5})(?![a-z0-9])"
    r"| ?/ ?sr ?(?:\. ?)?\d{1,4}(?:-\d{1,4})?(?=[a-z]{1,3} (?:\d|sr)))*"
)


@given(texts("add", "corr", "rev", "sr", "c", "co", "kgz", "s", "chn", "mac", "and", "و"))
def test_tails_of_symbols(text: str) -> None:
    found = TAIL.match(text)
    assert found
    assert tail_end(text) == found.end()


ELIDED = re.compile(
    r"(?P<gap>[^\w/(-]{0,3})(?P<word>[^\W\d_]{0,3}) ?"
    r"(?:(?P<kind>sr|add|corr|rev) ?\. ?)?(?P<number>\d{1,4})(?![/%.-]*\d)"
)


@given(texts("add", "corr", "sr", "rev.", "and", "و", ", ", "para", "to "))
def test_ends_of_symbols(text: str) -> None:
    found, elided = ELIDED.match(text), elided_at(text, 0)
    if found is None or elided is None:
        assert (found, elided) == (None, None)
        return
    assert elided[:3] == found.group("gap", "word", "kind")
    assert elided.number == int(found["number"])
    assert elided.start == found.start("kind" if found["kind"] else "number")
    assert elided.end == found.end()


SYMBOL = re.compile(
    r"(?<![A-Za-z])(?:(?:CMW|CRC|CEDAW)/C|E/C\.12|CAT/OP)(?:/[A-Z]{4})?/[A-Z]{2,3}(?:-[A-Z]{3})?"
    r"(?:/(?:CO|Q|QPR))?/\d{1,2}(?:-\d{1,2})?(?:/(?:Add|Corr|Rev)\.\d+)*"
    r"(?![0-9A-Za-z]|[‐‑‒–−]\d|/\d)"
)


@given(texts("CMW/C", "CEDAW/C/", "E/C.12", "CAT/OP/", "/VLD", "/CO", "/QPR", "/2", "/Add.1", "–5"))
def test_symbols(text: str) -> None:
    for found in symbols_in(text):
        assert SYMBOL.fullmatch(found.text)
        assert any(each[0].startswith(found.text) for each in SYMBOL.finditer(text))


TARGET = re.compile(
    r"(?:(?<![\d.,/-])|(?<=\.[\da-d]-)|(?<=\.\d\d-))"
    r"(?P<goal>1?\d) ?(?:[.-] ?(?P<target>1?\d|[^\W\d_])|\(?(?P<letter>[^\W\d_])\))"
    r"(?![\d%/]|[.,]\d|-\d(?!\d?\.[\da-d])|[a-z])"
)


@pytest.mark.parametrize("code", LANGUAGES)
@given(text=texts("4.", "10.", "a", "c", "b)", "x", "17-18", "أ"))
def test_targets(code: str, text: str) -> None:
    forms = treaty_forms_of(code)
    expected = [
        (found["goal"], place, *found.span())
        for found in TARGET.finditer(text)
        if (place := found["target"] or found["letter"]).isdecimal()
        or place in "abcd"
        or place in forms.goals.letters
    ]
    assert _target_in(text, 0, len(text), forms) == (expected[0] if expected else None)


def numbers_of(forms: TreatyForms) -> re.Pattern[str]:
    number, mark = r"\d{1,3}(?!\d|[./-]\d)", forms.number_marks
    more = (
        rf"(?: ?\((?:19|20)\d\d\))?(?: ?, ?| ?[^\W\d_]{{1,3}} ?|, [^\W\d_]{{1,3}} )"
        rf"(?:{mark})?{number}"
    )
    words = "|".join(word for word, kind in forms.heads.items() if kind == "convention")
    named = rf"(?:(?:[^\W\d_]+ ){{0,2}}(?:{'|'.join(forms.labour.names)}) )?"
    bare = rf"\b(?:{words})[^\W\d_]{{0,3}} {named}(?=\d)"
    return re.compile(rf"(?:{mark}|(?P<bare>{bare}))(?P<numbers>{number}(?:{more}){{0,20}})")


@pytest.mark.parametrize("code", LANGUAGES)
@given(data=st.data())
def test_numbers_of_conventions(code: str, data: st.DataObject) -> None:
    forms = treaty_forms_of(code)
    marks = {"ar": "رقم ", "en": "nos. ", "es": "núm. ", "fr": "no ", "ru": "№ "}
    words = (word for word, kind in forms.heads.items() if kind == "convention")
    pieces = texts(marks[code], *words, *forms.labour.names, "s", ", ", " و", "(1948)", "of the ")
    text = data.draw(pieces)
    expected = [
        (found["numbers"], found.start(), *found.span("numbers"), bool(found["bare"]))
        for found in numbers_of(forms).finditer(text)
    ]
    assert [*numbered(text, 0, len(text), forms)] == expected


@pytest.mark.parametrize("code", LANGUAGES)
@given(text=texts(" and ", "و", ", ", " y ", "et ", " и ", "v", " (2007)", "(12)", "word"))
def test_further_numbers_of_comments(code: str, text: str) -> None:
    forms = treaty_forms_of(code)
    words, number = joined(forms.joiners), r"(?P<number>\d{1,2}|[ivx]{1,6})"
    found = re.match(
        rf"(?:{YEAR})?(?: ?, ?(?:(?:{words}) ?)?| ?\b(?:{words}) ?)"
        rf"{number}(?!\d|[.%/,]\d|\w)(?! [^\W\d_]+ \()",
        text,
    )
    expected = found and (found["number"], 0, *found.span("number"))
    assert further(text, 0, forms) == expected
    found = re.search(rf"(?:,| (?:{words})) (?P<number>\d\d?)(?= ?\((?:19|20)\d\d\))", text)
    expected = found and (found["number"], found.start(), *found.span("number"))
    assert dated(text, 0, len(text), forms) == expected


@given(texts(" (2013)", "(37)", "2013)", " г.", "word", "(19"))
def test_years_in_brackets(text: str) -> None:
    assert without_years(text) == re.sub(YEAR, " ", text)


SENTENCE_END = re.compile(
    r"[.!?؟。！？][\])»”]?\s*(?=[^\W\d_]|[(（《«“„]|\d{1,2}\s?[.-]\s?《?[^\W\d_])"
)


@given(texts("?", "。", "”", "A", "ب", "国", "《", ". ", "\u00a0", "_"))
def test_ends_of_sentences(text: str) -> None:
    found, start = [], 0
    for stop in (at for at, sign in enumerate(text) if sign in _STOPS):
        end = _end_of_stop(text, stop)
        if stop >= start and _may_begin(text, end):
            found.append(end)
            start = end
    assert found == [each.end() for each in SENTENCE_END.finditer(text)]


@given(st.text("ivxlcdm", min_size=1, max_size=7))
def test_roman_numerals(token: str) -> None:
    well_formed = re.fullmatch(
        r"m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})", token
    )
    assert (ROMAN in values_of(token, "en")) == bool(well_formed)
