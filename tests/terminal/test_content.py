"""The blocks of the preview hold the document's text, its marks, its notes and its facts."""

import pytest
from rich.cells import cell_len

from cmw_obs.model import (
    PARAGRAPH_ROLES,
    Continuation,
    Document,
    FollowUp,
    Footnote,
    Mark,
    NextReport,
    Paragraph,
    Section,
    Session,
    Source,
    State,
)
from cmw_obs.terminal.content import Block, blocks_of
from cmw_obs.terminal.facts import facts_of
from cmw_obs.terminal.plain import lines_of
from cmw_obs.terminal.selection import Selection, narrowed
from cmw_obs.terminal.words import date_said, listed, period_said, role_letters, role_name
from cmw_obs.walk import items_in, paragraphs_in, sections_in, texts_in
from tests.terminal.test_selection import CODES, sample

SPAN = (0, 0)
SOURCE = Source("made.txt", "text", None, "utf-8", "", 0)


def blocks(document: Document, **selection: object) -> list[Block]:
    asked = Selection(**selection)  # type: ignore[arg-type]
    return list(blocks_of(narrowed(document, asked), asked))


def texts(document: Document, kind: str, **selection: object) -> list[str]:
    return [block.text for block in blocks(document, **selection) if block.kind == kind]


@pytest.mark.parametrize("code", CODES)
def test_every_text_of_the_document_is_shown_once_and_in_order(code: str) -> None:
    document = sample(code)
    expected = [section.title for section in sections_in(document.parts)]
    assert texts(document, "heading", footnotes=False) == expected
    paragraphs = [
        text.text
        for paragraph in paragraphs_in(document)
        for node in texts_in(paragraph)
        for text in (node, *items_in(node))
    ]
    shown = [
        block.text
        for block in blocks(document, footnotes=False)
        if block.kind in ("paragraph", "item", "more")
    ]
    assert shown == paragraphs


@pytest.mark.parametrize("code", CODES)
def test_every_note_is_shown_once_in_the_part_that_calls_it_first(code: str) -> None:
    document = sample(code)
    notes = texts(document, "note")
    assert sorted(notes) == sorted(note.text for note in document.footnotes)
    kinds = [block.kind for block in blocks(document) if not block.depth]
    assert kinds.index("note") < kinds.index("heading")
    assert texts(document, "note", footnotes=False) == []


def paragraph(text: str, *marks: Mark, number: int = 1, role: str | None = None) -> Paragraph:
    return Paragraph(f"para_{number}", number, f"{number}.", text, SPAN, role=role, footnotes=marks)


def made(*paragraphs: Paragraph, notes: tuple[Footnote, ...] = (), **more: object) -> Document:
    document = Document("en", "ltr", SOURCE, preamble=paragraphs, footnotes=notes)
    return document._replace(**more)  # type: ignore[arg-type]


NOTES = (Footnote(1, "*", "First.", SPAN), Footnote(2, "2", "Second.", SPAN))


def test_marks_stand_where_they_were_as_they_were_printed() -> None:
    document = made(paragraph("One two.", Mark(2, 8), Mark(1, 3)), notes=NOTES)
    block = next(each for each in blocks(document) if each.kind == "paragraph")
    assert block.text == "One[*] two.[2]"
    assert [block.text[start:end] for start, end in block.marks] == ["[*]", "[2]"]
    assert texts(document, "paragraph", footnotes=False) == ["One two."]


def test_marks_at_one_place_follow_one_another_and_one_without_a_note_stays() -> None:
    document = made(paragraph("One", Mark(1, 3), Mark(7, 3)), notes=NOTES)
    assert texts(document, "paragraph") == ["One[*][7]"]


def test_a_note_called_twice_is_given_once_and_one_not_called_at_the_end() -> None:
    part = Section("A", 1, "Part", SPAN, paragraphs=(paragraph("Again", Mark(1, 5), number=2),))
    document = made(paragraph("One", Mark(1, 3)), notes=NOTES, parts=(part,))
    kinds = [(block.kind, block.text) for block in blocks(document)]
    assert kinds.index(("note", "First.")) < kinds.index(("heading", "Part"))
    assert kinds[-1] == ("note", "Second.")
    assert [kind for kind, _ in kinds].count("note") == 2


def test_of_a_selection_only_the_notes_it_calls_are_given() -> None:
    document = made(paragraph("One", Mark(1, 3)), paragraph("Two", number=2), notes=NOTES)
    assert texts(document, "note", paragraphs=((1, 1),)) == ["First."]
    assert texts(document, "note", paragraphs=((2, 2),)) == []


def test_a_number_that_was_not_printed_stands_in_brackets() -> None:
    unprinted = paragraph("One")._replace(label=None)
    document = made(unprinted, unprinted._replace(number=None))
    labels = [block.label for block in blocks(document) if block.kind == "paragraph"]
    assert labels == ["[1]", "[-]"]


def test_text_that_goes_on_keeps_its_own_role() -> None:
    more = Continuation("More.", SPAN, role="recommendation")
    document = made(paragraph("One.", role="concern")._replace(continued=(more,)))
    shown = [(b.kind, b.role) for b in blocks(document) if b.kind in ("paragraph", "more")]
    assert shown == [("paragraph", "concern"), ("more", "recommendation")]
    assert [b.role for b in blocks(document) if b.kind == "role"] == ["concern", "recommendation"]


def test_the_outline_has_headings_with_the_numbers_under_them_and_nothing_else() -> None:
    found = blocks(sample("en"), outline=True)
    assert {block.kind for block in found} <= {"title", "fact", "heading", "role"}
    said = {block.text: block.numbers for block in found if block.kind == "heading"}
    assert said["Introduction"] == "2\u20135"
    assert said["Remittances"] == "42"


def test_the_first_line_for_a_pipe_is_the_whole_title_without_its_marks() -> None:
    block = Block("title", "One[*] and two[2]", marks=((3, 6), (14, 17)))
    assert list(lines_of([block], compact=False)) == ["One and two"]


def test_an_untitled_document_is_called_by_its_file() -> None:
    assert blocks(made(paragraph("One")))[0].text == "made.txt"


def test_what_is_known_is_told_and_what_is_not_is_left_out() -> None:
    assert dict(facts_of(made())) == {}
    document = made(
        paragraph("One", role="recommendation"),
        paragraph("Two", number=2),
        notes=NOTES,
        state=State("Valdoria", None),
        session=Session(41, "2024-12-02", None),
        adopted="2024-12-13",
        follow_up=(
            FollowUp("2026-12-13", "P2Y", (1, 2), ("para_1", "para_2"), "para_2"),
            FollowUp(None, "P1Y", (), (), "para_2"),
        ),
        next_report=NextReport("2029", (3,), "para_2"),
    )
    assert list(facts_of(document)) == [
        ("State party", "Valdoria"),
        ("Session", "41 · 2 December 2024"),
        ("Adopted", "13 December 2024"),
        ("Contents", "paragraphs: 2 · recommendations: 1 · footnotes: 2"),
        ("Follow-up due", "13 December 2026 (1, 2)"),
        ("Follow-up due", "one year"),
        ("Next report due", "2029"),
    ]


@pytest.mark.parametrize(
    ("code", "iso", "said"),
    [
        ("en", "2024-12-01", "1 December 2024"),
        ("fr", "2024-12-01", "1er décembre 2024"),
        ("fr", "2024-12-02", "2 décembre 2024"),
        ("es", "2024-12-13", "13 de diciembre de 2024"),
        ("ru", "2024-12-13", "13 декабря 2024 года"),
        ("zh", "2024-12-03", "2024年12月3日"),
        ("ar", "2024-12-13", "13 كانون الأول/ديسمبر 2024"),
        ("en", "2029", "2029"),
        ("en", "2029-13-01", "2029-13-01"),
        ("en", "next year-x-y", "next year-x-y"),
    ],
)
def test_a_date_is_written_as_the_language_writes_it(code: str, iso: str, said: str) -> None:
    assert date_said(code, iso) == said


@pytest.mark.parametrize(("code", "said"), [("en", "12, 20"), ("ar", "12، 20"), ("zh", "12、20")])
def test_numbers_are_listed_as_the_language_lists_them(code: str, said: str) -> None:
    assert listed(code, (12, 20)) == said


@pytest.mark.parametrize("code", CODES)
def test_every_language_has_the_same_words(code: str) -> None:
    assert len({role_name(code, role) for role in PARAGRAPH_ROLES}) == len(PARAGRAPH_ROLES)
    letters = role_letters(code)
    assert sorted(letters) == sorted(PARAGRAPH_ROLES)
    assert len(set(letters.values())) == len(PARAGRAPH_ROLES)
    assert {cell_len(letter) for letter in letters.values()} == {1}
    months = {date_said(code, f"2024-{month:02}-05") for month in range(1, 13)}
    assert len(months) == 12
    assert period_said(code, "P2Y") != "P2Y"
    assert period_said(code, "P77D") == "P77D"
    english = dict(facts_of(sample("en")))
    assert len(dict(facts_of(sample(code)))) == len(english) >= 6
