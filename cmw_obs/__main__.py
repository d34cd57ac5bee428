"""`cmw-obs` and `python -m cmw_obs`: the command line, started and ended quickly."""

import gc
import os
import sys

_INTERRUPTED = 130


def run() -> None:
    """Run the command line and leave with its status."""
    # Importing makes thousands of objects and no garbage: collect none of them meanwhile.
    gc.disable()
    from cmw_obs import quick

    arguments = sys.argv[1:]
    work = _quickly if quick.applies(arguments) else _by_click
    try:
        status = work(arguments)
    except SystemExit as leaving:
        status = leaving.code
    except KeyboardInterrupt:
        status = _INTERRUPTED
    _leave(status if isinstance(status, int) else int(bool(status)))


def _quickly(arguments: list[str]) -> object:
    from cmw_obs import quick

    _collect_seldom()
    return quick.run(arguments)


def _by_click(_arguments: list[str]) -> object:
    from cmw_obs.cli import main

    _collect_seldom()
    return main(prog_name="cmw-obs", standalone_mode=True)


def _collect_seldom() -> None:
    # A document is freed by its last reference: the collector has little to find, and not often.
    gc.freeze()
    gc.set_threshold(50_000)
    gc.enable()


def _leave(status: int) -> None:
    """Leave without taking the interpreter apart, which costs a tenth of a short run."""
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except OSError:
        status = status or 1
    os._exit(status)


if __name__ == "__main__":
    run()
