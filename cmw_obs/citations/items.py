"""Which items of a paragraph a citation names: `20 (b)`, `(a) to (c)`, `(b) (ii)`."""

from __future__ import annotations

from collections.abc import Mapping

from cmw_obs.citations.paragraph_lists import Listed
from cmw_obs.labels import values_of
from cmw_obs.language import fold
from cmw_obs.model import Item, Paragraph


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
