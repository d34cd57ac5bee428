"""Symbols of which only the end is printed, behind another: `CMW/C/SR.536 and 537`."""

from __future__ import annotations

import re

from cmw_obs.citation_forms import CitationForms
from cmw_obs.citations.mentions import Mention
from cmw_obs.patterns import pattern

# A further symbol of which only the end is printed: `SR.536 and 537`, `A/67/48 and Corr.1`.
ELIDED = (
    r"(?P<gap>[^\w/(-]{0,3})(?P<word>[^\W\d_]{0,3}) ?"
    r"(?:(?P<kind>sr|add|corr|rev) ?\. ?)?(?P<number>\d{1,4})(?![/%.-]*\d)"
)
_COMMAS = (",", "،", "、")
_FARTHEST_RECORD = 30


def symbols_at(folded: str, mention: Mention, forms: CitationForms) -> list[Mention]:
    """Give the symbols of a mention, and those behind it that are printed in part."""
    places = [mention]
    if len(mention.symbols) != 1:
        places = [mention._replace(symbols=(symbol,)) for symbol in mention.symbols]
    if not places or not mention.printed:
        return places
    end = mention.end
    while found := pattern(ELIDED).match(folded, end):
        symbols = completed(places, found, forms)
        if not symbols:
            break
        start = found.start("kind" if found["kind"] else "number")
        end = found.end()
        places.extend(Mention(start, end, (symbol,)) for symbol in symbols)
    return places


def completed(places: list[Mention], found: re.Match[str], forms: CitationForms) -> tuple[str, ...]:
    """Give the whole symbols of which the end is found; none where it may be anything else."""
    word, kind, number = found["word"], found["kind"], int(found["number"])
    through = word in forms.ranges
    gap = found["gap"].strip(" ")
    listed = word in forms.joiners or (gap and not word) or gap in forms.joiners
    if gap not in ("", *_COMMAS) or not (through or listed):
        return ()
    stem, point, last = places[-1].symbols[0].rpartition("SR.")
    if kind == "sr" and not point and "/C/" in places[-1].symbols[0]:
        # "CRC/C/69, SR.418 and SR.419"
        committee = places[-1].symbols[0].partition("/C/")[0]
        return (f"{committee}/C/SR.{number}",)
    if kind in (None, "sr"):
        if not point or not last.isdecimal() or not 0 < number - int(last) <= _FARTHEST_RECORD:
            return ()
        first = int(last) + 1 if through else number
        return tuple(f"{stem}SR.{n}" for n in range(first, number + 1))
    if kind == "add" and not through and "/Corr." in last:
        # Another addendum to what has been corrected: "A/61/122 and Corr.1 and Add.1".
        return (f"{last.rpartition('/Corr.')[0]}/Add.{number}",)
    if kind == "corr" and last.rpartition("/")[2].startswith("Rev.") and not through:
        # A corrigendum to the revision: "HRI/GEN/2/Rev.5 and Corr.1".
        return (f"{places[-1].symbols[0]}/Corr.{number}",)
    head, suffix, count = places[-1].symbols[0].rpartition(f"/{kind.capitalize()}.")
    if suffix:
        return (f"{head}{suffix}{number}",)
    # Of Add.1 and Corr.1 nobody can tell which is corrected.
    simple = not point and "." not in count.rpartition("/")[2] and not through
    return (f"{count}/{kind.capitalize()}.{number}",) if simple else ()
