"""Named tuples that cost little to define.

`typing.NamedTuple` checks every annotation, and compiles those that are strings: half of what
defining one takes, some fifty times over at each start of the command. Type checkers see
`typing.NamedTuple` here; at run time only the names and the defaults count.
"""

from __future__ import annotations

import sys

# Type checkers take a name like this for true, and `typing` takes long to import.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

if TYPE_CHECKING or sys.version_info >= (3, 14):
    # From 3.14 on annotations are evaluated when they are asked for.
    from typing import NamedTuple
else:
    from collections import namedtuple

    class _Record(type):
        def __new__(cls, name: str, bases: Any, body: dict[str, Any]) -> Any:
            if not bases:
                return super().__new__(cls, name, bases, body)
            fields = tuple(body.pop("__annotations__", ()))
            defaults = [body.pop(field) for field in fields if field in body]
            made = namedtuple(name, fields, defaults=defaults, module=body.pop("__module__"))
            for key, value in body.items():
                setattr(made, key, value)
            return made

    class NamedTuple(metaclass=_Record):
        """The base of every record; its subclasses are plain named tuples."""


__all__ = ["NamedTuple"]
