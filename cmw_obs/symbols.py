"""UN document symbols of the treaty bodies: how they are formed, and what they say.

The forms are those of the treaty bodies' documents: committee, State, kind and cycle, such as
`CMW/C/KGZ/CO/2`, `CMW/C/KGZ/QPR/2`, `CEDAW/C/KGZ/5`, `E/C.12/KGZ/CO/2-3`.
"""

from __future__ import annotations

import re
from functools import cache

from cmw_obs.patterns import pattern
from cmw_obs.records import NamedTuple

_BODIES = ("CMW", "CRC", "CEDAW", "CERD", "CAT", "CCPR", "CRPD", "CED")
_ANY = "|".join(_BODIES)
_COMMITTEES = {"E/C.12": "CESCR", "CAT/OP": "SPT"}
# Concluding observations; those in the absence of a report; those on additional information;
# concluding comments, as they were called before 2006.
OBSERVING = frozenset({"CO", "COAR", "OAI", "CC"})
# By its shape; which body, protocol and kind it names is told apart: a longer pattern takes longer
# to compile.
_SYMBOL = (
    r"(?<![A-Za-z])(?P<committee>[A-Z]{3,5}/C|E/C\.12|CAT/OP)(?P<protocol>/[A-Z]{4})?"
    r"/(?P<state>[A-Z]{2,3}(?:-[A-Z]{3})?)(?P<kinds>(?:/[A-Z]{1,4}){0,2})(?P<year>/\d{2,4}(?=/))?"
    r"/(?P<cycle>\d{1,2}(?:-\d{1,2})?)(?P<suffix>(?:/(?:Add|Corr|Rev)\.\d+)*)"
    r"(?![0-9A-Za-z]|[‐-–−]\d|/\d)"
)
_PROTOCOLS = frozenset(("OPAC", "OPSC", "OPSA"))
_KINDS = frozenset(("CO", "COAR", "OAI", "CC", "Q", "QPR", "RQ", "AI", "FCO"))
# The annual reports to the General Assembly, in which older concluding observations stand.
_ANNUAL = {
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
# Forms from before the State stood in the symbol of concluding observations.
_OLD = (
    rf"(?:{_ANY})/C/(?:\d+|CR/\d+|CR)/(?:Add\.)?\d+(?:/(?:Add|Rev)\.\d+)?"
    r"|CAT/C/X[XVI]+/Concl\.\d+(?:/Rev\.\d+)?"
    r"|CCPR/CO/\d+/[A-Z]{3}|CERD/C/\d+/CO/\d+|E/C\.12/\d/Add\.\d+|E/(?:19|20)\d\d/\d{1,3}/Add\.\d+(?:/Rev\.\d+)?"
    rf"|A/\d\d/(?:{'|'.join(_ANNUAL)})"
)
_OLD_OBSERVATIONS = (
    *("CRC/C/15/Add.", "CCPR/C/79/Add.", "CERD/C/304/Add.", "E/C.12/1/Add."),
    *("CAT/C/CR/", "CAT/C/XX", "CCPR/CO/"),
)
# As the treaty bodies' former database headed its copies.
_ADDED = "(Concluding Observations/Comments)"
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
    found = map(_read, pattern(_SYMBOL).finditer(text))
    return [symbol for symbol in found if symbol]


def old_symbol(text: str) -> str | None:
    """Give the symbol of an older form that a line consists of, but for what a site adds."""
    symbol = text.strip().removesuffix(_ADDED).rstrip(" .")
    return symbol if "/" in symbol and pattern(_OLD).fullmatch(symbol) else None


def old_symbols_in(text: str) -> list[tuple[int, str]]:
    """Find the symbols of an older form in a text, each with where it stands.

    One that goes on, `CEDAW/C/5/Add.66/Rev.1`, is of no form we know.
    """
    found = pattern(_OLD).finditer(text) if "/" in text else ()
    return [(each.start(), each[0]) for each in found if text[each.end() :][:1] != "/"]


def headlined_symbol(text: str) -> str | None:
    """Give the older symbol with which a site's headline ends: "…, CRC/C/15/Add.118 (2000)."."""
    head, opened, year = text.rstrip(" .").rpartition(" (")
    if not (opened and year[-1:] == ")" and year[:-1].isdecimal()):
        return None
    symbol = old_symbol(head.rpartition(" ")[2])
    return symbol if symbol and committee_observing(symbol) else None


def committee_of_old(symbol: str) -> str:
    """Name the committee that a symbol of an older form is of: `CRC/C/28/Add.13`."""
    # Reports to the Economic and Social Council: E/1990/5/Add.65.
    head, _, rest = symbol.partition("/")
    return "CESCR" if head == "E" else _ANNUAL[rest[-2:]] if head == "A" else head


@cache
def committee_observing(symbol: str) -> str | None:
    """Name the committee whose concluding observations a symbol is of; None where of none.

    A State party's comments on them, `CO/1/Add.1`, are none.
    """
    parts = symbol.split("/")
    if parts[0] == "A":
        whole = parts[1].isdecimal() and not [each for each in parts[3:] if each[:4] != "Rev."]
        annual = _ANNUAL.get(parts[2]) if len(parts) > 2 and whole else None
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
    if code := next(filter(head.endswith, _BODIES), ""):
        head = f"{head.removesuffix(code)} {code}".lstrip()
    if not any(map(mended.__contains__, ("/ ", " /", "Add. "))):
        return f"{head}/{tail}"
    # `C RPD/C/HRV/CO/1`, `CMW/ C/ALB/2`, `Add. 36`: a space inside, never one in front of a word.
    return re.sub(
        r"(?<=/) (?=[A-Z0-9])|(?<=[A-Z]) (?=/)|(?<=Add\.) (?=\d)",
        "",
        f"{head}/{tail}",
    )


def _read(found: re.Match[str]) -> Symbol | None:
    """Read what has the shape of a symbol; None where it names no body or kind of ours."""
    prefix = found["committee"]
    committee = _COMMITTEES.get(prefix) or prefix.partition("/")[0]
    protocols = (found["protocol"] or "").split("/")[1:]
    kinds = found["kinds"].split("/")[1:]
    if kinds and kinds[0] in _PROTOCOLS:
        protocols.append(kinds.pop(0))
    known = prefix in _COMMITTEES or committee in _BODIES
    kind = kinds[0] if kinds else None
    if not known or len(kinds) > 1 or not (kind is None or kind in _KINDS):
        return None
    if not _PROTOCOLS.issuperset(protocols) or not _is_year((found["year"] or "").strip("/")):
        return None
    first, _, last = found["cycle"].partition("-")
    return Symbol(
        text=found.group(),
        committee=committee,
        state=found["state"],
        kind=kind,
        cycle=tuple(range(int(first), int(last or first) + 1)),
        suffix=found["suffix"],
    )


def _is_year(digits: str) -> bool:
    """Say that digits are a year, of two figures before 2010, or that there are none."""
    return digits[:-2] in ("19", "20") if len(digits) > 2 else digits[:1] in ("", "0", "9")
