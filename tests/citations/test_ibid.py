"""The word "ibid." stands for one document, that of the footnote before, or for none."""

import pytest

from cmw_obs.model import Document, Reference
from tests.citations.tables import annotated, document

FIRST, OTHER = "CMW/C/VLD/CO/1", "CRC/C/VLD/CO/3"
WORDS = [
    ("ar", "، الفقرة 9.", "المرجع نفسه، الفقرة 11."),
    ("ar", "، الفقرة 9.", "المرجع السابق، الفقرة 11."),
    ("ar", "، الفقرة 9.", "انظر نفس المرجع، الفقرة 11."),
    ("en", ", para. 9.", "Ibid., para. 11."),
    ("en", ", para. 9.", "See ibid., para. 11."),
    ("en", ", para. 9.", "Ibid, para 11"),
    ("en", ", para. 9.", "Ibidem, para. 11."),
    ("fr", ", par. 9.", "Ibid., par. 11."),
    ("fr", ", par. 9.", "Voir ibid., par. 11."),
    ("es", ", párr. 9.", "Ibid., párr. 11."),
    ("es", ", párr. 9.", "Ibíd., párr. 11."),
    ("es", ", párr. 9.", "Ibídem, párr. 11."),
    ("ru", ", п. 9.", "Там же, п. 11."),
    ("ru", ", п. 9.", "См. там же, п. 11."),
    ("zh", "，第9段。", "同上，第11段。"),
    ("zh", "，第9段。", "同上第11段。"),
    ("zh", "，第9段。", "见同上注，第11段。"),
]


def _read(code: str, *notes: str) -> Document:
    return annotated(document(code, "Words.", notes))


def _cited(note: tuple[Reference, ...]) -> list[tuple[str | None, tuple[int, ...]]]:
    return [(each.symbol, each.paragraph_numbers) for each in note]


@pytest.mark.parametrize(("code", "behind", "ibid"), WORDS)
def test_it_is_known_in_every_language(code: str, behind: str, ibid: str) -> None:
    whole = _read(code, FIRST + behind, ibid)
    assert _cited(whole.footnotes[1].references) == [(FIRST, (11,))]
    assert whole.diagnostics == ()


def test_it_goes_on_from_note_to_note_to_the_paragraph_that_calls_them() -> None:
    whole = _read(
        "en", f"{FIRST}, para. 9.", "Ibid., para. 11.", "Ibid., paras. 13 and 15.", "Ibid."
    )
    cited = [_cited(note.references) for note in whole.footnotes]
    assert cited == [[(FIRST, (9,))], [(FIRST, (11,))], [(FIRST, (13, 15))], [(FIRST, (13, 15))]]
    assert [each.footnote for each in whole.preamble[0].references] == [1, 2, 3, 4]
    assert whole.footnotes[1].references[0].text == "Ibid., para. 11"


@pytest.mark.parametrize(
    "before",
    [
        ("A newspaper of 5 May 2021.",),
        (f"{FIRST}, para. 9; {OTHER}, para. 5.",),
        ("CMW/C/SR.536 and 537.",),
        ("CMW/C/GC/3-CRC/C/GC/22, para. 10.",),
        (f"{FIRST}, para. 9.", "A newspaper of 5 May 2021."),
        ("CCRP/C/VLD/3, para. 9.",),
        (f"CCRP/C/VLD/3, para. 9, and {FIRST}.",),
        (f"{FIRST}, and a book, p. 7.",),
        (f"{FIRST}; see also http://example.org.",),
        (),
    ],
)
def test_it_is_not_guessed(before: tuple[str, ...]) -> None:
    whole = _read("en", *before, "Ibid., para. 11.", "Ibid., para. 13.")
    assert [note.references for note in whole.footnotes[-2:]] == [(), ()]
    odd = [each for each in whole.diagnostics if each.code == "ibid-unresolved"]
    assert [(each.severity, each.text) for each in odd] == [
        ("note", "Ibid., para. 11"),
        ("note", "Ibid., para. 13"),
    ]


@pytest.mark.parametrize(
    ("code", "behind", "ibid"),
    [
        ("ar", "، الفقرتان 9 و11.", "المرجع نفسه."),
        ("en", ", paras. 9 and 11.", "Ibid."),
        ("en", ", paras. 9 and 11.", "Idem"),
        ("en", ", paras. 9 and 11.", "See ibid."),
        ("ru", ", пп. 9 и 11.", "См. там же."),
        ("fr", ", par. 9 et 11.", "Ibid."),
        ("es", ", párrs. 9 y 11.", "Ibíd."),
        ("ru", ", пп. 9 и 11.", "Там же."),
        ("zh", "，第9和11段。", "同上。"),
    ],
)
def test_alone_in_its_note_it_repeats_the_paragraphs_too(code: str, behind: str, ibid: str) -> None:
    whole = _read(code, FIRST + behind, ibid)
    assert _cited(whole.footnotes[1].references) == [(FIRST, (9, 11))]


@pytest.mark.parametrize(
    ("before", "ibid"),
    [
        (f"{FIRST}, para. 9, and {FIRST}, para. 11.", "Ibid."),
        (f"{FIRST}, para. 9.", "Ibid., annex."),
        (f"{FIRST}, para. 9.", "See also ibid. on ferries."),
        (f"{FIRST}.", "Ibid."),
    ],
)
def test_the_paragraphs_are_not_repeated_where_it_is_open_which(before: str, ibid: str) -> None:
    whole = _read("en", before, ibid)
    assert [numbers for _, numbers in _cited(whole.footnotes[1].references)] == [()]


def test_a_note_that_is_lost_ends_the_chain() -> None:
    whole = document("en", "Words.", (f"{FIRST}, para. 9.", "Lost.", "Ibid., para. 11."))
    whole = whole._replace(footnotes=(whole.footnotes[0], whole.footnotes[2]))
    assert annotated(whole).footnotes[1].references == ()


def test_what_the_text_cites_does_not_count() -> None:
    whole = document("en", f"It reads {FIRST}.", ("Ibid., para. 11.",))
    assert annotated(whole).footnotes[0].references == ()


def test_inside_a_note_it_stands_for_what_the_note_cites() -> None:
    whole = _read("en", f"{FIRST}, para. 9.", f"{OTHER}, para. 5; and ibid., para. 7.")
    assert _cited(whole.footnotes[1].references) == [(OTHER, (5,)), (OTHER, (7,))]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("ru", "Они живут там же, где работают, в пункте 11."),
        ("ar", "وهذا المرجع نفسه ذكره الوفد."),
        ("zh", "情况与同上注5所述相似。"),
        ("en", "The Ibidun valley."),
    ],
)
def test_words_of_a_sentence_are_none(code: str, text: str) -> None:
    whole = _read(code, f"{FIRST}.", text)
    assert whole.footnotes[1].references == ()
    assert whole.diagnostics == ()


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", f"As it said ({FIRST}, para. 9), and as it said again (ibid., para. 11).", [9, 11]),
        (
            "es",
            f"Lo había dicho ({FIRST}, párr. 9) y repetido (ibíd., párrs. 11 y 12).",
            [9, 11, 12],
        ),
        ("ru", f"Об этом сказано ({FIRST}, п. 9) и еще раз (см. там же, п. 11).", [9, 11]),
    ],
)
def test_in_running_text_it_is_the_document_cited_last(
    code: str, text: str, expected: list[int]
) -> None:
    found = annotated(document(code, text))
    cited = found.preamble[0].references
    assert [each.symbol for each in cited] == [FIRST] * 2
    assert [number for each in cited for number in each.paragraph_numbers] == expected


def test_in_running_text_earlier_observations_are_no_general_comment() -> None:
    text = (
        "Guided by its general comment (CRC/GC/2003/5), and in line with its previous "
        "recommendations (ibid., para. 11), the Committee recommends reforms."
    )
    found = annotated(document("en", text))
    assert [each.symbol for each in found.preamble[0].references] == ["CRC/GC/2003/5"]
    assert [each.code for each in found.diagnostics] == ["ibid-unresolved"]


@pytest.mark.parametrize(
    "text",
    [
        f"As it said ({FIRST}, para. 9; {OTHER}, para. 5), and said again (ibid., para. 11).",
        "As it said before (ibid., para. 11).",
    ],
)
def test_in_running_text_it_is_not_guessed(text: str) -> None:
    found = annotated(document("en", text))
    assert "Ibid" not in str(found.preamble[0].references)
    assert [each.code for each in found.diagnostics] == ["ibid-unresolved"]
