"""What Spanish concluding observations ask for at their end, and by when."""

from cmw_obs.cue_forms import Deadlines, Requests

REQUESTS = Requests(
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
        *("durban", "capacitación", " formación", "sensibilización", "convención", "pacto"),
        *("protocolo", "mecanismo", "medidas de seguimiento", "anterior", "decenio", "educación"),
        *("declaración", "dictámenes", "plan de acción", "progreso", "concienciación", "avances"),
        # Article 33 of the Convention on the Rights of Persons with Disabilities.
        *("seguimiento nacional", "seguimiento a nivel nacional"),
    ),
    submits=(
        *("present", "someta", "remita", "envíe", "someter", "haga llegar su", "hacer llegar su"),
        *("comité espera el", "comité aguarda el", "comité espera su", "comité aguarda su"),
        *("comité espera los", "comité aguarda los", "recibir el", "recibir su", "recibir los"),
        "obrar en poder",
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
    helpers=("alto comisionado", "acnudh", "naciones unidas", "interinstitucional"),
    all_points=(
        "que incluya en él",
        "que incluya en ese informe",
        "todos los puntos planteados",
        "todos los puntos señalados",
        "las cuestiones planteadas",
    ),
    contained=(" en ", " información", " datos"),
    due=(
        "obrar en poder",
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
        *("lista de cuestiones antes", "calendario claro", "calendario regular"),
    ),
    guidelines=("documento básico", "directrices armonizadas"),
    informs=(
        *("dar cuenta", "dé cuenta", "al corriente", "al tanto", "comentarios", "indicar"),
        *("indique", "comunicar", "comunique", "dar a conocer las medidas"),
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
    verbal=("le informe ", "que informe ", "e informe ", "que, informe "),
    others=("al parlamento", "subcomité para la prevención"),
    asides=(
        "perspectiva de género",
        "enfoque de género",
        "comisión de expertos",
        "comité de expertos",
    ),
    uses=("observaciones finales", "recomendaciones", "en virtud del artículo", "dispuesto a"),
)

DEADLINES = Deadlines(
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
    on=(" el", " el día"),
    then=("a más tardar", "como fecha", "como máximo", "a mas tardar", "como plazo"),
    year_by=(
        *("prevista es", "fijada es", "límite es"),
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
        "antes de esa fecha",
        "antes de dicha fecha",
    ),
    that_is=frozenset({"es decir", "esto es", "o sea", "a saber"}),
    since=("aprobación", "adopción"),
    year=r"(?<!\w)(?:(?P<month>[a-z]+)(?: del?)? )?(?P<year>20\d\d)(?![\w/-])",
    within=(
        *(" en un plazo", " en el plazo", " dentro", " dentro de un plazo", " dentro del plazo"),
        *(" en el término", " en un término", " plazo no superior a", " al cabo", " en"),
        *(" antes de que transcurran", " antes de transcurridos"),
    ),
    lengths=(" máximo", " del", " de", " los", " próximos"),
    between=(" próximos",),
    uncounted=(" siguiente", " que sigue"),
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
)
