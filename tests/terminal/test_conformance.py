"""Unicode's own tests of the bidirectional algorithm pass through the code that turns rows.

The files are those of Debian's package unicode-data. Paragraph levels are given, as the preview
gives them; where a case asks for the first strong character's, it is found here (rules P2, P3).
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from unicodedata import bidirectional

import pytest

from cmw_obs.terminal.levels import levels_of, row_levels, visual_order
from cmw_obs.terminal.mirrors import MIRRORED

UNICODE = Path("/usr/share/unicode")
# A character of each class, none of them a bracket.
OF_CLASS = {
    "L": "a",
    "R": "\u05d0",
    "AL": "\u0627",
    "EN": "1",
    "ES": "+",
    "ET": "$",
    "AN": "\u0661",
    "CS": ",",
    "B": "\u2029",
    "S": "\t",
    "WS": " ",
    "ON": "!",
    "NSM": "\u0300",
    "BN": "\u00ad",
    "LRE": "\u202a",
    "RLE": "\u202b",
    "PDF": "\u202c",
    "LRO": "\u202d",
    "RLO": "\u202e",
    "LRI": "\u2066",
    "RLI": "\u2067",
    "FSI": "\u2068",
    "PDI": "\u2069",
}
ISOLATES = {"LRI", "RLI", "FSI"}
MOST_SHOWN = 5


def lines_of(name: str) -> Iterator[str]:
    """The lines of a file of Unicode's that say something."""
    path = UNICODE / name
    if not path.is_file():
        pytest.skip(f"no {path}: it is in Debian's package unicode-data")
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            said = line.partition("#")[0].strip()
            if said:
                yield said


def laid(text: str, base: int) -> list[int]:
    """The levels of a text that is one row, by rules X1 to L1."""
    return row_levels(levels_of(text, base), [bidirectional(each) for each in text], base)


def turned(levels: Sequence[int], places: Sequence[int]) -> list[int]:
    """Which of the places are shown, from left to right, by rule L2."""
    return [places[at] for at in visual_order([levels[place] for place in places])]


def first_strong(classes: Sequence[str]) -> int:
    """The level of a paragraph by its first strong character outside isolates: rules P2, P3."""
    depth = 0
    for each in classes:
        if each in ISOLATES:
            depth += 1
        elif each == "PDI":
            depth = max(depth - 1, 0)
        elif each in ("L", "R", "AL") and not depth:
            return int(each != "L")
    return 0


def bases_of(bits: int, classes: Sequence[str]) -> Iterator[int]:
    """The paragraph levels that a case is to be tried with."""
    if bits & 1:
        yield first_strong(classes)
    if bits & 2:
        yield 0
    if bits & 4:
        yield 1


def test_the_characters_stand_for_their_classes() -> None:
    assert {name: bidirectional(each) for name, each in OF_CLASS.items()} == {
        name: name for name in OF_CLASS
    }


@pytest.mark.slow
@pytest.mark.seconds(120)
def test_bidi_test_passes_whole() -> None:
    wrong, cases = [], 0
    expected: list[str] = []
    places: list[int] = []
    order: list[int] = []
    for line in lines_of("BidiTest.txt"):
        if line.startswith("@Levels:"):
            expected = line.split()[1:]
            places = [at for at, level in enumerate(expected) if level != "x"]
        elif line.startswith("@Reorder:"):
            order = [int(each) for each in line.split()[1:]]
        elif not line.startswith("@"):
            names, bits = line.split(";")
            classes = names.split()
            text = "".join([OF_CLASS[name] for name in classes])
            for base in bases_of(int(bits), classes):
                cases += 1
                found = laid(text, base)
                right = all(str(found[at]) == expected[at] for at in places)
                if not right or turned(found, places) != order:
                    wrong.append((line, base, found))
    assert not wrong, (len(wrong), wrong[:MOST_SHOWN])
    assert cases > 700_000


@pytest.mark.slow
@pytest.mark.seconds(120)
def test_bidi_character_test_passes_whole() -> None:
    wrong, cases = [], 0
    for line in lines_of("BidiCharacterTest.txt"):
        codes, direction, level, expected, order = line.split(";")
        text = "".join([chr(int(code, 16)) for code in codes.split()])
        base = int(level)
        assert int(direction) in (base, 2)
        found = laid(text, base)
        places = [at for at, each in enumerate(expected.split()) if each != "x"]
        right = all(str(found[at]) == expected.split()[at] for at in places)
        if not right or turned(found, places) != [int(each) for each in order.split()]:
            wrong.append((line, found))
        cases += 1
    assert not wrong, (len(wrong), wrong[:MOST_SHOWN])
    assert cases > 90_000


def test_all_that_has_a_mirror_image_is_mirrored() -> None:
    pairs = (line.split(";") for line in lines_of("BidiMirroring.txt"))
    expected = {chr(int(one, 16)): chr(int(other, 16)) for one, other in pairs}
    assert expected == MIRRORED
    assert len(expected) > 400
