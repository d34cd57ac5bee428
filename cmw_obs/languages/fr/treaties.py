"""How French UN documents cite articles, ILO conventions, targets and general comments."""

from cmw_obs.treaty_forms import TreatyForms

TABLE = TreatyForms(
    articles=frozenset({"article", "articles", "art", "arts"}),
    article_stems=("article", "art."),
    joiners=frozenset({"et", "ou", "ainsi", "que", "l'", "aux", "à", "les", "des"}),
    ranges=frozenset({"à", "au"}),
    parts=frozenset({"par", "para", "paragraphe", "paragraphes", "al", "alinéa", "alinéas"}),
    first=frozenset({"premier", "1er"}),
    own=(
        "la convention",
        "ladite convention",
        "le pacte",
        "du pacte",
        "au pacte",
        "présente convention",
    ),
    further=(
        *("relative", "sur", "contre", "internationale", "de", "d'", "des", "du", "concernant"),
        *("européenne", "américaine", "interaméricaine", "no", "n°", "africaine", "pour"),
        *("international", "relatif"),
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
    laws=(
        *(
            "constitution",
            "loi ",
            "loi,",
            "lois",
            "code",
            "décret",
            "statut",
            "règlement",
            "arrêté",
        ),
        *("ordonnance", "charte", "déclaration", "directive", "accord", "protocole", "réfugiés"),
        *("convention", "pacte", "traité", "résolution", "législation", "circulaire", "principes"),
    ),
    labour=("oit", "organisation internationale du travail", "bureau international du travail"),
    instruments=("convention", "protocole"),
    number_marks=r"n(?: ?[o°º]s?|uméros?)\.? ?",
    targets=("cible",),
    goals=("objectifs de développement durable", "objectif de développement durable", "odd"),
    comments=(
        *("observation générale", "observations générales", "observation générale conjointe"),
        *("recommandation générale", "recommandations générales"),
    ),
    its=("son ", "sa ", "ses ", "du comité"),
    bodies=("du comité",),
)
