"""Symbols of the treaty bodies: which are read, as what, and what only looks like one."""

import pytest

from cmw_obs.old_symbols import old_symbols_in
from cmw_obs.symbols import symbols_in

READ = [
    ("CMW/C/VLD/CO/2", ("CMW", "VLD", "CO", (2,), "")),
    ("E/C.12/VLD/CO/2-3", ("CESCR", "VLD", "CO", (2, 3), "")),
    ("CAT/OP/VLD/1/Add.1", ("SPT", "VLD", None, (1,), "/Add.1")),
    ("CRC/C/OPAC/VLD/CO/1", ("CRC", "VLD", "CO", (1,), "")),
    ("CRC/C/VLD/12/Add.1/Rev.2", ("CRC", "VLD", None, (12,), "/Add.1/Rev.2")),
    ("CCPR/C/CHN-MAC/Q/1", ("CCPR", "CHN-MAC", "Q", (1,), "")),
    ("CCPR/C/VLD/2004/3", ("CCPR", "VLD", None, (3,), "")),
    ("وCMW/C/VLD/QPR/2،", ("CMW", "VLD", "QPR", (2,), "")),
    ("CERD/C/VLD/4/Add.", ("CERD", "VLD", None, (4,), "")),
]
NONE = [
    "CMW/C/SR.536",
    "XCMW/C/VLD/CO/2",
    "SPT/C/VLD/CO/2",
    "CMW/C/VLD/CO/123",
    "CMW/C/VLD/CO/2/3",
    "CMW/C/VLD/CO/2–5",
    "CMW/C/VLD/ZZ/2",
    "CMW/C/VLD/CO/Q/2",
    "CCPR/C/VLD/1850/3",
    # What is glued to a range leaves no part of it sure.
    "CEDAW/C/VLD/2-3of",
    "CMW/C/VALD/CO/2",
    "CMW/C/",
]


@pytest.mark.parametrize(("text", "read"), READ)
def test_a_symbol_is_read(text: str, read: tuple[object, ...]) -> None:
    (found,) = symbols_in(text)
    assert found[1:] == read
    assert found.text in text


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_whole_symbol_is_none(text: str) -> None:
    assert symbols_in(text) == []


def test_symbols_come_in_the_order_of_the_text() -> None:
    found = symbols_in("E/C.12/VLD/3, CMW/C/VLD/2 and E/C.12/VLD/4")
    assert [each.text for each in found] == ["E/C.12/VLD/3", "CMW/C/VLD/2", "E/C.12/VLD/4"]


def test_older_symbols_are_found_where_they_end() -> None:
    text = "CEDAW/C/5/Add.61 and CEDAW/C/5/Add.66/Rev.1/2"
    assert old_symbols_in(text) == [(0, "CEDAW/C/5/Add.61")]
