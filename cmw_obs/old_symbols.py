"""UN document symbols from before the State stood in those of concluding observations.

The forms are those of the treaty bodies' documents of the 1990s, such as `CRC/C/15/Add.118`,
`CAT/C/CR/33/1`, `E/C.12/1/Add.40`, and of their annual reports, `A/55/18`.
"""

from __future__ import annotations

from cmw_obs.on_demand import pattern
from cmw_obs.symbols import ANNUAL, BODIES, committee_observing

# Forms from before the State stood in the symbol of concluding observations.
_OLD = (
    r"CAT/C/CR/\d+/[A-Z]{3}|"
    rf"(?:{'|'.join(BODIES)})/C/(?:\d+|CR/\d+|CR)/(?:Add\.)?\d+(?:/(?:Add|Rev)\.\d+)?"
    r"|CAT/C/X[XVI]+/Concl\.\d+(?:/Rev\.\d+)?"
    r"|CCPR/CO/\d+/[A-Z]{3}|CERD/C/\d+/CO/\d+|E/C\.12/(?:\d/Add\.|199[345]/)\d+|E/(?:19|20)\d\d/\d{1,3}/Add\.\d+(?:/Rev\.\d+)?"
    rf"|A/\d\d/(?:{'|'.join(ANNUAL)})"
)
# As the treaty bodies' former database headed its copies.
_ADDED = "(Concluding Observations/Comments)"


def old_symbol(text: str) -> str | None:
    """Give the symbol of an older form that a line consists of, but for what a site adds."""
    symbol = text.strip().removesuffix(_ADDED).rstrip(" .")
    return symbol if "/" in symbol and pattern(_OLD).fullmatch(symbol) else None


def old_symbols_in(text: str) -> list[tuple[int, str]]:
    """Find the symbols of an older form in a text, each with where it stands.

    One that goes on, `CEDAW/C/5/Add.66/Rev.1`, is of no form we know.
    """
    found = pattern(_OLD).finditer(text) if "/" in text else ()
    return [(each.start(), each[0]) for each in found if text[each.end() :][:1] != "/"]


def observing_symbol(text: str) -> str | None:
    """Give the one older symbol of concluding observations among the words of a masthead's line."""
    found = [symbol for symbol in map(old_symbol, text.split()) if symbol]
    return found[0] if len(found) == 1 and committee_observing(found[0]) else None


def headlined_symbol(text: str) -> str | None:
    """Give the older symbol with which a site's headline ends: "…, CRC/C/15/Add.118 (2000)."."""
    head, opened, year = text.rstrip(" .").rpartition(" (")
    if not (opened and year[-1:] == ")" and year[:-1].isdecimal()):
        return None
    symbol = old_symbol(head.rpartition(" ")[2])
    return symbol if symbol and committee_observing(symbol) else None


def committee_of_old(symbol: str) -> str:
    """Name the committee that a symbol of an older form is of: `CRC/C/28/Add.13`."""
    # Reports to the Economic and Social Council: E/1990/5/Add.65.
    head, _, rest = symbol.partition("/")
    return "CESCR" if head == "E" else ANNUAL[rest[-2:]] if head == "A" else head
