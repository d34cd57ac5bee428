"""Records behave as `typing.NamedTuple` does, which is what type checkers take them for."""

from __future__ import annotations

import copy
import pickle
import typing

import pytest

from cmw_obs.model import Mark, State
from cmw_obs.records import NamedTuple


class Ours(NamedTuple):
    """A record."""

    first: int
    second: str = "b"
    third: tuple[int, ...] = ()

    @property
    def double(self) -> int:
        """Twice the first field."""
        return 2 * self.first


class Theirs(typing.NamedTuple):
    """The same, as the library makes it."""

    first: int
    second: str = "b"
    third: tuple[int, ...] = ()


class Table(NamedTuple):
    """One of many fields, whose constructor is another."""

    f0: int
    f1: int
    f2: int
    f3: int
    f4: int
    f5: int
    f6: int
    f7: int
    f8: int
    f9: int
    f10: int
    f11: int
    f12: int
    f13: int
    f14: int
    f15: int = 15
    f16: int = 16


def test_a_table_of_many_fields_is_made_as_any_record() -> None:
    values = tuple(range(17))
    named = {f"f{place}": place for place in values}
    some = dict([*named.items()][5:15])
    for made in (Table(*values), Table(*values[:15]), Table(**named), Table(*values[:5], **some)):
        assert tuple(made) == values
        assert made._replace(f2=7).f2 == 7
        assert copy.deepcopy(made) == made


@pytest.mark.parametrize(
    ("count", "named"), [(14, {}), (18, {}), (15, {"r": 1}), (15, {"f0": 1}), (14, {"r": 1})]
)
def test_a_table_takes_each_field_once(count: int, named: dict[str, int]) -> None:
    with pytest.raises(TypeError, match="Table takes each of its fields once: f0, f1"):
        Table(*range(count), **named)


def test_fields_are_given_by_place_or_name_and_defaults_count() -> None:
    for made, theirs in (
        (Ours(1), Theirs(1)),
        (Ours(1, "c"), Theirs(1, "c")),
        (Ours(third=(2,), first=1), Theirs(third=(2,), first=1)),
    ):
        assert tuple(made) == tuple(theirs)
        assert (made.first, made.second, made.third) == tuple(theirs)
        assert made._asdict() == theirs._asdict()
        assert repr(made) == repr(theirs).replace("Theirs", "Ours")
    assert Ours(3).double == 6


@pytest.mark.parametrize("type_", [Ours, Theirs])
def test_fields_that_are_missing_or_unknown_are_refused(type_: typing.Any) -> None:
    with pytest.raises(TypeError, match="first"):
        type_()
    with pytest.raises(TypeError):
        type_(1, "b", (), 4)
    with pytest.raises(TypeError, match="fourth"):
        type_(1, fourth=4)


def test_a_record_is_replaced_not_changed() -> None:
    made = Ours(1)
    assert made._replace(second="c", first=2) == Ours(2, "c")
    assert made == Ours(1)
    with pytest.raises((TypeError, ValueError), match="fourth"):
        made._replace(fourth=4)  # type: ignore[call-arg]
    with pytest.raises(AttributeError):
        made.first = 2  # type: ignore[misc]


def test_records_of_as_many_fields_keep_their_own_names() -> None:
    assert Mark(number=1, offset=2) == (1, 2)
    assert State(name="a", code=None) == ("a", None)
    match Mark(1, 2):
        case Mark(offset=2, number=1):
            pass
        case _:
            pytest.fail("fields do not match by name")


def test_records_are_copied_and_pickled_as_what_they_are() -> None:
    made = Mark(1, 2)
    for again in (copy.deepcopy(made), pickle.loads(pickle.dumps(made))):
        assert again == made
        assert type(again) is Mark
