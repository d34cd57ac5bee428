"""A document as JSON Lines: one row for each paragraph and item, for jq, pandas and DuckDB."""

from __future__ import annotations

import json

from cmw_obs.model import Document
from cmw_obs.printing.rows import rows

SUFFIX = ".jsonl"
OPTIONS: tuple[str, ...] = ("select",)
FOLLOWING: dict[str, bool] = {}


def write(document: Document) -> bytes:
    """Write one JSON object on a line for each row of the document, in order."""
    lines = (json.dumps(row, ensure_ascii=False) for row in rows(document))
    # Half a surrogate pair has no UTF-8 form; this gives it the one JSON has, `\udc80`.
    return "".join(f"{line}\n" for line in lines).encode(errors="backslashreplace")
