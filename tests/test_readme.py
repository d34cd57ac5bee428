"""The README keeps its word: its commands run and print what it shows, its tables are complete."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import click
import pytest

from cmw_obs.cli import main
from tests.conftest import ROOT, SAMPLES
from tests.diagnostic_codes import codes_in
from tests.test_transcripts import environment

README = (ROOT / "README.md").read_text("utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
# What a recipe may need beside the command itself, and a machine may lack.
TOOLS = ("jq", "pandoc")


class Block(NamedTuple):
    """A fenced block; `heading` is the one it stands under, `adjoins` says that only white space
    parts it from the block before."""

    heading: str
    fence: str
    text: str
    adjoins: bool


def _blocks(markdown: str) -> list[Block]:
    parts = re.split(r"^```(.*)\n((?s:.*?))^```\n", markdown, flags=re.M)
    found, heading = [], "top"
    for before, fence, text in zip(parts[::3], parts[1::3], parts[2::3], strict=False):
        headings = re.findall(r"^##+ (.*)$", before, flags=re.M)
        heading = headings[-1] if headings else heading
        found.append(Block(heading, fence, text, not before.strip()))
    return found


BLOCKS = _blocks(README)
SECTIONS = list(dict.fromkeys(each.heading for each in BLOCKS if each.fence == "sh"))
SNIPPETS = [each for each in BLOCKS if each.fence == "python"]
CONSOLE = "".join(b.text for b in (*BLOCKS, *_blocks(CONTRIBUTING)) if b.fence == "console")


def _run(command: str, folder: Path) -> str:
    for tool in TOOLS:
        if re.search(rf"\b{tool} ", command) and not shutil.which(tool):
            pytest.skip(f"{tool} is not installed")
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", command],
        capture_output=True,
        cwd=folder,
        env=environment(),
        check=False,
    )
    assert (done.returncode, done.stderr.decode()) == (0, ""), command
    return done.stdout.decode()


def _pattern(shown: str) -> str:
    """What the README shows, as a pattern: `…` cuts a line, or alone on its line, leaves some out."""
    lines = (
        r"(?:.*\n)*" if line == "…" else re.escape(line.removesuffix("…")) + _rest(line)
        for line in shown.splitlines()
    )
    return "".join(lines)


def _rest(line: str) -> str:
    return r".*\n" if line.endswith("…") else r"\n"


def _run_section(heading: str, folder: Path) -> None:
    """Run the commands under a heading one after another, and compare what they print."""
    (folder / "samples").symlink_to(SAMPLES)
    printed: str | None = None
    for block in (each for each in BLOCKS if each.heading == heading):
        if block.fence == "sh":
            printed = _run(block.text, folder)
        elif block.adjoins and printed is not None and block.fence in ("text", "json"):
            assert re.fullmatch(_pattern(block.text), printed), f"{printed}\nis not\n{block.text}"


@pytest.mark.seconds(60)
@pytest.mark.parametrize("heading", SECTIONS)
def test_the_commands_of_a_section_run_and_print_what_is_shown(
    heading: str, tmp_path: Path
) -> None:
    _run_section(heading, tmp_path)


@pytest.mark.seconds(60)
@pytest.mark.parametrize("block", SNIPPETS, ids=lambda block: block.text.split()[1])
def test_a_python_snippet_runs_where_its_packages_are(block: Block, tmp_path: Path) -> None:
    for node in ast.walk(ast.parse(block.text)):
        if isinstance(node, ast.Import):
            pytest.importorskip(node.names[0].name)
    _run_section(block.heading, tmp_path)
    done = subprocess.run(
        [sys.executable, "-c", block.text],
        capture_output=True,
        cwd=tmp_path,
        env={**environment(), "PYTHONUTF8": "1"},
        check=False,
    )
    assert (done.returncode, done.stderr.decode()) == (0, "")
    assert "en" in done.stdout.decode() or "para_" in done.stdout.decode()


def test_every_block_is_of_a_kind_that_is_known_here() -> None:
    kinds = {each.fence for each in (*BLOCKS, *_blocks(CONTRIBUTING))}
    assert kinds <= {"sh", "console", "python", "text", "json"}
    shown = [each for each in BLOCKS if each.fence in ("text", "json")]
    assert [each for each in shown if not each.adjoins] == []


def test_every_target_of_make_that_is_named_is_in_the_makefile() -> None:
    named = set(re.findall(r"\bmake (\w+)", CONSOLE))
    targets = set(re.findall(r"^(\w+):", (ROOT / "Makefile").read_text("utf-8"), flags=re.M))
    assert {"run", "test"} <= named <= targets


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_completion_that_is_named_is_printed(shell: str, tmp_path: Path) -> None:
    command = f"_CMW_OBS_COMPLETE={shell}_source cmw-obs"
    assert command in CONSOLE
    assert "_CMW_OBS_COMPLETE" in _run(command, tmp_path)


def test_the_table_of_diagnostics_has_every_code_and_severity() -> None:
    listed = re.findall(r"^\| `([a-z-]+)` \| (note|warning|error) \| .+\. \|$", README, flags=re.M)
    assert listed == sorted(listed)
    assert set(listed) == codes_in(ROOT / "cmw_obs")


def _options(command: click.Command) -> set[str]:
    return {
        name
        for parameter in command.params
        if isinstance(parameter, click.Option)
        for name in parameter.opts
        if name.startswith("--")
    } | {"--help"}


def test_every_command_and_option_is_in_the_readme_and_no_other() -> None:
    known = _options(main).union(*map(_options, main.commands.values()))
    spans = re.findall(r"`([^`\n]+)`", re.sub(r"^```(?s:.*?)^```$", "", README, flags=re.M))
    named = {option for span in spans for option in re.findall(r"(?<![\w-])--[a-z-]+", span)}
    assert named == known
    assert set(re.findall(r"cmw-obs ([a-z]+)\b", " ".join(spans))) == set(main.commands)


@pytest.mark.parametrize("name", sorted(main.commands))
def test_an_option_of_a_command_is_explained_by_its_help_and_listed_for_it(name: str) -> None:
    command = main.commands[name]
    assert command.help
    for option in command.params:
        if isinstance(option, click.Option):
            assert option.help, option.opts
            row = re.search(rf"^\| .*`{option.opts[-1]}[ `].*$", README, flags=re.M)
            assert row, option.opts
            assert name in row[0].split("|")[2], row[0]


def test_every_file_that_contributing_names_is_there() -> None:
    named = re.findall(r"`((?:cmw_obs|tests|samples)(?:/[\w./]+)?)`", CONTRIBUTING)
    assert len(named) > 20
    assert [each for each in named if not (ROOT / each).exists()] == []
