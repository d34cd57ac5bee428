"""Items inside a line: the list is led in by a colon, and its labels are in sequence."""

from __future__ import annotations

from cmw_obs.citation_forms import forms_of
from cmw_obs.labels import Label, label_of
from cmw_obs.language import Language, fold
from cmw_obs.on_demand import pattern
from cmw_obs.phrases import has_any
from cmw_obs.segmenting.lists import Lists, Place

_ITEM = (
    r"[(（]?\s?(?:[a-zа-я]{1,4}|[\u0621-\u064a]\u0640?|\d|[一二三四五六七八九十])\s?[)）]"
    r"|['‘“]\d{1,2}['’”]|(?<![^\s;；])[a-zа-я]\.(?=\s)"
)
_LEAD_IN = r"[:：]\s*(?=[(（]?\s?(?:[aiаأا]|\d|一)\s?[)）]|[aа]\.\s)"
_GLUED = r"(?<=[:;؛])(?=[^\W\d_])"
_STOPS = frozenset(";,.؛،；，。、")
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
    found: list[int] = []
    lists = Lists()
    for match in pattern(_ITEM).finditer(words, lead_in.end()):
        label = label_of(words[match.start() : match.start() + _LONGEST_LABEL], language)
        ahead = words[max(match.start() - _LONGEST_LABEL, 0) : match.start()].rstrip()
        head, _, word = ahead.rpartition(" ")
        joined = bool(found) and word in language.joiners and head.rstrip()[-1:] in _STOPS
        if joined and label and _names_paragraphs(words[match.end() :], language):
            # "(a) …; (b) …; and (c) …, as contained in paragraphs 8 and 11": one sentence.
            return []
        place = label and _place(label, ";" if joined else ahead[-1:], lists)
        if place:
            lists.add(place)
            found.append(match.start())
    return found if len(found) > 1 else []


def _names_paragraphs(words: str, language: Language) -> bool:
    stems = forms_of(language.code).paragraph_stems
    return has_any(fold(words), stems) and any(map(str.isdecimal, words))


def _glued_offsets(words: str) -> list[int]:
    """List where items without labels begin that are glued to the colon or semicolon before."""
    found = [each.start() for each in pattern(_GLUED).finditer(words)]
    return found if len(found) > 1 and words[found[0] - 1] == ":" else []


def _place(label: Label, before: str, lists: Lists) -> Place | None:
    """Give an item's place: led in by a colon, or the next one behind a stop."""
    if before in ":：":
        return lists.first(label, [])
    return lists.next(label, []) if before in _STOPS else None
