"""How French UN documents cite documents and paragraphs, and recall recommendations."""

from cmw_obs.citation_forms import CitationForms, OwnParagraphs, Recalling, Resolutions

# "As it had already recommended", which tells what is asked again without a noun for it.
_ADVISED = tuple(
    f"{start}{had} {again}{verb}"
    for start in ("comme le comité l", "comme il l", "ainsi qu'il l")
    for had, verbs in (
        *((had, ("recommandé", "demandé", "préconisé")) for had in ("'a", "'avait")),
        *((had, ("invité", "engagé", "encouragé")) for had in ("'y a", "'y avait")),
        *((had, ("recommandé", "demandé")) for had in ("e lui a", "e lui avait")),
    )
    for again in ("", "déjà ", "lui-même ")
    for verb in verbs
)

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
    above=(
        "ci-dessus",
        "ci-dessous",
        "plus haut",
        "plus bas",
        "ci-avant",
        "ci-après",
        "supra",
        "infra",
    ),
    present=(
        "des présentes observations",
        "des présentes conclusions",
        "du présent document",
        "du présent texte",
    ),
    previous=(
        *("précédent", "antérieur", "dernier", "dernière", "premières observations"),
        "observations finales initiales",
    ),
    recalling=Recalling(
        done=("suivie d'effet", "suivies d'effet", "été appliquée", "été mise en", "satisfaite"),
        undone=("pas ", "n'", "ne ", "jamais", "partiel"),
        reported=(
            *(
                "indiqué",
                "rapport",
                "commentaire",
                "noté",
                "pris note",
                "pris acte",
                "prenant acte",
            ),
            *("prenant note", "félicit", "mesures prises", "depuis l'adoption"),
        ),
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
            *(
                "comité maintient",
                "comité insiste sur sa",
                "comité insiste sur ses",
                "comité confirme",
                "comité reprend la recommandation",
            ),
            *("attention de l'état partie sur se", "attention de l'état partie sur sa"),
            "attention de l'état partie sur les recommandations",
        ),
        stands=(
            *(f"{still} valable" for still in ("demeure", "reste", "demeure pleinement")),
            *(f"{still} valables" for still in ("demeurent", "restent", "demeurent pleinement")),
            *(f"{still} d'actualité" for still in ("demeure", "reste", "demeurent", "restent")),
            *("reste pleinement valable", "restent pleinement valables", "demeure pertinente"),
            *("conserve toute sa pertinence", "conservent toute leur pertinence", "la réitère"),
            *("garde toute sa pertinence", "gardent toute leur pertinence", "les réitère"),
            *("demeurent pertinentes", "reste pertinente", "restent pertinentes", "la renouvelle"),
        ),
        own=("les siennes", "la sienne"),
        requests=(
            *("ce qu'il avait recommandé", "ce qu'il a recommandé", "ce qu'il recommandait"),
            *("l'invitation adressée", "l'invitation faite", "l'appel lancé", "l'appel fait"),
            *("la demande adressée", "la demande formulée", "la demande faite"),
            *("la demande qu'il", "l'invitation qu'il", "l'appel qu'il", "les observations qu'il"),
            *(" son appel", " sa demande", " son invitation", " son exhortation", " sa requête"),
        ),
        named=(
            "cette recommandation",
            "ces recommandations",
            "ladite recommandation",
            "lesdites recommandations",
        ),
        worries=("préoccup", "inquiétude", "crainte", "regret"),
        breaks=(
            *(".", ";", ":", " quant ", " que ", " face ", " devant ", " concernant ", " ne "),
            *(" préoccupation qu", " préoccupation exprimée", " inquiétude", " préoccupation déjà"),
            *(" préoccupation (", " préoccupations ("),
        ),
        conjunctions=("ainsi que", "de même que"),
        again=(
            *(
                "à nouveau",
                "de nouveau",
                "une nouvelle fois",
                "une fois de plus",
                "encore une fois",
            ),
            *("comme il l'a déjà fait", "comme il l'avait déjà fait", "comme il l'a fait"),
            *("recommandé précédemment", "recommandé auparavant", "précédemment recommandé"),
            *("déjà recommandé", "comme il l'avait fait", "ainsi qu'il l'avait fait"),
            *("à l'instar de ce qu'il a", "à l'instar de ce qu'il avait", "derechef"),
            *("une fois encore", "comme par le passé"),
            *("comme le comité l'", "comme il l'", "ainsi qu'il l'"),
            *("comme le comité le lui ", "comme il le lui ", "ainsi qu'il le lui "),
        ),
        urges=(
            *("recommand", "engage", "invit", "encourag", "prie", "demand", "exhort", "appel"),
            *("préconis", "presse l'état", "insist", "suggér", "suggèr"),
        ),
        in_line=(
            *(
                "comme il l'a fait dans",
                "comme il l'avait fait dans",
                "comme recommandé dans",
                "comme il l'a recommandé dans",
            ),
            *("conformément à", "à la lumière de", "eu égard à", "compte tenu de", "comme suite à"),
            *("dans le droit fil de", "dans le prolongement de", "en application de"),
            *_ADVISED,
            *("dans la ligne de", "dans la droite ligne de", "dans la lignée de", "en accord avec"),
            *("gardant à l'esprit", "ayant à l'esprit", "faisant fond sur", "se fondant sur"),
            *(
                "s'appuyant sur",
                "tout comme dans",
                "comme dans",
                "comme indiqué dans",
                "tenant compte",
            ),
            *("comme il est dit dans", "comme énoncé dans", "comme demandé dans", "au vu de"),
            *(
                "comme préconisé dans",
                "comme il y a été invité dans",
                "ainsi qu'il y a été invité dans",
            ),
            *("à l'instar de ses", "comme le comité l'y a invité dans", "sur la base de"),
        ),
        duties=(
            *(
                "état partie devrait",
                "état partie doit",
                "état partie est invité",
                "état partie est prié",
            ),
            *("état partie est encouragé", "état partie est instamment", "état partie est engagé"),
        ),
    ),
    recommendations=("recommandation", "observations finales", "conclusions"),
    general=("recommandation générale", "recommandations générales"),
    resolutions=Resolutions(
        words=("résolution",),
        assembly=("assemblée générale",),
        councils=("conseil", "commission"),
        rights_council=("conseil des droits de l'homme",),
        enacting=(
            *("adoptée par l'", "adoptées par l'", "approuvée par l'", "dans laquelle l'"),
            *("par laquelle l'", "dans lesquelles l'", "par lesquelles l'", "que l'"),
            *("adoptée par le", "adoptées par le", "dans laquelle le", "par laquelle le", "que le"),
            *("adoptée par la", "adoptées par la", "dans laquelle la", "par laquelle la", "que la"),
        ),
    ),
    annexes=("annexe", "appendice"),
    pages=(" p. ", " pp. "),
    glosses=(", sur ", ", concernant ", ", relatif", ", relative"),
    divisions=(
        *("première partie", "deuxième partie", "troisième partie", "partie "),
        *("chap", "sect", "vol"),
    ),
    own_paragraphs=OwnParagraphs(
        urgent=("mesures d'urgence", "de toute urgence", "mesures urgentes"),
        same_time=(
            *("à la même date", "dans le même délai", "dans les mêmes délais", "cette même date"),
            *("la même échéance", "pour la même date"),
        ),
        on=(" sur ", " concernant ", " relatives a", " relative a", " portant sur ", " à propos "),
        mentioned=(
            *(
                "mentionné",
                "visé",
                "évoqué",
                "décrit",
                "exposé",
                "signalé",
                "énoncé",
                "cité",
                "relevé",
            ),
            *("formulé", "exprimé", "il est question", "dont il est fait", "traité", "abordé"),
            *("soulevé", "figurant", "figure", "contenu", "indiqué", "précisé"),
        ),
        reports=("rapport", "répons", "document", "résolution", "article", "directive", "liste de"),
        carried_out=(
            *("mise en oeuvre", "ce qui est recommandé", "ce qui est dit"),
            "mise en œuvre",
            "application",
            "suite donnée",
            "suites données",
            *("questions soulevées", "points soulevés"),
        ),
        pronouns=(
            *("celles figurant", "celles qui figurent", "celles formulées", "celles énoncées"),
            *("celles qui ont trait", "celles concernant", "celles relatives", "celles portant"),
            *("attention sur", "attention de l'état partie sur"),
        ),
    ),
    below=("alinéa",),
    plural=("s",),
    within=("d'ici", "de manière", "de façon", "de sorte"),
    following=(" et suivants", " et suiv.", " et s."),
    of_it=("de ce document", "de celui-ci", "de celles-ci", "desdites", "dudit", "de ces "),
)
