"""Whatever the text, its rows do nothing to a terminal and hold what can be seen of it, in order."""

from __future__ import annotations

from unicodedata import category, normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from cmw_obs.model import Direction
from cmw_obs.terminal.mirrors import MIRRORED
from cmw_obs.terminal.neutral import printable
from cmw_obs.terminal.rows import Styled, rows_of

# What no terminal may be sent: controls, line ends, surrogates, noncharacters, what turns text.
HARMFUL = {"Cc", "Cs", "Zl", "Zp"}
TURNING = {*map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A)))}
JOINERS = {*"\u200c\u200d\u200e\u200f\u061c"}
# Variants of one shape, of a width that terminals do not agree about.
SELECTORS = {*map(chr, range(0xFE00, 0xFE10))}
NAMES = dict(zip(sorted(TURNING), "LRE RLE PDF LRO RLO LRI RLI FSI PDI".split(), strict=True))
# What has no shape of its own, by ranges of code points.
UNSEEN = [
    *((0xAD, 0xAD), (0x34F, 0x34F), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180E, 0x180E)),
    *((0x200B, 0x200B), (0x2060, 0x2065), (0x206A, 0x206F), (0x3164, 0x3164), (0xFEFF, 0xFEFF)),
    *((0xFFA0, 0xFFA0), (0xFFF0, 0xFFFB), (0xE0000, 0xE0FFF)),
]
DIRECTIONS: list[Direction] = ["rtl", "ltr"]

CHARACTERS = st.one_of(
    st.characters(),
    st.characters(categories=["Cc", "Cf", "Cs", "Cn", "Co", "Zs", "Zl", "Zp"]),
    st.characters(categories=["Mn", "Me"]),
    st.characters(categories=["Mc", "Lo"]),
    st.sampled_from([*"اللجنةلألإلآلا ًٌَُّْٰ12٣٤a.,()[]«»-/ \t移工Ж", *TURNING, *JOINERS, *SELECTORS]),
)
TEXTS = st.text(CHARACTERS, min_size=1, max_size=60)


def is_unseen(each: str) -> bool:
    return each in JOINERS or any(low <= ord(each) <= high for low, high in UNSEEN)


def is_nothing(each: str) -> bool:
    """Say that it is a surrogate or a noncharacter."""
    code = ord(each)
    return category(each) == "Cs" or code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF


def seen(each: str) -> str:
    """What is seen of a character."""
    if each in NAMES:
        return f"<{NAMES[each]}>"
    if is_nothing(each):
        return "\ufffd"
    if is_unseen(each) or each in SELECTORS:
        return ""
    if each in "\n\x85\u2028\u2029":
        return "␤"
    if category(each) == "Cc" and each != "\t":
        code = ord(each)
        return chr(0x2400 + code) if code < 0x20 else "␡" if code == 0x7F else "\ufffd"
    return each


def plain(text: str) -> str:
    """What is left of letters that are joined or mirrored, without blanks.

    Nor is there the circle under a mark that has no letter to stand on.
    """
    unmirrored = "".join(min(each, MIRRORED.get(each, each)) for each in text)
    return "".join(normalize("NFKD", unmirrored.replace("\u25cc", "")).split())


def styled(
    text: str, width: int, direction: Direction, visual: bool
) -> list[list[tuple[int, str]]]:
    """The rows of a text, each piece with the offset of what it shows; blanks that fill have none."""
    styles = [Styled(at, at + 1, str(at)) for at in range(len(text))]
    found = []
    for row in rows_of(text, width=width, direction=direction, styles=styles, visual=visual):
        pieces = [(int(str(span.style)), row.plain[span.start : span.end]) for span in row.spans]
        covered = sum(len(piece) for _, piece in pieces)
        assert not row.plain[: len(row.plain) - covered].strip(" "), "something has no offset"
        found.append(pieces)
    return found


def is_harmless(shown: str) -> bool:
    return not any(
        category(each) in HARMFUL or each in TURNING or is_unseen(each) or is_nothing(each)
        for each in shown
    )


@pytest.mark.seconds(60)
@settings(max_examples=3000, deadline=None)
@given(TEXTS, st.integers(1, 50), st.sampled_from(DIRECTIONS))
def test_rows_on_a_screen_hold_what_can_be_seen_in_order(
    text: str, width: int, direction: Direction
) -> None:
    rows = styled(text, width, direction, visual=True)
    assert is_harmless("".join(piece for row in rows for _, piece in row))
    # A wide character or a tab may be wider than a row of its own.
    assert all(sum(cell_len(piece) for _, piece in row) <= width for row in rows if len(row) > 1)
    in_order = [piece for row in rows for piece in sorted(row, key=lambda each: each[0])]
    assert [at for at, _ in in_order] == sorted(at for at, _ in in_order)
    assert plain("".join(piece for _, piece in in_order)) == plain("".join(map(seen, text)))


@pytest.mark.seconds(60)
@settings(max_examples=1000, deadline=None)
@given(TEXTS, st.integers(1, 50), st.sampled_from(DIRECTIONS))
def test_rows_for_a_terminal_that_turns_them_are_in_reading_order(
    text: str, width: int, direction: Direction
) -> None:
    rows = rows_of(text, width=width, direction=direction, visual=False)
    shown = "".join(row.plain for row in rows)
    assert is_harmless("".join(each for each in shown if each not in JOINERS))
    unjoined = "".join(each for each in shown if each not in JOINERS)
    assert plain(unjoined) == plain("".join(map(seen, text)))


@pytest.mark.seconds(60)
@settings(max_examples=1000, deadline=None)
@given(TEXTS)
def test_a_printable_text_is_harmless(text: str) -> None:
    shown = "".join(each for each in printable(text) if each not in JOINERS | SELECTORS)
    assert is_harmless(shown.replace("\t", ""))
    assert plain(shown) == plain("".join(map(seen, text)))


@pytest.mark.slow
@pytest.mark.seconds(60)
def test_every_character_there_can_be_is_harmless() -> None:
    for start in range(0, 0x110000, 0x400):
        text = "".join(map(chr, range(start, start + 0x400)))
        for direction in DIRECTIONS:
            rows = rows_of(text, width=100, direction=direction)
            assert is_harmless("".join(row.plain for row in rows)), hex(start)
