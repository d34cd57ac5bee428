"""The words of the preview in a document's language: of its panel, roles, dates and periods."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from types import ModuleType

from cmw_obs.on_demand import module

_LETTERS = {
    "opening": "O",
    "introduction": "I",
    "positive": "P",
    "concern": "C",
    "recommendation": "R",
    "dissemination": "D",
    "technical-assistance": "T",
    "follow-up": "F",
    "next-report": "N",
}


@cache
def _table(language: str) -> ModuleType:
    return module(f"cmw_obs.languages.{language}.preview")


def word(language: str, key: str) -> str:
    """Give a word of the panel, such as `session`."""
    said: str = _table(language).WORDS[key]
    return said


def role_name(language: str, role: str) -> str:
    """Name a paragraph's role, one of `PARAGRAPH_ROLES`."""
    said: str = _table(language).ROLES[role]
    return said


def role_letters(language: str) -> Mapping[str, str]:
    """Give a letter for each role, one cell wide, of the script that runs as the language does."""
    letters: Mapping[str, str] = getattr(_table(language), "LETTERS", _LETTERS)
    return letters


def date_said(language: str, iso: str) -> str:
    """Write an ISO 8601 date as the language does; a year alone, and anything else, as it is."""
    year, *rest = iso.split("-")
    if len(rest) != 2 or not all(each.isdecimal() for each in rest):
        return iso
    month, day = (int(each) for each in rest)
    if not 1 <= month <= 12:
        return iso
    table = _table(language)
    first = getattr(table, "FIRST_DAY", "1")
    said: str = table.DATE.format(
        year=year, month=table.MONTHS[month - 1], day=first if day == 1 else day
    )
    return said


def period_said(language: str, iso: str) -> str:
    """Write an ISO 8601 duration in words, or as it is where it is an unusual one."""
    said: str = _table(language).PERIODS.get(iso, iso)
    return said


def listed(language: str, numbers: Iterable[int]) -> str:
    """Write numbers one after another, parted as the language parts them."""
    comma: str = getattr(_table(language), "COMMA", ", ")
    return comma.join(map(str, numbers))
