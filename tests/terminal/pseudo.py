"""A pseudo-terminal in which a command runs as in a window: it controls the command's session."""

from __future__ import annotations

import fcntl
import os
import select
import struct
import subprocess
import termios
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from signal import SIG_DFL, SIGHUP, SIGINT, SIGQUIT
from signal import signal as set_handler
from typing import NamedTuple

from tests.test_transcripts import environment

SECONDS = 20.0
_IDLE = 2.0


def _as_in_a_window() -> None:
    """Let the command open /dev/tty, and heed signals that whoever runs the tests ignores."""
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
    for number in (SIGHUP, SIGINT, SIGQUIT):
        set_handler(number, SIG_DFL)


class Ended(NamedTuple):
    """What a command printed, standard error included, and its exit status."""

    printed: bytes
    status: int

    @property
    def text(self) -> str:
        return self.printed.decode().replace("\r\n", "\n")


def run(
    command: str,
    folder: Path,
    *,
    columns: int = 80,
    lines: int = 24,
    environ: dict[str, str] | None = None,
    wait_for: bytes = b"",
    keys: bytes = b"",
    signal: int = 0,
) -> Ended:
    """Run a shell command in a terminal of a size.

    Once it has printed `wait_for`, `keys` are typed, or its shell's process group is sent `signal`.
    """
    ours, theirs = os.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
    process = subprocess.Popen(
        ["bash", "-c", command],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        cwd=folder,
        env={
            **environment(),
            "TERM": "xterm-256color",
            **(environ or {}),
        },
        start_new_session=True,
        # Only the one thread of a test runs here.
        preexec_fn=_as_in_a_window,  # noqa: PLW1509
    )
    os.close(theirs)
    printed = b""
    if wait_for:
        printed = _read(ours, lambda so_far: wait_for in so_far)
        assert wait_for in printed, printed
        if keys:
            os.write(ours, keys)
        if signal:
            os.killpg(process.pid, signal)
    printed += _read(ours, lambda _: False, partial(_signal_again, process, signal))
    os.close(ours)
    return Ended(printed, process.wait(SECONDS))


def _signal_again(process: subprocess.Popen[bytes], number: int) -> None:
    """Repeat a signal that came in the moment before the program waits for its input."""
    if number and process.poll() is None:
        os.killpg(process.pid, number)


def _read(
    terminal: int, enough: Callable[[bytes], bool], idle: Callable[[], None] | None = None
) -> bytes:
    """Read until the terminal's other side is closed, or there is enough.

    `idle` is called where nothing has come for two seconds.
    """
    found, end, last = b"", time.monotonic() + SECONDS, time.monotonic()
    while time.monotonic() < end and not enough(found):
        if idle and time.monotonic() - last > _IDLE:
            idle()
            last = time.monotonic()
        if select.select([terminal], [], [], 0.2)[0]:
            last = time.monotonic()
            try:
                piece = os.read(terminal, 65536)
            except OSError:
                # Linux says so, rather than giving nothing.
                break
            if not piece:
                break
            found += piece
    return found
