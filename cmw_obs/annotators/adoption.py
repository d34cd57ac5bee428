"""Session, meetings and adoption: what the opening and the note to the title say of them."""

from __future__ import annotations

from cmw_obs.identity.opening import Meeting, meetings_in, opening_of
from cmw_obs.identity.sessions import session_of, session_told
from cmw_obs.language import Language, fold
from cmw_obs.mending import mended, place_of
from cmw_obs.model import Document, Paragraph
from cmw_obs.records import NamedTuple

# How far into its sentence "At its 574th meeting" can stand.
_CLAUSE_OPENING = 30
# How near before a meeting its day stands: "28 November, at its 1810th".
_BESIDE = 18


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
    if told.adoption:
        document = _adopted(document, told.adoption, max(meetings, default=0))
    # Meetings are counted up; where they are not, some were misread.
    return document._replace(meetings=meetings if [*meetings] == sorted(meetings) else ())


def _adopted(document: Document, meeting: Meeting, before: int) -> Document:
    """Fill in the adoption; a number below one `before` it is the half of one split, "22 51"."""
    number = meeting.numbers[-1]
    days = [dates.last for dates in meeting.dates if dates.last]
    return document._replace(
        adoption_meeting=number if number > before else None,
        adopted=days[-1] if days else None,
    )


def _told(text: str, language: Language) -> _Told:
    folded = mended(fold(text), language)
    mentions = meetings_in(folded, language)
    adopted = place_of(language.adoption, folded)
    if not _is_told(mentions, adopted, folded):
        return _Told(mentions, None)
    *dialogue, adoption = mentions
    if not adoption.dates and dialogue:
        # "On 12 November, and on 28 November, at its 1810th meeting, adopted".
        ahead = dialogue[-1].dates[1:]
        beside = [each for each in ahead if adoption.start - each.end <= _BESIDE]
        adoption = adoption._replace(dates=tuple(beside))
    return _Told(dialogue, adoption)


def _is_told(mentions: list[Meeting], adopted: int | None, folded: str) -> bool:
    """Say that the last mention is the adoption's: one of several, or the one its clause opens."""
    if adopted is None or len(mentions) != 1:
        return adopted is not None and bool(mentions)
    mention = mentions[0].start
    opening = folded.rfind(". ", 0, mention) + 1
    return mention - opening <= _CLAUSE_OPENING and ". " not in folded[mention:adopted]


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
