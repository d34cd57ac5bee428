"""Conventions of the International Labour Organization told by the year of their adoption."""

from __future__ import annotations

from collections.abc import Iterator

from cmw_obs.citations.ilo_numbers import Numbers, numbered_at, of_year
from cmw_obs.citations.treaty_names import Names

# How far behind its bracket the year of a convention may stand: "(No. 189) of 2011".
_BEHIND = 9
# How far before its number a convention is named, and how far behind one stands the next.
_BEFORE, _NEXT = 190, 120

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


def is_of_year(name: str, numbers: Numbers) -> bool:
    """Say that a name has the year in which the convention of that number was adopted."""
    number = int(numbers.text)
    return any(number in known and str(year) in name for year, known in ADOPTED.items())


def dated(names: Names) -> Iterator[Numbers]:
    """Find numbers in brackets behind a convention and its year: `Convention, 1999 (No. 182)`."""
    folded = names.folded
    for mark in names.forms.labour.bracketed:
        at = folded.find(mark)
        while at >= 0:
            numbers = numbered_at(folded, at + 1, names.forms)
            if numbers and folded.startswith(")", numbers.end) and numbers.text.isdecimal():
                head = names.last_head(max(0, at - _BEFORE), at)
                name = folded[head.start : numbers.end + _BEHIND] if head else ""
                if head and head.kind == "convention" and is_of_year(name, numbers):
                    yield numbers
            at = folded.find(mark, at + 1)


def dated_alone(names: Names) -> Iterator[Numbers]:
    """Find numbers right behind the word for a convention, with their years: `No. 105 (1957)`."""
    folded, at = names.folded, -1
    while (at := folded.find("(", at + 1)) >= 0:
        if not folded.startswith(("19", "20"), at + 1):
            continue
        found = _adopted(folded, max(0, at - _NEAR), at + len("(1957)"))
        if found is None:
            continue
        head = names.last_head(max(0, found.start - _NEAR), found.start)
        if head and head.kind == "convention" and " " not in folded[head.end + 1 : found.start]:
            yield found


def dated_behind(names: Names, at: int, high: int) -> Iterator[Numbers]:
    """Find further numbers behind one that ends at `at`: "Nos. 97 (1949), on …, and 143 (1975)".

    Each has its year, and no other instrument is named in between.
    """
    while found := _adopted(names.folded, at, min(high, at + _NEXT)):
        if names.last_head(at, found.start) is not None:
            return
        yield found
        at = found.end


def _adopted(folded: str, low: int, high: int) -> Numbers | None:
    """Give the first number with a year behind it, if that is when its convention was adopted."""
    found = of_year(folded, low, high)
    return found[0] if found and int(found[0].text) in ADOPTED.get(found[1], ()) else None
