"""Files in and out: what an input names, and outputs that are written whole or not at all."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator

from cmw_obs.errors import CmwObsError, InputError, OutputError
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
            return sys.stdin.buffer.read()
        with open(source.name, "rb") as file:
            return file.read()
    except FileNotFoundError:
        raise InputError("no such file") from None
    except (OSError, ValueError) as error:
        raise InputError(f"cannot be read: {reason(error)}") from None


def save(path: str, data: bytes, *, force: bool) -> None:
    """Write a file whole or not at all; one that exists is replaced only with `force`.

    Raises `OutputError`.
    """
    target = os.path.realpath(path)
    if _is_device(path):
        return _send(path, data)
    if os.path.exists(target) and not force:
        raise OutputError(f"{path}: exists already; overwrite it by --force")
    # In the same folder, so that the last step is one rename.
    partial = f"{target}.{os.getpid()}.part"
    try:
        os.makedirs(os.path.dirname(target), exist_ok=True)
        try:
            with open(partial, "xb") as file:
                file.write(data)
            os.replace(partial, target)
        except BaseException:
            _remove(partial)
            raise
    except OSError as error:
        raise OutputError(f"{path}: cannot be written: {reason(error)}") from None


def _is_device(path: str) -> bool:
    """Say that one writes into the path, a pipe or device, rather than replaces it."""
    return os.path.exists(path) and not os.path.isfile(path) and not os.path.isdir(path)


def _send(path: str, data: bytes) -> None:
    try:
        with open(path, "wb") as file:
            file.write(data)
    except OSError as error:
        raise OutputError(f"{path}: cannot be written: {reason(error)}") from None


def _remove(partial: str) -> None:
    if os.path.exists(partial):
        os.remove(partial)


def reason(error: Exception) -> str:
    """Say why the system refused, in a few small words."""
    return ((error.strerror if isinstance(error, OSError) else None) or str(error)).lower()
