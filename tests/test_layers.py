"""Imports go down the layers only, and converting loads nothing that it does not need."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import cmw_obs

PACKAGE = Path(cmw_obs.__file__).parent
# From the bottom up; a module imports from layers below its own, never from its own or above.
LAYERS = [
    {"__init__", "records", "segmenting", "identity", "printing"},
    {"model", "errors", "on_demand"},
    {"phrases"},
    {
        "language",
        "shapes",
        "walk",
        "symbols",
        "sha256",
        "citation_forms",
        "treaty_forms",
        "cue_forms",
    },
    {
        "old_symbols",
        "plain",
        "languages",
        "labels",
        "dates",
        "detection",
        "audit",
        "schema",
        "lines",
    },
    {
        "selection",
        "states",
        "evidence",
        "segmenting.words",
        "identity.fused",
        "printing.rows",
        "printing.markdown_text",
        "printing.yaml_text",
        "segmenting.numbering",
        "ordinals",
        "passages",
        "letters",
    },
    {
        "mending",
        "segmenting.wraps",
        "segmenting.headlines",
        "conditions",
        "segmenting.second_blocks",
    },
    {"segmenting.unwrapping"},
    {
        "segmenting.layout",
        "segmenting.label_stacks",
        "segmenting.headings",
        "coverage",
        "identity.cycles",
        "identity.mastheads",
        "identity.opening",
        "identity.sessions",
        "identity.title_lines",
    },
    {"segmenting.lists", "report", "segmenting.blocks"},
    {"segmenting.heading_cuts", "segmenting.item_cuts", "segmenting.tree"},
    {"segmenting.cuts"},
    {"segmenting.candidates"},
    {"segmenting.frame"},
    {"segmenting.outlook"},
    {"segmenting.titles", "segmenting.items"},
    {"segmenting.assembly"},
    {"extracts", "citations", "meaning"},
    {"readers", "annotators", "writers", "terminal"},
    {"segment"},
    {"convert"},
    {"files"},
    {"saving"},
    {"batch", "output", "preview_options"},
    {"runs"},
    {"cli", "quick"},
    {"__main__"},
]
LEVEL = {name: level for level, names in enumerate(LAYERS) for name in names}
ONLY_HERE = {
    "click": {"cli", "runs", "preview_options"},
    "rich": {"terminal"},
    "bidi": {"terminal"},
    "arabic_reshaper": {"terminal"},
    "yaml": {"readers", "printing.yaml_text"},
}
# Folders whose modules have layers of their own.
IN_LAYERS = ("segmenting", "identity", "printing")
MODULES = sorted(PACKAGE.rglob("*.py"))


def _layer(path: Path) -> str:
    return _layered(".".join(path.relative_to(PACKAGE).with_suffix("").parts))


def _layered(module: str) -> str:
    """Give the module where it has a layer of its own, else the folder it lies in."""
    return module if module in LEVEL else module.partition(".")[0]


def _imports(path: Path) -> list[str]:
    found: list[str] = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found.extend(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            if node.module in ("cmw_obs", *(f"cmw_obs.{each}" for each in IN_LAYERS)):
                found.extend(f"{node.module}.{alias.name}" for alias in node.names)
            else:
                found.append(node.module)
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_module_imports_only_from_layers_below(path: Path) -> None:
    here = _layer(path)
    assert here in LEVEL, f"{here} has no layer"
    for name in _imports(path):
        root, _, below = name.partition(".")
        if root == "cmw_obs":
            there = _layered(below) if _layered(below) in LEVEL else "__init__"
            package = there == here and (
                path.stem == "__init__"
                or here in ("extracts", "languages", "citations", "meaning", "terminal")
            )
            assert package or LEVEL[there] < LEVEL[here] or there in ("convert", "files"), name
        elif root in ONLY_HERE:
            assert here in ONLY_HERE[root], f"{root} is imported in {here}"


def test_converting_to_json_loads_no_package_that_it_does_not_need() -> None:
    code = (
        "import sys; from cmw_obs import convert; "
        "d = convert.read(open(sys.argv[1], 'rb').read(), 'a'); "
        "b''.join(convert.write_all([d], 'json')); "
        "print(*sorted({m.partition('.')[0] for m in sys.modules}), "
        "*[m for m in sys.modules if m.startswith('cmw_obs.languages.')])"
    )
    sample = PACKAGE.parent / "samples" / "valdoria-co2-ar.txt"
    done = subprocess.run(
        [sys.executable, "-c", code, str(sample)], capture_output=True, check=True, text=True
    )
    loaded = set(done.stdout.split())
    assert not loaded & {"click", "rich", "bidi", "arabic_reshaper", "yaml", "dataclasses", "json"}
    # From 3.14 on our records are those of `typing`.
    assert "typing" not in loaded or sys.version_info >= (3, 14)
    languages = {each.split(".")[2] for each in loaded if each.startswith("cmw_obs.languages.")}
    assert languages <= {"ar", "en"}
