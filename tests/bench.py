"""Time the command against a program that does the least that any converter must.

`make bench` runs this with the Python of a virtual environment in which the package is installed
as users install it. Whole processes are timed, in turn, so that what slows the machine slows all;
the figures are medians. The document is the first `.txt` of the folder that CMW_OBS_CORPUS names,
else the Arabic sample.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
COMMAND = str(Path(sys.executable).with_name("cmw-obs"))
RUNS = 21
COPIES = 100
FOLD = 10

FLOOR = """
import json, re, sys
for name in sys.argv[1:]:
    with open(name, encoding="utf-8") as file:
        text = file.read()
    print(json.dumps(re.split(r"\\r?\\n", text)))
"""

_PARAGRAPH = re.compile(r"^(\s*)(\d{1,3})([.-]\t)", re.M)
_MARK = re.compile(r"(\[footnoteRef:|\[(?=\d+: ))(\d+)()")


class Measure(NamedTuple):
    """Two commands, and how many times as long the first may take as the second."""

    name: str
    command: list[str]
    against: list[str]
    budget: float


def main() -> int:
    """Print the table; give 1 where a budget does not hold."""
    source = _document()
    with tempfile.TemporaryDirectory() as folder:
        measures = _measures(source, Path(folder))
        print(f"{source.name}: {source.stat().st_size} bytes, medians of {RUNS} runs")
        print(f"{'':30}{'ms':>8}{'against':>9}{'ratio':>8}{'budget':>8}")
        holds = [_print(measure) for measure in measures]
    return int(not all(holds))


def _document() -> Path:
    corpus = os.environ.get("CMW_OBS_CORPUS")
    found = sorted(Path(corpus).glob("*.txt")) if corpus else []
    return found[0] if found else ROOT / "samples" / "valdoria-co2-ar.txt"


def _measures(source: Path, folder: Path) -> list[Measure]:
    text = source.read_text("utf-8")
    one, ten, floor = folder / "one.txt", folder / "ten.txt", folder / "floor.py"
    one.write_text(text, "utf-8")
    ten.write_text(tenfold(text), "utf-8")
    floor.write_text(FLOOR, "utf-8")
    copies = []
    for number in range(COPIES):
        copies.append(str(folder / f"copy-{number:03}.txt"))
        Path(copies[-1]).write_text(text, "utf-8")
    convert, least = [COMMAND, "convert"], [sys.executable, str(floor)]
    _check_tenfold([*convert, str(one)], [*convert, str(ten)])
    return [
        Measure("one document", [*convert, str(one)], [*least, str(one)], 2.6),
        Measure(f"{COPIES} in one process", [*convert, *copies], [*least, *copies], 6.0),
        Measure("preview", [COMMAND, "preview", str(one)], [*least, str(one)], 5.0),
        Measure(
            "preview of one paragraph",
            [COMMAND, "preview", "--paragraph", "12", str(one)],
            [*least, str(one)],
            4.0,
        ),
        Measure(f"{FOLD} times as long", [*convert, str(ten)], [*convert, str(one)], 11.0),
    ]


def tenfold(text: str) -> str:
    """Repeat the document, its paragraphs and footnotes numbered on from copy to copy."""
    first = _PARAGRAPH.search(text)
    # The masthead and the title stand once, with the notes that they call.
    body = text[first.start() :].rstrip("\n") + "\n" if first else text
    step = {
        pattern: max((int(each[2]) for each in pattern.finditer(text)), default=0)
        for pattern in (_PARAGRAPH, _MARK)
    }
    copies = (_renumbered(body, {p: n * copy for p, n in step.items()}) for copy in range(FOLD))
    return text[: first.start() if first else 0] + "".join(copies)


def _renumbered(text: str, steps: dict[re.Pattern[str], int]) -> str:
    for pattern, step in steps.items():
        pieces = pattern.split(text)
        pieces[2::4] = (str(int(number) + step) for number in pieces[2::4])
        text = "".join(pieces)
    return text


def _check_tenfold(one: list[str], ten: list[str]) -> None:
    """See that the long document is read as ten short ones, or its time says nothing."""
    short, long = (_paragraphs(subprocess.check_output(each)) for each in (one, ten))
    if not short or long != short * FOLD:
        sys.exit(f"the long document has {long} paragraphs, not {FOLD} times {short}")


def _paragraphs(written: bytes) -> int:
    return len(re.findall(rb'"id": "para_\d+",', written))


def _print(measure: Measure) -> bool:
    took, least = _times(measure.command, measure.against)
    ratio = took / least
    holds = ratio <= measure.budget
    figures = f"{took * 1000:8.1f}{least * 1000:9.1f}{ratio:8.2f}{measure.budget:8.1f}"
    print(f"{measure.name:30}{figures}  {'holds' if holds else 'EXCEEDED'}")
    return holds


def _times(*commands: list[str]) -> list[float]:
    """Give the median time of each command in seconds, having run them in turn."""
    times: list[list[float]] = [[] for _ in commands]
    for run in range(RUNS + 1):
        for taken, command in zip(times, commands, strict=True):
            start = time.perf_counter()
            subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
            # The first run warms the caches of the disk.
            if run:
                taken.append(time.perf_counter() - start)
    return [median(taken) for taken in times]


if __name__ == "__main__":
    sys.exit(main())
