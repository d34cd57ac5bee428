"""Mastheads name the committee, the symbol, its date, and the original language."""

from __future__ import annotations

import pytest

from cmw_obs import convert
from cmw_obs.annotators import front_matter
from cmw_obs.language import load
from cmw_obs.model import Document, FrontMatter, Report, Session
from tests.conftest import SAMPLES, SOURCE
from tests.languages.printed import titled

COMMITTEES: list[tuple[str, str, str | None]] = [
    ("fr", "Comité pour la protection des droits de tous les travailleurs migrants", "CMW"),
    ("fr", "Comité des droits de l\u2019enfant", "CRC"),
    (
        "fr",
        "Comité pour l\u2019élimination de la discrimination à l\u2019égard des femmes",
        "CEDAW",
    ),
    ("fr", "Comité pour l'élimination de la discrimination raciale", "CERD"),
    ("fr", "Comité contre la torture", "CAT"),
    ("fr", "Sous-Comité pour la prévention de la torture", "SPT"),
    ("fr", "Comité des droits de l'homme", "CCPR"),
    ("fr", "Pacte international relatif aux droits civils et politiques", "CCPR"),
    ("fr", "Comité des droits économiques, sociaux et culturels", "CESCR"),
    ("fr", "Comité des droits des personnes handicapées", "CRPD"),
    ("fr", "Comité des disparitions forcées", "CED"),
    ("fr", "Conseil des droits de l'homme", None),
    ("es", "Comité de Protección de los Derechos de Todos los Trabajadores Migratorios", "CMW"),
    ("es", "Comité de los Derechos del Niño", "CRC"),
    ("es", "Comité para la Eliminación de la Discriminación contra la Mujer", "CEDAW"),
    ("es", "Comité para la Eliminación de la Discriminación Racial", "CERD"),
    ("es", "Comité contra la Tortura", "CAT"),
    ("es", "Subcomité para la Prevención de la Tortura", "SPT"),
    ("es", "Comité de Derechos Humanos", "CCPR"),
    ("es", "Comité de Derechos Económicos, Sociales y Culturales", "CESCR"),
    ("es", "Comité sobre los Derechos de las Personas con Discapacidad", "CRPD"),
    ("es", "Comité contra la Desaparición Forzada", "CED"),
    ("es", "Consejo de Derechos Humanos", None),
    ("ru", "Комитет по защите прав всех трудящихся- мигрантов и членов их семей", "CMW"),
    ("ru", "КОМИТЕТ ПРОТИВ ПЫТОК", "CAT"),
    ("ru", "Подкомитет по предупреждению пыток", "SPT"),
    ("ru", "Заключительные замечания Комитета по правам ребенка", "CRC"),
    ("ru", "Комитет по ликвидации дискриминации в отношении женщин", "CEDAW"),
    ("ru", "Комитет по правам человека", "CCPR"),
    ("ru", "Совет по правам человека", None),
    ("ru", "Международная конвенция о ликвидации всех форм расовой дискриминации", None),
    ("zh", "保护所有移徙工人及其家庭成员权利委员会", "CMW"),
    ("zh", "保护所有移民工人及其家庭成员权利委员会", "CMW"),
    ("zh", "消除种族歧视委员会", "CERD"),
    ("zh", "人权事务委员会", "CCPR"),
    ("zh", "经济、社会及文化权利委员会", "CESCR"),
    ("zh", "人权理事会", None),
    ("zh", "保护所有移徙工人及其家庭成员权利国际公约", None),
]


@pytest.mark.parametrize(("code", "line", "committee"), COMMITTEES)
def test_a_committee_is_known_by_its_name(code: str, line: str, committee: str | None) -> None:
    assert titled(line, code).committee == committee


@pytest.mark.parametrize(
    ("code", "line", "original"),
    [
        ("fr", "Original\u00a0: anglais", "en"),
        ("fr", "Original: français", "fr"),
        ("fr", "ORIGINAL : ESPAGNOL", "es"),
        ("fr", "Original: English", "en"),
        ("fr", "Original : valdorien", None),
        ("es", "Original: inglés", "en"),
        ("es", "Original: francés", "fr"),
        ("es", "ORIGINAL: ESPAÑOL", "es"),
        ("es", "Original: árabe", "ar"),
        ("es", "Original: Russian", "ru"),
        ("es", "Original: valdoriano", None),
    ],
)
def test_the_original_language_is_read_from_the_masthead(code, line, original):
    assert titled(line, code).original_language == original


def test_a_sites_headline_is_not_the_title() -> None:
    headline = "Conclusiones y recomendaciones, Kuwait, U.N. Doc. CAT/C/VLD/CO/2 (2011)."
    title = "Observaciones finales: Uruguay"
    lines = tuple(FrontMatter(text, (0, 1)) for text in (headline, "CAT/C/VLD/CO/2", title))
    found = front_matter.annotate(Document("es", "ltr", SOURCE, front_matter=lines), load("es"))
    assert found.title == title
    assert found.state
    assert found.state.code == "URY"
    alone = front_matter.annotate(found._replace(front_matter=lines[:2]), load("es"))
    assert alone.title == headline


def test_a_number_of_two_digits_is_the_symbols_where_no_month_follows():
    masthead = "CEDAW/C/VLD/CO/10 Convención sobre la mujer Distr. general 12 de julio de 2022"
    title = "Observaciones finales sobre el décimo informe periódico de Valdoria"
    lines = tuple(FrontMatter(text, (0, 1)) for text in (masthead, title))
    found = front_matter.annotate(Document("es", "ltr", SOURCE, front_matter=lines), load("es"))
    assert found.symbol == "CEDAW/C/VLD/CO/10"


def test_the_span_of_a_session_is_no_date_of_issue():
    lines = ("E/C.12/VLD/CO/1", "7-25 تشرين الثاني/نوفمبر 2005", "الملاحظات الختامية: كولومبيا")
    front = tuple(FrontMatter(line, (0, 1)) for line in lines)
    document = Document("ar", "rtl", SOURCE, front_matter=front)
    assert front_matter.annotate(document, load("ar")).issued is None
    dated = document._replace(front_matter=(*front, FrontMatter("24 January 2006", (0, 1))))
    assert front_matter.annotate(dated, load("ar")).issued == "2006-01-24"


def test_a_symbol_that_a_date_is_glued_to_is_doubted():
    line = FrontMatter("E/C.12/VLD/CO/124 January 2006", (0, 1))
    found = front_matter.annotate(Document("ar", "rtl", SOURCE, front_matter=(line,)), load("ar"))
    assert (found.symbol, found.issued) == (None, None)
    assert "symbol-fused" in {each.code for each in found.diagnostics}


@pytest.mark.parametrize(
    ("code", "name"), [("fr", "Valdorie"), ("es", "Valdoria")], ids=("fr", "es")
)
def test_the_sample_is_read(code, name):
    file = SAMPLES / f"valdoria-co2-{code}.txt"
    document = convert.read(file.read_bytes(), file.name)
    assert document.symbol == "CMW/C/VLD/CO/2"
    assert document.committee == "CMW"
    assert document.state == (name, None)
    assert document.title is not None
    assert document.title.startswith("Obs")
    assert document.issued == "2025-01-15"
    assert document.original_language == "en"
    assert document.reports == (Report("CMW/C/VLD/2", (2,)),)
    assert document.session == Session(41, "2024-12-02", "2024-12-13")
    assert document.meetings == (561, 562)
    assert document.adoption_meeting == 574
    assert document.adopted == "2024-12-13"


@pytest.mark.parametrize(
    ("line", "symbol", "issued"),
    [
        ("Naciones Unidas\tE/C.12/1/Add.97", "E/C.12/1/Add.97", None),
        ("Nations Unies CRC/C/15/Add.183", "CRC/C/15/Add.183", None),
        ("CRC/C/15/Add.97 Distr. GENERAL 4 May 2003", "CRC/C/15/Add.97", "2003-05-04"),
        ("CRC/C/15/Add.97 Original: inglés", "CRC/C/15/Add.97", None),
        ("CRC/C/15/Add.974 de mayo de 2003", "CRC/C/15/Add.97", "2003-05-04"),
        ("CRC/C/28/Add.7 CRC/C/15/Add.97 CRC/C/15/Add.98", None, None),
        ("CRC/C/28/Add.7 Original: inglés", None, None),
    ],
)
def test_an_older_symbol_may_stand_among_the_words_of_a_masthead(
    line: str, symbol: str | None, issued: str | None
) -> None:
    document = Document("es", "ltr", SOURCE, front_matter=(FrontMatter(line, (0, 1)),))
    found = front_matter.annotate(document, load("es"))
    assert (found.symbol, found.issued) == (symbol, issued)


def test_a_symbol_whose_first_letters_stand_above_the_rest_is_read_and_said_to_be_damaged() -> None:
    lines = ("CMW", "United Nations", "/C/VLD/CO/3", "Distr.: General")
    front = tuple(FrontMatter(line, (0, 1)) for line in lines)
    found = front_matter.annotate(Document("en", "ltr", SOURCE, front_matter=front), load("en"))
    assert found.symbol == "CMW/C/VLD/CO/3"
    assert "symbol-repaired" in {each.code for each in found.diagnostics}
    front = tuple(FrontMatter(line, (0, 1)) for line in ("United Nations", "/C/VLD/CO/3"))
    found = front_matter.annotate(Document("en", "ltr", SOURCE, front_matter=front), load("en"))
    assert found.symbol is None
