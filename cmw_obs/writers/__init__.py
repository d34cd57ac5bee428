"""One module per output format.

Each has `SUFFIX`, the ending of its files; `write(document, **options) -> bytes`; in
`OPTIONS` the options of the command line that it takes, each a switch of `write` but `select`,
whose documents are cut down before; and in `FOLLOWING` the switches for a document that follows
another.
"""

from __future__ import annotations

from types import ModuleType

from cmw_obs.on_demand import module

_OTHER_SUFFIXES = {".yml": ".yaml", ".markdown": ".md", ".ndjson": ".jsonl"}


def names() -> list[str]:
    """List the formats there are: the modules of this package."""
    # Imported here, since a conversion with a known format does not need it.
    from pkgutil import iter_modules

    return sorted(each.name for each in iter_modules(__path__))


def for_suffix(suffix: str) -> str | None:
    """Name the format whose files end in `suffix` (".md"), or None where none does."""
    wanted = _OTHER_SUFFIXES.get(suffix.lower(), suffix.lower())
    return next((name for name in names() if wanted == load(name).SUFFIX), None)


def load(name: str) -> ModuleType:
    """Import the writer of this name; `KeyError` where there is none."""
    if not name.isidentifier():
        raise KeyError(name)
    try:
        return module(f"{__name__}.{name}")
    except ModuleNotFoundError as error:
        if error.name != f"{__name__}.{name}":
            raise
        raise KeyError(name) from None
