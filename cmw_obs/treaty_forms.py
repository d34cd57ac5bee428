"""How a language cites treaties: the record of its words, and which treaty is a committee's own.

The words stand in `cmw_obs/languages/<code>/treaties.py`, written folded (see `language.fold`).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module

from cmw_obs.records import NamedTuple

# The treaty that each committee monitors, by its usual abbreviation.
TREATY_OF = {
    "CMW": "ICRMW",
    "CRC": "CRC",
    "CEDAW": "CEDAW",
    "CERD": "ICERD",
    "CAT": "CAT",
    "CCPR": "ICCPR",
    "CESCR": "ICESCR",
    "CRPD": "CRPD",
    "CED": "ICPPED",
    "SPT": "OPCAT",
}


class TreatyForms(NamedTuple):
    """One language's words around articles, conventions, targets and general comments.

    `articles` are words before the numbers of articles, `article_stems` how they begin; in a list
    of numbers `joiners` mean "and", `ranges` "to", `parts` are words for parts of articles, whose
    numbers are none of articles'; `first` are words for the first article. `counter` follows each
    number where a language has such a word.

    `own` are names of the committee's treaty in short, none of them where one of `further` follows;
    `treaties` are names of treaties with their abbreviations, `laws` words for what is none of
    them. `forward` says that the name comes behind the articles, else it comes before.

    `labour` are names of the International Labour Organization, `instruments` words for its
    conventions, `number_marks` what stands before their numbers. `targets` and `goals` are words
    for targets and for the Sustainable Development Goals. `comments` are words for general
    comments, `its` such as make one the committee's own, `bodies` mean "of the Committee".
    """

    articles: frozenset[str]
    article_stems: tuple[str, ...]
    joiners: frozenset[str]
    ranges: frozenset[str]
    parts: frozenset[str]
    first: frozenset[str]
    own: tuple[str, ...]
    further: tuple[str, ...]
    treaties: Mapping[str, str]
    laws: tuple[str, ...]
    labour: tuple[str, ...]
    instruments: tuple[str, ...]
    number_marks: str
    targets: tuple[str, ...]
    goals: tuple[str, ...]
    comments: tuple[str, ...]
    its: tuple[str, ...]
    bodies: tuple[str, ...]
    counter: str = ""
    forward: bool = True
    clitics: str = ""


@cache
def treaty_forms_of(code: str) -> TreatyForms:
    """Load the words of the language with this code."""
    table: TreatyForms = import_module(f"cmw_obs.languages.{code}.treaties").TABLE
    return table
