"""Documents cited by symbol: every line of the tables gives its symbols and paragraphs."""

import pytest

from cmw_obs.citations import documents
from cmw_obs.model import LANGUAGES
from cmw_obs.passages import Passages
from tests.citations.tables import annotated, cases, document, lines


def _found(code: str, text: str) -> documents.Cited:
    return documents.find(Passages(document(code, text)), code)


def _row(cited: documents.Cited) -> str:
    references = [each.reference for each in cited.found]
    return "; ".join(
        f"{each.symbol} {','.join(map(str, each.paragraph_numbers))}".strip() for each in references
    )


@pytest.mark.parametrize(("code", "text", "expected"), cases("documents"))
def test_a_sentence_cites_these_documents_and_no_others(
    code: str, text: str, expected: str
) -> None:
    cited = _found(code, text)
    assert _row(cited) == expected
    for each in cited.found:
        assert text[each.start : each.end] == each.reference.text


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_language_has_its_cases_and_traps(code: str) -> None:
    rows = [line for line in lines("documents", code) if not line.startswith("#")]
    assert sum(not line.endswith("=>") for line in rows) >= 12
    assert sum(line.endswith("=>") for line in rows) >= 3


@pytest.mark.parametrize(
    ("text", "code", "printed"),
    [
        ("C ERD/C/VLD/CO/9-12", "symbol-repaired", "C ERD/C/VLD/CO/9-12"),
        ("See CMW/C/ SR.361.", "symbol-repaired", "CMW/C/ SR.361"),
        ("СAT/C/VLD/CO/3", "symbol-repaired", "СAT/C/VLD/CO/3"),
        ("CERD/C/VLD/18−21", "symbol-repaired", "CERD/C/VLD/18−21"),
        ("CMW/C/VLD/CO/1/REV.1.", "symbol-repaired", "CMW/C/VLD/CO/1/REV.1"),
        ("See CCRP/C/VLD/3.", "symbol-unknown", "CCRP/C/VLD/3"),
        ("CRC/VLD/C/4", "symbol-unknown", "CRC/VLD/C/4"),
        ("CMW/C/VLD/CO", "symbol-unknown", "CMW/C/VLD/CO"),
    ],
)
def test_what_is_wrong_with_a_symbol_is_said(text: str, code: str, printed: str) -> None:
    (found,) = _found("en", text).diagnostics
    assert (found.code, found.severity, found.text) == (code, "note", printed)


@pytest.mark.parametrize(
    "text",
    [
        "CMW/C/VLD/CO/1, para. 9.",
        "CMW/C/SR.536–538",
        "CRC/C/VLD/CO/3\u20114",
        "\u200fCMW/C/VLD/CO/1\u200e",
        "resolution 68/268",
        "CRC/CEDAW and and/or",
    ],
)
def test_nothing_is_said_of_symbols_that_are_well(text: str) -> None:
    assert _found("en", text).diagnostics == []


def test_the_end_of_a_symbol_is_enough_where_the_one_before_is_whole() -> None:
    texts = [each.reference.text for each in _found("en", "CMW/C/SR.536 and 537").found]
    assert texts == ["CMW/C/SR.536", "537"]


def test_what_a_note_inside_a_note_cites_reaches_the_paragraph_that_calls_the_outer_one() -> None:
    whole = document("en", "Words.", ("See the register.", "CMW/C/VLD/CO/1, para. 9."))
    outer, inner = whole.footnotes
    first = whole.preamble[0]
    whole = whole._replace(
        preamble=(first._replace(footnotes=first.footnotes[:1]), *whole.preamble[1:]),
        footnotes=(outer._replace(span=(10, 60)), inner._replace(span=(30, 55))),
    )
    (found,) = annotated(whole).preamble[0].references
    assert (found.symbol, found.paragraph_numbers, found.footnote) == ("CMW/C/VLD/CO/1", (9,), 2)
    apart = whole._replace(footnotes=(outer._replace(span=(10, 20)), inner._replace(span=(30, 55))))
    assert annotated(apart).preamble[0].references == ()


def test_letters_of_its_own_committee_may_have_changed_places() -> None:
    passages = Passages(document("en", "The report (CPRD/C/VLD/1) and CCRP/C/VLD/3 came late."))
    cited = documents.find(passages, "en", "CRPD")
    assert [each.reference.symbol for each in cited.found] == ["CRPD/C/VLD/1"]
    assert [each.code for each in cited.diagnostics] == ["symbol-repaired", "symbol-unknown"]
