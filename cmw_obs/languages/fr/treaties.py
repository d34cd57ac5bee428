"""How French UN documents cite articles, ILO conventions, targets and general comments."""

from cmw_obs.treaty_forms import TreatyForms, kinds

TABLE = TreatyForms(
    articles=frozenset({"article", "articles", "art", "arts"}),
    article_stems=("article", "art."),
    joiners=frozenset({"et", "ou", "ainsi", "que", "l'", "aux", "à", "les", "des"}),
    ranges=frozenset({"à", "au"}),
    parts=frozenset({"par", "para", "paragraphe", "paragraphes", "al", "alinéa", "alinéas"}),
    first=frozenset({"premier", "1er"}),
    of=frozenset({"de", "du", "des", "d", "dudit", "desdits", "desdites"}),
    heads=kinds(
        convention=("convention",),
        covenant=("pacte",),
        protocol=("protocole",),
        law=(
            *("constitution", "loi ", "lois ", "code ", "codes ", "décret", "statut", "règlement"),
            *("arrêté", "ordonnance", "charte", "déclaration", "directive", "accord", "traité"),
            *("résolution", "législation", "circulaire", "principes", "règles ", "décision"),
            *("dahir", "acte ", "instruction"),
        ),
        ICCPR=("pidcp",),
        ICESCR=("pidesc",),
        CEDAW=("cedaw", "cedef"),
    ),
    common=(
        *("acte de t", "acte de v", "acte de d", "acte de r", "acte de n", "acte qui"),
        *("acte const", "accorde", "accorda", "accordé", "statut de r", "statut d'ap", "statut a "),
        *("constitutionn", "instruction d'", "instruction de", "instruction pub", "instruction,"),
    ),
    own=frozenset({"convention", "pacte", "protocole"}),
    definite=frozenset(
        {"la", "le", "du", "au", "ladite", "ledit", "présente", "présent", "même", "cette", "ce"}
    ),
    pronouns=frozenset({"celle", "celui", "ceux", "celles"}),
    plain=(
        *("sur la base", "sur le plan", "sur son", "sur l'ensemble", "sur tout", "sur un"),
        *("sur le fondement", "sur le terrain", "concernant la durée", "concernant les réunions"),
        *("relatif au temps", "relatif aux réunions", "concernant le temps", "relatif à la durée"),
    ),
    further=(
        *("relative ", "relatif ", "relatives ", "sur ", "contre ", "internationale "),
        *("international ", "de 19", "de 20", "des nations", "du conseil", "de genève"),
        *("de vienne", "de la haye", "européenne", "américaine", "interaméricaine", "africaine"),
        *(
            "arabe",
            "no ",
            "n°",
            "nº",
            "concernant ",
            "de l'oit",
            "de l'organisation",
            "pour la pr",
            "pour la r",
            "pour l'él",
        ),
        *("à la convention", "facultatif à", "facultatif se rapportant", "facultatif concernant"),
        *("facultatif relatif", "visant", "additionnel", "contenant", "de l'union", "d'istanbul"),
        *("de l'oua", "portant", "collective", "fiscale", "bilatérale", "d'ottawa", "unique"),
    ),
    treaties={
        "travailleurs migrants et des membres de leur famille": "ICRMW",
        "convention relative aux droits de l'enfant": "CRC",
        "discrimination à l'égard des femmes": "CEDAW",
        "toutes les formes de discrimination raciale": "ICERD",
        "convention contre la torture": "CAT",
        "droits civils et politiques": "ICCPR",
        "droits économiques, sociaux et culturels": "ICESCR",
        "convention relative aux droits des personnes handicapées": "CRPD",
        "contre les disparitions forcées": "ICPPED",
    },
    protocols={
        "enfants dans les conflits armés": "OPAC",
        "vente d'enfants": "OPSC",
        "contre la torture": "OPCAT",
    },
    labour=("oit", "organisation internationale du travail", "bureau international du travail"),
    number_marks=r"n(?: ?[o°º]s?|uméros?)\.? ?",
    bracketed=("(no ", "(n°", "(nº"),
    targets=("cible",),
    goals=("développement durable", "odd"),
    comments=(
        *("observation générale", "observations générales"),
        *("recommandation générale", "recommandations générales"),
    ),
    possessives=frozenset({"son", "sa", "ses"}),
    bodies=("comité",),
)
