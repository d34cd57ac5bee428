"""Articles whose numbers are ordinals in words: `المادتين السادسة والسبعين والسابعة والسبعين`."""

from __future__ import annotations

from cmw_obs.language import Language
from cmw_obs.ordinals import tokens_of

# How far behind the word for articles their ordinals can reach.
_REACH = 90


def ordinals_behind(
    folded: str, at: int, last: int, language: Language
) -> tuple[int, tuple[int, ...]] | None:
    """Give where the ordinals right behind an offset end, and their numbers up to `last`."""
    near = folded[at : at + _REACH].partition("\n")[0]
    numbers: list[int] = []
    end = begun = 0
    for token in tokens_of(near, language):
        if near[begun : token.start].strip(" ،,"):
            break
        begun = token.end
        if token.value is not None and not token.text[0].isdecimal() and token.value <= last:
            numbers.append(token.value)
            end = token.end
        elif not numbers or token.text not in language.joiners:
            break
    return (at + end, tuple(dict.fromkeys(numbers))) if numbers else None
