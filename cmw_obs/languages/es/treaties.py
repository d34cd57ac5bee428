"""How Spanish UN documents cite articles, ILO conventions, targets and general comments."""

from cmw_obs.treaty_forms import TreatyForms, kinds

TABLE = TreatyForms(
    articles=frozenset({"artículo", "artículos", "art", "arts", "articulo", "articulos"}),
    article_stems=("artículo", "articulo", "art.", "arts."),
    joiners=frozenset({"y", "e", "o", "así", "como", "del", "de", "los", "el"}),
    ranges=frozenset({"a", "al"}),
    parts=frozenset({"párr", "párrs", "párrafo", "párrafos", "apartado", "apartados", "inciso"}),
    first=frozenset({"primero"}),
    of=frozenset({"de", "del"}),
    heads=kinds(
        convention=("convención", "convenciones", "convenio"),
        covenant=("pacto",),
        protocol=("protocolo",),
        law=(
            *("constitución", "ley ", "leyes ", "código", "decreto", "estatuto", "reglamento"),
            *("orden ", "carta ", "declaración", "directiva", "acuerdo", "tratado", "resolución"),
            *("legislación", "principios", "ordenanza", "decisión", "reglas ", "constitucional"),
            *("normativa", "directrices"),
        ),
        ICCPR=("pidcp",),
        ICESCR=("pidesc",),
        CEDAW=("cedaw",),
    ),
    own=frozenset({"convención", "pacto", "protocolo"}),
    definite=frozenset(
        {"la", "el", "del", "al", "dicha", "dicho", "presente", "misma", "mismo", "esta", "este"}
        | {"citada", "citado", "propia", "propio"}
    ),
    pronouns=frozenset({"esta", "ésta", "este", "éste", "aquella", "misma", "ella"}),
    plain=("sobre la base", "sobre el terreno", "sobre su", "sobre un"),
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
    number_marks=r"n(?:úms?|ums?|\.? ?[o°º])\.? ?",
    foreign=("la haya", "consejo de europa"),
    bracketed=("(núm. ", "(nº ", "(n° "),
    targets=("meta ", "metas "),
    goals=("desarrollo sostenible", "ods"),
    comments=(
        *("observación general", "observaciones generales", "recomendación general"),
        *("recomendaciones generales", "comentario general"),
    ),
    possessives=frozenset({"su", "sus"}),
    bodies=("comité",),
)
