"""What lists of articles are made of: the words that open them, numbers, parts, words, signs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from cmw_obs.citations.sentences import word_start
from cmw_obs.phrases import places_of
from cmw_obs.treaty_forms import TreatyForms

_TOKEN = (
    r"[ ]*(?:(?P<number>\d+)(?:\.\d{1,2})?(?P<tail>[^\W\d_]{0,4})"
    # A comma parts two numbers where a list goes on behind them: "arts. 3,6, 7 and 9".
    r"(?![\d/%]|\.\d|,\d(?!\d?(?:[,;)]| ?[^\W\d_]{1,3} ?\d)))(?P<close>\)?)"
    # In brackets letters may have one of their own: "(al. a))".
    r"|\((?P<sub>[^()\n]{0,20}[ .][^\W\d_]\)(?:[^()\n]{1,9}(?:[^\W\d_]\)|\d))?|[^()\n]{1,90})\)"
    # Any sign: a set of some, beyond Latin, takes longer to compile than to tell them apart.
    r"|(?P<label>[^\W\d_]{1,4})\)|(?P<word>[^\W\d_]+'?)\.?|(?P<sign>[^\w\s()]))"
)


@cache
def pattern() -> re.Pattern[str]:
    """Match one member of a list, by the name of its kind."""
    return re.compile(_TOKEN)


def words_in(folded: str, forms: TreatyForms) -> Iterator[tuple[int, int]]:
    """Give where the words for articles stand, a shortened one with its stop."""
    for at, _ in places_of(forms.article_stems, folded):
        word = _letters().match(folded, at)
        end = word.end() if word else at
        start = word_start(folded, at)
        if folded[start:end] in forms.articles:
            yield start, end + (folded[end : end + 1] == ".")


@cache
def _letters() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]+")
