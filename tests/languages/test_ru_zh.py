"""Russian and Chinese: dates, ordinals, titles, opening paragraphs and notes to the title.

All sentences are invented after printed ones. A case that gives nothing is a trap.
"""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from cmw_obs import convert, languages, model, states
from cmw_obs.annotators import adoption
from cmw_obs.dates import dates_in
from cmw_obs.identity.cycles import reports_in
from cmw_obs.labels import values_of
from cmw_obs.language import fold, folded_states, load
from cmw_obs.ordinals import listed, tokens_of

DATES = [
    ("ru", "состоявшихся 29 и 30 ноября 2023 года", "2023-11-29 2023-11-30"),
    ("ru", "(27 ноября – 8 декабря 2023 года)", "2023-11-27 2023-12-08"),
    ("ru", "(29 октября−23 ноября 2012 года)", "2012-10-29 2012-11-23"),
    ("ru", "(2–13 декабря 2024 года)", "2024-12-02 2024-12-13"),
    ("ru", "с 2 по 13 декабря 2024 года", "2024-12-02 2024-12-13"),
    ("ru", "с 31 марта по 11 апреля 2014 года", "2014-03-31 2014-04-11"),
    ("ru", "до 1 января 2027 года", "2027-01-01"),
    ("ru", "29\xa0января, 2 и 4 февраля 2004\xa0г.", "2004-01-29 2004-02-02 2004-02-04"),
    (
        "ru",
        "7 и 8 августа 2017 года. На заседании 17 августа он",
        "2017-08-07 2017-08-08 2017-08-17",
    ),
    ("ru", "состоявшемся 4декабря 2017года", "2017-12-04"),
    ("ru", "2 и 3 Мая 2019", "2019-05-02 2019-05-03"),
    ("ru", "31 сентября 2019 года", "-"),
    ("ru", "5 мая", "-"),
    ("ru", "в декабре 2024 года; на период 2022–2025 годов", ""),
    ("ru", "на 536-м и 537-м заседаниях; 9 мартовских законов", ""),
    ("ru", "задача 8.7; п. 5 маяка", ""),
    ("zh", "2024年12月3日", "2024-12-03"),
    ("zh", "在2024年12月3日和4日举行", "2024-12-03 2024-12-04"),
    ("zh", "2024年6月5日、6日及7日", "2024-06-05 2024-06-06 2024-06-07"),
    ("zh", "(2024年12月2日至13日)", "2024-12-02 2024-12-13"),
    ("zh", "(2023年11月27日至12月8日)", "2023-11-27 2023-12-08"),
    ("zh", "2014 年 6 月 30 日 至 2014 年 7 月 18 日", "2014-06-30 2014-07-18"),
    ("zh", "２０２４年１２月３日", "2024-12-03"),
    ("zh", "2024年02月03日", "2024-02-03"),
    ("zh", "在2018年4月11日和12日举行，同年4月20日通过", "2018-04-11 2018-04-12 2018-04-20"),
    ("zh", "在2027年 1月1日之前", "2027-01-01"),
    ("zh", "6月5日和6日", "- -"),
    ("zh", "2023年2月29日", "-"),
    ("zh", "2024年13月3日", ""),
    ("zh", "2016年11月，2022-2025年，24小时，12个月", ""),
    ("zh", "第6条第3款和第12日报", ""),
]


@pytest.mark.parametrize(("language", "text", "expected"), DATES)
def test_dates_are_read_to_the_day(language: str, text: str, expected: str) -> None:
    found = dates_in(fold(text), load(language))
    assert [each.iso(day) or "-" for each in found for day in each.days] == expected.split()


def test_a_chinese_date_without_year_goes_on_with_the_year_before() -> None:
    found = dates_in("2024年12月3日和12月4日举行，并在2025年1月15日通过", load("zh"))
    assert [each.first for each in found] == ["2024-12-03", "2024-12-04", "2025-01-15"]


ORDINALS = [
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


@pytest.mark.parametrize(("language", "text", "expected"), ORDINALS)
def test_ordinals_are_counted(language: str, text: str, expected: tuple[int, ...]) -> None:
    table = load(language)
    assert listed(tokens_of(fold(text), table), table) == expected


# The title, the State and its code, the cycle, whether the report is absent.
RUSSIAN_TITLES = [
    (
        "Заключительные замечания по второму периодическому докладу Вальдории",
        "Вальдории",
        None,
        (2,),
    ),
    ("Заключительные замечания по первоначальному докладу Ганы *", "Гана", "GHA", (1,)),
    (
        "Заключительные замечания по объединенным второму и третьему периодическим докладам "
        "Республики Корея",
        *("Республика Корея", "KOR", (2, 3)),
    ),
    (
        "Заключительные замечания по объединенным восемнадцатому – двадцать первому периодическим "
        "докладам Объединенных Арабских Эмиратов *",
        *("Объединенные Арабские Эмираты", "ARE", (18, 19, 20, 21)),
    ),
    (
        "Заключительные замечания по сведенным воедино восемнадцатому–двадцатому периодическим "
        "докладам Боснии и Герцеговины",
        *("Босния и Герцеговина", "BIH", (18, 19, 20)),
    ),
    (
        "Заключительные замечания по второму докладу, представленному Мексикой в соответствии со "
        "статьей 73 Конвенции",
        *("Мексика", "MEX", (2,)),
    ),
    (
        "Заключительные замечания по докладу, представленному правительством Ливийской Арабской "
        "Джамахирии согласно статье 9 Конвенции",
        *("Ливия", "LBY", ()),
    ),
    ("Заключительные замечания Комитета по правам ребенка: Мексика", "Мексика", "MEX", ()),
    ("Заключительные замечания по Гаити", "Гаити", "HTI", ()),
    (
        "Заключительные замечания по шестому периодическому докладу Боливии (Многонациональное "
        "Государство)",
        *("Боливия (Многонациональное Государство)", "BOL", (6,)),
    ),
    (
        "Заключительные замечания по первоначальному докладу Государства Палестина (CMW/C/PSE/1)",
        *("Государство Палестина", "PSE", (1,)),
    ),
    (
        "Заключительные замечания по докладу Белиза по Факультативному протоколу",
        *("Белиз", "BLZ", ()),
    ),
    ("Заключительные замечания по докладу Кот-д’Ивуара", "Кот-д'Ивуар", "CIV", ()),
    # Traps: an article, a committee's name, a State that is not named.
    (
        "Заключительные замечания по докладу, представленному Ганой согласно статьям 16 и 17 Пакта",
        *("Гана", "GHA", ()),
    ),
    ("Заключительные замечания Комитета по правам человека", None, None, ()),
    (
        "Заключительные замечания Комитета по ликвидации дискриминации в отношении женщин",
        *(None, None, ()),
    ),
    ("Выводы и рекомендации Комитета против пыток", None, None, ()),
    ("Заключительные замечания по второму докладу государства-участника", None, None, (2,)),
]
# A comma stands right behind the name.
RUSSIAN_COMMAS: list[tuple[str, str | None, str | None, tuple[int, ...], bool]] = [
    (
        "Заключительные замечания по первоначальному докладу Ганы, принятые Комитетом на его "
        "девятнадцатой сессии (9−13 сентября 2013 года)",
        *("Гана", "GHA", (1,), False),
    ),
    (
        "Заключительные замечания по второму периодическому докладу бывшей югославской Республики "
        "Македония, принятые Комитетом",
        *("Северная Македония", "MKD", (2,), False),
    ),
    (
        "Выводы и рекомендации Комитета против пыток, Узбекистан, СAT/C/UZB/CO/3, 26 февраля 2008 "
        "г.",
        *("Узбекистан", "UZB", (), False),
    ),
    (
        "Заключительные замечания о положении в Белизе, принятые в отсутствие первоначального "
        "доклада",
        *("Белиз", "BLZ", (1,), True),
    ),
]
RUSSIAN_ABSENT = [
    (
        "Заключительные замечания по Гаити в отсутствие первоначального доклада",
        *("Гаити", "HTI", (1,)),
    ),
    (
        "Заключительные замечания в отношении Сент-Винсента и Гренадин в условиях отсутствия его "
        "второго периодического доклада",
        *("Сент-Винсент и Гренадины", "VCT", (2,)),
    ),
    (
        "Заключительные замечания в отсутствие второго периодического доклада Вальдории",
        *("Вальдории", None, (2,)),
    ),
]


@pytest.mark.parametrize(
    ("title", "name", "code", "cycle", "absent"),
    [(*case, False) for case in RUSSIAN_TITLES]
    + [(*case, True) for case in RUSSIAN_ABSENT]
    + RUSSIAN_COMMAS,
)
def test_a_russian_title_names_state_and_reports(
    title: str, name: str | None, code: str | None, cycle: tuple[int, ...], absent: bool
) -> None:
    table = load("ru")
    assert states.state_in(title, table) == (name and model.State(name, code))
    reports = (model.Report(None, cycle, absent),) if cycle or absent else ()
    assert reports_in(fold(title), table) == reports


CHINESE_TITLES = [
    ("关于瓦尔多里亚第二次定期报告的结论性意见*", "瓦尔多里亚", None, (2,)),
    ("关于瓦尔多里亚的第二次定期报告的结论性意见", "瓦尔多里亚", None, (2,)),
    ("关于圭亚那初次报告的结论性意见*", "圭亚那", "GUY", (1,)),
    ("关于尼日利亚初次和第二次合并定期报告的结论性意见", "尼日利亚", "NGA", (1, 2)),
    ("关于图瓦卢第二至第五次合并定期报告的结论性意见", "图瓦卢", "TUV", (2, 3, 4, 5)),
    (
        "关于爱尔兰以一份文件提交的第五至第九次合并定期报告的结论性意见",
        "爱尔兰",
        "IRL",
        (5, 6, 7, 8, 9),
    ),
    ("结论性意见：新西兰", "新西兰", "NZL", ()),
    ("关于委内瑞拉(玻利瓦尔共和国)初次报告的结论性意见", "委内瑞拉玻利瓦尔共和国", "VEN", (1,)),
    ("关于刚果(金)第二次定期报告的结论性意见", "刚果民主共和国", "COD", (2,)),
    ("关于前南斯拉夫的马其顿共和国第二次定期报告的结论性意见", "北马其顿", "MKD", (2,)),
    ("关于 马拉维第七次定期报告的结论性意见 *", "马拉维", "MWI", (7,)),
    ("就加纳的初次报告通过的结论和建议", "加纳", "GHA", (1,)),
    ("消除对妇女歧视委员会关于日本第六次定期报告的结论意见", "日本", "JPN", (6,)),
    ("关于尼泊尔根据《任择议定书》第8条第1款提交的初次报告的结论性意见", "尼泊尔", "NPL", (1,)),
    # The session of the adoption stands in front.
    (
        "委员会第五十三届会议通过的关于赤道几内亚第六次定期报告的结论性意见(2012年10月1日至19日)",
        "赤道几内亚",
        "GNQ",
        (6,),
    ),
    ("委员会第三十届会议通过的关于加纳第2次定期报告的结论性意见", "加纳", "GHA", (2,)),
    ("关于加纳第18至第20次合并定期报告的结论性意见", "加纳", "GHA", (18, 19, 20)),
]
CHINESE_ABSENT = [
    ("在没有报告的情况下提出的关于尼日利亚的结论性意见 *", "尼日利亚", "NGA", ()),
    ("在没有初次报告的情况下通过的关于伯利兹的结论性意见", "伯利兹", "BLZ", (1,)),
    ("关于海地在未提交第二次定期报告的情况下的结论性意见", "海地", "HTI", (2,)),
    ("在瓦尔多里亚未提交初次报告的情况下通过的结论性意见", "瓦尔多里亚", None, (1,)),
]


@pytest.mark.parametrize(("title", "name", "code", "cycle"), CHINESE_TITLES + CHINESE_ABSENT)
def test_a_chinese_title_names_the_state(
    title: str, name: str, code: str | None, cycle: tuple[int, ...]
) -> None:
    assert states.state_in(title, load("zh")) == model.State(name, code)


@pytest.mark.parametrize(
    ("title", "cycle", "absent"),
    [(case[0], case[3], False) for case in CHINESE_TITLES]
    + [(case[0], case[3], True) for case in CHINESE_ABSENT],
)
def test_a_chinese_title_counts_the_reports(
    title: str, cycle: tuple[int, ...], absent: bool
) -> None:
    reports = (model.Report(None, cycle, absent),) if cycle or absent else ()
    assert reports_in(fold(title), load("zh")) == reports


@pytest.mark.parametrize(
    "title",
    [
        "消除对妇女歧视委员会的结论意见",
        "关于初次报告的结论性意见",
        "关于缔约国第二次定期报告的结论性意见",
        "在缔约国没有提交报告的情况下通过的结论性意见",
        "禁止酷刑委员会的结论和建议",
    ],
)
def test_a_chinese_title_without_state_names_none(title: str) -> None:
    assert states.state_in(title, load("zh")) is None


def test_every_russian_name_of_a_state_is_known_in_a_title() -> None:
    table = load("ru")
    for name, (dictionary, code) in folded_states("ru").items():
        title = f"Заключительные замечания по второму периодическому докладу {name}"
        assert states.state_in(title, table) == model.State(dictionary, code), title


def test_every_chinese_name_of_a_state_is_known_in_a_title() -> None:
    table = load("zh")
    for name, (dictionary, code) in folded_states("zh").items():
        title = f"关于{name}第二次定期报告的结论性意见"
        assert states.state_in(title, table) == model.State(dictionary, code), title


@pytest.mark.parametrize("language", ["ru", "zh"])
def test_no_name_is_that_of_two_states(language: str) -> None:
    path = Path(languages.__file__).with_name("states.tsv")
    header, *rows = (line.split("\t") for line in path.read_text("utf-8").splitlines())
    owners: dict[str, str] = {}
    for row in rows:
        for name in row[header.index(language)].split("|"):
            assert owners.setdefault(fold(name), row[0]) == row[0], name


# The opening paragraph; its meetings, the meeting of the adoption and its day.
OPENINGS = [
    (
        "ru",
        "Комитет рассмотрел второй доклад Вальдории на своих 561-м и 562-м заседаниях, "
        "состоявшихся 3 и 4 декабря 2024 года. На своем 574-м заседании, состоявшемся 13 декабря "
        "2024 года, он принял настоящие заключительные замечания.",
        *((561, 562), 574, "2024-12-13"),
    ),
    (
        "ru",
        "Комитет рассмотрел доклад Ганы (CMW/C/GHA/1) на своих 233-м и 234-м заседаниях "
        "(CMW/C/SR.233 и 234), состоявшихся 9 и 10 сентября 2013 года, и на своем 241-м заседании "
        "(CMW/C/SR.241), которое проводилось 13 сентября 2013 года, принял следующие "
        "заключительные замечания.",
        *((233, 234), 241, "2013-09-13"),
    ),
    (
        "ru",
        "Комитет рассмотрел доклад на своих 2762‑м и 2763‑м заседаниях, состоявшихся 17 и 18 "
        "января 2024 года, и принял настоящие замечания на своем 2786‑м заседании, состоявшемся "
        "2 февраля.",
        *((2762, 2763), 2786, "2024-02-02"),
    ),
    (
        "ru",
        "Комитет рассмотрел доклад на своих 247-м и 248-м заседаниях, состоявшихся2 и 3 апреля "
        "2014 года, и на своем 261-м заседании 11 апреля 2014 года принял следующие замечания.",
        *((247, 248), 261, "2014-04-11"),
    ),
    (
        "ru",
        "Комитет рассмотрел доклад на своих 7-м–9-м заседаниях 3 и 4 мая 2010 года, а на своем "
        "15-м заседании 14 мая принял выводы и рекомендации.",
        *((7, 8, 9), 15, "2010-05-14"),
    ),
    (
        "ru",
        "На своих двадцать втором и двадцать третьем заседаниях 5 мая 2009 года Комитет рассмотрел "
        "доклад и на тридцатом заседании 15 мая 2009 года утвердил следующие замечания.",
        *((22, 23), 30, "2009-05-15"),
    ),
    (
        "ru",
        "Комитет рассмотрел доклады на своих 2598-м и 2599-м заседаниях, состоявшихся 28 и 29 "
        "ноября 2017 года. На своих 2609-м и 2610-м заседаниях, состоявшихся 6 декабря 2017 года, "
        "Комитет принял настоящие заключительные замечания.",
        *((2598, 2599), 2610, "2017-12-06"),
    ),
    (
        "ru",
        "Комитет рассмотрел доклад на своих 539, 540 и 548-м заседаниях 23 и 29 января 2002 года.",
        *((539, 540, 548), None, None),
    ),
    (
        "ru",
        "Комитет рассмотрел доклад на заседаниях 36 и 37, состоявшихся 5 мая 2008 года.",
        *((36, 37), None, None),
    ),
    # Traps: days, articles and sessions are no meetings; to take note is not to adopt.
    ("ru", "Комитет рассмотрел доклад на заседании 13 декабря 2024 года.", (), None, None),
    ("ru", "На своей сорок первой сессии Комитет принял к сведению статью 8.", (), None, None),
    (
        "ru",
        "Комитет рассмотрел доклад на своем 12-м заседании и принял к сведению ответы.",
        *((12,), None, None),
    ),
    (
        "zh",
        "委员会审议了瓦尔多里亚的第二次定期报告，审议工作在2024年12月3日和4日举行的第561次和第562次"
        "会议上进行。委员会在2024年12月13日举行的第574次会议上通过了本结论性意见。",
        *((561, 562), 574, "2024-12-13"),
    ),
    (
        "zh",
        "委员会在2018年4月11日和12日举行的第381次和第382次会议上审议了圭亚那的初次报告(见CMW/C/SR.3"
        "81和CMW/C/SR.382)， 在2018年4月20日举行的第395次会议上通过了本结论性意见。",
        *((381, 382), 395, "2018-04-20"),
    ),
    (
        "zh",
        "委员会在2017年9月4日和5日举行的第361和362次会议(见CMW/C/ SR.361和362)上审议了第三次定期报"
        "告(CMW/C/ECU/3)。在2017年9月11日举行的第371次会议上，委员会通过了以下结论性意见。",
        *((361, 362), 371, "2017-09-11"),
    ),
    (
        "zh",
        "委员会在2024年6月5日和6日举行的第556和第557次会议上审议了刚果的初次报告，并在2024年6月14日"
        "举行的第570次会议上通过了本结论性意见。",
        *((556, 557), 570, "2024-06-14"),
    ),
    (
        "zh",
        "委员会在2017年4月5日举行的第347次会议上审议了执行《公约》的情况，在4月13日举行的第359次会"
        "议上通过了以下结论性意见。",
        *((347,), 359, "2017-04-13"),
    ),
    (
        "zh",
        "委员会于2012年6月4日举行的第1706次会议上审议了报告，并于2012年6月15日举行的1725次会议(见"
        "CRC/C/SR.1725)上通过了以下结论性意见。",
        *((1706,), 1725, "2012-06-15"),
    ),
    (
        "zh",
        "2012年10月5日，委员会举行了第1077和1078次会议，审议了报告，在10月19日第1090次会议上通过了"
        "结论性意见。",
        *((1077, 1078), 1090, "2012-10-19"),
    ),
    (
        "zh",
        "委员会在其 2014 年 7 月 8 日 第 1227 次和第 1228 次会议 上审议了报告。",
        *((1227, 1228), None, None),
    ),
    (
        "zh",
        "委员会在2003年5月5日举行的第五次至第七次会议上审议了报告，在2003年5月9日第十二次会议上通过了结论。",
        *((5, 6, 7), 12, "2003-05-09"),
    ),
    (
        "zh",
        "在缺少报告的情况下，委员会在2019年3月12日和13日举行的第3584次和第3585次公开会议上审议了情况，"
        "在2019年3月22日第3598次会议上通过了以下结论性意见。",
        *((3584, 3585), 3598, "2019-03-22"),
    ),
    (
        "ru",
        "Комитет рассмотрел положение в Вальдории в отсутствие доклада на своих 3584-м и 3585-м"
        " открытых заседаниях, состоявшихся 12 и 13 марта 2019 года, а на своем 3598-м заседании,"
        " состоявшемся 22 марта 2019 года, принял настоящие заключительные замечания.",
        *((3584, 3585), 3598, "2019-03-22"),
    ),
    # The hyphen behind the number is lost, or doubled.
    (
        "ru",
        "Комитет рассмотрел второй доклад на своих 36, 37 и 38 м заседаниях, состоявшихся 7 и 8"
        " ноября 2007 года, и на своих 52, 53 и 54--м заседаниях, состоявшихся 19 и 20 ноября 2007"
        " года, принял следующие заключительные замечания.",
        *((36, 37, 38), 54, "2007-11-20"),
    ),
    # Traps: sessions, articles and conferences are no meetings.
    ("zh", "委员会第四十一届会议审议了报告，通过对话交换意见。", (), None, None),
    ("zh", "委员会根据第七十三条审议了第二次定期报告，并参加了第一次缔约国会议。", (), None, None),
    ("zh", "委员会2024年12月3日审议了第二次报告。", (), None, None),
]


def opened(language: str, text: str) -> model.Document:
    """Annotate a document of nothing but its opening paragraph."""
    source = model.Source("co.txt", "text", None, "utf-8", "0", len(text))
    paragraph = model.Paragraph("para_1", 1, "1.", text, (0, len(text)))
    document = model.Document(language, "ltr", source, preamble=(paragraph,))
    return adoption.annotate(document, load(language))


@pytest.mark.parametrize(("language", "text", "meetings", "adoption_meeting", "adopted"), OPENINGS)
def test_the_opening_paragraph_names_the_meetings(
    language: str,
    text: str,
    meetings: tuple[int, ...],
    adoption_meeting: int | None,
    adopted: str | None,
) -> None:
    document = opened(language, text)
    assert (document.meetings, document.adoption_meeting) == (meetings, adoption_meeting)
    assert language == "zh" or document.adopted == adopted


@pytest.mark.parametrize(
    ("text", "adopted"),
    [(case[1], case[4]) for case in OPENINGS if case[0] == "zh" and case[4]],
)
def test_a_chinese_opening_paragraph_dates_the_adoption(text: str, adopted: str | None) -> None:
    assert opened("zh", text).adopted == adopted


NOTES = [
    (
        "ru",
        "Приняты Комитетом на его сорок первой сессии (2–13 декабря 2024 года).",
        *(41, "2024-12-02", "2024-12-13"),
    ),
    (
        "ru",
        "Приняты на тридцать седьмой сессии Комитета (27 ноября – 8 декабря 2023 года).",
        *(37, "2023-11-27", "2023-12-08"),
    ),
    ("ru", "Тридцать девятая сессия", 39, None, None),
    ("ru", "Женева, двадцатая сессия, 5−23 ноября 2007 года", 20, "2007-11-05", "2007-11-23"),
    ("ru", "Сорок пятая сессия 18 января — 5 февраля 2010 года", 45, "2010-01-18", "2010-02-05"),
    (
        "ru",
        "Приняты Комитетом на его сто двадцать пятой сессии (4–29 марта 2019 года).",
        *(125, "2019-03-04", "2019-03-29"),
    ),
    (
        "ru",
        "Приняты Комитетом на его 41-й сессии (2 и 3 мая 2019 года)",
        *(41, "2019-05-02", "2019-05-03"),
    ),
    ("ru", "КОМИТЕТ ПРОТИВ ПЫТОК Сороковая сессия", 40, None, None),
    ("ru", "В ходе сорок первой и сорок второй сессий", None, None, None),
    ("ru", "На своем 574-м заседании 13 декабря 2024 года", None, None, None),
    ("ru", "Сессия 13 декабря 2024 года", None, None, None),
    ("ru", "Второй доклад, представленный к сессии", None, None, None),
    ("zh", "委员会第四十一届会议(2024年12月2日至13日)通过。", 41, "2024-12-02", "2024-12-13"),
    (
        "zh",
        "经委员会第三十七届会议(2023年11月27日至12月8日)通过。",
        *(37, "2023-11-27", "2023-12-08"),
    ),
    (
        "zh",
        "** 委员会在其第五十八届会议 ( 2014 年 6 月 30 日至 2014 年 7 月 18 日 ) 上通过。",
        *(58, "2014-06-30", "2014-07-18"),
    ),
    ("zh", "第四十届会议", 40, None, None),
    ("zh", "第一〇五届会议(2012年7月9日至27日)", 105, "2012-07-09", "2012-07-27"),
    ("zh", "第41届会议(2024年12月2日至13日)", 41, "2024-12-02", "2024-12-13"),
    ("zh", "第二十届会\xa0议", 20, None, None),
    ("zh", "第一百一十届会议", 110, None, None),
    ("zh", "委员会第六十八届和第六十九届会议", None, None, None),
    ("zh", "委员会第六十四、六十五和六十六届会议", None, None, None),
    ("zh", "委员会2024年12月13日第574次会议通过", None, None, None),
    ("zh", "第四十一次会议，第四十四条，会议", None, None, None),
]


@pytest.mark.parametrize(("language", "text", "number", "start", "end"), NOTES)
def test_the_note_to_the_title_names_the_session(
    language: str, text: str, number: int | None, start: str | None, end: str | None
) -> None:
    source = model.Source("co.txt", "text", None, "utf-8", "0", 0)
    title = model.FrontMatter("*", (0, 1), (model.Mark(1, 1),))
    note = model.Footnote(1, "*", text, (0, len(text)))
    document = model.Document(language, "ltr", source, front_matter=(title,), footnotes=(note,))
    session = adoption.annotate(document, load(language)).session
    assert session == (number and model.Session(number, start, end))


@pytest.mark.parametrize(
    ("language", "line", "committee"),
    [
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
    ],
)
def test_a_line_of_the_masthead_names_the_committee(
    language: str, line: str, committee: str | None
) -> None:
    phrases = load(language).committees
    assert next((code for phrase, code in phrases if phrase in fold(line)), None) == committee


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


@pytest.mark.parametrize("language", ["ru", "zh"])
def test_long_lists_of_numbers_take_no_long_time(language: str) -> None:
    table = load(language)
    began = time.perf_counter()
    for piece in ("1, ", "1 и ", "第1次和", "2024年1月1日至", "доклад ", "关于加纳", ": а ", "1-"):
        text = piece * (20_000 // len(piece))
        dates_in(text, table)
        tokens_of(text, table)
        states.state_in(text[:2_000], table)
    assert time.perf_counter() - began < 5
