"""Our own JSON, read back."""

from __future__ import annotations

import json

from cmw_obs.errors import InvalidDocumentError
from cmw_obs.model import Document
from cmw_obs.plain import to_document


def read(data: bytes) -> Document:
    """Read one document; raise `InvalidDocumentError`, naming the place, if it is not ours."""
    try:
        return to_document(json.loads(data))
    except json.JSONDecodeError as error:
        if error.msg == "Extra data":
            raise InvalidDocumentError("several JSON documents; give one a file") from None
        raise InvalidDocumentError(f"line {error.lineno}: not JSON: {error.msg}") from None
    except (UnicodeDecodeError, RecursionError) as error:
        raise InvalidDocumentError(f"not JSON: {error}") from None
