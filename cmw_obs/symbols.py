"""UN document symbols of the treaty bodies: how they are formed, and what they say.

The forms are those of the treaty bodies' documents: committee, State, kind and cycle, such as
`CMW/C/KGZ/CO/2`, `CMW/C/KGZ/QPR/2`, `CEDAW/C/KGZ/5`, `E/C.12/KGZ/CO/2-3`.
"""

from __future__ import annotations

import re
from functools import cache

from cmw_obs.phrases import digits_end
from cmw_obs.records import NamedTuple

BODIES = ("CMW", "CRC", "CEDAW", "CERD", "CAT", "CCPR", "CRPD", "CED")
_COMMITTEES = {"E/C.12": "CESCR", "CAT/OP": "SPT"}
# Concluding observations; those in the absence of a report; those on additional information;
# concluding comments, as they were called before 2006.
OBSERVING = frozenset({"CO", "COAR", "OAI", "CC"})
# What a symbol begins with, and which committee that is.
_PREFIXES = {**{f"{body}/C": body for body in BODIES}, **_COMMITTEES}
_PROTOCOLS = frozenset(("OPAC", "OPSC", "OPSA"))
_KINDS = frozenset(("CO", "COAR", "OAI", "CC", "Q", "QPR", "RQ", "AI", "FCO"))
# The annual reports to the General Assembly, in which older concluding observations stand.
_SUFFIXES = ("Add.", "Corr.", "Rev.")
_LONGEST, _MOST_KINDS = 80, 2
_DASHES = frozenset("‐‑‒–−")
ANNUAL = {
    "18": "CERD",
    "38": "CEDAW",
    "40": "CCPR",
    "41": "CRC",
    "44": "CAT",
    "48": "CMW",
    "55": "CRPD",
    "56": "CED",
}
# Committees so young that their observations never stood in those.
_APART = frozenset(("CRPD", "CED"))
_OLD_OBSERVATIONS = (
    # The Committee on Economic, Social and Cultural Rights numbered its own by the year at first.
    *("E/C.12/1993/", "E/C.12/1994/", "E/C.12/1995/"),
    *("CRC/C/15/Add.", "CCPR/C/79/Add.", "CERD/C/304/Add.", "E/C.12/1/Add."),
    *("CAT/C/CR/", "CAT/C/XX", "CCPR/CO/"),
)
# Cyrillic capitals typed for the Latin ones they look like, dashes and a minus for hyphens.
_HOMOGLYPHS = str.maketrans("АВСЕКМНОРТХ–−", "ABCEKMHOPTX--")


class Symbol(NamedTuple):
    """One symbol: `kind` is None for a State party's report, `cycle` lists 2, 3 for `2-3`."""

    text: str
    committee: str
    state: str
    kind: str | None
    cycle: tuple[int, ...]
    suffix: str


def symbols_in(text: str) -> list[Symbol]:
    """Find the symbols that name a State, in order."""
    if "/" not in text:
        return []
    found = []
    for prefix in _PREFIXES:
        at = text.find(f"{prefix}/")
        while at >= 0:
            if symbol := _symbol_at(text, at, prefix):
                found.append((at, symbol))
            at = text.find(f"{prefix}/", at + 1)
    return [symbol for _, symbol in sorted(found)]


@cache
def committee_observing(symbol: str) -> str | None:
    """Name the committee whose concluding observations a symbol is of; None where of none.

    A State party's comments on them, `CO/1/Add.1`, are none.
    """
    parts = symbol.split("/")
    if parts[0] == "A":
        whole = parts[1].isdecimal() and not [each for each in parts[3:] if each[:4] != "Rev."]
        annual = ANNUAL.get(parts[2]) if len(parts) > 2 and whole else None
        return None if annual in _APART else annual
    prefix = "/".join(parts[:2])
    old = symbol.startswith(_OLD_OBSERVATIONS)
    observing = not OBSERVING.isdisjoint(parts[2:])
    if not old and (not observing or any(each.startswith("Add.") for each in parts)):
        return None
    return _COMMITTEES.get(prefix) or parts[0]


def body_of(symbol: str) -> str:
    """Name the committee that a regular symbol of its own is of, whatever its kind; else ""."""
    head, *rest = symbol.split("/")
    committee = _COMMITTEES.get("/".join((head, *rest[:1])))
    return committee or (head if rest[:1] == ["C"] else "")


def repaired(text: str) -> str:
    """Give a text that may hold one damaged symbol with its spaces and lookalikes mended."""
    mended = text.translate(_HOMOGLYPHS)
    head, slash, tail = mended.partition("/")
    if not slash:
        return text
    head = head.replace(" ", "")
    # Words may stand in front: "United Nations CCPR/C/ NOR/CO/6", "UnidasC ED/C/PER/CO/1".
    if code := next(filter(head.endswith, BODIES), ""):
        head = f"{head.removesuffix(code)} {code}".lstrip()
    if not any(map(mended.__contains__, ("/ ", " /", "Add. "))):
        return f"{head}/{tail}"
    # `C RPD/C/HRV/CO/1`, `CMW/ C/ALB/2`, `Add. 36`: a space inside, never one in front of a word.
    return re.sub(
        r"(?<=/) (?=[A-Z0-9])|(?<=[A-Z]) (?=/)|(?<=Add\.) (?=\d)",
        "",
        f"{head}/{tail}",
    )


def _symbol_at(text: str, start: int, prefix: str) -> Symbol | None:
    """Read the symbol that begins with a prefix at `start`; None where it has no kind of ours."""
    if text[start - 1 : start].isascii() and text[start - 1 : start].isalpha():
        return None
    head = start + len(prefix) + 1
    parts = text[head : head + _LONGEST].split("/")
    protocols = [parts.pop(0)] if _is_code(parts[0], 4, 4) else []
    state, kinds = parts.pop(0) if parts else "", list[str]()
    while parts and len(kinds) < _MOST_KINDS and _is_code(parts[0], 1, 4):
        kinds.append(parts.pop(0))
    dated = len(parts) > 1 and _is_number(parts[0], 2, 4) and parts[1][:1].isdecimal()
    year = parts.pop(0) if dated else ""
    cycle = _cycle_of(parts[0]) if parts else ""
    if not cycle or not _is_state(state) or not _is_year(year):
        return None
    printed = "/".join(filter(None, (prefix, *protocols, state, *kinds, year, cycle)))
    end = start + len(printed)
    suffix = _suffix_at(text, end)
    if _goes_on(text, end + len(suffix)):
        return None
    if kinds and kinds[0] in _PROTOCOLS:
        protocols.append(kinds.pop(0))
    kind = kinds[0] if kinds else None
    if len(kinds) > 1 or kind not in (None, *_KINDS) or not _PROTOCOLS.issuperset(protocols):
        return None
    first, _, last = cycle.partition("-")
    cycles = tuple(range(int(first), int(last or first) + 1))
    return Symbol(printed + suffix, _PREFIXES[prefix], state, kind, cycles, suffix)


def _is_code(part: str, least: int, most: int) -> bool:
    return least <= len(part) <= most and part.isascii() and part.isalpha() and part.isupper()


def _is_number(part: str, least: int, most: int) -> bool:
    return least <= len(part) <= most and part.isascii() and part.isdecimal()


def _is_state(part: str) -> bool:
    """Say that a part is a State's code, perhaps with that of a region: `CHN-MAC`."""
    code, hyphen, region = part.partition("-")
    return _is_code(code, 2, 3) and (not hyphen or _is_code(region, 3, 3))


def _cycle_of(part: str) -> str:
    """Give the one or more cycles that a part begins with, `2` or `2-3`, or nothing."""
    end = digits_end(part, 0)
    first = part[:end]
    if not _is_number(first, 1, 2):
        return ""
    last = part[end + 1 : digits_end(part, end + 1)] if part.startswith("-", end) else ""
    return f"{first}-{last}" if _is_number(last, 1, 2) else first


def _suffix_at(text: str, at: int) -> str:
    """Give the parts from `at` on that are suffixes: `/Add.1/Rev.1`."""
    end = at
    while text.startswith("/", end) and text.startswith(_SUFFIXES, end + 1):
        point = text.index(".", end)
        last = digits_end(text, point + 1)
        if last == point + 1 or _goes_on(text, last):
            break
        end = last
    return text[at:end]


def _goes_on(text: str, end: int) -> bool:
    """Say that what ends here is the beginning of something longer."""
    sign, behind = text[end : end + 1], text[end + 1 : end + 2]
    if sign.isascii() and sign.isalnum():
        return True
    return (sign == "/" or sign in _DASHES) and behind.isdecimal()


def _is_year(digits: str) -> bool:
    """Say that digits are a year, of two figures before 2010, or that there are none."""
    return digits[:-2] in ("19", "20") if len(digits) > 2 else digits[:1] in ("", "0", "9")
