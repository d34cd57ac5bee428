"""Every way to fail: exceptions whose message is a sentence for the person at the keyboard."""

from __future__ import annotations


class CmwObsError(Exception):
    """Anything the user can mend; the command line prints it after the input's name."""


class DecodingError(CmwObsError):
    """The bytes are not text in the encoding tried."""


class NotADocumentError(CmwObsError):
    """The text was read, and holds no concluding observations that we can see."""


class InvalidDocumentError(CmwObsError):
    """JSON or YAML that is not of our schema; the message names the path and what it expected."""


class InputError(CmwObsError):
    """An input that cannot be opened, or a folder with nothing in it to convert."""


class OutputError(CmwObsError):
    """An output that may not be overwritten or cannot be written."""


class UsageError(CmwObsError):
    """Options that ask for something that does not exist, such as an unknown format."""
