"""Regular expressions, compiled when first asked for: most documents need few of them."""

from __future__ import annotations

import re
from functools import cache


@cache
def pattern(source: str) -> re.Pattern[str]:
    """Compile the expression, once for all that look for it."""
    return re.compile(source)
