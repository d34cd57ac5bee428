"""Standard output and standard error: results whole, messages harmless, a closed pipe no fault."""

from __future__ import annotations

import os
import sys

from cmw_obs import files

FAILED = 1


def put(data: bytes) -> None:
    """Print a result; where nobody reads on, end the program quietly."""
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        _forget_stdout()
        sys.exit(0)
    except OSError as error:
        complain(f"standard output cannot be written: {files.reason(error)}")
        _forget_stdout()
        sys.exit(FAILED)


def _forget_stdout() -> None:
    # What is left in the buffer must go nowhere, or the interpreter complains of it.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def complain(message: str) -> None:
    """Print a message for people, on standard error."""
    print(printable(message), file=sys.stderr, flush=True)


def printable(text: str) -> str:
    """Show what a terminal would obey rather than print: control and direction characters."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)
