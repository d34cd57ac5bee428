"""The readers of Markdown, of PDF text and of LibreOffice's text: which text is theirs, what stays.

Their cases stand in `tests/cases/markdown`, `pdf` and `libreoffice`: true outputs of pandoc,
pdftotext and soffice from one invented document, and small texts for one rule each.
"""

import re
from collections.abc import Iterator
from types import ModuleType

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from cmw_obs import convert
from cmw_obs.extracts.furniture import count_from_edge, is_footer
from cmw_obs.extracts.glued import candidates
from cmw_obs.extracts.hyphens import Hyphens, is_tight
from cmw_obs.extracts.rows import rows_of
from cmw_obs.lines import Reading
from cmw_obs.model import Document
from cmw_obs.readers import glued_notes, markdown, pdf_text, plain_text, poi
from cmw_obs.walk import items_in, marks_in, paragraphs_in, sections_in
from tests.conftest import SAMPLES
from tests.strategies import few

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
READERS = (markdown, pdf_text, glued_notes)


def _sample(language: str) -> str:
    return (SAMPLES / f"valdoria-co2-{language}.txt").read_text("utf-8")


def _nodes(document: Document) -> Iterator[tuple[str | None, str]]:
    for section in sections_in(document.parts):
        yield section.label, section.title
    for paragraph in paragraphs_in(document):
        yield paragraph.label, paragraph.text
        yield from ((item.label, item.text) for item in items_in(paragraph))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_we_write_as_markdown_reads_back(language: str) -> None:
    original = convert.read(_sample(language).encode(), "a.txt")
    written = b"".join(convert.write_all([original], "markdown"))
    again = convert.read(written, "a.md")
    assert again.source.dialect == "markdown"
    assert list(_nodes(again)) == list(_nodes(original))
    assert [note.text for note in again.footnotes] == [note.text for note in original.footnotes]
    assert sorted(mark for mark, _ in marks_in(again)) == sorted(
        mark for mark, _ in marks_in(original)
    )
    assert {found.severity for found in again.diagnostics} == {"note"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_text_of_other_dialects_is_not_taken(language: str) -> None:
    words = "\n".join(line.words for line in poi.read(_sample(language)).lines)
    assert not any(reader.recognises(words) for reader in READERS)


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("its meetings,3 held", [3]),
        ("Freedonia2 at", [2]),
        ("(art. 7)4 and", [4]),
        ("follow-up report.5 It", [5]),
        ("it adopted them in 2024,6 and", [6]),
        ("see CMW/C/FRD/CO/1,7 the", [7]),
        ("sus sesiones 561ª y 562ª3, celebradas", [3]),
        ("لفريدونيا2 في", [2]),
        ("举行的第561次会议3上进行", [3]),
        ("结论性意见，4建议", [4]),
        ("resolution 73/195, 4.5 and 61,400 and 2,4", []),
        ("CMW/C/FRD/Q/1/Add.1 and CMW/C/SR.561", []),
        ("the 2nd, the A4 form, item (1) and 3.The", []),
        ("the Convention.12. The Committee", []),
        ("2024年12月3日，第12和第13次会议，共5次", []),
        ("في 3 و4 حزيران/يونيه", []),
        ("the list of issues and Add.1, see art.14 of law No.5 on it", []),
        ("a reserve of 30 km2, whose CO2 was 1.234\n\nNext", []),
        ("a belt of 1500,5 hectares", []),
        ("fell to 9.75%5 and", [5]),
        ('the plan "Return"6 and the "5 years" of it', [6]),
        ("تنفيذاً كاملاً15 وبتعويض", [15]),
        ("لفريدونيا٢ في", [2]),
    ],
)
def test_digits_are_marks_only_behind_words_and_stops(text: str, marks: list[int]) -> None:
    assert [found.number for found in candidates(text, 0, len(text))] == marks


@pytest.mark.parametrize(
    ("text", "left", "right", "hyphen"),
    [
        ("its recommendations\nand recommen-\ndations", "and recommen-", "dations", False),
        ("their follow-up\nand follow-\nup", "and follow-", "up", True),
        ("the self and the employed\nself-\nemployed", "self-", "employed", True),
        ("one recommen-\ndation", "one recommen-", "dation", False),
        ("a\n" * 60 + "one anti-\ntrafficking unit", "one anti-", "trafficking", True),
        ("the sub\u00ad\nject", "sub\u00ad", "ject", False),
        ("articles 8-\n35", "articles 8-", "35", None),
        ("Afro-\nValdorians", "Afro-", "Valdorians", True),
        ("OAS-\nUN", "OAS-", "UN", None),
        ("государство-участник\nгосударству-\nучастнику", "государству-", "участнику", True),
        ("voir plus ci-\ndessus", "ci-", "dessus", True),
        ("le ci-\ntoyen", "ci-", "toyen", False),
    ],
)
def test_the_document_tells_whose_a_hyphen_is(
    text: str, left: str, right: str, hyphen: bool | None
) -> None:
    assert Hyphens(text).divide(left, right) is hyphen


@pytest.mark.parametrize(
    ("line", "following", "tight"),
    [
        ("during the COVID-", "19 pandemic", True),
        ("articles 8-", "35", True),
        ("paragraphs on para-", "19", False),
        ("See https://valdoria.example/ports-and-", "lamps.", True),
        ("it is high-", "level", False),
        ("United Nations CMW", "/C/VLD/CO/3", True),
        ("and", "/or", True),
        ("United Nations", "/C/VLD/CO/3", False),
    ],
)
def test_a_row_may_break_where_no_space_stood(line: str, following: str, tight: bool) -> None:
    assert is_tight(line, following) is tight


def test_lines_on_both_sides_of_a_page_break_are_neighbours() -> None:
    text = "CMW/C/FRD/CO/1\n1. The Committee considered the\n\n 2\n\fCMW/C/FRD/CO/1\n\n\nreport.\n"
    lines = pdf_text.read(text).lines
    assert [(line.words, line.blanks) for line in lines[1:]] == [
        ("1. The Committee considered the", 0),
        ("report.", 0),
    ]


def test_a_page_that_ends_with_a_paragraph_is_parted_from_the_next() -> None:
    text = "1. The Committee considered it.\nAnd then.\n\fA. Positive aspects of the report\n"
    assert pdf_text.read(text).lines[-1].blanks == 1


def test_the_symbol_printed_once_on_the_first_page_is_text() -> None:
    text = "CMW/C/FRD/CO/1\n1. The Committee\n\fCMW/C/FRD/CO/1\nconsidered it.\n"
    assert pdf_text.read(text).lines[0].words == "CMW/C/FRD/CO/1"


def test_text_in_the_order_of_the_page_is_told() -> None:
    reading = pdf_text.read("\u202b\u202a-1\u202c\u202c\n\f\u202bنظرت اللجنة\u202c\n")
    assert [line.words for line in reading.lines] == ["-1", "نظرت اللجنة"]
    assert [found.code for found in reading.diagnostics] == ["visual-order"]


def test_marks_that_are_not_found_are_named() -> None:
    text = "word1 word2 in 73/1953 word4 word5 word6\n"
    (found,) = glued_notes.read(text).diagnostics
    assert found.code == "footnote-bodies-lost"
    assert found.message.endswith("; not found: 3")


@pytest.mark.parametrize(
    "number",
    [
        *("2/9", "2 / 9", "Page 2 of 9", "Page 2 sur 9", "Página 2 de 9", "стр. 2 из 9"),
        *("Страница 2 из 9", "第2页，共9页", "第 2 页 共 9 页", "صفحة 2 من 9", "الصفحة 2 من 9"),
    ],
)
def test_a_page_may_say_of_how_many_it_is(number: str) -> None:
    rows = rows_of(f"the report.\n\n  {number}\n")
    assert count_from_edge(rows[::-1]) == 2
    assert is_footer(number)


@pytest.mark.parametrize("words", ["48/134", "9/2", "2 and 9", "page 2 of the report", "53/64/2"])
def test_what_is_no_page_of_so_many_is_text(words: str) -> None:
    assert not is_footer(words)


def test_a_mark_behind_a_year_counts_between_the_marks_around_it() -> None:
    text = "word1 in force2 since 20193 and in 187/20014 the 20105 persons5 said6 in 20228 so\n"
    (line,) = glued_notes.read(text).lines
    words = "word in force since 2019 and in 187/2001 the 20105 persons said in 20228 so"
    assert line.words == words


@pytest.mark.parametrize(
    "sentence",
    [
        "The Committee met, and its meetings were held on 3 and 4 May 2024.",
        "It met from 3 to 8 May 2024, and 1 234 persons took part.",
        "Le Comité a tenu ses séances les 3 et 4 mai 2024.",
        "El Comité celebró sus sesiones los días 3 y 4 de mayo de 2024.",
        "Комитет провел свои заседания 3 и 4 мая 2024 года.",
        "عقدت اللجنة جلستيها في 3 و4 أيار/مايو 2024.",
        "The Committee recalls its views (see CMW/C/VLD/CO/1, para. 4) on it.",
    ],
)
def test_days_are_no_marks_of_notes_whose_marks_were_lost(sentence: str) -> None:
    notes = "\n".join(f"{number} Ibid., para. {number}." for number in range(1, 5))
    reading = pdf_text.read(f"{sentence}\n__________________\n{notes}\n\f")
    assert [line.words for line in reading.lines] == [sentence]
    assert len(reading.footnotes) == 4


WHOLE = (
    *("60/1996", "12/2009", "343/2003", "53/144", "2012-409", "8/1983/2", "1.234", "61,400"),
    *("12,5", "1500,5", "4.5", "16.9", "2012", "2,4", "14.1", "1 234", "CO2", "km2", "Add.1"),
)
CALLED = "The State party said so{} in No. {} and in {} it did."


@given(
    numbers=st.lists(st.sampled_from(WHOLE), min_size=8, max_size=8),
    lost=st.integers(1, 8),
    has_notes=st.booleans(),
)
@few
def test_the_end_of_a_number_is_never_taken_for_a_mark(
    numbers: list[str], lost: int, has_notes: bool
) -> None:
    marks = [str(each) if each != lost else "" for each in range(1, 9)]
    called = [CALLED.format(mark, each, each) for mark, each in zip(marks, numbers, strict=True)]
    notes = [f"{each}\tCMW/C/FRD/CO/1, para. {each}." for each in range(1, 9)] * has_notes
    text = "\n\n".join((*called, *notes))
    for reader in (glued_notes, plain_text):
        lines = [line.words for line in reader.read(text).lines[:8]]
        for words, each in zip(lines, numbers, strict=True):
            assert words.endswith(f" in No. {each} and in {each} it did.")


PIECES = st.sampled_from(
    """**|*|_|[^1]|[^1]: |\n[1] x\n|a[1]|\\|\n|\n\n|>|> |# |---\n|===\n|</div>|<b>|[|](a)|]{dir="rtl"}|{=x}
|\f|CMW/C/FRD/CO/1\n|1\n|2 \n|  3\n|____\n|*\n|* Adopted\n|- |a-\nb|\u202b|\u202c|\u00ad\n|GE.24-00001 (E)\n
|page 2\n|&nbsp;|<br>|--|^|^th^|~~|,6 |word1 |word2 |,3 |会议4|\t|    |\r\n|(a) |1\\. |The Committee |تقرير5 """.split(
        "|"
    )
)


@given(text=st.lists(PIECES, max_size=40).map("".join))
@example(text="1\\. a[1]\xad\n1\\. \n[1] x\n\n[1] x\n**")
@settings(max_examples=300, deadline=None)
@pytest.mark.seconds(60)
@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.__name__)
def test_every_visible_character_is_kept_unaltered_and_in_order(
    reader: ModuleType, text: str
) -> None:
    reading = reader.read(text)
    assume(not any(found.code == "reading-order" for found in reading.diagnostics))
    position = 0
    for line in reading.lines:
        end = line.source_offset(len(line.words))
        assert position <= line.start < end <= len(text)
        assert _stands_in(line.words, text[line.start : end])
        position = end
    for note in reading.footnotes:
        assert _stands_in(note.text, text[slice(*note.span)])
    assert not _uncovered(reading, text)


def _stands_in(words: str, source: str) -> bool:
    letters = iter(source)
    # Dashes as Markdown spells them; no piece has one of another spelling.
    spelt = words.replace("—", "---").replace("–", "--")
    return all(each in letters for each in re.sub(r"\s", "", spelt))


def _uncovered(reading: Reading, text: str) -> str:
    spans = [(line.start, line.source_offset(len(line.words))) for line in reading.lines]
    spans += [note.span for note in reading.footnotes]
    spans += [found.span for found in reading.diagnostics if found.span]
    covered = {place for span in spans for place in range(*span)}
    return "".join(text[at] for at in range(len(text)) if at not in covered).strip()


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.__name__)
@pytest.mark.parametrize(
    "piece",
    ["[", "[^", "*a ", "_a ", "<a", "> ", "\\", "](", "]{", "a-\nb", "1\n", "word1 ", "字1"],
)
def test_reading_takes_time_in_proportion(reader: ModuleType, piece: str) -> None:
    text = "a[^1] b\n\n[^1]: c\n\n" + piece * 50_000
    reader.recognises(text)
    reader.read(text)
