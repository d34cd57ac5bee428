"""Text cut into the pages it was printed on, the furniture of each apart from its text.

Pages end with a form feed; where an extractor dropped those, each begins with the running header,
the document's symbol alone on its line.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from cmw_obs.extracts.dealing import is_label
from cmw_obs.extracts.displaced import with_marks_first
from cmw_obs.extracts.furniture import count_from_edge, is_footer, is_never_text, symbol_of
from cmw_obs.extracts.rows import Row, rows_of
from cmw_obs.records import NamedTuple

_FEWEST_HEADERS = 3
_LONGEST_MASTHEAD = 20
# What may stand on a row of its own above the symbol.
_UNITED_NATIONS = (
    *("United Nations", "Nations Unies", "Naciones Unidas", "Организация Объединенных Наций"),
    *("联合国", "联 合 国", "الأمم المتحدة"),
)
# Rows with words at the foot of a page among which its number may stand.
_LOWEST = 6
# Rows at the top of a page among which its header is, and on either side of "Distr.".
_HEADERS, _LONGEST_DISTR = 3, 8


class Page(NamedTuple):
    """The rows of a page that hold anything, furniture apart; pages are counted from 1.

    Page 0 is the masthead, where it was drawn below the first page.
    """

    rows: list[Row]
    furniture: list[Row]
    number: int


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
        symbol_of(row) in headers and any(is_footer(each.words) for each in around)
        for row, around in _with_neighbours(rows)
    )
    return beside >= _FEWEST_HEADERS - 1


def _with_neighbours(rows: list[Row]) -> Iterator[tuple[Row, list[Row]]]:
    for place, row in enumerate(rows):
        yield row, [*rows[max(place - 1, 0) : place], *rows[place + 1 : place + 2]]


def pages_of(text: str, rows: list[Row]) -> list[Page]:
    """Cut the text into its pages; `rows` are its rows in the order in which they are read."""
    starts = {place for place, row in enumerate(rows) if text[row.start - 1 : row.start] == "\f"}
    if not starts:
        headers = _running_headers(rows)
        starts = {place for place, row in enumerate(rows) if symbol_of(row) in headers}
        starts -= _in_masthead(rows, min(starts, default=0))
    edges = [0, *sorted(starts - {0}), len(rows)]
    parts = [rows[one:two] for one, two in pairwise(edges)]
    first = parts[0]
    below = _masthead_below(first, parts[1]) if len(parts) > 1 else len(first)
    parts[0] = first[:below]
    masthead = [Page(first[below:], [], 0)] if below < len(first) else []
    return [*masthead, *(_page(each, number) for number, each in enumerate(parts, 1))]


def _masthead_below(rows: list[Row], following: list[Row]) -> int:
    """Give where the masthead begins that ends the first page, as some extractors draw it last.

    It has the symbol that heads the page that follows, and below it a row for the distribution.
    """
    symbol = next(filter(None, map(symbol_of, following[:_HEADERS])), None)
    words = [row.words for row in rows]
    last = max((at for at, each in enumerate(words) if each.startswith("Distr")), default=0)
    if not symbol or len(rows) - last > _LONGEST_DISTR:
        return len(rows)
    near = range(last, max(last - _LONGEST_DISTR, 0), -1)
    at = next((at for at in near if symbol in words[at]), len(rows))
    above = next((n for n in range(at - 1, -1, -1) if words[n]), at)
    begin = above if at < len(rows) and words[above] in _UNITED_NATIONS else at
    # A first page that is a masthead and nothing more has it at its top.
    return begin if any(words[:begin]) else len(rows)


def _in_masthead(rows: list[Row], first: int) -> set[int]:
    """Give the first place of the symbol if it stands in the masthead, below words of its page."""
    above = [row.words for row in rows[:first] if row.words]
    in_masthead = 0 < len(above) < _LONGEST_MASTHEAD and not any(map(is_footer, above))
    return {first} if in_masthead else set()


def _running_headers(rows: list[Row]) -> set[str]:
    """Give the symbols that stand alone on a line so often that they must head the pages.

    Once is enough right below a job number, which ends a page.
    """
    counts = Counter(symbol for row in rows if (symbol := symbol_of(row)))
    often = {symbol for symbol, count in counts.items() if count >= _FEWEST_HEADERS}
    return often | _below_jobs(rows) if counts else often


def _below_jobs(rows: list[Row]) -> set[str]:
    """Give the symbols that stand right below a job number, or the barcode behind one."""
    found: set[str] = set()
    is_below = False
    for row in rows:
        if is_below and (symbol := symbol_of(row)):
            found.add(symbol)
        if row.words:
            is_job = "GE" in row.words and is_footer(row.words)
            is_below = is_job or (is_below and is_never_text(row.words))
    return found


def _page(rows: list[Row], number: int) -> Page:
    rows = with_marks_first(rows, number)
    top = count_from_edge(rows)
    bottom = len(rows) - count_from_edge(rows[top:][::-1])
    if number == 1:
        top = _below_header(rows, top)
    own = [row for row in rows[top:bottom] if not is_never_text(row.words)]
    own = _without_number(own, number)
    kept = set(own)
    return Page(own, [row for row in rows if row not in kept and not row.is_empty], number)


def _without_number(rows: list[Row], number: int) -> list[Row]:
    """Leave out the page's number where it parts a paragraph's number from its words."""
    spoken = [at for at, row in enumerate(rows) if row.words]
    for above, at in pairwise(spoken[-_LOWEST:]):
        apart = above + 1 < at + 1 < len(rows) and not (rows[at - 1].words or rows[at + 1].words)
        if apart and rows[at].words == str(number) and is_label(rows[above]):
            return [*rows[:at], *rows[at + 1 :]]
    return rows


def _below_header(rows: list[Row], top: int) -> int:
    """Leave the first page its symbol, the last of those above the text if none stands in it."""
    headers = [place for place in range(top) if symbol_of(rows[place])]
    if not headers:
        return top
    symbol = symbol_of(rows[headers[-1]]) or ""
    masthead = rows[top : top + _LONGEST_MASTHEAD]
    return top if any(symbol in row.words for row in masthead) else headers[-1]
