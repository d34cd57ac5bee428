"""Tables of citations, one text file a kind and language: `sentence => what is found in it`.

Nothing behind the arrow means that the sentence must give nothing. Lines with `#` are remarks.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from cmw_obs.annotators import in_texts
from cmw_obs.language import load
from cmw_obs.model import LANGUAGES, Document, Footnote, Item, Mark, Paragraph, Source
from cmw_obs.passages import Passages

FOLDER = Path(__file__).parent
ARROW = "=>"
ITEMS = 6


def cases(kind: str) -> list[ParameterSet]:
    """Give language, sentence and what is expected, of every line in every language."""
    return [
        pytest.param(code, text.strip(), expected.strip(), id=f"{code}-{number}")
        for code in LANGUAGES
        for number, line in enumerate(lines(kind, code), 1)
        if not line.startswith("#")
        for text, _, expected in [line.rpartition(ARROW)]
    ]


def lines(kind: str, code: str) -> list[str]:
    return (FOLDER / kind / f"{code}.txt").read_text("utf-8").splitlines()


def annotated(whole: Document) -> Document:
    """Give a document with the citations that its texts make."""
    return in_texts(whole, load(whole.language), Passages(whole))


def document(code: str, text: str, notes: tuple[str, ...] = ()) -> Document:
    """Give a document whose first paragraph has the text, which calls every note at its end."""
    first = Paragraph(
        "para_1",
        1,
        "1.",
        text,
        (0, 1),
        footnotes=tuple(Mark(number, len(text)) for number in range(1, len(notes) + 1)),
    )
    return Document(
        language=code,
        direction="rtl" if code == "ar" else "ltr",
        source=Source("case", "text", None, "utf-8", "", 0),
        committee="CMW",
        preamble=(first, *map(_paragraph, range(2, 61))),
        footnotes=tuple(
            Footnote(number, str(number), note, (0, 1)) for number, note in enumerate(notes, 1)
        ),
    )


def _paragraph(number: int) -> Paragraph:
    """Give an empty paragraph with items of a first and, in the second of them, a second degree."""
    id_ = f"para_{number}"
    below = tuple(
        Item(f"{id_}__b__{roman}", f"({roman})", place, "", (0, 1))
        for place, roman in enumerate(("i", "ii", "iii"), 1)
    )
    items = tuple(
        Item(f"{id_}__{letter}", f"({letter})", place, "", (0, 1), items=below * (place == 2))
        for place, letter in enumerate("abcdef", 1)
    )
    return Paragraph(id_, number, f"{number}.", "", (0, 1), items=items)
