"""The figures of the samples, layout by language.

`python -m tests.figures [layout …]` prints them as a table, with the checks that fail;
`--pending` prints these checks as `PENDING` of `tests.test_layouts` has them, and `--generated`
those of `tests.test_generated`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence

from cmw_obs.errors import CmwObsError
from cmw_obs.model import LANGUAGES
from tests import test_generated
from tests.layouts import BY_NAME, LAYOUTS, Layout, render, sample
from tests.scores import KINDS, Score, is_whole, score


def scored(layout: Layout, language: str) -> Score | None:
    """Score the sample, or give None where it is not read at all."""
    try:
        return score(render(sample(language), layout), layout)
    except CmwObsError:
        return None


def failing(layout: Layout, found: Score | None) -> Iterator[str]:
    """Name the checks of `tests.test_layouts` that a score fails."""
    if layout.threshold == 1 and (found is None or found.found != found.expected):
        yield "tree"
    if found is None or found.lowest < layout.threshold:
        yield "scores"
    if found is None or not is_whole(found.coverage):
        yield "coverage"


def _cell(layout: Layout, language: str) -> str:
    if language not in layout.languages:
        return "–"
    found = scored(layout, language)
    if found is None:
        return "fail, not read"
    figures = " ".join(f"{found.f1[kind]:.2f}" for kind in KINDS)
    return ", ".join(("pass" if found.lowest == 1 else figures, *failing(layout, found)))


def _print_table(layouts: Sequence[Layout]) -> None:
    print("F1 of paragraphs, headings, items, footnotes; the checks that fail\n")
    print(f"| layout | {' | '.join(sorted(LANGUAGES))} |\n|---|{'---|' * len(LANGUAGES)}")
    for layout in layouts:
        cells = (_cell(layout, language) for language in sorted(LANGUAGES))
        print(f"| {layout.name} | {' | '.join(cells)} |", flush=True)


def _print_pending(layouts: Sequence[Layout]) -> None:
    """Print the lines of `PENDING` in `tests.test_layouts`."""
    pending: dict[str, dict[str, list[str]]] = {}
    for layout in layouts:
        for language in sorted(layout.languages):
            for check in failing(layout, scored(layout, language)):
                pending.setdefault(check, {}).setdefault(layout.name, []).append(language)
    for check, found in pending.items():
        print(f'    "{check}": {{')
        for name, languages in found.items():
            print(f'        "{name}": "{" ".join(languages)}",')
        print("    },")


def _print_generated(layouts: Sequence[Layout]) -> None:
    """Print the lines of `PENDING` in `tests.test_generated`."""
    for layout in layouts:
        found = [each for each in sorted(layout.languages) if not _holds(layout.name, each)]
        if found:
            print(f'    "{layout.name}": "{" ".join(found)}",', flush=True)


def _holds(name: str, language: str) -> bool:
    try:
        test_generated.check(name, language, test_generated.known)
    except Exception:
        return False
    return True


if __name__ == "__main__":
    names = [each for each in sys.argv[1:] if not each.startswith("-")]
    asked = [BY_NAME[name] for name in names] or LAYOUTS
    if "--generated" in sys.argv:
        _print_generated(asked)
    elif "--pending" in sys.argv:
        _print_pending(asked)
    else:
        _print_table(asked)
