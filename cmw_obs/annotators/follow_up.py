"""What the committee wants to hear of before the next report: by when, on which paragraphs.

The treaty bodies' follow-up procedures ask for information on a few recommendations within one or
two years. `period` is an ISO 8601 duration in the unit printed: two years are `P2Y`, 24 months
`P24M`. Names printed beside the numbers are compared with the headings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cmw_obs.citations.list_tokens import is_label
from cmw_obs.cue_forms import cues_of
from cmw_obs.language import Language, fold
from cmw_obs.meaning.asked import asks_for_follow_up, own_paragraphs
from cmw_obs.meaning.deadlines import Deadline, deadlines_in
from cmw_obs.mending import untwinned
from cmw_obs.model import Diagnostic, Document, FollowUp, Paragraph, Reference, Section
from cmw_obs.walk import items_in, paragraphs_in, texts_in

_ASKING = ("follow-up", "next-report", "dissemination")
_STOPS = (". ", "。", "؟ ", "; ", "؛ ")
# Items may stand between a number and a name: `20 (b) and (c) (data collection)`.
_LONGEST_NAME = 250
_JOINERS = frozenset(("and", "et", "y", "и", "و", ",", "،", "、"))
_MARKS = str.maketrans({"（": "(", "）": ")", "段": " "})


def annotate(document: Document, language: Language) -> Document:
    """Fill in what follow-up is asked for; say where a name is not that of the heading."""
    cues = cues_of(language.code)
    asked: list[FollowUp] = []
    doubts: list[Diagnostic] = []
    for paragraph in paragraphs_in(document):
        if paragraph.role not in _ASKING:
            continue
        own = own_paragraphs(paragraph)
        folded = untwinned(fold(" ".join(_texts(paragraph)))) if own else ""
        told = paragraph.role == "follow-up"
        if asks_for_follow_up(folded, own, None, language, cues, told=told):
            asked.extend(_requests(paragraph, own, folded, language))
            doubts.extend(_misnamed(paragraph, own, document, language))
    if not asked:
        return document
    return document._replace(follow_up=tuple(asked), diagnostics=(*document.diagnostics, *doubts))


def _texts(paragraph: Paragraph) -> Iterator[str]:
    for text in texts_in(paragraph):
        yield text.text
        yield from (item.text for item in items_in(text))


def _requests(
    paragraph: Paragraph, own: list[Reference], folded: str, language: Language
) -> list[FollowUp]:
    """Give a request for each deadline that has paragraphs, in the order they are named."""
    deadlines = deadlines_in(folded, language.code)
    asked: dict[tuple[str | None, str | None], FollowUp] = {}
    for reference in own:
        at = max(folded.find(fold(reference.text)), 0)
        due, period = _deadline_of(at, folded, deadlines)
        before = asked.get((due, period), FollowUp(due, period, (), (), paragraph.id))
        numbers = (*before.paragraph_numbers, *reference.paragraph_numbers)
        asked[due, period] = before._replace(
            paragraph_numbers=tuple(dict.fromkeys(numbers)),
            ids=tuple(dict.fromkeys((*before.ids, *reference.ids))),
        )
    return list(asked.values())


def _deadline_of(
    at: int, folded: str, deadlines: tuple[Deadline, ...]
) -> tuple[str | None, str | None]:
    """Give the deadline of the paragraphs named at an offset: of their sentence, if it has one."""
    start = max(folded.rfind(stop, 0, at) for stop in _STOPS)
    ends = [place for stop in _STOPS if (place := folded.find(stop, at)) >= 0]
    end = min(ends, default=len(folded))
    inside = [each for each in deadlines if start < each.start < end] or [*deadlines]
    before = [each for each in inside if each.start < at]
    found = before[-1] if before else inside[0] if inside else None
    return (found.due, found.period) if found else (None, None)


def _misnamed(
    paragraph: Paragraph, own: list[Reference], document: Document, language: Language
) -> list[Diagnostic]:
    found: list[Diagnostic] = []
    named = [each for reference in own for each in _names_in(reference.text)]
    if not named:
        return found
    titles: dict[int, tuple[str, ...]] = {}
    _add_titles(document.parts, (), titles)
    for number, name in named:
        above = titles.get(number, ())
        if above and not _is_one_of(name, above, language):
            message = f'paragraph {number} stands under "{above[-1]}"'
            found.append(
                Diagnostic("follow-up-title-differs", "note", message, None, name, paragraph.span)
            )
    return found


def _names_in(text: str) -> Iterator[tuple[int, str]]:
    """Give each number behind which a name stands in brackets, with the name."""
    before, *brackets = text.translate(_MARKS).split("(")
    number = _last_number(before)
    for bracket in brackets:
        inside, _, behind = bracket.partition(")")
        if inside and not is_label(inside):
            named = len(inside) <= _LONGEST_NAME and not inside[0].isdecimal()
            if number is not None and named:
                yield number, inside
            number = None
        if behind.strip(" ,،、") and not _are_items(behind.split()):
            number = _last_number(behind)


def _last_number(words: str) -> int | None:
    """Give the number that a text ends with, but for items behind it: `… and 20 (b) and c)`."""
    kept = words.split()
    while kept and _are_items(kept[-1:]):
        kept.pop()
    last = kept[-1].rstrip(",،、") if kept else ""
    # What stands in front of the digits may be glued to them: 第5.
    start = next((at for at in range(len(last), 0, -1) if not last[at - 1].isdecimal()), 0)
    return int(last[start:]) if last[start:] else None


def _are_items(words: list[str]) -> bool:
    """Say that the words are but labels of items, `b)`, and what joins them."""
    return all(
        word in _JOINERS or (len(word) > 1 and word[-1] == ")" and is_label(word[:-1]))
        for word in words
    )


def _add_titles(
    sections: tuple[Section, ...], above: tuple[str, ...], found: dict[int, tuple[str, ...]]
) -> None:
    """Add for each numbered paragraph the headings that it stands under, the nearest last."""
    for section in sections:
        titles = (*above, section.title)
        for paragraph in section.paragraphs:
            if paragraph.number is not None:
                found[paragraph.number] = titles
        _add_titles(section.sections, titles, found)


def _words(title: str, language: Language) -> str:
    """Give the words of a title alone, a space on either side of each where a script has spaces."""
    words = re.findall(r"\w+", fold(title))
    return f" {' '.join(words)} " if language.glue else "".join(words)


def _is_one_of(name: str, titles: tuple[str, ...], language: Language) -> bool:
    """Say that a name is one of the titles, or words of it in their order: it may be cut short."""
    if name in titles:
        return True
    words = _words(name, language)
    # The nearest heading is the likeliest.
    others = (_words(title, language) for title in reversed(titles))
    return any(words in title or title in words for title in others)
