"""What is made when first asked for, since most documents need little of it: patterns, modules."""

from __future__ import annotations

import re
import sys
from functools import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType


@cache
def pattern(source: str) -> re.Pattern[str]:
    """Compile the expression, once for all that look for it."""
    return re.compile(source)


def module(name: str) -> ModuleType:
    """Give the module of this whole name; importing `importlib` takes longer than most of ours."""
    __import__(name)
    return sys.modules[name]
