"""What Spanish concluding observations say where they worry, recommend, ask and set deadlines."""

from cmw_obs.cue_forms import Cues

TABLE = Cues(
    subjects=("el comité", "el comite"),
    asked=("y lo", "y le", ", lo", ", le"),
    joiners=frozenset({"y", "e", "le", "lo", "pero", "se", "o"}),
    fillers=frozenset(
        (
            "le lo también además asimismo "
            "encarecidamente enérgicamente firmemente nuevamente por tanto "
            "consiguiente lo igualmente una vez más en particular vivamente especialmente ello "
            "reiteradamente otra vez urgentemente de nuevo sin embargo consecuentemente "
            "fuertemente concretamente entonces respetuosamente por otra parte"
        ).split()
    ),
    recommends=("recomienda", "insta", "exhorta"),
    asks=(
        *("alienta", "invita", "pide", "solicita", "anima", "encarece", "sugiere", "aconseja"),
        *("hace un llamamiento", "ruega", "requiere", "apremia", "propone", "urge", "conmina"),
        *("desea alentar", "quisiera alentar", "desearía alentar", "hace un llamado", "espera que"),
        *("desea recomendar", "quisiera recomendar"),
    ),
    objects=(
        *("al estado parte", "que el estado parte", "a que el estado parte", "del estado parte"),
        *("el estado parte", "a los estados partes", "al gobierno", "que el gobierno"),
        *("a las autoridades", "que las autoridades", "a este", "al parlamento", "a que "),
        *("que se ", "que adopte", "que vele", "que tome", "que garantice", "que siga", ":"),
        *("a la asamblea", "al congreso", "a éste", "al estado a que", "al estado que"),
    ),
    clauses=(" que ", " quien", " cuyo", " cuya", " donde ", " cual"),
    repeats=("reitera", "reafirma", "renueva", "repite"),
    repeated=("recomendaci", " llamamiento", " solicitud", " invitación", " petición", " exhorta"),
    duties=(
        *(
            "el estado parte debe",
            "el estado parte no debe",
            "el estado parte tiene que",
            "el estado parte ha de",
            "el estado debe",
        ),
        *("se alienta al estado parte", "se invita al estado parte", "se insta al estado parte"),
        *(
            "convendría que",
            "sería conveniente que",
            "sería deseable que",
            "conviene que el estado",
        ),
        *("es conveniente que el estado", "sería oportuno que"),
        *("se recomienda al estado parte", "se pide al estado parte"),
        *("se solicita al estado parte", "se exhorta al estado parte"),
        *("se alienta también al estado parte", "las autoridades deben", "el gobierno debe"),
        *(
            "se recomienda que",
            "se pide que",
            "los estados partes deben",
            "debería el estado parte",
        ),
        *("el estado parte también debe", "se anima al estado parte", "se ruega al estado parte"),
        "se encarece al estado parte",
    ),
    recommended=(
        "recomendó ",
        "instó ",
        "exhortó ",
        "alentó ",
        "invitó ",
        "pidió ",
        "solicitó ",
        "sugirió ",
        "propuso ",
        "animó ",
    ),
    holds=(
        *("reitera que", "opina que", "considera que", "estima que", "subraya que", "entiende que"),
        *("la opinión de que", "hace hincapié en que", "insiste en que", "recuerda que"),
        *("destaca que", "convencido de que", "reafirma que"),
    ),
    advice=(
        *("remite también al estado", "le remite a su", "lo remite a su", "remite asimismo al"),
        *("señala nuevamente a la atención", "señala también a la atención"),
        *("señala asimismo a la atención", "por lo que recomienda", "por lo que exhorta"),
        *("por lo que invita", "por lo que insta", "por lo que alienta", "por lo que pide"),
        *("señala a la atención del estado parte", "señalar a la atención del estado parte"),
        *("recuerda al estado parte", "remite al estado parte", "llama la atención del estado"),
        *("subraya la importancia", "destaca la importancia", "pone de relieve la importancia"),
        *("hace hincapié en la importancia", "subraya la necesidad", "destaca la necesidad"),
        *("considera que el estado parte deb", "agradecería", "desearía", "debería ser"),
        *("deberían ", "recuerda su recomendación", "recuerda sus recomendaciones", "debería "),
        *("recuerda su anterior recomendación", "recuerda sus anteriores recomendaciones"),
        *("señala a su atención", "hace hincapié en la necesidad", "es de la opinión de que"),
        *("opina que", "debe adoptar", "deben adoptarse", "aboga por", "un llamamiento para que"),
        *("un llamamiento en favor", "un llamamiento a favor", "llamado para que"),
    ),
    concerns={
        "preocup": ("preocup",),
        "inquiet": (),
        "lament": ("lamenta", "lamentable", "lamentando"),
        "deplor": (),
        "alarm": ("alarma", "alarmado", "alarmante"),
        "consterna": (),
        "pesar": ("con pesar",),
        "perplej": (),
        "desaliento": (),
        "decepci": (),
        "insatisfac": ("insatisfac",),
        "no está satisfecho": (),
        "teme ": ("comité teme", "teme que"),
    },
    unconcerned=(
        *("motivos de preocupación", "ámbitos de preocupación", "esferas de preocupación"),
        *("preocupaciones expresadas", "a pesar", "pese a", "principales preocupaciones"),
    ),
    positive=(
        *("acoge con satisfacción", "acoge con beneplácito", "acoge favorablemente", "valora"),
        *("celebra", "se congratula", "encomia", "felicita", "toma nota con satisfacción"),
        *("observa con satisfacción", "expresa su reconocimiento", "agradece", "aprecia"),
        *(
            "con interés",
            "con aprobación",
            "positivamente",
            "se complace",
            "con satisfacción",
            "con agrado",
            "acoge complacido",
        ),
        *("elogia", "saluda", "toma nota con aprecio", "con reconocimiento", "con aprecio"),
    ),
    notes=(
        *(
            "observa",
            "toma nota",
            "señala",
            "reconoce",
            "es consciente",
            "constata",
            "tomando nota",
        ),
        *("si bien", "advierte", "recuerda", "ha tomado nota", "toma conocimiento", "considera"),
        *("nota que",),
    ),
    wants=(
        *("no ha ", "no han ", "todavía no", "aún no", "falta de", "ausencia de", "no se ha"),
        *("no se han", "no existe", "no hay", "insuficien", "escas", "no dispone", "carece"),
        *("limitad", "sin embargo", "no obstante", "pero ", "demora", "retraso", "no está", " no "),
    ),
    dialogue=(
        *("informe", "diálogo", "delegación", "respuestas", "sociedad civil", "documento básico"),
        "organizaciones no gubernamentales",
    ),
    considered=("examinó", "ha examinado", "consideró"),
    adopted=("aprobó", "adoptó", "aprobado", "adoptado", "aprobaron"),
    titles={
        "next-report": (
            *("próximo informe", "próximos informes", "informe siguiente", "futuro informe"),
            *("siguiente informe", "preparación del próximo", "próximo examen"),
        ),
        "follow-up": ("seguimiento", "párrafos de particular", "párrafos de especial"),
        "dissemination": ("difusión", "divulgación", "publicidad"),
        "technical-assistance": (
            *("asistencia técnica", "cooperación técnica", "asistencia internacional"),
            "asesoramiento técnico",
        ),
    },
    other_titles=(
        *("asistencia y cooperación", "asistencia y la cooperación"),
        *("durban", "capacitación", "formación", "sensibilización", "convención", "pacto"),
        *("protocolo", "mecanismo", "medidas de seguimiento", "anterior", "decenio", "educación"),
        *("declaración", "dictámenes", "plan de acción", "progreso", "concienciación", "avances"),
        # Article 33 of the Convention on the Rights of Persons with Disabilities.
        *("seguimiento nacional", "seguimiento a nivel nacional"),
    ),
    submits=("present", "someta", "remita", "envíe", "someter"),
    reports=("informe",),
    constitutes=("constituirán", "constituirá", "constituyen", "serán su"),
    replies=("respuesta",),
    recourse=(
        "recurra",
        "recurrir",
        "solicite",
        "aproveche",
        "recabe",
        "haga uso",
        "se sirva",
        "se valga",
    ),
    helpers=("alto comisionado", "acnudh", "naciones unidas"),
    all_points=(
        "todos los puntos planteados",
        "todos los puntos señalados",
        "todas las cuestiones planteadas",
    ),
    contained=(" en ", " información", " datos"),
    due=(
        *("habrá de presentarse", "ha de presentarse", "deberá presentarse", "debe presentarse"),
        *(
            "previsto para el",
            "prevista para el",
            "deberá presentar",
            "debe presentar",
            "debería presentar",
            "que deberá",
            "deberá ser",
        ),
        *(
            "fecha de presentación",
            "fecha límite",
            "constituir",
            "debe ser presentado",
            "se presentará",
            "deberán presentar",
        ),
    ),
    cycle=(
        *("ciclo de examen previsible", "lista de cuestiones previa", "procedimiento simplificado"),
        "lista de cuestiones antes",
    ),
    guidelines=("documento básico", "directrices armonizadas"),
    informs=("información", "por escrito", "informe", "respuesta", "datos", "informado"),
    of_all=("todas sus recomendaciones", "todas las recomendaciones"),
    spreads=(
        *("difun", "difusión", "divulg", "public", "distribu", "disposición", "dé a conocer"),
        *("publiqu", "den a conocer"),
    ),
    findings=(
        "observaciones finales",
        "conclusiones y recomendaciones",
        "presentes recomendaciones",
        *("estas recomendaciones", "observaciones del comité"),
    ),
    earlier=("sus observaciones finales", "finales anteriores", "anteriores observaciones"),
    assists=(
        *("asistencia internacional", "asistencia técnica", "cooperación técnica"),
        *("cooperación internacional", "asesoramiento técnico", "organismos especializados"),
    ),
    uses=("observaciones finales", "recomendaciones", "en virtud del artículo", "dispuesto a"),
    by=(
        *("a más tardar el", "antes del", "hasta el", "para el", "no más tarde del", "antes de"),
        *(
            "a más tardar en",
            "a más tardar",
            "a más tardar el día",
            "presentarse el",
            "plazo que vence el",
        ),
        *("no después del", "antes del día", "previsto para el", "antes de que finalice", "para"),
        *("antes de fines de", "a más tardar a fines de", "con fecha límite", "al"),
    ),
    then=("a más tardar", "como fecha", "como máximo", "a mas tardar"),
    year_by=(
        "en",
        "a fines de",
        "para",
        "antes de",
        "a más tardar en",
        "antes de finales de",
        "a finales de",
    ),
    appointed=(
        "fecha prevista",
        "fecha fijada",
        "fecha de presentación",
        "fecha límite",
        "plazo",
        "fecha establecida",
        "vencimiento",
    ),
    that_is=frozenset({"es decir", "esto es", "o sea", "a saber"}),
    year=r"(?<!\w)(?:(?P<month>[a-z]+)(?: del?)? )?(?P<year>20\d\d)(?![\w/-])",
    period=(
        r"\b(?:en (?:un|el) plazo (?:máximo )?de |dentro de(?: un plazo de|l plazo de| los)? ?"
        r"|en el término de |en un término de |en los |plazo no superior a |al cabo de |en )"
        r"(?:los )?(?P<count>[^\W\d_]+(?: y [^\W\d_]+)?|\d{1,2})(?: próximos)? "
        r"(?P<unit>años?|mes(?:es)?)\b"
    ),
    counts={
        "uno": 1,
        **{
            word: n
            for n, word in enumerate(
                "un dos tres cuatro cinco seis siete ocho nueve diez once doce".split(), 1
            )
        },
        "dieciocho": 18,
        "veinticuatro": 24,
        "treinta": 30,
        "treinta y seis": 36,
    },
    units={
        **dict.fromkeys(("año", "años"), (1, "Y")),
        **dict.fromkeys(("mes", "meses"), (1, "M")),
    },
    modals=(" debería ", " deberían ", " debe ", " deben "),
)
