"""Files that are read: what an input names, and why one cannot be read."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator

from cmw_obs.errors import CmwObsError, InputError
from cmw_obs.records import NamedTuple

STDIN = "-"
# What a folder is searched for; a file named outright may be called anything.
SUFFIXES = (".txt", ".text", ".json", ".yaml", ".yml")


class Input(NamedTuple):
    """An input as the user names it, its path below the folder named, or why there is none."""

    name: str
    relative: str
    error: CmwObsError | None = None


def inputs_of(names: Iterable[str]) -> Iterator[Input]:
    """List the files that the names stand for, those of folders in alphabetical order."""
    for name in names or (STDIN,):
        if name != STDIN and os.path.isdir(name):
            yield from _inside(name)
        else:
            yield Input(name, "stdin" if name == STDIN else os.path.basename(name))


def _inside(folder: str) -> Iterator[Input]:
    found = sorted(
        os.path.join(where, name)
        for where, _, names in os.walk(folder)
        for name in names
        if name.lower().endswith(SUFFIXES) and not name.startswith(".")
    )
    if not found:
        kinds = " ".join(SUFFIXES)
        error = InputError(f"no file in this folder to convert (looked for {kinds})")
        yield Input(folder, folder, error)
    for path in found:
        yield Input(path, os.path.relpath(path, folder))


def load(source: Input) -> bytes:
    """Read an input's bytes, or raise `InputError` saying why it cannot be read."""
    if source.error:
        raise source.error
    try:
        if source.name == STDIN:
            data = sys.stdin.buffer.read()
            if not data:
                raise InputError("nothing came on standard input; name a file, or pipe one in")
            return data
        with open(source.name, "rb") as file:
            return file.read()
    except FileNotFoundError:
        raise InputError("no such file or folder; is the name right?") from None
    except (OSError, ValueError) as error:
        raise InputError(f"cannot be read: {reason(error)}") from None


def reason(error: Exception) -> str:
    """Say why the system refused, in a few small words."""
    return ((error.strerror if isinstance(error, OSError) else None) or str(error)).lower()
