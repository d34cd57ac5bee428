"""The shape of the output: which keys each node has, in which order and of which type.

One table, `SHAPES`: writing walks it, reading checks against it, and `schema` prints it as JSON
Schema, so that the three cannot drift apart.
"""

from __future__ import annotations

from cmw_obs import model
from cmw_obs.records import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

SCALARS: dict[str, type] = {"string": str, "integer": int, "boolean": bool}


class Field(NamedTuple):
    """One key of a node: `kind` is a scalar type, `span`, or the name of another shape."""

    key: str
    kind: str
    nullable: bool = False
    many: bool = False
    values: tuple[str, ...] = ()
    attribute: str = ""


class Shape(NamedTuple):
    """A node's class and its keys in the order of writing."""

    node: type[tuple[Any, ...]]
    fields: tuple[Field, ...]


def _string(key: str, values: tuple[str, ...] = ()) -> Field:
    return Field(key, "string", values=values)


def _maybe(key: str, kind: str = "string", values: tuple[str, ...] = ()) -> Field:
    return Field(key, kind, nullable=True, values=values)


def _many(key: str, kind: str) -> Field:
    return Field(key, kind, many=True)


_MARKS = _many("footnotes", "mark")
_REFERENCES = _many("references", "reference")
_ITEMS = _many("items", "item")
_SPAN = Field("span", "span")
TEXT = _string("text")

SHAPES: dict[str, Shape] = {
    "mark": Shape(model.Mark, (Field("number", "integer"), Field("offset", "integer"))),
    "recall": Shape(model.Recall, (_string("symbol"), _many("paragraph_numbers", "integer"))),
    "item": Shape(
        model.Item,
        (
            _string("id"),
            _maybe("label"),
            Field("ordinal", "integer"),
            Field("inferred", "boolean"),
            TEXT,
            _MARKS,
            _REFERENCES,
            _ITEMS,
            _SPAN,
        ),
    ),
    "continuation": Shape(
        model.Continuation,
        (TEXT, _maybe("role", values=model.PARAGRAPH_ROLES), _MARKS, _REFERENCES, _ITEMS, _SPAN),
    ),
    "paragraph": Shape(
        model.Paragraph,
        (
            _string("id"),
            _maybe("number", "integer"),
            _maybe("label"),
            Field("inferred", "boolean"),
            _maybe("role", values=model.PARAGRAPH_ROLES),
            TEXT,
            _MARKS,
            _REFERENCES,
            _ITEMS,
            _many("continued", "continuation"),
            _many("reiterates", "recall"),
            _many("responds_to", "integer"),
            _SPAN,
        ),
    ),
    "section": Shape(
        model.Section,
        (
            _maybe("label"),
            _maybe("ordinal", "integer"),
            _string("title"),
            _maybe("role", values=model.PART_ROLES),
            _MARKS,
            _REFERENCES,
            _many("paragraphs", "paragraph"),
            _many("sections", "section"),
            _SPAN,
        ),
    ),
    "footnote": Shape(
        model.Footnote,
        (Field("number", "integer"), _string("mark"), TEXT, _REFERENCES, _SPAN),
    ),
    "front_matter": Shape(model.FrontMatter, (TEXT, _MARKS, _SPAN)),
    "diagnostic": Shape(
        model.Diagnostic,
        (
            _string("code"),
            _string("severity", ("note", "warning", "error")),
            _string("message"),
            _maybe("line", "integer"),
            _maybe("text"),
            _maybe("span", "span"),
        ),
    ),
    "state": Shape(model.State, (_string("name"), _maybe("code"))),
    "report": Shape(
        model.Report, (_maybe("symbol"), _many("cycle", "integer"), Field("absent", "boolean"))
    ),
    "session": Shape(
        model.Session,
        (
            _maybe("number", "integer"),
            Field("from", "string", nullable=True, attribute="start"),
            Field("to", "string", nullable=True, attribute="end"),
        ),
    ),
    "follow_up": Shape(
        model.FollowUp,
        (
            _maybe("due"),
            _maybe("period"),
            _many("paragraph_numbers", "integer"),
            _many("ids", "string"),
            _string("source"),
        ),
    ),
    "next_report": Shape(
        model.NextReport, (_maybe("due"), _many("cycle", "integer"), _string("source"))
    ),
    "source": Shape(
        model.Source,
        (
            _string("name"),
            _string("format"),
            _maybe("dialect"),
            _string("encoding"),
            _string("sha256"),
            Field("length", "integer"),
        ),
    ),
    "document": Shape(
        model.Document,
        (
            _maybe("symbol"),
            _maybe("committee", values=model.COMMITTEES),
            _maybe("state", "state"),
            _string("language", model.LANGUAGES),
            _string("direction", ("ltr", "rtl")),
            _maybe("title"),
            _maybe("issued"),
            _maybe("original_language", values=model.LANGUAGES),
            _many("reports", "report"),
            _maybe("session", "session"),
            _many("meetings", "integer"),
            _maybe("adoption_meeting", "integer"),
            _maybe("adopted"),
            _many("front_matter", "front_matter"),
            _many("preamble", "paragraph"),
            _many("parts", "section"),
            _many("footnotes", "footnote"),
            _many("follow_up", "follow_up"),
            _maybe("next_report", "next_report"),
            _many("diagnostics", "diagnostic"),
            Field("source", "source"),
        ),
    ),
}

TYPE = _string("type", model.REFERENCE_TYPES)
_FOOTNOTE = Field("footnote", "integer")
REFERENCE_KEYS: dict[str, tuple[Field, ...]] = {
    "document": (_string("symbol"), _many("paragraph_numbers", "integer")),
    "treaty-article": (_string("treaty"), _many("articles", "integer")),
    "ilo-convention": (Field("number", "integer"),),
    "sdg-target": (_string("target"),),
    "paragraph": (_many("paragraph_numbers", "integer"), _many("ids", "string")),
    "general-comment": (_maybe("committee"), Field("number", "integer")),
}


def reference_fields(type_: str, noted: bool) -> tuple[Field, ...]:
    """Give the fields of a reference: those of its type alone; `noted` where it has a footnote."""
    return (TYPE, *REFERENCE_KEYS[type_], TEXT, *((_FOOTNOTE,) if noted else ()))
