"""Arabic presentation forms, and hyphens spelt as U+FFFE, read as the letters they stand for.

Both are artefacts of extractors; PDFium spells so the hyphens that ended a row.
"""

from __future__ import annotations

from cmw_obs.lines import Lift, Line, Reading
from cmw_obs.model import Diagnostic

_FIRST = b"\xef"
# How U+FB50 to U+FDFF and U+FE70 to U+FEFC begin; full-width forms begin with others.
_LEADS = tuple(bytes((0xEF, second)) for second in (*range(0xAD, 0xB8), 0xB9, 0xBA, 0xBB))
_HYPHEN = "\ufffe"


def with_letters(reading: Reading, text: str) -> Reading:
    """Put letters in the place of presentation forms, and say that there were any."""
    # In UTF-8 they begin with bytes that are rare in other text, and bytes are found in no time.
    data = text.encode(errors="surrogatepass")
    if _FIRST not in data:
        return reading
    told = []
    if any(lead in data for lead in _LEADS) and any(map(_is_form, text)):
        message = "presentation forms, read as the letters they stand for"
        told.append(Diagnostic("presentation-forms", "note", message, 1))
    if _HYPHEN in text:
        message = "hyphens spelt as U+FFFE, read as hyphens"
        told.append(Diagnostic("hyphens-spelt", "note", message, 1))
    if not told:
        return reading
    return reading._replace(
        lines=tuple(map(_line, reading.lines)),
        footnotes=tuple(each._replace(text=letters_of(each.text)) for each in reading.footnotes),
        diagnostics=(*reading.diagnostics, *told),
    )


def _is_form(letter: str) -> bool:
    return "\ufb50" <= letter <= "\ufdff" or "\ufe70" <= letter <= "\ufefc"


def letters_of(words: str) -> str:
    """Give the words with every presentation form resolved, and every hyphen."""
    return "".join(map(_letter, words))


def _letter(form: str) -> str:
    """Give the letters of a form; one of a vowel sign alone stands on a space or a tatweel."""
    if form == _HYPHEN:
        return "-"
    if not _is_form(form):
        return form
    from unicodedata import normalize

    return normalize("NFKC", form).strip(" \u0640") or form


def _line(line: Line) -> Line:
    pieces: list[str] = []
    lifts: list[Lift] = []
    length = 0
    old = list(line.lifts)
    for offset, each in enumerate(line.words):
        while old and old[0].offset <= offset:
            lifts.append(old.pop(0)._replace(offset=length))
        piece = _letter(each)
        pieces.append(piece)
        length += len(piece)
        if len(piece) != 1:
            lifts.append(Lift(length, 1 - len(piece)))
    lifts.extend(lift._replace(offset=length) for lift in old)
    return line._replace(words="".join(pieces), lifts=tuple(lifts))
