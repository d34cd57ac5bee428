"""How English UN documents cite documents and paragraphs, and recall recommendations."""

from cmw_obs.citation_forms import CitationForms, OwnParagraphs, Recalling, Resolutions

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
        "of this document",
        "of the present observations",
        "of these observations",
        "of the present text",
        "of the present comments",
        "in the present concluding observations",
        "in these concluding observations",
    ),
    previous=("previous", "earlier", "former", "last ", "initial concluding", "first concluding"),
    recalling=Recalling(
        done=("fulfilled", "been implemented", "been carried out", "been complied with"),
        undone=("not ", "never", "partial", "nor "),
        reported=(
            *(
                "report",
                "reply",
                "replies",
                "comment",
                "noted",
                "welcomed",
                "took note",
                "taken note",
            ),
            *("measures taken", "steps taken", "since the adoption"),
        ),
        recalls=(
            *("recall", "reiterat", "reaffirm", "repeat", "renew", "refer", "remind", "restat"),
            *(
                "committee maintains",
                "stands by",
                "reverts to",
                "committee insists on",
                "echoes its",
            ),
            *("attention to its previous", "attention to its earlier", "attention again to its"),
            *("underscores its", "underlines its", "stresses its", "emphasizes its"),
        ),
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
            *(" lack of implementation", " failure to implement", " non-implementation"),
        ),
        stands=(
            *(
                "remains valid",
                "remain valid",
                "still stand",
                "remains relevant",
                "remain relevant",
            ),
            *("is still valid", "are still valid", "remains applicable", "remain applicable"),
            *("remains fully valid", "remain fully valid", "retains its validity"),
            *("repeats it", "reiterates it", "reiterates them", "renews it", "repeats them"),
        ),
        own=("its own (", "its own,", "its own and", "its own;", "its own:"),
        named=(
            "that recommendation",
            "those recommendations",
            "this recommendation",
            "these recommendations",
        ),
        worries=("concern",),
        requests=(
            *(
                f" its {earlier}{noun}"
                for earlier in ("", "earlier ", "previous ")
                for noun in ("call", "appeal", "request", "invitation")
            ),
            *("what it recommended", " that recommendation", " those recommendations"),
        ),
        conjunctions=("guidelines regarding", "guidelines on"),
        again=(
            *("again", "once more", "previously recommended", "already recommended"),
            *("recommended before", "recommended previously", "recommended earlier"),
            *("as it did", "as it has done", "as it had done", "repeatedly recommended"),
            *("reaffirming its position", "reiterating its position", "reaffirms its position"),
            *("as previously", "as already", "as it previously", "as it already"),
            *(
                "as it has previously",
                "as it had previously",
                "as it has already",
                "as it had already",
            ),
            *("as the committee has previously", "as the committee has already"),
        ),
        urges=("recommend", "urge", "call", "encourage", "invite", "request", "suggest"),
        in_line=(
            *(
                "as it did in",
                "as it did at",
                "as it did when",
                "as it has done in",
                "as it has done at",
                "as it had done in",
                "as recommended in",
                "as requested in",
            ),
            *(
                "in line with",
                "in the light of",
                "in light of",
                "in accordance with",
                "pursuant to",
            ),
            *("consistent with", "in keeping with", "in conformity with", "further to"),
            *(
                "mindful of",
                "bearing in mind",
                "having regard to",
                "taking into account",
                "in view of",
            ),
            *("as urged in", "as the committee urged in", "as the committee recommended in"),
            *(
                "as stated in",
                "as indicated in",
                "as set out in",
                "as called for in",
                "on the basis of",
            ),
        ),
        duties=("state party should", "state party must"),
    ),
    recommendations=("recommendation", "concluding observation", "concluding comment"),
    general=(
        *("general recommendation", "considers, with reference to"),
        *("contrary to its recommendation", "contrary to the recommendation"),
    ),
    resolutions=Resolutions(
        words=("resolution",),
        assembly=("general assembly",),
        councils=("council", "commission"),
        rights_council=("human rights council",),
        enacting=(
            *("adopted by the", "approved by the", "in which the", "by which the", "whereby the"),
            *("that the", "which the"),
        ),
    ),
    annexes=("annex", "appendix"),
    pages=(" p. ", " pp. "),
    glosses=(", on ", ", concerning ", ", regarding ", ", relating to "),
    divisions=("part ", "chap", "sect", "vol"),
    own_paragraphs=OwnParagraphs(
        urgent=("urgent measures", "urgent action"),
        same_time=(
            *("by the same date", "within the same", "by the same deadline", "by that date"),
            *("by that same date", "in the same period"),
        ),
        on=(" on ", " concerning ", " regarding ", " relating to ", " adopted on "),
        mentioned=(
            *("mentioned", "referred to", "described", "raised", "noted", "expressed", "outlined"),
            *("identified", "set out", "cited", "indicated", "listed", "addressed", "discussed"),
            *("dealt with", "highlighted", "contained", "specified"),
        ),
        reports=(
            "report",
            "repl",
            "document",
            "resolution",
            "article",
            "guideline",
            "list of issues",
        ),
        carried_out=(
            *("implementation of", "implement", "carry out", "fulfilment of", "effect to"),
            *("done about", "action on", "recommended", "comply with"),
            *("issues raised", "points raised", "questions raised"),
        ),
        pronouns=(
            *("those contained", "those set out", "those in", "those concerning", "those on"),
            *("those relating", "those regarding", "attention to"),
        ),
    ),
    below=("subpara", "sub-para"),
    plural=("s",),
    following=(" and following", " et seq.", " et seq", " ff.", " ff"),
    of_it=("of that document", "of those", "of that report", "thereof", "of the said"),
)
