"""Nothing in a document, its name or what is typed makes the terminal do or show anything else."""

import json
import re
from pathlib import Path

import pytest

from tests.conftest import SAMPLES
from tests.terminal.pseudo import run

HOSTILE = "\x1b]0;owned\x07\x1b[31m\x9b31m\u202e\u2066\x00\x7f\x85\u2028\ufeff\U000e0041\ud800"
MARKUP = "[bold red]not markup[/] [/] [link=x]:smile:"
# What no text may bring to a terminal: controls but line feeds, overrides, what cannot be seen.
UNWANTED = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]")
OURS = re.compile(r"\x1b\[(?:[0-9;]*m|8[lh])")


def hostile(folder: Path) -> Path:
    """The English sample as JSON with every text of it turned hostile."""
    source = SAMPLES / "valdoria-co2-en.txt"
    run(f"cmw-obs convert {source} -o plain.json", folder)

    def turned(node: object, key: str = "") -> object:
        if isinstance(node, dict):
            return {name: turned(each, name) for name, each in node.items()}
        if isinstance(node, list):
            return [turned(each, key) for each in node]
        if isinstance(node, str) and key in ("text", "title", "label", "mark", "name"):
            return f"{node}{HOSTILE[:-1]}{MARKUP}"
        return node

    path = folder / "hostile.json"
    path.write_text(json.dumps(turned(json.loads((folder / "plain.json").read_text("utf-8")))))
    return path


@pytest.mark.parametrize(
    "options", ["", "--outline", "--bidi logical", "--no-footnotes", "| cat", "--width 20 | cat"]
)
def test_a_hostile_document_reaches_no_terminal(options: str, tmp_path: Path) -> None:
    hostile(tmp_path)
    ended = run(f"cmw-obs preview hostile.json {options}", tmp_path, columns=200)
    assert ended.status == 0
    assert UNWANTED.findall(OURS.sub("", ended.text)) == []
    if "20" not in options:
        assert "[bold red]not markup[/] [/]" in OURS.sub("", ended.text)
        assert ":smile:" in ended.text


@pytest.mark.parametrize(
    "command",
    [
        "cmw-obs preview $'no\\e]0;x\\a\\u202efile'",
        "cmw-obs preview $'--\\e[31m\\u202e'",
        "cmw-obs preview --bidi $'\\e[31m\\u202e'",
        "cmw-obs preview --part $'\\e[31m\\u202e' sample.txt",
        "cmw-obs preview --paragraph $'\\e[31m\\u202e' sample.txt",
        "cmw-obs preview --role $'\\e[31m\\u202e' sample.txt",
        "cmw-obs preview --encoding $'\\e[31m\\u202e' sample.txt",
        "CMW_OBS_BIDI=$'\\e[31m\\u202e' cmw-obs preview sample.txt",
        "TERM_PROGRAM=$'\\e[31m\\u202e' PAGER=$'\\e[31m' cmw-obs preview --diagnose",
    ],
)
def test_what_is_typed_comes_back_harmless(command: str, tmp_path: Path) -> None:
    (tmp_path / "sample.txt").symlink_to(SAMPLES / "valdoria-co2-en.txt")
    text = run(command, tmp_path).text
    assert UNWANTED.findall(OURS.sub("", text)) == []
    assert "31m" not in OURS.sub("", text) or "\x1b[31m" not in text
    assert len(text) > 20


def test_a_document_is_called_by_a_harmless_name(tmp_path: Path) -> None:
    name = "a\x1b[31m\u202eb.txt"
    (tmp_path / name).write_text("1. One.\n\n2. Two.\n", "utf-8")
    text = run("cmw-obs preview *.txt", tmp_path).text
    assert "\x1b[31m" not in text
    assert "\u202e" not in text
