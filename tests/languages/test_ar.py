"""Arabic titles, sessions and meetings, as UN documents print them; the findings are invented."""

import pytest

from cmw_obs.annotators import front_matter
from cmw_obs.dates import dates_in
from cmw_obs.identity.cycles import reports_in
from cmw_obs.identity.opening import meetings_in
from cmw_obs.language import fold, folded_states, load
from cmw_obs.model import Document, FrontMatter, Source, State
from cmw_obs.ordinals import beside, tokens_of
from cmw_obs.states import state_in

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

DATES = [
    ("في 29 و30 تشرين الثاني/نوفمبر 2023", ["2023-11-29", "2023-11-30"]),
    ("بحلول 2 كانون الثاني/  يناير 2026", ["2026-01-02"]),
    ("بحلول 2\xa0كانون الثاني/يناير 2026", ["2026-01-02"]),
    ("في ١٢ كانون الأول/ديسمبر ٢٠١٨", ["2018-12-12"]),
    ("في 8 ديسمبر 2023", ["2023-12-08"]),
    ("في 8 آب 2023", ["2023-08-08"]),
    ("في 7 حزيران/يونيو 2016", ["2016-06-07"]),
    # The two halves of the month disagree, so there is no date.
    ("في 7 حزيران/يوليه 2016", [None]),
    ("في غضون 24 ساعة من الحوار", []),
    ("للفترة 2022-2025", []),
    ("رقم 175 المؤرخ 16 نيسان/أبريل 2019", ["2019-04-16"]),
    ("في 31 شباط/فبراير 2019", [None]),
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


@pytest.mark.parametrize(("text", "number"), SESSIONS)
def test_a_session_is_counted(text, number):
    folded = fold(text)
    tokens = tokens_of(folded, AR)
    place = next(n for n, token in enumerate(tokens) if token.text == "دورتها")
    assert beside(tokens, place, folded, AR) == (number,)


@pytest.mark.parametrize(("text", "expected"), DATES)
def test_dates_are_found(text, expected):
    assert [each.iso(day) for each in dates_in(fold(text), AR) for day in each.days] == expected


def test_the_span_of_a_session_is_no_date_of_issue():
    lines = ("E/C.12/VLD/CO/1", "7-25 تشرين الثاني/نوفمبر 2005", "الملاحظات الختامية: كولومبيا")
    front = tuple(FrontMatter(line, (0, 1)) for line in lines)
    source = Source("case", "text", None, "utf-8", "", 0)
    document = Document("ar", "rtl", source, front_matter=front)
    assert front_matter.annotate(document, AR).issued is None
    dated = document._replace(front_matter=(*front, FrontMatter("24 January 2006", (0, 1))))
    assert front_matter.annotate(dated, AR).issued == "2006-01-24"


def test_a_symbol_that_a_date_is_glued_to_is_doubted():
    line = FrontMatter("E/C.12/VLD/CO/124 January 2006", (0, 1))
    source = Source("case", "text", None, "utf-8", "", 0)
    found = front_matter.annotate(Document("ar", "rtl", source, front_matter=(line,)), AR)
    assert (found.symbol, found.issued) == (None, None)
    assert "symbol-fused" in {each.code for each in found.diagnostics}


def test_meetings_are_counted_in_words_and_figures():
    text = "في جلستيها التاسعة والعاشرة المعقودتين في 3 أيار/مايو 2012، واعتمدت في جلستها 22 المعقودة في 10 أيار/مايو"
    assert [each.numbers for each in meetings_in(fold(text), AR)] == [(9, 10), (22,)]
