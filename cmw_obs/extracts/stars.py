"""Stars that call notes, and the notes: on lines of their own, or spliced into a sentence."""

from __future__ import annotations

from collections.abc import Iterator

from cmw_obs import evidence
from cmw_obs.model import Footnote
from cmw_obs.on_demand import pattern
from cmw_obs.records import NamedTuple

# A note that begins with its star, which some sites put in square brackets; a barcode or a bold
# line has stars at both ends. Chinese says as much in a third of the characters.
_NOTE = (
    r"(?m)^[ \t\xa0]*\[?(?P<mark>\*{1,3})\]?[ \t\xa0]*(?:(?<=[ \t\xa0])(?P=mark)[ \t\xa0]+)?"
    r"(?P<body>[^\s*][^*\n]{20,}|[\u3400-\u9fff][^*\n]{7,})$"
)
_STAR = (
    r"(?m)(?:(?<=[^\s*])|(?<=\*))[ \t\xa0]{0,3}"
    r"(?:\[(?P<square>\*{1,3})\]|\^?(?P<mark>\*{1,3})|\^\((?P<round>\*{1,3})\))(?=[\s,.;)]|$)"
)
# Behind its mark, in brackets: `adopted* (*At its 531st meeting, on 29 January.) the following`.
_SPLICED = (
    r"(?<=[^\s*])(?P<mark>\*{1,3})[ \t]?[(（]\*{1,3}[ \t]?(?P<body>[^()（）*\n]{15,400})[)）]"
)
# The same without brackets: the first stop behind which the sentence goes on ends it.
_SPLICED_BARE = (
    r"(?<=[^\s*])(?P<mark>\*{1,3})[ \t](?P=mark)[ \t]?(?P<body>[^\W\d_][^*\n]{14,400}?[.。])"
)
_GLUED = r"[^\W\d_]\*{1,3}(?=[\s,.;)])"
_LONE_STAR = "\n*\n"
_SHORTEST_RULE = 3
_MOST_LINES = 4
_OPENING = r"(?<!\S)\*{1,3}(?=\S)"


class Star(NamedTuple):
    """A star behind a word, with the note that was spliced in behind it if there is one.

    `ends_line` says that nothing but stars stands behind it; `is_glued` that it can be no other
    sign's than a note's.
    """

    mark: str
    start: int
    end: int
    ends_line: bool
    is_glued: bool
    body: str | None = None


def star_notes(text: str) -> dict[int, Footnote]:
    """Find the notes that begin a line with their star, by the offset of their lines."""
    found = {}
    for number, match in enumerate(pattern(_NOTE).finditer(text), 1):
        end = _note_end(text, match.start("body"), match.end())
        body = " ".join(text[match.start("body") : end].split())
        found[match.start()] = Footnote(number, match["mark"], body, (match.start(), end))
    return found or _note_below_a_rule(text)


def _note_below_a_rule(text: str) -> dict[int, Footnote]:
    """Find the note whose star stands alone on a line, a rule above it."""
    at = text.find(_LONE_STAR)
    rule = text[text.rfind("\n", 0, at) + 1 : at].strip() if at > 0 else ""
    if len(rule) < _SHORTEST_RULE or rule.strip("_-–—"):
        return {}
    start = at + len(_LONE_STAR)
    end = _note_end(text, start, _line_end(text, start))
    body = " ".join(text[start:end].split())
    return {at + 1: Footnote(1, "*", body, (at + 1, end))} if body else {}


def _note_end(text: str, start: int, end: int) -> int:
    """Give where a note ends whose line may have been broken: lines that break off go on.

    So do such that leave a bracket open, over a blank line, too.
    """
    for _ in range(_MOST_LINES):
        note, begin = text[start:end].rstrip(), end + 1
        is_open = evidence.has_open_bracket(note)
        if is_open and not text[begin : _line_end(text, begin)].strip():
            begin = _line_end(text, begin) + 1
        following = text[begin : _line_end(text, begin)]
        if not (is_open or evidence.breaks_off(note)) or not following.strip():
            break
        if following.lstrip()[:1] in "*":
            break
        end = begin + len(following)
    return end


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end


def stars_in(text: str, start: int, end: int) -> list[Star]:
    """List the stars behind the words of a line."""
    spliced = list(_spliced(text, start, end))
    taken = spliced[0].end if spliced else start
    opened = pattern(_OPENING).search(text, start, end)
    found = [
        Star(
            match["mark"] or match["square"] or match["round"],
            *match.span(),
            ends_line=not text[match.end() : end].strip(" \t*[]"),
            is_glued=opened is None and bool(pattern(_GLUED).match(text, match.start() - 1)),
        )
        for match in pattern(_STAR).finditer(text, taken, end)
    ]
    return [*spliced, *found]


def _spliced(text: str, start: int, end: int) -> Iterator[Star]:
    """Give the one note, if any, that stands in the sentence which calls it."""
    if text.count("*", start, end) < 2:
        return
    found = pattern(_SPLICED).search(text, start, end)
    if found is None:
        found = pattern(_SPLICED_BARE).search(text, start, end)
        if found and not text[found.end() : end].lstrip()[:1].islower():
            return
    if found:
        yield Star(found["mark"], *found.span(), False, True, " ".join(found["body"].split()))
