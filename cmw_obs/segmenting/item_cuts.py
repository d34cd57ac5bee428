"""Items inside a line: the list is led in by a colon, and its labels are in sequence."""

from __future__ import annotations

from cmw_obs.labels import Label, label_of
from cmw_obs.language import Language
from cmw_obs.patterns import pattern
from cmw_obs.segmenting.lists import Lists, Place

_ITEM = (
    r"[(（]?\s?(?:[a-zа-я]{1,4}|[\u0621-\u064a]\u0640?|\d|[一二三四五六七八九十])\s?[)）]"
    r"|['‘“]\d{1,2}['’”]|(?<![^\s;；])[a-zа-я]\.(?=\s)"
)
_LEAD_IN = r"[:：]\s*(?=[(（]?\s?(?:[aiаأا]|\d|一)\s?[)）]|[aа]\.\s)"
_GLUED = r"(?<=[:;؛])(?=[^\W\d_])"
_SHORTEST = 40
# More than any label has, so that no long text is copied to look at its head.
_LONGEST_LABEL = 24


def item_offsets(words: str, language: Language) -> list[int]:
    """List where the items of a list inside the line begin: led in by a colon, in sequence."""
    if len(words) < _SHORTEST:
        return []
    lead_in = pattern(_LEAD_IN).search(words)
    if lead_in is None:
        return _glued_offsets(words) if language.glue else []
    found, lists = [], Lists()
    for match in pattern(_ITEM).finditer(words, lead_in.end()):
        label = label_of(words[match.start() : match.start() + _LONGEST_LABEL], language)
        before = words[max(match.start() - 3, 0) : match.start()].rstrip()[-1:]
        place = label and _place(label, before, lists)
        if place:
            lists.add(place)
            found.append(match.start())
    return found if len(found) > 1 else []


def _glued_offsets(words: str) -> list[int]:
    """List where items without labels begin that are glued to the colon or semicolon before."""
    found = [each.start() for each in pattern(_GLUED).finditer(words)]
    return found if len(found) > 1 and words[found[0] - 1] == ":" else []


def _place(label: Label, before: str, lists: Lists) -> Place | None:
    """Give an item's place: led in by a colon, or the next one behind a stop."""
    if before in ":：":
        return lists.first(label, [])
    return lists.next(label, []) if before in ";,.؛،；，。、" else None
