"""A document as an outline that fits a test case: one line for each node, and for each finding."""

from collections.abc import Iterator

from cmw_obs.model import Document, Item, Mark, Paragraph, Report, Section, Session


def outline(document: Document) -> str:
    return "\n".join(_lines(document))


def _lines(document: Document) -> Iterator[str]:
    for line in document.front_matter:
        yield f"front {line.text}{_marks(line.footnotes)}"
    yield from _paragraphs(document.preamble, "")
    for part in document.parts:
        yield from _section(part, "")
    for note in document.footnotes:
        yield f"note {note.number} {note.mark} {note.text}"
    for found in document.diagnostics:
        yield f"{found.severity} {found.code} line {found.line}"


def _section(section: Section, margin: str) -> Iterator[str]:
    label = f"{section.label}={section.ordinal}" if section.label else "-"
    yield f"{margin}heading {label} {section.title}{_marks(section.footnotes)}"
    yield from _paragraphs(section.paragraphs, margin + "  ")
    for below in section.sections:
        yield from _section(below, margin + "  ")


def _paragraphs(paragraphs: tuple[Paragraph, ...], margin: str) -> Iterator[str]:
    for each in paragraphs:
        label = _label(each.label, each.number, each.inferred)
        yield f"{margin}{each.id} {label} {each.text}{_marks(each.footnotes)}"
        yield from _items(each.items, margin + "  ")
        for more in each.continued:
            yield f"{margin}continued {more.text}{_marks(more.footnotes)}"
            yield from _items(more.items, margin + "  ")


def _items(items: tuple[Item, ...], margin: str) -> Iterator[str]:
    for each in items:
        label = _label(each.label, each.ordinal, each.inferred)
        yield f"{margin}{each.id} {label} {each.text}{_marks(each.footnotes)}"
        yield from _items(each.items, margin + "  ")


def _label(label: str | None, number: int | None, inferred: bool) -> str:
    return f"{label}={number}" if not inferred else f"[{number}]"


def _marks(marks: tuple[Mark, ...]) -> str:
    return "".join(f" ^{mark.number}@{mark.offset}" for mark in marks)


def metadata(document: Document) -> dict[str, str]:
    """Give what is known of a document, each value spelt as in the head of a case; `null` if not.

    A report is its symbol and cycle, `CRC/C/VLD/3-4:3,4`, and `:absent` where it never came.
    """
    state, session = document.state, document.session
    return {
        "symbol": document.symbol or "null",
        "committee": document.committee or "null",
        "state": f"{state.name}/{state.code or 'null'}" if state else "null",
        "title": document.title or "null",
        "issued": document.issued or "null",
        "original": document.original_language or "null",
        "reports": " | ".join(map(_report, document.reports)) or "null",
        "session": str(session.number) if session and session.number else "null",
        "session_dates": _dates(session) if session else "null",
        "meetings": _listed(document.meetings) or "null",
        "adoption_meeting": str(document.adoption_meeting or "null"),
        "adopted": document.adopted or "null",
        "roles": ",".join(part.role or "null" for part in document.parts),
    }


def _report(report: Report) -> str:
    cycle = _listed(report.cycle) or "null"
    return f"{report.symbol or 'null'}:{cycle}{':absent' if report.absent else ''}"


def _dates(session: Session) -> str:
    return f"{session.start or 'null'}/{session.end or 'null'}"


def _listed(numbers: tuple[int, ...]) -> str:
    return ",".join(map(str, numbers))
