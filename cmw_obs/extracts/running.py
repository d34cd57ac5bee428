"""Printed rows as running text: what a footnote says, without its breaks."""

from __future__ import annotations

from itertools import pairwise

from cmw_obs.extracts.hyphens import Hyphens, is_tight
from cmw_obs.extracts.rows import Row

_FIRST_WIDE = "\u2e80"
_AROUND = "“”‘’\"'()[]"


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


def joined(lines: list[str]) -> str:
    """Give the text of lines as one, whose words no hyphens divide."""
    text = ""
    for line in map(str.strip, lines):
        text += line if not text or not line or _joins(text, line) else f" {line}"
    return " ".join(text.split())


def _joins(text: str, words: str) -> bool:
    """Say that the words follow without a space: beside an ideograph, in a symbol or range."""
    # Quotation marks and brackets are narrow in Chinese, too.
    left, right = text.rstrip(_AROUND)[-1:], words.lstrip(_AROUND)[:1]
    if max(left, right) < _FIRST_WIDE:
        return is_tight(text, words)
    return min(left, right) >= _FIRST_WIDE or not (_sets_apart(text) or _sets_apart(words))


def _sets_apart(text: str) -> bool:
    """Say that a text has spaces between ideographs and other letters or digits."""
    return any(
        piece[-1] >= _FIRST_WIDE > following[0] and following[0].isalnum()
        for piece, following in pairwise(text.split())
    )
