"""How Spanish UN documents cite documents and paragraphs, and recall recommendations."""

from cmw_obs.citation_forms import CitationForms

TABLE = CitationForms(
    ibid=("ibidem", "ibídem", "ibid", "ibíd", "idem", "ídem"),
    see=frozenset(
        {"el", "los", "véase", "véanse", "ver", "cf", "también", "en", "particular", "vease"}
    ),
    between=frozenset(
        {"sobre", "todo", "las", "los", "que", "de", "figuran", "contenidas", "formuladas"}
        | {"especialmente", "especial", "principalmente", "concretamente", "recogidas"}
    ),
    paragraph_words=frozenset(
        {"párr", "párrs", "párrafo", "párrafos", "parr", "parrs", "parrafo", "parrafos", "§", "§§"}
    ),
    paragraph_stems=("párr", "parr", "§"),
    joiners=frozenset({"y", "e", "o", "u"}),
    ranges=frozenset({"a", "al"}),
    leaders=frozenset({"del", "de", "núms", "nos"}),
    of=frozenset({"de", "del"}),
    above=("supra", "infra", "más arriba", "más abajo", "anteriores", "precedentes"),
    present=(
        "de las presentes observaciones",
        "de estas observaciones finales",
        "del presente documento",
    ),
    previous=("anterior", "previa", "precedente", "último", "última"),
    recalls=(
        *("record", "recuerd", "reiter", "reafirm", "repit", "renuev", "refier", "remitiénd"),
        "remite ",
    ),
    recommendations=("recomendación", "recomendaciones", "observaciones finales"),
    general=("recomendación general", "recomendaciones generales"),
    breaks=(
        *(".", ";", ":", " por ", " ante ", " que ", " respecto ", " no ", " inquietud"),
        *(" preocupación expres", " preocupación manifest", " preocupación formul"),
        *(" preocupación (", " preocupaciones ("),
    ),
    resolutions=("resolución", "resoluciones"),
    assembly=("asamblea general",),
    councils=("consejo", "comisión"),
    enacting=tuple(
        f"{words} {article}"
        for article in ("la", "el")
        for words in (
            *("aprobada por", "aprobadas por", "adoptada por", "adoptadas por", "en la que"),
            *("en la cual", "en las que", "por la que", "por la cual", "mediante la cual", "que"),
        )
    ),
    annexes=("anexo", "apéndice"),
    pages=(" p. ", " pp. ", " pág. ", " págs. "),
    glosses=(", sobre ", ", relativ", ", referente", ", en relación con "),
    divisions=(
        *("primera parte", "segunda parte", "tercera parte", "parte ", "cap", "secc", "vol"),
    ),
    again=(
        *("nuevamente", "de nuevo", "una vez más", "otra vez", "vuelve a", "como ya recomendó"),
        *("como ya había recomendado", "como ya lo hizo", "como ya hizo", "como hizo"),
        *("recomendado anteriormente", "recomendado con anterioridad", "recomendó anteriormente"),
        *("ha recomendado antes", "recomendó antes", "ya recomendado", "recomendado previamente"),
    ),
    urges=("recom", "insta", "exhort", "alent", "alient", "invit", "pid", "solicit"),
    in_line=(
        *(
            "como ya hizo en",
            "como ya lo hizo en",
            "como hizo en",
            "tal como recomendó en",
            "como recomendó en",
            "como se recomendó en",
        ),
        *("en consonancia con", "a la luz de", "de conformidad con", "conforme a", "en línea con"),
        *("de acuerdo con", "en cumplimiento de", "habida cuenta de", "teniendo en cuenta"),
    ),
    duties=("estado parte debe",),
    same_time=(
        *("la misma fecha", "el mismo plazo", "esa misma fecha", "esa fecha", "mismo plazo"),
    ),
    on=(" sobre ", " relativas a", " relativa a", " acerca de", " referentes a", " respecto de"),
    mentioned=(
        *(
            "mencionad",
            "señalad",
            "descrit",
            "expuest",
            "indicad",
            "citad",
            "se refiere",
            "referid",
        ),
        *("planteada", "expresada", "formulada", "enumerad"),
    ),
    below=("apartado", "inciso"),
    reports=("informe", "respuesta", "documento", "resolución", "artículo", "directri", "lista de"),
    carried_out=("aplicación", "cumplimiento", "aplicar", "puesta en práctica"),
    within=("de manera", "de modo", "de forma", "de aquí a"),
    of_it=("de dicho", "de dichas", "de ese documento", "de esas", "de ellas"),
)
