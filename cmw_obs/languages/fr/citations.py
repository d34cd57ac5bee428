"""How French UN documents cite documents and paragraphs, and recall recommendations."""

from cmw_obs.citation_forms import CitationForms

TABLE = CitationForms(
    ibid=("ibidem", "ibid", "idem"),
    see=frozenset(
        {"le", "les", "voir", "cf", "aussi", "également", "notamment", "en", "particulier"}
    ),
    between=frozenset(
        {"au", "aux", "celles", "ceux", "qui", "que", "figurent", "figurant", "contenues"}
        | {"formulées", "énoncées", "surtout", "particulièrement", "spécialement", "dans", "les"}
    ),
    paragraph_words=frozenset({"par", "para", "paragraphe", "paragraphes", "§", "§§"}),
    paragraph_stems=("par.", "paragraphe", "§"),
    joiners=frozenset({"et", "ou"}),
    ranges=frozenset({"à", "au"}),
    leaders=frozenset({"de", "nos", "no"}),
    of=frozenset({"de", "du", "des", "d", "dudit", "desdites"}),
    above=("ci-dessus", "ci-dessous", "plus haut", "plus bas", "ci-avant", "ci-après", "supra"),
    present=(
        "des présentes observations finales",
        "des présentes conclusions",
        "du présent document",
    ),
    previous=("précédent", "antérieur", "dernier", "dernière"),
    recalls=(
        "rappel",
        "réitèr",
        "réitér",
        "réaffirm",
        "renouvel",
        "répèt",
        "répét",
        "référ",
        "renvo",
    ),
    recommendations=("recommandation", "observations finales", "conclusions"),
    general=("recommandation générale", "recommandations générales"),
    breaks=(
        *(".", ";", ":", " quant ", " que ", " face ", " devant ", " concernant ", " ne "),
        *(" préoccupation qu", " préoccupation exprimée", " inquiétude", " préoccupation déjà"),
        *(" préoccupation (", " préoccupations ("),
    ),
    resolutions=("résolution",),
    assembly=("assemblée générale",),
    councils=("conseil", "commission"),
    enacting=(
        *("adoptée par l'", "adoptées par l'", "approuvée par l'", "dans laquelle l'"),
        *("par laquelle l'", "dans lesquelles l'", "par lesquelles l'", "que l'"),
        *("adoptée par le", "adoptées par le", "dans laquelle le", "par laquelle le", "que le"),
        *("adoptée par la", "adoptées par la", "dans laquelle la", "par laquelle la", "que la"),
    ),
    annexes=("annexe", "appendice"),
    pages=(" p. ", " pp. "),
    glosses=(", sur ", ", concernant ", ", relatif", ", relative"),
    conjunctions=("ainsi que", "de même que"),
    divisions=(
        *("première partie", "deuxième partie", "troisième partie", "partie "),
        *("chap", "sect", "vol"),
    ),
    again=(
        *("à nouveau", "de nouveau", "une nouvelle fois", "une fois de plus", "encore une fois"),
        *("comme il l'a déjà fait", "comme il l'avait déjà fait", "comme il l'a fait"),
        *("recommandé précédemment", "recommandé auparavant", "précédemment recommandé"),
        *("déjà recommandé", "comme il l'avait fait", "ainsi qu'il l'avait fait"),
    ),
    urges=("recommand", "engage", "invit", "encourag", "prie", "demand", "exhort", "appel"),
    in_line=(
        *(
            "comme il l'a fait dans",
            "comme il l'avait fait dans",
            "comme recommandé dans",
            "comme il l'a recommandé dans",
        ),
        *("conformément à", "à la lumière de", "eu égard à", "compte tenu de", "comme suite à"),
        *("dans le droit fil de", "dans le prolongement de", "en application de"),
    ),
    duties=("état partie devrait", "état partie doit"),
    same_time=(
        *("à la même date", "dans le même délai", "dans les mêmes délais", "cette même date"),
        *("la même échéance", "pour la même date"),
    ),
    on=(" sur ", " concernant ", " relatives a", " relative a", " portant sur ", " à propos "),
    mentioned=(
        *("mentionné", "visé", "évoqué", "décrit", "exposé", "signalé", "énoncé", "cité", "relevé"),
        *("formulé", "exprimé", "il est question", "dont il est fait"),
    ),
    below=("alinéa",),
    reports=("rapport", "répons", "document", "résolution", "article", "directive", "liste de"),
    carried_out=(
        "mise en oeuvre",
        "mise en œuvre",
        "application",
        "suite donnée",
        "suites données",
    ),
    within=("d'ici", "de manière", "de façon", "de sorte"),
    of_it=("de ce document", "de celui-ci", "de celles-ci", "desdites", "dudit", "de ces "),
)
