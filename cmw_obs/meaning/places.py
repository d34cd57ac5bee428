"""In which part a paragraph stands, where headings are lost: told by what paragraphs say.

A document welcomes the report and the dialogue, then what was achieved, then worries and
recommends by turns (domain practice of the treaty bodies).
"""

from __future__ import annotations

from cmw_obs.cue_forms import Cues
from cmw_obs.meaning.entries import Entry
from cmw_obs.phrases import has_any

_WORRIES = ("concern", "wanting", "noting")
_RECOMMENDS = ("recommendation", "advice")
# Fewer paragraphs than these welcome a report.
_WELCOMES = 9
# A text of so many paragraphs is more than an introduction.
_FEW = 4


def placed(entries: list[Entry], cues: Cues) -> list[Entry]:
    """Give entries whose headings are not all there with their parts."""
    headed = {entry.part for entry in entries}
    if _is_cut_off(entries):
        return entries
    # The first paragraph of all opens the document.
    opening = int(bool(entries) and entries[0].paragraph.number in (None, 1))
    first = next((at for at in range(opening, len(entries)) if _begins(entries, at, cues)), None)
    if first is None:
        first = _of_reporting(entries) if headed == {None} else len(entries)
    found = _welcomed(entries[:first], headed, cues)
    if "concerns" in headed:
        return [*found, *entries[first:]]
    return [*found, *(_worried(entry) for entry in entries[first:])]


def _is_cut_off(entries: list[Entry]) -> bool:
    """Say that a text without headings begins far behind the first paragraph of its document."""
    number = entries[0].paragraph.number if entries else None
    return {entry.part for entry in entries} == {None} and (number or 0) > _WELCOMES


def _begins(entries: list[Entry], at: int, cues: Cues) -> bool:
    """Say that a concern stands here which what comes next, or its own second block, answers.

    Or a recommendation under no heading, as in extracts, that is not about the report.
    """
    if entries[at].part == "positive" and entries[at].says != "concern":
        # What is welcome may want something: its heading tells more.
        return False
    if entries[at].says not in _WORRIES:
        recommends = entries[at].part is None and entries[at].says == "recommendation"
        return recommends and not has_any(entries[at].folded, cues.dialogue)
    if any(each in _RECOMMENDS for each in entries[at].behind):
        return True
    worried = False
    for entry in entries[at:]:
        if entry.says not in _WORRIES:
            about = has_any(entry.folded, cues.dialogue)
            return worried and entry.says == "recommendation" and not about
        worried = worried or entry.says != "noting"
    return False


def _of_reporting(entries: list[Entry]) -> int:
    """Give where concerns begin in a short text that is of reports all through, else its end.

    A State that does not report is asked to do so, and little else.
    """
    worried = next((at for at, each in enumerate(entries) if at and each.says == "concern"), 0)
    asked = any(each.says == "recommendation" for each in entries[worried + 1 :])
    return worried if worried and asked and len(entries) >= _FEW else len(entries)


def _welcomed(entries: list[Entry], headed: set[str | None], cues: Cues) -> list[Entry]:
    """Part what comes before the first concern: of the report, then of what was achieved."""
    part, found = "introduction", []
    for at, entry in enumerate(entries):
        if at and entry.says == "positive" and not has_any(entry.folded, cues.dialogue):
            part = "positive"
        own = entry.part is None or (entry.part == "introduction" and "positive" not in headed)
        found.append(entry._replace(part=part) if own else entry)
    return found


def _worried(entry: Entry) -> Entry:
    lost = entry.part in (None, "introduction", "positive")
    return entry._replace(part="concerns") if lost else entry
