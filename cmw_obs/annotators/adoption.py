"""Meetings, dates and reports: what the opening paragraph and the note to the title say."""

from __future__ import annotations

from cmw_obs.citations.mentions import mended_in
from cmw_obs.cycles import is_part_of, reports_in
from cmw_obs.dates import Dates, dates_in
from cmw_obs.language import Language, fold, state_of_code
from cmw_obs.mending import mended, place_of
from cmw_obs.model import Document, Paragraph, Report, State
from cmw_obs.ordinals import beside, tokens_of
from cmw_obs.records import NamedTuple
from cmw_obs.sessions import session_of, session_told
from cmw_obs.states import state_in
from cmw_obs.symbols import (
    Symbol,
    committee_observing,
    committee_of_old,
    old_symbol,
    old_symbols_in,
    repaired,
    symbols_in,
)

# How far into its sentence "At its 574th meeting" can stand.
_CLAUSE_OPENING = 30


class _Meeting(NamedTuple):
    """Meetings as mentioned, and the dates printed between this mention and its neighbour."""

    numbers: tuple[int, ...]
    dates: tuple[Dates, ...]
    start: int


def annotate(document: Document, language: Language) -> Document:
    """Fill in the session, the meetings, the adoption and the symbols of the reports."""
    opening = _opening(document, language)
    session = session_of(document, language) or session_told(opening, language)
    document = document._replace(session=session)
    if not opening:
        return document
    folded = mended(fold(" ".join(each.text for each in opening)), language)
    mentions = meetings_in(folded, language)
    adopted = place_of(language.adoption, folded)
    if not _is_told(mentions, adopted, folded) and (
        spliced := _with_notes(document, opening, language)
    ):
        folded = mended(fold(spliced), language)
        mentions = meetings_in(folded, language)
        adopted = place_of(language.adoption, folded)
    if adopted is not None and _is_told(mentions, adopted, folded):
        last = mentions.pop()
        days = [dates.last for dates in last.dates if dates.last]
        # Meetings are counted up; a lower number is the half of one that was split, "22 51".
        before = max((n for each in mentions for n in each.numbers), default=0)
        document = document._replace(
            adoption_meeting=last.numbers[-1] if last.numbers[-1] > before else None,
            adopted=days[-1] if days else None,
        )
    meetings = tuple(dict.fromkeys(n for each in mentions for n in each.numbers))
    if list(meetings) != sorted(meetings):
        meetings = ()
    document = document._replace(meetings=meetings, reports=_reports(document, opening, language))
    document = _from_report(document, language)
    return document._replace(state=_state(document, opening, language))


def _with_notes(document: Document, opening: tuple[Paragraph, ...], language: Language) -> str:
    """Give the opening with the notes it calls put in, or nothing where it calls none.

    Older documents say in a note to "adopted" at which meeting that was.
    """
    notes = {
        note.number: note.text
        for note in document.footnotes
        if "*" in note.mark or any(word in fold(note.text) for word in language.meeting_words)
    }
    pieces: list[str] = []
    for paragraph in opening:
        start = 0
        for mark in paragraph.footnotes:
            pieces += [paragraph.text[start : mark.offset], notes.get(mark.number, "").rstrip(".")]
            start = mark.offset
        pieces.append(paragraph.text[start:])
    return " ".join(pieces) if notes and len(pieces) > len(opening) else ""


def _from_report(document: Document, language: Language) -> Document:
    """Fill in committee and State from the symbols, where the lines above have lost them."""
    symbols = [each.symbol for each in document.reports] + [document.symbol]
    found = [symbol for each in symbols for symbol in symbols_in(each or "")]
    if not found:
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
        state = state_in(_in_front_of_bracket(text, start), language)
        alone = state and any(line.text == state.name for line in document.front_matter)
        if state and (state.code or alone):
            return state
    return None


def _opening(document: Document, language: Language) -> tuple[Paragraph, ...]:
    """Give the paragraphs in which the committee says when it met: those before the first part."""
    if document.preamble:
        return document.preamble[:2]
    first = next((part.paragraphs[:2] for part in document.parts if part.paragraphs), ())
    told = place_of(language.adoption, fold(" ".join(each.text for each in first)))
    # The second has its say where the first does not come to the adoption.
    return first if told is not None and told > len(first[0].text) else first[:1]


def meetings_in(folded: str, language: Language) -> list[_Meeting]:
    """Find the meetings mentioned in a text, each with the dates that belong to it."""
    tokens = tokens_of(folded, language)
    dates = dates_in(folded, language)
    mentions = [
        (token.start, numbers)
        for place, token in enumerate(tokens)
        if token.text in language.meeting_words
        and (numbers := beside(tokens, place, folded, language))
    ]
    starts = [start for start, _ in mentions]
    bounds = [0, *starts] if language.dates_lead else [*starts, len(folded)]
    found = []
    for (start, numbers), low, high in zip(mentions, bounds, bounds[1:], strict=False):
        inside = tuple(each for each in dates if low <= each.start < high)
        found.append(_Meeting(numbers, inside, start))
    return found


def _is_told(mentions: list[_Meeting], adopted: int | None, folded: str) -> bool:
    """Say that the last mention is the adoption's: one of several, or the one its clause opens."""
    if adopted is None or len(mentions) != 1:
        return adopted is not None and bool(mentions)
    mention = mentions[0].start
    opening = folded.rfind(". ", 0, mention) + 1
    return mention - opening <= _CLAUSE_OPENING and ". " not in folded[mention:adopted]


def _reports(
    document: Document, opening: tuple[Paragraph, ...], language: Language
) -> tuple[Report, ...]:
    """Give the reports with their symbols, from the opening paragraph or the notes it calls."""
    called = {mark.number for each in opening for mark in each.footnotes}
    notes = (note.text for note in document.footnotes if note.number in called)
    texts = (*(each.text for each in opening), *notes)
    mentioned = [s for text in texts for s in symbols_in(text) or _mended(text)]
    found = [s for s in mentioned if s.kind is None and not s.suffix]
    # The Committee on Enforced Disappearances considers additional information, too.
    found = found or [s for s in mentioned if s.kind == "AI" and not s.suffix]
    symbols = {each.text: each for each in found}
    reports = document.reports or _considered(opening, language)
    if paired := _paired(opening[0].text, reports):
        return paired
    if (len(symbols) > 1 and not document.reports) or not reports:
        return tuple(Report(each.text, each.cycle) for each in symbols.values())
    if len(symbols) == 1 and len(reports) == 1 and not reports[0].absent:
        symbol = next(iter(symbols.values()))
        cycle, text = reports[0].cycle, fold(document.title or opening[0].text)
        cycle = symbol.cycle if is_part_of(cycle, symbol.cycle, text, language) else cycle
        return (reports[0]._replace(symbol=symbol.text, cycle=cycle),)
    return reports


def _paired(text: str, reports: tuple[Report, ...]) -> tuple[Report, ...]:
    """Give the reports of which the first bracket has as many symbols as there are cycles.

    Symbols from before about 2003 do not say theirs: "the initial, second and third reports
    (CEDAW/C/5/Add.61, CEDAW/C/13/Add.24 and CEDAW/C/VLD/3)".
    """
    bracketed = _bracketed(text.partition("(")[2])
    old = old_symbols_in(bracketed)
    if not old or len(reports) != 1:
        return ()
    new = [(bracketed.index(each.text), each.text, each.cycle) for each in symbols_in(bracketed)]
    symbols = sorted([*new, *[(at, symbol, ()) for at, symbol in old]])
    cycle = reports[0].cycle
    if len(symbols) != len(cycle) or len(cycle) == 1:
        return ()
    pairs = list(zip(symbols, cycle, strict=True))
    if not all(told in ((), (one,)) for (_, _, told), one in pairs):
        return ()
    return tuple(Report(symbol, (one,)) for (_, symbol, _), one in pairs)


def _mended(text: str) -> list[Symbol]:
    """Give the symbols of a text that prints them with damage: `CMW/ C/VLD/2`."""
    return [symbol for each in mended_in(text) for symbol in symbols_in(each)]


def _considered(opening: tuple[Paragraph, ...], language: Language) -> tuple[Report, ...]:
    """Read the reports from the words that open the first sentence, up to a symbol in brackets."""
    text = opening[0].text
    head = _in_front_of_bracket(text, 0)
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
    symbol = None if symbols_in(bracketed) else old_symbol(repaired(bracketed))
    return None if symbol is None or committee_observing(symbol) else symbol


def _in_front_of_bracket(text: str, start: int) -> str:
    """Give what stands in front of the first bracket from `start` on, or nothing."""
    return text[: min((at for mark in "(（" if (at := text.find(mark, start)) >= 0), default=0)]


def _bracketed(text: str) -> str:
    return text[: min((at for mark in ")）" if (at := text.find(mark)) >= 0), default=0)]
