"""When the next report is due, and which cycle it closes."""

from __future__ import annotations

from cmw_obs.cue_forms import Cues, cues_of
from cmw_obs.identity.cycles import reports_in
from cmw_obs.language import Language, fold
from cmw_obs.meaning.asked import asks_for_report, report_sentence, sentences_of, submitted_on
from cmw_obs.meaning.deadlines import deadlines_in
from cmw_obs.meaning.titles import purposes_of
from cmw_obs.mending import untwinned
from cmw_obs.model import Document, NextReport, Paragraph
from cmw_obs.phrases import has_any, standing_in
from cmw_obs.walk import items_in, paragraphs_in, sections_in

_DATE = len("2030-01-01")
_NEXT = "next-report"
_ROLES = (_NEXT, "follow-up")
# Where a report was considered, it is the one due under another instrument, such as a protocol.
_INITIAL = (1,)


def annotate(document: Document, language: Language) -> Document:
    """Fill in the next report: the first that has a date, else the first that is asked for.

    What stands under a heading that names the next report goes before what stands elsewhere.
    """
    cues = cues_of(language.code)
    titled = {
        each.id
        for section in sections_in(document.parts)
        for each in section.paragraphs
        if each.role in _ROLES and _NEXT in purposes_of(fold(section.title), cues)
    }
    asking = (each for each in paragraphs_in(document) if each.role in _ROLES)
    texts = ((each, untwinned(fold(" ".join([each.text, *_items(each)])))) for each in asking)
    found = [
        _asked(each, folded, document.adopted, language, cues)
        for each, folded in texts
        if each.role == _NEXT or asks_for_report(folded, None, language, cues)
    ]
    considered = [each.cycle for each in document.reports if not each.absent]
    known = [
        each
        for each in found
        if (each.due or each.cycle) and not (each.cycle == _INITIAL and any(considered))
    ]
    known = [each for each in known if each.source in titled] or known
    dated = [each for each in known if each.due]
    # Guidelines have dates, too, before the observations were adopted.
    ahead = (each for each in dated if (each.due or "") > (document.adopted or ""))
    return document._replace(next_report=next(ahead, next(iter([*dated, *known]), None)))


def _items(paragraph: Paragraph) -> list[str]:
    return [item.text for item in items_in(paragraph)]


def _is_of_issues(behind: str, cues: Cues) -> bool:
    """Say that a list of issues follows: the year before it is when that list will be sent."""
    return any(phrase in behind for phrase in cues.requests.cycle)


def _combined(cycle: tuple[int, ...], behind: str, language: Language) -> tuple[int, ...]:
    """Give the reports that the next sentence says are combined, if they are more than those."""
    said = reports_in(behind.strip(" .").partition(". ")[0], language)
    return said[0].cycle if said and {*cycle} < {*said[0].cycle} else cycle


def _constituted(folded: str, language: Language, cues: Cues) -> tuple[int, ...]:
    """Give the report that answers will be: "its replies will constitute its sixth report"."""
    for sentence in sentences_of(folded):
        for verb in standing_in(sentence, cues.requests.constitutes):
            behind = sentence.partition(verb)[2]
            if has_any(sentence, cues.requests.replies):
                said = reports_in(behind, language)
                return tuple(sorted(said[0].cycle)) if said else ()
    return ()


def _asked(
    paragraph: Paragraph, folded: str, adopted: str | None, language: Language, cues: Cues
) -> NextReport:
    sentence = report_sentence(folded, language.code)
    if sentence is None:
        # Guidelines on reporting, and when they were adopted, tell nothing of the next report.
        sentence = "" if has_any(folded, cues.requests.guidelines) else folded
    dues = [
        each
        for each in deadlines_in(sentence, language.code)
        if each.due and not (len(each.due) < _DATE and _is_of_issues(sentence[each.end :], cues))
    ]
    # Not when it "was due": what is asked for is still to come.
    dues = [each for each in dues if (each.due or "") > (adopted or "")] or dues
    reports = reports_in(sentence, language)
    # "Before the due date of the fourth, the combined third and fourth": they count up.
    cycle = tuple(sorted(reports[0].cycle)) if reports else ()
    ahead = sentence[: dues[0].start] if len(dues) == 1 else ""
    # "Its third report together with its fourth, due on 14 January", the date before the fourth.
    joined = ahead.rstrip().endswith(cues.requests.together)
    if not joined and (before := reports_in(ahead, language)):
        # "… its second report by 4 December 2028, the due date of its third".
        cycle = before[0].cycle
    if cycle:
        cycle = _combined(cycle, folded.partition(sentence)[2], language)
    cycle = cycle or _constituted(folded, language, cues)
    # Of several it is the last: "the seventh, which was due in 2007, and the eighth, … in 2011".
    several = dues if len(cycle) > 1 else dues[:1]
    due = several[-1].due if several else submitted_on(sentence, language, cues)
    return NextReport(due, cycle, paragraph.id)
