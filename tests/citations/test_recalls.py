"""What a paragraph reiterates: only earlier recommendations that its own sentence recalls."""

import pytest

from cmw_obs.model import Continuation, Item, Mark, Recall, Section
from cmw_obs.walk import paragraphs_in
from tests.citations.tables import annotated, cases, document


def _reiterated(code: str, text: str, *notes: str) -> tuple[Recall, ...]:
    whole = annotated(document(code, text, notes))
    return paragraphs_in(whole)[0].reiterates


def _row(found: tuple[Recall, ...]) -> str:
    return "; ".join(f"{symbol} {','.join(map(str, numbers))}".strip() for symbol, numbers in found)


@pytest.mark.parametrize(("code", "text", "expected"), cases("recalls"))
def test_a_sentence_recalls_these_recommendations_and_no_others(
    code: str, text: str, expected: str
) -> None:
    assert _row(_reiterated(code, text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Committee recalls its previous recommendations.", "CMW/C/VLD/CO/1 9"),
        ("Recalling its recommendations, it asks for more.", "CMW/C/VLD/CO/1 9"),
        ("It recalls its recommendations. It asks for more.", ""),
    ],
)
def test_a_footnote_belongs_to_the_sentence_it_ends(text: str, expected: str) -> None:
    assert _row(_reiterated("en", text, "CMW/C/VLD/CO/1, para. 9.")) == expected


def test_paragraphs_named_in_the_text_are_those_of_the_document_that_its_footnote_cites() -> None:
    text = (
        "It recalls the recommendation made in paragraph 9 of its previous concluding observations"
    )
    assert _row(_reiterated("en", text, "CMW/C/VLD/CO/1.")) == "CMW/C/VLD/CO/1 9"
    text = (
        "It recalls the recommendation on paragraph 9 of the Act and its previous recommendations"
    )
    assert _row(_reiterated("en", text, "CMW/C/VLD/CO/1.")) == "CMW/C/VLD/CO/1"


def test_paragraphs_named_in_the_text_are_recalled_though_its_footnote_says_ibid_alone() -> None:
    text = "Recalling paragraph 18 of its previous concluding observations, it urges action."
    notes = ("CMW/C/VLD/CO/1, para. 14.", "Ibid.")
    whole = document("en", text, notes)
    first = whole.preamble[0]._replace(footnotes=(Mark(2, text.index(",")),))
    found = annotated(whole._replace(preamble=(first, *whole.preamble[1:])))
    assert found.preamble[0].reiterates == (Recall("CMW/C/VLD/CO/1", (18,)),)


def test_each_document_is_reiterated_once_and_ibid_is_resolved() -> None:
    notes = ("CMW/C/VLD/CO/1, para. 9.", "Ibid., para. 11.", "CMW/C/VLD/CO/1, para. 9.")
    found = _row(_reiterated("en", "Recalling its previous recommendations.", *notes))
    assert found == "CMW/C/VLD/CO/1 9; CMW/C/VLD/CO/1 11"


def test_a_note_in_an_item_does_not_belong_to_the_words_that_introduce_the_items() -> None:
    whole = document("en", "Recalling its previous recommendations, the Committee recommends:")
    item = Item("para_1__a", "(a)", 1, "Reforms (CMW/C/VLD/CO/1, para. 9);", (0, 1))
    first = whole.preamble[0]._replace(items=(item,))
    whole = whole._replace(preamble=(first, *whole.preamble[1:]))
    whole = annotated(whole)
    assert whole.preamble[0].items[0].references
    assert whole.preamble[0].reiterates == ()


def test_what_a_second_block_recalls_is_reiterated_by_its_paragraph() -> None:
    whole = document("en", "The Committee is concerned about the piers.")
    block = Continuation(
        "The Committee reiterates its recommendation (CMW/C/VLD/CO/1, para. 9).", (0, 1)
    )
    first = whole.preamble[0]._replace(continued=(block,))
    whole = annotated(whole._replace(preamble=(first, *whole.preamble[1:])))
    assert whole.preamble[0].references == ()
    assert _row(whole.preamble[0].reiterates) == "CMW/C/VLD/CO/1 9"


@pytest.mark.parametrize(
    ("committee", "symbol", "reiterated"),
    [
        ("CRC", "CRC/C/15/Add.117", True),
        ("CCPR", "CCPR/CO/70/VLD", True),
        ("CMW", "A/63/48", True),
        ("CESCR", "E/C.12/VLD/CO/3", True),
        ("CRC", "CRC/C/65/Add.28", False),
        ("CMW", "A/63/38", False),
        ("CMW", "CMW/C/GC/2", False),
        ("CMW", "CMW/C/SR.536", False),
    ],
)
def test_concluding_observations_of_the_committee_are_told_by_their_symbol(
    committee: str, symbol: str, reiterated: bool
) -> None:
    text = f"It reiterates its recommendations ({symbol}, para. 9)."
    whole = document("en", text)._replace(committee=committee)
    whole = annotated(whole)
    assert bool(whole.preamble[0].reiterates) == reiterated


def test_annual_reports_without_observations_are_not_recalled() -> None:
    text = "The Committee recalls its previous recommendations (A/72/55, paras. 3 and 4)."
    whole = document("en", text)._replace(committee="CRPD")
    assert paragraphs_in(annotated(whole))[0].reiterates == ()
    assert _reiterated("en", text.replace("A/72/55", "A/62/48")) == (Recall("A/62/48", (3, 4)),)


@pytest.mark.parametrize(("code", "text", "expected"), cases("asked_again"))
def test_what_is_recommended_and_cited_is_recommended_again(
    code: str, text: str, expected: str
) -> None:
    whole = document(code, text)
    section = Section("C", 1, "", (0, 1), role="concerns", paragraphs=whole.preamble[:1])
    whole = whole._replace(symbol="CMW/C/VLD/CO/2", parts=(section,), preamble=())
    assert _row(annotated(whole).parts[0].paragraphs[0].reiterates) == expected


UNNAMED = {
    "en": (
        "The Committee reiterates the recommendation in paragraph 9 of its previous concluding "
        "observations.",
        "The Committee reiterates what it recommended in its previous concluding observations "
        "(para. 9).",
    ),
    "fr": (
        "Le Comité réitère la recommandation faite au paragraphe 9 de ses précédentes observations "
        "finales.",
        "Le Comité réitère sa recommandation (voir ses précédentes observations finales, par. 9).",
    ),
    "es": (
        "El Comité reitera la recomendación formulada en el párrafo 9 de sus anteriores "
        "observaciones finales.",
        "El Comité insta nuevamente a establecer la base de datos a la que se aludía en sus "
        "observaciones finales precedentes (párr. 9).",
    ),
    "ru": (
        "Комитет напоминает о рекомендации, содержащейся в пункте 9 его предыдущих заключительных "
        "замечаний.",
        "Комитет повторяет рекомендацию, высказанную в его предыдущих заключительных замечаниях "
        "(пункт 9).",
    ),
    "ar": (
        "تكرر اللجنة توصيتها الواردة في الفقرة 9 من ملاحظاتها الختامية السابقة.",
        "تكرر اللجنة توصيتها الواردة في ملاحظاتها الختامية السابقة (الفقرة 9).",
    ),
    "zh": (
        "委员会重申其以往结论性意见第9段所载的建议。",
        "委员会重申其上次结论性意见(第9段)中的建议。",
    ),
}


@pytest.mark.parametrize(
    ("code", "text"), [(code, text) for code, texts in UNNAMED.items() for text in texts]
)
def test_earlier_observations_without_a_symbol_are_the_only_ones_that_are_cited(
    code: str, text: str
) -> None:
    whole = document(code, text)
    first, second, *more = whole.preamble
    elsewhere = second._replace(text="CMW/C/VLD/CO/1.")
    one = whole._replace(preamble=(first, elsewhere, *more))
    assert _row(annotated(one).preamble[0].reiterates) == "CMW/C/VLD/CO/1 9"
    assert annotated(one).preamble[0].references == ()
    both = second._replace(text="CMW/C/VLD/CO/1, CMW/C/VLD/CO/2.")
    several = whole._replace(preamble=(first, both, *more))
    assert annotated(several).preamble[0].reiterates == ()
    assert annotated(whole).preamble[0].reiterates == ()
    following = annotated(one._replace(symbol="CMW/C/VLD/CO/2"))
    assert _row(following.preamble[0].reiterates) == "CMW/C/VLD/CO/1 9"
    # Those of the second cycle are the previous ones.
    assert annotated(one._replace(symbol="CMW/C/VLD/CO/3")).preamble[0].reiterates == ()


@pytest.mark.parametrize(
    "text",
    [
        "It reiterates that paragraph 9 of the Act and its previous recommendations apply.",
        "It repeats the call of the previous observations of another committee (para. 9).",
        "It reiterates its recommendations. Its previous observations were read (para. 9).",
        "It recalls its previous recommendations (see the report, para. 9).",
    ],
)
def test_paragraphs_of_something_else_are_not_those_of_earlier_observations(text: str) -> None:
    whole = document("en", text)
    elsewhere = whole.preamble[1]._replace(text="CMW/C/VLD/CO/1.")
    whole = whole._replace(preamble=(whole.preamble[0], elsewhere, *whole.preamble[2:]))
    assert annotated(whole).preamble[0].reiterates == ()
