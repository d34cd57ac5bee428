"""The document tree: what every reader makes, every annotator adds to and every writer prints.

Nodes are immutable and compared whole. They are named tuples, not slotted dataclasses: defining
one of those costs about a millisecond, which a command that runs in shell loops would pay a dozen
times over at each start, and making an instance takes three times as long.

Offsets count code points. A `Span` is `(start, end)`, end excluded, in the decoded source, and
covers a node's own words: of a part or section its heading, of a paragraph or item its label and
text without the items below. A `Mark.offset` counts in the text of its node.
"""

from __future__ import annotations

from cmw_obs.records import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    Severity = Literal["note", "warning", "error"]
    Direction = Literal["ltr", "rtl"]
else:
    Severity = Direction = str

SCHEMA = "cmw-obs/1"

Span = tuple[int, int]

COMMITTEES = ("CMW", "CRC", "CEDAW", "CERD", "CAT", "CCPR", "CESCR", "CRPD", "CED", "SPT")
LANGUAGES = ("ar", "zh", "en", "fr", "ru", "es")
PART_ROLES = ("introduction", "positive", "factors", "concerns", "follow-up", "dissemination")
PARAGRAPH_ROLES = (
    "opening",
    "introduction",
    "positive",
    "concern",
    "recommendation",
    "dissemination",
    "technical-assistance",
    "follow-up",
    "next-report",
)
REFERENCE_TYPES = (
    "document",
    "treaty-article",
    "ilo-convention",
    "sdg-target",
    "paragraph",
    "general-comment",
)


class Mark(NamedTuple):
    """Where a footnote mark stood in a text, and the number of the footnote it calls."""

    number: int
    offset: int


class Reference(NamedTuple):
    """One citation; which fields are filled depends on `type` (see `shapes.REFERENCE_KEYS`)."""

    type: str
    text: str
    symbol: str | None = None
    paragraph_numbers: tuple[int, ...] = ()
    ids: tuple[str, ...] = ()
    treaty: str | None = None
    articles: tuple[int, ...] = ()
    committee: str | None = None
    number: int | None = None
    target: str | None = None
    footnote: int | None = None


class Recall(NamedTuple):
    """An earlier recommendation that a paragraph recalls: document and paragraphs."""

    symbol: str
    paragraph_numbers: tuple[int, ...]


class Item(NamedTuple):
    """One lettered item, `(a)` or `(i)`; `label` as printed, `ordinal` as counted from 1."""

    id: str
    label: str | None
    ordinal: int
    text: str
    span: Span
    inferred: bool = False
    footnotes: tuple[Mark, ...] = ()
    references: tuple[Reference, ...] = ()
    items: tuple[Item, ...] = ()


class Continuation(NamedTuple):
    """Unnumbered text that follows inside a paragraph's number, after its items for instance."""

    text: str
    span: Span
    role: str | None = None
    footnotes: tuple[Mark, ...] = ()
    references: tuple[Reference, ...] = ()
    items: tuple[Item, ...] = ()


class Paragraph(NamedTuple):
    """One numbered paragraph; `label` is the number as printed, `number` as counted."""

    id: str
    number: int | None
    label: str | None
    text: str
    span: Span
    inferred: bool = False
    role: str | None = None
    footnotes: tuple[Mark, ...] = ()
    references: tuple[Reference, ...] = ()
    items: tuple[Item, ...] = ()
    continued: tuple[Continuation, ...] = ()
    reiterates: tuple[Recall, ...] = ()
    responds_to: tuple[int, ...] = ()


class Section(NamedTuple):
    """A heading and what stands under it: a part, a section or a topic, by its depth and label."""

    label: str | None
    ordinal: int | None
    title: str
    span: Span
    role: str | None = None
    footnotes: tuple[Mark, ...] = ()
    references: tuple[Reference, ...] = ()
    paragraphs: tuple[Paragraph, ...] = ()
    sections: tuple[Section, ...] = ()


class Footnote(NamedTuple):
    """A footnote's body; `mark` is the mark as printed (`6`, `*`)."""

    number: int
    mark: str
    text: str
    span: Span
    references: tuple[Reference, ...] = ()


class FrontMatter(NamedTuple):
    """One line above the first paragraph: masthead, committee, title."""

    text: str
    span: Span
    footnotes: tuple[Mark, ...] = ()


class Diagnostic(NamedTuple):
    """What is odd in the document (`note`) or uncertain in our reading of it (`warning`).

    `line` counts from 1. `span` is given where the diagnostic keeps text that stands in no node.
    """

    code: str
    severity: Severity
    message: str
    line: int | None = None
    text: str | None = None
    span: Span | None = None


class State(NamedTuple):
    """The State party: name in the document's language, ISO 3166-1 alpha-3 code where it is one."""

    name: str
    code: str | None


class Report(NamedTuple):
    """A State party report that was considered; `absent` where it was never submitted."""

    symbol: str | None
    cycle: tuple[int, ...]
    absent: bool = False


class Session(NamedTuple):
    """The committee's session; dates are ISO 8601."""

    number: int | None
    start: str | None
    end: str | None


class FollowUp(NamedTuple):
    """What the committee wants to hear about before the next report, and by when."""

    due: str | None
    period: str | None
    paragraph_numbers: tuple[int, ...]
    ids: tuple[str, ...]
    source: str


class NextReport(NamedTuple):
    """When the next report is due (a date, or a year alone) and which cycle it closes."""

    due: str | None
    cycle: tuple[int, ...]
    source: str


class Source(NamedTuple):
    """The file that was read; `length` in code points, `sha256` of its bytes."""

    name: str
    format: str
    dialect: str | None
    encoding: str
    sha256: str
    length: int


class Document(NamedTuple):
    """Concluding observations of one committee on one State party."""

    language: str
    direction: Direction
    source: Source
    symbol: str | None = None
    committee: str | None = None
    state: State | None = None
    title: str | None = None
    issued: str | None = None
    original_language: str | None = None
    reports: tuple[Report, ...] = ()
    session: Session | None = None
    meetings: tuple[int, ...] = ()
    adoption_meeting: int | None = None
    adopted: str | None = None
    front_matter: tuple[FrontMatter, ...] = ()
    preamble: tuple[Paragraph, ...] = ()
    parts: tuple[Section, ...] = ()
    footnotes: tuple[Footnote, ...] = ()
    follow_up: tuple[FollowUp, ...] = ()
    next_report: NextReport | None = None
    diagnostics: tuple[Diagnostic, ...] = ()
