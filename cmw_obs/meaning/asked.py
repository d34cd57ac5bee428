"""What a paragraph at the end of a document asks for: follow-up, the next report, dissemination."""

from __future__ import annotations

from functools import lru_cache

from cmw_obs.cue_forms import Cues, cues_of
from cmw_obs.dates import dates_in
from cmw_obs.identity.cycles import reports_in
from cmw_obs.language import Language, fold, load
from cmw_obs.meaning.deadlines import deadlines_in
from cmw_obs.model import Continuation, Item, Paragraph, Reference
from cmw_obs.phrases import has_any, standing_in
from cmw_obs.walk import items_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cmw_obs.walk import Changes

_NOTHING: Changes = {}
# What stands before a letter alone.
_ALONE = frozenset(" (.")
_STOPS = (". ", "。", "؟ ", ";", "；")
# How far behind the verb what is submitted can stand.
_NEAR = 110
# How far a text opens with what it asks for, and how far behind the verb it says of whom.
_OPENING = 150
# How near to a report the day stands on which it is to be submitted, with none of these between.
_BESIDE = 60
_SEVERAL = 2
_BREAKS = frozenset(",;:().،؛0123456789")


def asked_in(
    folded: str, own: list[Reference], purpose: str | None, language: Language, cues: Cues
) -> str | None:
    """Name the role of a paragraph, its text folded, that asks for one of these; None if none.

    `own` is what it cites of its own document, `purpose` the role that its heading names.
    """
    # A report to the parliament on these paragraphs is none to the committee.
    inward = purpose is None and has_any(folded, cues.requests.others)
    if not inward:
        if asks_for_follow_up(folded, own, purpose, language, cues):
            return "follow-up"
        if asks_for_report(folded, purpose, language, cues):
            return "next-report"
        if _asks_of_all(folded, language, cues):
            return "follow-up"
    for sentence in sentences_of(folded):
        if has_any(sentence, cues.requests.spreads) and has_any(sentence, cues.requests.findings):
            return "dissemination" if purpose != "technical-assistance" else None
    if purpose == "dissemination" and takes_recourse(folded, cues):
        return "technical-assistance"
    assisted = purpose is None and has_any(folded, cues.requests.assists)
    if assisted and (has_any(folded, cues.requests.uses) or takes_recourse(folded, cues)):
        return "technical-assistance"
    if (
        own
        and not inward
        and has_any(folded, cues.requests.informs)
        and has_any(folded, cues.repeated)
    ):
        # "Of particular importance", to be reported on in the next report.
        return "follow-up" if has_any(folded, cues.requests.reports) else None
    return None


def takes_recourse(folded: str, cues: Cues) -> bool:
    """Say that the first thing a text asks for is assistance of the United Nations."""
    opening = folded[:_OPENING]
    for verb in standing_in(opening, cues.requests.recourse):
        behind = folded[opening.find(verb) : opening.find(verb) + _OPENING]
        if has_any(behind, cues.requests.assists) and has_any(behind, cues.requests.helpers):
            return True
    return False


def asks_for_follow_up(
    folded: str,
    own: list[Reference],
    purpose: str | None,
    language: Language,
    cues: Cues,
    *,
    told: bool = False,
) -> bool:
    """Say that information on paragraphs of this document is asked for, and by when.

    That it is follow-up that is asked for may be `told` already.
    """
    if not own:
        return False
    if purpose in ("follow-up", "dissemination") and not has_any(folded, cues.requests.spreads):
        return True
    informs = told or has_any(folded, cues.requests.informs)
    if not informs or not deadlines_in(folded, language.code):
        return False
    # A deadline that is the next report's is none for what is to stand in it.
    sentence = report_sentence(folded, language.code)
    if sentence is None:
        return True
    # "In it, all points raised should be addressed, including those in paragraphs 8 and 13".
    named = not has_any(sentence, cues.requests.all_points)
    if named and any(fold(each.text) in sentence for each in own):
        return True
    return bool(deadlines_in(folded.replace(sentence, " "), language.code))


def _asks_of_all(folded: str, language: Language, cues: Cues) -> bool:
    """Say that information is due on all recommendations (CED, article 29 (4))."""
    sentence = next(
        (each for each in sentences_of(folded) if has_any(each, cues.requests.of_all)), None
    )
    if sentence is None or not has_any(sentence, cues.requests.informs):
        return False
    return any(each.due for each in deadlines_in(sentence, language.code))


def own_paragraphs(paragraph: Paragraph, cited: Changes = _NOTHING) -> list[Reference]:
    """Give what a paragraph, with items and continuations, cites of its own document.

    `cited` has the references of nodes, where they do not lie beside them yet.
    """
    nodes: list[Paragraph | Continuation | Item] = [paragraph, *items_in(paragraph)]
    for more in paragraph.continued:
        nodes += [more, *items_in(more)]
    return [
        each
        for node in nodes
        for each in cited.get(id(node), {}).get("references", node.references)
        if each.type == "paragraph" and each.footnote is None
    ]


def asks_for_report(folded: str, purpose: str | None, language: Language, cues: Cues) -> bool:
    """Say that the next report is asked for, and by when or for which cycle."""
    sentence = report_sentence(folded, language.code)
    if sentence is None:
        return False
    if purpose == "next-report" or has_any(folded, cues.requests.cycle):
        return True
    dated = any(each.due for each in deadlines_in(sentence, language.code))
    return dated or submitted_on(sentence, language, cues) is not None


def submitted_on(sentence: str, language: Language, cues: Cues) -> str | None:
    """Give the day of a report that no word calls a deadline: "submit its report on 8 October"."""
    for dates in dates_in(sentence, language):
        before = sentence[: dates.start].rstrip()
        if len(dates.days) > 1 or not before.endswith(cues.deadlines.on):
            continue
        places = [before.rfind(word) for word in cues.requests.reports]
        between = before[max(places) :] if max(places) >= 0 else ","
        near = len(between) <= _BESIDE and not any(map(_BREAKS.__contains__, between))
        if near and any(_submits(before, verb, cues) for verb in cues.requests.submits):
            return dates.last
    return None


# As a deadline, it is asked for by several questions, one right after the other.
@lru_cache(maxsize=4)
def report_sentence(folded: str, code: str) -> str | None:
    """Give the sentence in which a report is to be submitted, or is due: the first with a date."""
    cues = cues_of(code)
    found = [each for each in sentences_of(folded) if _is_of_report(each, cues)]
    if len(found) > 1:
        dated = [each for each in found if any(due.due for due in deadlines_in(each, code))]
        # "Its second report was due in 2009. It is invited to submit it in 2011."
        asked = [
            each
            for each in dated
            if any(_submits(each, verb, cues) for verb in cues.requests.submits)
        ]
        return _consolidated(asked, code) or next(iter([*asked, *dated, *found]))
    return found[0] if found else None


def _consolidated(asked: list[str], code: str) -> str | None:
    """Give the sentence that asks for the report of the first together with the one before.

    "Before the due date of its fifth report, 3 October 2032. However, it is invited to submit a
    consolidated fourth and fifth report on 3 April 2031" (Committee on the Rights of the Child).
    """
    if len(asked) < _SEVERAL:
        return None
    named = [reports_in(sentence, load(code)) for sentence in asked]
    cycles = [{n for each in reports for n in each.cycle} for reports in named]
    pairs = zip(asked, cycles, strict=True)
    return next((each for each, cycle in pairs if cycles[0] < cycle), None)


def _is_of_report(sentence: str, cues: Cues) -> bool:
    # What follows "all its recommendations" is how to write of them: "guidelines on reports".
    ends = [at for words in cues.requests.of_all if (at := sentence.find(words)) >= 0]
    sentence = sentence[: min(ends, default=len(sentence))]
    for phrase in cues.requests.verbal:
        sentence = sentence.replace(phrase, "-")
    if not has_any(sentence, cues.requests.reports) or _is_of_core_document(sentence, cues):
        return False
    return has_any(sentence, cues.requests.due) or any(
        _submits(sentence, verb, cues) for verb in cues.requests.submits
    )


def _is_of_core_document(sentence: str, cues: Cues) -> bool:
    """Say that what is submitted is a core document, by guidelines on "reporting"."""
    places = [at for words in cues.requests.guidelines if (at := sentence.find(words)) >= 0]
    head = sentence[: min(places, default=0)]
    return has_any(head, cues.requests.submits) and not has_any(head, cues.requests.reports)


def _submits(sentence: str, verb: str, cues: Cues) -> bool:
    """Say that a report is what is submitted, not information in it."""
    at = sentence.find(verb)
    while at >= 0:
        behind = sentence[at + len(verb) : at + len(verb) + _NEAR]
        places = [place for word in cues.requests.reports if (place := behind.find(word)) >= 0]
        if places and not has_any(behind[: min(places)], cues.requests.contained):
            return True
        at = sentence.find(verb, at + 1)
    return False


def sentences_of(folded: str) -> list[str]:
    """Part a folded text where sentences end, which no stop behind a lone letter does: "т. е."."""
    for stop in _STOPS[1:]:
        folded = folded.replace(stop, _STOPS[0])
    found = [""]
    for piece in folded.split(_STOPS[0]):
        if found[-1][-1:].isalpha() and found[-1][-2:-1] in _ALONE:
            found[-1] += _STOPS[0] + piece
        else:
            found.append(piece)
    return found[1:]
