"""Each terminal of the table gets rows in the order it wants, with what must be sent around them."""

from pathlib import Path

import pytest

from cmw_obs.terminal.detect import (
    EXPLICIT,
    IMPLICIT,
    KONSOLE_AS_IT_COMES,
    RLM,
    leaves_order,
    way_of,
)

XTERM = {"TERM": "xterm-256color"}
TMUX = {"TERM": "tmux-256color", "TMUX": "/tmp/tmux-0/default,1,0", "TERM_PROGRAM": "tmux"}
SCREEN = {"TERM": "screen", "STY": "12.pts-0.host"}


@pytest.mark.parametrize(
    "environ",
    [
        XTERM,
        {"TERM": "alacritty"},
        {"TERM": "foot"},
        {**XTERM, "TERM_PROGRAM": "vscode"},
        {**XTERM, "WT_SESSION": "1"},
        {"TERM": "xterm-ghostty", "TERM_PROGRAM": "ghostty"},
        {**XTERM, "TERM_PROGRAM": "iTerm.app"},
        {**XTERM, "VTE_VERSION": "7600"},
        {**XTERM, "VTE_VERSION": "5202"},
        {**XTERM, "TERM_PROGRAM": "mintty"},
        {**XTERM, "TERM_PROGRAM": "WezTerm"},
        {},
    ],
    ids=lambda environ: " ".join(f"{key}={value}" for key, value in environ.items()) or "nothing",
)
def test_rows_are_visual_between_the_two_sequences(environ: dict[str, str]) -> None:
    way = way_of("auto", environ, True)
    assert (way.order, way.begin, way.end) == ("visual", EXPLICIT, IMPLICIT)
    assert (way.before_row, way.hint) == ("", None)


def test_konsole_is_told_to_leave_rows_alone() -> None:
    way = way_of("auto", {**XTERM, "KONSOLE_VERSION": "230801"}, True)
    assert (way.order, way.begin) == ("visual", KONSOLE_AS_IT_COMES + EXPLICIT)
    assert way.end == IMPLICIT


@pytest.mark.parametrize(
    "environ",
    [
        {**XTERM, "MLTERM": "3.9.0"},
        {"TERM": "mlterm"},
        {"TERM": "putty-256color"},
    ],
    ids=["MLTERM", "TERM=mlterm", "TERM=putty"],
)
def test_terminals_that_turn_rows_whatever_they_are_told_get_reading_order(
    environ: dict[str, str],
) -> None:
    way = way_of("auto", environ, True)
    assert (way.order, way.begin, way.end) == ("logical", "", "")
    assert (way.before_row, way.hint) == ("", None)


def test_the_terminal_of_macos_gets_a_direction_mark_before_each_row() -> None:
    way = way_of("auto", {**XTERM, "TERM_PROGRAM": "Apple_Terminal"}, True)
    assert (way.order, way.begin, way.before_row) == ("logical", "", RLM)


def test_kitty_gets_visual_rows_and_the_user_a_hint(tmp_path: Path) -> None:
    environ = {"TERM": "xterm-kitty", "KITTY_WINDOW_ID": "1", "HOME": str(tmp_path)}
    way = way_of("auto", environ, True)
    assert (way.order, way.begin) == ("visual", EXPLICIT)
    assert way.hint is not None
    assert "force_ltr" in way.hint


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ("force_ltr yes\n", True),
        ("force_ltr y\n", True),
        ("font_size 12\n  force_ltr   yes\n", True),
        ("force_ltr yes\nforce_ltr no\n", False),
        ("# force_ltr yes\n", False),
        ("", False),
    ],
)
def test_kitty_set_to_leave_rows_alone_needs_no_hint(
    settings: str, expected: bool, tmp_path: Path
) -> None:
    (tmp_path / "kitty").mkdir()
    (tmp_path / "kitty" / "kitty.conf").write_text(settings, "utf-8")
    for environ in (
        {"KITTY_CONFIG_DIRECTORY": str(tmp_path / "kitty")},
        {"XDG_CONFIG_HOME": str(tmp_path)},
    ):
        assert leaves_order(environ) is expected
        way = way_of("auto", {**environ, "KITTY_WINDOW_ID": "1"}, True)
        assert (way.hint is None) is expected


@pytest.mark.parametrize("multiplexer", [TMUX, SCREEN], ids=["tmux", "screen"])
@pytest.mark.parametrize(
    "outer",
    [{"VTE_VERSION": "6800"}, {"VTE_VERSION": "odd"}, {"KONSOLE_VERSION": "2"}, {"MLTERM": "3"}],
    ids="".join,
)
def test_inside_a_multiplexer_a_terminal_that_reorders_gets_reading_order_and_a_hint(
    multiplexer: dict[str, str], outer: dict[str, str]
) -> None:
    way = way_of("auto", {**multiplexer, **outer}, True)
    assert (way.order, way.begin, way.end) == ("logical", "", "")
    assert way.hint is not None
    assert "--bidi visual" in way.hint


@pytest.mark.parametrize("multiplexer", [TMUX, SCREEN], ids=["tmux", "screen"])
@pytest.mark.parametrize("outer", [{}, {"VTE_VERSION": "5202"}, {"KITTY_WINDOW_ID": "1"}])
def test_inside_a_multiplexer_any_other_gets_visual_rows(
    multiplexer: dict[str, str], outer: dict[str, str]
) -> None:
    way = way_of("auto", {**multiplexer, **outer}, True)
    assert (way.order, way.begin, way.hint) == ("visual", EXPLICIT, None)


@pytest.mark.parametrize(
    ("environ", "is_terminal"),
    [(XTERM, False), ({"TERM": "dumb"}, True), ({"MLTERM": "3"}, False), (TMUX, False)],
)
def test_where_there_is_no_terminal_lines_are_plain(
    environ: dict[str, str], is_terminal: bool
) -> None:
    way = way_of("auto", environ, is_terminal)
    assert (way.order, way.begin, way.end, way.hint) == ("plain", "", "", None)


@pytest.mark.parametrize("environ", [XTERM, {"MLTERM": "3"}, {**TMUX, "VTE_VERSION": "6800"}, {}])
@pytest.mark.parametrize("is_terminal", [True, False])
def test_what_is_asked_for_comes_before_what_is_found(
    environ: dict[str, str], is_terminal: bool
) -> None:
    visual = way_of("visual", environ, is_terminal)
    assert (visual.order, visual.begin, visual.end) == ("visual", EXPLICIT, IMPLICIT)
    logical = way_of("logical", environ, is_terminal)
    assert (logical.order, logical.begin) == ("logical" if is_terminal else "plain", "")
    assert visual.hint is None


@pytest.mark.parametrize("asked", ["auto", "visual", "logical"])
@pytest.mark.parametrize(
    "environ",
    [
        XTERM,
        TMUX,
        SCREEN,
        {"MLTERM": "3"},
        {"KITTY_WINDOW_ID": "1"},
        {**TMUX, "KONSOLE_VERSION": "2"},
    ],
)
def test_no_other_terminal_gets_what_is_for_konsole(asked: str, environ: dict[str, str]) -> None:
    assert "\x1b]" not in way_of(asked, environ, True).begin
    assert "\x1b]" not in way_of(asked, {**XTERM, "KONSOLE_VERSION": "2"}, False).begin
