"""English and French titles name their State and their reports, in the wordings of all committees."""

import pytest

from cmw_obs import convert
from cmw_obs.identity.cycles import is_part_of, reports_in
from cmw_obs.identity.title_lines import title_in
from cmw_obs.language import fold, load
from cmw_obs.model import FrontMatter
from cmw_obs.states import state_in

_ON = "Concluding observations on the"
_SUR = "Observations finales concernant le"

ENGLISH = [
    (f"{_ON} initial report of China, including Hong Kong, China, and Macao, China", "CHN", [1]),
    (f"{_ON} fourth periodic report of Bolivia (Plurinational State of)", "BOL", [4]),
    (f"{_ON} fourth periodic report of the Plurinational State of Bolivia", "BOL", [4]),
    (f"{_ON} initial report of Micronesia (Federated States of)*", "FSM", [1]),
    (
        f"{_ON} combined fourth and fifth periodic reports of the former Yugoslav Republic of "
        "Macedonia",
        "MKD",
        [4, 5],
    ),
    (f"{_ON} fifth periodic report of Turkey", "TUR", [5]),
    (f"{_ON} eighth and ninth periodic reports of Swaziland", "SWZ", [8, 9]),
    (f"{_ON} initial report of Serbia and Montenegro", None, [1]),
    (f"{_ON} third periodic report of the Overseas Territories of the Netherlands", None, [3]),
    ("Concluding observations on Nigeria in the absence of its second periodic report", "NGA", [2]),
    ("Concluding observations in the absence of the initial report of Seychelles", "SYC", [1]),
    (
        "Observations on the additional information submitted by Spain under article 29 (4) of the "
        "Convention",
        "ESP",
        [],
    ),
    ("Concluding comments of the Committee: Benin", "BEN", []),
    (
        f"{_ON} combined initial and second to fifth periodic reports of Sao Tome and Principe",
        "STP",
        [1, 2, 3, 4, 5],
    ),
]
FRENCH = [
    (f"{_SUR} rapport du Niger valant deuxième à quatrième rapports périodiques", "NER", [2, 3, 4]),
    (f"{_SUR} quatrième rapport périodique de la Bolivie (État plurinational de)", "BOL", [4]),
    ("Observations finales formulées en l’absence du rapport initial du Cap-Vert", "CPV", [1]),
    ("Observations finales concernant les Seychelles en l’absence de rapport initial", "SYC", [1]),
    (
        "Observations sur les renseignements complémentaires soumis par l’Espagne au titre de "
        "l’article 29 (par. 4) de la Convention",
        "ESP",
        [],
    ),
    (f"{_SUR} troisième rapport périodique du Viêt-Nam", "VNM", [3]),
]


@pytest.mark.parametrize(
    ("code", "title", "state", "cycle"),
    [("en", *row) for row in ENGLISH] + [("fr", *row) for row in FRENCH],
)
def test_a_title_names_its_state_and_its_reports(
    code: str, title: str, state: str | None, cycle: list[int]
) -> None:
    language = load(code)
    found, reports = state_in(title, language), reports_in(fold(title), language)
    assert found
    assert found.code == state
    assert [number for report in reports for number in report.cycle] == cycle


@pytest.mark.parametrize(
    ("code", "title", "read", "expected"),
    [
        ("fr", "troisièmeet quatrième rapports périodiques du Niger", (4,), True),
        ("en", "fourth periodic report of Chad", (4,), False),
        ("zh", "关于乍得第四次定期报告的结论性意见", (4,), False),
        ("en", "third and fourth periodic reports of Chad", (3, 4), False),
    ],
)
def test_a_symbol_tells_the_cycle_where_part_of_it_was_not_read(
    code: str, title: str, read: tuple[int, ...], expected: bool
) -> None:
    assert is_part_of(read, (3, 4), fold(title), load(code)) == expected


@pytest.mark.parametrize(
    "title", ["Concluding observations on the nineteenth to twenty-first", "Observations finales"]
)
def test_words_that_are_no_name_are_no_state(title: str) -> None:
    assert state_in(title, load("en")) is None


BROKEN = [
    ("en", f"{_ON} initial report of Saudi", "Arabia*", "SAU"),
    ("en", f"{_ON} initial report of Papua New", "Guinea", "PNG"),
    ("en", f"{_ON} second to fourth reports of the Lao People's Democratic", "Republic", "LAO"),
    ("en", f"{_ON} second periodic report of Bolivia (Plurinational", "State of)", "BOL"),
    ("fr", f"{_SUR} troisième rapport périodique de la Bosnie-", "Herzégovine", "BIH"),
    ("es", "Observaciones finales sobre el segundo informe periódico de Costa", "Rica", "CRI"),
    ("ru", "Заключительные замечания по второму докладу Саудовской", "Аравии", "SAU"),
    ("ar", "الملاحظات الختامية بشأن التقرير الدوري الثاني لبوركينا", "فاسو", "BFA"),
    ("zh", "关于波斯尼亚和黑塞哥维那", "第二次定期报告的结论性意见", "BIH"),
    ("ru", "Заключительные замечания по пятому периодическому докладу", "Грузии*", "GEO"),
    # What follows is the State alone, or no State at all.
    ("en", "Concluding observations of the Committee against Torture", "Chad", None),
    ("en", f"{_ON} initial report of Valdoria", "Arlen", None),
]


@pytest.mark.parametrize(("code", "title", "rest", "state"), BROKEN)
def test_a_title_broken_inside_the_name_of_its_state_is_put_together(
    code: str, title: str, rest: str, state: str | None
) -> None:
    language = load(code)
    lines = tuple(FrontMatter(text, (0, 1)) for text in (title, rest))
    found = title_in(lines, [fold(line.text) for line in lines], language) or ""
    assert found == (f"{title}{language.glue}{rest}" if state else title)
    named = state_in(found, language)
    assert (named and named.code) == state


def test_two_columns_of_a_masthead_read_as_one_still_tell_the_date_of_issue() -> None:
    text = """International Covenant on                    Distr.: General
Civil and Political Rights                   3 May 2024

Concluding observations on the fourth periodic report of Valdoria

1. The Committee considered the report of Valdoria at its meeting, held on 6 March 2024.

2. The Committee recommends that the State party act.
"""
    document = convert.read(text.encode(), "columns.txt")
    assert document.issued == "2024-05-03"


def test_an_annual_report_is_the_symbol_of_the_observations_in_it() -> None:
    text = """A/56/38

Concluding observations: Valdoria

214. The Committee considered the initial report of Valdoria.

A/56/38

24

215. The Committee recommends that the State party act.
"""
    document = convert.read(text.encode(), "annual.txt")
    assert (document.symbol, document.committee) == ("A/56/38", "CEDAW")
    assert [each.number for each in document.preamble] == [214, 215]
