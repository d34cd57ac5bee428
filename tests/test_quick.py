"""The quick way through `convert` does what the command line does."""

import subprocess
from pathlib import Path

import pytest

from cmw_obs.quick import applies
from tests.conftest import SAMPLES
from tests.test_transcripts import environment


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
    quick, click = (
        subprocess.run(way, cwd=tmp_path, env=environment(), capture_output=True, check=False)
        for way in ways
    )
    assert (quick.stdout, quick.stderr, quick.returncode) == (
        click.stdout,
        click.stderr,
        click.returncode,
    )


@pytest.mark.parametrize(
    "arguments", [[], ["convert"], ["check", "a"], ["convert", "-"], ["convert", "a", "--strict"]]
)
def test_anything_else_goes_by_the_command_line(arguments: list[str]) -> None:
    assert not applies(arguments)
    assert applies(["convert", "a", "b"])
