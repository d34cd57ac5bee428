"""How Spanish UN documents cite articles, ILO conventions, targets and general comments."""

from cmw_obs.treaty_forms import TreatyForms, kinds

TABLE = TreatyForms(
    articles=frozenset({"artículo", "artículos", "art", "arts", "articulo", "articulos"}),
    article_stems=("artículo", "articulo", "art.", "arts."),
    joiners=frozenset({"y", "e", "o", "así", "como", "del", "de", "los", "el"}),
    ranges=frozenset({"a", "al"}),
    parts=frozenset(
        {"párr", "párrs", "párrafo", "párrafos", "apartado", "apartados", "inciso", "incisos"}
        | {"fracción", "fracciones", "numeral", "numerales", "literal", "literales", "fracc"}
    ),
    single=frozenset({"párr", "párrafo", "apartado", "inciso"}),
    first=frozenset({"primero"}),
    of=frozenset({"de", "del"}),
    heads=kinds(
        convention=("convención", "convenciones", "convenio"),
        covenant=("pacto",),
        protocol=("protocolo",),
        law=(
            *("constitución", "ley ", "leyes ", "código", "decreto", "estatuto", "reglamento"),
            *("orden ", "carta ", "declaración", "directiva", "acuerdo", "tratado", "resolución"),
            *("ordenanza", "constitucional"),
        ),
        text=("principios", "reglas ", "directrices", "decisión", "legislación", "normativa"),
        ICCPR=("pidcp",),
        ICESCR=("pidesc",),
        CEDAW=("cedaw",),
    ),
    common=(
        *("acuerdo con", "acuerdo a l", "acuerdo al", "declaración prevista"),
        *("declaración facultativa", "declaración contemplada", "declaración a que se refiere"),
        *("declaración interpretativa", "declaración relativa al art"),
        *("declaración en virtud", "orden del día", "orden púb", "orden a "),
        *("orden de d", "orden de exp", "orden jud", "orden intern", "tratado de manera"),
        *("estatuto de ref", "estatuto de ap", "estatuto de res", "carta de n"),
    ),
    repeated=frozenset({"a", "al", "con", "en", "por", "de", "del"}),
    verbs=frozenset("es son sea sean era eran ha han no se".split()),
    own=frozenset({"convención", "pacto", "protocolo"}),
    definite=frozenset(
        {"la", "el", "del", "al", "dicha", "dicho", "presente", "misma", "mismo", "esta", "este"}
        | {"citada", "citado", "propia", "propio"}
    ),
    pronouns=frozenset({"esta", "ésta", "este", "éste", "misma", "ella"}),
    plain=("sobre el reconocimiento", "sobre la base", "sobre el terreno", "sobre su", "sobre un"),
    further=(
        *("sobre ", "internacional ", "contra ", "de 19", "de 20", "de ginebra", "de viena"),
        *("de la haya", "de las naciones", "relativa ", "relativo ", "americana", "núm"),
        *("interamericana", "europea", "africana", "árabe", "del consejo", "de la oit", "nº"),
        *(
            "para pre",
            "para redu",
            "para la pre",
            "para la eli",
            "para la pro",
            "de la unión",
            "de la organización",
            "facultativo de la",
            "facultativo del",
        ),
        *(
            "facultativo relativo",
            "facultativo sobre",
            "de la convención",
            "del pacto",
            "de la oua",
        ),
        *("iberoamericana", "de palermo", "de belém", "de estambul", "adicional", "colectiv"),
        *("única", "de san salvador", "de estocolmo"),
    ),
    treaties={
        "trabajadores migratorios y de sus familiares": "ICRMW",
        "convención sobre los derechos del niño": "CRC",
        "discriminación contra la mujer": "CEDAW",
        "todas las formas de discriminación racial": "ICERD",
        "convención contra la tortura": "CAT",
        "derechos civiles y políticos": "ICCPR",
        "derechos económicos, sociales y culturales": "ICESCR",
        "convención sobre los derechos de las personas con discapacidad": "CRPD",
        "contra las desapariciones forzadas": "ICPPED",
    },
    protocols={
        "niños en los conflictos armados": "OPAC",
        "niños en conflictos armados": "OPAC",
        "venta de niños": "OPSC",
        "contra la tortura": "OPCAT",
    },
    labour=("oit", "organización internacional del trabajo"),
    number_marks=r"n(?:úms?|ums?|\.? ?[o°º]s?)\.? ?",
    foreign=("la haya", "consejo de europa"),
    advice=("recomendación", "recomendaciones"),
    bracketed=("(núm. ", "(nº ", "(n° "),
    targets=("meta ", "metas "),
    goals=("desarrollo sostenible", "ods"),
    declared=("declaraci",),
    measured=("conforme ", "conformes ", "contrari", "compatib", "contravien"),
    plans=("plan ", "planes ", "estrateg", "programa", "política", "hoja de ruta"),
    comments=(
        *("observación general", "observaciones generales", "recomendación general"),
        *("recomendaciones generales", "comentario general"),
    ),
    possessives=frozenset({"su", "sus"}),
    bodies=("comité",),
    reserved=("reserva ", "reservas "),
)
