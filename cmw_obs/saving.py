"""Files that are written, whole or not at all."""

from __future__ import annotations

import os

from cmw_obs.errors import OutputError
from cmw_obs.files import reason


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
