"""Arabic titles name their State and their reports; the findings are invented."""

from __future__ import annotations

import pytest

from cmw_obs.identity.cycles import reports_in
from cmw_obs.language import fold, load
from cmw_obs.model import State
from cmw_obs.states import state_in
from tests.languages.printed import folded_states

AR = load("ar")

TITLES = [
    (
        "بشأن التقرير الجامع للتقارير الدورية من التاسع إلى الثاني عشر لألبانيا",
        "ALB",
        (9, 10, 11, 12),
    ),
    ("بشأن التقرير الأولي للمغرب", "MAR", (1,)),
    ("بشأن التقرير الدوري الثاني للبنان", "LBN", (2,)),
    ("بشأن التقرير الأولي المقدم من ليبيا بموجب الفقرة 1 من المادة 29 من الاتفاقية", "LBY", (1,)),
    (": كولومبيا", "COL", None),
    ("المتعلقة بالتقريرين الدوريين الثاني والثالث لموناكو المقدمين في وثيقة واحدة", "MCO", (2, 3)),
    ("بشأن التقرير الدوري الرابع للفلبين، في دورتها المعقودة في جنيف", "PHL", (4,)),
    ("بشأن التقريرين الدوريين الثاني والثالث لكندا", "CAN", (2, 3)),
    ("بشأن التقرير الدوري الثالث لجمهورية كوريا", "KOR", (3,)),
    ("بشأن تركيا", "TUR", None),
    ("في غياب التقرير الأولي لنيجيريا", "NGA", (1,)),
    ("بشأن التقرير الدوري السابع لجمهورية لاو الديمقراطية الشعبية", "LAO", (7,)),
    ("بشأن التقرير الدوري الثاني لفالدوريا", None, (2,)),
    ("بشأن التقرير الدوري الخامس للمملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية", "GBR", (5,)),
]


@pytest.mark.parametrize(("rest", "code", "cycle"), TITLES)
def test_a_title_names_the_state_and_the_reports(rest, code, cycle):
    title = f"الملاحظات الختامية {rest}"
    state = state_in(title, AR)
    assert state
    assert state.code == code
    assert [each.cycle for each in reports_in(fold(title), AR)] == ([cycle] if cycle else [])


def test_every_name_of_a_state_is_known_in_a_title():
    for name, (dictionary, code) in folded_states("ar").items():
        glued = f"لل{name[2:]}" if name.startswith("ال") else f"ل{name}"
        for rest in (
            f"التقرير الدوري الثاني {glued}",
            f"تقرير {name} الجامع لتقريريها الثاني والثالث",
        ):
            assert state_in(f"الملاحظات الختامية بشأن {rest}", AR) == State(dictionary, code), rest
