"""What French concluding observations say where they worry, recommend, ask and set deadlines."""

from cmw_obs.cue_forms import Cues

TABLE = Cues(
    spellings=(("etat partie", "état partie"), ("état-partie", "état partie")),
    subjects=("le comité", "le comite", "il l'", "il le", "il lui"),
    asked=("et l'", "et lui", ", l'", ", lui"),
    joiners=frozenset({"et", "il", "l'", "lui", "mais", "ou", "qu'il"}),
    fillers=frozenset(
        (
            "le lui l' également aussi en outre de plus donc ainsi vivement fortement instamment à "
            "nouveau une nouvelle fois encore par conséquent toutefois néanmoins notamment "
            "particulièrement particulier cependant enfin ailleurs au surplus derechef dès "
            "lors fermement ensuite expressément vigoureusement même tout"
        ).split()
    ),
    recommends=("recommande", "exhorte", "prie instamment", "engage instamment"),
    asks=(
        *(
            "engage",
            "prie",
            "invite",
            "encourage",
            "demande",
            "appelle l'état partie",
            "suggère",
            "conseille",
        ),
        *("propose", "enjoint", "presse", "adjure", "souhaiterait recommander", "préconise"),
        *("souhaite encourager", "incite", "voudrait encourager", "attend de", "requiert"),
    ),
    objects=(
        *("l'état partie", "à l'état partie", "que l'état partie", "de l'état partie"),
        *("aux états parties", "les états parties", "le gouvernement", "au gouvernement"),
        *("aux autorités", "les autorités", "celui-ci", "à celui-ci", "à ce dernier"),
        *("ce dernier", "que celui-ci", "qu'il ", "le parlement", "que des mesures", ":"),
        "que soi",
        *("au parlement", "l'assemblée", "à l'assemblée", "auprès de l'état partie"),
    ),
    clauses=(" que ", " qu'", " qui ", " dont ", " où ", " lequel ", " laquelle ", " lesquel"),
    repeats=("réitère", "réaffirme", "renouvelle", "répète", "réitere", "reitere"),
    repeated=("recommandation", " appel", " invitation", " demande", " exhort"),
    duties=(
        *("l'état partie ne devrait", "l'état partie ne doit", "l'état partie ne saurait"),
        *("l'état partie devrait", "l'état partie doit", "l'état partie est invité"),
        *("l'état partie est encouragé", "l'état partie est prié", "l'état partie est engagé"),
        *("l'état partie est instamment", "l'état partie est vivement", "l'état partie est tenu"),
        *("l'état partie est également", "l'état partie est aussi", "l'état partie devra"),
        *("les autorités devraient", "le gouvernement devrait", "il est recommandé"),
        *(
            "il convient que l'état",
            "il conviendrait que l'état",
            "il conviendrait qu'il",
            "il y aurait lieu que l'état",
            "il y aurait lieu pour l'état",
            "il y a lieu que l'état",
            "il serait souhaitable que l'état",
            "il serait bon que l'état",
            "il importe que l'état",
            "il est demandé à l'état",
            "il est demandé instamment à l'état",
            "les états parties devraient",
        ),
        *("l'état partie est appelé", "l'état partie est exhorté", "il incombe à l'état"),
    ),
    recommended=(
        "a recommandé ",
        "a suggéré ",
        "a prié ",
        "a invité ",
        "a encouragé ",
        "a engagé ",
        "a demandé ",
        "a exhorté ",
    ),
    holds=(
        *("réitère que", "est d'avis que", "estime que", "considère que", "souligne que"),
        *("rappelle que", "insiste sur le fait que", "juge que", "convaincu que", "réaffirme que"),
    ),
    advice=(
        *("appelle l'attention de l'état partie", "attire l'attention de l'état partie"),
        *("appeler l'attention de l'état partie", "attirer l'attention de l'état partie"),
        *("rappelle à l'état partie", "renvoie l'état partie", "souligne l'importance"),
        *("insiste sur l'importance", "souligne qu'il importe", "souligne la nécessité"),
        *("insiste sur la nécessité", "est d'avis que l'état partie devrait"),
        *("considère que l'état partie devrait", "il devrait ", "devrait être", "devraient être"),
        *("voudrait que l'état partie", "aimerait que l'état partie", "souhaite que l'état partie"),
        *("saurait gré", "souhaiterait", "rappelle sa précédente recommandation"),
        *("rappelle ses recommandations", "rappelle ses précédentes recommandations"),
        *("rappelle sa recommandation", "rappelle les recommandations", "attire son attention"),
        *("préconise la réalisation", "préconise l'égalité", "demande que l'égalité"),
        *("appelle à la réalisation", "plaide pour", "demande instamment que l'égalité"),
        *("met l'accent sur la nécessité", "met l'accent sur l'importance"),
        *("appelle son attention", "estime que l'état partie devrait", "appelle l'attention sur"),
    ),
    concerns={
        "préoccup": (*("préoccupé", "préoccupation", "préoccupe", "préoccupant", "se préoccupe"),),
        "inquiet": (),
        "inquièt": (),
        "inquiét": (),
        "regret": ("regrette", "à regret", "avec regret", "regrettable", "regrettant"),
        "déplor": (),
        "alarm": ("alarmé", "alarmant", "s'alarme"),
        "constern": (),
        "déçu": ("est déçu",),
        "troublé": ("troublé par",),
        "perplexe": (),
        "s'étonne": (),
        "s'émeut": (),
        "craint": ("craint que", "le comité craint"),
        "n'est pas satisfait": (),
    },
    unconcerned=(
        *("sujets de préoccupation", "motifs de préoccupation", "domaines de préoccupation"),
        "préoccupations exprimées",
    ),
    positive=(
        *("se félicite", "accueille avec satisfaction", "accueille favorablement", "apprécie"),
        *("salue", "note avec satisfaction", "prend note avec satisfaction", "se réjouit"),
        *("félicite", "avec intérêt", "rend hommage", "remercie", "sait gré", "loue"),
        *(
            "avec satisfaction",
            "avec approbation",
            "avec appréciation",
            "encouragé par",
            "constate avec plaisir",
        ),
    ),
    notes=(
        *("note ", "prend note", "prend acte", "relève", "constate", "est conscient", "reconnaît"),
        *("observe", "prenant note", "notant", "rappelle", "a pris note", "tout en", "sait que"),
        *("considère", "est informé"),
    ),
    wants=(
        *("n'a pas", "n'ont pas", "n'est pas", "ne sont pas", "pas encore", "absence d", "manque"),
        *("insuffisan", "ne dispose", "aucun", "faute de", "limité", "toutefois", "cependant"),
        *("néanmoins", "mais ", "retard", "ne prévoi", "n'existe", "peu d", "lacune", "pas été"),
        *(" ne ", " n'"),
    ),
    dialogue=(
        *("rapport périodique", "rapport initial", "rapports", "le rapport", "son rapport"),
        *(
            "rapport soumis",
            "dialogue",
            "délégation",
            "réponses",
            "société civile",
            "document de base",
        ),
        "organisations non gouvernementales",
    ),
    considered=("a examiné", "examiné"),
    adopted=("adopté",),
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
        *("durban", "formation", "sensibilisation", "convention", "pacte", "protocole"),
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
    submits=("soumett", "présent", "soumis", "remett", "transmett", "soumission"),
    reports=("rapport",),
    contained=(" dans ", " des renseignements", " des informations", " en vertu "),
    due=(
        *("devrait être soumis", "doit être soumis", "est attendu", "devra être soumis"),
        *("est dû", "devrait être présenté", "sera soumis", "doit être présenté"),
        *("devra être présenté", "devant être"),
        *("est attendue", "date de soumission", "sont attendus", "date de présentation"),
        *("date limite", "constituer", "attendu le", "attendu pour le"),
    ),
    cycle=(
        *("cycle d'examen prévisible", "liste de points établie avant", "procédure simplifiée"),
        *("liste de points à traiter avant", "liste de points avant"),
        "liste de points établie par le comité avant",
    ),
    guidelines=("document de base", "directives harmonisées"),
    informs=(
        *("renseignement", "information", "par écrit", "rapport", "réponse"),
        *("informer", "informé"),
    ),
    of_all=(
        "toutes ses recommandations",
        "l'ensemble de ses recommandations",
        "toutes les recommandations",
    ),
    spreads=(
        *("diffus", "publi", "largement connaître", "distribu", "accessible", "mis à disposition"),
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
    uses=(
        "observations finales",
        "recommandations",
        "au titre de l'article",
        "est prêt",
        "se tient",
    ),
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
            "fixée au",
            "fixe au",
            "attendu le",
            "attendu pour le",
        ),
    ),
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
    ),
    that_is=frozenset({"c'est-à-dire", "soit", "à savoir"}),
    year=r"(?<!\w)(?:(?P<month>[^\W\d]+) )?(?P<year>20\d\d)(?![\w/-])",
    period=(
        r"\b(?:(?:dans (?:un|le) délai (?:maximum |maximal |max\. )?d(?:e |')(?:la )?"
        r"|dans les |d'ici (?:à )?(?:les )?|sous |dans un délai n'excédant pas |au bout de |dans )"
        r"(?P<count>[^\W\d_]+(?:-[^\W\d_]+)?|\d{1,2})(?: prochains| suivants)? "
        r"|dans l'(?=année (?:suivant|qui suit)))(?P<unit>ans?|mois|années?)\b"
    ),
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
    modals=(" devrait ", " devraient ", " doit ", " doivent "),
)
