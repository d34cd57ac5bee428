"""A document as YAML: the JSON's keys and values, easier on the eye."""

from __future__ import annotations

from cmw_obs.model import Document
from cmw_obs.plain import from_document
from cmw_obs.printing.yaml_text import dump

SUFFIX = ".yaml"
OPTIONS: tuple[str, ...] = ()
FOLLOWING: dict[str, bool] = {}


def write(document: Document) -> bytes:
    """Write the document as one of a stream: it begins with `---`."""
    return dump(from_document(document)).encode()
