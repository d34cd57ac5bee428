"""Documents cited by their symbols, with the paragraphs named beside them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from cmw_obs.citation_forms import CitationForms, forms_of
from cmw_obs.citations.elided import completed, elided_at, symbols_at
from cmw_obs.citations.mentions import Mention, mentions_in, respelt
from cmw_obs.citations.paragraphs_beside import behind_topics, list_before, list_behind, list_of_it
from cmw_obs.language import DROPPED
from cmw_obs.model import Diagnostic, Reference
from cmw_obs.passages import Found, Passages
from cmw_obs.records import NamedTuple
from cmw_obs.symbols import committee_observing

_MOST_JOINT = 4
# "resolution 68/268 of the General Assembly ("
_TWICE = 30


class Cited(NamedTuple):
    """Documents that are cited, in order, and what is wrong with the citations as printed.

    `unread` are the offsets of what has the form of a symbol and is none.
    """

    found: list[Found]
    diagnostics: list[Diagnostic]
    unread: list[int]


def find(passages: Passages, language: str, committee: str | None = None) -> Cited:
    """Find the documents that are cited by their symbol, or as resolutions by their number.

    The letters of its own `committee` may have changed places in a symbol.
    """
    forms = forms_of(language)
    cited = Cited([], [], [])
    joint: list[Mention] = []
    done = 0
    mentions = [*mentions_in(passages.folded), *_resolutions(passages.folded, forms)]
    starts = {each.start for each in mentions if each.symbols}
    mentions = sorted(mentions)
    for mention, following in zip_longest(mentions, mentions[1:]):
        if following and _is_named_twice(passages.folded, mention, following):
            continue
        if mention.start < done or not _is_printed_so(passages, mention):
            continue
        if not mention.symbols and committee:
            mention = respelt(passages.folded, mention, committee)  # noqa: PLW2901
        if doubt := _doubt(passages, mention):
            cited.diagnostics.append(doubt)
        if not mention.symbols:
            cited.unread.append(passages.printed(mention.start, mention.end)[0])
        places = [*joint, *symbols_at(passages.folded, mention, forms)]
        joint = _joint(passages.folded, places, starts)
        if places and not joint:
            found = _with_paragraphs(passages, places, done, forms)
            cited.found.extend(found)
            # Paragraphs behind a document are not those before the next.
            done = passages.folded_at(found[-1].end)
        done = max([done, mention.end, *(place.end for place in places)])
    return cited


def _resolutions(folded: str, forms: CitationForms) -> list[Mention]:
    slash = folded.find("/")
    while slash > 0 and not (
        folded[slash - 1].isdecimal() and folded[slash + 1 : slash + 2].isdecimal()
    ):
        slash = folded.find("/", slash + 1)
    if slash < 0:
        return []
    # Half of all documents have no such number, and every start of the command would load it.
    from cmw_obs.citations.resolutions import resolutions_in

    return resolutions_in(folded, forms)


def _is_named_twice(folded: str, mention: Mention, following: Mention) -> bool:
    """Say that a document's symbol follows its name in brackets: "resolution 68/268 (A/RES/…)"."""
    between = folded[mention.end : following.start]
    return (
        not mention.printed
        and mention.symbols == following.symbols
        and len(between) <= _TWICE
        and between.endswith("(")
    )


def _is_printed_so(passages: Passages, mention: Mention) -> bool:
    """Say that a symbol is in capitals, and not the end of a longer word of capitals."""
    if not mention.printed:
        return True
    start, _ = passages.printed(mention.start, mention.start + 1)
    before = passages.text[start - 1 : start]
    return passages.text[start].isupper() and not (before.isascii() and before.isupper())


def _doubt(passages: Passages, mention: Mention) -> Diagnostic | None:
    """Say what is wrong with a symbol as printed, if anything."""
    start, end = passages.printed(mention.start, mention.end)
    printed = passages.text[start:end]
    if not mention.symbols:
        code, message = "symbol-unknown", f"no symbol has this form: {printed}"
    elif mention.printed and not _is_regular(printed, mention):
        code, message = "symbol-repaired", f"printed with damage; read as {mention.symbols[0]}"
    else:
        return None
    return Diagnostic(code, "note", message, None, printed, passages.node(start).span)


def _is_regular(printed: str, mention: Mention) -> bool:
    """Say that nothing was mended but how it looks: hyphens that do not break, unseen marks."""
    if len(mention.symbols) > 1 or printed == mention.symbols[0]:
        return True
    seen = "".join(each for each in printed if each not in DROPPED)
    return seen.replace("\u2011", "-") == mention.symbols[0]


def _joint(folded: str, places: list[Mention], starts: set[int]) -> list[Mention]:
    """Give the places back where another symbol follows to which they are joined by a hyphen."""
    end = places[-1].end if places else 0
    joined = folded[end : end + 1] in ("-", "/") and end + 1 in starts
    return places if joined and len(places) < _MOST_JOINT else []


def _with_paragraphs(
    passages: Passages, places: list[Mention], low: int, forms: CitationForms
) -> list[Found]:
    """Make the references; paragraphs belong to the last symbol, or to all of a joint document."""
    folded = passages.folded
    start, end = places[0].start, places[-1].end
    listed = list_behind(folded, end, forms)
    if not listed and not places[-1].printed:
        from cmw_obs.citations.resolutions import behind_body

        # "resolution 68/268 of the General Assembly, para. 16".
        listed = list_behind(folded, behind_body(folded, end, forms), forms)
    if listed:
        if folded.startswith(";", listed.end) and (
            more := list_behind(folded, listed.end + 1, forms)
        ):
            # "Para. 14 (c); see also para. 13 (d)."
            listed = listed._replace(end=more.end, members=(*listed.members, *more.members))
        end = listed.end
    elif listed := list_before(folded, low, start, forms):
        start = listed.start
    # What is given back from afar is no part of the citation's words.
    numbers_of = listed.numbers if listed else _from_afar(folded, places[-1], end, forms)
    bearing = _bearing(folded, places)
    found = []
    for place in places:
        numbers = numbers_of if place.symbols[0] in bearing else ()
        first = start if numbers and place is places[0] else place.start
        last = end if numbers and listed else place.end
        at, to = passages.printed(first, last)
        text = passages.text[at:to]
        found.append(Found(at, to, Reference("document", text, place.symbols[0], numbers)))
    return [*found, *_added(passages, places, end, forms)] if listed else found


def _from_afar(folded: str, last: Mention, end: int, forms: CitationForms) -> tuple[int, ...]:
    """Give the paragraphs that the rest of a sentence names of the document cited last."""
    if not last.printed:
        return ()
    if given := list_of_it(folded, end, forms):
        return given.numbers
    return behind_topics(folded, end, forms) if committee_observing(last.symbols[0]) else ()


def _added(
    passages: Passages, places: list[Mention], end: int, forms: CitationForms
) -> Iterator[Found]:
    """Give the addenda named behind the paragraphs: "E/CN.4/1998/72, paras. 81 to 83 and Add.1"."""
    elided = elided_at(passages.folded, end)
    if elided is None or elided.kind in (None, "sr"):
        return
    at, to = passages.printed(elided.start, elided.end)
    for symbol in completed(places, elided, forms):
        yield Found(at, to, Reference("document", passages.text[at:to], symbol))


def _bearing(folded: str, places: list[Mention]) -> set[str]:
    """Name the symbols that have the paragraphs: a corrigendum is cited with its document."""
    symbols = [place.symbols[0] for place in places]
    if len(places) > 1 and folded[places[0].end : places[0].end + 1] in ("-", "/"):
        return {*symbols}
    base = [each for each in symbols if f"{each}/Corr." in symbols[-1]]
    return {*base} or {symbols[-1]}
