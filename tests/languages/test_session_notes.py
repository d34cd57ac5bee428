"""The note to the title names the session, and its days."""

from __future__ import annotations

import pytest

from cmw_obs.model import Session
from tests.languages.printed import noted

NOTES: list[tuple[str, str, Session | None]] = [
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
    (
        "ru",
        "Приняты Комитетом на его сорок первой сессии (2–13 декабря 2024 года).",
        Session(41, "2024-12-02", "2024-12-13"),
    ),
    (
        "ru",
        "Приняты на тридцать седьмой сессии Комитета (27 ноября – 8 декабря 2023 года).",
        Session(37, "2023-11-27", "2023-12-08"),
    ),
    ("ru", "Тридцать девятая сессия", Session(39, None, None)),
    (
        "ru",
        "Женева, двадцатая сессия, 5−23 ноября 2007 года",
        Session(20, "2007-11-05", "2007-11-23"),
    ),
    (
        "ru",
        "Сорок пятая сессия 18 января — 5 февраля 2010 года",
        Session(45, "2010-01-18", "2010-02-05"),
    ),
    (
        "ru",
        "Приняты Комитетом на его сто двадцать пятой сессии (4–29 марта 2019 года).",
        Session(125, "2019-03-04", "2019-03-29"),
    ),
    (
        "ru",
        "Приняты Комитетом на его 41-й сессии (2 и 3 мая 2019 года)",
        Session(41, "2019-05-02", "2019-05-03"),
    ),
    ("ru", "КОМИТЕТ ПРОТИВ ПЫТОК Сороковая сессия", Session(40, None, None)),
    ("ru", "В ходе сорок первой и сорок второй сессий", None),
    ("ru", "На своем 574-м заседании 13 декабря 2024 года", None),
    ("ru", "Сессия 13 декабря 2024 года", None),
    ("ru", "Второй доклад, представленный к сессии", None),
    (
        "zh",
        "委员会第四十一届会议(2024年12月2日至13日)通过。",
        Session(41, "2024-12-02", "2024-12-13"),
    ),
    (
        "zh",
        "经委员会第三十七届会议(2023年11月27日至12月8日)通过。",
        Session(37, "2023-11-27", "2023-12-08"),
    ),
    (
        "zh",
        "** 委员会在其第五十八届会议 ( 2014 年 6 月 30 日至 2014 年 7 月 18 日 ) 上通过。",
        Session(58, "2014-06-30", "2014-07-18"),
    ),
    ("zh", "第四十届会议", Session(40, None, None)),
    ("zh", "第一〇五届会议(2012年7月9日至27日)", Session(105, "2012-07-09", "2012-07-27")),
    ("zh", "第41届会议(2024年12月2日至13日)", Session(41, "2024-12-02", "2024-12-13")),
    ("zh", "第二十届会\xa0议", Session(20, None, None)),
    ("zh", "第一百一十届会议", Session(110, None, None)),
    ("zh", "委员会第六十八届和第六十九届会议", None),
    ("zh", "委员会第六十四、六十五和六十六届会议", None),
    ("zh", "委员会2024年12月13日第574次会议通过", None),
    ("zh", "第四十一次会议，第四十四条，会议", None),
]


@pytest.mark.parametrize(("code", "note", "session"), NOTES)
def test_the_note_to_the_title_names_the_session(
    code: str, note: str, session: Session | None
) -> None:
    assert noted(note, code) == session
