"""What of a document is shown is what was asked for, and what is not there is said."""

import pytest

from cmw_obs import convert
from cmw_obs.errors import InputError, UsageError
from cmw_obs.model import Document
from cmw_obs.selection import ranges_of
from cmw_obs.terminal.selection import Selection, narrowed
from cmw_obs.walk import paragraphs_in, sections_in
from tests.conftest import SAMPLES

CODES = ("ar", "en", "es", "fr", "ru", "zh")


def sample(code: str) -> Document:
    path = SAMPLES / f"valdoria-co2-{code}.txt"
    return convert.read(path.read_bytes(), path.name)


ENGLISH = sample("en")


def numbers(document: Document) -> list[int | None]:
    return [paragraph.number for paragraph in paragraphs_in(document)]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        (("12",), ((12, 12),)),
        (("20-24",), ((20, 24),)),
        (("12,20-24", "3"), ((12, 12), (20, 24), (3, 3))),
        (("12, 14",), ((12, 12), (14, 14))),
        ((), ()),
    ],
)
def test_numbers_and_ranges_are_read(typed: tuple[str, ...], expected: object) -> None:
    assert ranges_of(typed) == expected


@pytest.mark.parametrize("typed", ["", "a", "12-", "-12", "12-a", "24-20", "1-2-3", "1²", "9" * 99])
def test_what_is_no_number_is_refused(typed: str) -> None:
    with pytest.raises(UsageError):
        ranges_of((typed,))


def test_nothing_asked_for_is_everything() -> None:
    assert narrowed(ENGLISH, Selection()) is ENGLISH
    assert narrowed(ENGLISH, Selection(outline=True, footnotes=False)) is ENGLISH


def test_a_paragraph_keeps_the_headings_above_it_and_no_other() -> None:
    found = narrowed(ENGLISH, Selection(paragraphs=((18, 18),)))
    assert numbers(found) == [18]
    titles = [section.title for section in sections_in(found.parts)]
    assert len(titles) == 3
    assert titles[-1] == "Data collection"


def test_a_range_has_both_its_ends() -> None:
    assert numbers(narrowed(ENGLISH, Selection(paragraphs=((1, 2), (20, 24))))) == [
        *(1, 2),
        *range(20, 25),
    ]


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("name", ["B", "b", "2", "positive"])
def test_a_part_has_the_same_names_in_every_language(code: str, name: str) -> None:
    found = narrowed(sample(code), Selection(parts=(name,)))
    assert numbers(found) == [6, 7, 8]


@pytest.mark.parametrize(("code", "label"), [("ar", "باء"), ("en", "B."), ("ar", "باء-")])
def test_a_part_is_known_by_its_label_as_printed(code: str, label: str) -> None:
    assert numbers(narrowed(sample(code), Selection(parts=(label,)))) == [6, 7, 8]


def test_several_parts_keep_the_order_of_the_document() -> None:
    found = narrowed(ENGLISH, Selection(parts=("B", "A")))
    assert [part.label for part in found.parts] == ["A", "B"]


def with_roles() -> Document:
    """The sample with roles set by hand: 6 is positive, the rest of its part recommendations."""
    parts = tuple(
        part._replace(
            paragraphs=tuple(
                each._replace(role="positive" if each.number == 6 else "recommendation")
                for each in part.paragraphs
            )
        )
        for part in ENGLISH.parts[:2]
    )
    return ENGLISH._replace(preamble=(), parts=parts)


def test_a_role_is_asked_for_alone_or_within_numbers() -> None:
    document = with_roles()
    assert numbers(narrowed(document, Selection(roles=("positive",)))) == [6]
    asked = Selection(roles=("recommendation",), paragraphs=((6, 7),))
    assert numbers(narrowed(document, asked)) == [7]


@pytest.mark.parametrize(
    ("selection", "message"),
    [
        (Selection(parts=("Q",)), "no part is called 'Q'; there are: A, B, C"),
        (Selection(paragraphs=((99, 99),)), "no paragraph 99 here; there are 1 to 56"),
        (
            Selection(paragraphs=((98, 99),), parts=("B",)),
            "no paragraph 98-99 here; there are 6 to 8",
        ),
        (
            Selection(roles=("concern",)),
            "no paragraph here has the role concern; there are: positive, recommendation",
        ),
    ],
)
def test_what_is_not_there_is_said_with_what_is(selection: Selection, message: str) -> None:
    document = with_roles() if selection.roles else ENGLISH
    with pytest.raises(InputError) as raised:
        narrowed(document, selection)
    assert str(raised.value) == message
