"""What French concluding observations ask for at their end, and by when."""

from cmw_obs.cue_forms import Deadlines, Requests

REQUESTS = Requests(
    titles={
        "next-report": (
            *("prochain rapport", "prochains rapports", "rapport suivant", "futur rapport"),
            *("établissement du prochain", "soumission du prochain", "présentation du prochain"),
        ),
        "follow-up": ("suivi", "paragraphes d'importance", "paragraphes revêtant", "suite donnée"),
        "dissemination": ("diffusion", "publicité"),
        "technical-assistance": (
            *("assistance technique", "coopération technique", "aide technique"),
            "assistance internationale",
        ),
    },
    other_titles=(
        *("assistance et coopération", "aide et coopération"),
        *("durban", " formation", "sensibilisation", "convention", "pacte", "protocole"),
        *(
            "suivi au niveau national",
            "suivi national",
            "mécanisme",
            "mesures de suivi",
            "précédent",
            "décennie",
            "éducation",
            "progrès",
        ),
        *("déclaration", "constatations", "plan d'action", "antérieur", "au niveau national"),
        *("à l'échelon national", "application et suivi", "suivi de l'application"),
    ),
    submits=(
        *("soumett", "présent", "soumis", "remett", "transmett", "soumission", "faire parvenir"),
        *("lui adresser", "lui communiquer", "lui envoyer", "déposer", "envoyer son"),
        *("recevoir le", "recevoir son", "recevoir les", "recevoir ses"),
    ),
    reports=("rapport",),
    constitutes=("constitueront", "constituera", "tiendront lieu", "tiendra lieu", "seront son"),
    replies=("répons",),
    recourse=(
        "recourir",
        "avoir recours",
        "solliciter",
        *("faire appel", "fasse appel", "sollicite ", "recoure", "se prévale", "tire parti"),
        "se prévaloir",
        "tirer parti",
        "demander",
    ),
    helpers=("haut-commissariat", "hcdh", "nations unies", "interinstitutions"),
    all_points=(
        "et d'y inclure",
        "et d'y faire figurer",
        "et à y inclure",
        "tous les points soulevés",
        "les questions soulevées",
    ),
    contained=(" dans ", " des renseignements", " des informations", " en vertu "),
    due=(
        *("devait être soumis", "devait être présenté", "devait être remis"),
        *("devrait être soumis", "doit être soumis", "est attendu", "devra être soumis"),
        *("sera attendu", "seront attendus", "attendu au plus tard", "est à soumettre"),
        *("est dû", "devrait être présenté", "sera soumis", "doit être présenté"),
        *("devra être présenté", "devant être"),
        *(
            "est attendue",
            "date de soumission",
            "date à laquelle",
            "sont attendus",
            "date de présentation",
        ),
        *("date limite", "constituer", "attendu le", "attendu pour le", "devra parvenir"),
        *("devra être remis", "devrait parvenir", "doit parvenir", "devra être déposé"),
    ),
    cycle=(
        *("cycle d'examen prévisible", "liste de points établie avant", "procédure simplifiée"),
        *("liste de points à traiter avant", "liste de points avant"),
        *("liste de points établie par le comité avant", "calendrier clair", "calendrier régulier"),
    ),
    guidelines=("document de base", "directives harmonisées"),
    informs=(
        *("renseignement", "information", "par écrit", "rapport", "réponse"),
        *("informer", "informé", "rendre compte", "indiquer", "faire connaître", "faire part"),
        *("faire savoir", "communiquer"),
    ),
    of_all=(
        "toutes ses recommandations",
        "l'ensemble de ses recommandations",
        "toutes les recommandations",
    ),
    spreads=(
        *("diffus", "publi", "largement connaître", "distribu", "accessible", "mis à disposition"),
        *("vulgaris", "porter à la connaissance", "mettre en ligne"),
        *("mises à disposition", "disponible", "mis à la disposition", "traduit", "traduire"),
    ),
    findings=(
        "observations finales",
        "conclusions et recommandations",
        "présentes recommandations",
        *("présentes conclusions", "observations du comité"),
    ),
    earlier=("ses observations finales", "ses précédentes", "ses conclusions", "précédent"),
    assists=(
        *("assistance internationale", "assistance technique", "coopération technique"),
        *("aide technique", "coopération internationale", "conseils techniques"),
        "organismes spécialisés",
    ),
    verbal=("faire rapport", "fasse rapport", "font rapport"),
    others=("au parlement", "sous-comité pour la prévention"),
    asides=("perspective de genre", "souci de l'égalité", "comité d'experts", "dimension de genre"),
    uses=(
        "observations finales",
        "recommandations",
        *("au titre de l'article", "en vertu de l'article"),
        "est prêt",
        "se tient",
    ),
)

DEADLINES = Deadlines(
    by=(
        *("d'ici au", "d'ici le", "au plus tard le", "avant le", "jusqu'au", "d'ici à", "pour le"),
        *("d'ici", "avant", "au plus tard en", "d'ici à la fin de", "d'ici au mois de"),
        *(
            "au plus tard au",
            "d'ici à la fin du mois de",
            "au plus tard à la date du",
            "au plus tard",
        ),
        *(
            "avant la fin de",
            "d'ici à la fin",
            "date du",
            "expirant le",
            "qui expire le",
            "fixée au",
            "fixe au",
            "attendu le",
            "attendu pour le",
            *("présenté le", "soumis le", "remis le"),
        ),
    ),
    on=(" le",),
    then=("au plus tard", "dernier délai"),
    year_by=("en", "d'ici à", "d'ici", "avant", "d'ici à la fin de", "pour", "au plus tard en"),
    appointed=(
        "date prévue",
        "date fixée",
        "date de présentation",
        "date de soumission",
        "échéance",
        "date limite",
        "délai prévu",
        "avant cette date",
    ),
    that_is=frozenset({"c'est-à-dire", "soit", "à savoir"}),
    since=("adoption",),
    year=r"(?<!\w)(?:(?P<month>[^\W\d]+) )?(?P<year>20\d\d)(?![\w/-])",
    within=(
        *(" dans un délai", " dans le délai", " dans", " d'ici", " sous", " au bout"),
        " dans un délai n'excédant pas",
    ),
    lengths=(" maximum", " maximal", " max.", " de", " d'", " la", " les", " à", " l'"),
    between=(" prochains", " suivants"),
    uncounted=(" suivant", "suivant", " qui suit", " qui suivra"),
    counts={
        "une": 1,
        **{
            word: n
            for n, word in enumerate(
                "un deux trois quatre cinq six sept huit neuf dix onze douze".split(), 1
            )
        },
        "dix-huit": 18,
        "vingt-quatre": 24,
        "trente": 30,
        "trente-six": 36,
    },
    units={
        **dict.fromkeys(("an", "ans", "année", "années"), (1, "Y")),
        "mois": (1, "M"),
    },
)
