"""The sessions in `tests/transcripts`: commands, what they are fed, and all that they print.

`// ` begins a remark and ends what is printed before it, `% ` begins a command, lines up to `^D`
are its standard input, `2> ` marks standard error, `=> ` the exit status where it is not 0. The commands run in a folder of their own with `samples` in it.
"""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.conftest import SAMPLES

TRANSCRIPTS = Path(__file__).parent / "transcripts"


class Step(NamedTuple):
    command: str
    stdin: str
    stdout: str
    stderr: str
    status: int


def _steps(text: str) -> list[Step]:
    bare = re.sub(r"\n*^// .*\n\n?", "\n", text, flags=re.M)
    return [_step(part) for part in re.split(r"^% ", bare.rstrip("\n") + "\n", flags=re.M)[1:]]


def _step(part: str) -> Step:
    command, _, rest = part.partition("\n")
    stdin, fed, printed = rest.partition("^D\n")
    lines = (printed if fed else rest).splitlines(keepends=True)
    status = [int(line[3:]) for line in lines if line.startswith("=> ")]
    return Step(
        command,
        stdin if fed else "",
        "".join(line for line in lines if not line.startswith(("2> ", "=> "))),
        "".join(line[3:] for line in lines if line.startswith("2> ")),
        status[0] if status else 0,
    )


def environment() -> dict[str, str]:
    """The environment of a shell in which the command is installed."""
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))
    return {"PATH": path, "LC_ALL": "C.UTF-8", "HOME": os.environ.get("HOME", "/")}


@pytest.mark.seconds(60)
@pytest.mark.parametrize("path", sorted(TRANSCRIPTS.glob("*.txt")), ids=lambda path: path.stem)
def test_a_session_goes_as_its_transcript_says(path: Path, tmp_path: Path) -> None:
    (tmp_path / "samples").symlink_to(SAMPLES)
    steps = _steps(path.read_text("utf-8"))
    assert steps
    for step in steps:
        done = subprocess.run(
            ["bash", "-c", step.command],
            input=step.stdin.encode(),
            capture_output=True,
            cwd=tmp_path,
            env=environment(),
            check=False,
        )
        found = (done.stdout.decode(), done.stderr.decode(), done.returncode)
        assert found == (step.stdout, step.stderr, step.status), step.command
