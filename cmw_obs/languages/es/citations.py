"""How Spanish UN documents cite documents and paragraphs, and recall recommendations."""

from cmw_obs.citation_forms import CitationForms, OwnParagraphs, Recalling, Resolutions

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
        "de este documento",
        "del presente texto",
    ),
    previous=(
        *("anterior", "previa", "precedente", "último", "última", "primeras observaciones"),
        "observaciones finales iniciales",
    ),
    recalling=Recalling(
        done=("cumplida", "cumplido", "se ha aplicado", "se han aplicado"),
        undone=("no ", "nunca", "aún", "parcial"),
        reported=(
            *(
                "informó",
                "indicado",
                "comentario",
                "tomó nota",
                "tomando nota",
                "acogió",
                "celebró",
            ),
            *("medidas adoptadas", "desde la aprobación", "comunic"),
        ),
        recalls=(
            *("record", "recuerd", "reiter", "reafirm", "repit", "renuev", "refier", "remitiénd"),
            *(
                "remite ",
                "trae a colación",
                "trayendo a colación",
                "comité evoca",
                "comité mantiene",
            ),
            *("comité insiste en", "hace hincapié en sus", "hace hincapié en su recomendación"),
            *("señala nuevamente a la atención", "señala de nuevo a la atención"),
            *("atención del estado parte sus", "atención del estado parte su "),
            *("atención del estado parte sobre sus", "atención del estado parte sobre su "),
            "atención del estado parte hacia su",
        ),
        breaks=(
            *(".", ";", ":", " por ", " ante ", " que ", " respecto ", " no ", " inquietud"),
            *(" preocupación expres", " preocupación manifest", " preocupación formul"),
            *(" preocupación (", " preocupaciones ("),
        ),
        stands=(
            *("vigencia de la recomendación", "vigencia de las recomendaciones"),
            *(
                "vigencia de su recomendación",
                "vigencia de sus recomendaciones",
                "vigencia de su anterior",
            ),
            *("la reitera", "las reitera"),
            *("sigue siendo válida", "siguen siendo válidas", "sigue vigente", "siguen vigentes"),
            *("sigue siendo pertinente", "siguen siendo pertinentes", "conserva su vigencia"),
            *("conservan su vigencia", "conserva plena vigencia", "conservan plena vigencia"),
            *("mantiene su vigencia", "mantienen su vigencia", "mantiene plena vigencia"),
            *("sigue en pie", "siguen en pie", "continúa vigente", "continúan vigentes"),
            *("sigue siendo aplicable", "siguen siendo aplicables", "sigue teniendo vigencia"),
        ),
        own=("las suyas", "la suya"),
        requests=(
            *(
                "lo que ya recomendó",
                "lo que recomendó",
                "lo que ya había recomendado",
                "lo que había recomendado",
                "lo recomendado",
                "lo ya recomendado",
                " su llamamiento",
                " su petición",
            ),
            *(" su solicitud", " su invitación", " su exhortación", " su anterior llamamiento"),
            *(" su anterior petición", " su anterior solicitud", " sus llamamientos"),
        ),
        named=(
            "dicha recomendación",
            "dichas recomendaciones",
            "esa recomendación",
            "esas recomendaciones",
            "esta recomendación",
            "estas recomendaciones",
        ),
        worries=("preocupaci", "inquietud"),
        again=(
            *("nuevamente", "de nuevo", "una vez más", "otra vez", "vuelve a", "como ya recomendó"),
            *("como ya había recomendado", "como ya lo hizo", "como ya hizo", "como hizo"),
            *(
                "recomendado anteriormente",
                "recomendado con anterioridad",
                "recomendó anteriormente",
            ),
            *("reafirmando su posición", "reiterando su posición", "reafirma su posición"),
            *("tal como hizo", "tal y como hizo", "al igual que hizo", "al igual que en su"),
            *(
                "ha recomendado antes",
                "recomendó antes",
                "ya recomendado",
                "recomendado previamente",
            ),
        ),
        urges=(
            "recom",
            "insta",
            "exhort",
            "alent",
            "alient",
            "invit",
            "pid",
            "pedir",
            "solicit",
            "suger",
            "sugir",
        ),
        in_line=(
            *(
                "como ya hizo en",
                "como ya lo hizo en",
                "como hizo en",
                "tal como hizo en",
                "tal y como hizo en",
                "tal como ya hizo en",
                "al igual que hizo en",
                "al igual que en su",
                "tal como recomendó en",
                "como recomendó en",
                "como se recomendó en",
            ),
            *(
                "en consonancia con",
                "a la luz de",
                "de conformidad con",
                "conforme a",
                "en línea con",
            ),
            *("con arreglo a", "consciente de", "en la línea de", "según"),
            *("como se indicó en", "como indicó en", "como se señaló en", "como señaló en"),
            *("de acuerdo con", "en cumplimiento de", "habida cuenta de", "teniendo en cuenta"),
        ),
        duties=("estado parte debe",),
    ),
    recommendations=("recomendación", "recomendaciones", "observaciones finales", "conclusiones"),
    general=(
        *("recomendación general", "recomendaciones generales", "contraria a su recomendación"),
        *("contrario a su recomendación", "contrario a la recomendación"),
    ),
    resolutions=Resolutions(
        words=("resolución", "resoluciones"),
        assembly=("asamblea general",),
        councils=("consejo", "comisión"),
        rights_council=("consejo de derechos humanos",),
        enacting=tuple(
            f"{words} {article}"
            for article in ("la", "el")
            for words in (
                *("aprobada por", "aprobadas por", "adoptada por", "adoptadas por", "en la que"),
                *(
                    "en la cual",
                    "en las que",
                    "por la que",
                    "por la cual",
                    "mediante la cual",
                    "que",
                ),
            )
        ),
    ),
    annexes=("anexo", "apéndice"),
    pages=(" p. ", " pp. ", " pág. ", " págs. "),
    glosses=(", sobre ", " sobre ", ", relativ", ", referente", ", en relación con "),
    divisions=(
        *("primera parte", "segunda parte", "tercera parte", "parte ", "cap", "secc", "vol"),
    ),
    own_paragraphs=OwnParagraphs(
        urgent=("medidas urgentes", "medidas con carácter urgente"),
        same_time=(
            *("la misma fecha", "el mismo plazo", "esa misma fecha", "esa fecha", "mismo plazo"),
        ),
        on=(
            " sobre ",
            " relativas a",
            " relativa a",
            " acerca de",
            " referentes a",
            " respecto de",
        ),
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
            *("plantead", "expresad", "formulad", "enumerad", "tratad", "abordad", "contenid"),
            *("examinad", "que figura", "recogid", "destacad", "se indica"),
        ),
        reports=(
            "informe",
            "respuesta",
            "documento",
            "resolución",
            "artículo",
            "directri",
            "lista de",
        ),
        carried_out=(
            *("aplicación", "cumplimiento", "aplicar", "puesta en práctica", "lo recomendado"),
            "cuestiones planteadas",
        ),
        pronouns=(
            *("las contenidas", "las que figuran", "las formuladas", "las recogidas"),
            *("las relativas", "las referentes", "las que se refieren"),
            *("atención sobre", "atención hacia", "atención del estado parte"),
            *("atención del estado parte sobre", "atención del estado parte hacia"),
        ),
    ),
    below=("apartado", "inciso"),
    plural=("s",),
    within=("de manera", "de modo", "de forma", "de aquí a"),
    following=(" y siguientes", " y ss.", " y sigs."),
    of_it=("de dicho", "de dichas", "de ese documento", "de esas", "de ellas"),
)
