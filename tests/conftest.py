"""What all tests share: where things are, and a time limit on each."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from cmw_obs.model import Source

ROOT = Path(__file__).parent.parent
SAMPLES = ROOT / "samples"
CORPUS = Path(os.environ.get("CMW_OBS_CORPUS", ROOT.parent / "shared" / "corpus"))
# Of documents that were made and not read.
SOURCE = Source("co.txt", "text", None, "utf-8", "0", 0)
SECONDS = 10


@pytest.fixture(autouse=True)
def _time_limit(request: pytest.FixtureRequest) -> Iterator[None]:
    """End a test that hangs, as one does when a pattern backtracks without end."""

    def give_up(*_: object) -> None:
        pytest.fail(f"took more than {seconds} seconds")

    marked = request.node.get_closest_marker("seconds")
    seconds = marked.args[0] if marked else SECONDS
    before = signal.signal(signal.SIGALRM, give_up)
    signal.alarm(seconds)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-cases", action="store_true", help="write down what is read now")
