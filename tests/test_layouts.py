"""The samples in every layout of `tests.layouts`: printed, they must read back as they were."""

from functools import cache
from pathlib import Path

import pytest

from cmw_obs import convert
from cmw_obs.model import LANGUAGES
from tests.conftest import SAMPLES
from tests.layouts import BY_NAME, LAYOUTS, render, sample, sampled
from tests.pieces import changed
from tests.relabel import DEFAULT, relabelled
from tests.scores import KINDS, Score, score

# What does not hold yet, by check and layout, with the languages. A check that comes to hold must
# be taken out here. `python -m tests.figures --pending` prints these lines.
PENDING: dict[str, dict[str, str]] = {}

# What every layout still says of a document.
KNOWN = (
    *("symbol", "committee", "state", "title", "issued", "original_language"),
    *("meetings", "adoption_meeting", "adopted"),
)
_CASES = [(layout.name, language) for layout in LAYOUTS for language in layout.languages]
_LOSSLESS = [each for each in _CASES if BY_NAME[each[0]].threshold == 1]


def _cases(check: str, cases: list[tuple[str, str]]) -> list[object]:
    """Give the cases of a check, those that do not hold yet marked as such."""
    pending = PENDING.get(check, {})
    mark = pytest.mark.xfail(strict=True, reason="not read yet")
    return [
        pytest.param(
            name, language, marks=mark if language in pending.get(name, "").split() else ()
        )
        for name, language in cases
    ]


@cache
def _scored(name: str, language: str) -> Score:
    return score(render(sample(language), BY_NAME[name]), BY_NAME[name])


@pytest.mark.parametrize(("name", "language"), _cases("tree", _LOSSLESS))
def test_a_layout_that_loses_nothing_gives_the_same_tree(name: str, language: str) -> None:
    found = _scored(name, language)
    assert found.found == found.expected


@pytest.mark.parametrize(("name", "language"), _cases("scores", _CASES))
def test_the_nodes_of_a_layout_are_found(name: str, language: str) -> None:
    found = _scored(name, language)
    least = BY_NAME[name].threshold
    low = {kind: found.f1[kind] for kind in KINDS if found.f1[kind] < least}
    assert not low, f"missed {found.missed[:3]}, found instead {found.extra[:3]}"


@pytest.mark.parametrize(("name", "language"), _CASES)
def test_a_layout_says_the_same_of_the_document(name: str, language: str) -> None:
    printed = sample(language)
    read = convert.read(render(printed, BY_NAME[name]).text.encode(), name)
    for key in KNOWN:
        assert getattr(read, key) == getattr(printed, key), key
    # The notes may be lost, which alone say these.
    assert read.session in (printed.session, None)
    assert [report.cycle for report in read.reports] == [(2,)]
    assert {report.symbol for report in read.reports} <= {"CMW/C/VLD/2", None}


@pytest.mark.parametrize(("name", "language"), _cases("coverage", _CASES))
def test_nothing_of_a_layout_is_lost_or_altered(name: str, language: str) -> None:
    proof = _scored(name, language).coverage
    assert (proof.lost, proof.altered) == ((), ())
    assert proof.covered == proof.total > 6_000


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_default_labels_are_those_of_the_sample(language: str) -> None:
    document = sample(language)
    assert relabelled(document, DEFAULT[language]) == document
    assert changed(document, lambda node, _: node) == document


@pytest.mark.parametrize("name", sampled())
def test_the_sample_in_a_layout_is_up_to_date(name: str) -> None:
    path = Path(SAMPLES) / "layouts" / name
    assert path.read_bytes().decode() == sampled()[name], "run python -m tests.layouts"


def test_no_other_samples_of_layouts_lie_about() -> None:
    assert {path.name for path in (SAMPLES / "layouts").iterdir()} == set(sampled())
