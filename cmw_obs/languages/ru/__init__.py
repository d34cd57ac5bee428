"""Russian, as the UN prints it: every word of a fact in each case that it may stand in.

Written folded: without ё, with simple hyphens.
"""

from cmw_obs.language import Language

# The order of lists leaves out ё, й, ъ, ы and ь. Letters that look like Latin ones count as these
# too (`labels`), so no system of parts is given here: А В С would be torn between the two.
_LETTERS = "а б в г д е ж з и к л м н о п р с т у ф х ц ч ш щ э ю я".split()

_MONTHS = (
    ("января", "январь"),
    ("февраля", "февраль"),
    ("марта", "март"),
    ("апреля", "апрель"),
    ("мая", "май"),
    ("июня", "июнь"),
    ("июля", "июль"),
    ("августа", "август"),
    ("сентября", "сентябрь"),
    ("октября", "октябрь"),
    ("ноября", "ноябрь"),
    ("декабря", "декабрь"),
)
_NAMES = {name: n for n, names in enumerate(_MONTHS, 1) for name in names}

_STEMS = (
    "перв втор _ четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат "
    "четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат"
).split()
_TENS = (
    ("двадцать", "двадцат"),
    ("тридцать", "тридцат"),
    ("сорок", "сороков"),
    ("пятьдесят", "пятидесят"),
    ("шестьдесят", "шестидесят"),
    ("семьдесят", "семидесят"),
    ("восемьдесят", "восьмидесят"),
    ("девяносто", "девяност"),
)
_ENDINGS = "ый ой ого ому ым ом ая ую ое ые ых ыми".split()
_THIRD = (
    "третий третьего третьему третьим третьем третья третьей третью третье третьи третьих третьими"
).split()


def _ordinals() -> dict[str, int]:
    """Give the ordinals up to the hundredth, in all genders and cases."""
    units = {f"{stem}{end}": n for n, stem in enumerate(_STEMS, 1) for end in _ENDINGS}
    units |= dict.fromkeys(_THIRD, 3)
    tens = {f"{stem}{end}": 10 * n for n, (_, stem) in enumerate(_TENS, 2) for end in _ENDINGS}
    joined = {
        f"{ten} {word}": 10 * n + unit
        for n, (ten, _) in enumerate(_TENS, 2)
        for word, unit in units.items()
        if unit < 10
    }
    below = units | tens | joined
    return {
        **below,
        **{f"сот{end}": 100 for end in _ENDINGS},
        **{f"первоначальн{end}": 1 for end in _ENDINGS},
    }


# The days of a date are no ordinals.
_NO_DAY = rf"(?![\d ,и-]{{0,20}}(?:{'|'.join(_NAMES)})\b)"

# What may follow the State's name in a title, and words that are none of it.
_END = (
    r"(?=$|[,:]| ?\(| в (?:соответствии|отсутстви|условиях|связи|рамках)| во исполнение| согласно"
    r"| (?:на )?основани| с учетом| об осуществлении| о выполнении| по | при | ввиду| принят"
    r"| представл)"
)
_STATE = rf"((?!государства?-участник)(?:(?!доклад|периодическ|первоначальн)[^:,(])+?){_END}"

_CASES = ("комитет", "комитета", "комитетом", "комитету", "комитете")
_COMMITTEES = (
    ("по защите прав всех трудящихся-мигрантов", "CMW"),
    ("по защите прав всех трудящихся- мигрантов", "CMW"),
    ("по защите прав трудящихся-мигрантов", "CMW"),
    ("по трудящимся-мигрантам", "CMW"),
    ("по правам трудящихся-мигрантов", "CMW"),
    ("по правам ребенка", "CRC"),
    ("по ликвидации дискриминации в отношении женщин", "CEDAW"),
    ("по ликвидации расовой дискриминации", "CERD"),
    ("по предупреждению пыток", "SPT"),
    ("против пыток", "CAT"),
    ("по правам человека", "CCPR"),
    ("по экономическим, социальным и культурным правам", "CESCR"),
    ("по правам инвалидов", "CRPD"),
    ("по насильственным исчезновениям", "CED"),
)

TABLE = Language(
    code="ru",
    direction="ltr",
    part_words={},
    item_letters={letter: n for n, letter in enumerate(_LETTERS, 1)},
    ordinals=_ordinals(),
    hundreds=("сто",),
    joiners=frozenset({"и"}),
    ranges=frozenset({"-", "по", "до"}),
    months=_NAMES,
    date=(
        r"(?P<days>(?<![\d./])\d{1,2}(?: ?(?:,|-|,? и|по|до) ?\d{1,2}){0,9}) ?"
        rf"(?P<month>{'|'.join(_NAMES)})\b(?P<other>)(?:,? ?(?P<year>\d{{4}})(?!\d))?"
    ),
    titles=(
        "заключительные замечания",
        "выводы и рекомендации",
        "заключительные соображения",
        "заключительные комментарии",
        "заключительные выводы",
    ),
    state_in_title=(
        rf"\bдоклад\w{{0,3}},? представленн\w+ (?:правительством )?{_STATE}"
        rf"|\bдоклад(?:а|у|ы|ам|ов|ах|е)? {_STATE}"
        rf"|\b(?:замечания|рекомендации|соображения|комментарии|выводы)"
        r" (?:(?:о положении|по положению)(?: дел)? в|по|в отношении|относительно|касательно)"
        rf" {_STATE}"
        rf"|: ?{_STATE}"
        # As libraries print it: "…, Эстония, A/57/38 (Part I)".
        r"|, ([^,:/()]+)(?=, ?[^ ,/]+/[^ ,/]+/?)"
    ),
    state_heads=("докладу ", "докладам ", "докладе ", "докладах "),
    articles=(),
    clitics=(),
    report_words=frozenset({"доклад"}),
    absence=(
        *("в отсутствие", "в отсутствии", "отсутствия", "отсутствием", "при отсутствии"),
        *("непредставлени", "без доклада", "не представил"),
    ),
    committees=tuple((f"{word} {name}", code) for name, code in _COMMITTEES for word in _CASES),
    part_roles={
        "introduction": ("введение", "вступление"),
        "positive": (
            "позитивн",
            "положительн",
            "последующие меры, принятые",
            "последующие меры и прогресс",
            "последующие меры и достигнут",
            "достижения",
            "прогресс",
        ),
        "factors": ("факторы",),
        "concerns": (
            "озабоченност",
            "обеспокоенност",
            "беспокойств",
            "основные вопросы",
            "тревог",
            "проблемн",
            "предложения и рекомендации",
            "выполнение рекомендаций комитета",
            "осуществление рекомендаций комитета",
        ),
        "follow-up": (
            "последующ",
            "дальнейш",
            "следующий",
            "представление докладов",
            "отчетност",
        ),
        "dissemination": ("распространение",),
    },
    meeting_words=frozenset(f"заседани{end}" for end in ("е", "я", "и", "ю", "й", "ях", "ям")),
    leading=frozenset("и в во на о об по с со для к от".split()),
    session_words=frozenset(f"сесси{end}" for end in ("я", "и", "ю", "й", "ей", "ях")),
    # Not the verb alone: "принял к сведению" adopts nothing.
    adoption=(
        *(
            f"{verb} {what}"
            for verb in ("принял", "утвердил", "одобрил")
            for what in (
                *("настоящ", "следующ", "ниже", "заключительн", "свои", "эти", "выводы", "на "),
            )
        ),
        *("были приняты", "приняты на", "были утверждены", "утверждены на", "были одобрены"),
    ),
    languages={
        "арабский": "ar",
        "китайский": "zh",
        "английский": "en",
        "французский": "fr",
        "русский": "ru",
        "испанский": "es",
    },
    # One word each: an article with its number, which is no ordinal; 536-м. A hyphen is a word of
    # its own: восемнадцатому-двадцатому.
    token=(
        r"(?:стать[а-я]*|ст\.|пункт[а-я]*|пп?\.|№) ?\d[\d ,и-]*"
        # The hyphen may be lost, or doubled.
        rf"|\d+{_NO_DAY}(?:--?[а-я]{{1,3}}\b| (?:м|й|го|му|я|ю|е|х)(?= засед| сесс))?"
        r"|[^\W\d]+|-"
    ),
    number_words=frozenset("ст п пп стр гл абз подп разд т № n".split()),
    public=frozenset({"открытом", "открытых", "открытыми", "открытые", "пленарном", "пленарных"}),
)
