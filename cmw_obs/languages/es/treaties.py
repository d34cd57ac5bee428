"""How Spanish UN documents cite articles, ILO conventions, targets and general comments."""

from cmw_obs.treaty_forms import TreatyForms

TABLE = TreatyForms(
    articles=frozenset({"artículo", "artículos", "art", "arts", "articulo", "articulos"}),
    article_stems=("artículo", "articulo", "art.", "arts."),
    joiners=frozenset({"y", "e", "o", "así", "como", "del", "de", "los", "el"}),
    ranges=frozenset({"a", "al"}),
    parts=frozenset({"párr", "párrs", "párrafo", "párrafos", "apartado", "apartados", "inciso"}),
    first=frozenset({"primero"}),
    own=(
        "la convención",
        "dicha convención",
        "el pacto",
        "del pacto",
        "al pacto",
        "presente convención",
    ),
    further=(
        *("sobre", "internacional", "contra", "de", "relativa", "americana", "interamericana"),
        *("para", "europea", "núm", "del", "africana"),
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
    laws=(
        *("constitución", "ley ", "ley,", "leyes", "código", "decreto", "estatuto", "reglamento"),
        *("orden ", "carta ", "declaración", "directiva", "acuerdo", "protocolo", "refugiados"),
        *("convención", "convenio", "pacto", "tratado", "resolución", "legislación", "principios"),
    ),
    labour=("oit", "organización internacional del trabajo"),
    instruments=("convenio", "protocolo", "convención"),
    number_marks=r"n(?:úms?|ums?|[o°º])\.? ?",
    targets=("meta ", "metas "),
    goals=("objetivos de desarrollo sostenible", "objetivo de desarrollo sostenible", "ods"),
    comments=(
        *("observación general", "observaciones generales", "recomendación general"),
        *("recomendaciones generales",),
    ),
    its=("su ", "sus ", "del comité"),
    bodies=("del comité",),
)
