"""What each paragraph is for: it opens, welcomes, worries, recommends, or asks for what comes next.

In this order (domain practice of the treaty bodies): the part that a paragraph stands in; behind
the last concern, the requests that end every document, by their own words and by their headings; a
recommendation; a concern; what is only noted, where the next paragraph recommends something.
"""

from __future__ import annotations

from cmw_obs.cue_forms import Cues, cues_of
from cmw_obs.language import Language
from cmw_obs.meaning.asked import asked_in, asks_for_follow_up, own_paragraphs
from cmw_obs.meaning.entries import Entry, beside_paragraphs, entries_of
from cmw_obs.meaning.said import Said
from cmw_obs.meaning.subjects import begin_in
from cmw_obs.meaning.titles import purpose_of, purposes_of
from cmw_obs.model import Document, Reference
from cmw_obs.passages import Passages
from cmw_obs.phrases import has_any

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cmw_obs.walk import Changes

_Roles = list[str | None]

_SAID_ROLES: dict[Said | None, str] = {
    "recommendation": "recommendation",
    "advice": "recommendation",
    "concern": "concern",
    "positive": "positive",
}
# Roles that the second block of a paragraph need not share.
_OF_BLOCKS = ("concern", "recommendation", "positive", None)
# The requests that end a document stand in its second half, but for such as are nothing else.
_ENDING = 0.5
# Under topics, no more than so many paragraphs stand on average.
_FEW = 4
_SURE = ("follow-up", "next-report", "dissemination")
_PARTS = ("introduction", "positive", "concerns")
# Where the paragraph stands that tells when the committee met.
_BEGINNING = (None, "introduction")


def find(document: Document, language: Language, passages: Passages, cited: Changes) -> Changes:
    """Give the paragraphs and what continues them their roles; one with no sure cue has none.

    `cited` has the references of the nodes.
    """
    cues = cues_of(language.code)
    entries = _in_parts(entries_of(document, passages.folded, language, cues), cues)
    roles = [_role(entry, cues) for entry in entries]
    _note(entries, roles, cues)
    _ask(entries, roles, cited, language, cues)
    for at, entry in enumerate(entries[:2]):
        if entry.part in _BEGINNING and _opens(entry.folded, at, language, cues):
            roles[at] = "opening"
    behind = [_of_blocks(*each) for each in zip(entries, roles, strict=True)]
    return beside_paragraphs(entries, roles, behind)


def _in_parts(entries: list[Entry], cues: Cues) -> list[Entry]:
    """Give the entries with their parts; those under headings that are all there keep theirs."""
    if {entry.part for entry in entries}.issuperset(_PARTS):
        return entries
    # Most documents have the headings, and every start of the command would load it.
    from cmw_obs.meaning.places import placed

    return placed(entries, cues)


def _ask(
    entries: list[Entry], roles: _Roles, cited: Changes, language: Language, cues: Cues
) -> None:
    """Give the requests that end the document their roles."""
    half = int(len(entries) * _ENDING)
    begin = _ending(entries, roles, cited, language, cues)
    topics = bool(entries) and entries[-1].heading * _FEW > len(entries)
    purposes: list[str] = []
    heading = -1
    for at in range(min(begin, half), len(entries)):
        entry = entries[at]
        if entry.heading != heading:
            heading, purposes = entry.heading, purposes_of(entry.title, cues)
        purpose = purposes[0] if len(purposes) == 1 else None
        own = own_paragraphs(entry.paragraph, cited)
        if not _may_ask(entry, purpose, own, late=at >= begin):
            continue
        asked = asked_in(entry.folded, own, purpose, language, cues)
        if at < begin:
            # Among concerns: where its heading or its words leave no doubt.
            told = asked == "follow-up" and asks_for_follow_up(
                entry.folded, own, purpose, language, cues
            )
            if told or (asked and asked == purpose and asked in _SURE):
                roles[at] = asked
        elif at >= half:
            of_all = None if own else _of_all(entry, purposes, topics, cues)
            roles[at] = asked or purpose or of_all or roles[at]
        elif asked in _SURE:
            roles[at] = asked


def _may_ask(entry: Entry, purpose: str | None, own: list[Reference], *, late: bool) -> bool:
    """Say that a paragraph stands where requests do, and neither welcomes nor worries."""
    if entry.part == "introduction":
        return False
    if entry.part == "positive" and entry.says != "recommendation":
        return False
    if not late:
        return purpose in _SURE or bool(own)
    return bool(purpose) or entry.says not in ("positive", "concern")


def _of_all(entry: Entry, purposes: list[str], topics: bool, cues: Cues) -> str | None:
    """Name the follow-up to all recommendations, where a heading leaves open what is asked."""
    aside = has_any(entry.folded, cues.requests.asides)
    if aside or not has_any(entry.folded, cues.requests.findings):
        return None
    late = "follow-up" in purposes or (not purposes and entry.part in _SURE)
    # Without topics, recommendations named beside the findings are all of them.
    untitled = not topics and not purposes and has_any(entry.folded, cues.repeated)
    earlier = has_any(entry.folded, cues.requests.earlier or ("\n",))
    return "follow-up" if late or (untitled and not earlier) else None


def _role(entry: Entry, cues: Cues) -> str | None:
    """Give the role that part and words tell, whatever comes before and behind."""
    role = _SAID_ROLES.get(entry.says)
    if entry.part == "introduction":
        return "introduction"
    if entry.part == "positive":
        # A heading may be lost, and what worries stand under the one before.
        welcome = role in (None, "positive") or has_any(entry.folded, cues.positive)
        return "positive" if welcome else role
    if entry.part == "factors":
        return role if role == "concern" else None
    if entry.part == "recommendations":
        return role if role == "concern" else "recommendation"
    return role


def _note(entries: list[Entry], roles: _Roles, cues: Cues) -> None:
    """Make concerns of what is only noted, where what comes next shows it, from last to first.

    Something wanting is one that a run of concerns leads from to a recommendation, something
    noted where no concern stands between; what is welcome as well, if it wants something. Where
    recommendations have a part of their own, all that the part of concerns says is one.
    """
    recommending = {entry.heading for entry in entries if _recommends(entry)}
    apart = any(entry.part == "recommendations" for entry in entries)
    heading, wide, near = -1, False, False
    for at in range(len(entries) - 1, -1, -1):
        entry, role = entries[at], roles[at]
        if entry.heading != heading:
            heading, wide, near = entry.heading, False, False
        among = entry.part == "concerns"
        if role is None and entry.part != "factors":
            alone = among and heading not in recommending
            wanting = entry.says == "wanting" and (wide or alone)
            noted = among or entry.says in ("wanting", "noting")
            if _answers_itself(entry) or wanting or (near and noted) or (apart and among):
                roles[at] = "concern"
        elif role == "positive" and among and near and begin_in(entry.folded, cues.wants, cues):
            roles[at] = "concern"
        wide = role == "recommendation" or (wide and roles[at] == "concern")
        near = role == "recommendation" or (near and role is None and roles[at] == "concern")


def _recommends(entry: Entry) -> bool:
    return _SAID_ROLES.get(entry.says) == "recommendation" or _answers_itself(entry)


def _answers_itself(entry: Entry) -> bool:
    """Say that a second block under the same number recommends something."""
    return any(_SAID_ROLES.get(each) == "recommendation" for each in entry.behind)


def _ending(
    entries: list[Entry], roles: _Roles, cited: Changes, language: Language, cues: Cues
) -> int:
    """Give where the requests that end a document may begin: behind what answers a concern."""
    backwards = range(len(entries) - 1, -1, -1)
    last = next((at for at in backwards if _worries(entries[at], roles[at], cues)), None)
    if last is None:
        return 0
    if _answers_itself(entries[last]):
        return last + 1
    for at in range(last + 1, len(entries)):
        entry = entries[at]
        if entry.heading != entries[last].heading:
            break
        if roles[at] == "recommendation":
            # What asks for one of these answers no concern.
            own = own_paragraphs(entry.paragraph, cited)
            asked = asked_in(entry.folded, own, None, language, cues)
            return at if asked in _SURE else at + 1
    return last + 1


def _worries(entry: Entry, role: str | None, cues: Cues) -> bool:
    if role != "concern" and "concern" not in entry.behind:
        return False
    return purpose_of(entry.title, cues) not in _SURE


def _opens(folded: str, at: int, language: Language, cues: Cues) -> bool:
    """Say that one of the first two paragraphs tells when the committee met, or what it adopted."""
    met = any(word in folded for word in language.meeting_words)
    adopted, considered = has_any(folded, cues.adopted), has_any(folded, cues.considered)
    return (met and (adopted or considered)) or (at == 0 and considered and adopted)


def _of_blocks(entry: Entry, role: str | None) -> list[str | None]:
    """Give each second block its own role, or its paragraph's where its words tell none."""
    given = entry.part in ("introduction", "positive") or role not in _OF_BLOCKS
    return [role if given else _SAID_ROLES.get(says, role) for says in entry.behind]
