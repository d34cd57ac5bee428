"""What of a document is asked for: parts, paragraphs and roles, and the document cut down to it."""

from __future__ import annotations

from cmw_obs.errors import InputError, UsageError
from cmw_obs.model import Document, Paragraph, Section
from cmw_obs.records import NamedTuple
from cmw_obs.walk import paragraphs_in


class Selection(NamedTuple):
    """What to show; empty tuples ask for everything.

    `parts` are labels, ordinals or roles as typed, `paragraphs` ranges `(first, last)` of
    numbers, both included. `outline` asks for headings alone, `footnotes` for marks and bodies.
    """

    parts: tuple[str, ...] = ()
    paragraphs: tuple[tuple[int, int], ...] = ()
    roles: tuple[str, ...] = ()
    outline: bool = False
    footnotes: bool = True

    @property
    def is_whole(self) -> bool:
        """Say that nothing of the document is left out."""
        return not (self.parts or self.paragraphs or self.roles)


def ranges_of(typed: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    """Read `12`, `20-24` and lists of them parted by commas, or raise `UsageError`."""
    return tuple(_range(each.strip()) for words in typed for each in words.split(","))


def _range(typed: str) -> tuple[int, int]:
    first, dash, last = typed.partition("-")
    numbers = (first, last if dash else first)
    if not all(each.isdecimal() and len(each) < 6 for each in numbers):
        raise UsageError(f"'{typed}' is no paragraph number and no range such as 20-24")
    low, high = (int(each) for each in numbers)
    if low > high:
        raise UsageError(f"the range {typed} ends before it begins")
    return low, high


def narrowed(document: Document, selection: Selection) -> Document:
    """Give the document with nothing but what is asked for.

    Raises `InputError` where that leaves nothing.
    """
    if selection.is_whole:
        return document
    if selection.parts:
        chosen = tuple(part for name in selection.parts for part in _parts(document, name))
        kept = tuple(part for part in document.parts if part in chosen)
        document = document._replace(preamble=(), parts=kept)
    if selection.paragraphs or selection.roles:
        narrow = document._replace(
            preamble=_paragraphs(document.preamble, selection),
            parts=_sections(document.parts, selection),
        )
        if not any(paragraphs_in(narrow)):
            raise InputError(_nothing(document, selection))
        document = narrow
    return document


def _parts(document: Document, name: str) -> list[Section]:
    """Find parts by label as printed, else by role, else by place: 3 or C are the third."""
    ways = (
        [part for part in document.parts if _is_label(part.label, name)],
        [part for part in document.parts if part.role == name.lower()],
        [part for part in document.parts if part.ordinal and part.ordinal == _place(name)],
    )
    found = next((way for way in ways if way), None)
    if found is None:
        labels = ", ".join(part.label or part.role or part.title for part in document.parts)
        raise InputError(f"no part is called '{name}'; there are: {labels or 'none'}")
    return found


def _is_label(label: str | None, name: str) -> bool:
    return label is not None and label.casefold() == name.strip(".-").casefold()


def _place(name: str) -> int | None:
    """Count a number, or a Latin letter, which stands for the same part in every language."""
    if name.isdecimal() and len(name) < 6:
        return int(name)
    letter = name.upper()
    return ord(letter) - ord("A") + 1 if len(letter) == 1 and "A" <= letter <= "Z" else None


def _sections(sections: tuple[Section, ...], selection: Selection) -> tuple[Section, ...]:
    narrow = (
        section._replace(
            paragraphs=_paragraphs(section.paragraphs, selection),
            sections=_sections(section.sections, selection),
        )
        for section in sections
    )
    return tuple(section for section in narrow if section.paragraphs or section.sections)


def _paragraphs(found: tuple[Paragraph, ...], selection: Selection) -> tuple[Paragraph, ...]:
    return tuple(each for each in found if _is_numbered(each, selection) and _has(each, selection))


def _is_numbered(paragraph: Paragraph, selection: Selection) -> bool:
    if not selection.paragraphs:
        return True
    number = paragraph.number
    return number is not None and any(
        first <= number <= last for first, last in selection.paragraphs
    )


def _has(paragraph: Paragraph, selection: Selection) -> bool:
    roles = {paragraph.role, *(more.role for more in paragraph.continued)}
    return not selection.roles or not roles.isdisjoint(selection.roles)


def _nothing(document: Document, selection: Selection) -> str:
    """Say what was looked for and not found, and what there is instead."""
    numbers = [each.number for each in paragraphs_in(document) if each.number is not None]
    if selection.paragraphs and not selection.roles:
        asked = ", ".join(f"{a}-{b}" if a < b else f"{a}" for a, b in selection.paragraphs)
        there = f"there are {min(numbers)} to {max(numbers)}" if numbers else "none is numbered"
        return f"no paragraph {asked} here; {there}"
    roles = sorted({each.role for each in paragraphs_in(document) if each.role})
    asked = " or ".join(selection.roles)
    return f"no paragraph here has the role {asked}; there are: {', '.join(roles) or 'none'}"
