"""Conventions of the International Labour Organization told by the year of their adoption."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cmw_obs.citations.treaty_names import Names
from cmw_obs.patterns import pattern

# How far behind its bracket the year of a convention may stand: "(No. 189) of 2011".
_BEHIND = 9
# How far before its number a convention is named, and how far behind one stands the next.
_BEFORE, _NEXT = 190, 120
_WITH_YEAR = r"[ ,](?P<numbers>\d{1,3}) ?\((?P<year>(?:19|20)\d\d)\)"

# The conventions adopted in a year (ILO, NORMLEX), those of the sea and of single trades left out.
ADOPTED = {
    1919: (1, 2, 3, 5, 6),
    1921: (11, 14),
    1925: (19,),
    1928: (26,),
    1930: (29,),
    1947: (81,),
    1948: (87, 88, 89, 90),
    1949: (94, 95, 97, 98),
    1951: (99, 100),
    1952: (102, 103),
    1957: (105, 106, 107),
    1958: (110, 111),
    1962: (117, 118),
    1964: (121, 122),
    1967: (128,),
    1969: (129, 130),
    1970: (131, 132),
    1971: (135,),
    1973: (138,),
    1975: (141, 142, 143),
    1976: (144,),
    1978: (150, 151),
    1981: (154, 155, 156),
    1982: (157, 158),
    1983: (159,),
    1985: (161,),
    1988: (167, 168),
    1989: (169,),
    1994: (175,),
    1995: (176,),
    1996: (177,),
    1997: (181,),
    1999: (182,),
    2000: (183,),
    2001: (184,),
    2006: (187,),
    2007: (188,),
    2011: (189,),
    2019: (190,),
}


# How far before "No. 105 (1957)" the word for a convention stands.
_NEAR = 16


def is_of_year(name: str, match: re.Match[str]) -> bool:
    """Say that a name has the year in which the convention of that number was adopted."""
    number = int(match["numbers"])
    return any(number in numbers and str(year) in name for year, numbers in ADOPTED.items())


def dated(names: Names, numbered: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Find numbers in brackets behind a convention and its year: `Convention, 1999 (No. 182)`."""
    folded = names.folded
    for mark in names.forms.labour.bracketed:
        at = folded.find(mark)
        while at >= 0:
            match = numbered.match(folded, at + 1)
            if match and folded.startswith(")", match.end()) and match["numbers"].isdecimal():
                head = names.last_head(max(0, at - _BEFORE), at)
                name = folded[head.start : match.end() + _BEHIND] if head else ""
                if head and head.kind == "convention" and is_of_year(name, match):
                    yield match
            at = folded.find(mark, at + 1)


def dated_alone(names: Names) -> Iterator[re.Match[str]]:
    """Find numbers right behind the word for a convention, with their years: `No. 105 (1957)`."""
    folded, at = names.folded, -1
    while (at := folded.find("(", at + 1)) >= 0:
        if not folded.startswith(("19", "20"), at + 1):
            continue
        found = pattern(_WITH_YEAR).search(folded, max(0, at - _NEAR), at + len("(1957)"))
        if found is None or int(found["numbers"]) not in ADOPTED.get(int(found["year"]), ()):
            continue
        head = names.last_head(max(0, found.start() - _NEAR), found.start())
        if head and head.kind == "convention" and " " not in folded[head.end + 1 : found.start()]:
            yield found


def dated_behind(names: Names, at: int, high: int) -> Iterator[re.Match[str]]:
    """Find further numbers behind one that ends at `at`: "Nos. 97 (1949), on …, and 143 (1975)".

    Each has its year, and no other instrument is named in between.
    """
    while True:
        found = pattern(_WITH_YEAR).search(names.folded, at, min(high, at + _NEXT))
        if found is None or int(found["numbers"]) not in ADOPTED.get(int(found["year"]), ()):
            return
        if names.last_head(at, found.start()) is not None:
            return
        yield found
        at = found.end()
