"""The cases in `tests/cases`: a title, the text to read, and the outline it must give.

In a case `⇥` stands for a tab and `⍽` for a no-break space. Run with `--update-cases` to write
down the outlines that the present code gives; read the difference before you keep it.
"""

from pathlib import Path

import pytest

from cmw_obs import convert
from cmw_obs.coverage import coverage_of
from tests.outline import outline

CASES = Path(__file__).parent / "cases"
RULE = "----"


def _split(path: Path) -> tuple[str, str, str]:
    head, text, expected = path.read_text("utf-8").split(f"{RULE}\n")
    return head, text.removesuffix("\n"), expected


def _language(head: str) -> str | None:
    named = [line for line in head.splitlines() if line.startswith("language:")]
    return named[0].partition(":")[2].strip() if named else None


@pytest.mark.parametrize(
    "path",
    sorted(CASES.rglob("*.txt")),
    ids=lambda path: str(path.relative_to(CASES).with_suffix("")),
)
def test_a_text_reads_as_its_case_says(path: Path, pytestconfig: pytest.Config) -> None:
    head, text, expected = _split(path)
    source = text.replace("⇥", "\t").replace("⍽", "\xa0")
    asked = convert.Asked(format="text", language=_language(head))
    document = convert.read(source.encode(), "case.txt", asked)
    found = outline(document) + "\n"
    if pytestconfig.getoption("--update-cases"):
        path.write_text(f"{RULE}\n".join((head, text + "\n", found)), "utf-8")
    else:
        assert found == expected
    proof = coverage_of(document, source)
    assert proof.lost == ()
    assert proof.altered == ()
