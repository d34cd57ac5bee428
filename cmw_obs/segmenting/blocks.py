"""Blocks: what lines become, and the body of the document that they are put into."""

from __future__ import annotations

from cmw_obs import evidence
from cmw_obs.labels import Label
from cmw_obs.lines import Line
from cmw_obs.model import Diagnostic
from cmw_obs.records import NamedTuple
from cmw_obs.segmenting.words import Words, join, words_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    Kind = Literal["front", "heading", "paragraph", "item", "text"]
else:
    Kind = str


class Block(NamedTuple):
    """One block of the document; `level` counts from 0, of a heading or of an item.

    A heading without `label` is a topic, and its level says nothing.
    """

    kind: Kind
    words: Words
    line: int
    label: str | None = None
    bare: str | None = None
    ordinal: int | None = None
    level: int = 0
    inferred: bool = False


class Blocks(NamedTuple):
    """The blocks in their order, the lines that are the page's, and what is doubtful."""

    blocks: list[Block]
    furniture: list[Line]
    diagnostics: tuple[Diagnostic, ...]


class Body:
    """The blocks found so far; `last` is the latest one, once the body has begun.

    `tail` is how its text ends by now: the words of the line that came last. `number` is that of
    the latest paragraph, 0 before the first.
    """

    def __init__(self, glue: str) -> None:
        self.blocks: list[Block] = []
        self.furniture: list[Line] = []
        self.diagnostics: list[Diagnostic] = []
        self.last: Block | None = None
        self.tail = ""
        self.number = 0
        self._glue = glue
        # More of the last block.
        self._pieces: list[Words] = []

    def finished(self) -> Blocks:
        """Give all blocks, the last of them whole."""
        self._close()
        return Blocks(self.blocks, self.furniture, tuple(self.diagnostics))

    @property
    def breaks_off(self) -> bool:
        """The block before is text that ends in no stop."""
        last = self.last
        return last is not None and last.kind != "heading" and evidence.breaks_off(self.tail)

    @property
    def ends_list(self) -> bool:
        """The block before is the last item of a list that semicolons carry."""
        items = self.blocks[-2:]
        if len(items) < 2 or any(each.kind != "item" for each in items):
            return False
        above = items[0].words.text
        return evidence.ends_with_semicolon(above) and evidence.ends_sentence(self.tail)

    def add(
        self,
        kind: Kind,
        line: Line,
        label: Label | None = None,
        ordinal: int | None = None,
        level: int = 0,
        inferred: bool = False,
    ) -> None:
        """Begin a block with the words of a line, behind its label."""
        end, text, bare = (label.end, label.text, label.bare) if label else (0, None, None)
        words = words_of(line, end)
        self.append(Block(kind, words, line.number, text, bare, ordinal, level, inferred))

    def append(self, block: Block) -> None:
        """Close the last block and open this one."""
        if self._pieces:
            self._close()
        self.blocks.append(block)
        if block.kind != "front":
            self.last = block
        if block.kind == "paragraph" and block.ordinal is not None:
            self.number = block.ordinal
        self.tail = block.words.text

    def extend(self, line: Line) -> None:
        """Put the words of a line behind those of the last block."""
        words = words_of(line)
        self._pieces.append(words)
        self.tail = words.text

    def tell(self, diagnostic: Diagnostic) -> None:
        """Keep what is doubtful about a block."""
        self.diagnostics.append(diagnostic)

    def _close(self) -> None:
        """Join the pieces of the last block, all at once, since a text may be long."""
        if self._pieces:
            last = self.blocks[-1]
            words = join([last.words, *self._pieces], self._glue)
            self.blocks[-1] = last._replace(words=words)
            self._pieces = []
