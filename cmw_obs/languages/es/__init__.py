"""Spanish, as the UN prints it: `1º`, `561ª`, `41er`; a meeting is "sesión", a session is not."""

from cmw_obs.language import Language

_MONTHS = (
    ("enero",),
    ("febrero",),
    ("marzo",),
    ("abril",),
    ("mayo",),
    ("junio",),
    ("julio",),
    ("agosto",),
    ("septiembre", "setiembre"),
    ("octubre",),
    ("noviembre",),
    ("diciembre",),
)
_NAMES = {name: n for n, names in enumerate(_MONTHS, 1) for name in names}
_DAY = r"(?:1\.? ?(?:er|[º°o])|\d{1,2})"

_UNITS = (
    ("primero", "primera", "primer"),
    ("segundo", "segunda"),
    ("tercero", "tercera", "tercer"),
    ("cuarto", "cuarta"),
    ("quinto", "quinta"),
    ("sexto", "sexta"),
    ("séptimo", "séptima"),
    ("octavo", "octava"),
    ("noveno", "novena"),
)
_TENS = (
    "décim vigésim trigésim cuadragésim quincuagésim sexagésim septuagésim octogésim nonagésim"
).split()


def _ordinals() -> dict[str, int]:
    """Give the ordinals below the hundredth, of one word or two, also as typed without accents."""
    units = {word: n for n, words in enumerate(_UNITS, 1) for word in words}
    tens = {f"{ten}{end}": 10 * n for n, ten in enumerate(_TENS, 1) for end in "oa"}
    two = {f"{ten} {unit}": m + n for ten, m in tens.items() for unit, n in units.items()}
    # Written as one word the first part has no accent: "decimoctavo", "trigesimoséptimo".
    one = {
        form: 10 * n + k
        for n, ten in enumerate(_TENS, 1)
        for unit, k in units.items()
        for word in (ten.replace("é", "e") + "o" + unit,)
        for form in (word, word.replace("oo", "o"))
    }
    words = {
        "inicial": 1,
        "iniciales": 1,
        "undécimo": 11,
        "undécima": 11,
        "duodécimo": 12,
        "duodécima": 12,
        "centésimo": 100,
        "centésima": 100,
        **(units | tens | two | one),
    }
    return words | {word.replace("é", "e"): n for word, n in words.items()}


# What may follow the State's name in a title.
_STATE = (
    r"([^:]+?)(?=$| en (?:virtud|ausencia|aplicación|cumplimiento)| con arreglo | de conformidad "
    r"| conforme | a falta de | presentad| sometid| aprobad| adoptad| debía | debería | sobre "
    r"| relativo | \(|,| ?:| - )"
)
# The article is no part of the name, but of El Salvador's it is.
_ARTICLE = r"(?:las? |los |el (?!salvador\b))?"
# Where no State's name begins.
_OTHER = (
    r"(?!(?:el |los )?estados? parte|(?:el |los )?artículo|(?:el )?comité|la convención"
    r"|(?:el |la )?presente)"
)
# What a title names before it comes to the State.
_NOT_YET = (
    r"(?!(?:(?!en ausencia )[^ :]+ ){0,30}"
    r"(?:informes?|información|aplicación|situación|observaciones|comité)\b)"
)

TABLE = Language(
    code="es",
    direction="ltr",
    part_words={},
    item_letters={},
    ordinals=_ordinals(),
    hundreds=("centésimo", "centésima"),
    # "561 ª": a raised ending that came loose from its number stands between two of them.
    joiners=frozenset({"y", "e", "ª", "º", "o"}),
    ranges=frozenset({"a", "al", "-"}),
    months=_NAMES,
    date=(
        rf"(?<![\d/])(?P<days>{_DAY}"
        rf"(?:(?:, ?{_DAY}){{0,9}} y (?:el )?{_DAY}| ?- ?{_DAY}| al? {_DAY})?) ?"
        rf"(?:de )?(?P<month>{'|'.join(_NAMES)})(?![^\W\d])(?P<other>)"
        r"(?: ?(?:del? )?(?P<year>(?:19|20)\d\d)(?!\d))?"
    ),
    titles=(
        *("observaciones finales", "conclusiones y recomendaciones", "conclusiones del comité"),
        "comentarios finales",
    ),
    state_in_title=(
        # "inicialde": a space is lost in documents that were converted from HTML.
        r"\binformes?(?: (?!del? |por |que |en (?!un )|sobre )[^ :]+){0,30}"
        rf"(?: |(?<=inicial)|(?<=ódico)|(?<=ódicos))del? {_OTHER}{_ARTICLE}{_STATE}"
        rf"|\binformes? que {_OTHER}{_ARTICLE}{_STATE}"
        r"|\b(?:presentad[oa]s?|sometid[oa]s?|convención|pacto) ?por "
        rf"{_OTHER}{_ARTICLE}{_STATE}"
        r"|\b(?:finales|recomendaciones) (?:sobre|relativas al?|acerca del?|respecto del?) "
        rf"{_NOT_YET}{_ARTICLE}{_STATE}"
        rf"|(?::(?: |(?! ))| - ){_NOT_YET}{_ARTICLE}{_STATE}"
        # As the University of Minnesota heads its copies.
        r"|, ([^,:]+), u\. ?n\. doc"
    ),
    state_heads=tuple(
        f"{kind} {before}"
        for kind in ("periódico", "periódicos", "inicial")
        for before in ("de las ", "de los ", "de la ", "de ", "del ")
    ),
    # Taken off by `state_in_title`.
    articles=(),
    clitics=(),
    report_words=frozenset({"informe", "informes"}),
    absence=("en ausencia de", "a falta de"),
    committees=(
        ("trabajadores migratorios", "CMW"),
        ("trabajadores migrantes", "CMW"),
        ("derechos del niño", "CRC"),
        ("discriminación contra la mujer", "CEDAW"),
        ("discriminación racial", "CERD"),
        ("prevención de la tortura", "SPT"),
        ("contra la tortura", "CAT"),
        ("comité de derechos humanos", "CCPR"),
        ("derechos civiles y políticos", "CCPR"),
        ("derechos económicos, sociales y culturales", "CESCR"),
        ("personas con discapacidad", "CRPD"),
        ("desaparición forzada", "CED"),
        ("desapariciones forzadas", "CED"),
    ),
    part_roles={
        "introduction": ("introducción",),
        "positive": (
            "positivos",
            "positivas",
            "logros",
            "factores positivos",
            "progresos",
            "progreso logrado",
            "medidas de seguimiento adoptadas",
            "medidas complementarias adoptadas",
            "avances",
        ),
        "factors": ("factores",),
        "concerns": (
            "preocupación",
            "sugerencias y recomendaciones",
            "preocupaciones",
            "inquietud",
            "principales problemas",
            "aplicación de las recomendaciones del comité",
        ),
        "follow-up": (
            "seguimiento",
            "próximo informe",
            "presentación de informes",
        ),
        "dissemination": (
            "difusión",
            "divulgación",
        ),
    },
    meeting_words=frozenset({"sesión", "sesiones", "reunión", "reuniones"}),
    leading=frozenset("de la el los las del y al con por en para".split()),
    session_words=frozenset({"período de sesiones", "periodo de sesiones"}),
    # Not "adoptadas" alone: the State party adopts laws.
    adoption=(
        *("aprobó", "adoptó", "aprobaron", "adoptaron", "fueron aprobadas", "fueron adoptadas"),
        *("aprobadas por el comité", "adoptadas por el comité"),
    ),
    languages={
        "inglés": "en",
        "ingles": "en",
        "árabe": "ar",
        "arabe": "ar",
        "chino": "zh",
        "español": "es",
        "francés": "fr",
        "frances": "fr",
        "ruso": "ru",
    },
    # One word each: "período de sesiones", in which no meeting is meant; an article's number,
    # which is no cycle; a dash between numbers; "157.ª".
    token=(
        r"\bper[ií]odo de sesiones\b"
        r"|\b(?:artículos?|arts?\.|párrafos?|párrs?\.) \d+(?:(?:,| y| a) \d+\b)*"
        r"|-(?=\d)|\d+\.(?:er|[ao])\b|\d+\.?[ªº°]|\d\w*|[^\W\d]\w*(?:-[^\W\d]\w*)*"
    ),
    number_words=frozenset("núm núms no nos art arts párr párrs pág págs p pp vol".split()),
    public=frozenset({"públicas", "pública", "publicas", "plenarias", "plenaria"}),
)
