"""Running text to a document: decoded, its dialect and language told, read as blocks and a tree."""

from __future__ import annotations

from collections.abc import Iterator

from cmw_obs import detection
from cmw_obs.annotators import annotate
from cmw_obs.audit import audit
from cmw_obs.errors import NotADocumentError
from cmw_obs.language import Language, load
from cmw_obs.letters import with_letters
from cmw_obs.lines import Line, Reading
from cmw_obs.model import Diagnostic, Document, Source
from cmw_obs.on_demand import module
from cmw_obs.readers.decode import decode
from cmw_obs.records import NamedTuple
from cmw_obs.segmenting.assembly import blocks_of
from cmw_obs.segmenting.blocks import Block
from cmw_obs.segmenting.tree import tree_of
from cmw_obs.sha256 import digest
from cmw_obs.walk import paragraphs_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# Asked in this order; the last reads any text.
DIALECTS = ("poi", "tika", "markdown", "pdf_text", "glued_notes", "plain_text")

_EMPTY = "the file is empty; fetch or extract it again"
_BLANK = "nothing but white space in it; of a scan, the text must be recognized first"
_NOTHING = "no numbered paragraphs in it, so not concluding observations as we know them"
# Of old Macs, of Unicode and of mainframes; of Word where it parts no paragraphs.
_LINE_ENDS = ("\r\u2028\u2029\x85", "\v")
# What lines may have at their edges, for a quick look: quotations, tabs, marks of direction; how
# many lines there are, at most, to each that has it.
_AHEAD = ">|\u200e\u200f\u202a\u202b"
_LINES_TO_ONE = 4
_UNSEEN = "\u200b"
_TELLING = ("opening", "concern", "recommendation")
_UNKNOWN = (
    "not concluding observations as we know them: no title, no report considered, hardly a "
    "paragraph number or a committee's words; if a committee adopted it all the same, name its "
    "symbol by --symbol"
)
_NOT_IN_LANGUAGE = "no numbered paragraphs in it; is --language right?"


class Segmented(NamedTuple):
    """A text and what its lines were read as."""

    text: str
    encoding: str
    dialect: str
    language: Language
    reading: Reading
    blocks: list[Block]
    furniture: list[Line]
    diagnostics: tuple[Diagnostic, ...]


def segmented(data: bytes, language: str | None, encoding: str | None) -> Segmented:
    """Decode `data` and read its lines as blocks; language and encoding detected where None."""
    text, encoding = decode(data, encoding)
    if not text.strip():
        raise NotADocumentError(_BLANK if data else _EMPTY)
    text, quoted = as_read(text)
    reading, dialect = _read_lines(text)
    code, close = _language_of(text, language)
    table = load(code)
    blocks, furniture, doubts = blocks_of(reading.lines, table)
    told = *close, *quoted, *doubts
    return Segmented(text, encoding, dialect, table, reading, blocks, furniture, told)


def read_text(
    data: bytes, name: str, language: str | None, encoding: str | None, symbol: str | None
) -> Document:
    """Read running text as a document, its meaning laid beside it."""
    found = segmented(data, language, encoding)
    tree = tree_of(found.blocks)
    if not (tree.preamble or tree.parts):
        raise NotADocumentError(_NOT_IN_LANGUAGE if language else _NOTHING)
    sha256 = digest(data)
    document = Document(
        language=found.language.code,
        direction=found.language.direction,
        source=Source(name, "text", found.dialect, found.encoding, sha256, len(found.text)),
        symbol=symbol,
        front_matter=tree.front_matter,
        preamble=tree.preamble,
        parts=tree.parts,
        footnotes=found.reading.footnotes,
        diagnostics=(
            *found.diagnostics,
            *found.reading.diagnostics,
            *map(_furniture, found.furniture),
        ),
    )
    document = annotate(document, found.language)
    if not _is_known(document):
        raise NotADocumentError(_UNKNOWN)
    return audit(document, found.text)


def _is_known(document: Document) -> bool:
    """Say that something speaks for a committee's document: numbers, names, or what it says."""
    # A press release names its committee, too.
    considered = document.meetings or document.reports
    named = document.symbol or document.title or (document.committee and considered)
    headed = [part.role is not None for part in document.parts]
    # Their own words give paragraphs these roles, the place alone gives others.
    said = [each.role in _TELLING or not each.inferred for each in paragraphs_in(document)]
    return bool(named) or _enough(headed, 5) or _enough(said, 10)


def _enough(claims: list[bool], share: int) -> bool:
    """Say that one in `share` holds: a page about such documents quotes a sentence of one."""
    return any(claims) and sum(claims) * share >= len(claims)


def explained(data: bytes, language: str | None, encoding: str | None) -> Iterator[tuple[int, str]]:
    """Say of each line of the source how it was read: its number, and the reading in words."""
    found = segmented(data, language, encoding)
    yield 1, f"read as {found.dialect}, in {found.language.code}"
    readings = [(block.line, _explain(block)) for block in found.blocks]
    readings += [(line.number, f"page furniture: {line.words}") for line in found.furniture]
    yield from sorted(readings)


def _explain(block: Block) -> str:
    words = block.words.text if len(block.words.text) <= 60 else f"{block.words.text[:57]}..."
    label = f" {block.label}" if block.label else ""
    number = "" if block.ordinal is None else f" = {block.ordinal}"
    level = f", level {block.level + 1}" if block.kind in ("heading", "item") else ""
    inferred = ", inferred" if block.inferred else ""
    return f"{block.kind}{label}{number}{level}{inferred}: {words}"


def _furniture(line: Line) -> Diagnostic:
    span = line.start, line.source_offset(len(line.words))
    message = "page furniture, kept apart from the text"
    return Diagnostic("page-furniture", "note", message, line.number, line.words, span)


def _read_lines(text: str) -> tuple[Reading, str]:
    for dialect in DIALECTS:
        reader: Any = module(f"cmw_obs.readers.{dialect}")
        if reader.recognises(text):
            return with_letters(reader.read(text), text), dialect.partition("_")[0]
    raise AssertionError("the last dialect reads any text")


def as_read(text: str) -> tuple[str, tuple[Diagnostic, ...]]:
    """Give a decoded text with line feeds, and blanks for what is at the edges of all lines.

    It is as long as before: every character that is read keeps its offset. What is to be told of
    it stands beside it.
    """
    text = _in_lines(text)
    tab = "\t\r" if "\r" in text else "\t\n"
    edges = [tab, *[f"\n{each}" for each in _AHEAD if each in text]]
    lines = text.count("\n")
    if _UNSEEN not in text and all(text.count(each) * _LINES_TO_ONE < lines for each in edges):
        return text, ()
    # Of few texts; every start of the command would load these.
    from cmw_obs.readers import markdown
    from cmw_obs.readers.edges import unquoted, without_edges

    text = without_edges(text)
    # Markdown has quotations of its own.
    bare = text if markdown.recognises(text) else unquoted(text)
    if bare == text:
        return text, ()
    message = "the lines begin with marks of a quotation, left out of the text"
    return bare, (Diagnostic("markup", "note", message, 1),)


def _in_lines(text: str) -> str:
    """Give the text with line feeds where it has other line ends alone, all of one character."""
    if "\n" in text:
        return text
    # A vertical tab is a break inside a paragraph where there are others.
    ends = next((each for each in _LINE_ENDS if any(map(text.__contains__, each))), "")
    return text.translate(dict.fromkeys(map(ord, ends), "\n"))


def _language_of(text: str, language: str | None) -> tuple[str, tuple[Diagnostic, ...]]:
    if language:
        return language, ()
    code, runner_up = detection.detect(text)
    if runner_up is None:
        return code, ()
    message = f"read as {code}, but it could be {runner_up}; name it by --language"
    return code, (Diagnostic("language-close", "warning", message),)
