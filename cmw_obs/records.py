"""Named tuples that cost little to define.

`collections.namedtuple` compiles a constructor for every class, which takes most of the time of
defining one, and there are some ninety at each start of the command. Here classes with as many
fields share one compiled constructor, each with the names of its own fields, and tables of many
fields, of which a run makes one or two, share one that looks their names up. Type checkers see
`typing.NamedTuple`, and what is made behaves as one: it is a tuple, its fields are keywords of the
constructor, defaults count.
"""

from __future__ import annotations

import sys
from functools import cache
from itertools import count

# Type checkers take a name like this for true, and `typing` takes long to import.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

if TYPE_CHECKING or sys.version_info >= (3, 14):
    # From 3.14 on annotations are evaluated when they are asked for.
    from typing import NamedTuple
else:
    try:
        from _collections import _tuplegetter as _getter
    except ImportError:
        from operator import itemgetter

        def _getter(place: int, doc: None) -> property:
            return property(itemgetter(place), doc=doc)

    _new: Any = tuple.__new__
    # Written out, since compiling each at the start takes longer than all the rest of a class.
    _CONSTRUCTORS: tuple[Any, ...] = (
        lambda _class: _new(_class, ()),
        lambda _class, a: _new(_class, (a,)),
        lambda _class, a, b: _new(_class, (a, b)),
        lambda _class, a, b, c: _new(_class, (a, b, c)),
        lambda _class, a, b, c, d: _new(_class, (a, b, c, d)),
        lambda _class, a, b, c, d, e: _new(_class, (a, b, c, d, e)),
        lambda _class, a, b, c, d, e, f: _new(_class, (a, b, c, d, e, f)),
        lambda _class, a, b, c, d, e, f, g: _new(_class, (a, b, c, d, e, f, g)),
        lambda _class, a, b, c, d, e, f, g, h: _new(_class, (a, b, c, d, e, f, g, h)),
        lambda _class, a, b, c, d, e, f, g, h, i: _new(_class, (a, b, c, d, e, f, g, h, i)),
        lambda _class, a, b, c, d, e, f, g, h, i, j: _new(_class, (a, b, c, d, e, f, g, h, i, j)),
        lambda _class, a, b, c, d, e, f, g, h, i, j, k: _new(
            _class, (a, b, c, d, e, f, g, h, i, j, k)
        ),
        lambda _class, a, b, c, d, e, f, g, h, i, j, k, m: _new(
            _class, (a, b, c, d, e, f, g, h, i, j, k, m)
        ),
        lambda _class, a, b, c, d, e, f, g, h, i, j, k, m, n: _new(
            _class, (a, b, c, d, e, f, g, h, i, j, k, m, n)
        ),
    )

    def _table_constructor(name: str, fields: tuple[str, ...], defaults: tuple[Any, ...]) -> Any:
        """Give a function that does the same as a compiled one, and takes longer each time."""
        usual = dict(zip(fields[len(fields) - len(defaults) :], defaults, strict=True))
        known = {*fields}

        def made(cls: Any, *values: Any, **named: Any) -> Any:
            placed = dict(zip(fields, values, strict=False))
            filled = usual | placed | named
            twice = placed.keys() & named.keys()
            if filled.keys() != known or len(placed) != len(values) or twice:
                raise TypeError(f"{name} takes each of its fields once: {', '.join(fields)}")
            return tuple.__new__(cls, [filled[field] for field in fields])

        return made

    def _constructor(name: str, fields: tuple[str, ...], defaults: tuple[Any, ...]) -> Any:
        """Give a function that takes the fields, by place or by name, and makes a tuple."""
        if len(fields) >= len(_CONSTRUCTORS):
            return _table_constructor(name, fields, defaults)
        shared = _CONSTRUCTORS[len(fields)]
        code = shared.__code__.replace(co_varnames=("_class", *fields), co_qualname=name)
        return type(shared)(code, shared.__globals__, name, defaults)

    def _replaced(self: Any, /, **changes: Any) -> Any:
        # Some hundreds a document: filling every field anew takes twice as long.
        values, place_of = [*self], self._fields.index
        for field, value in changes.items():
            try:
                values[place_of(field)] = value
            except ValueError:
                raise TypeError(f"{type(self).__name__} has no field {field!r}") from None
        return tuple.__new__(type(self), values)

    class _Tuple(tuple[Any, ...] if TYPE_CHECKING else tuple):
        """What all records share: defined once, it need not be defined for each."""

        __slots__ = ()
        _fields: tuple[str, ...]
        _make = classmethod(tuple.__new__)
        _replace = _replaced

        def __repr__(self) -> str:
            values = ", ".join(f"{field}={value!r}" for field, value in self._asdict().items())
            return f"{type(self).__name__}({values})"

        def __getnewargs__(self) -> tuple[Any, ...]:
            # For copies and pickles, which call the constructor with these.
            return tuple(self)

        def _asdict(self) -> dict[str, Any]:
            return dict(zip(self._fields, self, strict=True))

    @cache
    def _getter_of(place: int) -> Any:
        return _getter(place, None)

    class _Record(type):
        def __new__(cls, name: str, bases: Any, body: dict[str, Any]) -> Any:
            if not bases:
                return super().__new__(cls, name, bases, body)
            fields = tuple(body.pop("__annotations__", ()))
            defaults = tuple([body.pop(field) for field in fields if field in body])
            body.update(zip(fields, map(_getter_of, count()), strict=False))
            body["__slots__"] = ()
            body["__match_args__"] = body["_fields"] = fields
            body["__new__"] = _constructor(name, fields, defaults)
            return type(name, (_Tuple,), body)

    class NamedTuple(metaclass=_Record):
        """The base of every record; its subclasses are plain named tuples."""


__all__ = ["NamedTuple"]
