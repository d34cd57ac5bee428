"""The preview as a person sees it: in a terminal, in a pipe, by every option."""

import json
import re
from pathlib import Path

import pytest
from rich.cells import cell_len

from cmw_obs.model import PARAGRAPH_ROLES
from cmw_obs.terminal.words import role_name
from tests.conftest import SAMPLES
from tests.terminal.pseudo import Ended, run

ENGLISH, ARABIC = SAMPLES / "valdoria-co2-en.txt", SAMPLES / "valdoria-co2-ar.txt"
SGR = re.compile(r"\x1b\[[0-9;]*m")
WIDTHS = (20, 40, 60, 72, 80, 100, 132)
CODES = ("ar", "en", "es", "fr", "ru", "zh")


def rows_of(ended: Ended) -> list[str]:
    """The rows on the screen, without what styles them and what is sent around them."""
    assert ended.status == 0, ended.text
    bare = SGR.sub("", ended.text).removeprefix("\x1b[8l").removesuffix("\x1b[8h")
    return bare.removesuffix("\n").split("\n")


def _without_role(node: dict[str, object]) -> dict[str, object]:
    return {**node, "role": None} if "role" in node else node


@pytest.fixture(scope="module")
def with_roles(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The samples as JSON with roles given by hand, whatever is read of them."""
    import subprocess

    from tests.test_transcripts import environment

    folder = tmp_path_factory.mktemp("roles")
    found = {}
    for code in ("ar", "en"):
        source = SAMPLES / f"valdoria-co2-{code}.txt"
        done = subprocess.run(
            ["cmw-obs", "convert", str(source)], capture_output=True, env=environment(), check=True
        )
        document = json.loads(done.stdout, object_hook=_without_role)
        for part in document["parts"][:2]:
            for paragraph in part["paragraphs"]:
                odd = paragraph["number"] % 2
                paragraph["role"] = "concern" if odd else "recommendation"
        found[code] = folder / f"{code}.json"
        found[code].write_text(json.dumps(document), "utf-8")
    return found


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("code", CODES)
def test_no_row_is_wider_than_the_terminal(code: str, width: int, tmp_path: Path) -> None:
    source = SAMPLES / f"valdoria-co2-{code}.txt"
    rows = rows_of(run(f"cmw-obs preview {source}", tmp_path, columns=width))
    assert max(map(cell_len, rows)) == width
    assert len(rows) > 100


@pytest.mark.parametrize("width", WIDTHS)
def test_rows_of_an_arabic_document_end_at_the_right_edge_or_are_set_in(
    width: int, tmp_path: Path
) -> None:
    rows = rows_of(run(f"cmw-obs preview {ARABIC}", tmp_path, columns=width))
    # A row that is set in is filled up by blanks, where its label or mark would be.
    assert {cell_len(row) for row in rows if row.strip()} == {width}
    starts = [len(row) - len(row.rstrip()) for row in rows if row.strip()]
    assert starts.count(0) > len(starts) / 20
    assert max(starts) <= width * 3 / 4


def test_the_panel_is_as_wide_as_the_terminal_and_names_what_is_known(tmp_path: Path) -> None:
    rows = rows_of(run(f"cmw-obs preview {ENGLISH}", tmp_path, columns=60))
    panel = rows[: next(n for n, row in enumerate(rows) if row.startswith("╰")) + 1]
    assert {cell_len(row) for row in panel} == {60}
    said = "\n".join(panel)
    for words in ("second periodic report", "Valdoria", "CMW/C/VLD/CO/2", "13 December 2024"):
        assert words in said


def test_the_width_can_be_named(tmp_path: Path) -> None:
    rows = rows_of(run(f"cmw-obs preview --width 50 {ENGLISH}", tmp_path, columns=90))
    assert max(map(cell_len, rows)) == 50


@pytest.mark.parametrize("width", ["19", "1001", "wide"])
def test_a_width_that_cannot_be_is_refused(width: str, tmp_path: Path) -> None:
    assert run(f"cmw-obs preview --width {width} {ENGLISH}", tmp_path).status == 2


def test_a_pipe_gets_whole_lines_in_reading_order(tmp_path: Path) -> None:
    text = run(f"cmw-obs preview {ARABIC} | cat", tmp_path, columns=40).text
    assert "\x1b" not in text
    assert text.splitlines()[0].startswith("الملاحظات الختامية")
    assert not re.search(r"[\ufb50-\ufdff\ufe70-\ufefc]", text)
    assert not [line for line in text.splitlines() if line != line.rstrip()]
    source = ARABIC.read_text("utf-8")
    assert "ولا سيما للعمال المستخدَمين في بساتين وادي سيلمير" in source
    assert "ولا سيما للعمال المستخدَمين في بساتين وادي سيلمير" in text


def test_a_dumb_terminal_gets_the_same_as_a_pipe(tmp_path: Path) -> None:
    dumb = run(f"cmw-obs preview {ARABIC}", tmp_path, environ={"TERM": "dumb"})
    assert dumb.text == run(f"cmw-obs preview {ARABIC} | cat", tmp_path).text


def test_a_pipe_is_laid_out_where_a_width_is_named(tmp_path: Path) -> None:
    text = run(f"cmw-obs preview --width 40 {ENGLISH} | cat", tmp_path).text
    assert "\x1b" not in text
    assert max(map(cell_len, text.splitlines())) == 40


def test_a_pipe_gets_colours_where_they_are_forced(tmp_path: Path) -> None:
    command = f"cmw-obs preview {ENGLISH} | cat"
    text = run(command, tmp_path, environ={"FORCE_COLOR": "1"}).text
    assert SGR.search(text)
    assert "\x1b[8" not in text
    text = run(command, tmp_path, environ={"FORCE_COLOR": ""}).text
    assert "\x1b" not in text


@pytest.mark.parametrize(
    ("given", "option", "order"),
    [
        ("visual", "", "visual"),
        ("logical", "", "logical"),
        ("auto", "", "visual"),
        ("", "", "visual"),
        ("logical", "--bidi visual", "visual"),
        ("visual", "--bidi logical", "logical"),
    ],
)
def test_the_order_of_rows_can_be_named(
    given: str, option: str, order: str, tmp_path: Path
) -> None:
    ended = run(
        f"cmw-obs preview --paragraph 5 {option} {ARABIC}",
        tmp_path,
        environ={"CMW_OBS_BIDI": given},
    )
    is_shaped = bool(re.search(r"[\ufe80-\ufefc]", ended.text))
    assert is_shaped is (order == "visual")
    assert ended.text.startswith("\x1b[8l") is (order == "visual")


def test_an_order_that_is_unknown_is_refused(tmp_path: Path) -> None:
    command = f"cmw-obs preview {ARABIC}"
    assert run(command, tmp_path, environ={"CMW_OBS_BIDI": "odd"}).status == 2


def test_in_the_terminal_of_macos_each_row_begins_with_a_direction_mark(tmp_path: Path) -> None:
    environ = {"TERM_PROGRAM": "Apple_Terminal"}
    ended = run(f"cmw-obs preview --paragraph 5 {ARABIC}", tmp_path, environ=environ)
    assert {line[:1] for line in ended.text.splitlines()} == {"\u200f"}


@pytest.mark.parametrize(
    "environ",
    [{"KITTY_WINDOW_ID": "1"}, {"TMUX": "x", "VTE_VERSION": "6800"}],
    ids=["kitty", "tmux in VTE"],
)
def test_a_hint_goes_to_standard_error_where_the_text_is_arabic(
    environ: dict[str, str], tmp_path: Path
) -> None:
    options = "--paragraph 5 2> hint"
    environ = {**environ, "HOME": str(tmp_path)}
    run(f"cmw-obs preview {ENGLISH} {options}", tmp_path, environ=environ)
    assert (tmp_path / "hint").read_text("utf-8") == ""
    run(f"cmw-obs preview {ARABIC} {options}", tmp_path, environ=environ)
    assert (tmp_path / "hint").read_text("utf-8").startswith("hint: ")


def test_colours_are_left_out_where_none_are_wanted(tmp_path: Path) -> None:
    command = f"cmw-obs preview {ENGLISH}"
    assert re.search(r"\x1b\[(?:1;)?[39]\dm", run(command, tmp_path).text)
    for forced in ("", "1"):
        plain = run(command, tmp_path, environ={"NO_COLOR": "1", "FORCE_COLOR": forced}).text
        assert set(SGR.findall(plain)) == {"\x1b[1m", "\x1b[4m", "\x1b[0m"}
    assert run(command, tmp_path, environ={"NO_COLOR": ""}).text == run(command, tmp_path).text


@pytest.mark.parametrize(("code", "edge"), [("en", 0), ("ar", -1)])
def test_a_role_is_a_bar_at_the_start_edge_of_all_its_rows(
    code: str, edge: int, with_roles: dict[str, Path], tmp_path: Path
) -> None:
    ended = run(f"cmw-obs preview --paragraph 2 {with_roles[code]}", tmp_path, columns=60)
    marked = [row for row in rows_of(ended) if "┃" in row]
    assert len(marked) > 4
    assert {row[edge] for row in marked} == {"┃"}
    assert "\x1b[35m┃" in ended.text


@pytest.mark.parametrize(("code", "edge", "letters"), [("en", 0, "RC"), ("ar", -1, "تق")])
def test_without_colour_a_role_is_a_letter_in_the_first_of_its_rows(
    code: str, edge: int, letters: str, with_roles: dict[str, Path], tmp_path: Path
) -> None:
    command = f"cmw-obs preview --paragraph 6-7 {with_roles[code]}"
    rows = rows_of(run(command, tmp_path, columns=60, environ={"NO_COLOR": "1"}))
    assert [row[edge] for row in rows[4:] if row and row[edge] in letters] == list(letters)
    assert not [row for row in rows if "┃" in row]


def test_the_panel_explains_the_marks_of_roles_that_are_met(
    with_roles: dict[str, Path], tmp_path: Path
) -> None:
    text = SGR.sub("", run(f"cmw-obs preview {with_roles['en']}", tmp_path).text)
    assert re.search("┃ concern +┃ recommendation", text)
    assert "positive aspect" not in text.partition("╰")[0]


@pytest.mark.parametrize("width", [30, 40, 50, 60, 70])
def test_no_name_of_a_role_is_cut_in_two_where_it_fits_a_row(width: int, tmp_path: Path) -> None:
    source = SAMPLES / "valdoria-co2-zh.txt"
    rows = rows_of(run(f"cmw-obs preview {source}", tmp_path, columns=width))
    panel = rows[: next(n for n, row in enumerate(rows) if row.startswith("╰"))]
    legend = re.findall(r"┃ (\w+)", "\n".join(panel))
    assert legend == [
        role_name("zh", role) for role in PARAGRAPH_ROLES if role_name("zh", role) in legend
    ]
    assert len(legend) > 5


def test_paragraphs_of_a_role_can_be_asked_for(with_roles: dict[str, Path], tmp_path: Path) -> None:
    text = run(f"cmw-obs preview --role concern {with_roles['en']} | cat", tmp_path).text
    assert re.findall(r"^(\d+)\.", text, flags=re.M) == ["3", "5", "7"]
    ended = run(f"cmw-obs preview --role odd {ENGLISH}", tmp_path)
    assert ended.status == 2


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ("--paragraph 12", [12]),
        ("--paragraph 20-24", [20, 21, 22, 23, 24]),
        ("--paragraph 3,5 --paragraph 1", [1, 3, 5]),
        ("--part B", [6, 7, 8]),
        ("--part B --part A", [2, 3, 4, 5, 6, 7, 8]),
        ("--part C --paragraph 9", [9]),
        ("--outline", []),
    ],
)
def test_what_is_asked_for_is_shown_alone(
    options: str, expected: list[int], tmp_path: Path
) -> None:
    text = run(f"cmw-obs preview {options} {ENGLISH} | cat", tmp_path).text
    assert [int(number) for number in re.findall(r"^(\d+)\.", text, flags=re.M)] == expected


def test_what_is_not_there_is_said_for_its_file_and_others_are_shown(tmp_path: Path) -> None:
    lines = ENGLISH.read_text("utf-8").splitlines(keepends=True)
    third = next(number for number, line in enumerate(lines) if line.startswith("3."))
    (tmp_path / "short.txt").write_text("".join(lines[:third]), "utf-8")
    ended = run(f"cmw-obs preview --paragraph 12 short.txt {ENGLISH} | cat", tmp_path)
    assert "short.txt: no paragraph 12 here; there are 1 to 2\n" in ended.text
    assert "\n12. The Committee" in ended.text
    assert run("cmw-obs preview --paragraph 12 short.txt", tmp_path).status == 1


def test_footnotes_can_be_left_out(tmp_path: Path) -> None:
    command = f"cmw-obs preview --part A {ENGLISH}"
    assert "[5]" in run(f"{command} | cat", tmp_path).text
    assert "[5]" not in run(f"{command} --no-footnotes | cat", tmp_path).text


@pytest.mark.parametrize("format", ["json", "yaml"])
@pytest.mark.parametrize("end", ["", " | cat"], ids=["terminal", "pipe"])
def test_what_was_converted_is_shown_as_its_source_is(
    format: str, end: str, tmp_path: Path
) -> None:
    run(f"cmw-obs convert {ARABIC} -o converted.{format}", tmp_path)
    shown = run(f"cmw-obs preview converted.{format}{end}", tmp_path)
    assert shown == run(f"cmw-obs preview {ARABIC}{end}", tmp_path)


def test_several_documents_follow_one_another(tmp_path: Path) -> None:
    text = run(f"cmw-obs preview --paragraph 14 {ENGLISH} {ARABIC} | cat", tmp_path).text
    assert text.count("\n\n\n") == 0
    assert len(re.findall(r"^14[.-]", text, flags=re.M)) == 2
