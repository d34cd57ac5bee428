"""How large the output is, which styles it shows, and what is said of it when asked."""

import os
from pathlib import Path
from unicodedata import normalize

import pytest
from rich.cells import cell_len

from cmw_obs.terminal.abilities import shades_of, size_of
from cmw_obs.terminal.detect import RLM
from tests.terminal.pseudo import run


@pytest.mark.parametrize(
    ("environ", "is_terminal", "shades"),
    [
        ({}, True, "colour"),
        ({}, False, "none"),
        ({"TERM": "dumb"}, True, "none"),
        ({"TERM": "dumb", "FORCE_COLOR": "1"}, True, "colour"),
        ({"FORCE_COLOR": "1"}, False, "colour"),
        ({"FORCE_COLOR": ""}, False, "none"),
        ({"NO_COLOR": "1"}, True, "bold"),
        ({"NO_COLOR": ""}, True, "colour"),
        ({"NO_COLOR": "1"}, False, "none"),
        ({"NO_COLOR": "1", "FORCE_COLOR": "1"}, False, "bold"),
    ],
)
def test_styles_are_as_the_variables_say(
    environ: dict[str, str], is_terminal: bool, shades: str
) -> None:
    assert shades_of(environ, is_terminal) == shades


@pytest.mark.parametrize(
    ("environ", "size"),
    [
        ({}, (80, 24)),
        ({"COLUMNS": "132", "LINES": "50"}, (132, 50)),
        ({"COLUMNS": "3"}, (20, 24)),
        ({"COLUMNS": "0", "LINES": "x"}, (80, 24)),
        ({"COLUMNS": "9" * 30}, (80, 24)),
    ],
)
def test_without_a_terminal_the_size_is_what_the_variables_say(
    environ: dict[str, str], size: tuple[int, int], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with (tmp_path / "out").open("w") as out:
        monkeypatch.setattr("sys.stdout", out)
        assert size_of(environ) == os.terminal_size(size)


def test_what_is_known_of_the_terminal_is_said_and_nothing_is_read(tmp_path: Path) -> None:
    ended = run("cmw-obs preview --diagnose", tmp_path, columns=70, lines=30)
    assert ended.status == 0
    for words in (
        "a terminal of 70 columns and 30 lines",
        "visual",
        "ESC [8l",
        "ESC [8h",
        "TERM=xterm-256color",
    ):
        assert words in ended.text
    assert ended.text.startswith("\x1b[8l")
    assert ended.text.endswith("\x1b[8h")


def test_the_sample_is_three_rows_at_the_right_edge(tmp_path: Path) -> None:
    rows = run("cmw-obs preview --diagnose", tmp_path, columns=70).text.splitlines()
    shown = [row for row in rows if any("\ufe80" <= each <= "\ufefc" for each in row)]
    assert [cell_len(row) for row in shown] == [70, 70, 70]
    ends = [normalize("NFKC", row.split()[-1]) for row in shown]
    assert ends[:2] == ["-1", "(أ)"]
    assert "2030-2021" in shown[1]
    assert shown[1].split()[0] == "CMW/C/VLD/CO/2"


@pytest.mark.parametrize(
    ("environ", "said"),
    [
        ({"TERM": "dumb"}, "plain: "),
        ({"MLTERM": "3"}, "logical: "),
        ({"TMUX": "x", "VTE_VERSION": "6800"}, "VTE_VERSION of the terminal around it"),
        ({"KITTY_WINDOW_ID": "1"}, "force_ltr"),
        ({"KONSOLE_VERSION": "2"}, "ESC ]50;BidiRenderingEnabled=false BEL"),
        ({"TERM_PROGRAM": "Apple_Terminal"}, "each row   RLM"),
        ({"CMW_OBS_BIDI": "logical"}, "asked for"),
        ({"PAGER": "most -s"}, "pager      most -s"),
        ({"PAGER": ""}, "pager      none"),
        ({"NO_COLOR": "1"}, "no (NO_COLOR)"),
    ],
    ids=lambda each: " ".join(each) if isinstance(each, dict) else None,
)
def test_each_thing_that_counts_shows(environ: dict[str, str], said: str, tmp_path: Path) -> None:
    environ = {**environ, "HOME": str(tmp_path)}
    assert said in run("cmw-obs preview --diagnose", tmp_path, environ=environ).text


def test_rows_in_reading_order_are_not_shaped_nor_filled(tmp_path: Path) -> None:
    environ = {"TERM_PROGRAM": "Apple_Terminal"}
    rows = run("cmw-obs preview --diagnose", tmp_path, environ=environ).text.splitlines()
    assert f"{RLM}1- سلام للجميع" in rows
