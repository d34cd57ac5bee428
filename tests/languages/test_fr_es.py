"""The French and Spanish tables find what UN documents print, and nothing in what only looks so."""

from __future__ import annotations

import re
from pathlib import Path
from time import perf_counter

import pytest

from cmw_obs import convert
from cmw_obs.annotators import adoption, considered, front_matter, own_symbol
from cmw_obs.dates import dates_in
from cmw_obs.language import fold, folded_states, load
from cmw_obs.model import (
    Document,
    Footnote,
    FrontMatter,
    Mark,
    Paragraph,
    Report,
    Section,
    Session,
    Source,
)
from cmw_obs.ordinals import tokens_of

SAMPLES = Path(__file__).parents[2] / "samples"
SOURCE = Source("co.txt", "text", None, "utf-8", "0", 0)


def iso_dates(text: str, code: str) -> list[str | None]:
    found = dates_in(fold(text), load(code))
    return [dates.iso(day) for dates in found for day in dates.days]


def titled(title: str, code: str) -> Document:
    document = Document(code, "ltr", SOURCE, front_matter=(FrontMatter(title, (0, 1)),))
    return front_matter.annotate(document, load(code))


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


def opened(text: str, code: str) -> Document:
    opening = Paragraph("para_1", 1, "1", text, (0, 1))
    document = Document(code, "ltr", SOURCE, preamble=(opening,))
    return considered.annotate(adoption.annotate(document, load(code)), load(code))


def noted(note: str, code: str) -> Session | None:
    document = Document(
        code,
        "ltr",
        SOURCE,
        front_matter=(FrontMatter("*", (0, 1), (Mark(1, 1),)),),
        footnotes=(Footnote(1, "*", note, (0, 1)),),
    )
    return adoption.annotate(document, load(code)).session


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


DATES = [
    ("fr", "29 novembre 2023", ["2023-11-29"]),
    ("fr", "le 1er janvier 2027", ["2027-01-01"]),
    ("fr", "au plus tard le 1 er janvier 2027", ["2027-01-01"]),
    ("fr", "les 2 et 3 septembre 2014", ["2014-09-02", "2014-09-03"]),
    ("fr", "les 21, 22 et 23 avril 2021", ["2021-04-21", "2021-04-22", "2021-04-23"]),
    ("fr", "les 1er et 2 avril 2014", ["2014-04-01", "2014-04-02"]),
    ("fr", "(2\u201313 décembre 2024)", ["2024-12-02", "2024-12-13"]),
    ("fr", "du 3 au 12\u00a0mai 2021", ["2021-05-03", "2021-05-12"]),
    ("fr", "du 27 novembre au 8 décembre 2023", ["2023-11-27", "2023-12-08"]),
    ("fr", "(30 août-1er septembre 2017)", ["2017-08-30", "2017-09-01"]),
    ("fr", "le 28 février et le 1er mars 2013", ["2013-02-28", "2013-03-01"]),
    ("fr", "11juillet2024", ["2024-07-11"]),
    ("fr", "26 FÉVRIER 2014, 3 AOUT 1999", ["2014-02-26", "1999-08-03"]),
    ("fr", "le 31 avril 2020", [None]),
    ("fr", "CMW/C/VLD/CO/2, 3 mars 2020", ["2020-03-03"]),
    ("fr", "562e séance, 3 mars 2020", ["2020-03-03"]),
    ("fr", "en mai 2022, 12 maires et 3 marsouins", []),
    ("fr", "pour la période 2022-2025, art. 8 à 35", []),
    ("fr", "le 3 mai 18900 permis", [None]),
    ("es", "15 de enero de 2025", ["2025-01-15"]),
    ("es", "3 de octubre de 2016", ["2016-10-03"]),
    ("es", "1º de enero de 2027", ["2027-01-01"]),
    ("es", "el 1.º de mayo, el 1er de junio de 2009", ["2009-05-01", "2009-06-01"]),
    ("es", "20 de abril a 1o de mayo de 2009", ["2009-04-20", "2009-05-01"]),
    ("es", "los días 29 y 30 de agosto de 2017", ["2017-08-29", "2017-08-30"]),
    ("es", "los días 21, 22 y 23 de abril de 2021", ["2021-04-21", "2021-04-22", "2021-04-23"]),
    ("es", "(2 a 13 de diciembre de 2024)", ["2024-12-02", "2024-12-13"]),
    ("es", "del 3 al 12 de mayo de 2021", ["2021-05-03", "2021-05-12"]),
    ("es", "27 de noviembre a 8 de diciembre de 2023", ["2023-11-27", "2023-12-08"]),
    ("es", "7 de abril del 2014", ["2014-04-07"]),
    ("es", "2-13 de setiembre de 2019", ["2019-09-02", "2019-09-13"]),
    ("es", "16 diciembre 1966", ["1966-12-16"]),
    ("es", "31 de febrero de 2020", [None]),
    ("es", "en septiembre de 2023, los arts. 8 a 35", []),
    ("es", "3 mayores y 12 marzones de 2020", []),
    ("es", "el 3 de mayo de 18900 permisos", [None]),
]


@pytest.mark.parametrize(("code", "text", "expected"), DATES)
def test_dates_are_found(code, text, expected):
    assert iso_dates(text, code) == expected


ORDINALS = [
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


@pytest.mark.parametrize(("code", "text", "number"), ORDINALS)
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


# Title, State, its code, cycle (None where no report is named), absent.
TITLES = [
    ("fr", "concernant le rapport initial de la Valdorie", "Valdorie", None, (1,), False),
    (
        "fr",
        "concernant le deuxième rapport périodique de la Valdorie*",
        "Valdorie",
        None,
        (2,),
        False,
    ),
    ("fr", "concernant le deuxième rapport périodique du Mexique", "Mexique", "MEX", (2,), False),
    ("fr", "concernant le rapport initial d\u2019Haïti", "Haïti", "HTI", (1,), False),
    ("fr", "concernant le rapport initial de l'Albanie", "Albanie", "ALB", (1,), False),
    ("fr", "concernant le rapport initial de l ’ Albanie *", "Albanie", "ALB", (1,), False),
    ("fr", "concernant le rapport initialde l’Azerbaïdjan", "Azerbaïdjan", "AZE", None, False),
    ("fr", "concernant le rapport initial de l’Eldorie", "Eldorie", None, (1,), False),
    ("fr", "concernant le rapport initial d'El Salvador", "El Salvador", "SLV", (1,), False),
    (
        "fr",
        "concernant le rapport initial des Émirats arabes unis",
        "Émirats arabes unis",
        "ARE",
        (1,),
        False,
    ),
    (
        "fr",
        "concernant le sixième rapport périodique de l'Equateur",
        "Équateur",
        "ECU",
        (6,),
        False,
    ),
    ("fr", "concernant le rapport initial de la Turquie", "Türkiye", "TUR", (1,), False),
    (
        "fr",
        "concernant le rapport de la Valdorie valant deuxième et troisième rapports périodiques",
        *("Valdorie", None, (2, 3), False),
    ),
    (
        "fr",
        "concernant le rapport valant quatrième à sixième rapports périodiques du Royaume-Uni"
        " de Grande-Bretagne et d’Irlande du Nord",
        *("Royaume-Uni de Grande-Bretagne et d'Irlande du Nord", "GBR", (4, 5, 6), False),
    ),
    (
        "fr",
        "concernant le rapport de l’Andorre valant rapport initial et deuxième à sixième"
        " rapports périodiques *",
        *("Andorre", "AND", (1, 2, 3, 4, 5, 6), False),
    ),
    pytest.param(
        "fr",
        "concernant les deuxième, troisième et quatrième rapports périodiques de la Chine, y"
        " compris Hong Kong (Chine)",
        *("Chine", "CHN", (2, 3, 4), False),
    ),
    (
        "fr",
        "concernant les vingtième à vingt-deuxième rapports périodiques, soumis en un seul"
        " document, de la République bolivarienne du Venezuela",
        *("Venezuela (République bolivarienne du)", "VEN", (20, 21, 22), False),
    ),
    (
        "fr",
        "concernant le rapport initial de la Micronésie (États fédérés de) soumis en application de"
        " l’article 73 de la Convention",
        *("Micronésie (États fédérés de)", "FSM", (1,), False),
    ),
    (
        "fr",
        "concernant le rapport soumis par la Bosnie-Herzégovine en application de l’article 29"
        " (par. 1) de la Convention",
        *("Bosnie-Herzégovine", "BIH", None, False),
    ),
    (
        "fr",
        "concernant le deuxième rapport périodique présenté par les Pays-Bas au titre des"
        " articles 16 et 17 du Pacte",
        *("Pays-Bas", "NLD", (2,), False),
    ),
    (
        "fr",
        "formulées en l’absence du rapport valant deuxième et troisième rapports"
        " périodiques de la Valdorie",
        *("Valdorie", None, (2, 3), True),
    ),
    ("fr", "formulées en l'absence du rapport initial du Nigéria", "Nigéria", "NGA", (1,), True),
    ("fr", "concernant le Belize en l’absence de rapport initial", "Belize", "BLZ", (1,), True),
    pytest.param(
        "fr",
        "concernant la Valdorie, adoptées en l'absence de rapport",
        "Valdorie",
        None,
        None,
        True,
    ),
    ("fr", "du Comité contre la torture : Maroc", "Maroc", "MAR", None, False),
    ("fr", "du Comité contre la torture (Valdorie)", None, None, None, False),
    ("fr", ": troisième rapport périodique de la Valdorie", "Valdorie", None, (3,), False),
    pytest.param(
        "fr",
        "du Comité des droits économiques, sociaux et culturels, Albanie, U.N. Doc."
        " E/C.12/ALB/CO/1 (2006).",
        *("Albanie", "ALB", None, False),
    ),
    (
        "fr",
        "adoptées par le Comité des droits de l’homme à sa 105e session",
        None,
        None,
        None,
        False,
    ),
    ("es", "sobre el informe inicial de Valdoria", "Valdoria", None, (1,), False),
    ("es", "sobre el segundo informe periódico de Valdoria*", "Valdoria", None, (2,), False),
    ("es", "sobre el tercer informe periódico de México", "México", "MEX", (3,), False),
    ("es", "sobre el sexto informe periódico del Perú", "Perú", "PER", (6,), False),
    ("es", "sobre el informe inicial de la Argentina", "Argentina", "ARG", (1,), False),
    ("es", "sobre el informe inicial de El Salvador", "El Salvador", "SLV", (1,), False),
    ("es", "relativas a El Salvador", "El Salvador", "SLV", None, False),
    (
        "es",
        "sobre el informe inicialde los Emiratos Árabes Unidos",
        "Emiratos Árabes Unidos",
        "ARE",
        None,
        False,
    ),
    ("es", "relativas al informe inicial de Swazilandia", "Eswatini", "SWZ", (1,), False),
    ("es", "sobre el quinto informe periódico de Turquía", "Türkiye", "TUR", (5,), False),
    (
        "es",
        "sobre los informes periódicos segundo y tercero combinados de Valdoria",
        *("Valdoria", None, (2, 3), False),
    ),
    (
        "es",
        "sobre los informes periódicos cuarto a sexto combinados de Bosnia y Herzegovina",
        *("Bosnia y Herzegovina", "BIH", (4, 5, 6), False),
    ),
    (
        "es",
        "sobre los informes periódicos 18º a 20º combinados del Estado Plurinacional de Bolivia",
        *("Bolivia (Estado Plurinacional de)", "BOL", (18, 19, 20), False),
    ),
    (
        "es",
        "sobre los informes inicial, segundo y tercero, presentados en un solo documento, de Benín",
        *("Benin", "BEN", (1, 2, 3), False),
    ),
    (
        "es",
        "sobre los informes periódicos vigésimo primero y vigésimo segundo combinados de"
        " Venezuela (República Bolivariana de)",
        *("Venezuela (República Bolivariana de)", "VEN", (21, 22), False),
    ),
    (
        "es",
        "sobre el informe presentadopor el Iraq en virtud del artículo 29, párrafo 1,de la"
        " Convención *",
        *("Iraq", "IRQ", None, False),
    ),
    (
        "es",
        "en ausencia del informe que Zambia debía presentar en virtud del artículo 29, párrafo 1,"
        " de la Convención *",
        *("Zambia", "ZMB", None, True),
    ),
    ("es", "en ausencia del segundo informe periódico de Valdoria", "Valdoria", None, (2,), True),
    ("es", "sobre Belice en ausencia de informe inicial", "Belice", "BLZ", (1,), True),
    ("es", "del Comité contra la Tortura: México", "México", "MEX", None, False),
    ("es", ": YEMEN", "Yemen", "YEM", None, False),
    ("es", ": cuarto informe periódico de Valdoria", "Valdoria", None, (4,), False),
    pytest.param(
        "es",
        "del Comité de los Derechos del Niño, Costa Rica, U.N. Doc. CRC/C/15/Add.117 (2000).",
        *("Costa Rica", "CRI", None, False),
    ),
    ("es", "del Comité contra la Tortura", None, None, None, False),
    ("es", "sobre la aplicación de la Convención", None, None, None, False),
]


@pytest.mark.parametrize(("code", "rest", "name", "iso", "cycle", "absent"), TITLES)
def test_a_title_names_the_state_and_the_reports(code, rest, name, iso, cycle, absent):
    start = {"fr": "Observations finales", "es": "Observaciones finales"}[code]
    document = titled(f"{start} {rest}".replace(" :", ":" if code == "es" else " :"), code)
    assert document.state == ((name, iso) if name else None)
    assert document.reports == ((Report(None, cycle or (), absent),) if cycle or absent else ())


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("fr", "CONCLUSIONS ET RECOMMANDATIONS DU COMITÉ CONTRE LA TORTURE"),
        ("fr", "Conclusions du Comité pour l\u2019élimination de la discrimination raciale"),
        ("es", "Conclusiones y recomendaciones del Comité contra la Tortura"),
        ("es", "Comentarios finales del Comité de los Derechos del Niño"),
    ],
)
def test_older_titles_are_titles(code, line):
    assert titled(line, code).title == line


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("fr", "Liste de points concernant le deuxième rapport périodique de la Valdorie"),
        ("fr", "Examen des rapports présentés par les États parties"),
        ("es", "Lista de cuestiones relativa al informe inicial de Valdoria"),
        ("es", "Examen de los informes presentados por los Estados partes"),
    ],
)
def test_another_document_has_no_such_title(code, line):
    assert titled(line, code).title is None


COMMITTEES = [
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
]


@pytest.mark.parametrize(("code", "line", "committee"), COMMITTEES)
def test_a_committee_is_known_by_its_name(code, line, committee):
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


# Opening paragraph, meetings, adoption meeting, date of adoption.
OPENINGS = [
    (
        "es",
        "En ausencia de un informe, el Comité examinó la situación en sus sesiones públicas 3584ª y"
        " 3585ª, celebradas los días 12 y 13 de marzo de 2019. En su 3598ª sesión, celebrada el 22"
        " de marzo de 2019, aprobó las presentes observaciones finales.",
        *((3584, 3585), 3598, "2019-03-22"),
    ),
    (
        "fr",
        "Le Comité a examiné la situation à ses séances publiques 3584e et 3585e, les 12 et 13 mars"
        " 2019, et a adopté les observations finales ci-après à sa 3598e séance, le 22 mars 2019.",
        *((3584, 3585), 3598, "2019-03-22"),
    ),
    (
        "fr",
        "Le Comité a examiné le rapport initial (CMW/C/VLD/1) à ses 265e et 266e séances"
        " (CMW/C/SR.265 et SR.266), les 2 et 3 septembre 2014. À sa 270e séance, le 5 septembre"
        " 2014, il a adopté les observations finales ci-après.",
        *((265, 266), 270, "2014-09-05"),
    ),
    (
        "fr",
        "Le Comité a examiné le rapport à ses 2157e et 2160e séances, les 12 et 13 novembre 2024,"
        " et a adopté les présentes observations finales à sa 2168e séance, le 20 novembre 2024.",
        *((2157, 2160), 2168, "2024-11-20"),
    ),
    (
        "fr",
        "Le Comité a examiné le rapport initial à ses 1294e et 1297e séances, les 22 et 23 avril"
        " 2015, et a adopté les observations finales ci-après à ses 1314e, 1315e et 1316e séances,"
        " les 6 et 7 mai 2015.",
        *((1294, 1297), 1316, "2015-05-07"),
    ),
    (
        "fr",
        "Le Comité a examiné le rapport à ses vingt-deuxième et vingt-troisième séances, les 2 et"
        " 3 mai 2012, et a adopté à sa cinquante et unième séance, tenue le 18 mai 2012, les"
        " observations finales suivantes.",
        *((22, 23), 51, "2012-05-18"),
    ),
    (
        "fr",
        "Le Comité a examiné le rapport à ses 561 e à 563 e séances, le 3 mai 2024. À sa 574 e"
        " séance, le 13 mai, il a adopté les observations finales ci-après.",
        *((561, 562, 563), 574, "2024-05-13"),
    ),
    (
        "fr",
        "Le Comité a examiné le rapport à ses 561e\u2013563e séances, tenues du 3 au 5 mai 2024."
        " Les observations finales ont été adoptées à la 574e séance, le 1er juin 2024.",
        *((561, 562, 563), 574, "2024-06-01"),
    ),
    pytest.param(
        "fr",
        "À sa 574e séance, le 13 décembre 2024, le Comité a adopté les observations finales"
        " ci-après concernant le deuxième rapport périodique.",
        *((), 574, "2024-12-13"),
    ),
    (
        "fr",
        "Le Comité a examiné le rapport à sa 561e séance, le 3 mai 2024, à sa quarantième session.",
        *((561,), None, None),
    ),
    (
        "fr",
        "Le Comité salue le deuxième rapport, adopté le 3 mai 2024 au titre des articles 8 à 35.",
        *((), None, None),
    ),
    (
        "es",
        "El Comité examinó el informe (CMW/C/VLD/2) en sus sesiones 327ª y 328ª, celebradas los"
        " días 29 y 30 de agosto de 2017. En su 340ª sesión, celebrada el 6 de septiembre de 2017,"
        " aprobó las presentes observaciones finales.",
        *((327, 328), 340, "2017-09-06"),
    ),
    (
        "es",
        "El Comité examinó el informe en sus sesiones 157.ª y 158.ª, los días 7 y 8 de abril del"
        " 2014, y aprobó en su 170.ª sesión, que tuvo lugar el 1.º de mayo, las siguientes"
        " observaciones finales.",
        *((157, 158), 170, "2014-05-01"),
    ),
    (
        "es",
        "En sus reuniones 423ª y 424ª, celebradas los días 20 y 21 de marzo de 2023, el Comité"
        " examinó las respuestas. En su 437ª sesión, celebrada el 29 de marzo de 2023, aprobó las"
        " presentes observaciones finales.",
        *((423, 424), 437, "2023-03-29"),
    ),
    (
        "es",
        "El Comité examinó el informe en sus sesiones 348ª, 350ª y 352ª, celebradas los días 21, 22"
        " y 23 de abril de 2021. En su 359ª sesión, celebrada el 6 de mayo de 2021, aprobó las"
        " presentes observaciones finales.",
        *((348, 350, 352), 359, "2021-05-06"),
    ),
    (
        "es",
        "El Comité examinó el informe en sus sesiones novena y décima, el 4 de mayo de 2010, y en"
        " su vigésima tercera sesión, el 14 de mayo de 2010, adoptó las observaciones siguientes.",
        *((9, 10), 23, "2010-05-14"),
    ),
    (
        "es",
        "El Comité examinó el informe en sus sesiones 561ª\u2013563ª, el 3 de mayo de 2024. En la"
        " 574ª sesión, el 13 de mayo, fueron aprobadas las observaciones finales.",
        *((561, 562, 563), 574, "2024-05-13"),
    ),
    (
        "es",
        "El Comité examinó el informe en sus 561 ª y 562 ª sesiones, el 3 de mayo de 2024.",
        *((561, 562), None, None),
    ),
    (
        "es",
        "El Comité examinó el informe en su 41er período de sesiones, 2 a 13 de diciembre de 2024,"
        " en su 561ª sesión, celebrada el 3 de diciembre.",
        *((561,), None, None),
    ),
    (
        "es",
        "El Comité acoge con satisfacción el segundo informe y las medidas adoptadas en 2020.",
        *((), None, None),
    ),
]


@pytest.mark.parametrize(("code", "text", "meetings", "meeting", "adopted"), OPENINGS)
def test_the_opening_paragraph_says_when_the_committee_met(code, text, meetings, meeting, adopted):
    document = opened(text, code)
    assert document.meetings == meetings
    assert document.adoption_meeting == meeting
    assert document.adopted == adopted


NOTES = [
    (
        "fr",
        "Adoptées par le Comité à sa trente-septième session (27 novembre-8 décembre 2023).",
        Session(37, "2023-11-27", "2023-12-08"),
    ),
    (
        "fr",
        "Adoptées par le Comité à sa quarante et unième session (2\u201313 décembre 2024).",
        Session(41, "2024-12-02", "2024-12-13"),
    ),
    (
        "fr",
        "Adoptées par le Comité à sa soixante-dix-septième session (5 au 23 février 2018).",
        Session(77, "2018-02-05", "2018-02-23"),
    ),
    (
        "fr",
        "Adoptées par le Comité à sa première session (1er-5 mars 2004).",
        Session(1, "2004-03-01", "2004-03-05"),
    ),
    (
        "fr",
        "Adoptées par le Comité à sa cent trente et unième session (1er-26 mars 2021).",
        Session(131, "2021-03-01", "2021-03-26"),
    ),
    ("fr", "Adoptées par le Comité à sa 105e session.", Session(105, None, None)),
    ("fr", "La version anglaise du rapport a été revue à la 561e séance.", None),
    ("fr", "Selon l'article 5, la session s'ouvre en public.", None),
    (
        "es",
        "Aprobadas por el Comité en su 37º período de sesiones (27 de noviembre a 8 de diciembre"
        " de 2023).",
        Session(37, "2023-11-27", "2023-12-08"),
    ),
    (
        "es",
        "Aprobadas por el Comité en su 41er período de sesiones (2 a 13 de diciembre de 2024).",
        Session(41, "2024-12-02", "2024-12-13"),
    ),
    (
        "es",
        "Aprobadas por el Comité en su trigésimo séptimo periodo de sesiones (2-13 de mayo"
        " de 2022).",
        Session(37, "2022-05-02", "2022-05-13"),
    ),
    ("es", "Adoptadas en el cuadragésimo primer período de sesiones.", Session(41, None, None)),
    (
        "es",
        "46 o período de sesiones, 9 de mayo a 3 de junio de 2011",
        Session(46, "2011-05-09", "2011-06-03"),
    ),
    ("es", "Véase el acta de la 561ª sesión.", None),
    ("es", "La Estrategia para el primer período 2022-2025.", None),
]


@pytest.mark.parametrize(("code", "note", "session"), NOTES)
def test_the_note_to_the_title_names_the_session(code, note, session):
    assert noted(note, code) == session


@pytest.mark.parametrize("code", ["fr", "es"])
def test_no_name_belongs_to_two_states(code):
    codes: dict[str, set[str]] = {}
    for name, (_, iso) in folded_states(code).items():
        codes.setdefault(fold(name), set()).add(iso)
    assert [name for name, found in codes.items() if len(found) > 1] == []


@pytest.mark.parametrize("code", ["fr", "es"])
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


def test_meetings_are_read_where_a_space_parts_the_thousands():
    document = opened(
        "Le Comité a examiné le rapport initial de la Valdorie (CRC/C/VLD/1) à ses 1 885e et "
        "1 886e séances, les 2 et 3 juin 2014, et a adopté les présentes observations finales à "
        "sa 1 901e séance, le 13 juin 2014.",
        "fr",
    )
    assert document.meetings == (1885, 1886)
    assert document.adoption_meeting == 1901


@pytest.mark.parametrize(
    ("opening", "report"),
    [
        ("le rapport initial de la Valdorie (CRC/C/28/Add.13)", Report("CRC/C/28/Add.13", (1,))),
        (
            "le rapport unique valant sixième et septième rapports périodiques (CEDAW/C/VLD/7)",
            Report("CEDAW/C/VLD/7", (6, 7)),
        ),
        ("le document de base (HRI/CORE/1/Add.4)", None),
    ],
)
def test_a_title_without_reports_leaves_them_to_the_first_sentence(opening, report):
    document = opened(f"Le Comité a examiné {opening} à ses 665e et 666e séances.", "fr")
    assert document.reports == ((report,) if report else ())


def test_no_symbol_follows_from_a_report_of_the_older_form():
    document = opened(
        "Le Comité a examiné le rapport initial de la Valdorie (CRC/C/28/Add.13) à ses 665e et "
        "666e séances, tenues le 5 octobre 2000.",
        "fr",
    )
    assert own_symbol.annotate(document, load("fr")) == document


def test_records_of_the_meetings_may_stand_in_brackets_before_the_report():
    document = opened(
        "El Comité, en sus sesiones 1076ª y 1077ª (véase CRC/C/SR.1076 y 1077), celebradas el 28 de"
        " septiembre de 2005, examinó el tercer informe periódico de Valdoria (CRC/C/125/Add.5).",
        "es",
    )
    assert document.reports == (Report("CRC/C/125/Add.5", (3,)),)


def test_a_number_of_two_digits_is_the_symbols_where_no_month_follows():
    masthead = "CEDAW/C/VLD/CO/10 Convención sobre la mujer Distr. general 12 de julio de 2022"
    title = "Observaciones finales sobre el décimo informe periódico de Valdoria"
    lines = tuple(FrontMatter(text, (0, 1)) for text in (masthead, title))
    found = front_matter.annotate(Document("es", "ltr", SOURCE, front_matter=lines), load("es"))
    assert found.symbol == "CEDAW/C/VLD/CO/10"


def test_the_second_paragraph_of_a_first_part_may_tell_the_adoption():
    texts = (
        "El Comité examinó la situación en sus sesiones 3584ª y 3585ª, celebradas el 12 de marzo"
        " de 2019.",
        "En su 3598ª sesión, celebrada el 22 de marzo de 2019, el Comité aprobó las siguientes"
        " observaciones finales.",
    )
    row = tuple(Paragraph(f"para_{n}", n, f"{n}.", text, (0, 1)) for n, text in enumerate(texts, 1))
    part = Section("I", 1, "Introducción", (0, 1), paragraphs=row)
    found = adoption.annotate(Document("es", "ltr", SOURCE, parts=(part,)), load("es"))
    assert (found.meetings, found.adoption_meeting) == ((3584, 3585), 3598)
    assert found.adopted == "2019-03-22"


def test_the_symbol_of_an_older_report_may_end_in_that_of_its_revision() -> None:
    text = (
        "Le Comité a examiné le rapport initial de la Valdorie (CRC/C/3/Add.29/Rev.1) à ses 789e "
        "et 790e séances et a adopté à sa 804e séance les observations finales ci-après."
    )
    assert opened(text, "fr").reports == (Report("CRC/C/3/Add.29/Rev.1", (1,)),)
