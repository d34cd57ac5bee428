"""Where sentences end: at stops, but for those of words cut short before a number."""

import re

from hypothesis import given
from hypothesis import strategies as st

from cmw_obs.citations.sentences import first_stop, last_stop, sentence_around

STOP = re.compile(r"[.;] (?!\d)|[。؛](?![\s\S]\d)")
STOPS = (". ", "; ", "。", "؛")


def test_a_sentence_goes_on_behind_the_stop_of_a_word_before_a_number() -> None:
    folded = "one thing. see no. 5 and art. 3 of it; another\nnext"
    start, end = sentence_around(folded, folded.index("art"))
    assert folded[start:end].strip() == "see no. 5 and art. 3 of it"


@given(st.text("a5.;。؛ \n"), st.integers(0, 12), st.integers(0, 12))
def test_stops_are_where_a_pattern_finds_them(folded: str, low: int, high: int) -> None:
    found = [each.start() for each in STOP.finditer(folded, low, high)]
    assert first_stop(folded, STOPS, low, high) == (found[0] if found else high)
    assert last_stop(folded, STOPS, low, high, high) == (found[-1] if found else -1)
