"""Some of a document's paragraphs, by place, number, role or citation, under their headings."""

from __future__ import annotations

from collections.abc import Iterator

from cmw_obs.errors import UsageError
from cmw_obs.model import Document, Footnote, Paragraph, Reference, Section
from cmw_obs.records import NamedTuple
from cmw_obs.walk import items_in, marks_in, texts_in

# Shorter words stand inside those of any title.
_SHORTEST_WORDS = 3

Ranges = tuple[tuple[int, int], ...]


class Selection(NamedTuple):
    """What a paragraph must have, one value of each field that is not empty.

    `parts` are labels, ordinals or roles, `sections` labels or words of titles, of headings above
    it at any depth. `paragraphs` are ranges `(first, last)` of numbers, both included, and so are
    `articles`, of one of the `treaties` where both are given. `targets` are such as "8.7", or "8"
    for all of that goal. What is cited counts in a paragraph's text, items and footnotes.
    """

    parts: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    paragraphs: Ranges = ()
    roles: tuple[str, ...] = ()
    treaties: tuple[str, ...] = ()
    articles: Ranges = ()
    targets: tuple[str, ...] = ()

    @property
    def is_of_headings(self) -> bool:
        """Say that whole parts and sections are asked for, if anything."""
        return not any((self.paragraphs, self.roles, self.treaties, self.articles, self.targets))


def ranges_of(typed: tuple[str, ...]) -> Ranges:
    """Read `12`, `20-24` and lists of them parted by commas, or raise `UsageError`."""
    return tuple(_range(each.strip()) for words in typed for each in words.split(","))


def _range(typed: str) -> tuple[int, int]:
    first, dash, last = typed.partition("-")
    numbers = (first, last if dash else first)
    if not all(each.isdecimal() and len(each) < 6 for each in numbers):
        raise UsageError(f"'{typed}' is no number and no range such as 20-24")
    low, high = (int(each) for each in numbers)
    if low > high:
        raise UsageError(f"the range {typed} ends before it begins")
    return low, high


def narrowed(document: Document, selection: Selection) -> Document:
    """Give the document with these paragraphs alone, and the footnotes that are still called."""
    if not any(selection):
        return document
    whole = not selection.sections
    parts = document.parts
    if selection.parts:
        chosen = [part for name in selection.parts for part in parts_called(document, name)]
        parts = tuple(part for part in parts if part in chosen)
    narrow = document._replace(
        preamble=_kept(document.preamble, selection) if whole and not selection.parts else (),
        parts=tuple(_sections(parts, selection, whole)),
    )
    return narrow._replace(footnotes=tuple(_called(narrow)))


def parts_called(document: Document, name: str) -> list[Section]:
    """Find parts by label as printed, else by role, else by place: 3 or C are the third."""
    ways = (
        [part for part in document.parts if _is_label(part.label, name)],
        [part for part in document.parts if part.role == name.lower()],
        [part for part in document.parts if part.ordinal and part.ordinal == _place(name)],
    )
    return next((way for way in ways if way), [])


def _is_label(label: str | None, name: str) -> bool:
    return label is not None and label.casefold() == name.strip(".-").casefold()


def _place(name: str) -> int | None:
    """Count a number, or a Latin letter, which stands for the same part in every language."""
    if name.isdecimal() and len(name) < 6:
        return int(name)
    letter = name.upper()
    return ord(letter) - ord("A") + 1 if len(letter) == 1 and "A" <= letter <= "Z" else None


def _sections(
    sections: tuple[Section, ...], selection: Selection, whole: bool
) -> Iterator[Section]:
    """Give what is left of sections; `whole` where no heading need be found below."""
    for section in sections:
        inside = whole or any(_is_called(section, name) for name in selection.sections)
        if inside and selection.is_of_headings:
            yield section
            continue
        narrow = section._replace(
            paragraphs=_kept(section.paragraphs, selection) if inside else (),
            sections=tuple(_sections(section.sections, selection, inside)),
        )
        if narrow.paragraphs or narrow.sections:
            yield narrow


def _is_called(section: Section, name: str) -> bool:
    if _is_label(section.label, name):
        return True
    return len(name) >= _SHORTEST_WORDS and name.casefold() in section.title.casefold()


def _kept(found: tuple[Paragraph, ...], selection: Selection) -> tuple[Paragraph, ...]:
    return tuple(each for each in found if _is_kept(each, selection))


def _is_kept(paragraph: Paragraph, selection: Selection) -> bool:
    if selection.paragraphs and not _in_any(paragraph.number, selection.paragraphs):
        return False
    roles = {paragraph.role, *(more.role for more in paragraph.continued)}
    if selection.roles and roles.isdisjoint(selection.roles):
        return False
    cited = [*_references(paragraph)]
    if (selection.treaties or selection.articles) and not any(
        _is_article(each, selection) for each in cited
    ):
        return False
    return not selection.targets or any(_is_target(each, selection) for each in cited)


def _in_any(number: int | None, ranges: Ranges) -> bool:
    return number is not None and any(first <= number <= last for first, last in ranges)


def _is_article(reference: Reference, selection: Selection) -> bool:
    if reference.treaty is None:
        return False
    if selection.treaties and reference.treaty not in selection.treaties:
        return False
    return not selection.articles or any(
        _in_any(each, selection.articles) for each in reference.articles
    )


def _is_target(reference: Reference, selection: Selection) -> bool:
    target = reference.target or ""
    return target in selection.targets or target.partition(".")[0] in selection.targets


def _references(paragraph: Paragraph) -> Iterator[Reference]:
    for text in texts_in(paragraph):
        yield from text.references
        for item in items_in(text):
            yield from item.references


def _called(document: Document) -> Iterator[Footnote]:
    numbers = {mark.number for mark, _ in marks_in(document)}
    return (note for note in document.footnotes if note.number in numbers)
