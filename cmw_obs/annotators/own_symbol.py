"""The symbol that a document does not print: said as a diagnostic, never as the symbol."""

from __future__ import annotations

from cmw_obs.language import Language
from cmw_obs.model import Diagnostic, Document
from cmw_obs.symbols import symbols_in


def annotate(document: Document, _language: Language) -> Document:
    """Name the symbol that follows from the one report considered, where it is not printed."""
    symbols = [each.symbol for each in document.reports if each.symbol]
    if document.symbol or len(symbols) != 1:
        return document
    report = symbols_in(symbols[0])[0]
    head, _, cycle = report.text.rpartition("/")
    message = f"not printed; from its report it would be {head}/CO/{cycle}: see --symbol"
    found = Diagnostic("symbol-inferred", "note", message, 1)
    return document._replace(diagnostics=(*document.diagnostics, found))
