"""What the preview says of a document in French: the words of its panel, dates and periods."""

WORDS = {
    "state": "État partie",
    "committee": "Comité",
    "symbol": "Cote",
    "session": "Session",
    "adopted": "Adoption",
    "next_report": "Prochain rapport",
    "follow_up": "Suivi",
    "counts": "Contenu",
    "paragraphs": "paragraphes",
    "recommendations": "recommandations",
    "footnotes": "notes",
    "roles": "Marques",
}
ROLES = {
    "opening": "ouverture",
    "introduction": "introduction",
    "positive": "aspect positif",
    "concern": "préoccupation",
    "recommendation": "recommandation",
    "dissemination": "diffusion",
    "technical-assistance": "assistance technique",
    "follow-up": "suivi",
    "next-report": "prochain rapport",
}
MONTHS = (
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
)
DATE = "{day} {month} {year}"
FIRST_DAY = "1er"
PERIODS = {
    "P6M": "six mois",
    "P1Y": "un an",
    "P18M": "dix-huit mois",
    "P2Y": "deux ans",
    "P3Y": "trois ans",
    "P4Y": "quatre ans",
    "P5Y": "cinq ans",
}
