"""How Chinese UN documents cite documents and paragraphs, and recall recommendations."""

from cmw_obs.citation_forms import CitationForms, OwnParagraphs, Recalling, Resolutions

TABLE = CitationForms(
    ibid=("同上注", "同上", "同前", "ibid"),
    see=frozenset({"见", "另", "参", "阅", "的", "中", "特", "别", "是"}),
    paragraph_words=frozenset({"第"}),
    paragraph_stems=("段",),
    counter="段",
    joiners=frozenset({"和", "及", "以", "与", "、", "或"}),
    ranges=frozenset({"至", "到"}),
    leaders=frozenset({"第"}),
    of=frozenset(),
    above=("上文", "下文", "上述", "以上", "前述"),
    present=("本结论性意见", "本意见", "本文件", "这些结论性意见", "本文"),
    # Not 之前 alone, which ends dates.
    previous=(
        *("先前", "以往", "以前的", "之前的", "上次", "前次", "此前", "前一", "上一", "以前结论"),
        *("之前结论", "以前所", "之前所", "第一次结论", "首次结论", "初次结论"),
    ),
    recalling=Recalling(
        done=("已落实", "已得到落实", "已执行", "已得到执行"),
        undone=("未", "没有", "部分"),
        reported=(*("评论", "注意到", "欢迎", "所采取的措施", "已采取", "赞赏", "介绍"),),
        recalls=(
            *("回顾", "重申", "忆及", "再次", "重提", "提及", "提到", "坚持其", "重温"),
            *(
                "注意其先前的",
                "注意其以往的",
                "注意其以前的",
                *("注意先前的", "注意以往的", "注意以前的", "注意此前的", "注意上次的"),
                "注意委员会先前的",
                "注意委员会以往的",
            ),
        ),
        breaks=("。", ";", "；", ",", "，", "并", "关切的是", "但", "关切(", "关注("),
        reach=30,
        inside=("中", "里", "内"),
        named=("这项建议", "这一建议", "该建议", "该项建议", "这些建议", "上述建议"),
        worries=("关切", "关注", "看法", "观点", "立场", "遗憾"),
        in_line=(
            *("正如", "如", "依照", "根据", "按照", "参照", "依据", "鉴于", "如同", "一如", "诚如"),
            *("遵照", "遵循", "本着", "基于", "铭记", "参考", "结合", "考虑到", "顾及"),
        ),
        again=(
            *(
                f"{again}{verb}"
                for again in ("再次", "再度", "又一次", "一再")
                for verb in (
                    "建议",
                    "敦促",
                    "促请",
                    "呼吁",
                    "请",
                    "鼓励",
                    "吁请",
                    "要求",
                    "恳请",
                    "督促",
                )
            ),
            *("先前所建议", "以前所建议", "此前所建议", "先前所要求"),
        ),
        stands=tuple(
            f"{ahead}{still}{valid}"
            for ahead in ("建议", ")", "）")
            for still in ("仍然", "依然", "仍", "继续")
            for valid in ("有效", "适用", "切合")
        ),
        requests=("其呼吁", "其请求", "其要求", "其邀请", "提出的请求", "提出的要求", "先前的请求"),
        others=tuple(
            f"{who}{verb}"
            for who in ("缔约国", "代表团", "政府", "报告", "报告中", "答复中")
            for verb in ("回顾", "重申", "忆及", "再次", "提及", "提到")
        ),
        duties=tuple(
            f"缔约国{word}"
            for word in (
                *("应", "必须", "须", "宜", "理应", "理当", "务必", "务须", "亟须", "亟需", "亟应"),
                *("还应", "也应", "亦应", "仍应", "有必要", "不应", "不得", "需"),
            )
        ),
        urges=(
            *("建议缔约国", "敦促缔约国", "呼吁缔约国", "鼓励缔约国", "请缔约国", "要求缔约国"),
            *("督促缔约国", "希望缔约国"),
        ),
    ),
    recommendations=("建议", "结论性意见", "结论意见"),
    general=("一般性建议", "一般建议"),
    resolutions=Resolutions(
        words=("决议",),
        assembly=("大会",),
        councils=("理事会", "委员会第"),
        rights_council=("人权理事会", "人权理事会第"),
        enacting=("由", "是"),
        therein=("在该决议", "在其中", "在决议", "在此决议", "通过的该决议"),
    ),
    annexes=("附件", "附录"),
    pages=("页",),
    behind_symbol=("号文件", "号决议", "号"),
    own_paragraphs=OwnParagraphs(
        urgent=("紧急措施", "迫切措施"),
        bare_before=(
            *(
                "就",
                "在",
                "对",
                "见",
                "关于",
                "执行",
                "落实",
                "说明",
                "针对",
                "有关",
                "实施",
                "履行",
            ),
            *("介绍", "汇报", "涉及", "响应", "根据", "注意", "委员会"),
        ),
        bare_after=tuple(
            f"建议{pause}{joiner}"
            for pause in ("", ",")
            for joiner in ("、", "以及", "和", "及", "与")
        ),
        same_time=("同一日期", "同一期限", "同一时限", "同日之前", "相同期限"),
        on_before=("报告的", "报告所提", "报告通过的", "报告提出的", "报告作出的"),
        holders=(
            *("条", "》", "公约", "议定书", "法", "报告", "决议", "预算", "文件", "答复", "计划"),
            *("纲领", "宣言", "准则", "规约", "规则", "宪章", "判决", "声明"),
        ),
        mentioned=("所述", "所提", "所指", "提到", "提及", "所列", "表示", "所载", "指出", "论及"),
        reports=("报告", "答复", "文件", "决议", "准则", "问题清单"),
        carried_out=("落实", "执行", "实施", "履行"),
    ),
    item_words=("分段", "小段", "项"),
    divisions=tuple(
        f"第{number}{unit}"
        for number in "一二三四五六七八九十"
        for unit in ("部分", "章", "节", "卷")
    ),
)
