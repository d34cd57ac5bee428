"""French and Spanish titles name their State and their reports; those of other documents do not."""

from __future__ import annotations

import pytest

from cmw_obs.model import Report
from tests.languages.printed import titled

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
