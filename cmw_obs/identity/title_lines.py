"""The title of a document, put together from the lines on which it was broken."""

from __future__ import annotations

import operator

from cmw_obs.evidence import has_open_bracket
from cmw_obs.language import Language, fold
from cmw_obs.mending import stands_in
from cmw_obs.model import FrontMatter
from cmw_obs.states import known_state, state_in
from cmw_obs.treaty_forms import treaty_forms_of


def title_in(lines: tuple[FrontMatter, ...], folded: list[str], language: Language) -> str | None:
    """Find the line that says what the document is, and what goes on with it."""
    for holds in (str.startswith, operator.contains, stands_in):
        found = [
            place
            for place, text in enumerate(folded)
            if any(holds(text, phrase) for phrase in language.titles)
        ]
        if found:
            # A site's own headline has the symbol in it: "…, U.N. Doc. CAT/C/VLD/CO/2 (2011)".
            bare = (place for place in found if "/" not in lines[place].text)
            return _with_rest(lines, next(bare, found[0]), language)
    return None


def _with_rest(lines: tuple[FrontMatter, ...], place: int, language: Language) -> str:
    """Give a title with the lines that are parts of it, though blank ones may stand between."""
    text = _with_head(lines, place, language)
    for line in lines[place + 1 :]:
        if text.endswith(".") or not _goes_on(text, line.text, language):
            break
        text = f"{text}{language.glue}{line.text}"
    return text


def _goes_on(text: str, line: str, language: Language) -> bool:
    """Say that a title goes on with a line: it begins small, or a State's name stands there."""
    articles = treaty_forms_of(language.code).articles
    # "… under article", and "29 (1) of the Convention" on the next line.
    counts = line[:1].isdecimal() and fold(text).rpartition(" ")[2] in articles
    if line[:1].islower() or counts or has_open_bracket(text):
        return True
    begun = state_in(text, language)
    if begun and begun.code:
        return False
    whole = state_in(f"{text}{language.glue}{line}", language)
    if whole is None or whole.code is None:
        return False
    last = fold(text).rpartition(" ")[2]
    if last in language.leading or last.startswith(tuple(language.report_words)):
        # "… on the fifth periodic report", and whose in the genitive on the next line.
        return True
    clitic = treaty_forms_of(language.code).clitics[:1]
    if clitic and line.startswith(clitic):
        # "الحادي", and "والعشرين" on the next line.
        return True
    # Where the title names none yet, neither may the line: it is a title's of its own, or a name.
    return begun is not None or not (known_state(line, language) or state_in(line, language))


def _with_head(lines: tuple[FrontMatter, ...], place: int, language: Language) -> str:
    """Give a title's line with the one above: Chinese names the State before its report."""
    text = lines[place].text
    if language.glue or not place or state_in(text, language):
        return text
    above = lines[place - 1].text
    whole = state_in(above + text, language)
    return above + text if whole and whole.code and not known_state(above, language) else text
