"""How Chinese UN documents cite articles, ILO conventions, targets and general comments."""

from cmw_obs.treaty_forms import Comments, Goals, Labour, Pointing, TreatyForms, kinds

TABLE = TreatyForms(
    articles=frozenset({"第"}),
    article_stems=("条",),
    joiners=frozenset("和及与或、"),
    ranges=frozenset("至到"),
    parts=frozenset("款段项"),
    first=frozenset(),
    of=frozenset(),
    heads=kinds(
        convention=("公约", "盟约"),
        protocol=("议定书",),
        law=(
            *("宪法", "法典", "法律", "条例", "法令", "规约", "宪章", "宣言", "协定", "决议"),
            *("刑法", "民法", "劳动法", "规则", "职权范围", "章程", "号法", "规章", "命令", "共和国法", "法案"),
        ),
    ),
    own=frozenset({"公约", "盟约", "任择议定书", "议定书", "本公约", "该公约"}),
    # What ends in the word for law and is none; legal aid, protection, sanctions and the like.
    common=(
        *("立法", "司法", "执法", "做法", "方法", "非法", "违法", "合法", "想法", "看法", "说法"),
        *("依法", "无法", "用法"),
        *(f"法律{word}" for word in ("援助", "保护", "制裁", "代表", "服务", "咨询", "地位")),
    ),
    unarticled=(
        *("原则", "准则", "指南", "议程", "纲领"),
        *("政策", "战略", "计划", "方案", "规划"),
    ),
    # What may stand before the word where no marks do: this, under, breach of, and.
    definite=frozenset("本该据照按合反依对从与和及了行守于在到遵"),
    further=(),
    treaties={
        "所有移徙工人及其家庭成员权利": "ICRMW",
        "所有移民工人及其家庭成员权利": "ICRMW",
        "儿童权利公约": "CRC",
        "对妇女一切形式歧视": "CEDAW",
        "消除一切形式种族歧视": "ICERD",
        "禁止酷刑": "CAT",
        "公民权利和政治权利": "ICCPR",
        "公民及政治权利": "ICCPR",
        "经济、社会及文化权利": "ICESCR",
        "经济、社会、文化权利": "ICESCR",
        "残疾人权利公约": "CRPD",
        "免遭强迫失踪": "ICPPED",
    },
    protocols={
        "武装冲突": "OPAC",
        "买卖儿童": "OPSC",
        "禁止酷刑": "OPCAT",
    },
    labour=Labour(
        names=("劳工组织", "国际劳工"),
    ),
    number_marks="第",
    goals=Goals(
        targets=("具体目标",),
        names=("可持续发展", "2030年议程"),
        goal_words=("发展目标",),
        measures=tuple("万亿百千度倍个°"),
        plans=("计划", "战略", "规划", "方案", "政策", "路线图"),
    ),
    declared=("声明",),
    comments=Comments(
        words=("一般性意见", "一般性建议"),
        those=("该委员会", "同一委员会"),
    ),
    bodies=("委员会",),
    counter="条",
    reserved=("保留",),
    pointing=Pointing(whose=("其中",)),
    measured=(
        "与第",
        ",与",
        "违反",
        "违背",
        "抵触",
        "符合",
        ",根据",
        ",按照",
        ",依照",
        ",依据",
        "缔约国按照",
        "缔约国根据",
        "缔约国依照",
    ),
)
