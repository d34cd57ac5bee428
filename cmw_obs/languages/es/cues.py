"""What Spanish concluding observations say where they worry, recommend, ask and set deadlines."""

from cmw_obs.cue_forms import Cues

# "El Comité quisiera recomendar", "vuelve a instar".
_WISHES = (
    *("quisiera", "querría", "desea", "desearía", "vuelve a", "se permite", "debe", "ha de"),
    *("no puede sino", "no puede por menos de"),
)
_URGES = (
    *("recomendar", "instar", "exhortar", "alentar", "invitar", "pedir", "solicitar", "sugerir"),
    *("animar", "proponer", "rogar", "aconsejar"),
)

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
        *("hace un llamado", "espera que", "espera del estado parte", "confía en que el estado"),
        *("reclama", "exige", "suplica", "incita", "emplaza", "llama al estado parte", "intima"),
        *("demanda del estado parte", "demanda al estado parte", "formula un llamamiento"),
        *("dirige un llamamiento", "lanza un llamamiento", "impetra"),
        *(f"{wishes} {urges}" for wishes in _WISHES for urges in _URGES),
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
        *("se encarece al estado parte", "se exige al estado parte", "se espera del estado parte"),
        *(
            "se aconseja al estado parte",
            "se sugiere al estado parte",
            "se requiere al estado parte",
        ),
        *("el estado parte tendría que", "el estado parte habría de", "el gobierno tendría que"),
        *("el gobierno habría de", "las autoridades tendrían que", "las autoridades habrían de"),
        *("sería aconsejable que", "sería preferible que", "el estado parte haría bien"),
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
        *(
            "espera con interés",
            "insiste en la necesidad",
            "insiste en la importancia",
            "recalca la necesidad",
        ),
        *("recalca la importancia", "enfatiza la necesidad", "enfatiza la importancia"),
        *("pone de relieve la necesidad", "resalta la importancia", "resalta la necesidad"),
        *("comité insiste en que el estado", "comité insiste en que se", "comité ve la necesidad"),
        *("comité apreciaría", "vería con agrado", "comité celebraría", "comité acogería con"),
        *(
            "comité queda a la espera",
            "comité mantiene su recomendación",
            "reclama la atención del",
        ),
        *("remite a su recomendación", "remite a sus recomendaciones", "una vez más a la atención"),
        *("trae a colación su recomendación", "trae a colación sus recomendaciones"),
        *("trae a colación lo recomendado", "de nuevo a la atención", "dirige la atención del"),
        *(
            f"comité {deems} {needed}"
            for deems in ("considera", "estima", "juzga", "cree", "considera que es")
            for needed in (
                *("necesario", "indispensable", "imprescindible", "oportuno", "esencial"),
                *("conveniente", "fundamental", "preciso", "importante que"),
            )
        ),
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
        "echa ": (
            *(
                "comité echa en falta",
                "comité echa de menos",
                "pero echa en falta",
                "y echa en falta",
            ),
            *("pero echa de menos", "aunque echa en falta", "aunque echa de menos"),
        ),
        "desaz": (
            *("desazón para el comité", "desazón al comité", "desazón del comité", "con desazón"),
            *("su desazón", "de desazón", "le desazona", "desazona al comité"),
        ),
        "desasos": (
            *("con desasosiego", "desasosiega al comité", "desasosiego al comité"),
            *("desasosiego para el comité", "su desasosiego", "le desasosiega"),
        ),
        "intranq": (
            *("comité está intranquilo", "intranquiliza al comité", "su intranquilidad"),
            *("con intranquilidad", "le intranquiliza", "sigue intranquilo"),
        ),
        "turba": (
            *("comité se siente turbado", "comité está turbado", "perturba al comité"),
            *("le perturba", "comité está perturbado"),
        ),
        "conmoc": ("comité está conmocionado", "conmociona al comité", "siente conmocionado"),
        "se duele": ("comité se duele",),
        "siente ": ("comité siente no", "comité siente mucho"),
        "duda": (
            *("comité duda", "comité tiene dudas", "comité abriga dudas", "comité alberga dudas"),
            *("dudas al comité", "comité tiene serias dudas", "comité expresa dudas"),
            *("comité expresa sus dudas", "comité sigue teniendo dudas"),
        ),
        "reserva": ("comité tiene reservas", "comité tiene serias reservas"),
        "comité no ": (
            *("comité no comprende", "comité no entiende", "comité no está convencido"),
            *("comité no puede aceptar", "comité no se explica", "comité no está persuadido"),
            *("comité no alcanza a", "comité no comparte", "comité no se da por satisfecho"),
        ),
        "malos ojos": (),
        "reprueb": ("comité reprueba",),
        "condena": ("comité condena",),
        "desapru": ("comité desaprueba",),
        "inacept": (
            *("considera inaceptable", "estima inaceptable", "encuentra inaceptable"),
            *("es inaceptable que", "resulta inaceptable", "le parece inaceptable"),
        ),
        "habría ": (
            *("comité habría deseado", "comité habría preferido", "comité habría querido"),
            *("al comité le habría gustado", "comité habría esperado"),
        ),
        "hubie": (
            *("comité hubiera deseado", "comité hubiera preferido", "comité hubiera querido"),
            *("comité hubiese deseado", "comité hubiese preferido", "comité hubiese querido"),
            *("al comité le hubiera gustado", "al comité le hubiese gustado"),
        ),
        "sorpre": (
            *(
                "sorprende al comité",
                "comité le sorprende",
                "pero le sorprende",
                "con sorpresa",
                "su sorpresa",
            ),
            *("comité está sorprendido", "comité se sorprende"),
        ),
        "extrañ": ("con extrañeza", "extraña al comité", "su extrañeza", "comité se extraña"),
        "ansieda": ("ansiedad para el comité", "ansiedad al comité", "con ansiedad"),
        "aprensi": ("con aprensión", "su aprensión"),
        "recel": ("comité recela", "con recelo"),
        "dista": ("comité dista de estar", "comité dista mucho de estar"),
        "malesta": ("comité expresa su malestar", "comité manifiesta su malestar"),
        "descont": (
            *("comité muestra su descontento", "comité expresa su descontento"),
            *("comité manifiesta su descontento", "con descontento"),
        ),
        "apena": ("apena al comité", "comité le apena"),
        "se pregunta": ("comité se pregunta por qué",),
        "denunci": ("comité denuncia",),
        "indign": ("indigna al comité", "su indignación", "con indignación", "comité le indigna"),
        "desagra": ("con desagrado", "desagrada al comité", "su desagrado"),
        "contrar": ("comité se declara contrariado", "comité está contrariado"),
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
        *(
            "con buenos ojos",
            "comité aplaude",
            "comité se alegra",
            "da las gracias",
            "rinde homenaje",
        ),
        *("con gratitud", "con beneplácito", "considera alentador", "es alentador"),
        *("complace al comité", "le complace", "su agradecimiento", "su satisfacción"),
        *("satisface al comité", "con entusiasmo", "ensalza", "comité alaba", "con gusto"),
        *("paso en la dirección", "paso importante", "avance importante", "avance significativo"),
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
        *(
            "que faltan ",
            "que falta ",
            "apenas ",
            "siguen sin",
            "sigue sin",
            "que pocos ",
            "que pocas ",
        ),
        *("muy pocos ", "muy pocas ", "incompatible", "contraria a", "contrario a", "dista de"),
        *("distan de", "ningún ", "ninguna ", "bajo número", "baja tasa", "bajo nivel"),
        *(" pendiente", "nunca ", "inexisten", "deficien", "dejado de"),
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
    submits=(
        *("present", "someta", "remita", "envíe", "someter", "haga llegar su", "hacer llegar su"),
        *("comité espera el", "comité aguarda el", "comité espera su", "comité aguarda su"),
        *("comité espera los", "comité aguarda los"),
    ),
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
        *("se espera para el", "tendrá que presentarse", "habrán de presentarse"),
        *("tendrán que presentarse", "como plazo para", "como fecha límite para"),
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
    informs=(
        *("dar cuenta", "dé cuenta", "al corriente", "al tanto", "comentarios"),
        *("información", "por escrito", "informe", "respuesta", "datos", "informado"),
    ),
    of_all=("todas sus recomendaciones", "todas las recomendaciones"),
    spreads=(
        *("difun", "difusión", "divulg", "public", "distribu", "disposición", "dé a conocer"),
        *("publiqu", "den a conocer", "en conocimiento de", "traducir las presentes"),
        *("traduzca las presentes", "haga llegar las presentes", "hacer llegar las presentes"),
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
        *(
            "vence el",
            "no después del",
            "antes del día",
            "previsto para el",
            "antes de que finalice",
            "para",
        ),
        *("antes de fines de", "a más tardar a fines de", "con fecha límite", "al"),
    ),
    then=("a más tardar", "como fecha", "como máximo", "a mas tardar", "como plazo"),
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
    modals=(
        *(
            " debería ",
            " deberían ",
            " debe ",
            " deben ",
            "han de ",
            "habrían de ",
            "tendrían que ",
        ),
        *("estado parte está obligado a", "estado parte habrá de", "estado parte tendrá que"),
        *("autoridades habrán de", "autoridades tendrán que", "gobierno habrá de"),
        *("estado parte tiene la obligación de", "estado parte tiene el deber de"),
        *("incumbe al estado parte", "corresponde al estado parte", "compete al estado parte"),
        *("es preciso que", "es necesario que", "es imprescindible que", "es indispensable que"),
        *("resulta necesario que", "es menester que", "es importante que el estado"),
        *("importa que el estado", "procede que el estado", "cabe recomendar", "más valdría"),
        *("haría bien el estado", "sería útil que", "cabría que", "conviene ", "convendría "),
        *("estado parte podría estudiar", "estado parte podría considerar"),
    ),
)
