"""A pager for what is longer than the screen: which one, told what, and fed until it is left."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

from cmw_obs.records import NamedTuple

# As git has it: leave at once where one screen is enough, pass SGR sequences on, do not clear.
_LESS = "FRX"
_NOT_FOUND = 127


class Pager(NamedTuple):
    """The command for the shell and the environment it runs in."""

    command: str
    environ: dict[str, str]


def pager_of(environ: Mapping[str, str]) -> Pager | None:
    """Give the pager that PAGER names, else less; none where that is empty or `cat`."""
    command = environ.get("PAGER", "less").strip()
    if command in ("", "cat"):
        return None
    given = environ.get("LESS")
    settings = {
        # Without R, less would show the sequences that style a row instead of obeying them.
        "LESS": _LESS if given is None else f"-R {given}",
        # Rows are UTF-8 whatever the locale says; less would show bytes in angle brackets.
        "LESSCHARSET": "utf-8",
        "LV": environ.get("LV", "-c"),
    }
    return Pager(command, {**environ, **settings})


def show(pager: Pager, data: bytes) -> bool:
    """Feed the pager and wait until it is left; say whether there was such a program."""
    import signal
    import subprocess

    # An interrupt is the pager's to handle. Unlike one that is ignored, a handler is not
    # inherited by it.
    before = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        sys.stdout.flush()
        process = subprocess.Popen(
            pager.command, shell=True, stdin=subprocess.PIPE, env=pager.environ
        )
        # `communicate` takes a pager that is left early for no failure.
        process.communicate(data)
        return process.returncode != _NOT_FOUND
    finally:
        signal.signal(signal.SIGINT, before)


def is_longer(rows: int, columns_and_lines: os.terminal_size) -> bool:
    """Say that the rows, and the prompt under them, do not fit the screen."""
    return rows >= columns_and_lines.lines
