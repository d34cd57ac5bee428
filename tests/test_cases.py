"""The cases in `tests/cases`: a title, the text to read, and the outline it must give.

In a case `⇥` stands for a tab and `⍽` for a no-break space. The head, above the text, names the
language in a line `language: xx`, and may ask for facts that the outline does not show, in lines
`metadata: key=value; key=value` (the keys are those of `outline.metadata`).

What the code does not read right yet stands in a file `PENDING` in the folder of the case, one name
a line; a case that comes to be read right must be taken out there.

Run with `--update-cases` to write down the outlines that the present code gives, but for pending
cases; read the difference before you keep it.
"""

from pathlib import Path

import pytest

from cmw_obs import convert
from cmw_obs.coverage import coverage_of
from tests.outline import metadata, outline

CASES = Path(__file__).parent / "cases"
RULE = "----"


def _split(path: Path) -> tuple[str, str, str]:
    head, text, expected = path.read_text("utf-8").split(f"{RULE}\n")
    return head, text.removesuffix("\n"), expected


def _values(head: str, key: str) -> list[str]:
    """List what stands behind the key in the lines of the head that begin with it."""
    lines = (line.partition(":") for line in head.splitlines()[1:])
    return [value.strip() for name, _, value in lines if name == key]


def _metadata(head: str) -> dict[str, str]:
    pairs = (pair.partition("=") for line in _values(head, "metadata") for pair in line.split(";"))
    return {key.strip(): value.strip() for key, _, value in pairs}


def _is_pending(path: Path) -> bool:
    listed = path.parent / "PENDING"
    return listed.exists() and path.stem in listed.read_text("utf-8").split()


def _cases() -> list[object]:
    """Give the cases, those that are not read right yet marked as such."""
    mark = pytest.mark.xfail(strict=True, reason="not read yet")
    return [
        pytest.param(
            path,
            id=str(path.relative_to(CASES).with_suffix("")),
            marks=mark if _is_pending(path) else (),
        )
        for path in sorted(CASES.rglob("*.txt"))
    ]


@pytest.mark.parametrize("path", _cases())
def test_a_text_reads_as_its_case_says(path: Path, pytestconfig: pytest.Config) -> None:
    head, text, expected = _split(path)
    source = text.replace("⇥", "\t").replace("⍽", "\xa0")
    asked = convert.Asked(format="text", language=next(iter(_values(head, "language")), None))
    document = convert.read(source.encode(), "case.txt", asked)
    found = outline(document) + "\n"
    if pytestconfig.getoption("--update-cases") and not _is_pending(path):
        path.write_text(f"{RULE}\n".join((head, text + "\n", found)), "utf-8")
    else:
        assert found == expected
    facts, wanted = metadata(document), _metadata(head)
    assert {key: facts[key] for key in wanted} == wanted
    proof = coverage_of(document, source)
    assert proof.lost == ()
    assert proof.altered == ()


def test_every_pending_case_is_there() -> None:
    for listed in CASES.rglob("PENDING"):
        names = listed.read_text("utf-8").split()
        assert names == sorted({path.stem for path in listed.parent.glob("*.txt")} & {*names})
