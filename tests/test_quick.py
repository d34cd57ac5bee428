"""The quick way through `convert` and `preview` does what the command line does."""

import subprocess
from pathlib import Path

import pytest

from cmw_obs.quick import applies
from tests.conftest import SAMPLES
from tests.test_transcripts import environment


def _ended(command: list[str], folder: Path, environ: dict[str, str]) -> tuple[bytes, bytes, int]:
    """Give what a command printed, what it complained of, and its exit status."""
    done = subprocess.run(command, cwd=folder, env=environ, capture_output=True, check=False)
    return done.stdout, done.stderr, done.returncode


@pytest.mark.parametrize(
    "paths",
    [
        ["samples/valdoria-co2-ar.txt"],
        ["samples/valdoria-co2-en.txt", "nowhere.txt", "samples/valdoria-co2-zh.txt"],
        ["empty.txt"],
        ["samples/layouts"],
    ],
    ids=["one", "several", "empty", "folder"],
)
def test_the_same_bytes_messages_and_status(paths: list[str], tmp_path: Path) -> None:
    (tmp_path / "samples").symlink_to(SAMPLES)
    (tmp_path / "empty.txt").touch()
    # `--to json` is the default, and an option takes the way through click.
    ways = [["cmw-obs", "convert", *paths], ["cmw-obs", "convert", *paths, "--to", "json"]]
    quick, click = (_ended(way, tmp_path, environment()) for way in ways)
    assert quick == click


@pytest.mark.parametrize(
    "words",
    [
        ["samples/valdoria-co2-ar.txt"],
        ["samples/valdoria-co2-en.txt", "nowhere.txt", "samples/valdoria-co2-zh.txt"],
        ["--paragraph", "20-24", "samples/valdoria-co2-ar.txt", "samples/valdoria-co2-en.txt"],
        ["samples/valdoria-co2-en.txt", "--paragraph", "99"],
    ],
    ids=["one", "several", "paragraphs", "not there"],
)
@pytest.mark.parametrize("forced", ["", "1"], ids=["plain", "laid out"])
def test_the_same_preview(words: list[str], forced: str, tmp_path: Path) -> None:
    (tmp_path / "samples").symlink_to(SAMPLES)
    # `--bidi auto` is the default, and an option takes the way through click.
    ways = [["cmw-obs", "preview", *words], ["cmw-obs", "preview", "--bidi", "auto", *words]]
    environ = {**environment(), "FORCE_COLOR": forced}
    quick, click = (_ended(way, tmp_path, environ) for way in ways)
    assert quick == click


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["a", "b"], True),
        (["a", "--paragraph", "12,20-24", "b"], True),
        (["--paragraph", "12", "a"], True),
        (["--paragraph", "12"], False),
        (["a", "--paragraph"], False),
        (["a", "--paragraph", "x"], False),
        (["a", "--paragraph", "1", "--paragraph", "2"], False),
        (["a", "--paragraph=1"], False),
        (["a", "--outline"], False),
        (["-"], False),
        ([], False),
    ],
)
def test_a_preview_goes_the_quick_way_where_nothing_is_to_be_checked(
    words: list[str], expected: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CMW_OBS_BIDI", raising=False)
    assert applies(["preview", *words]) is expected
    monkeypatch.setenv("CMW_OBS_BIDI", "visual")
    assert not applies(["preview", *words])


@pytest.mark.parametrize(
    "arguments", [[], ["convert"], ["check", "a"], ["convert", "-"], ["convert", "a", "--strict"]]
)
def test_anything_else_goes_by_the_command_line(arguments: list[str]) -> None:
    assert not applies(arguments)
    assert applies(["convert", "a", "b"])
