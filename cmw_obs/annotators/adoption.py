"""Session, meetings and adoption: what the opening and the note to the title say of them."""

from __future__ import annotations

from cmw_obs.dates import dates_in
from cmw_obs.identity.opening import Meeting, meetings_in, opening_of
from cmw_obs.identity.sessions import session_of, session_told
from cmw_obs.language import Language, fold
from cmw_obs.mending import mended, place_of
from cmw_obs.model import Document, Paragraph
from cmw_obs.phrases import places_of
from cmw_obs.records import NamedTuple

# How far into its sentence "At its 574th meeting" can stand.
_CLAUSE_OPENING = 30
# How near before a meeting its day stands: "28 November, at its 1810th".
_BESIDE = 18
# "340th (closed) meeting".
_LONGEST_ASIDE = 20
_LONGEST_SHORTENED = 2
_FULL_STOPS = (". ", "。")


class _Told(NamedTuple):
    """The meetings of a text: those of the dialogue, and the one at which it says it adopted."""

    dialogue: list[Meeting]
    adoption: Meeting | None


def annotate(document: Document, language: Language) -> Document:
    """Fill in the session, the meetings and the adoption."""
    opening = opening_of(document, language)
    session = session_of(document, language) or session_told(opening, language)
    document = document._replace(session=session)
    if not opening:
        return document
    told = _told(" ".join(each.text for each in opening), language)
    if told.adoption is None and (spliced := _with_notes(document, opening, language)):
        told = _told(spliced, language)
    meetings = tuple(dict.fromkeys(n for each in told.dialogue for n in each.numbers))
    if told.adoption is None and meetings:
        told = told._replace(adoption=_noted(document, max(meetings), language))
    if told.adoption:
        document = _adopted(document, told.adoption, max(meetings, default=0))
    # Meetings are counted up; where they are not, some were misread.
    return document._replace(meetings=meetings if [*meetings] == sorted(meetings) else ())


def _adopted(document: Document, meeting: Meeting, before: int) -> Document:
    """Fill in the adoption; a number below one `before` it is the half of one split, "22 51"."""
    number = max(meeting.numbers, default=0)
    days = [dates.last for dates in meeting.dates if dates.last]
    return document._replace(
        adoption_meeting=number if number > before else None,
        adopted=days[-1] if days else None,
    )


def _told(text: str, language: Language) -> _Told:
    folded = _without_asides(mended(fold(text), language))
    mentions = meetings_in(folded, language)
    adopted = place_of(language.adoption, folded)
    if adopted is None:
        return _Told(mentions, None)
    if _came_first(mentions, adopted):
        return _Told(mentions[1:], mentions[0])
    if not _is_told(mentions, adopted, folded):
        return _Told(mentions, _on_a_day(mentions, adopted, folded, language))
    *dialogue, adoption = mentions
    if not adoption.dates and dialogue:
        # "On 12 November, and on 28 November, at its 1810th meeting, adopted".
        ahead = dialogue[-1].dates[1:]
        beside = [each for each in ahead if adoption.start - each.end <= _BESIDE]
        adoption = adoption._replace(dates=tuple(beside))
    return _Told(dialogue, adoption)


def _without_asides(folded: str) -> str:
    """Leave out what a bracket says of a meeting in a word: "340th (closed) meeting"."""
    head, *rest = folded.split("(")
    pieces = [head]
    for each in rest:
        aside, closed, behind = each.partition(")")
        short = closed and len(aside) <= _LONGEST_ASIDE and "/" not in aside
        pieces.append(behind if short and not any(map(str.isdecimal, aside)) else f"({each}")
    return "".join(pieces)


def _sentence(folded: str, place: int) -> tuple[int, int]:
    """Give where the sentence around a place begins and ends."""
    stops = [at for at, _ in places_of(_FULL_STOPS, folded) if _is_stop(folded, at)]
    start = max((at + 1 for at in stops if at < place), default=0)
    return start, min((at for at in stops if at >= place), default=len(folded))


def _is_stop(folded: str, at: int) -> bool:
    """Say that a stop ends a sentence, and no short word does: "2016 г. ", "(см. ", "E/C.12"."""
    word = folded[max(at - _LONGEST_ASIDE, 0) : at].rpartition(" ")[2].lstrip("(")
    return folded[at] == "。" or len(word) > _LONGEST_SHORTENED or not word.isalpha()


def _came_first(mentions: list[Meeting], adopted: int) -> bool:
    """Say that the sentence begins with the adoption: "At its 86th … adopted … which it had …"."""
    if len(mentions) < 2 or adopted > mentions[1].start:
        return False
    first, *others = mentions
    return max(first.numbers) > max(number for each in others for number in each.numbers)


def _on_a_day(
    mentions: list[Meeting], adopted: int, folded: str, language: Language
) -> Meeting | None:
    """Give the day alone on which a sentence without a meeting says that it was adopted."""
    start, end = _sentence(folded, adopted)
    if any(start <= each.start < end for each in mentions):
        return None
    # Its year may be that of the day before.
    days = tuple(each for each in dates_in(folded, language) if start <= each.start < end)
    return Meeting((), days, start) if len(days) == 1 and days[0].last else None


def _noted(document: Document, last: int, language: Language) -> Meeting | None:
    """Give the meeting behind the `last` of the dialogue that the note to the title dates."""
    called = {mark.number for line in document.front_matter for mark in line.footnotes}
    for folded in (fold(note.text) for note in document.footnotes if note.number in called):
        if any(map(folded.__contains__, language.meeting_words)):
            found = [each for each in meetings_in(folded, language) if each.dates]
            if len(found) == 1 and min(found[0].numbers) > last:
                return found[0]
    return None


def _is_told(mentions: list[Meeting], adopted: int, folded: str) -> bool:
    """Say that the last mention is the adoption's: one of several, or the one its clause opens."""
    if len(mentions) != 1:
        # A sentence that names a day alone tells of no meeting.
        return bool(mentions) and mentions[-1].start > _sentence(folded, adopted)[0]
    mention = mentions[0].start
    opening, end = _sentence(folded, mention)
    return mention - opening <= _CLAUSE_OPENING and adopted < end


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
