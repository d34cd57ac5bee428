"""What the preview says of a document in Russian: the words of its panel, dates and periods."""

WORDS = {
    "state": "Государство-участник",
    "committee": "Комитет",
    "symbol": "Условное обозначение",
    "session": "Сессия",
    "adopted": "Принято",
    "next_report": "Следующий доклад",
    "follow_up": "Последующие меры",
    "counts": "Содержание",
    "paragraphs": "пункты",
    "recommendations": "рекомендации",
    "footnotes": "сноски",
    "roles": "Пометки",
}
ROLES = {
    "opening": "вступление",
    "introduction": "введение",
    "positive": "позитивный аспект",
    "concern": "озабоченность",
    "recommendation": "рекомендация",
    "dissemination": "распространение",
    "technical-assistance": "техническая помощь",
    "follow-up": "последующие меры",
    "next-report": "следующий доклад",
}
MONTHS = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split()
DATE = "{day} {month} {year} года"
PERIODS = {
    "P6M": "шесть месяцев",
    "P1Y": "один год",
    "P18M": "восемнадцать месяцев",
    "P2Y": "два года",
    "P3Y": "три года",
    "P4Y": "четыре года",
    "P5Y": "пять лет",
}
