"""What was sent to a terminal is taken back whatever happens."""

import signal
import sys
from pathlib import Path

import pytest

from cmw_obs.terminal.detect import EXPLICIT, IMPLICIT, KONSOLE_AS_IT_COMES, Way, way_of
from cmw_obs.terminal.screen import prepared
from tests.conftest import SAMPLES
from tests.terminal.pseudo import run

BEGIN, END = EXPLICIT.encode(), IMPLICIT.encode()
ARABIC = SAMPLES / "valdoria-co2-ar.txt"


def test_rows_stand_between_the_two_sequences(tmp_path: Path) -> None:
    ended = run(f"cmw-obs preview {ARABIC}", tmp_path)
    assert ended.status == 0
    assert ended.printed.startswith(BEGIN)
    assert ended.printed.endswith(END)
    assert (ended.printed.count(BEGIN), ended.printed.count(END)) == (1, 1)


def test_in_konsole_it_is_told_first(tmp_path: Path) -> None:
    ended = run(f"cmw-obs preview {ARABIC}", tmp_path, environ={"KONSOLE_VERSION": "230801"})
    assert ended.printed.startswith(KONSOLE_AS_IT_COMES.encode() + BEGIN)
    assert ended.printed.endswith(END)


def test_an_input_that_cannot_be_read_leaves_the_terminal_as_it_was(tmp_path: Path) -> None:
    ended = run("cmw-obs preview nowhere.txt", tmp_path)
    assert (
        ended.text
        == f"{EXPLICIT}nowhere.txt: no such file or folder; is the name right?\n{IMPLICIT}"
    )
    assert ended.status == 1


def test_an_interrupt_leaves_the_terminal_as_it_was(tmp_path: Path) -> None:
    ended = run("cmw-obs preview", tmp_path, wait_for=BEGIN, keys=b"\x03")
    assert END in ended.printed.partition(BEGIN)[2]
    assert ended.status != 0
    assert b"Traceback" not in ended.printed


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_to_end_leaves_the_terminal_as_it_was(number: int, tmp_path: Path) -> None:
    ended = run("exec cmw-obs preview", tmp_path, wait_for=BEGIN, signal=number)
    assert ended.printed.endswith(END)
    assert ended.status == 128 + number


def test_a_signal_that_is_ignored_stays_so(tmp_path: Path) -> None:
    command = f"trap '' HUP; cmw-obs preview {ARABIC} - {ARABIC}"
    ended = run(command, tmp_path, wait_for=b"\n", signal=signal.SIGHUP, keys=b"\x04")
    assert ended.printed.endswith(END)
    assert ended.status == 1


def test_a_reader_that_stops_early_leaves_the_terminal_as_it_was(tmp_path: Path) -> None:
    many = " ".join([str(ARABIC)] * 4)
    ended = run(
        f"cmw-obs preview --bidi visual {many} | head -1; exit ${{PIPESTATUS[0]}}", tmp_path
    )
    assert ended.printed.startswith(BEGIN)
    assert ended.printed.endswith(END)
    assert ended.status == 0


class _Written(list[bytes]):
    """What is written, by a function that fails at a piece."""

    def __call__(self, piece: bytes) -> None:
        self.append(piece)
        if piece == b"fail":
            raise ZeroDivisionError


def test_an_error_in_our_own_code_leaves_the_terminal_as_it_was(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    way = way_of("visual", {}, True)
    terminal = tmp_path / "terminal"
    terminal.touch()
    monkeypatch.setattr("cmw_obs.terminal.screen._TERMINAL", str(terminal))
    monkeypatch.setattr(sys, "stdout", terminal.open("w"))
    written = _Written()
    with pytest.raises(ZeroDivisionError), prepared(way, written) as send:
        send(b"fail")
    sys.stdout.close()
    assert written == [BEGIN, b"fail"]
    assert terminal.read_bytes() == b"\x1b[0m" + END


def test_where_nothing_was_sent_nothing_is_taken_back() -> None:
    written = _Written()
    way = Way("logical", "mlterm", "MLTERM")
    with prepared(way, written) as send:
        send(b"row")
    assert written == [b"row"]
