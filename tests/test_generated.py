"""Documents made up at random, in every layout: printed, they must read back as they were."""

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from tests.generate import Plan, made, plans
from tests.layouts import BY_NAME, LAYOUTS, render
from tests.scores import KINDS, is_whole, score

# The layouts in which not every document is read yet, with the languages. What comes to hold must
# be taken out here. `python -m tests.figures --generated` prints these lines.
PENDING: dict[str, str] = {}

_quick = settings(
    max_examples=20,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
# What is known to fail need not be made smaller.
known = settings(_quick, phases=[Phase.generate])


def _cases() -> list[object]:
    mark = pytest.mark.xfail(strict=True, reason="not read yet")
    return [
        pytest.param(each.name, language, marks=mark if _is_pending(each.name, language) else ())
        for each in LAYOUTS
        for language in each.languages
    ]


def _is_pending(name: str, language: str) -> bool:
    return language in PENDING.get(name, "").split()


def check(name: str, language: str, asked: settings) -> None:
    """Print documents of a language in a layout, and compare what is read back."""
    layout = BY_NAME[name]

    @given(plans(language))
    def reads_back(plan: Plan) -> None:
        found = score(render(made(plan), layout), layout)
        low = {kind: found.f1[kind] for kind in KINDS if found.f1[kind] < layout.threshold}
        assert not low, f"missed {found.missed[:3]}, found instead {found.extra[:3]}"
        assert is_whole(found.coverage)

    asked(reads_back)()


@pytest.mark.seconds(120)
@pytest.mark.parametrize(("name", "language"), _cases())
def test_whatever_is_printed_in_a_layout_reads_back(name: str, language: str) -> None:
    check(name, language, known if _is_pending(name, language) else _quick)


@pytest.mark.parametrize("language", ["ar", "en", "es", "fr", "ru", "zh"])
def test_a_document_made_up_has_what_real_ones_have(language: str) -> None:
    document = made(Plan(language, 1, paragraphs=60, parts=4, sections=4, topics=True))
    assert document.footnotes
    assert len(document.parts) == 4
    text = render(document, BY_NAME["web"]).text
    assert "{" not in text
    assert "#" not in text


def test_a_plan_always_makes_the_same_document() -> None:
    assert made(Plan("en", 7)) == made(Plan("en", 7)) != made(Plan("en", 8))
