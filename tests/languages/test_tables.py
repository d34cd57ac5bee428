"""The tables of the languages: no name stands for two, all is folded, no expression runs away."""

from __future__ import annotations

import re
from pathlib import Path
from time import perf_counter

import pytest

from cmw_obs import convert, languages
from cmw_obs.dates import dates_in
from cmw_obs.labels import values_of
from cmw_obs.language import fold, load
from cmw_obs.model import LANGUAGES
from cmw_obs.ordinals import tokens_of
from cmw_obs.states import state_in


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_name_is_that_of_two_states(language: str) -> None:
    path = Path(languages.__file__).with_name("states.tsv")
    header, *rows = (line.split("\t") for line in path.read_text("utf-8").splitlines())
    owners: dict[str, str] = {}
    for row in rows:
        for name in row[header.index(language)].split("|"):
            assert owners.setdefault(fold(name), row[0]) == row[0], name


@pytest.mark.parametrize("code", LANGUAGES)
def test_phrases_are_written_folded(code):
    table = load(code)
    phrases = [
        *(*table.ordinals, *table.joiners, *table.ranges, *table.months, *table.titles),
        *(*table.report_words, *table.absence, *table.meeting_words, *table.session_words),
        *(*table.adoption, *table.languages, *(name for name, _ in table.committees)),
    ]
    assert [phrase for phrase in phrases if fold(phrase) != phrase.strip()] == []


@pytest.mark.parametrize("code", ["fr", "es"])
@pytest.mark.parametrize(
    "text",
    [
        "1, " * 5000,
        "1 et 2 y 3 - " * 2000,
        "12 " * 5000,
        "rapports " * 3000,
        "informes " * 3000,
        "le rapport périodique " * 1000 + "d'",
        "observations finales concernant " * 1000,
        "observaciones finales sobre " * 1000,
        ", a" * 5000,
        ": x" * 3000,
        "rapport de la a " * 500,
        "informe de la a " * 500,
        "vingt et " * 3000,
        "articles 1, 2, " * 1500,
    ],
)
def test_no_expression_runs_away(code, text):
    table = load(code)
    start = perf_counter()
    for source in (table.date, table.state_in_title, table.token):
        for _ in re.finditer(source, text):
            pass
    assert perf_counter() - start < 2


@pytest.mark.parametrize("language", ["ru", "zh"])
def test_long_lists_of_numbers_take_no_long_time(language: str) -> None:
    table = load(language)
    began = perf_counter()
    for piece in ("1, ", "1 и ", "第1次和", "2024年1月1日至", "доклад ", "关于加纳", ": а ", "1-"):
        text = piece * (20_000 // len(piece))
        dates_in(text, table)
        tokens_of(text, table)
        state_in(text[:2_000], table)
    assert perf_counter() - began < 5


def test_a_cyrillic_letter_counts_in_its_own_order_and_as_the_latin_one_it_looks_like() -> None:
    assert values_of("б", "ru") == {"letters": 2}
    assert values_of("в", "ru") == {"letters": 3, "latin": 2}
    assert values_of("В", "ru")["latin"] == 2
    assert values_of("к", "ru")["letters"] == 10
    assert values_of("ъ", "ru") == {}


LETTERED = [
    ("абвгде", (1, 2, 3, 4, 5, 6)),
    ("abсdе", (1, 2, 3, 4, 5)),
    pytest.param(
        "аbсdе",
        (1, 2, 3, 4, 5),
    ),
]


@pytest.mark.parametrize(("letters", "ordinals"), LETTERED)
def test_a_list_goes_on_in_the_alphabet_of_its_second_letter(
    letters: str, ordinals: tuple[int, ...]
) -> None:
    lead = "1.\tКомитет рекомендует государству-участнику принять следующие меры по Конвенции:\n"
    items = "".join(f"\t{letter})\tпринять закон о защите прав трудящихся;\n" for letter in letters)
    document = convert.read((lead + items).encode(), "co.txt")
    assert tuple(each.ordinal for each in document.preamble[0].items) == ordinals
