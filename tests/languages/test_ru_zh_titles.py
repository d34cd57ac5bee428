"""Russian and Chinese titles name their State and their reports."""

from __future__ import annotations

import pytest

from cmw_obs import model, states
from cmw_obs.identity.cycles import reports_in
from cmw_obs.language import fold, load
from tests.languages.printed import folded_states

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
