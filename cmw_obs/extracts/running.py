"""Printed rows as running text: what a footnote says, without its breaks."""

from __future__ import annotations

from cmw_obs.extracts.hyphens import Hyphens, is_tight
from cmw_obs.extracts.rows import Row

_FIRST_WIDE = "\u2e80"


def words_of(rows: list[Row], skipped: int, hyphens: Hyphens) -> str:
    """Give the text of rows as one, without the first characters of the first."""
    text = ""
    for row in rows:
        words = row.words if text or row is not rows[0] else row.words[skipped:].lstrip()
        hyphen = hyphens.divide(text, words)
        if hyphen is False:
            text = text[:-1].rstrip() + words
        elif hyphen or not text or not words or _joins(text, words):
            text += words
        else:
            text += f" {words}"
    for place in [*hyphens.hidden(text)][::-1]:
        text = text[:place] + text[place + 1 :]
    return " ".join(text.split())


def _joins(text: str, words: str) -> bool:
    """Say that the words follow without a space: between ideographs, in a symbol or range."""
    return min(text[-1], words[0]) >= _FIRST_WIDE or is_tight(text, words)
