"""The reports considered: which the opening names, by their symbols, and whose they are."""

from __future__ import annotations

from itertools import takewhile

from cmw_obs.citations.mentions import mended_in
from cmw_obs.identity.cycles import is_part_of, reports_in
from cmw_obs.identity.opening import opening_of
from cmw_obs.language import Language, fold, state_of_code
from cmw_obs.mending import mended
from cmw_obs.model import Document, Paragraph, Report, State
from cmw_obs.states import state_in
from cmw_obs.symbols import Symbol, committee_observing, repaired, symbols_in

_BRACKETS = frozenset("(（")


def annotate(document: Document, language: Language) -> Document:
    """Fill in the reports, and committee and State where the lines above have lost them."""
    opening = opening_of(document, language)
    if not opening:
        return document
    document = document._replace(reports=_reports(document, opening, language))
    document = _from_report(document, language)
    return document._replace(state=_state(document, opening, language))


def _reports(
    document: Document, opening: tuple[Paragraph, ...], language: Language
) -> tuple[Report, ...]:
    """Give the reports with their symbols, from the opening paragraph or the notes it calls."""
    called = {mark.number for each in opening for mark in each.footnotes}
    notes = (note.text for note in document.footnotes if note.number in called)
    texts = (*(each.text for each in opening), *notes)
    own = document.committee
    mentioned = [s for text in texts for s in symbols_in(text) or _mended(text, own)]
    found = [s for s in mentioned if s.kind is None and not s.suffix]
    # The Committee on Enforced Disappearances considers additional information, too.
    found = found or [s for s in mentioned if s.kind == "AI" and not s.suffix]
    symbols = {each.text: each for each in found}
    reports = document.reports or _considered(opening, language)
    if paired := _paired(opening[0].text, reports) or _one_by_one(opening[0].text, language):
        return paired
    if (len(symbols) > 1 and not document.reports) or not reports:
        return tuple(Report(each.text, each.cycle) for each in symbols.values())
    regional: tuple[Report, ...] = ()
    if len(symbols) > 1 and len(reports) == 1:
        # Regions have reports of their own: "including Hong Kong, China (CRPD/C/CHN-HKG/1)".
        regional = tuple(Report(each.text, each.cycle) for each in found if "-" in each.state)
        symbols = {each.text: each for each in found if "-" not in each.state}
    if len(symbols) == 1 and len(reports) == 1 and not reports[0].absent:
        symbol = next(iter(symbols.values()))
        cycle, text = reports[0].cycle, fold(document.title or opening[0].text)
        cycle = symbol.cycle if is_part_of(cycle, symbol.cycle, text, language) else cycle
        return (reports[0]._replace(symbol=symbol.text, cycle=cycle), *dict.fromkeys(regional))
    return reports


def _paired(text: str, reports: tuple[Report, ...]) -> tuple[Report, ...]:
    """Give the reports of which the first bracket has as many symbols as there are cycles.

    Symbols from before about 2003 do not say theirs: "the initial, second and third reports
    (CEDAW/C/5/Add.61, CEDAW/C/13/Add.24 and CEDAW/C/VLD/3)".
    """
    bracketed = _bracketed(text.partition("(")[2])
    if "/" not in bracketed or len(reports) != 1:
        return ()
    # Of few documents; every start of the command would load it.
    from cmw_obs.old_symbols import old_symbols_in

    old = old_symbols_in(bracketed)
    if not old:
        return ()
    new = [(bracketed.index(each.text), each.text, each.cycle) for each in symbols_in(bracketed)]
    symbols = sorted([*new, *[(at, symbol, ()) for at, symbol in old]])
    cycle = reports[0].cycle
    if len(cycle) == 1 < len(symbols):
        # One report in two documents: "the initial report (CRC/C/3/Add.38 and CRC/C/3/Add.49)".
        cycle *= len(symbols)
    if len(symbols) != len(cycle) or len(cycle) == 1:
        return ()
    pairs = list(zip(symbols, cycle, strict=True))
    if not all(told in ((), (one,)) for (_, _, told), one in pairs):
        return ()
    return tuple(Report(symbol, (one,)) for (_, symbol, _), one in pairs)


def _one_by_one(text: str, language: Language) -> tuple[Report, ...]:
    """Give the reports of older symbols that stand behind each of them in brackets.

    "The initial report (E/1990/5/Add.40) and the second periodic report (E/1990/6/Add.50)".
    """
    found: list[Report] = []
    head = ""
    for each in text.split("(") if text.count("/Add.") > 1 else ():
        symbol = _old_report(f"{each.partition(')')[0]})")
        if symbol:
            named = reports_in(mended(fold(head), language), language)
            found += [report._replace(symbol=symbol) for report in named]
            head = ""
        head += each.partition(")")[2] if symbol or ")" in each else each
    return tuple(found) if len(found) > 1 else ()


def _mended(text: str, committee: str | None) -> list[Symbol]:
    """Give the symbols of a text that prints them with damage: `CMW/ C/VLD/2`."""
    return [symbol for each in mended_in(text, committee) for symbol in symbols_in(each)]


def _considered(opening: tuple[Paragraph, ...], language: Language) -> tuple[Report, ...]:
    """Read the reports from the words that open the first sentence, up to a symbol in brackets."""
    text = opening[0].text
    head = _in_front_of_bracket(text, 0) if _BRACKETS & {*text} else text
    reports = reports_in(mended(fold(head), language), language)
    symbol = _old_report(text[len(head) + 1 :])
    if not reports and symbol and any(map(fold(head).__contains__, language.report_words)):
        # "the periodic report of Valdoria (CRC/C/65/Add.8)" does not say which.
        return (Report(symbol, ()),)
    if not reports:
        # The meetings may stand in front, with the symbols of their records in brackets.
        report = next((s for s in symbols_in(text) if not s.kind), None)
        second = _in_front_of_bracket(text, len(head) + 1)
        head = text[: text.index(report.text)] if report else second
        reports = reports_in(mended(fold(head), language), language)
        symbol = _old_report(text[len(head) + 1 :])
    return (reports[0]._replace(symbol=symbol),) if reports and symbol else reports


def _old_report(text: str) -> str | None:
    """Give the symbol that a bracket holds, if it is a report's from before about 2003.

    The State did not stand in it: CRC/C/28/Add.13.
    """
    bracketed = _bracketed(text)
    if "/" not in bracketed or symbols_in(bracketed):
        return None
    from cmw_obs.old_symbols import old_symbol

    # "(CCPR/C/115/Add.3 and Corr.1)".
    head, corrected, _ = bracketed.partition("Corr.")
    if corrected:
        bracketed = "".join(takewhile(str.isascii, head.split(" ")[0]))
    symbol = old_symbol(repaired(bracketed))
    return None if symbol is None or committee_observing(symbol) else symbol


def _in_front_of_bracket(text: str, start: int) -> str:
    """Give what stands in front of the first bracket from `start` on, or nothing."""
    return text[: min((at for mark in "(（" if (at := text.find(mark, start)) >= 0), default=0)]


def _bracketed(text: str) -> str:
    return text[: min((at for mark in ")）" if (at := text.find(mark)) >= 0), default=0)]


def _from_report(document: Document, language: Language) -> Document:
    """Fill in committee and State from the symbols, where the lines above have lost them."""
    symbols = [each.symbol for each in document.reports] + [document.symbol]
    found = [symbol for each in symbols for symbol in symbols_in(each or "")]
    if not found:
        from cmw_obs.old_symbols import committee_of_old, old_symbol

        old = next((each for each in symbols if each and old_symbol(each)), None)
        committee = committee_of_old(old) if old else None
        return document._replace(committee=document.committee or committee)
    state = document.state
    if state is None and (name := state_of_code(found[0].state, language.code)):
        state = State(name, found[0].state)
    return document._replace(committee=document.committee or found[0].committee, state=state)


def _state(document: Document, opening: tuple[Paragraph, ...], language: Language) -> State | None:
    """Give the State of the title, or the one that the first sentence names.

    Where the title's is none that is known, the symbol must speak for the other.
    """
    printed = document.state
    if printed and printed.code:
        return printed
    told = _state_told(document, opening, language)
    if printed is None or told is None:
        return printed or told
    symbols = [document.symbol, *(each.symbol for each in document.reports)]
    codes = {found.state for each in symbols for found in symbols_in(each or "")}
    return told if codes == {told.code} else printed


def _state_told(
    document: Document, opening: tuple[Paragraph, ...], language: Language
) -> State | None:
    """Give the State whose report the first sentence names, if known or alone on a line above."""
    text = opening[0].text
    named = [at for each in language.titles if (at := text.lower().find(each)) >= 0]
    # Observations on a State are no report of its.
    text = text[: min(named, default=len(text))]
    # Records of meetings may stand in a bracket in front of it.
    for start in (0, text.find(")") + 1):
        before = _in_front_of_bracket(text, start)
        state = state_in(before, language) if before else None
        alone = state and any(line.text == state.name for line in document.front_matter)
        if state and (state.code or alone):
            return state
    return None
