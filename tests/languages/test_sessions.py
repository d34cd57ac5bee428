"""Session lines above the title, with the place and the days below; the sessions are invented."""

import pytest

from cmw_obs.identity.sessions import session_of
from cmw_obs.language import load
from cmw_obs.model import Document, Footnote, FrontMatter, Mark, Session
from tests.conftest import SOURCE


def session(code: str, *lines: str, note: str | None = None) -> Session | None:
    """Read the session of a document that has these lines above its first paragraph."""
    front = tuple(FrontMatter(line, (0, 1)) for line in lines)
    notes: tuple[Footnote, ...] = ()
    if note:
        front = (*front, FrontMatter("*", (0, 1), (Mark(1, 1),)))
        notes = (Footnote(1, "*", note, (0, 1)),)
    document = Document(code, "ltr", SOURCE, front_matter=front, footnotes=notes)
    return session_of(document, load(code))


LINES = [
    ("en", "Ninety-fourth session", "New York, 8–26 March 2010"),
    ("en", "Ninety-fourth session", "(United Nations Headquarters, New York) 8–26 March 2010"),
    ("fr", "Quatre-vingt-quatorzième session", "New York, 8-26 mars 2010"),
    ("fr", "Quatre-vingt-quatorzième session", "Palais Wilson, Genève, du 8 au 26 mars 2010"),
    ("es", "94º período de sesiones", "Nueva York, 8 a 26 de marzo de 2010"),
    ("es", "94º período de sesiones", "Sede de las Naciones Unidas, Nueva York, 8-26 marzo 2010"),
    ("ru", "Девяносто четвертая сессия", "Нью-Йорк, 8–26 марта 2010 года"),
    ("ru", "Девяносто четвертая сессия", "8–26 марта 2010 года, Центральные учреждения"),
    ("zh", "第九十四届会议", "纽约，2010年3月8日至26日"),
    ("zh", "第九十四届会议", "2010年3月8日至26日，联合国总部，纽约"),
    ("ar", "الدورة الرابعة والتسعون", "نيويورك، 8-26 آذار/مارس 2010"),
    ("ar", "الدورة الرابعة والتسعون", "قصر ويلسون، جنيف، 8-26 آذار/مارس 2010"),
]


@pytest.mark.parametrize(("code", "line", "days"), LINES)
def test_the_days_of_a_session_stand_beside_its_place_on_the_line_below(code, line, days):
    assert session(code, line, days) == Session(94, "2010-03-08", "2010-03-26")


@pytest.mark.parametrize(
    "line",
    [
        "Considered at its meetings held on 8–10 March 2010",
        "Resolution 64/12, adopted in 2009, and 8–10 March 2010",
        "New York, 8 March 2010",
    ],
)
def test_a_line_that_says_more_than_place_and_days_dates_no_session(line):
    assert session("en", "Ninety-fourth session", line) == Session(94, None, None)


def test_the_lines_above_date_a_session_that_the_note_only_numbers():
    lines = ("Ninety-fourth session", "New York, 8–26 March 2010")
    note = "Adopted by the Committee at its ninety-fourth session."
    assert session("en", *lines, note=note) == Session(94, "2010-03-08", "2010-03-26")
    other = "Adopted by the Committee at its ninety-fifth session."
    assert session("en", *lines, note=other) == Session(95, None, None)


FUSED = [
    ("en", "COMMITTEE AGAINST TORTUREForty-first session3-21 November 2008"),
    ("en", "COMMITTEE AGAINST TORTUREForty-first session3–21 November 2008"),
    ("fr", "COMITÉ CONTRE LA TORTUREQuarante et unième session3-21 novembre 2008"),
    ("es", "COMITÉ CONTRA LA TORTURA41º período de sesiones3 a 21 de noviembre de 2008"),
    ("ru", "КОМИТЕТ ПРОТИВ ПЫТОКСорок первая сессия3-21 ноября 2008 года"),
    ("ru", "Комитет против пытокСорок первая сессия3–21 ноября 2008 года"),
    ("zh", "禁止酷刑委员会第四十一届会议2008年11月3日至21日"),
    ("ar", "لجنة مناهضة التعذيب الدورة الحادية والأربعون3-21 تشرين الثاني/نوفمبر 2008"),
]


@pytest.mark.parametrize(("code", "line"), FUSED)
def test_a_session_is_parted_from_the_committee_and_the_days(code, line):
    assert session(code, line) == Session(41, "2008-11-03", "2008-11-21")


ON_ONE_LINE = [
    (
        "en",
        "CAT/C/VLD/CO/2 8 December 2008 Adopted at its forty-first session (3–21 November 2008)",
    ),
    ("fr", "CAT/C/VLD/CO/2 8 décembre 2008 à sa quarante et unième session (3-21 novembre 2008)"),
    ("es", "8 de diciembre de 2008 en su 41º período de sesiones (3 a 21 de noviembre de 2008)"),
    ("ru", "8 декабря 2008 года приняты на сорок первой сессии (3–21 ноября 2008 года)"),
    ("zh", "2008年12月8日 委员会第四十一届会议(2008年11月3日至21日)通过"),
    ("ar", "8 كانون الأول/ديسمبر 2008 في دورتها الحادية والأربعين (3-21 تشرين الثاني/نوفمبر 2008)"),
]


@pytest.mark.parametrize(("code", "line"), ON_ONE_LINE)
def test_a_session_is_dated_behind_its_name_not_by_the_issue_before_it(code, line):
    assert session(code, line) == Session(41, "2008-11-03", "2008-11-21")


def test_a_session_never_begins_after_its_end():
    line = "Forty-first session, held from 21 November 2008 to 3 November 2008"
    assert session("en", line) == Session(41, None, None)
