"""Which of the six languages a text is written in, by its script, then by its commonest words."""

from __future__ import annotations

from cmw_obs.errors import NotADocumentError
from cmw_obs.records import NamedTuple

# First and last letter of the blocks that only one of the six languages is written in. Compared
# as characters: compiling such a range as a regular expression takes longer than the comparing.
_SCRIPTS = (
    ("ar", "\u0600", "\u06ff"),
    ("ar", "\ufb50", "\ufefc"),
    ("zh", "\u4e00", "\u9fff"),
    ("ru", "\u0400", "\u04ff"),
)
# The shortest and commonest words, none of them shared by two of the three.
_WORDS = {
    "en": frozenset("the of and that with its for by on is are which this".split()),
    "fr": frozenset("le les des du et dans pour par sur au aux une est sont qui".split()),
    "es": frozenset("el los las del y con para por en al que su sus es".split()),
}
_SAMPLE = 1_000
_CLOSE = 1.5


class Detected(NamedTuple):
    """The language found; `runner_up` where the evidence for another came close."""

    code: str
    runner_up: str | None


def detect(text: str) -> Detected:
    """Name the language of `text`, or raise `NotADocumentError` where it is in none of the six."""
    # The middle of the text: its beginning may be a masthead in English.
    start = max((len(text) - _SAMPLE) // 2, 0)
    sample = text[start : start + _SAMPLE]
    letters = [each for each in sample if each.isalpha()]
    if not letters:
        raise NotADocumentError("no letters in it, so no text to read")
    for code, first, last in _SCRIPTS:
        if sum(first <= each <= last for each in letters) * 2 >= len(letters):
            return Detected(code, None)
    return _by_words(sample)


def _by_words(sample: str) -> Detected:
    words = sample.lower().replace("'", " ").split()
    counts = {code: sum(word in known for word in words) for code, known in _WORDS.items()}
    first, second, _ = sorted(counts, key=lambda code: -counts[code])
    if not counts[first]:
        raise NotADocumentError(
            "its language is none of ar, zh, en, fr, ru, es; name one by --language"
        )
    close = counts[second] * _CLOSE > counts[first]
    return Detected(first, second if close else None)
