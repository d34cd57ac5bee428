"""What a terminal shows of what a command prints, by two terminals that know nothing of it."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import Any, NamedTuple
from unicodedata import normalize

import pytest

from tests.test_transcripts import environment

SECONDS = 20


class Column(NamedTuple):
    """A cell of the screen: the character on it with its marks, and its colour."""

    shown: str
    colour: str = "default"


def by_pyte(printed: bytes, width: int) -> list[list[Column]]:
    """The rows of a screen one column wider than asked for: nothing may stand in that one."""
    pyte: Any = pytest.importorskip("pyte")
    lines = printed.count(b"\n") + 1
    screen = pyte.Screen(width + 1, lines)
    pyte.ByteStream(screen).feed(printed)
    rows = [[_column(screen.buffer[line][at]) for at in range(width + 1)] for line in range(lines)]
    assert {row.pop().shown for row in rows} == {" "}, "something stands behind the last column"
    assert not any(column.shown.strip() for column in rows.pop()), "the last row is not ended"
    return rows


def _column(cell: Any) -> Column:
    return Column(normalize("NFC", cell.data), cell.fg)


def by_tmux(command: str, folder: Path, width: int, lines: int) -> list[str]:
    """The rows that tmux shows of a command in a window of a size, without blanks at their ends."""
    if not shutil.which("tmux"):
        pytest.skip("no tmux: it is in Debian's package of that name")
    (folder / "tmux.conf").write_text("set -g status off\n", "utf-8")
    tmux = ["tmux", "-u", "-S", str(folder / "socket"), "-f", str(folder / "tmux.conf")]
    waiting = f"{command}; {' '.join(tmux)} wait-for -S done; sleep {SECONDS}"
    size = ["-x", str(width), "-y", str(lines)]
    _run([*tmux, "new-session", "-d", *size, "-c", str(folder), waiting])
    try:
        _run([*tmux, "wait-for", "done"])
        return [
            normalize("NFC", row.rstrip())
            for row in _run([*tmux, "capture-pane", "-p"]).rstrip("\n").split("\n")
        ]
    finally:
        _run([*tmux, "kill-server"])


def _run(command: list[str]) -> str:
    variables = {"TERM": "xterm-256color", "SHELL": shutil.which("bash") or os.defpath}
    done = subprocess.run(
        command,
        capture_output=True,
        check=True,
        env={**environment(), **variables},
        text=True,
        timeout=SECONDS,
    )
    return done.stdout
