"""What English concluding observations ask for at their end, and by when."""

from cmw_obs.cue_forms import Deadlines, Requests

REQUESTS = Requests(
    titles={
        "next-report": (
            *("next periodic report", "next report", "preparation of the next", "next combined"),
            *("submission of the next", "future report", "next reports", "due date of"),
        ),
        "follow-up": ("follow-up", "follow up", "followup", "paragraphs of particular importance"),
        "dissemination": ("dissemination", "publicity", "wide distribution"),
        "technical-assistance": (
            *("technical assistance", "technical cooperation", "international assistance"),
            "technical guidance",
        ),
    },
    other_titles=(
        *("durban", "training", "awareness", "convention", "covenant", "protocol", "mechanism"),
        *("measures undertaken", "previous", "decade", "earlier", "education", "visit", "progress"),
        # Article 10 of the Optional Protocol on the sale of children.
        "assistance and cooperation",
        *("declaration", "action plan", "recommendations of the", "views", "individual"),
    ),
    submits=(
        *("submit", "present its", "provide its", "transmit its", "file its", "forward its"),
        *("send its", "furnish its", "lodge its", "expects its", "expects the state party's"),
        *("receiving its", "receiving the state party's", "receive its", "receive the"),
    ),
    reports=("report",),
    constitutes=(
        "will constitute",
        "constitute",
        "will serve as",
        "will be considered as",
        "will be its",
    ),
    replies=("replies", "responses", "answers"),
    recourse=(
        "avail itself",
        "seek",
        "request",
        "take advantage",
        "make use of",
        "have recourse",
        "draw on",
        "benefit from",
    ),
    helpers=("high commissioner", "ohchr", "united nations", "inter-agency"),
    all_points=(
        "include in it ",
        "include therein",
        "all the points raised",
        "all points raised",
        "all issues raised",
        "all the issues raised",
        "the issues raised in",
    ),
    contained=(" in ", " within the framework", " information "),
    due=(
        *(
            "is due",
            "are due",
            "due on",
            "due by",
            "due in",
            "be submitted",
            "due date",
            "fall due",
            "reach it by",
            "be presented",
        ),
        *("submission of its", "will constitute", "submission of the", "report is expected"),
        *(
            "reports are expected",
            "report is awaited",
            "as the deadline for",
            "expected to reach it",
        ),
    ),
    cycle=(
        *("predictable review cycle", "list of issues prior", "simplified reporting procedure"),
        *(
            "predictable reporting",
            "regularized schedule",
            "regular schedule",
            "reporting schedule",
        ),
    ),
    guidelines=(
        "common core document",
        "updated core document",
        "harmonized guidelines on reporting",
    ),
    informs=(
        *("information", "follow-up report", "written", "report on", "replies", "response"),
        *("inform it", "inform the committee", "in writing", "to report back", "to be informed"),
        *(
            "report to the committee",
            "report to it",
            "report back to it",
            "apprise",
            "an update on",
        ),
        *("requests an update", "an account of", "comments on", "kept informed", "indicate"),
    ),
    of_all=("all its recommendations", "all the recommendations", "all of its recommendations"),
    spreads=(
        *("disseminat", "widely available", "readily available", "made available", "publiciz"),
        *(
            "publicis",
            "distribut",
            "widely known",
            "circulat",
            "publicly available",
            "be published",
            "known to",
            "publicity",
            "brought to the attention",
            "to the notice of",
            "spread them",
            "be translated",
            "are translated",
        ),
    ),
    findings=(
        "concluding observations",
        "conclusions and recommendations",
        "these recommendations",
        "concluding comments",
        "observations of the committee",
        *("present recommendations", "present observations", "these observations"),
        *("present comments", "these comments", "committee's observations"),
    ),
    earlier=("its concluding observations", "its previous", "previous concluding"),
    assists=(
        *("international assistance", "technical assistance", "technical cooperation"),
        *("technical guidance", "international cooperation", "specialized agencies"),
    ),
    others=("to the parliament", "to parliament", "subcommittee on prevention"),
    asides=("gender perspective", "gender dimension", "gender-sensitive", "committee of experts"),
    uses=(
        *("concluding observations", "recommendations", "under article", "ready to"),
        *("by virtue of article", "pursuant to article"),
    ),
)

DEADLINES = Deadlines(
    by=(
        *(" by", "no later than", "not later than", " before", " until", "on or before", "due on"),
        *("due in", "no later", "latest by", "due for", "by the end of", "due date:", "up to"),
        *("due date of", "is due", "at the latest", "at the latest on", "at the latest by"),
        "is expected is",
    ),
    on=(" on",),
    then=(
        "at the latest",
        "at latest",
        "as the due date",
        "as due date",
        "as the date",
        "as the deadline",
        *("the date by which", "the date on which", "the due date"),
    ),
    year_by=(" in", "during", " for"),
    appointed=(
        "due date",
        "deadline",
        "date due",
        "due for submission",
        "date of submission",
        "date set",
        "before that date",
    ),
    that_is=frozenset({"that is", "i.e.", "namely"}),
    since=("adoption",),
    year=r"(?<!\w)(?:(?P<month>[a-z]+),? )?(?P<year>20\d\d)(?![\w/-])",
    within=(" within", " in", " after"),
    lengths=(
        *(" a", " the", " period", " time limit", " deadline", " maximum", " of", " next"),
        " following",
    ),
    counts={
        "a": 1,
        **{
            word: n
            for n, word in enumerate(
                "one two three four five six seven eight nine ten eleven twelve".split(), 1
            )
        },
        "eighteen": 18,
        "twenty-four": 24,
        "thirty": 30,
        "thirty-six": 36,
    },
    units={"year": (1, "Y"), "years": (1, "Y"), "month": (1, "M"), "months": (1, "M")},
)
