"""Markdown shows the document's words, and takes none of them for markup."""

from __future__ import annotations

import shutil
from typing import Any

import pytest
from hypothesis import Phase, given, settings

from cmw_obs import model
from cmw_obs.writers import markdown
from tests.conftest import SOURCE
from tests.pandoc_words import understood, words_of
from tests.strategies import HOSTILE, clean_text, documents, few

S = (0, 1)

needs_pandoc = pytest.mark.skipif(not shutil.which("pandoc"), reason="pandoc is not on PATH")


def written(*paragraphs: model.Paragraph, **fields: Any) -> str:
    """Give the Markdown below the header."""
    fields = {"direction": "ltr", "preamble": paragraphs, **fields}
    text = markdown.write(model.Document(language="en", source=SOURCE, **fields)).decode()
    return text.split("---\n\n", 1)[1]


def paragraph(label: str | None, text: str, **fields: Any) -> model.Paragraph:
    return model.Paragraph("para_12", 12, label, text, S, **fields)


def item(node_id: str, label: str | None, text: str, **fields: Any) -> model.Item:
    return model.Item(node_id, label, 1, text, S, **fields)


def test_numbers_and_letters_stand_as_printed_and_are_no_list() -> None:
    nested = item("para_12__a", "(a)", "First:", items=(item("para_12__a__i", "(i)", "Deep."),))
    text = written(paragraph("12.", "Text:", items=(nested, item("para_12__b", "b)", "Second."))))
    assert text == "12\\. Text:\n\n> \\(a) First:\n>\n> > \\(i) Deep.\n>\n> b\\) Second.\n"


def test_a_number_that_was_not_printed_stands_in_brackets() -> None:
    text = written(paragraph(None, "Text:", items=(item("para_12__b", None, "Item."),)))
    assert text == "\\[12] Text:\n\n> \\[b] Item.\n"


def test_text_continued_after_the_items_stands_outside_them() -> None:
    continued = (model.Continuation("Unnumbered.", S),)
    items = (item("para_12__a", "(a)", "Item."),)
    text = written(paragraph("12.", "Text:", items=items, continued=continued))
    assert text == "12\\. Text:\n\n> \\(a) Item.\n\nUnnumbered.\n"


@pytest.mark.parametrize(
    ("label", "direction", "heading"),
    [
        ("A", "ltr", "## A. Title"),
        ("III", "ltr", "## III. Title"),
        ("一", "ltr", "## 一、Title"),
        ("ألف", "rtl", "## ألف- Title"),
        (None, "ltr", "## Title"),
    ],
)
def test_headings_have_their_printed_label(label: str | None, direction: str, heading: str) -> None:
    text = written(parts=(model.Section(label, 1, "Title", S),), direction=direction)
    assert heading in text.splitlines()


def test_headings_go_down_with_depth_and_no_lower_than_markdown_can() -> None:
    section = model.Section(None, None, "Deepest", S)
    for title in "FEDCBA":
        section = model.Section(None, None, title, S, sections=(section,))
    marks = [line.split()[0] for line in written(parts=(section,)).splitlines() if line]
    assert marks == ["##", "###", "####", "#####", "######", "######", "######"]


def test_the_masthead_follows_the_title_which_is_not_repeated() -> None:
    lines = ("United Nations", "Observations", "Distr.: General")
    front = tuple(model.FrontMatter(each, S) for each in lines)
    text = written(title="Observations", front_matter=front)
    assert text == "# Observations\n\nUnited Nations\\\nDistr.: General\n"


def test_a_footnote_keeps_its_lines() -> None:
    note = model.Footnote(6, "6", "One.\n2. Two.", S)
    text = written(paragraph("12.", "A b.", footnotes=(model.Mark(6, 1),)), footnotes=(note,))
    assert text == "12\\. A[^6] b.\n\n[^6]: One.\\\n    2\\. Two.\n"


def test_marks_without_notes_and_notes_without_marks_stand_in_brackets() -> None:
    bodies = ((1, "Note."), (1, "Another."), (2, "Uncalled."))
    notes = tuple(model.Footnote(number, str(number), text, S) for number, text in bodies)
    marks = (model.Mark(1, 1), model.Mark(7, 1))
    text = written(paragraph("1.", "x", footnotes=marks), footnotes=notes)
    assert text == "1\\. x[^1]\\[7]\n\n[^1]: Note.\n\n\\[1] Another.\n\n\\[2] Uncalled.\n"


def test_right_to_left_is_said_once_for_the_header_and_once_for_the_body() -> None:
    text = markdown.write(model.Document("ar", "rtl", SOURCE, title="عنوان")).decode()
    assert "lang: ar\ndir: rtl\n" in text
    assert text.endswith('---\n\n<div dir="rtl">\n\n# عنوان\n\n</div>\n')


def test_ordinary_text_is_not_escaped() -> None:
    text = "The “Act” of 2 (1) of 2018–2019, art. 5: see CMW/C/1 (a), (b); 50% – l’État & co."
    assert written(paragraph("12.", text)) == f"12\\. {text}\n"


def test_half_a_surrogate_pair_does_not_stop_it() -> None:
    assert written(paragraph("12.", "a\udc80b"), title="\udc80") == "# ?\n\n12\\. a?b\n"


@needs_pandoc
@pytest.mark.parametrize("reader", ["markdown", "gfm+footnotes"])
def test_pandoc_takes_nothing_that_looks_like_markup_for_it(reader: str) -> None:
    texts = [" ".join(text.split()) for text in (*HOSTILE, *map("a {0} b {0} c".format, HOSTILE))]
    paragraphs = [
        paragraph("12.", text, continued=(model.Continuation(text, S),)) for text in texts
    ]
    headings = [model.Section(None, None, text, S) for text in texts]
    document = model.Document(
        "en", "ltr", SOURCE, preamble=tuple(paragraphs), parts=tuple(headings)
    )
    assert understood(markdown.write(document), reader) == words_of(document)


@needs_pandoc
@pytest.mark.seconds(60)
@pytest.mark.parametrize("reader", ["markdown", "gfm+footnotes"])
@settings(few, phases=set(Phase) - {Phase.shrink})  # pandoc takes a twentieth of a second
@given(documents(clean_text))
def test_pandoc_reads_the_words_and_no_markup_in_them(
    reader: str, document: model.Document
) -> None:
    assert understood(markdown.write(document), reader) == words_of(document)
