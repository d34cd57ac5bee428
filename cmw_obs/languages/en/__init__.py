"""English, as the UN prints it (numbering and headings: UN Editorial Manual)."""

from cmw_obs.language import Language

_MONTHS = (
    "january february march april may june july august september october november december"
).split()
_UNITS = "first second third fourth fifth sixth seventh eighth ninth".split()
_TEENS = (
    "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth "
    "nineteenth"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()

# What may follow the State's name in a title.
_STATE = r"([^:]+?)(?=$| under | pursuant | in the absence | adopted |, adopted|, submitted| \(|:)"

TABLE = Language(
    code="en",
    direction="ltr",
    part_words={},
    item_letters={},
    ordinals={
        "initial": 1,
        "hundredth": 100,
        **{word: n for n, word in enumerate(_UNITS + _TEENS, 1)},
        **{f"{tens[:-1]}ieth": 10 * n for n, tens in enumerate(_TENS, 2)},
        **{
            f"{tens}{glue}{unit}": 10 * n + k
            for n, tens in enumerate(_TENS, 2)
            for k, unit in enumerate(_UNITS, 1)
            for glue in "- "
        },
    },
    hundreds=("one hundred and", "hundred and", "one hundred"),
    joiners=frozenset({"and"}),
    ranges=frozenset({"to", "through"}),
    months={word: n for n, word in enumerate(_MONTHS, 1)},
    date=(
        r"(?P<days>(?<!\d)\d{1,2}(?: ?(?:,|-|,? and|to) ?\d{1,2})*) ?"
        rf"(?P<month>{'|'.join(_MONTHS)})(?![^\W\d])(?P<other>)(?:,? ?(?P<year>\d{{4}})\b)?"
    ),
    titles=(
        *("concluding observations", "conclusions and recommendations", "concluding comments"),
        "observations on the additional information",
    ),
    state_in_title=(
        rf"\b(?:reports?|information) (?:submitted by|of) {_STATE}"
        r"|\b(?:observations|recommendations|comments) (?:on|concerning|regarding) "
        r"(?!the report)([^:]{3,60}?),? (?:adopted )?in the absence\b"
        rf"|\b(?:observations|recommendations|comments) (?:on|concerning|regarding) "
        rf"(?!.*\b(?:reports?|information)\b){_STATE}"
        rf"|: ?{_STATE}"
    ),
    state_heads=("report of ", "reports of "),
    articles=("the ",),
    clitics=(),
    report_words=frozenset({"report", "reports"}),
    absence=("in the absence of",),
    committees=(
        ("protection of the rights of all migrant workers", "CMW"),
        ("committee on migrant workers", "CMW"),
        ("committee on the rights of the child", "CRC"),
        ("committee on the elimination of discrimination against women", "CEDAW"),
        ("committee on the elimination of racial discrimination", "CERD"),
        ("subcommittee on prevention of torture", "SPT"),
        ("committee against torture", "CAT"),
        ("human rights committee", "CCPR"),
        ("committee on economic, social and cultural rights", "CESCR"),
        ("committee on the rights of persons with disabilities", "CRPD"),
        ("committee on enforced disappearances", "CED"),
    ),
    part_roles={
        "introduction": ("introduction",),
        "positive": (
            "positive",
            "progress achieved",
            *("follow-up measures undertaken", "follow-up measures taken"),
        ),
        "factors": ("factors",),
        "concerns": (
            *("concern", "suggestions and recommendations"),
            "implementation of the recommendations of the committee",
        ),
        "follow-up": (
            "follow-up",
            "followup",
            "reporting",
            "next periodic report",
            "next report",
        ),
        "dissemination": ("dissemination",),
    },
    meeting_words=frozenset({"meeting", "meetings"}),
    leading=frozenset("of the and to in on for by with a an".split()),
    session_words=frozenset({"session", "sessions"}),
    adoption=("adopted",),
    languages={
        "arabic": "ar",
        "chinese": "zh",
        "english": "en",
        "french": "fr",
        "russian": "ru",
        "spanish": "es",
    },
    number_words=frozenset("no nos art arts para paras p pp sect sects chap vol".split()),
    public=frozenset({"public", "plenary", "open"}),
)
