"""Symbols of which only the end is printed, behind another: `CMW/C/SR.536 and 537`."""

from __future__ import annotations

from cmw_obs.citation_forms import CitationForms
from cmw_obs.citations.mentions import Mention
from cmw_obs.phrases import digits_end, past_space
from cmw_obs.records import NamedTuple
from cmw_obs.symbols import symbols_in

_KINDS = ("sr", "add", "amend", "corr", "rev")
_MOST_SIGNS, _MOST_LETTERS, _MOST_DIGITS = 3, 3, 4
_NEAR = 24
_COMMAS = (",", "،", "、")
_FARTHEST_RECORD, _FARTHEST_ADDENDUM = 30, 10
# What stands behind the bare number of an addendum, which may be any other number.
_CLOSES = ("", *").;,،，）；؛\n")


class Elided(NamedTuple):
    """The end of a symbol at `[start, end)` of a folded text: `537`, `Corr.1`.

    `gap` are the signs before it, and `word` what joins it: "and".
    """

    gap: str
    word: str
    kind: str | None
    number: int
    start: int
    end: int


def elided_at(folded: str, at: int) -> Elided | None:
    """Read the end of a symbol right behind one that ends at `at`: ` and 537`, `, Corr.1`."""
    near = folded[at : at + _NEAR]
    signs = 0
    while signs < _MOST_SIGNS and (each := near[signs : signs + 1]):
        if _is_word(each) or each in "/(-":
            break
        signs += 1
    gap, behind = near[:signs], near[signs:]
    if behind[: _MOST_LETTERS + 1].isalpha() and not any(map(behind.__contains__, _KINDS)):
        # A longer word follows, as most often.
        return None
    letters = near[len(gap) : len(gap) + _MOST_LETTERS]
    count = next((n for n, each in enumerate(letters) if not each.isalpha()), len(letters))
    for length in range(count, -1, -1):
        start = at + len(gap) + length
        start = past_space(folded, start)
        kind = next((each for each in _KINDS if folded.startswith(each, start)), None)
        number = _behind_point(folded, start + len(kind)) if kind else start
        end = digits_end(folded, number)
        digits = folded[number:end]
        behind = folded[end : end + _NEAR].lstrip("/%.-")
        if 0 < len(digits) <= _MOST_DIGITS and not behind[:1].isdecimal():
            return Elided(gap, letters[:length], kind, int(digits), start, end)
    return None


def _is_word(sign: str) -> bool:
    return sign.isalnum() or sign == "_"


def _behind_point(folded: str, at: int) -> int:
    """Give what stands behind a point, spaces on either side aside; the end where there is none."""
    at = past_space(folded, at)
    if not folded.startswith(".", at):
        return len(folded)
    return past_space(folded, at + 1)


def symbols_at(folded: str, mention: Mention, forms: CitationForms) -> list[Mention]:
    """Give the symbols of a mention, and those behind it that are printed in part."""
    places = [mention]
    if len(mention.symbols) != 1:
        places = [mention._replace(symbols=(symbol,)) for symbol in mention.symbols]
    if not places or not mention.printed:
        return places
    end = mention.end
    while found := elided_at(folded, end):
        symbols = completed(places, found, forms)
        if not symbols and found.kind is None and folded[found.end : found.end + 1] in _CLOSES:
            symbols = _more_addenda(places[-1].symbols[0], found, forms)
            symbols = symbols or _next_report(places[-1].symbols[0], found, forms)
        if not symbols:
            break
        end = found.end
        places.extend(Mention(found.start, end, (symbol,)) for symbol in symbols)
    return places


def _more_addenda(symbol: str, found: Elided, forms: CitationForms) -> tuple[str, ...]:
    """Give the addenda whose numbers alone follow one: "Add.1 and 2", "Add.1 to 3"."""
    stem, point, last = symbol.rpartition("/Add.")
    through = found.word in forms.ranges
    listed = found.word in forms.joiners or found.gap.strip(" ") in (*_COMMAS, *forms.joiners)
    if not point or not last.isdecimal() or not (through or listed):
        return ()
    if not 0 < found.number - int(last) <= _FARTHEST_ADDENDUM:
        return ()
    first = int(last) + 1 if through else found.number
    return tuple(f"{stem}/Add.{n}" for n in range(first, found.number + 1))


def _next_report(symbol: str, found: Elided, forms: CitationForms) -> tuple[str, ...]:
    """Give the report that follows one of a State, where its cycle alone is printed: "3 and 4"."""
    stem, _, last = symbol.rpartition("/")
    named = [each for each in symbols_in(symbol) if each.kind is None and not each.suffix]
    follows = last.isdecimal() and found.number == int(last) + 1
    return (f"{stem}/{found.number}",) if named and follows and found.word in forms.joiners else ()


def completed(places: list[Mention], found: Elided, forms: CitationForms) -> tuple[str, ...]:
    """Give the whole symbols of which the end is found; none where it may be anything else."""
    word, kind, number = found.word, found.kind, found.number
    through = word in forms.ranges
    gap = found.gap.strip(" ")
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
