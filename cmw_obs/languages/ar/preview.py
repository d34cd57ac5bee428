"""What the preview says of a document in Arabic: the words of its panel, dates and periods."""

WORDS = {
    "state": "الدولة الطرف",
    "committee": "اللجنة",
    "symbol": "الرمز",
    "session": "الدورة",
    "adopted": "تاريخ الاعتماد",
    "next_report": "التقرير المقبل",
    "follow_up": "المتابعة",
    "counts": "المحتوى",
    "paragraphs": "الفقرات",
    "recommendations": "التوصيات",
    "footnotes": "الحواشي",
    "roles": "العلامات",
}
ROLES = {
    "opening": "افتتاح",
    "introduction": "مقدمة",
    "positive": "جانب إيجابي",
    "concern": "قلق",
    "recommendation": "توصية",
    "dissemination": "نشر",
    "technical-assistance": "مساعدة تقنية",
    "follow-up": "متابعة",
    "next-report": "التقرير المقبل",
}
# One letter of each role's name, no two the same.
LETTERS = {
    "opening": "ف",
    "introduction": "م",
    "positive": "ج",
    "concern": "ق",
    "recommendation": "ت",
    "dissemination": "ن",
    "technical-assistance": "س",
    "follow-up": "ع",
    "next-report": "ر",
}
# Both names of a month, as UN documents print them.
MONTHS = (
    "كانون الثاني/يناير",
    "شباط/فبراير",
    "آذار/مارس",
    "نيسان/أبريل",
    "أيار/مايو",
    "حزيران/يونيه",
    "تموز/يوليه",
    "آب/أغسطس",
    "أيلول/سبتمبر",
    "تشرين الأول/أكتوبر",
    "تشرين الثاني/نوفمبر",
    "كانون الأول/ديسمبر",
)
COMMA = "، "
DATE = "{day} {month} {year}"
PERIODS = {
    "P6M": "ستة أشهر",
    "P1Y": "سنة واحدة",
    "P18M": "ثمانية عشر شهراً",
    "P2Y": "سنتان",
    "P3Y": "ثلاث سنوات",
    "P4Y": "أربع سنوات",
    "P5Y": "خمس سنوات",
}
