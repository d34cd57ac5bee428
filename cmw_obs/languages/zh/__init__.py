"""Chinese, as the UN prints it: no spaces, numbers in digits or words, what is general first.

Written folded: digits are ASCII ones. Extraction leaves spaces between the characters, so the
patterns allow one where numbers, dates and their units meet.
"""

from cmw_obs.language import Language

_UNITS = ("", *"一二三四五六七八九")
_TENS = ("", "十", *(f"{digit}十" for digit in _UNITS[2:]))
_FIGURES = ("〇一二三四五六七八九", "零一二三四五六七八九")


def _ordinals() -> dict[str, int]:
    """Give the ordinals up to the hundred and ninety-ninth, without 第 and what they count."""
    below = {
        f"{ten}{unit}": 10 * n + k
        for n, ten in enumerate(_TENS)
        for k, unit in enumerate(_UNITS)
        if ten or unit
    }
    return {
        **below,
        **dict.fromkeys(("初次", "首次"), 1),
        "一百": 100,
        **{f"一百零{words}": 100 + n for words, n in below.items() if n < 10},
        **{f"一百一{words}": 100 + n for words, n in below.items() if 10 <= n < 20},
        **{f"一百{words}": 100 + n for words, n in below.items() if n >= 20},
        # Sessions are counted figure by figure: 第一〇五届.
        **{
            f"一{ten}{unit}": 100 + 10 * m + n
            for figures in _FIGURES
            for m, ten in enumerate(figures)
            for n, unit in enumerate(figures)
        },
    }


_NUMBER = r"(?:\d{1,4}|[〇零一二三四五六七八九十百]{1,5})"
_LINK = "[和及与至到、-]"
_BEGIN = rf"(?:(?<=第)|(?<=第 )|(?<={_LINK})|(?<={_LINK} )|(?<=\D)(?=\d+ ?次 ?会))"
_TOKEN = (
    r"次 ?(?:公开 ?)?会 ?议|届 ?(?:常|特别)?会 ?议?|初次|首次"
    # Numbers in front of 次 or 届, or in a list that ends in one: no article, paragraph or day.
    rf"|{_BEGIN}\d{{1,4}} ?次(?! ?(?:会|公开))"
    rf"|{_BEGIN}{_NUMBER}(?=(?: ?{_LINK} ?第? ?{_NUMBER}){{0,9}} ?[次届])"
    rf"|(?:以及|{_LINK}) ?第?(?= ?{_NUMBER})|[,，] ?第(?= ?{_NUMBER} ?[次届])"
    r"|[次届]"
)

# What may follow the State's name in a title, and words that are none of it.
_END = (
    r"(?= ?(?:$|的|第|初次|首次|合并|定期|提交|以一份|根据|依照|按照|在(?:没有|缺|未|无)|尚?未"
    r"|没有|缺|无报告|通过|执行|落实|报告|结论|[,，:：/]))"
)
_NO_STATE = r"(?!第|初次|首次|合并|定期|在没有|没有|缺|未|无|缔约国|审议)"
_STATE = (
    rf" ?{_NO_STATE}((?:前南斯拉夫的)?(?:(?!关于|委员会)[^的第,，:：《》()（）])+?"
    rf"(?: ?[(（][^)）]*[)）])?){_END}"
)

TABLE = Language(
    code="zh",
    direction="ltr",
    part_words={},
    item_letters={},
    ordinals=_ordinals(),
    # What an ordinal counts may stand between it and the next: 第七次和第八次.
    joiners=frozenset(
        {"次", "届", ",第", "，第", ", 第"}
        | {f"{word}{end}" for word in ("和", "及", "以及", "与", "、") for end in ("", "第", " 第")}
    ),
    ranges=frozenset(f"{word}{end}" for word in "至到-" for end in ("", "第", " 第")),
    months={
        **{str(n): n for n in range(1, 13)},
        **{f"0{n}": n for n in range(1, 10)},
    },
    date=(
        r"(?:(?<!\d)(?P<year>\d{4}) ?年 ?)?(?<!\d)(?P<month>0?[1-9]|1[0-2]) ?月 ?(?P<other>)"
        r"(?P<days>\d{1,2}(?: ?日? ?(?:以?及|和|与|至|到|、|-) ?\d{1,2}(?!\d| ?[月年])){0,9}) ?日"
    ),
    titles=("结论性意见", "结论和建议", "结论意见", "结论性评论", "总结意见", "总结性意见"),
    state_in_title=(
        rf"(?<!公约)关于{_STATE}"
        rf"|[就对]{_STATE}(?=[^,，:：]*报告)"
        rf"|在{_STATE}(?= ?(?:尚?未|没有)(?:能|按时)?提交)"
        rf"|[:：]{_STATE}"
        rf"|审议了{_STATE}"
    ),
    state_heads=("关于",),
    state_end="第",
    articles=(),
    clitics=(),
    report_words=frozenset({"报告"}),
    absence=("在没有", "在缺", "在未", "在无", "未提交", "没有提交", "无报告", "缺交", "未收到"),
    committees=(
        ("移徙工人及其家庭成员权利委员会", "CMW"),
        ("移民工人及其家庭成员权利委员会", "CMW"),
        ("移徙工人权利委员会", "CMW"),
        ("移民工人权利委员会", "CMW"),
        ("移徙工人委员会", "CMW"),
        ("移民工人委员会", "CMW"),
        ("移徙工人问题委员会", "CMW"),
        ("移民工人问题委员会", "CMW"),
        ("儿童权利委员会", "CRC"),
        ("消除对妇女歧视委员会", "CEDAW"),
        ("消除对妇女一切形式歧视委员会", "CEDAW"),
        ("消除种族歧视委员会", "CERD"),
        ("防范酷刑小组委员会", "SPT"),
        ("预防酷刑小组委员会", "SPT"),
        ("禁止酷刑委员会", "CAT"),
        ("反对酷刑委员会", "CAT"),
        ("人权事务委员会", "CCPR"),
        ("经济、社会及文化权利委员会", "CESCR"),
        ("经济、社会、文化权利委员会", "CESCR"),
        ("经济、社会和文化权利委员会", "CESCR"),
        ("经济社会文化权利委员会", "CESCR"),
        ("残疾人权利委员会", "CRPD"),
        ("强迫失踪问题委员会", "CED"),
        ("强迫失踪委员会", "CED"),
    ),
    part_roles={
        "introduction": (
            "导言",
            "引言",
        ),
        "positive": (
            "积极",
            "进展",
            "进步",
            "采取的后续措施",
            "后续措施和取得",
            "后续措施及取得",
        ),
        "factors": ("因素",),
        "concerns": ("关注", "关切", "提议和建议", "意见和建议", "委员会建议的执行"),
        "follow-up": (
            "后续",
            "下次报告",
            "下一次",
            "提交报告",
            "执行和报告",
            "执行与报告",
        ),
        "dissemination": (
            "传播",
            "散发",
        ),
    },
    meeting_words=frozenset(
        {"次会议", "次 会议", "次会 议", "次 会 议", "次公开会议", "次公开 会议", "次非公开会议"}
    ),
    session_words=frozenset(
        f"届{space}{name}"
        for space in ("", " ")
        for name in ("会议", "会 议", "会", "常会", "常会议", "特别会议")
    ),
    # Not the verb alone: 通过 is also "by means of".
    adoption=(
        *("通过了", "通过本结论", "通过下列", "通过下述", "通过以下", "通过如下", "通过上述"),
        *("予以通过", "获得通过"),
    ),
    languages={
        **{f"阿拉伯{tongue}": "ar" for tongue in "文语"},
        **{f"{name}{tongue}": "zh" for name in "中汉华" for tongue in "文语"},
        **{f"英{tongue}": "en" for tongue in "文语"},
        **{f"法{tongue}": "fr" for tongue in "文语"},
        **{f"俄{tongue}": "ru" for tongue in "文语"},
        **{f"西班牙{tongue}": "es" for tongue in "文语"},
    },
    token=_TOKEN,
    glue="",
    dates_lead=True,
)
