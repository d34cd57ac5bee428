"""Ordinals are counted, in words and figures, and what is none has no number."""

from __future__ import annotations

import pytest

from cmw_obs.language import fold, load
from cmw_obs.ordinals import beside, listed, tokens_of

SINGLE = [
    ("fr", "premier", 1),
    ("fr", "première", 1),
    ("fr", "initial", 1),
    ("fr", "second", 2),
    ("fr", "Deuxième", 2),
    ("fr", "neuvième", 9),
    ("fr", "dix-septième", 17),
    ("fr", "vingtième", 20),
    ("fr", "vingt et unième", 21),
    ("fr", "vingt-et-unième", 21),
    ("fr", "vingt\u2011deuxième", 22),
    ("fr", "trente-septième", 37),
    ("fr", "quarante et unième", 41),
    ("fr", "soixantième", 60),
    ("fr", "soixante et onzième", 71),
    ("fr", "soixante-dix-septième", 77),
    ("fr", "quatre-vingtième", 80),
    ("fr", "quatre-vingt-unième", 81),
    ("fr", "quatre-vingt-onzième", 91),
    ("fr", "QUATRE-VINGT-DIX-NEUVIEME", 99),
    ("fr", "centième", 100),
    ("fr", "cent vingt et unième", 121),
    ("fr", "265e", 265),
    ("fr", "1re", 1),
    ("fr", "2907ème", 2907),
    ("es", "primer", 1),
    ("es", "primera", 1),
    ("es", "inicial", 1),
    ("es", "segundo", 2),
    ("es", "tercer", 3),
    ("es", "Séptima", 7),
    ("es", "décimo", 10),
    ("es", "undécimo", 11),
    ("es", "duodécima", 12),
    ("es", "decimotercer", 13),
    ("es", "decimotercero", 13),
    ("es", "décimo cuarto", 14),
    ("es", "decimoséptimo", 17),
    ("es", "decimoctavo", 18),
    ("es", "vigésimo primero", 21),
    ("es", "vigesimoprimer", 21),
    ("es", "vigésimo séptimo", 27),
    ("es", "trigesimoséptimo", 37),
    ("es", "TRIGESIMO SEPTIMO", 37),
    ("es", "cuadragésimo primer", 41),
    ("es", "septuagésima quinta", 75),
    ("es", "nonagésimo noveno", 99),
    ("es", "37º", 37),
    ("es", "37°", 37),
    ("es", "41er", 41),
    ("es", "41.er", 41),
    ("es", "561ª", 561),
    ("es", "157.ª", 157),
    ("es", "46o", 46),
]


@pytest.mark.parametrize(("code", "text", "number"), SINGLE)
def test_an_ordinal_is_one_token_with_its_number(code, text, number):
    assert [token.value for token in tokens_of(fold(text), load(code))] == [number]


@pytest.mark.parametrize("code", ["fr", "es"])
def test_every_number_to_99_has_an_ordinal_in_words(code):
    assert set(range(1, 101)) <= set(load(code).ordinals.values())


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "unième"),
        ("fr", "vingt"),
        ("fr", "cent"),
        ("fr", "troisièmement"),
        ("fr", "Covid"),
        ("fr", "articles 16 et 17"),
        ("fr", "article premier"),
        ("es", "veinte"),
        ("es", "primordial"),
        ("es", "artículo 29"),
        ("es", "artículos 16 y 17"),
        ("es", "párr. 12"),
        ("es", "período de sesiones"),
        ("es", "segundos"),
    ],
)
def test_what_is_no_ordinal_has_no_number(code, text):
    assert [token.value for token in tokens_of(fold(text), load(code))] == [None]


LISTED = [
    ("ru", "второму периодическому", (2,)),
    ("ru", "первоначальный доклад", (1,)),
    ("ru", "первоначального и второго", (1, 2)),
    ("ru", "объединенным второму и третьему", (2, 3)),
    ("ru", "восемнадцатый – двадцать первый", (18, 19, 20, 21)),
    ("ru", "восемнадцатому–двадцатому", (18, 19, 20)),
    ("ru", "с третьего по пятый", (3, 4, 5)),
    ("ru", "тридцать седьмой", (37,)),
    ("ru", "сороковая", (40,)),
    ("ru", "сорок первой", (41,)),
    ("ru", "девяносто девятую", (99,)),
    ("ru", "сто двадцать третьей", (123,)),
    ("ru", "сотых", (100,)),
    ("ru", "536-м и 537-м", (536, 537)),
    ("ru", "561-м–563-м", (561, 562, 563)),
    ("ru", "третьи", (3,)),
    ("ru", "двадцать, тридцать и сорок", ()),
    ("ru", "втором_", ()),
    ("ru", "повторный, вторичный, первичный", ()),
    ("ru", "9−13 сентября", ()),
    ("zh", "初次报告", (1,)),
    ("zh", "第二次定期报告", (2,)),
    ("zh", "第12次定期报告", (12,)),
    ("zh", "初次和第二次合并定期报告", (1, 2)),
    ("zh", "第二次和第三次合并定期报告", (2, 3)),
    ("zh", "第七和第八次", (7, 8)),
    ("zh", "第二至第五次合并", (2, 3, 4, 5)),
    ("zh", "第十五次至第十七次", (15, 16, 17)),
    ("zh", "初次、第二次、第三次以及第四次", (1, 2, 3, 4)),
    ("zh", "第381次、第382次", (381, 382)),
    ("zh", "第361和362次会议", (361, 362)),
    ("zh", "第 1227 次和第 1228 次会 议", (1227, 1228)),
    ("zh", "第四十一届会议", (41,)),
    ("zh", "第41届会议", (41,)),
    ("zh", "第九十九届", (99,)),
    ("zh", "第一〇五届", (105,)),
    ("zh", "第一百一十二届", (112,)),
    ("zh", "第七条和第八条、第19款、第三章", ()),
    ("zh", "第七十三和第八十四条", ()),
    ("zh", "一份文件，三次，一般性", ()),
]


@pytest.mark.parametrize(("language", "text", "expected"), LISTED)
def test_ordinals_are_counted(language: str, text: str, expected: tuple[int, ...]) -> None:
    table = load(language)
    assert listed(tokens_of(fold(text), table), table) == expected


SESSIONS = [
    ("في دورتها السابعة والثلاثين (27 تشرين الثاني/نوفمبر - 8 كانون الأول/ديسمبر 2023)", 37),
    ("في دورتها الحادية والأربعين", 41),
    ("في دورتها الثانية عشرة", 12),
    ("في دورتها العشرين", 20),
    ("في دورتها التاسعة والتسعين", 99),
    ("في دورتها العاشرة", 10),
    ("في دورتها السادسة بعد المائة", 106),
    ("في دورتها الثامنة والعشرين بعد المائة", 128),
]


@pytest.mark.parametrize(("text", "number"), SESSIONS)
def test_a_session_is_counted(text, number):
    folded = fold(text)
    tokens = tokens_of(folded, load("ar"))
    place = next(n for n, token in enumerate(tokens) if token.text == "دورتها")
    assert beside(tokens, place, folded, load("ar")) == (number,)
