"""Text whose lines end or begin otherwise than ours: of old systems, and quoted in a mail."""

import textwrap

import pytest

from cmw_obs import convert
from cmw_obs.model import Document
from cmw_obs.readers.edges import unquoted
from tests.conftest import SAMPLES
from tests.outline import outline

PLAIN = """Committee on Migrant Workers

Concluding observations on the second periodic report of Valdoria*

1. The Committee considered the second periodic report of Valdoria[1] at its 412th meeting.

A. Positive aspects

2. The Committee welcomes:

(a) The lamps on the quays;

(b) The school for bargemen.

3. The Committee thanks the delegation.

* Adopted by the Committee at its fiftieth session (2–20 June 2031).

[1] CMW/C/VLD/2.
"""
TABLE = "| a | b |\n| 1 | 2 |\n| 3 | 4 |\n"


def _outline(text: str) -> str:
    return outline(convert.read(text.encode(), "a.txt"))


def _assert_nothing_is_lost(document: Document, text: str) -> None:
    proof = convert.prove(document, text.encode())
    assert proof is not None
    assert proof.ratio == 1
    assert not proof.altered


@pytest.mark.parametrize("end", ["\r", "\u2028", "\u2029", "\x85", "\v"])
def test_other_ends_of_lines_are_read_where_there_are_no_line_feeds(end: str) -> None:
    text = PLAIN.replace("\n", end)
    document = convert.read(text.encode(), "a.txt")
    assert outline(document) == _outline(PLAIN)
    _assert_nothing_is_lost(document, text)


def test_a_vertical_tab_parts_no_lines_where_line_feeds_do() -> None:
    assert "lamps on the\vquays" not in _outline(PLAIN)
    broken = PLAIN.replace("lamps on the", "lamps on the\v")
    assert _outline(broken) == _outline(PLAIN)


@pytest.mark.parametrize("mark", ["> ", ">> ", "> > ", "| ", ">"])
@pytest.mark.parametrize("blank", [True, False])
def test_what_a_mail_quotes_reads_as_it_was(mark: str, blank: bool) -> None:
    lines = PLAIN.splitlines()
    text = "\n".join(f"{mark}{line}" if line or blank else "" for line in lines)
    document = convert.read(text.encode(), "a.txt")
    told = [each for each in document.diagnostics if each.code == "markup"]
    assert [each.severity for each in told] == ["note"]
    kept = document._replace(
        diagnostics=tuple(each for each in document.diagnostics if each not in told)
    )
    assert outline(kept) == _outline(PLAIN)
    _assert_nothing_is_lost(document, text)


def test_a_quotation_inside_a_text_is_left_as_it_is() -> None:
    text = PLAIN.replace("(a) The", "> (a) The")
    assert unquoted(text) == text
    assert unquoted(TABLE) == TABLE
    sample = (SAMPLES / "valdoria-co2-en.txt").read_text("utf-8")
    assert unquoted(sample) == sample


@pytest.mark.parametrize(
    ("before", "behind"),
    [
        ("", "\t"),
        ("", "\t\t"),
        ("", "\t\r"),
        ("\u200e", ""),
        ("\u200f", ""),
        ("\u202b", "\u202c"),
    ],
)
def test_what_stands_at_the_edges_of_all_lines_is_no_text(before: str, behind: str) -> None:
    text = "\n".join(f"{before}{line}{behind}" if line else "" for line in PLAIN.splitlines())
    document = convert.read(text.encode(), "a.txt")
    assert outline(document) == _outline(PLAIN)
    _assert_nothing_is_lost(document, text)


def test_a_space_that_is_not_seen_beside_one_that_is_parts_nothing() -> None:
    text = PLAIN.replace(". ", ". \u200b").replace(") ", ") \u200b")
    assert _outline(text) == _outline(PLAIN)


def test_a_blank_line_behind_every_line_of_wrapped_text_is_none() -> None:
    sample = (SAMPLES / "valdoria-co2-en.txt").read_text("utf-8")
    wrapped = "\n".join(textwrap.fill(line, 70) for line in sample.splitlines() if line)
    spread = wrapped.replace("\n", "\n\n")
    assert [line for line in _outline(spread).splitlines() if line.startswith("para")] == [
        line for line in _outline(wrapped).splitlines() if line.startswith("para")
    ]
