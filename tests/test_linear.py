"""Reading takes time in proportion to the length, whatever the lines are."""

import time
from contextlib import suppress

import pytest

from cmw_obs import convert
from cmw_obs.errors import CmwObsError

HEAD = (
    "Concluding observations on Chad\n1. The Committee considered the report of the State party.\n"
)
UNITS = {
    "headings": "Topic heading here\n",
    "items": "(a) text;\n",
    "numbers": "1. text here.\n",
    "sentences": "A sentence of some length that ends with a stop.\n",
    "wrapped": "words without a stop that go on and on and on and on and on and on\n",
    "brackets": "((((( [[[[[ (a) (b) 1. 2. 3. \n",
    "spaces": "a" + " " * 200 + "b\n",
    "dots": ". . . . . . . . 1. a. b. c. \n",
    "arabic": "(أ) نص 1- نص ألف- نص\n",
    "markup": "**a** \\(a\\) [^1] > # \n",
    "notes": "1.\tx[footnoteRef:2] [2: y] ]\n",
}


def _seconds(text: str) -> float:
    best = 9.0
    for _ in range(2):
        began = time.perf_counter()
        with suppress(CmwObsError):
            convert.read(text.encode(), "x.txt", convert.Asked("text", "en"))
        best = min(best, time.perf_counter() - began)
    return best


@pytest.mark.seconds(60)
@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS)
def test_ten_times_the_lines_take_no_more_than_some_ten_times_as_long(unit: str) -> None:
    # Twice the factor: a busy machine is no reason to fail, a quadratic step gives a hundred.
    assert _seconds(HEAD + unit * 5_000) < 25 * _seconds(HEAD + unit * 500)
