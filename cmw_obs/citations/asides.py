"""What may stand between articles and their treaty: `article 22 (expulsion) and others of …`."""

from __future__ import annotations

from cmw_obs.citations.treaty_names import Names

_LONGEST_BRACKET, _RELATED = 70, 60


def behind_asides(names: Names, at: int) -> int:
    """Pass over a bracket, and a comma, behind articles: `article 22 (expulsion) of …`."""
    if names.folded.startswith("(", at + 1):
        close = names.folded.find(")", at, at + _LONGEST_BRACKET)
        at = close + 1 if close >= 0 else at
    at = _behind_related(names, at)
    return at + (bool(names.forms.of) and names.folded.startswith((",", "،"), at))


def _behind_related(names: Names, at: int) -> int:
    """Pass over "and other related articles" behind articles, which are of the same treaty."""
    end, passed = at, False
    first = next(names.words(at, at + _RELATED), None)
    if first is None or first.group() not in names.forms.joiners:
        return at
    for count, word in enumerate(names.words(at, at + _RELATED)):
        of = count != 1 and word.group() in names.forms.of
        named = of or names.kind_of(word)
        if named:
            break
        if passed:
            end = word.end()
            break
        if word.group() in names.forms.articles:
            end, passed = word.end(), True
    return at if any(map(str.isdecimal, names.folded[at : end + 2])) else end
