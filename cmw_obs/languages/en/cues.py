"""What English concluding observations say where they worry, recommend, ask and set deadlines."""

from cmw_obs.cue_forms import Cues

TABLE = Cues(
    subjects=("the committee",),
    joiners=frozenset({"and", "it", "but", "or"}),
    fillers=frozenset(
        (
            "also further therefore thus strongly again once more accordingly nevertheless hereby "
            "furthermore moreover particularly in particular specifically especially likewise "
            "similarly additionally firmly respectfully earnestly urgently consequently however "
            "equally still now hence then kindly"
        ).split()
    ),
    recommends=("recommends", "urges"),
    asks=(
        *("calls upon", "calls on", "calls for", "encourages", "invites", "requests", "suggests"),
        *("advises", "exhorts", "appeals to", "asks", "proposes", "wishes to encourage"),
        *("wishes to invite", "would encourage", "would like to encourage", "would recommend"),
        *("would like to recommend", "would like to suggest", "wishes to recommend", "expects"),
        *("would like the state party", "wishes to suggest"),
    ),
    objects=(
        *("the state party", "that the state party", "upon the state party", "on the state party"),
        *("to the state party", "of the state party", "states parties", "that the government"),
        *("the government", "upon the government", "the authorities", "that the authorities"),
        *(
            "it to",
            "upon it",
            "on it to",
            "that it",
            "the parliament",
            "that, ",
            "the national assembly",
            "its parliament",
            "that measures",
        ),
        *("that steps", "the following", ":"),
    ),
    clauses=(" that ", " which ", " who ", " whose ", " whereby ", " where "),
    repeats=("reiterates", "reaffirms", "repeats", "renews", "restates"),
    repeated=("recommendation", " call ", " appeal", " request", " invitation", " calls "),
    duties=(
        *("the state party should", "the state party must", "the state party shall"),
        *("the state party is requested", "the state party is encouraged"),
        *("the state party is invited", "the state party is urged", "the state party is strongly"),
        *("the state party is also", "the state party is further", "the state party is called"),
        *("the state party needs to", "the state party ought", "the state party is recommended"),
        *("the government should", "the authorities should", "states parties should"),
        *("it is also recommended", "it is further recommended", "it is strongly recommended"),
        *("it is suggested", "it is also suggested"),
        *("it is recommended", "the state party is reminded", "the state party is asked"),
        "the state party is expected",
    ),
    recommended=(
        "recommended ",
        "urged ",
        "called ",
        "encouraged ",
        "invited ",
        "requested ",
        "suggested ",
        "asked ",
    ),
    holds=(
        *("reiterates that", "of the view that", "of the opinion that", "considers that"),
        *("believes that", "emphasizes that", "stresses that", "underlines that", "reaffirms that"),
        *("underscores that", "insists that", "suggests that", "trusts that", "convinced that"),
        *("emphasises that", "recalls that", "recommended that", "feels that"),
    ),
    advice=(
        *("draws the attention of the state party", "draws the state party's attention"),
        *("draw the attention of the state party", "draw the state party's attention"),
        *("draws its attention", "draws attention to", "reminds the state party", "reminds it"),
        *("recalls its previous recommendation", "recalls its earlier recommendation"),
        *("recalls the recommendation", "refers the state party to", "emphasizes the importance"),
        *("stresses the importance", "underlines the importance", "emphasizes the need"),
        *("stresses the need", "underlines the need", "would appreciate", "would welcome"),
        *("view that the state party should", "considers that the state party should"),
        "view of the committee that the state party should",
        *("measures should be", "steps should be", "trusts that the state party", "it should "),
        # Of parliaments, and of gender equality under the Goals, whatever is welcomed before.
        *("in line with its mandate, to", "calls for the realization of de jure"),
        *("it would be appropriate", "attention is drawn to", "hopes that the", "please provide"),
        *("seeks information", "would be grateful"),
        *(
            "should cease",
            "should be taken",
            "should be amended",
            "legislation should",
            "efforts should",
        ),
    ),
    concerns={
        "concern": (
            *("is concerned", "remains concerned", "concerned about", "concerned that"),
            *("concerned at", "concerned by", "concerned over", "concerned with", "concerned to"),
            *("concerned in particular", "concerned, ", "concerned:", "concerned regarding"),
            *("concerned as to", "concerned because", "with concern", "its concern", "of concern"),
            *("concern about", "concern over", "concern at", "concern that", "concern regarding"),
            *("concern with", "concern for", "concern, ", "concern:", "express concern"),
            *("concern is expressed", "concern is also expressed", "concern is further expressed"),
            *("expresses concern", "deep concern", "serious concern", "grave concern"),
            *("shares the concern", "shares its concern", "concerns remain"),
            *("great concern", "particular concern", "utmost concern"),
            *("deeply concerned", "seriously concerned", "particularly concerned"),
        ),
        "troubled": (),
        "regret": (),
        "alarm": ("alarmed", "with alarm"),
        "deplor": (),
        "disturb": (
            "is disturbed",
            "disturbed by",
            "disturbed at",
            "disturbed about",
            "finds it disturbing",
        ),
        "worr": ("worried", "worrying"),
        "dismay": (),
        "is troubled": (),
        "perturbed": (),
        "disappoint": (),
        "is apprehensive": (),
        "dissatisf": (),
        "misgiving": (),
        "not convinced": ("is not convinced",),
        "condemn": ("committee condemns", "strongly condemns", "firmly condemns"),
        "preoccupied": ("is preoccupied", "remains preoccupied"),
        "questions the": ("committee questions the",),
        "not satisfied": (),
        "finds it unacceptable": (),
    },
    unconcerned=(
        *("persons concerned", "person concerned", "parties concerned", "individuals concerned"),
        *("authorities concerned", "states concerned", "children concerned", "workers concerned"),
        *("subjects of concern", "areas of concern", "are concerned,", "countries concerned"),
        *("bodies concerned", "families concerned", "women concerned", "matters of concern"),
        *("is concerned, the", "state party concerned"),
    ),
    positive=(
        *("welcomes", "welcoming", "appreciates", "appreciation", " commends", " commending"),
        *("with satisfaction", "congratulates", "is pleased", "applauds", "grateful"),
        *("expresses its gratitude", "pays tribute", "is encouraged by", "praises", "gratified"),
        *("its satisfaction", "step forward", "step in the right direction", "committee hails"),
        *("positive development", "positive step", "significant progress"),
        *("takes note with interest", "notes with interest", "as positive", "positively"),
    ),
    notes=(
        *("notes", "takes note", "noting", "acknowledges", "recognizes", "is aware", "observes"),
        *("recalls", "understands", "is informed", "has taken note", "recognises", "considers"),
        *("while taking note", "was informed"),
    ),
    wants=(
        *("not yet", "has not ", "have not ", "had not", "lack of", "absence of", "lacks"),
        *("no information", "insufficient", "limited", "does not", "do not", "is not ", "are not "),
        *("yet to", "delay", "shortage", "no specific", "there is no", "without ", "inadequate"),
        *("however", "nevertheless", "obstacle", "still ", "did not", "no longer", "partially"),
        *("partly", "only in part"),
    ),
    dialogue=(
        *("periodic report", "initial report", "its report", "the report", "dialogue"),
        *("delegation", "replies", "responses", "civil society", "non-governmental"),
        *("core document", "reports of", "reports submitted", "combined", "submission of"),
    ),
    considered=("considered", "examined"),
    adopted=("adopted",),
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
    submits=("submit", "present its", "provide its", "transmit its"),
    reports=("report",),
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
        ),
        *("submission of its", "will constitute", "submission of the"),
    ),
    cycle=(
        *("predictable review cycle", "list of issues prior", "simplified reporting procedure"),
        "predictable reporting",
    ),
    guidelines=(
        "common core document",
        "updated core document",
        "harmonized guidelines on reporting",
    ),
    informs=(
        *("information", "follow-up report", "written", "report on", "replies", "response"),
        *("inform it", "inform the committee", "in writing", "to report back"),
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
    uses=("concluding observations", "recommendations", "under article", "ready to"),
    by=(
        *(" by", "no later than", "not later than", " before", " until", "on or before", "due on"),
        *("due in", "no later", "latest by", "due for", "by the end of", "due date:", "up to"),
        *("due date of", "is due"),
    ),
    then=("at the latest", "at latest", "as the due date", "as due date", "as the date"),
    year_by=(" in", "during", " for"),
    that_is=frozenset({"that is", "i.e.", "namely"}),
    year=r"(?<!\w)(?:(?P<month>[a-z]+),? )?(?P<year>20\d\d)(?![\w/-])",
    period=(
        r"\b(?:within|in|after) (?:a |the )?(?:period |time limit |deadline |maximum )?(?:of )?"
        r"(?:the |next |following |a |one-)?"
        r"(?P<count>[a-z]+(?:-[a-z]+)?|\d{1,2})[ -](?P<unit>years?|months?)\b"
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
    modals=(" should ",),
    pronouns=("it",),
)
