"""Furniture: what stands at the top or foot of a page, and reads as nothing else.

It is the document's symbol, the page's number, job numbers and barcodes.
"""

from __future__ import annotations

from cmw_obs.extracts.rows import Row
from cmw_obs.on_demand import pattern

_SYMBOL = r"(?:CMW|CRC|CEDAW|CERD|CAT|CCPR|CRPD|CED|E|A|HRI)/[A-Z0-9][A-Za-z0-9./\-–]*[A-Za-z0-9]"
_PAGE = r"(?:[Pp]age|[Pp]ágina|стр\.|الصفحة|第)? ?\d{1,3} ?页?|[-–] ?\d{1,3} ?[-–]"
# The number of the page, and of how many: 2/9, "Page 2 of 9".
_PAGE_OF = (
    r"(?:page |página |стр\. ?|страница |صفحة |الصفحة |第 ?)?(?P<page>\d{1,2}) ?"
    r"(?:/|of|sur|de|из|من|页\W{0,2}共) ?(?P<pages>\d{1,2}) ?页?"
)
_LONGEST_PAGE_OF = 20
# Right-to-left pages have the language in front.
_JOB = r"(?:\([ACEFRS]\) ?)?GE\.? ?\d\d ?- ?\d{4,6}(?: ?\([ACEFRS](?:, ?[ACEFRS])*\))?(?: \d{6})*"
_BARCODE = r"\*\d{6,8}\*"
# Job numbers of New York have no letters in front, and inside a document no language behind.
_COUNTED = r"\d{1,3}(?:/\d{1,3})?"
_FOOTER = rf"(?:{_COUNTED} )?{_JOB}(?: {_COUNTED})?|{_COUNTED} \d\d-\d{{5}}|\d\d-\d{{5}} {_COUNTED}"
_HEADER = rf"(?:\d{{1,3}} )?(?P<symbol>{_SYMBOL})(?: \d{{1,3}})?"
_FURNITURE = (
    rf"{_HEADER}|{_PAGE}|{_FOOTER}"
    rf"|{_BARCODE}|\d{{6}}(?: \d{{6}})*|Please recycle\W*"
)
_PRIVATE = ("\uf020", "\uf0ff")
_LONGEST = 100
_LONGEST_PAGE = 12
_LONGEST_FOOTER = 60


def symbol_of(row: Row) -> str | None:
    """Give the symbol that stands alone on a row, or with the page's number."""
    words = row.words
    if "/" not in words or len(words.replace(" ", "")) > _LONGEST:
        return None
    found = pattern(_HEADER).fullmatch(" ".join(words.split()))
    return found["symbol"] if found else None


def is_footer(words: str) -> bool:
    """Say that the words are what stands at the foot of a page: its number, or the job's."""
    bare = " ".join(words.split()) if len(words) <= _LONGEST_FOOTER else ""
    if not ("GE" in bare or len(bare) <= _LONGEST_PAGE):
        return _is_page_of(bare)
    return bool(pattern(f"{_PAGE}|{_FOOTER}").fullmatch(bare)) or _is_page_of(bare)


def _is_page_of(words: str) -> bool:
    ends = words[-1:].isdecimal() or words.endswith("页")
    found = (
        pattern(_PAGE_OF).fullmatch(words.lower())
        if ends and len(words) <= _LONGEST_PAGE_OF
        else None
    )
    return found is not None and 0 < int(found["page"]) <= int(found["pages"])


def is_never_text(words: str) -> bool:
    """Say that the words are a job number or a barcode, wherever on the page they stand."""
    words = _as_letters(words)
    if len(words) > _LONGEST or not (words[:2] in ("GE", "*1", "*2") or "GE" in words[3:6]):
        return False
    return bool(pattern(rf"{_JOB}|{_BARCODE}").fullmatch(" ".join(words.split())))


def _as_letters(words: str) -> str:
    """Give the words of a barcode whose font has its letters in the private use area."""
    if not words or not _PRIVATE[0] <= words[0] <= _PRIVATE[1]:
        return words
    return "".join(chr(ord(each) & 0xFF) if each >= _PRIVATE[0] else each for each in words).strip()


def count_from_edge(rows: list[Row]) -> int:
    """Count the rows of furniture, and the empty ones among them, from the page's edge."""
    count = 0
    for place, row in enumerate(rows):
        if not row.words:
            continue
        words = " ".join(_as_letters(row.words).split())
        if len(words) > _LONGEST:
            break
        if not (pattern(_FURNITURE).fullmatch(words) or _is_page_of(words)):
            break
        count = place + 1
    return count
