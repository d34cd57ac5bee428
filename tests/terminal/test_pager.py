"""What is longer than the screen is paged where that is asked for, as git does."""

import shutil
from pathlib import Path

import pytest

from cmw_obs.terminal.pager import pager_of
from tests.conftest import SAMPLES
from tests.terminal.pseudo import run

ENGLISH, ARABIC = SAMPLES / "valdoria-co2-en.txt", SAMPLES / "valdoria-co2-ar.txt"


def test_the_pager_is_fed_the_rows_and_not_what_is_for_the_terminal(tmp_path: Path) -> None:
    ended = run(f"cmw-obs preview --pager {ARABIC}", tmp_path, environ={"PAGER": "cat > paged"})
    paged = (tmp_path / "paged").read_bytes()
    assert ended.printed == b"\x1b[8l\x1b[8h"
    assert b"\x1b[8" not in paged
    assert paged.count(b"\n") > 24


@pytest.mark.parametrize(
    ("options", "pager"),
    [
        ("", "cat > paged"),
        ("--pager --paragraph 5", "cat > paged"),
        ("--pager", ""),
        ("--pager", "cat"),
    ],
    ids=["not asked for", "short", "empty", "cat"],
)
def test_otherwise_rows_go_to_the_terminal(options: str, pager: str, tmp_path: Path) -> None:
    ended = run(f"cmw-obs preview {options} {ENGLISH}", tmp_path, environ={"PAGER": pager})
    assert "Selmere" in ended.text or "Valdorian" in ended.text
    assert not (tmp_path / "paged").exists()


def test_a_pipe_is_not_paged(tmp_path: Path) -> None:
    command = f"cmw-obs preview --pager {ENGLISH} | cat"
    ended = run(command, tmp_path, environ={"PAGER": "cat > paged"})
    assert ended.text.startswith("Concluding observations")
    assert not (tmp_path / "paged").exists()


def test_a_pager_that_is_left_early_is_no_failure(tmp_path: Path) -> None:
    ended = run(f"cmw-obs preview --pager {ENGLISH}", tmp_path, environ={"PAGER": "head -2"})
    assert ended.text.count("\n") == 2
    assert ended.status == 0


def test_a_pager_that_is_not_there_leaves_the_rows_to_the_terminal(tmp_path: Path) -> None:
    ended = run(f"cmw-obs preview --pager {ENGLISH}", tmp_path, environ={"PAGER": "no-such-pager"})
    assert "no-such-pager" in ended.text
    assert "Selmere" in ended.text
    assert ended.status == 0


@pytest.mark.skipif(not shutil.which("less"), reason="less is not installed")
@pytest.mark.parametrize("settings", [{}, {"LESS": "-i"}], ids=["its own", "the user's"])
def test_less_passes_on_styles_and_arabic_letters(settings: dict[str, str], tmp_path: Path) -> None:
    ended = run(
        f"cmw-obs preview --pager {ARABIC}",
        tmp_path,
        environ={"PAGER": "less", "LC_ALL": "C", **settings},
        wait_for="╭".encode(),
        keys=b"q",
    )
    assert ended.status == 0
    assert "ESC" not in ended.text
    assert "<D9>" not in ended.text
    assert "CMW/C/VLD/CO/2" in ended.text


def test_less_is_told_what_git_tells_it() -> None:
    pager = pager_of({"HOME": "/"})
    assert pager is not None
    assert pager.command == "less"
    assert (pager.environ["LESS"], pager.environ["LESSCHARSET"]) == ("FRX", "utf-8")
    assert pager.environ["HOME"] == "/"


def test_settings_of_less_are_kept_and_styles_passed_on() -> None:
    pager = pager_of({"LESS": "-i -M", "LV": "-x"})
    assert pager is not None
    assert (pager.environ["LESS"], pager.environ["LV"]) == ("-R -i -M", "-x")
