"""What the preview says of a document in Spanish: the words of its panel, dates and periods."""

WORDS = {
    "state": "Estado parte",
    "committee": "Comité",
    "symbol": "Signatura",
    "session": "Período de sesiones",
    "adopted": "Aprobación",
    "next_report": "Próximo informe",
    "follow_up": "Seguimiento",
    "counts": "Contenido",
    "paragraphs": "párrafos",
    "recommendations": "recomendaciones",
    "footnotes": "notas",
    "roles": "Marcas",
}
ROLES = {
    "opening": "apertura",
    "introduction": "introducción",
    "positive": "aspecto positivo",
    "concern": "preocupación",
    "recommendation": "recomendación",
    "dissemination": "difusión",
    "technical-assistance": "asistencia técnica",
    "follow-up": "seguimiento",
    "next-report": "próximo informe",
}
MONTHS = (
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
).split()
DATE = "{day} de {month} de {year}"
PERIODS = {
    "P6M": "seis meses",
    "P1Y": "un año",
    "P18M": "dieciocho meses",
    "P2Y": "dos años",
    "P3Y": "tres años",
    "P4Y": "cuatro años",
    "P5Y": "cinco años",
}
