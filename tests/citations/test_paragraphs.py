"""Paragraphs of the document itself: every line of the tables gives its ids and what is missing."""

import pytest

from cmw_obs.citations import comments, documents, paragraphs
from cmw_obs.citations.paragraphs import Named
from cmw_obs.language import load
from cmw_obs.passages import Passages
from tests.citations.tables import cases, document


def _found(code: str, text: str) -> Named:
    whole = document(code, text)
    passages = Passages(whole)
    others = documents.find(passages, code).found
    others += comments.find(passages, whole, load(code))
    return paragraphs.find(passages, whole, others)


@pytest.mark.parametrize(("code", "text", "expected"), cases("paragraphs"))
def test_a_sentence_names_these_paragraphs_of_the_document_and_no_others(
    code: str, text: str, expected: str
) -> None:
    cited = _found(code, text)
    ids, _, missing = expected.partition("!")
    assert [id_ for each in cited.found for id_ in each.reference.ids] == ids.split()
    assert bool(cited.found) == bool(expected)
    messages = [each.message for each in cited.diagnostics]
    assert messages == ([f"there is no {missing.strip()}"] if missing else [])


def test_a_number_is_kept_as_printed_where_there_is_no_such_paragraph() -> None:
    (found,) = _found("en", "See paragraphs 59 to 61 above.").found
    assert found.reference.paragraph_numbers == (59, 60, 61)
    assert found.reference.ids == ("para_59", "para_60")


def test_what_a_footnote_says_is_above_counts_and_what_it_only_numbers_does_not() -> None:
    whole = document("en", "Words.", ("See para. 5 above.", "The recommendations in para. 5."))
    cited = paragraphs.find(Passages(whole), whole, [])
    assert [each.reference.ids for each in cited.found] == [("para_5",)]


@pytest.mark.parametrize(
    ("code", "text", "meant"),
    [
        ("ar", "توصي اللجنة بإعادة النظر في الحالات المذكورة في الفقرة 24.", True),
        ("en", "It should reopen the cases mentioned in paragraph 24.", True),
        ("es", "Debería reabrir los casos mencionados en el párrafo 24.", True),
        ("fr", "Il devrait rouvrir les affaires mentionnées au paragraphe 24.", True),
        ("ru", "Следует пересмотреть дела, упомянутые в пункте 24.", True),
        ("zh", "委员会促请缔约国对第24段所述案件进行审查。", True),
        ("en", "It should reopen the cases mentioned in paragraph 26.", False),
        ("en", "In the replies, it was mentioned in paragraph 24 that wells are dry.", False),
        ("en", "It should reopen the cases mentioned in paragraph 24 of its report.", False),
        ("en", "It recalls what its previous observations mentioned in paragraph 24.", False),
        ("zh", "缔约国报告第24段载有数据。", False),
        ("ru", "Срок давности по указанным в пункте 24 деяниям невелик.", True),
        ("ru", "Упомянутым в пункте 24 морским портам нужны фонари.", True),
        ("ru", "Следует соблюдать статьи 6–8 упомянутого в пункте 24 Протокола.", True),
        ("ru", "Следует наказывать за указанные в пункте 24 доклада деяния.", False),
        ("ru", "Следует наказывать за деяния, указанные в пункте 24 Конвенции.", False),
        ("ru", "Процедура, упомянутая в пункте 2 той же статьи, не применяется.", False),
        ("ru", "Следует принять указанные в пункте 24 приложения меры.", False),
        ("ru", "Правила упомянутого в пункте 24 Дорожного кодекса применяются.", False),
        ("en", "The procedure mentioned in paragraph 2 of that article is not applied.", False),
        ("fr", "La procédure visée au paragraphe 2 du même article n’est pas appliquée.", False),
        ("es", "El procedimiento citado en el párrafo 2 del mismo artículo no se aplica.", False),
        ("ar", "الإجراء المذكور في الفقرة 2 من المادة نفسها لا يطبق.", False),
        ("zh", "同一条第2段所述程序未得到适用。", False),
    ],
)
def test_what_an_earlier_paragraph_mentioned_is_meant(code: str, text: str, meant: bool) -> None:
    whole = document(code, "…")
    here = whole.preamble[24]._replace(text=text)
    whole = whole._replace(preamble=(*whole.preamble[:24], here, *whole.preamble[25:]))
    found = paragraphs.find(Passages(whole), whole, []).found
    assert [each.reference.ids for each in found] == ([("para_24",)] if meant else [])
