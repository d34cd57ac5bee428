"""One text in every encoding and with every line end gives one document."""

import pytest

from cmw_obs import convert
from cmw_obs.coverage import coverage_of
from tests.conftest import SAMPLES
from tests.outline import outline

TEXT = (SAMPLES / "valdoria-co2-ar.txt").read_text("utf-8")
EXPECTED = outline(convert.read(TEXT.encode(), "a.txt"))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"], ids=["lf", "crlf"])
def test_an_encoding_is_told_and_changes_nothing(encoding: str, line_end: str) -> None:
    source = TEXT.replace("\n", line_end)
    document = convert.read(source.encode(encoding), "a.txt")
    assert outline(document) == EXPECTED
    proof = coverage_of(document, source)
    assert proof.lost == proof.altered == ()


@pytest.mark.parametrize(("language", "encoding"), [("ar", "windows-1256"), ("ru", "windows-1251")])
def test_another_encoding_is_read_where_it_is_named(language: str, encoding: str) -> None:
    text = (SAMPLES / f"valdoria-co2-{language}.txt").read_text("utf-8")
    data = text.encode(encoding, errors="ignore")
    found = convert.read(data, "a.txt", convert.Asked(encoding=encoding))
    assert found.language == language
    assert len(found.footnotes) == 28
