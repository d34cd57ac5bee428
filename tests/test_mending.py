"""Sentences of meetings and dates are read through spaces that were lost or put in."""

import pytest

from cmw_obs.language import fold, load
from cmw_obs.mending import mended, place_of, stands_in, untwinned


@pytest.mark.parametrize(
    ("language", "printed", "meant"),
    [
        ("en", "at its 22 41st meeting and 2240th", "at its 22 41st meeting and 2240th"),
        ("en", "held on 5 may 201 8", "held on 5 may 2018"),
        ("en", "on 5 sept ember 2018", "on 5 september 2018"),
        ("en", "at its 1988th meet ing, held", "at its 1988th meeting, held"),
        ("en", "its meetings 2240 and 22 41,", "its meetings 2240 and 2241,"),
        ("en", "held3 days, act b2", "held 3 days, act b2"),
        ("ru", "состоявшихся3 и4 апреля", "состоявшихся 3 и 4 апреля"),
        ("ru", "на своих 221-м и 222-м заседа ниях,", "на своих 221-м и 222-м заседаниях,"),
        ("ar", "جلستيها 2240 و22 41", "جلستيها 2240 و2241"),
    ],
)
def test_spaces_are_put_where_they_belong(language: str, printed: str, meant: str) -> None:
    assert mended(printed, load(language)) == meant


@pytest.mark.parametrize(
    "sentence",
    [
        "on 25 and 26 may 2018, at its 21 22",
        "under act 41 2012",
        "may day 12 34",
        "in march ed in may",
        "covid-19 and b2",
    ],
)
def test_words_and_numbers_of_their_own_stay_apart(sentence: str) -> None:
    assert mended(sentence, load("en")) == sentence


@pytest.mark.parametrize(
    ("printed", "meant"),
    [
        (
            "Kомитет рекомендует, чтобы cтатья 7 a) и CМW/C",
            "комитет рекомендует, чтобы статья 7 a) и cmw/c",
        ),
        ("The Cоmmittee recоmmends it to САТ", "the committee recommends it to сат"),
        ("le Cоmité reсommande à l’État", "le comité recommande à l'état"),
        ("El Cоmité reсomienda", "el comité recomienda"),
    ],
)
def test_a_word_of_mixed_letters_is_of_the_script_of_most(printed: str, meant: str) -> None:
    assert untwinned(fold(printed)) == meant


def test_a_phrase_is_found_whatever_its_spaces() -> None:
    assert place_of(("adopted the",), "it ad optedthe text") == 3
    assert place_of(("adopted the", "it"), "it adopted the text") == 3
    assert place_of(("rejected",), "it adopted the text") is None
    assert stands_in("conclu ding obser vations", "concluding observations")
