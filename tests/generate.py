"""Documents made up at random that look like concluding observations, in all six languages.

A `Plan` says how large one is; the rest follows from its seed, so that a failing document can be
had again. Hypothesis draws the plans and makes them smaller.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random
from typing import NamedTuple

from hypothesis import strategies as st

from cmw_obs.model import (
    Continuation,
    Document,
    Footnote,
    FrontMatter,
    Item,
    Mark,
    Paragraph,
    Section,
    Source,
)
from tests.relabel import DEFAULT, relabelled
from tests.vocabulary import VOCABULARIES, Vocabulary

_NOWHERE = (0, 0)
_SOURCE = Source("made up", "text", None, "utf-8", "", 0)
# Where a mark may stand: behind a letter or a stop, in front of a space, a stop or the end. None
# parts what a citation holds, where a mark set apart could be one of its numbers.
_PLACES = (
    r"(?<=[^\W\d_])(?=[\s,;.،؛，；。])(?!\.?\s?\d|\s\(?\w\))"
    r"|(?<=[^\W\d_],)(?=\s)(?!\s\d)|(?<=[^\W\d_][.。])$"
)
_MOST_ITEMS = 12


class Plan(NamedTuple):
    """How large a document is, and at which number it starts."""

    language: str
    seed: int
    paragraphs: int = 20
    parts: int = 3
    sections: int = 0
    topics: bool = False
    notes: bool = True
    start: int = 1


def plans(language: str) -> st.SearchStrategy[Plan]:
    """Draw plans of documents in a language."""
    return st.builds(
        Plan,
        language=st.just(language),
        seed=st.integers(0, 9_999),
        paragraphs=st.integers(5, 60),
        parts=st.integers(1, 4),
        sections=st.sampled_from((0, 2, 4)),
        topics=st.booleans(),
        notes=st.booleans(),
        start=st.sampled_from((1, 1, 1, 365)),
    )


def made(plan: Plan) -> Document:
    """Make up the document of a plan."""
    return _Maker(plan).document()


class _Maker:
    """Makes one document from the front, counting paragraphs and footnotes as they come."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.random = Random(f"{plan}")
        self.words: Vocabulary = VOCABULARIES[plan.language]
        self.number = plan.start
        self.footnotes: list[Footnote] = []

    def document(self) -> Document:
        *front, title = (*self.words.front, self.words.title)
        star = self.note(len(title), self.words.adopted, "*")
        rtl = self.plan.language == "ar"
        document = Document(
            language=self.plan.language,
            direction="rtl" if rtl else "ltr",
            source=_SOURCE,
            symbol="CMW/C/ORL/CO/2",
            front_matter=(
                *(FrontMatter(line, _NOWHERE) for line in front),
                FrontMatter(title, _NOWHERE, star),
            ),
            preamble=(self.opening(),),
            parts=tuple(self.sections_of_document()),
        )
        document = document._replace(footnotes=tuple(self.footnotes))
        return relabelled(document, DEFAULT[self.plan.language])

    def filled(self, text: str) -> str:
        article = self.random.randint(1, 70)
        return text.format(
            n=self.random.randint(2, 400),
            a=article,
            b=article + self.random.randint(1, 20),
            y=self.random.randint(1990, 2025),
        )

    def choice(self, texts: tuple[str, ...]) -> str:
        return self.filled(self.random.choice(texts))

    def note(self, offset: int, text: str, mark: str = "") -> tuple[Mark, ...]:
        """Make a footnote and give its mark."""
        if not self.plan.notes:
            return ()
        number = len(self.footnotes) + 1
        words = self.filled(text)
        self.footnotes.append(Footnote(number, mark or str(number), words, _NOWHERE))
        return (Mark(number, offset),)

    def marks(self, text: str, chance: float) -> tuple[Mark, ...]:
        """Put a footnote's mark somewhere in the text, or none."""
        places = [found.start() for found in re.finditer(_PLACES, text)]
        if not places or self.random.random() > chance:
            return ()
        return self.note(self.random.choice(places), self.random.choice(self.words.notes))

    def sentences(self, count: int) -> str:
        gap = self.words.glue
        made_up = (
            f"{self.choice(self.words.leads)}{gap}{self.choice(self.words.facts)}"
            f"{self.choice(self.words.tails)}{self.words.stops[0]}"
            for _ in range(count)
        )
        return gap.join(made_up)

    def opening(self) -> Paragraph:
        text = self.filled(self.words.opening) + self.words.stops[0]
        return self.numbered(text, (), ())

    def numbered(self, text: str, items: tuple[Item, ...], marks: tuple[Mark, ...]) -> Paragraph:
        number, self.number = self.number, self.number + 1
        return Paragraph("", number, "#", text, _NOWHERE, footnotes=marks, items=items)

    def paragraph(self) -> Paragraph:
        if self.random.random() < 0.6:
            text = self.sentences(self.random.randint(1, 3))
            return self.numbered(text, (), self.marks(text, 0.3))
        text = self.choice(self.words.lead_ins) + self.words.stops[1]
        marks = self.marks(text[:-1], 0.3)
        found = self.numbered(text, self.items(self.random.randint(2, _MOST_ITEMS)), marks)
        if self.random.random() < 0.15:
            more = self.choice(self.words.returns) + self.words.stops[0]
            return found._replace(continued=(Continuation(more, _NOWHERE),))
        return found

    def items(self, count: int) -> tuple[Item, ...]:
        """Make a list; one of its items may lead in to a list of its own, but not the last."""
        nested = self.random.randrange(count - 1) if self.random.random() < 0.2 else None
        return tuple(
            self.nested(ordinal + 1) if ordinal == nested else self.item(ordinal + 1, count)
            for ordinal in range(count)
        )

    def item(self, ordinal: int, count: int) -> Item:
        stop = self.words.stops[0 if ordinal == count else 2]
        text = self.choice(self.words.items) + stop
        marks = self.marks(text, 0.1)
        return Item("", "#", ordinal, text, _NOWHERE, footnotes=marks)

    def nested(self, ordinal: int) -> Item:
        below = tuple(
            Item("", "#", number, self.filled(text) + self.words.stops[2], _NOWHERE)
            for number, text in enumerate(self.words.subitems, 1)
        )
        text = self.filled(self.words.nested) + self.words.stops[1]
        return Item("", "#", ordinal, text, _NOWHERE, items=below)

    def sections_of_document(self) -> Iterator[Section]:
        """Make the parts; the third, or the last, has the sections."""
        left = self.plan.paragraphs - 1
        main = min(self.plan.parts, 3)
        for ordinal in range(1, self.plan.parts + 1):
            behind = self.plan.parts - ordinal
            count = left - behind if ordinal == main else min(2, left - behind)
            left -= max(count, 1)
            yield self.part(ordinal, max(count, 1), ordinal == main)

    def part(self, ordinal: int, count: int, main: bool) -> Section:
        title = self.words.parts[ordinal - 1]
        part = Section("#", ordinal, title, _NOWHERE)
        if main and self.plan.sections and count > self.plan.sections:
            return part._replace(sections=tuple(self.sections(count)))
        if main and self.plan.topics:
            return part._replace(sections=tuple(self.topics(count)))
        return part._replace(paragraphs=self.paragraphs(count))

    def sections(self, count: int) -> Iterator[Section]:
        sizes = self.shares(count, self.plan.sections)
        for ordinal, size in enumerate(sizes, 1):
            title = self.filled(self.words.sections[ordinal - 1])
            section = Section("#", ordinal, title, _NOWHERE)
            if self.plan.topics:
                yield section._replace(sections=tuple(self.topics(size)))
            else:
                yield section._replace(paragraphs=self.paragraphs(size))

    def topics(self, count: int) -> Iterator[Section]:
        for size in self.shares(count, max(count // 3, 1)):
            title = self.choice(self.words.topics)
            yield Section(None, None, title, _NOWHERE, paragraphs=self.paragraphs(size))

    def paragraphs(self, count: int) -> tuple[Paragraph, ...]:
        return tuple(self.paragraph() for _ in range(count))

    def shares(self, count: int, parts: int) -> list[int]:
        """Share `count` among the parts, each of which gets at least one."""
        sizes = [1] * parts
        for _ in range(count - parts):
            sizes[self.random.randrange(parts)] += 1
        return sizes
