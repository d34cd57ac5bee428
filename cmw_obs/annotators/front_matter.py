"""What the lines above the first paragraph say: symbol, date, committee, title, State, reports."""

from __future__ import annotations

import operator
import re
from functools import cache

from cmw_obs.cycles import reports_in
from cmw_obs.dates import dates_in
from cmw_obs.language import (
    Language,
    fold,
    folded_states,
    load,
    state_named,
    unaccented,
    unaccented_states,
)
from cmw_obs.mending import stands_in
from cmw_obs.model import Diagnostic, Document, FrontMatter, State
from cmw_obs.records import NamedTuple
from cmw_obs.symbols import old_symbol, old_symbol_and_day, repaired, symbols_in

# The masthead of Arabic, Chinese and Russian documents is in English.
_MASTHEAD_LANGUAGE = "en"
_LONGEST_DATE = 60
_BRACKETS = frozenset("(（")
_TRAILING = " *.,:;،-–—"


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)


def annotate(document: Document, language: Language) -> Document:
    """Fill in what the front matter prints; what it does not print stays null."""
    lines = document.front_matter
    title = title_in(lines, language)
    folded = fold(title) if title else ""
    state = (state_in(title, language) if title else None) or _state_alone(lines, language)
    own = _own_symbol(lines)
    if own.damage and not document.symbol:
        document = document._replace(diagnostics=(*document.diagnostics, own.damage))
    document = document._replace(
        symbol=document.symbol or own.symbol,
        committee=document.committee or _committee(lines, language),
        title=title,
        state=state,
        reports=reports_in(folded, language),
        issued=_issued(own.date, lines, language),
        original_language=_original(lines, language),
    )
    return document if title else _without_title(document)


def title_in(lines: tuple[FrontMatter, ...], language: Language) -> str | None:
    """Find the line that says what the document is."""
    texts = {line.text: fold(line.text) for line in lines}
    for holds in (operator.contains, stands_in):
        for text, folded in texts.items():
            if any(holds(folded, phrase) for phrase in language.titles):
                return text
    return None


def _without_title(document: Document) -> Document:
    found = Diagnostic("title-missing", "warning", "no line above the first paragraph is a title")
    return document._replace(diagnostics=(*document.diagnostics, found))


class _Found(NamedTuple):
    """The document's symbol, None where it cannot be told, and what is wrong with its print.

    `date` is the date that was printed into it.
    """

    symbol: str | None
    damage: Diagnostic | None = None
    date: str | None = None


def _own_symbol(lines: tuple[FrontMatter, ...]) -> _Found:
    """Find the document's own symbol, which stands alone on its line, or with the date."""
    for line in lines:
        for text in dict.fromkeys((line.text, repaired(line.text))):
            found = symbols_in(text)
            if len(found) == 1 and found[0].kind == "CO":
                return _weighed(found[0].text, text, line)
            if old := old_symbol(text):
                return _weighed(old, text, line)
            if fused := old_symbol_and_day(text):
                symbol, day, behind = fused
                return _Found(symbol, _fused(line), f"{day} {behind}")
    return _Found(None)


def _weighed(symbol: str, text: str, line: FrontMatter) -> _Found:
    """Doubt a symbol whose number the day of a date is glued to, and say what was mended."""
    head, digits = symbol.rsplit("/", 1)
    behind = text[text.index(symbol) + len(symbol) :].strip()
    if behind and digits.isdecimal() and len(digits) > 1:
        # There is one way to part two digits; of more nobody can tell which are whose.
        parted = f"{head}/{digits[0]}" if len(digits) == 2 and digits[1] != "0" else None
        return _Found(parted, _fused(line), f"{digits[1]} {behind}" if parted else None)
    if text == line.text:
        return _Found(symbol)
    message = f"printed with damage; read as {symbol}"
    return _Found(
        symbol, Diagnostic("symbol-repaired", "note", message, None, line.text, line.span)
    )


def _fused(line: FrontMatter) -> Diagnostic:
    message = "the symbol and the date are printed without a space between"
    return Diagnostic("symbol-fused", "warning", message, None, line.text, line.span)


def _committee(lines: tuple[FrontMatter, ...], language: Language) -> str | None:
    for line in lines:
        found = symbols_in(line.text) or symbols_in(repaired(line.text))
        if found:
            return found[0].committee
    # The name may stand over two lines.
    folded = fold(" ".join(line.text for line in lines))
    bare = folded if language.glue else folded.replace(" ", "")
    places = [
        (bare.index(phrase), committee)
        for phrase, committee in language.committees
        if phrase in bare
    ]
    return min(places)[1] if places else None


def _issued(fused: str | None, lines: tuple[FrontMatter, ...], language: Language) -> str | None:
    """Give the date of distribution: the first that stands alone on its line."""
    for text in (*([fused] if fused else []), *(line.text for line in lines)):
        folded = fold(text)
        if len(folded) > _LONGEST_DATE or not any(map(str.isdecimal, folded)):
            continue
        for code in dict.fromkeys((language.code, _MASTHEAD_LANGUAGE)):
            found = dates_in(folded, load(code))
            if (
                len(found) == 1
                # A span of days is that of the session.
                and len(found[0].days) == 1
                and found[0].last
                and _is_whole(found[0].end - found[0].start, folded)
            ):
                return found[0].last
    return None


def _is_whole(length: int, folded: str) -> bool:
    return len(folded) - length <= len("distr. générale ")


def _original(lines: tuple[FrontMatter, ...], language: Language) -> str | None:
    names = {**load(_MASTHEAD_LANGUAGE).languages, **language.languages}
    folded = [fold(line.text).replace("：", ":") for line in lines]
    for place, text in enumerate(folded):
        head, colon, value = text.partition(":")
        if colon and head.strip().endswith(_ORIGINAL):
            # The value may have slipped to the next line.
            following = folded[place + 1] if place + 1 < len(folded) else ""
            return names.get(value.strip() or following)
    return None


_ORIGINAL = ("original", "الاصل", "原文", "язык оригинала", "подлинный текст")


def state_in(title: str, language: Language) -> State | None:
    """Give the State that the title names: known ones in dictionary form, others as printed."""
    printed = _printed_states(title, language)
    for name in printed:
        known = known_state(name, language)
        if known:
            return known
    begun = (_leading_state(name, language) for name in printed)
    state = next((state for state in begun if state), None)
    return state or (State(printed[0], None) if printed else None)


def _leading_state(name: str, language: Language) -> State | None:
    """Give the longest known State that the words begin with: `Monaco, submitted together`."""
    words = name.split()
    heads = (
        " ".join(words[:count]).rstrip(_TRAILING + "،") for count in range(len(words) - 1, 0, -1)
    )
    return next((state for head in heads if (state := known_state(head, language))), None)


def _state_alone(lines: tuple[FrontMatter, ...], language: Language) -> State | None:
    """Find a line that is nothing but the name of a State, as older titles have it."""
    found = (known_state(line.text.strip(_TRAILING), language) for line in lines)
    return next((state for state in found if state), None)


def known_state(name: str, language: Language) -> State | None:
    """Look a name up among those of the States, whatever its case, marks and spacing."""
    # Most names stand as in the dictionary, which saves folding all of it.
    found = state_named(name, language.code) or folded_states(language.code).get(fold(name))
    if not found and name.isupper():
        # Capitals are often printed without accents: PERU.
        found = unaccented_states(language.code).get(unaccented(fold(name)))
    return State(*found) if found else None


def _printed_states(title: str, language: Language) -> list[str]:
    """List what the title may print as the State's name, likeliest first, prepositions off."""
    if _BRACKETS & {*title}:
        title = _pattern(r"\s*[(（][^)）]*[)）][\s*]*$").sub("", title)
    bare = title.rstrip(_TRAILING)
    words = bare.split()
    found: list[str] = []
    folded = fold(bare)
    for match in _pattern(language.state_in_title).finditer(folded):
        group = match.lastindex or 0
        # Folding changes no word's place, so the name's words can be counted from both ends.
        first = folded.count(" ", 0, match.start(group))
        count = len(match[group].split())
        name = " ".join(words[first : first + count]).strip(_TRAILING)
        inside_word = folded[match.start(group) - 1] != " "
        if not language.glue:
            # A script without spaces has no words to count, and folding changes nothing in a name.
            name, inside_word = match[group].strip(_TRAILING), False
        found.extend(_without_preposition(name, inside_word, language))
    return found


def _without_preposition(name: str, inside_word: bool, language: Language) -> list[str]:
    """Take off the article, or the clitic where the name began `inside_word`."""
    if inside_word:
        pairs = (
            (full, name[len(clitic) :])
            for clitic, full in language.clitics
            if name.startswith(clitic)
        )
        return [full + rest for full, rest in pairs] or [name]
    for article in language.articles:
        if name.lower().startswith(article):
            return [name[len(article) :]]
    return [name]
