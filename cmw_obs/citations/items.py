"""Which items of a paragraph a citation names: `20 (b)`, `(a) to (c)`, `(b) (ii)`.

They may be named before it: `subparagraphs (b), (c) and (d) of paragraph 6 above`.
"""

from __future__ import annotations

from collections.abc import Mapping

from cmw_obs.citation_forms import CitationForms
from cmw_obs.citations.list_tokens import token_at
from cmw_obs.citations.paragraph_lists import Listed
from cmw_obs.citations.sentences import word_start
from cmw_obs.labels import values_of
from cmw_obs.language import fold
from cmw_obs.model import Item, Paragraph

# How far before their paragraph those begin that are named before it.
_REACH = 70


def ids_of(
    listed: Listed, known: Mapping[int, Paragraph], code: str
) -> tuple[tuple[str, ...], list[str]]:
    """Give the ids of the paragraphs and items of a list, and what of it there is not."""
    ids: list[str] = []
    missing: list[str] = []
    for number, items in listed.members:
        paragraph = known.get(number)
        if paragraph is None:
            missing.append(f"paragraph {number}")
        elif not items:
            ids.append(paragraph.id)
        else:
            found, absent = _items_of(paragraph, items, code)
            ids.extend(item.id for item in found)
            missing.extend(f"item ({letters}) in paragraph {number}" for letters in absent)
    return tuple(dict.fromkeys(ids)), missing


def _items_of(
    paragraph: Paragraph, named: tuple[str, ...], code: str
) -> tuple[list[Item], list[str]]:
    siblings = [*paragraph.items, *(item for more in paragraph.continued for item in more.items)]
    found: list[Item] = []
    absent: list[str] = []
    through = False
    for letters in named:
        if letters == "-":
            through = True
            continue
        item = _below(found, letters, code) or _named(siblings, letters.strip("/"), code)
        if item is None:
            absent.append(letters.strip("/"))
        elif through and found and found[-1] in siblings and item in siblings:
            found.extend(siblings[siblings.index(found[-1]) + 1 : siblings.index(item) + 1])
        elif letters.startswith("/") and found and item in found[-1].items:
            # (b) (ii) names the item below, not (b) as well.
            found[-1] = item
        else:
            found.append(item)
        through = False
    return found, absent


def _below(found: list[Item], letters: str, code: str) -> Item | None:
    """Give the item of a second degree that follows one of the first."""
    if not letters.startswith("/") or not found:
        return None
    return _named([*found[-1].items], letters[1:], code)


def _named(items: list[Item], letters: str, code: str) -> Item | None:
    """Give the item with this label; failing that, the one of this ordinal."""
    for item in items:
        if fold(item.label or "").strip("()'. ") == letters:
            return item
    ordinals = [*values_of(letters, code).values()]
    by_ordinal = (item for each in ordinals for item in items if item.ordinal == each)
    return next(by_ordinal, None)


def with_items(folded: str, listed: Listed, forms: CitationForms) -> Listed:
    """Give a list of one paragraph, or the first of several, its items that are named before."""
    (number, named), *others = listed.members
    word = folded[listed.start : listed.end].split(maxsplit=1)[0].rstrip(".")
    plural = bool(forms.plural) and word.endswith(forms.plural)
    if named or not forms.below or (others and (plural or not forms.plural)):
        return listed
    low = max(0, listed.start - _REACH)
    place, stem = max((folded.rfind(stem, low, listed.start), stem) for stem in forms.below)
    at = place + len(stem)
    while place >= 0 and folded[at : at + 1].isalpha():
        at += 1
    items = _items_between(folded, at, listed.start, forms) if place >= 0 else ()
    if not items:
        return listed
    return Listed(word_start(folded, place), listed.end, ((number, items), *others))


def _items_between(folded: str, at: int, end: int, forms: CitationForms) -> tuple[str, ...]:
    """Give the labels between two offsets; none where there is anything else."""
    items: list[str] = []
    while folded[at:end].strip():
        token = token_at(folded, at, forms)
        if token is None or token.end > end:
            return ()
        if token.kind == "item":
            items.append(token.word)
        elif token.kind != "word" or token.word not in forms.joiners | forms.of:
            return ()
        at = token.end
    return tuple(items)
