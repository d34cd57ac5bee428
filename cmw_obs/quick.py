"""`cmw-obs convert FILE…` without an option, the command of shell loops, without loading click.

Click takes as long to load as all the rest of a short run. What this does must be what the command
line does with the same words; a test compares the two.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

from cmw_obs import batch, convert, output
from cmw_obs.model import Document


def applies(arguments: list[str]) -> bool:
    """Say that the arguments are `convert` and paths alone, and no shell asks for completions."""
    command, *paths = arguments or [""]
    plain = bool(paths) and not any(path.startswith("-") for path in paths)
    return command == "convert" and plain and "_CMW_OBS_COMPLETE" not in os.environ


def run(paths: list[str]) -> int:
    """Convert the paths to JSON on standard output, and give the exit status."""
    failed: list[str] = []
    for written in convert.write_all(_documents(paths, failed), "json"):
        output.put(written)
    return output.FAILED if failed else 0


def _documents(paths: list[str], failed: list[str]) -> Iterator[Document]:
    for outcome in batch.read_all(paths, convert.Asked()):
        if outcome.error:
            failed.append(outcome.source.name)
            sys.stdout.flush()
            output.complain(f"{outcome.source.name}: {outcome.error}")
        else:
            yield outcome.read
