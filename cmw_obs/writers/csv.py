"""A document as CSV (RFC 4180): one row for each paragraph and item, safe in a spreadsheet."""

from __future__ import annotations

import csv
import io
import json
import re
from typing import Any

from cmw_obs.model import Document
from cmw_obs.printing.rows import KEYS, rows

SUFFIX = ".csv"
OPTIONS: tuple[str, ...] = ("bom", "select")
FOLLOWING: dict[str, bool] = {"bom": False, "header": False}

# What a spreadsheet may run: https://owasp.org/www-community/attacks/CSV_Injection, with the
# full-width signs, which some take for the plain ones.
_FORMULA = re.compile(r"""[\t\r\n]|[\s"']*[=+\-@\uff1d\uff0b\uff0d\uff20]""")


def write(document: Document, *, bom: bool = False, header: bool = True) -> bytes:
    """Write the rows, lists as JSON, null as an empty cell.

    `bom` marks the bytes as UTF-8 for Excel; `header` is for the first of several documents only.
    """
    out = io.StringIO(newline="")
    table = csv.writer(out)
    if header:
        table.writerow(KEYS)
    table.writerows([_cell(row[key]) for key in KEYS] for row in rows(document))
    text = "\ufeff" + out.getvalue() if bom else out.getvalue()
    return text.encode(errors="backslashreplace")


def _cell(value: Any) -> str:
    if value is None:
        return ""
    text = json.dumps(value, ensure_ascii=False) if isinstance(value, list) else str(value)
    # An apostrophe, which a spreadsheet takes as "this is text".
    return f"'{text}" if _FORMULA.match(text) else text
