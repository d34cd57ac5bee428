"""How English UN documents cite documents and paragraphs, and recall recommendations."""

from cmw_obs.citation_forms import CitationForms

TABLE = CitationForms(
    ibid=("ibidem", "ibid", "idem"),
    see=frozenset(
        (
            "see at also cf in particular particularly especially notably specifically including "
            "inter alia e g"
        ).split()
    ),
    paragraph_words=frozenset({"para", "paras", "paragraph", "paragraphs", "§", "§§"}),
    paragraph_stems=("para", "§"),
    joiners=frozenset({"and", "or", "&"}),
    ranges=frozenset({"to", "through"}),
    leaders=frozenset({"from", "nos", "no"}),
    of=frozenset({"of", "in", "thereof"}),
    above=("above", "below", "supra", "infra", "mentioned above", "hereof", "herein"),
    present=(
        "of the present concluding observations",
        "of these concluding observations",
        "of the present document",
        "in the present concluding observations",
        "in these concluding observations",
    ),
    previous=("previous", "earlier", "former", "last "),
    recalls=("recall", "reiterat", "reaffirm", "repeat", "renew", "refer", "remind"),
    recommendations=("recommendation", "concluding observation", "concluding comment"),
    general=("general recommendation", "considers, with reference to"),
    breaks=(
        ".",
        ";",
        ":",
        " about ",
        " that ",
        " at ",
        " over ",
        " regarding ",
        " not ",
        " expressed ",
        " concern (",
        " concerns (",
    ),
    conjunctions=("guidelines regarding", "guidelines on"),
    resolutions=("resolution",),
    assembly=("general assembly",),
    councils=("council", "commission"),
    enacting=(
        *("adopted by the", "approved by the", "in which the", "by which the", "whereby the"),
        *("that the", "which the"),
    ),
    annexes=("annex", "appendix"),
    pages=(" p. ", " pp. "),
    glosses=(", on ", ", concerning ", ", regarding ", ", relating to "),
    divisions=("part ", "chap", "sect", "vol"),
    again=(
        *("again", "once more", "previously recommended", "already recommended"),
        *("recommended before", "recommended previously", "recommended earlier"),
        *("as it did", "as it has done", "as it had done"),
    ),
    urges=("recommend", "urge", "call", "encourage", "invite", "request"),
    in_line=(
        *(
            "as it did in",
            "as it has done in",
            "as it had done in",
            "as recommended in",
            "as requested in",
        ),
        *("in line with", "in the light of", "in light of", "in accordance with", "pursuant to"),
        *("consistent with", "in keeping with", "in conformity with", "further to"),
    ),
    duties=("state party should", "state party must"),
    same_time=(
        *("by the same date", "within the same", "by the same deadline", "by that date"),
        *("by that same date", "in the same period"),
    ),
    on=(" on ", " concerning ", " regarding ", " relating to ", " adopted on "),
    mentioned=(
        *("mentioned", "referred to", "described", "raised", "noted", "expressed", "outlined"),
        *("identified", "set out", "cited", "indicated", "listed"),
    ),
    below=("subpara", "sub-para"),
    reports=("report", "repl", "document", "resolution", "article", "guideline", "list of issues"),
    carried_out=("implementation of", "implement", "carry out", "fulfilment of", "effect to"),
    of_it=("of that document", "of those", "of that report", "thereof", "of the said"),
)
