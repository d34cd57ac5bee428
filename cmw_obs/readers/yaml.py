"""Our own YAML, read back."""

from __future__ import annotations

import yaml

from cmw_obs.errors import InvalidDocumentError
from cmw_obs.model import Document
from cmw_obs.plain import to_document

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read(data: bytes) -> Document:
    """Read one document; raise `InvalidDocumentError`, naming the place, if it is not ours."""
    try:
        return to_document(yaml.load(data, Loader=_Loader))
    except yaml.composer.ComposerError:
        raise InvalidDocumentError("several YAML documents; give one a file") from None
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise InvalidDocumentError(f"line {line}: not YAML: {error.problem}") from None
    except (yaml.YAMLError, UnicodeDecodeError, RecursionError, ValueError) as error:
        raise InvalidDocumentError(f"not YAML: {error}") from None
