"""The symbol that its print leaves in doubt, told by the reports; one not printed is only said."""

from __future__ import annotations

from cmw_obs.identity.mastheads import date_alone
from cmw_obs.language import Language, fold
from cmw_obs.model import Diagnostic, Document, FrontMatter
from cmw_obs.symbols import symbols_in


def annotate(document: Document, language: Language) -> Document:
    """Part the symbol from a date glued to it, or name the one that follows from the report."""
    if document.symbol:
        return document
    lines = tuple(line for line in document.front_matter if "/" in line.text)
    return _parted(document, lines, language) or _inferred(document)


def _parted(
    document: Document, lines: tuple[FrontMatter, ...], language: Language
) -> Document | None:
    if not lines:
        return None
    # Hardly any document needs it.
    from cmw_obs.identity.fused import parted_by_reports

    cycles = {number for each in document.reports for number in each.cycle}
    parted = parted_by_reports(lines, cycles)
    if parted is None:
        return None
    issued = document.issued or date_alone(fold(parted.date), language)
    return document._replace(symbol=parted.symbol, issued=issued)


def _inferred(document: Document) -> Document:
    """Say which symbol follows from the one report considered, where none is printed."""
    symbols = [each.symbol for each in document.reports if each.symbol]
    # From older symbols nothing follows: CRC/C/28/Add.13 was answered by CRC/C/15/Add.141.
    found = symbols_in(symbols[0]) if len(symbols) == 1 else []
    if not found:
        return document
    head, _, cycle = found[0].text.rpartition("/")
    if head.rpartition("/")[2].isdecimal():
        # So are those that hold a year, CCPR/C/VLD/98/4.
        return document
    message = f"not printed; from its report it would be {head}/CO/{cycle}: see --symbol"
    inferred = Diagnostic("symbol-inferred", "note", message, 1)
    return document._replace(diagnostics=(*document.diagnostics, inferred))
