"""The symbol that a document does not print: said as a diagnostic, never as the symbol."""

from __future__ import annotations

from cmw_obs.language import Language
from cmw_obs.model import Diagnostic, Document
from cmw_obs.symbols import symbols_in


def annotate(document: Document, _language: Language) -> Document:
    """Name the symbol that follows from the one report considered, where it is not printed."""
    symbols = [each.symbol for each in document.reports if each.symbol]
    # From older symbols nothing follows: CRC/C/28/Add.13 was answered by CRC/C/15/Add.141.
    found = symbols_in(symbols[0]) if len(symbols) == 1 else []
    if document.symbol or not found:
        return document
    head, _, cycle = found[0].text.rpartition("/")
    if head.rpartition("/")[2].isdecimal():
        # So are those that hold a year, CCPR/C/VLD/98/4.
        return document
    message = f"not printed; from its report it would be {head}/CO/{cycle}: see --symbol"
    inferred = Diagnostic("symbol-inferred", "note", message, 1)
    return document._replace(diagnostics=(*document.diagnostics, inferred))
