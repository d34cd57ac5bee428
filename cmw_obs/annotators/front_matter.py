"""What the lines above the first paragraph say: symbol, date, committee, title, State, reports."""

from __future__ import annotations

from collections.abc import Iterator

from cmw_obs.dates import dates_in
from cmw_obs.identity.cycles import reports_in
from cmw_obs.identity.mastheads import (
    MASTHEAD_LANGUAGE,
    date_alone,
    date_behind,
    date_distributed,
    masthead_codes,
    printed_symbol,
)
from cmw_obs.identity.title_lines import title_in
from cmw_obs.language import Language, fold, fold_words, load
from cmw_obs.mending import mended
from cmw_obs.model import Diagnostic, Document, FrontMatter, State
from cmw_obs.phrases import has_any
from cmw_obs.states import known_state, state_in
from cmw_obs.symbols import repaired, symbols_in

# Words that are more than a name above the title.
_FEWEST = 4
_DISTRIBUTED = "distr"
_AROUND = " *.,:;،-–—"
_ORIGINAL = ("original", "الاصل", "原文", "язык оригинала", "подлинный текст")


def annotate(document: Document, language: Language) -> Document:
    """Fill in what the front matter prints; what it does not print stays null."""
    lines = tuple(each for line in document.front_matter for each in _parted(line, language))
    folded = [fold(line.text) for line in lines]
    title = title_in(lines, folded, language)
    state = state_in(title, language) if title else None
    if state is None or state.code is None:
        # A site's headline may name it in another language.
        state = _state_alone(lines, folded, language) or state
    own = printed_symbol(lines, language)
    if own.damage and not document.symbol:
        document = document._replace(diagnostics=(*document.diagnostics, own.damage))
    document = document._replace(
        symbol=document.symbol or own.symbol,
        committee=document.committee or _committee(lines, folded, language),
        title=title,
        state=state,
        reports=reports_in(mended(fold(title), language), language) if title else (),
        issued=_issued(own.date, lines, folded, language),
        original_language=_original(folded, language),
    )
    return document if title else _without_title(document)


def _parted(line: FrontMatter, language: Language) -> tuple[FrontMatter, ...]:
    """Part the title from what runs on into it, the breaks lost: a masthead, words in capitals."""
    folded = fold_words(line.text)
    at = min((at for each in language.titles if (at := folded.find(each)) >= 0), default=-1)
    # Folding changes no word's place.
    words = line.text.split(" ")
    before = folded.count(" ", 0, at) if at > 0 else 0
    head = " ".join(words[:before])
    title = " ".join(words[before:])
    if not (symbols_in(head) or (head.isupper() and before >= _FEWEST and not title.isupper())):
        return (line,)
    return line._replace(text=head), line._replace(text=title)


def _without_title(document: Document) -> Document:
    found = Diagnostic("title-missing", "warning", "no line above the first paragraph is a title")
    return document._replace(diagnostics=(*document.diagnostics, found))


def _committee(lines: tuple[FrontMatter, ...], folded: list[str], language: Language) -> str | None:
    for line in lines:
        found = symbols_in(line.text) or symbols_in(repaired(line.text))
        if found:
            return found[0].committee
    # The name may stand over two lines.
    words = " ".join(folded)
    bare = words if language.glue else words.replace(" ", "")
    places = [
        (bare.index(phrase), committee)
        for phrase, committee in language.committees
        if phrase in bare
    ]
    return min(places)[1] if places else None


def _issued(
    fused: str | None, lines: tuple[FrontMatter, ...], folded: list[str], language: Language
) -> str | None:
    """Give the date of distribution: the first that stands alone on its line."""
    texts = (*([fold(fused)] if fused else []), *folded)
    for reads in (date_distributed, date_alone):
        if found := next(filter(None, (reads(text, language) for text in texts)), None):
            return found
    if lines and (within := _issued_within(lines[0].text, language)):
        return within
    # In two columns, read as one: "Civil and Political Rights 3 May 2024".
    columns = any(_DISTRIBUTED in text for text in folded)
    others = (text for text in folded if language.session_words.isdisjoint(text.split()))
    return next(filter(None, (date_behind(text, language) for text in others if columns)), None)


def _issued_within(masthead: str, language: Language) -> str | None:
    """Give the one day that a masthead prints on the line of its symbol."""
    if not symbols_in(masthead):
        return None
    for code in masthead_codes(language):
        found = dates_in(fold(masthead), load(code))
        if len(found) == 1 and len(found[0].days) == 1:
            return found[0].last
    return None


def _original(folded: list[str], language: Language) -> str | None:
    folded = [text.replace("：", ":") for text in folded]
    for place, text in enumerate(folded):
        for head, value in _around_colons(text):
            if head.endswith(_ORIGINAL):
                # The value may have slipped to the next line, or the next line to the value.
                following = folded[place + 1] if place + 1 < len(folded) else ""
                said = value or following
                names = {**load(MASTHEAD_LANGUAGE).languages, **language.languages}
                return names.get(said) or names.get(said.partition(" ")[0])
    return None


def _around_colons(text: str) -> Iterator[tuple[str, str]]:
    """Give what stands before and behind each colon."""
    at = text.find(":")
    while at >= 0:
        yield text[:at].strip(), text[at + 1 :].strip()
        at = text.find(":", at + 1)


def _state_alone(
    lines: tuple[FrontMatter, ...], folded: list[str], language: Language
) -> State | None:
    """Find a line that is nothing but the name of a State, as older titles have it."""
    found = (
        known_state(line.text.strip(_AROUND), language)
        for line, text in zip(lines, folded, strict=True)
        # Nor is it one where a title or a committee is named.
        if not has_any(text, (*language.titles, *(name for name, _ in language.committees)))
    )
    return next((state for state in found if state), None)
