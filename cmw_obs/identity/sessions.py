"""The committee's session: what the note to the title, the lines above or the opening say of it."""

from __future__ import annotations

from collections.abc import Iterator

from cmw_obs.dates import Dates, dates_in
from cmw_obs.language import Language, fold
from cmw_obs.model import Document, Paragraph, Session
from cmw_obs.on_demand import pattern
from cmw_obs.ordinals import beside, tokens_of
from cmw_obs.phrases import has_any

# From here on, scripts put no space between words and numbers.
_COUNTING = "\u2e80"
# "eighteenth session".
_WORDS_OF_A_SESSION = 2
# "at its", "à sa".
_SMALL_WORDS = ("its", "the", "sa", "la")
# "(United Nations Headquarters, New York)".
_LONGEST_PLACE = 45
_BESIDE_PLACE = ",،，("
# "against TortureForty-eighth", "LA TORTURETrente-neuvième", "HUMANOS93º", "sesiones28 de".
_GLUED = (
    r"(?<=[^\W\d_A-Z])(?=[A-Z][a-zà-ÿ])|(?<=[A-ZÀ-Ý]{2})(?=[A-Z][a-zà-ÿ]|\d+[^\W\d])"
    r"|(?<=[a-zà-ÿа-яء-ي]{4})(?=\d{1,2}(?: |[-‐-–]\d))"
    r"|(?<=[А-я])(?=[А-Я][а-я])"
)


def session_of(document: Document, language: Language) -> Session | None:
    """Read the note to the title: "Adopted … at its thirty-seventh session (27 November–…)"."""
    called = {mark.number for line in document.front_matter for mark in line.footnotes}
    notes = [note.text for note in document.footnotes if note.number in called]
    printed = (*notes, *[line.text for line in document.front_matter])
    undated = None
    for text, behind in zip(printed, (*printed[1:], ""), strict=False):
        folded = fold(_unglued(text))
        number, place = _session_number(folded, language) or (None, 0)
        if number and (undated is None or undated.number == number):
            # The dates may stand on a line of their own.
            below = _dates_alone(fold(_unglued(behind)), language)
            for dates in (*_dates_of_it(folded, place, language), below):
                start, end = (dates[0].first, dates[-1].last) if dates else (None, None)
                # One day is that of an adoption, or of a meeting.
                if start and end and start < end:
                    return Session(number, start, end)
            # The lines above may date what the note only numbers.
            undated = Session(number, None, None)
    return undated


def session_told(opening: tuple[Paragraph, ...], language: Language) -> Session | None:
    """Give the session that is all that a bracket says: "at its 26th meeting (tenth session)".

    Or the only one that is named where the adoption is told: "adopted, during its 111th session";
    or in the first sentence, with its days: "At its thirty-fourth session (16 January–3 February
    2006), the Committee considered".
    """
    for text in (each.text for each in opening):
        for behind in text.split("(")[1:]:
            folded = fold(behind.partition(")")[0])
            number, _ = _session_number(folded, language) or (None, 0)
            if number and len(tokens_of(folded, language)) == _WORDS_OF_A_SESSION:
                return Session(number, None, None)
    for folded in (fold(each.text) for each in opening):
        number, place = _only_session(folded, language) or (None, 0)
        if number is None:
            continue
        beside = folded[place:].partition("(")[2].partition(")")[0]
        days = dates_in(beside, language)
        first, last = (days[0].first, days[-1].last) if days else (None, None)
        if first and last and first < last:
            return Session(number, first, last)
        if has_any(folded, language.adoption):
            return Session(number, None, None)
    return None


def _only_session(folded: str, language: Language) -> tuple[int, int] | None:
    """Give the number of the session that a text names, if it names but one, and where it does."""
    if not any(map(folded.__contains__, language.session_words)):
        return None
    named = [each for each in tokens_of(folded, language) if each.text in language.session_words]
    return _session_number(folded, language) if len(named) == 1 else None


def _unglued(text: str) -> str:
    """Give a text with a space before each capital that another word is glued to.

    And without those around the point of an ordinal, "13 . º período".
    """
    for ending in "ºª":
        text = text.replace(f" . {ending}", f".{ending}")
    if text.isupper() or not _may_be_glued(text):
        return text
    return pattern(_GLUED).sub(" ", text)


def _may_be_glued(text: str) -> bool:
    """Say that a capital or a number stands right behind a letter: a look is sooner than a pattern.

    Not so a capital behind another, unless a word in small letters begins with it.
    """
    return any(
        one.isalpha()
        and (
            (two.isdecimal() and one < _COUNTING)
            or (two.isupper() and (three.islower() or not one.isupper()))
        )
        for one, two, three in zip(text, text[1:], f"{text[2:]} ", strict=False)
    )


def _dates_of_it(text: str, place: int, language: Language) -> Iterator[list[Dates]]:
    """Give the dates behind the session, named at `place`, up to the end of their bracket.

    "fiftieth session (6-31 May 2013) [2013] UNCATCO 11; CAT/C/VLD/CO/5 (24 June 2013)". Then those
    of the whole text: they may stand in front.
    """
    found = dates_in(text, language)
    for dates in ([each for each in found if each.start > place], found):
        end = text.find(")", dates[0].end) if dates else -1
        yield [each for each in dates if end < 0 or each.start < end]


def _dates_alone(text: str, language: Language) -> list[Dates]:
    """Give the dates that a line consists of, but for the place: "New York, 8–26 March 2010"."""
    found = dates_in(text, language)
    length = sum(each.end - each.start for each in found)
    if length * 2 > len(text):
        return found
    if not found or len(text) - length > _LONGEST_PLACE:
        return []
    around = text[: found[0].start] + text[found[-1].end :]
    is_place = any(map(around.__contains__, _BESIDE_PLACE)) and not any(map(str.isdecimal, around))
    return found if is_place else []


def _session_number(folded: str, language: Language) -> tuple[int, int] | None:
    """Give the number of the session that a text names, and where it does."""
    if not any(map(folded.__contains__, language.session_words)):
        return None
    for dates in dates_in(folded, language):
        # In Arabic they stand right behind the number: "الدورة الخامسة والستون 2-20 آب".
        blank = "," * (dates.end - dates.start)
        folded = f"{folded[: dates.start]}{blank}{folded[dates.end :]}"
    tokens = tokens_of(folded, language)
    for place, token in enumerate(tokens):
        if token.text in language.session_words:
            numbers = beside(tokens, place, folded, language)
            glued = language.ordinals.get(_freed(tokens[place - 1].text)) if place else None
            if len(numbers) == 1 or (glued and not numbers):
                return glued or numbers[0], token.start
    return None


def _freed(word: str) -> str:
    """Take off the small word that is glued to an ordinal: "saquatre-vingt-deuxième session"."""
    return next((word[len(each) :] for each in _SMALL_WORDS if word.startswith(each)), "")
