"""Phrases that are looked for together are found where each would be by itself."""

from hypothesis import given
from hypothesis import strategies as st

from cmw_obs.phrases import has_any, places_of, standing_in

TEXTS = st.text("abأب ", max_size=60)
PHRASES = st.lists(st.text("abأب ", min_size=1, max_size=6), max_size=6, unique=True).map(tuple)


def _places(phrase: str, text: str, low: int, high: int) -> list[tuple[int, int]]:
    ends = range(low + len(phrase), high + 1)
    return [(end - len(phrase), end) for end in ends if text[:end].endswith(phrase)]


@given(TEXTS, PHRASES)
def test_a_phrase_stands_in_a_text_or_does_not(text: str, phrases: tuple[str, ...]) -> None:
    expected = [each for each in phrases if each in text]
    assert sorted(standing_in(text, phrases)) == sorted(expected)
    assert has_any(text, phrases) == bool(expected)


@given(TEXTS, PHRASES, st.integers(0, 20), st.integers(0, 60))
def test_every_place_of_every_phrase_is_found(
    text: str, phrases: tuple[str, ...], low: int, high: int
) -> None:
    high = min(high, len(text))
    expected = [place for each in phrases for place in _places(each, text, low, high)]
    assert sorted(places_of(phrases, text, low, high)) == sorted(expected)


def test_phrases_that_begin_alike_are_all_found() -> None:
    text = "the state party should, and the state party must"
    phrases = ("the state party should", "the state party must", "the state party may", "and")
    assert [*standing_in(text, phrases)] == [phrases[0], phrases[1], "and"]
    assert sorted(places_of(phrases, text)) == [(0, 22), (24, 27), (28, 48)]
