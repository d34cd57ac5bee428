"""All texts of a document end to end: places are found again, and citations laid beside them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmw_obs.annotators.references import beside_nodes
from cmw_obs.language import DROPPED, fold
from cmw_obs.model import (
    Continuation,
    Document,
    Footnote,
    Item,
    Mark,
    Paragraph,
    Reference,
    Section,
)
from cmw_obs.passages import Found, Node, Passages
from cmw_obs.walk import with_changes
from tests.conftest import SOURCE

SPAN = (0, 1)
LETTERS = "aA '’\u0130éЯё漢（９ ٣أبـ\u064b\u0651\u200d\u200f-–"


def _text_of(node: Node) -> str:
    return node.title if isinstance(node, Section) else node.text


def _document(*texts: str) -> Document:
    below = Item("para_1__a__i", "(i)", 1, "below", SPAN)
    item = Item("para_1__a", "(a)", 1, "item", SPAN, items=(below,))
    more = Continuation("more", SPAN, items=(Item("para_1__b", "(b)", 2, "last", SPAN),))
    paragraphs = tuple(
        Paragraph(f"para_{n}", n, f"{n}.", text, SPAN) for n, text in enumerate(texts, 2)
    )
    first = Paragraph("para_1", 1, "1.", "first", SPAN, items=(item,), continued=(more,))
    topic = Section(None, None, "topic", SPAN, footnotes=(Mark(1, 5),), paragraphs=paragraphs)
    return Document(
        language="en",
        direction="ltr",
        source=SOURCE,
        preamble=(first,),
        parts=(Section("A", 1, "part", SPAN, sections=(topic,)),),
        footnotes=(Footnote(1, "1", "note", SPAN),),
    )


def test_all_texts_are_there_in_their_order_footnotes_last() -> None:
    passages = Passages(_document("second"))
    expected = ["first", "item", "below", "more", "last", "part", "topic", "second", "note"]
    assert [_text_of(node) for node in passages.nodes] == expected
    assert passages.text.split("\n") == passages.folded.split("\n") == expected
    for place, text in enumerate(expected):
        start, end = passages.starts[place], passages.end(place)
        assert passages.text[start:end] == text
        assert passages.place(start) == passages.place(end) == place
        assert _text_of(passages.node(start)) == text


@given(st.lists(st.text(LETTERS, min_size=1), min_size=1, max_size=4))
def test_what_is_folded_stands_where_it_is_said_to(texts: list[str]) -> None:
    passages = Passages(_document(*texts))
    for at, letter in enumerate(passages.folded):
        start, end = passages.printed(at, at + 1)
        assert end == start + 1
        printed = passages.text[start]
        assert printed not in DROPPED
        assert passages.folded_at(start) == at
        if printed not in "\n \u0130" and letter.isalnum():
            assert fold(printed) == letter


def test_a_run_of_folded_text_is_printed_with_the_marks_inside() -> None:
    passages = Passages(_document("x تذكّر y"))
    at = passages.folded.index("تذكر")
    start, end = passages.printed(at, at + 4)
    assert passages.text[start:end] == "تذكّر"


def test_spaces_around_an_apostrophe_are_folded_away() -> None:
    passages = Passages(_document("de l ’ État et d ' autres"))
    assert "de l'état et d'autres" in passages.folded
    assert fold("de l ’ État") == "de l'état"
    at = passages.folded.index("état")
    start, end = passages.printed(at - 2, at + 4)
    assert passages.text[start:end] == "l ’ État"
    assert passages.folded_at(start) == at - 2


@pytest.mark.parametrize("text", ["", "ASCII only", "no marks – but a dash"])
def test_offsets_are_the_same_where_nothing_is_dropped(text: str) -> None:
    passages = Passages(_document(text))
    assert passages.printed(3, 9) == (3, 9)
    assert passages.folded_at(7) == 7
    assert len(passages.folded) == len(passages.text)


def test_citations_are_laid_beside_their_texts_and_those_of_a_note_where_it_is_called() -> None:
    document = _document("second")
    passages = Passages(document)

    def found(word: str) -> Found:
        start = passages.text.index(word)
        return Found(start, start + len(word), Reference("document", word, word.upper()))

    words = ("below", "last", "topic", "note", "second")
    beside = beside_nodes(document, passages, map(found, words))
    laid = with_changes(document, beside)
    first, topic = laid.preamble[0], laid.parts[0].sections[0]
    assert [each.text for each in first.items[0].items[0].references] == ["below"]
    assert [each.text for each in first.continued[0].items[0].references] == ["last"]
    assert [(each.text, each.footnote) for each in topic.references] == [
        ("topic", None),
        ("note", 1),
    ]
    assert [each.footnote for each in laid.footnotes[0].references] == [None]
    assert [each.text for each in topic.paragraphs[0].references] == ["second"]


def test_citations_of_one_text_are_in_the_order_of_the_text() -> None:
    document = _document("one two")
    passages = Passages(document)
    at = passages.text.index("one")
    both = [
        Found(at + 4, at + 7, Reference("document", "two", "B")),
        Found(at, at + 3, Reference("document", "one", "A")),
    ]
    laid = with_changes(document, beside_nodes(document, passages, both))
    references = laid.parts[0].sections[0].paragraphs[0].references
    assert [each.symbol for each in references] == ["A", "B"]
    assert with_changes(document, beside_nodes(document, passages, [])) == document
