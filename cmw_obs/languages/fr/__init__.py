"""French, as the UN prints it: `1er`, `265e`, elided articles, a space before the colon."""

from cmw_obs.language import Language

_MONTHS = (
    ("janvier",),
    ("février", "fevrier"),
    ("mars",),
    ("avril",),
    ("mai",),
    ("juin",),
    ("juillet",),
    ("août", "aout"),
    ("septembre",),
    ("octobre",),
    ("novembre",),
    ("décembre", "decembre"),
)
_NAMES = {name: n for n, names in enumerate(_MONTHS, 1) for name in names}
_DAY = r"(?:1 ?(?:er|ᵉʳ)|\d{1,2})"

_STEMS = (
    "un deux trois quatr cinqu six sept huit neuv dix onz douz treiz quatorz quinz seiz "
    "dix-sept dix-huit dix-neuv"
).split()
# Sixty and eighty count on to nineteen: soixante-dixième, quatre-vingt-onzième.
_TENS = (
    *((20, "vingt", 9), (30, "trente", 9), (40, "quarante", 9), (50, "cinquante", 9)),
    *((60, "soixante", 19), (80, "quatre-vingt", 19)),
)


def _ordinals() -> dict[str, int]:
    """Give the ordinals below the two hundredth, also as typed without accents."""
    tens = {f"{ten.rstrip('e')}ième": n for n, ten, _ in _TENS}
    after = {
        f"{ten}{glue}{stem}ième": n + k
        for n, ten, most in _TENS
        for k, stem in enumerate(_STEMS[:most], 1)
        for glue in ("-", " ", *(("-et-", " et ") if k in (1, 11) else ()))
    }
    below = {f"{stem}ième": n for n, stem in enumerate(_STEMS, 1)} | tens | after
    hundreds = {f"cent{glue}{word}": 100 + n for word, n in below.items() for glue in "- "}
    first = {
        "premier": 1,
        "première": 1,
        "initial": 1,
        "initiale": 1,
        "initiaux": 1,
        "second": 2,
        "seconde": 2,
        "centième": 100,
    }
    del below["unième"]  # only in "vingt et unième" and the like
    words = first | below | hundreds
    return words | {word.replace("è", "e"): n for word, n in words.items()}


# What may follow the State's name in a title.
_STATE = (
    r"([^:]+?)(?=$| valant | en (?:application|vertu|l'absence)| au titre | conform| faute de "
    r"| soumis| présent| transmis| adopt| établi| sur | concernant | relatif| devait | aurait "
    r"| \(|,| ?:| - )"
)
# Where no State's name begins.
_OTHER = (
    r"(?!l'article|la convention|(?:le |la )?présent|(?:l'|les )états? partie|le comité|comité)"
)
# What a title names before it comes to the State.
_NOT_YET = (
    r"(?!(?:(?!en l'absence )[^ :]+ ){0,30}(?:l')?"
    r"(?:rapports?|renseignements|application|mise|situation|observations|comité)\b)"
)

TABLE = Language(
    code="fr",
    direction="ltr",
    part_words={},
    item_letters={},
    ordinals=_ordinals(),
    # "265 e": a raised ending that came loose from its number stands between two of them.
    joiners=frozenset({"et", "e"}),
    ranges=frozenset({"à", "a", "au", "-"}),
    months=_NAMES,
    date=(
        rf"(?<![\d/])(?P<days>{_DAY}"
        rf"(?:(?:, ?{_DAY}){{0,9}} et (?:le )?{_DAY}| ?- ?{_DAY}| au {_DAY})?) ?"
        rf"(?P<month>{'|'.join(_NAMES)})(?![^\W\d])(?P<other>)"
        r"(?: ?(?P<year>(?:19|20)\d\d)(?!\d))?"
    ),
    titles=(
        *("observations finales", "conclusions et recommandations", "conclusions du comité"),
        *(
            "observations sur les renseignements complémentaires",
            "observations sur les informations",
        ),
    ),
    state_in_title=(
        # "initialde": a space is lost in documents that were converted from HTML.
        r"\brapports?(?: (?!d[eu] |des |d ?'|par |en (?!un )|au |sur )[^ :]+){0,30}"
        rf"(?: |(?<=initial)|(?<=odique)|(?<=odiques))(?:d[eu] |des |(?=d ?')){_OTHER}{_STATE}"
        rf"|\brapports? que {_OTHER}{_STATE}"
        r"|\b(?:soumis|présenté|communiqué|transmis|pacte|convention)e?s? ?par "
        rf"{_OTHER}{_STATE}"
        r"|\b(?:finales|recommandations) (?:concernant|sur|relatives (?:à|aux?)) "
        rf"{_NOT_YET}{_STATE}"
        rf"|(?::(?: |(?! ))| - ){_NOT_YET}{_STATE}"
        # As the University of Minnesota heads its copies.
        r"|, ([^,:]+), u\. ?n\. doc"
    ),
    state_heads=tuple(
        f"{kind} {before}"
        for kind in ("périodique", "périodiques", "initial")
        for before in ("du ", "de ", "des ", "d’", "d'")
    ),
    articles=(
        *("la ", "le ", "les "),
        *(
            f"{letter}{before}{mark}{after}"
            for letter in "ld"
            for mark in "'\u2019"
            for before in (" ", "")
            for after in (" ", "")
        ),
    ),
    clitics=(),
    report_words=frozenset({"rapport", "rapports"}),
    absence=("en l'absence d", "faute de rapport"),
    committees=(
        ("travailleurs migrants", "CMW"),
        ("droits de l'enfant", "CRC"),
        ("discrimination à l'égard des femmes", "CEDAW"),
        ("discrimination raciale", "CERD"),
        ("prévention de la torture", "SPT"),
        ("contre la torture", "CAT"),
        ("comité des droits de l'homme", "CCPR"),
        ("droits civils et politiques", "CCPR"),
        ("droits économiques, sociaux et culturels", "CESCR"),
        ("droits des personnes handicapées", "CRPD"),
        ("disparitions forcées", "CED"),
    ),
    part_roles={
        "introduction": ("introduction",),
        "positive": (
            "positifs",
            "facteurs positifs",
            "positives",
            "progrès",
            "mesures de suivi",
        ),
        "factors": ("facteurs",),
        "concerns": (
            *("préoccupation", "suggestions et recommandations"),
            "mise en œuvre des recommandations du comité",
        ),
        "follow-up": (
            "suivi",
            "prochain rapport",
            "présentation de rapports",
            "présentation des rapports",
            "établissement de rapports",
            "établissement des rapports",
            "soumission de rapports",
            "soumission des rapports",
        ),
        "dissemination": ("diffusion",),
    },
    meeting_words=frozenset({"séance", "séances"}),
    leading=frozenset("de la le les des du et à au aux en sur pour".split()),
    session_words=frozenset({"session"}),
    # Not "adopté" alone: the State party adopts laws.
    adoption=(
        *("a adopté", "adopté les", "adopté ses", "a ensuite adopté", "et adopté"),
        *("ont été adoptées", "adoptées par le comité"),
    ),
    languages={
        "anglais": "en",
        "arabe": "ar",
        "chinois": "zh",
        "espagnol": "es",
        "français": "fr",
        "francais": "fr",
        "russe": "ru",
    },
    # One word each: "vingt et unième", so that "cent" may stand before it; an article's number,
    # which is no cycle; a dash between numbers.
    token=(
        r"(?:vingt|trente|quarante|cinquante|soixante) et (?:un|onz)i[èe]me\b"
        r"|\b(?:articles?|art\.|paragraphes?|par\.) (?:premier|\d+)(?:(?:,| et| à) \d+\b)*"
        r"|-(?=\d)|\d\w*|[^\W\d]\w*(?:-[^\W\d]\w*)*"
    ),
    number_words=frozenset("no nos art arts par p pp chap vol".split()),
    public=frozenset({"publiques", "publique", "plénières", "plénière"}),
)
