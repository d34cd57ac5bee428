"""Text cut into the pages it was printed on, and what stands on a page around its text.

Pages end with a form feed; where an extractor dropped those, each begins with the running header,
the document's symbol alone on its line. Furniture is what stands at the top or foot of a page and
reads as nothing else: the symbol, the page's number, job numbers, barcodes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from cmw_obs.patterns import pattern
from cmw_obs.records import NamedTuple

_SYMBOL = r"(?:CMW|CRC|CEDAW|CERD|CAT|CCPR|CRPD|CED|E|A|HRI)/[A-Z0-9][A-Za-z0-9./\-–]*[A-Za-z0-9]"
_PAGE = r"(?:[Pp]age|[Pp]ágina|стр\.|الصفحة|第)? ?\d{1,3} ?页?|[-–] ?\d{1,3} ?[-–]"
# Right-to-left pages have the language in front.
_JOB = (
    r"(?:\([ACEFRS]\) ?)?GE\.? ?\d\d-\d{4,6}(?: ?\([ACEFRS](?:, ?[ACEFRS])*\))?(?: \d{6})*"
)
_BARCODE = r"\*\d{6,8}\*"
_FOOTER = rf"(?:\d{{1,3}} )?{_JOB}(?: \d{{1,3}})?"
_HEADER = rf"(?:\d{{1,3}} )?(?P<symbol>{_SYMBOL})(?: \d{{1,3}})?"
_FURNITURE = (
    rf"(?P<header>{_HEADER})|{_PAGE}|{_FOOTER}"
    rf"|{_BARCODE}|\d{{6}}(?: \d{{6}})*|Please recycle\W*"
)
_LONGEST = 100
_LONGEST_PAGE = 12
_LONGEST_FOOTER = 60
_FEWEST_HEADERS = 3
_LONGEST_MASTHEAD = 20
# Marks of direction that extractors put around right-to-left text.
CONTROLS = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_TO_SPACE = dict.fromkeys(map(ord, CONTROLS), " ")


class Row(NamedTuple):
    """One printed line: its place in the source, its number, and its words as they look.

    `first` is where the words begin; `start` and `end` take in the white space around them. A row
    `is_empty` if nothing at all stands there; one without words may hold marks of direction.
    """

    start: int
    end: int
    number: int
    words: str
    first: int
    is_empty: bool

    @property
    def last(self) -> int:
        """The source offset behind the last word."""
        return self.first + len(self.words)


class Page(NamedTuple):
    """The rows of a page that hold anything, furniture apart."""

    rows: list[Row]
    furniture: list[Row]


def has_pages(text: str) -> bool:
    """Say that the text shows its pages: by form feeds, or by running headers.

    A symbol alone on its line heads pages where rules part notes, or where page numbers, too,
    stand on lines of their own right beside it. One below a job number heads a page anyhow.
    """
    if "\f" in text:
        return True
    rows = [row for row in rows_of(text) if row.words]
    headers = _running_headers(rows)
    if not headers or "____" in text or _below_jobs(rows):
        return bool(headers)
    beside = sum(
        _symbol(row) in headers and any(_is_footer(each.words) for each in around)
        for row, around in _with_neighbours(rows)
    )
    return beside >= _FEWEST_HEADERS - 1


def _with_neighbours(rows: list[Row]) -> Iterator[tuple[Row, list[Row]]]:
    for place, row in enumerate(rows):
        yield row, [*rows[max(place - 1, 0) : place], *rows[place + 1 : place + 2]]


def _is_footer(words: str) -> bool:
    """Say that the words are what stands at the foot of a page: its number, or the job's."""
    if len(words) > _LONGEST_FOOTER or not ("GE" in words or len(words) <= _LONGEST_PAGE):
        return False
    return bool(pattern(f"{_PAGE}|{_FOOTER}").fullmatch(" ".join(words.split())))


def pages_of(text: str) -> list[Page]:
    """Cut the text into its pages."""
    rows = rows_of(text)
    starts = {place for place, row in enumerate(rows) if text[row.start - 1 : row.start] == "\f"}
    if not starts:
        headers = _running_headers(rows)
        starts = {place for place, row in enumerate(rows) if _symbol(row) in headers}
        starts -= _in_masthead(rows, min(starts, default=0))
    edges = [0, *sorted(starts - {0}), len(rows)]
    return [_page(rows[one:two], one == 0) for one, two in pairwise(edges)]


def _in_masthead(rows: list[Row], first: int) -> set[int]:
    """Give the first place of the symbol if it stands in the masthead, below words of its page."""
    above = [row.words for row in rows[:first] if row.words]
    in_masthead = 0 < len(above) < _LONGEST_MASTHEAD and not any(map(_is_footer, above))
    return {first} if in_masthead else set()


def rows_of(text: str) -> list[Row]:
    """List the lines of the text; a form feed begins a new one."""
    rows, start = [], 0
    for number, line in enumerate(text.split("\n"), 1):
        for raw in line.split("\f"):
            words = raw.translate(_TO_SPACE).lstrip()
            first = start + len(raw) - len(words)
            rows.append(
                Row(start, start + len(raw), number, words.rstrip(), first, not raw.strip())
            )
            start += len(raw) + 1
    return rows


def _symbol(row: Row) -> str | None:
    words = row.words
    if "/" not in words or len(words.replace(" ", "")) > _LONGEST:
        return None
    found = pattern(_HEADER).fullmatch(" ".join(words.split()))
    return found["symbol"] if found else None


def _running_headers(rows: list[Row]) -> set[str]:
    """Give the symbols that stand alone on a line so often that they must head the pages.

    Once is enough right below a job number, which ends a page.
    """
    counts = Counter(symbol for row in rows if (symbol := _symbol(row)))
    often = {symbol for symbol, count in counts.items() if count >= _FEWEST_HEADERS}
    return often | _below_jobs(rows) if counts else often


def _below_jobs(rows: list[Row]) -> set[str]:
    """Give the symbols that stand right below a job number, or the barcode behind one."""
    found: set[str] = set()
    is_below = False
    for row in rows:
        if is_below and (symbol := _symbol(row)):
            found.add(symbol)
        if row.words:
            is_job = "GE" in row.words and _is_footer(row.words)
            is_below = is_job or (is_below and _is_never_text(row.words))
    return found


def _page(rows: list[Row], is_first: bool) -> Page:
    top = _edge(rows)
    bottom = len(rows) - _edge(rows[top:][::-1])
    if is_first:
        top = _below_header(rows, top)
    own = [row for row in rows[top:bottom] if not _is_never_text(row.words)]
    kept = set(own)
    return Page(own, [row for row in rows if row not in kept and not row.is_empty])


def _is_never_text(words: str) -> bool:
    """Say that the words are a job number or a barcode, wherever on the page they stand."""
    if len(words) > _LONGEST or not (words[:2] in ("GE", "*1", "*2") or "GE" in words[3:6]):
        return False
    return bool(pattern(rf"{_JOB}|{_BARCODE}").fullmatch(" ".join(words.split())))


def _edge(rows: list[Row]) -> int:
    """Count the rows of furniture, and the empty ones among them, from the page's edge."""
    count = 0
    for place, row in enumerate(rows):
        if not row.words:
            continue
        words = " ".join(row.words.split())
        if len(words) > _LONGEST or not pattern(_FURNITURE).fullmatch(words):
            break
        count = place + 1
    return count


def _below_header(rows: list[Row], top: int) -> int:
    """Leave the first page its symbol, the last of those above the text if none stands in it."""
    headers = [place for place in range(top) if _symbol(rows[place])]
    if not headers:
        return top
    symbol = _symbol(rows[headers[-1]]) or ""
    masthead = rows[top : top + _LONGEST_MASTHEAD]
    return top if any(symbol in row.words for row in masthead) else headers[-1]
