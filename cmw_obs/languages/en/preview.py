"""What the preview says of a document in English: the words of its panel, dates and periods."""

WORDS = {
    "state": "State party",
    "committee": "Committee",
    "symbol": "Symbol",
    "session": "Session",
    "adopted": "Adopted",
    "next_report": "Next report due",
    "follow_up": "Follow-up due",
    "counts": "Contents",
    "paragraphs": "paragraphs",
    "recommendations": "recommendations",
    "footnotes": "footnotes",
    "roles": "Marks",
}
ROLES = {
    "opening": "opening",
    "introduction": "introduction",
    "positive": "positive aspect",
    "concern": "concern",
    "recommendation": "recommendation",
    "dissemination": "dissemination",
    "technical-assistance": "technical assistance",
    "follow-up": "follow-up",
    "next-report": "next report",
}
MONTHS = (
    "January February March April May June July August September October November December".split()
)
DATE = "{day} {month} {year}"
PERIODS = {
    "P6M": "six months",
    "P1Y": "one year",
    "P18M": "eighteen months",
    "P2Y": "two years",
    "P3Y": "three years",
    "P4Y": "four years",
    "P5Y": "five years",
}
