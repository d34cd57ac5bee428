"""What the preview says of a document in Chinese: the words of its panel, dates and periods."""

WORDS = {
    "state": "缔约国",
    "committee": "委员会",
    "symbol": "文号",
    "session": "届会",
    "adopted": "通过日期",
    "next_report": "下次报告",
    "follow_up": "后续行动",
    "counts": "内容",
    "paragraphs": "段落",
    "recommendations": "建议",
    "footnotes": "脚注",
    "roles": "标记",
}
ROLES = {
    "opening": "开头",
    "introduction": "导言",
    "positive": "积极方面",
    "concern": "关切",
    "recommendation": "建议",
    "dissemination": "传播",
    "technical-assistance": "技术援助",
    "follow-up": "后续行动",
    "next-report": "下次报告",
}
MONTHS = "1 2 3 4 5 6 7 8 9 10 11 12".split()
COMMA = "、"
DATE = "{year}年{month}月{day}日"
PERIODS = {
    "P6M": "六个月",
    "P1Y": "一年",
    "P18M": "十八个月",
    "P2Y": "两年",
    "P3Y": "三年",
    "P4Y": "四年",
    "P5Y": "五年",
}
