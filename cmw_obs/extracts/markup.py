"""What in a stretch of Markdown is markup and not text: the ranges that a reader lifts out.

Nothing is put in its place, so that what is left stands in the source letter for letter, but for
dashes, of which `--` and `---` are Markdown's spelling.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from cmw_obs.extracts.lifting import apart
from cmw_obs.extracts.markdown_blocks import RULE
from cmw_obs.lines import Lifted
from cmw_obs.on_demand import pattern
from cmw_obs.records import NamedTuple

_TOKEN = r"""(?xs)
    \\(?=[\W_]|\Z)(?P<escaped>.)?
  | (?P<call>\[\^(?P<id>[^\]\s^]{1,40})\]
      | \[(?:\\?\[)?(?P<linked>\d{1,3})(?:\\?\])?\]\(\\?\#[^()\s]{1,60}\))
  | (?P<image>!\[[^\[\]]*\]\([^()]*\)(?:\{[^{}]*\})?|\[[↑↩]\ufe0e?\]\([^()\s]{1,60}\))
  | (?P<link><(?=(?:https?|ftp|mailto):)[^<>\s]+>)
  | (?P<tag></?[A-Za-z][^<>]{0,400}>|<!--.{0,400}?-->|`{3}\{=html\}|(?<=\n)`{3}(?=\s|\Z))
  | (?P<open>\[) | (?P<close>\](?P<target>\{[^{}]*\}|\([^()\s]*\))?)
  | (?P<star>\*+|(?<!\w)_+(?=\S)|(?<=\S)_+(?!\w))
  | \^(?=[^\s^]{1,12}\^)(?P<raised>[^\s^]+)\^
  | (?P<struck>~~)
  | (?P<dash>(?<!-)---?(?!-))
  | (?P<filler>\0+)
"""
# Pandoc's plain text: note marks, raised letters, words set off.
_PLAIN_TOKEN = r"""(?x)
    (?P<call>\[(?:(?P<id>\d{1,3})|(?P<linked>(?!)))\])
  | (?P<tag><!--\ -->|`{3}\{=html\}|(?<=\n)`{3}(?=\s|\Z))
  | \^\((?=[^()\s]{1,12}\))(?P<raised>[^()\s]+)\)
  | (?P<star>(?<!\w)_(?=\S)|(?<=\S)_(?!\w))
  | (?P<filler>\0+)
"""
# What stands at the start of a block: quotes, headings, bullets, cells; and of its other lines.
_BLOCK_START = r"[ \t]*(?:>[ \t]?)*(?:\#{1,6}[ \t]+|[-*+][ \t]+|\|)?"
_LINE_START = r"[ \t]*(?:>[ \t]?)*"
_LINE_END = r"(?:[ \t]\#+|[ \t]?\{[#.][^{}\n]*\})?[ \t]*(?=\n|\Z)"
_LONGEST_END = 200
# Pieces of markup that may stand between a call and a bracket around it.
_MOST_MARKUP = 6
_BLANK = r"&nbsp;|<br ?/?>|(?<=[ \t])\|(?=[ \t])|\|(?=[ \t]*(?:\n|\Z))"
# Not a rule, a comment, or the line between the cells of a table.
_DASH = r"(?<=[^\s|:!-])[ \t]?(?<!-)---?(?!-)(?=[ \t]?[^\s|:>-])"


class _Delimiter(NamedTuple):
    """A run of `*` or `_` that may open emphasis: where what is left of it ends, and how much."""

    end: int
    width: int
    sign: str


def as_shown(text: str) -> str:
    """Put a space or a dash, and filler, which is lifted later, for what Markdown shows as such."""
    if "--" in text:
        text = pattern(_DASH).sub(_dash, text)
    if not any(sign in text for sign in ("&nbsp;", "<br", "|")):
        return text
    return pattern(_BLANK).sub(_blank, text)


def _dash(found: re.Match[str]) -> str:
    blank, hyphens = found[0].rstrip("-"), found[0].count("-")
    return f"{blank}{'—' if hyphens > 2 else '–'}".ljust(len(found[0]), "\0")


def _blank(found: re.Match[str]) -> str:
    width = len(found[0])
    return "\0" if width == 1 else " ".ljust(width, "\0")


def lifts_in(
    text: str, start: int, end: int, numbers: Mapping[str, int], plain: bool
) -> list[Lifted]:
    """Give the ranges of `text[start:end]` that are markup, ascending; of calls with their number.

    `numbers` has the footnote's number by the id that calls it; other calls are text.
    """
    found: list[Lifted] = [] if plain else list(_at_lines(text, start, end))
    inside = _Inside(text, start, end, numbers)
    for token in pattern(_PLAIN_TOKEN if plain else _TOKEN).finditer(text, start, end):
        inside.take(token)
    lifted = apart((*found, *inside.lifted))
    return apart((*lifted, *_brackets(text, lifted, start, end)))


def _brackets(text: str, lifted: list[Lifted], start: int, end: int) -> Iterator[Lifted]:
    """Give the brackets that hold a call and nothing else, as Arabic prints them."""
    for place, (first, last, number) in enumerate(lifted):
        if number is None:
            continue
        left = _edge(lifted[max(place - _MOST_MARKUP, 0) : place][::-1], first, end_first=True)
        right = _edge(lifted[place + 1 : place + 1 + _MOST_MARKUP], last, end_first=False)
        if start < left and right < end and text[left - 1] == "(" and text[right] == ")":
            yield left - 1, left, None
            yield right, right + 1, None


def _edge(ranges: list[Lifted], at: int, *, end_first: bool) -> int:
    """Give how far the ranges reach that join on to one another from `at` on."""
    for one, two, _ in ranges:
        near, far = (two, one) if end_first else (one, two)
        if near != at:
            break
        at = far
    return at


def _at_lines(text: str, start: int, end: int) -> Iterator[Lifted]:
    """Give what is markup by its place at the start or end of a line."""
    head = _BLOCK_START
    while start <= end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        if pattern(RULE).fullmatch(text, start, stop):
            yield start, stop, None
        else:
            yield from _at_ends(text, start, stop, head)
        start, head = stop + 1, _LINE_START


def _at_ends(text: str, start: int, stop: int, head: str) -> Iterator[Lifted]:
    found = pattern(head).match(text, start, stop)
    assert found
    first = start + len(found[0]) - len(found[0].lstrip())
    if first < found.end():
        yield first, found.end(), None
    if "#" in found[0] or text.endswith("}", start, stop):
        tail = pattern(_LINE_END).search(text, max(found.end(), stop - _LONGEST_END), stop)
        if tail and tail[0].strip():
            yield tail.start(), tail.end(), None


class _Inside:
    """The markup inside lines, token by token."""

    def __init__(self, text: str, start: int, end: int, numbers: Mapping[str, int]) -> None:
        self.text, self.start, self.end, self.numbers = text, start, end, numbers
        self.lifted: list[Lifted] = []
        self.brackets: list[int] = []
        self.delimiters: list[_Delimiter] = []

    def lift(self, start: int, end: int, number: int | None = None) -> None:
        self.lifted.append((start, end, number))

    def take(self, token: re.Match[str]) -> None:
        kind = token.lastgroup
        start, end = token.span()
        if kind == "call":
            self.take_call(token)
        elif kind in ("image", "tag", "struck", "filler"):
            self.lift(start, end)
        elif kind in ("link", "raised"):
            self.lift(start, token.start(kind) + (kind == "link"))
            self.lift(end - 1, end)
        elif kind == "open":
            self.brackets.append(start)
        elif kind == "close":
            self.take_bracket(token)
        elif kind == "star":
            self.take_delimiter(start, end)
        else:
            # Of an escape the sign stays; of a dash that ends a line, the last hyphen.
            self.lift(start, max(start + 1, end - 1))

    def take_call(self, token: re.Match[str]) -> None:
        number = self.numbers.get(token["id"] or token["linked"])
        if number is not None:
            self.lift(*token.span(), number)

    def take_bracket(self, token: re.Match[str]) -> None:
        opened = self.brackets.pop() if self.brackets else None
        if opened is not None and token["target"]:
            self.lift(opened, opened + 1)
            self.lift(*token.span())

    def take_delimiter(self, start: int, end: int) -> None:
        """Close what is open with this run as far as it goes; what is left of it may open."""
        before = self.text[start - 1 : start] if start > self.start else " "
        behind = self.text[end : end + 1] if end < self.end else " "
        sign = self.text[start]
        while not before.isspace() and start < end and self.delimiters:
            last = self.delimiters.pop()
            if last.sign != sign:
                continue
            width = min(last.width, end - start)
            self.lift(last.end - width, last.end)
            self.lift(start, start + width)
            start += width
            if width < last.width:
                self.delimiters.append(
                    last._replace(end=last.end - width, width=last.width - width)
                )
        if start < end and not behind.isspace():
            self.delimiters.append(_Delimiter(end, end - start, sign))
