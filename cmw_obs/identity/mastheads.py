"""The document's own symbol and date as the masthead prints them: damaged, or run together."""

from __future__ import annotations

from cmw_obs.dates import dates_in
from cmw_obs.language import Language, fold, load
from cmw_obs.model import Diagnostic, FrontMatter
from cmw_obs.records import NamedTuple
from cmw_obs.symbols import BODIES, OBSERVING, repaired, symbols_in

# The masthead of Arabic, Chinese and Russian documents is in English.
MASTHEAD_LANGUAGE = "en"
_TO_MONTH = 3
# How many lines above the rest of a symbol its first letters may stand.
_ABOVE = 3
_LONGEST_DATE = 60
_DISTR = "distr"
_DISTRIBUTED = f"{_DISTR}. générale "


class Printed(NamedTuple):
    """The document's symbol, None where it cannot be told, and what is wrong with its print.

    `date` is the date that was printed into it.
    """

    symbol: str | None
    damage: Diagnostic | None = None
    date: str | None = None


def printed_symbol(lines: tuple[FrontMatter, ...], language: Language) -> Printed:
    """Find the document's own symbol, which stands alone on its line, or with the date."""
    for line in lines:
        for text in dict.fromkeys((line.text, repaired(line.text))):
            found = symbols_in(text)
            if len(found) == 1 and found[0].kind in OBSERVING:
                return _weighed(found[0].text, text, line, language)
            if "/" in text and (told := _old_or_fused(text, line, language)):
                return told
    headlined = _headlined([line.text for line in lines if "/" in line.text])
    return Printed(headlined) if headlined else _divided(lines)


def _divided(lines: tuple[FrontMatter, ...]) -> Printed:
    """Read a symbol whose first letters stand on a line above the rest: "CRPD", "/C/VLD/CO/1"."""
    for at, line in enumerate(lines):
        if not line.text.startswith("/C/"):
            continue
        words = [each.text.rpartition(" ")[2] for each in lines[max(0, at - _ABOVE) : at]]
        body = next((each for each in reversed(words) if each in BODIES), "")
        found = symbols_in(f"{body}{line.text}")
        if body and len(found) == 1 and found[0].kind in OBSERVING:
            message = f"printed with damage; read as {found[0].text}"
            damage = Diagnostic("symbol-repaired", "note", message, None, line.text, line.span)
            return Printed(found[0].text, damage)
    return Printed(None)


def _old_or_fused(text: str, line: FrontMatter, language: Language) -> Printed | None:
    # Of few documents; every start of the command would load it.
    from cmw_obs.old_symbols import observing_symbol, old_symbol

    old = old_symbol(text)
    if old:
        return _weighed(old, text, line, language)
    beside = observing_symbol(text)
    return _parted(text, line, language) or (Printed(beside) if beside else None)


def _headlined(texts: list[str]) -> str | None:
    if not texts:
        return None
    from cmw_obs.old_symbols import headlined_symbol

    return next(filter(None, map(headlined_symbol, texts)), None)


def date_alone(text: str, language: Language) -> str | None:
    """Give the one day that a folded line consists of, with no more than "Distr." in front."""
    if len(text) > _LONGEST_DATE or not any(map(str.isdecimal, text)):
        return None
    for code in masthead_codes(language):
        found = dates_in(text, load(code))
        # A span of days is that of the session.
        if len(found) == 1 and len(found[0].days) == 1 and found[0].last:
            rest = len(text) - (found[0].end - found[0].start)
            if rest <= len(_DISTRIBUTED):
                return found[0].last
    return None


def date_distributed(text: str, language: Language) -> str | None:
    """Give the day right behind "Distr.: General" in a folded line, whatever stands around."""
    _, mark, behind = text.partition(_DISTR)
    for code in masthead_codes(language) if mark else ():
        found = dates_in(behind, load(code))
        if found and len(found[0].days) == 1 and found[0].start <= len(_DISTRIBUTED):
            return found[0].last
    return None


def date_behind(text: str, language: Language) -> str | None:
    """Give the one day with which a folded line ends, or which stands on the line of "Distr."."""
    for code in masthead_codes(language):
        found = dates_in(text, load(code))
        if len(found) == 1 and len(found[0].days) == 1:
            placed = found[0].end == len(text) or _DISTR in text[: found[0].start]
            return found[0].last if placed else None
    return None


def masthead_codes(language: Language) -> tuple[str, ...]:
    """Give the languages that a masthead may be in, each once."""
    return tuple(dict.fromkeys((language.code, MASTHEAD_LANGUAGE)))


def _parted(text: str, line: FrontMatter, language: Language) -> Printed | None:
    """Part the symbol from the date if they are glued together, where there is one way to do it."""
    # Hardly any document needs it.
    from cmw_obs.identity.fused import ways_to_part

    ways = [way for way in ways_to_part(text) if _names_month(way.date, language)]
    if not ways:
        return None
    symbol, _, date = ways[0] if len(ways) == 1 else (None, None, None)
    return Printed(symbol, _fused(line), date)


def _weighed(symbol: str, text: str, line: FrontMatter, language: Language) -> Printed:
    """Doubt a symbol whose number the day of a date is glued to, and say what was mended."""
    head, digits = symbol.rsplit("/", 1)
    behind = text[text.index(symbol) + len(symbol) :].strip()
    if digits.isdecimal() and len(digits) > 1 and _names_month(behind, language):
        # There is one way to part two digits; of more nobody can tell which are whose.
        parted = f"{head}/{digits[0]}" if len(digits) == 2 and digits[1] != "0" else None
        return Printed(parted, _fused(line), f"{digits[1]} {behind}" if parted else None)
    if text == line.text:
        return Printed(symbol)
    message = f"printed with damage; read as {symbol}"
    return Printed(
        symbol, Diagnostic("symbol-repaired", "note", message, None, line.text, line.span)
    )


def _names_month(text: str, language: Language) -> bool:
    """Say that a text goes on with a month, "de febrero de 2009", as behind a day."""
    # "May2016" is a month, too.
    words = [word.rstrip("0123456789") for word in fold(text).split()[:_TO_MONTH]]
    return any(word in load(code).months for code in masthead_codes(language) for word in words)


def _fused(line: FrontMatter) -> Diagnostic:
    message = "the symbol and the date are printed without a space between"
    return Diagnostic("symbol-fused", "warning", message, None, line.text, line.span)
