"""Text that was pasted from a mail: every line begins with the marks of a quotation."""

from __future__ import annotations

import re

_PREFIX = r"(?m)^[ \t]*(?:[>|][ \t]?)+"
# A line or two of the mail itself may stand around what it quotes.
_NEARLY_ALL = 0.9


def unquoted(text: str) -> str:
    """Give the text with spaces for the marks, so that all else keeps its offset.

    Text of which not nearly every line begins so is given as it is, and so are tables.
    """
    lines = [line.strip() for line in text.split("\n")]
    lines = [line for line in lines if line]
    quoted = [line for line in lines if line[0] in ">|"]
    rows = sum(line.endswith("|") and len(line) > 1 for line in quoted)
    if len(quoted) < len(lines) * _NEARLY_ALL or rows * 2 > len(quoted):
        return text
    return re.sub(_PREFIX, _blank, text)


def _blank(prefix: re.Match[str]) -> str:
    return prefix[0].replace(">", " ").replace("|", " ")
