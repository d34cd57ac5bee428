"""Articles, conventions, targets, general comments: every line gives what is expected of it."""

from collections.abc import Iterator

import pytest

from cmw_obs.citations import articles, comments, ilo, sdg
from cmw_obs.language import load
from cmw_obs.model import COMMITTEES, LANGUAGES, Document, Reference, Section
from cmw_obs.passages import Found, Passages
from tests.citations.tables import cases, document, lines

FIND = {
    "articles": articles.find,
    "ilo": ilo.find,
    "targets": sdg.find,
    "comments": comments.find,
}
# Sentences that cite something, and traps, that a language has at least.
LEAST = {"articles": (14, 6), "ilo": (7, 4), "targets": (7, 4), "comments": (7, 4)}


def _read(code: str, line: str) -> tuple[str, Document]:
    """Give the words of a line and a document that has them: `CRC>>` is a heading in one of CRC."""
    committee, marked, text = line.partition(">")
    if not marked or committee not in COMMITTEES:
        return line, document(code, line)
    words = text.lstrip(">").strip()
    if not text.startswith(">"):
        return words, document(code, words)._replace(committee=committee)
    heading = Section(None, None, words, (0, 1))
    return words, document(code, "")._replace(committee=committee, parts=(heading,))


def _find(kind: str, code: str, line: str) -> tuple[str, list[Found]]:
    words, whole = _read(code, line)
    found = FIND[kind](Passages(whole), whole, load(code))
    return words, sorted(found, key=lambda each: each.start)


def _row(reference: Reference) -> str:
    if reference.type == "treaty-article":
        return f"{reference.treaty} {','.join(_runs(reference.articles))}"
    if reference.type == "general-comment":
        return f"{reference.committee} {reference.number}"
    return reference.target or str(reference.number)


def _runs(numbers: tuple[int, ...]) -> Iterator[str]:
    """Write three numbers or more that follow one another with a dash."""
    rest = [*numbers]
    while rest:
        length = next((n for n, each in enumerate(rest) if each != rest[0] + n), len(rest))
        run, rest = (rest[:length], rest[length:]) if length > 2 else (rest[:1], rest[1:])
        yield f"{run[0]}-{run[-1]}" if len(run) > 1 else str(run[0])


TABLES = [
    pytest.param(kind, *case.values, id=f"{kind}-{case.id}")
    for kind in FIND
    for case in cases(kind)
]


@pytest.mark.parametrize(("kind", "code", "line", "expected"), TABLES)
def test_a_sentence_cites_these_and_no_others(
    kind: str, code: str, line: str, expected: str
) -> None:
    words, found = _find(kind, code, line)
    assert "; ".join(_row(each.reference) for each in found) == expected
    for each in found:
        assert each.reference.text in words
        assert each.reference.text


@pytest.mark.parametrize("kind", LEAST)
@pytest.mark.parametrize("code", LANGUAGES)
def test_each_language_has_its_cases_and_traps(kind: str, code: str) -> None:
    rows = [line for line in lines(kind, code) if not line.startswith("#")]
    cited, traps = LEAST[kind]
    assert sum(not line.endswith("=>") for line in rows) >= cited
    assert sum(line.endswith("=>") for line in rows) >= traps


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (
            "en",
            "It is due under article 44 of the Convention and article 8 of the Optional Protocol.",
        ),
        ("zh", "应根据《公约》第四十四条和《任择议定书》第八条提交。"),
    ],
)
def test_in_a_document_on_a_protocol_the_convention_is_that_of_its_committee(
    code: str, text: str
) -> None:
    whole = document(code, text)._replace(committee="CRC", symbol="CRC/C/OPAC/VLD/CO/1")
    found = FIND["articles"](Passages(whole), whole, load(code))
    assert {_row(each.reference) for each in found} == {"CRC 44", "OPAC 8"}
