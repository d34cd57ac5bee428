"""What is run most, without loading click, which takes as long to load as a short run's own work.

These are `convert FILE…` without an option, the command of shell loops, and `preview FILE…` without
one or with `--paragraph`. What is done must be what the command line does with the same words; a
test compares the two.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator

from cmw_obs import batch, convert, output
from cmw_obs.errors import CmwObsError, UsageError
from cmw_obs.model import Document

_PARAGRAPH = "--paragraph"


def applies(arguments: list[str]) -> bool:
    """Say that the arguments are of those kinds, and no shell asks for completions."""
    command, *rest = arguments or [""]
    if "_CMW_OBS_COMPLETE" in os.environ:
        return False
    if command == "convert":
        return _are_paths(rest)
    # What the variable says is for the command line to check.
    return command == "preview" and not os.environ.get("CMW_OBS_BIDI") and _is_preview(rest)


def _are_paths(words: list[str]) -> bool:
    return bool(words) and not any(word.startswith("-") for word in words)


def _is_preview(words: list[str]) -> bool:
    from cmw_obs.selection import ranges_of

    paths, numbers = _parted(words)
    try:
        ranges_of(numbers)
    except UsageError:
        return False
    return _are_paths(paths)


def _parted(words: list[str]) -> tuple[list[str], tuple[str, ...]]:
    """Part the paths from what `--paragraph` is given, where that is given once."""
    if words.count(_PARAGRAPH) != 1 or words[-1] == _PARAGRAPH:
        return words, ()
    at = words.index(_PARAGRAPH)
    return words[:at] + words[at + 2 :], (words[at + 1],)


def run(arguments: list[str]) -> int:
    """Do what the arguments say, and give the exit status."""
    command, *rest = arguments
    failed: list[str] = []
    if command == "preview":
        _preview(rest, failed)
    else:
        for written in convert.write_all(_documents(rest, failed), "json"):
            output.put(written)
    return output.FAILED if failed else 0


def _preview(words: list[str], failed: list[str]) -> None:
    from cmw_obs.selection import ranges_of
    from cmw_obs.terminal import preview
    from cmw_obs.terminal.selection import Selection

    paths, numbers = _parted(words)
    asked = preview.Asked(Selection(paragraphs=ranges_of(numbers)))
    hint = preview.show(_documents(paths, failed, asked.narrowed), asked, output.put)
    if hint:
        output.complain(f"hint: {hint}")


def _as_it_is(document: Document) -> Document:
    return document


def _documents(
    paths: list[str], failed: list[str], change: Callable[[Document], Document] = _as_it_is
) -> Iterator[Document]:
    """Give what `change` makes of the documents; name those that fail."""
    for outcome in batch.read_all(paths, convert.Asked()):
        try:
            yield change(outcome.read)
        except CmwObsError as error:
            failed.append(outcome.source.name)
            sys.stdout.flush()
            output.complain(f"{outcome.source.name}: {error}")
