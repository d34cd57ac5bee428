"""A terminal as it is asked to be while rows are written, and as it was when they are.

What was sent to begin is taken back whatever happens: an error, an interrupt, a signal to end, a
reader that stopped early.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from cmw_obs.terminal.detect import Way

_TERMINAL = "/dev/tty"
_PLAIN_STYLE = "\x1b[0m"


@contextmanager
def prepared(way: Way, write: Callable[[bytes], None]) -> Iterator[Callable[[bytes], None]]:
    """Send what the way begins with, give a function that writes, and take it back at the end.

    `write` may leave by `SystemExit` where nobody reads on; what is taken back is then sent to
    the terminal itself.
    """
    if not way.begin:
        yield write
        return
    restored = False
    with _signals_raised():
        try:
            write(way.begin.encode())
            yield write
            write(way.end.encode())
            restored = True
        finally:
            if not restored:
                _restore(way)


def _restore(way: Way) -> None:
    """Send the end past a buffer or pipe that may be broken; a style may have been left open."""
    end = f"{_PLAIN_STYLE}{way.end}".encode()
    # Where there is no terminal to be found, there is none to restore.
    with suppress(OSError, ValueError):
        if os.isatty(sys.stdout.fileno()):
            os.write(sys.stdout.fileno(), end)
            return
    with suppress(OSError):
        terminal = os.open(_TERMINAL, os.O_WRONLY | os.O_NOCTTY)
        with suppress(OSError):
            os.write(terminal, end)
        os.close(terminal)


@contextmanager
def _signals_raised() -> Iterator[None]:
    """Let signals that end the program end it by `SystemExit`, so that what is open is closed."""
    import signal

    def leave(number: int, _frame: object) -> None:
        sys.exit(128 + number)

    # One that the caller has ignored, as nohup does, stays so.
    ending = [each for each in (signal.SIGTERM, signal.SIGHUP) if _is_default(each)]
    for each in ending:
        signal.signal(each, leave)
    try:
        yield
    finally:
        for each in ending:
            signal.signal(each, signal.SIG_DFL)


def _is_default(number: int) -> bool:
    import signal

    return signal.getsignal(number) is signal.SIG_DFL
