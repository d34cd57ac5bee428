"""Whatever a text is, what is cited in it stands in it."""

from hypothesis import given
from hypothesis import strategies as st

from cmw_obs.model import LANGUAGES
from cmw_obs.walk import paragraphs_in
from tests.citations.tables import annotated, document

PIECES = (
    *(
        "CMW/C/VLD/CO/1",
        "CMW",
        "/",
        "C/",
        "A/",
        "SR.",
        "536",
        "E/C.12/",
        " – ",
        "\u200f",
        "İ",
        "C ERD/C/",
    ),
    *(
        "para. ",
        "paras. 9-11",
        "(a)",
        "b)",
        " and ",
        "12",
        "20",
        "(",
        ")",
        " above",
        "resolution 68/268",
    ),
    *(
        "ibid.",
        "同上",
        "там же",
        "المرجع نفسه",
        "第",
        "段",
        "二十",
        "п. ",
        "الفقرة ",
        " و",
        "، ",
        "§",
    ),
)
TEXTS = st.lists(st.sampled_from(PIECES), max_size=14).map("".join)


@given(st.sampled_from(LANGUAGES), TEXTS, TEXTS)
def test_the_words_of_a_reference_stand_in_its_text(code: str, text: str, note: str) -> None:
    whole = annotated(document(code, text, (note, text)))
    first = paragraphs_in(whole)[0]
    for printed, found in ((text, first.references), (note, whole.footnotes[0].references)):
        for each in found:
            assert each.text in printed or each.footnote
            assert all(number > 0 for number in each.paragraph_numbers)
            assert each.symbol or each.type != "document"
