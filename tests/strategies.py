"""Arbitrary documents for Hypothesis: every node and key, sections and items to any depth."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from cmw_obs import model
from cmw_obs.shapes import REFERENCE_KEYS

HOSTILE = (
    *("*x*", "**", "_x_", "`", "```", "<b>", "</div>", "<!--", "#", "##", "$1", "$x$", "@cite"),
    *("[@a]", "&amp;", "&#38;", ":smile:", "::: x", ": x", "--", "---", "...", "....", "it's"),
    *('"x"', "[^1]", "[^1]:", "[x](y)", "![x](y)", "[x]: y", "[x]{.y}", "~x~", "~~~", "^x^"),
    *("|", "| a | b |", "|---|", "\\", "\\n", "\\begin{x}", "{#id}", "===", "+", "-", "- x"),
    *("* x", ">", "%", "1.", "1)", "(1)", "(a)", "a)", "a.", "A.", "iv.", "(iv)", "#.", "(@)"),
    *("https://a.org/b_c?d=1#f", "(http://a.org/*b*)", "a@b.org", "www.a.org/b_c"),
    *("=1+1", "@SUM(A1)", "-1", "+1", "'=1", "yes", "no", "null", "~", "1", "1:30", "2023-12-08"),
    *("0x1F", "1e3", ".inf", "? x", "! x", "!!str", "&a", "*a", "- - x", "x: y", "x #y", "---"),
    *("“x”", "‘x’", "‘Abd", "’", "‘", "l’État", "…", "–", "—", "«x»", "（a）", "一、", "。"),
    *("اللّجنة", "(أ)", "12-", "٣.", "\u200f", "\u200dه", "ё", "e\u0301", "\U0001f600"),
)

# A document takes Hypothesis a hundredth of a second to make up.
few = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])

Strategy = st.SearchStrategy[Any]
Text = st.SearchStrategy[str]

numbers = st.integers(0, 999)
spans = st.tuples(numbers, numbers)
dates = st.dates(date(1990, 1, 1), date(2040, 1, 1)).map(date.isoformat)
symbols = st.sampled_from(("CMW/C/FRD/CO/1", "CRC/C/15/Add.117", "=A/1"))

# Two halves of a surrogate pair, one after the other, are one letter to whoever reads JSON.
_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_odd = st.sampled_from("\x00\t\n\r\x1b\x7f\x85\xa0\u2028\u2029\ufeff\ud800\udc80\ufffe\ufdd0")
any_text = st.one_of(
    st.lists(st.sampled_from(HOSTILE), max_size=3).map(" ".join),
    st.text(st.characters() | _odd, max_size=12).filter(lambda text: not _PAIR.search(text)),
)

# As `lines` promises it: no line breaks or control characters, no space beside another.
_letters = st.characters(categories=("L", "M", "N", "P", "S"))
clean_text = (
    st.lists(st.sampled_from(HOSTILE) | st.text(_letters, max_size=4), min_size=1, max_size=4)
    .flatmap(lambda words: st.sampled_from((" ".join(words), "".join(words))))
    .map(lambda text: " ".join(text.split()))
    .filter(bool)
)


def tuples(of: Strategy, most: int = 2) -> Strategy:
    """Tuples, mostly short: a document has thirty places for one."""
    return st.lists(of, max_size=most).map(tuple)


def maybe(of: Strategy) -> Strategy:
    """None or one of these."""
    return st.none() | of


@st.composite
def references(draw: st.DrawFn, text: Text) -> model.Reference:
    """A reference of any type, with the keys that its type has."""
    kinds = {"string": text, "integer": numbers}
    kind = draw(st.sampled_from(model.REFERENCE_TYPES))
    fields = {
        field.key: draw(tuples(kinds[field.kind]) if field.many else kinds[field.kind])
        for field in REFERENCE_KEYS[kind]
    }
    return model.Reference(type=kind, text=draw(text), footnote=draw(maybe(numbers)), **fields)


@st.composite
def words(draw: st.DrawFn, text: Text, key: str = "text") -> dict[str, Any]:
    """What every node with text has: the text, marks in it in order, references, a span."""
    found = draw(text)
    offsets = sorted(draw(st.lists(st.integers(0, len(found)), max_size=2)))
    return {
        key: found,
        "footnotes": tuple(model.Mark(draw(st.integers(1, 4)), offset) for offset in offsets),
        "references": draw(tuples(references(text), most=1)),
        "span": draw(spans),
    }


@st.composite
def items(draw: st.DrawFn, text: Text, above: str, depth: int = 2) -> tuple[model.Item, ...]:
    """The items below the node of that id, down to `depth` levels."""
    count = draw(st.integers(0, 2)) if depth else 0
    return tuple(
        model.Item(
            id=f"{above}__{letter}",
            label=draw(st.sampled_from((f"({letter})", f"{letter})", "(أ)", "1.", None))),
            ordinal=ordinal,
            inferred=draw(st.booleans()),
            items=draw(items(text, f"{above}__{letter}", depth - 1)),
            **draw(words(text)),
        )
        for ordinal, letter in enumerate("ab"[:count], 1)
    )


@st.composite
def paragraphs(draw: st.DrawFn, text: Text) -> model.Paragraph:
    """A paragraph with items and with text continued after them."""
    number = draw(numbers)
    node_id = f"para_{number}"
    role = st.sampled_from((None, *model.PARAGRAPH_ROLES))
    continued = [
        model.Continuation(
            role=draw(role), items=draw(items(text, f"{node_id}__{n}", 1)), **draw(words(text))
        )
        for n in range(draw(st.integers(0, 1)))
    ]
    return model.Paragraph(
        id=node_id,
        number=draw(st.sampled_from((number, None))),
        label=draw(st.sampled_from((f"{number}.", f"{number}-", f"({number})", None))),
        inferred=draw(st.booleans()),
        role=draw(role),
        items=draw(items(text, node_id)),
        continued=tuple(continued),
        reiterates=draw(tuples(st.builds(model.Recall, symbols, tuples(numbers)), most=1)),
        responds_to=draw(tuples(numbers)),
        **draw(words(text)),
    )


@st.composite
def sections(draw: st.DrawFn, text: Text, depth: int = 3) -> model.Section:
    """A heading and what stands under it, down to `depth` levels."""
    return model.Section(
        label=draw(st.sampled_from(("A", "3", "III", "ألف", "一", None))),
        ordinal=draw(maybe(numbers)),
        role=draw(st.sampled_from((None, *model.PART_ROLES))),
        paragraphs=draw(tuples(paragraphs(text), most=1)),
        sections=draw(tuples(sections(text, depth - 1))) if depth else (),
        **draw(words(text, key="title")),
    )


@st.composite
def front_matter(draw: st.DrawFn, text: Text) -> model.FrontMatter:
    """A line above the first paragraph."""
    found = draw(words(text))
    del found["references"]
    return model.FrontMatter(**found)


def documents(text: Text = any_text) -> st.SearchStrategy[model.Document]:
    """Documents that are valid and make no sense, their texts drawn from `text`."""
    language = st.sampled_from(model.LANGUAGES)
    date_or_year = dates | st.just("2028")
    notes = st.builds(
        model.Footnote, st.integers(1, 3), text, text, spans, tuples(references(text), most=1)
    )
    return st.builds(
        model.Document,
        language=language,
        direction=st.sampled_from(("ltr", "rtl")),
        source=st.builds(model.Source, text, text, maybe(text), text, text, numbers),
        symbol=maybe(symbols),
        committee=maybe(st.sampled_from(model.COMMITTEES)),
        state=maybe(st.builds(model.State, text, maybe(text))),
        title=maybe(text),
        issued=maybe(dates),
        original_language=maybe(language),
        reports=tuples(st.builds(model.Report, maybe(symbols), tuples(numbers), st.booleans())),
        session=maybe(st.builds(model.Session, maybe(numbers), maybe(dates), maybe(dates))),
        meetings=tuples(numbers),
        adoption_meeting=maybe(numbers),
        adopted=maybe(dates),
        front_matter=tuples(front_matter(text)),
        preamble=tuples(paragraphs(text), most=1),
        parts=tuples(sections(text)),
        footnotes=tuples(notes, most=3),
        follow_up=tuples(
            st.builds(
                model.FollowUp,
                maybe(date_or_year),
                maybe(st.just("P2Y")),
                tuples(numbers),
                tuples(text),
                text,
            ),
            most=1,
        ),
        next_report=maybe(st.builds(model.NextReport, maybe(date_or_year), tuples(numbers), text)),
        diagnostics=tuples(
            st.builds(
                model.Diagnostic,
                text,
                st.sampled_from(("note", "warning", "error")),
                text,
                maybe(numbers),
                maybe(text),
                maybe(spans),
            ),
            most=1,
        ),
    )
