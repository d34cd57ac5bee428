"""Whatever text comes in is read or refused with a sentence; nothing of it is lost on the way."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cmw_obs import convert
from cmw_obs.coverage import coverage_of
from cmw_obs.errors import CmwObsError
from cmw_obs.model import LANGUAGES
from tests.conftest import SAMPLES

# What documents are made of, to be put together wrongly.
_PIECES = st.sampled_from(
    [
        *(
            "1.",
            "2. ",
            "3-\t",
            "\t(a)\t",
            "(i) ",
            "a) ",
            "'1' ",
            "A. ",
            "I.",
            "ألف-",
            "(أ) ",
            "一、",
        ),
        *("The Committee recommends that the State party:", "text;", "text. ", "Topic", "(arts. 7"),
        *(
            "[footnoteRef:2]",
            " [2: ",
            "] ",
            "] \n",
            "[endnoteRef:2]",
            "(()\t",
            "*\t",
            "\t*",
            "[^3]",
        ),
        *(
            "[^3]: body",
            "\n",
            "\n\n",
            "\f",
            "\t",
            " ",
            "\xa0",
            "\u200f",
            "\ufefb",
            "GE.24-00001 (E)",
        ),
        *(
            "CMW/C/VLD/CO/1",
            "Distr.: General",
            "15 January 2025",
            "12",
            "____________",
            "**",
            "<b>",
        ),
        *("اللجنة", "توصي بما يلي:", "委员会建议缔约国：", "Комитет рекомендует", "x" * 130),
    ]
)


def _read(text: str, language: str | None = None) -> None:
    try:
        document = convert.read(text.encode(), "x.txt", convert.Asked("text", language))
    except CmwObsError:
        return
    proof = coverage_of(document, text.removeprefix("\ufeff"))
    assert proof.lost == ()
    assert proof.altered == ()


@settings(max_examples=300, deadline=None)
@given(st.lists(_PIECES, max_size=40).map("".join), st.sampled_from([None, *LANGUAGES]))
@pytest.mark.seconds(60)
def test_pieces_of_documents_in_any_order_are_read_whole(text: str, language: str | None) -> None:
    _read(text, language)


@settings(max_examples=150, deadline=None)
@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=300))
@pytest.mark.seconds(60)
def test_any_text_is_read_whole_or_refused(text: str) -> None:
    _read(text)


@pytest.mark.seconds(60)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_damaged_sample_is_read_whole(language: str) -> None:
    """Lines dropped, doubled, cut and swapped, as a careless copy does."""
    lines = (SAMPLES / f"valdoria-co2-{language}.txt").read_text("utf-8").split("\n")
    dice = random.Random(7)
    for _ in range(15):
        damaged = list(lines)
        for _ in range(12):
            place = dice.randrange(len(damaged))
            half = len(damaged[place]) // 2
            damaged[place : place + 1] = dice.choice(
                [[], [damaged[place]] * 2, [damaged[place][:half]], [damaged[place][half:], "x"]]
            )
        _read("\n".join(damaged))
