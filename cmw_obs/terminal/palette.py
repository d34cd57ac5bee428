"""The styles of the preview: what is a heading, a number, a mark, and each role's colour.

The sixteen colours of the terminal's own palette, so that they suit its background. Only what
stands for a footnote is cyan. Letters of roles take the colours' place where there are none.
"""

from __future__ import annotations

from collections.abc import Mapping

from rich.style import Style

from cmw_obs.terminal.content import Block
from cmw_obs.terminal.rows import Styled

MARK = Style(color="cyan")
LABEL = Style(color="blue", bold=True)
NUMBERS = Style(color="blue")
FRAME = Style(color="bright_black")
TITLE = Style(bold=True)
FACT = Style(color="bright_black")
# Parts, sections, and topics to any depth below.
HEADINGS = (Style(color="blue", bold=True), Style(bold=True), Style(underline=True))
LETTER = Style(bold=True)
NO_STYLE = Style()

ROLE_MARK = "┃"
_ROLES = {
    "opening": "bright_black",
    "introduction": "bright_black",
    "positive": "green",
    "concern": "yellow",
    "recommendation": "magenta",
    "dissemination": "blue",
    "technical-assistance": "bright_green",
    "follow-up": "red",
    "next-report": "bright_cyan",
}


def role_mark(role: str | None, letters: Mapping[str, str]) -> tuple[str, Style]:
    """Give the mark of a role, one cell, and its style; a blank where there is no role.

    It is a bar in the role's colour, or its letter where there are letters.
    """
    if role not in _ROLES:
        return " ", NO_STYLE
    return (letters[role], LETTER) if letters else (ROLE_MARK, Style(color=_ROLES[role]))


def styles_of_kind(block: Block) -> tuple[Style, Style]:
    """Give the styles of a block's text and of its label."""
    if block.kind == "heading":
        style = HEADINGS[min(block.depth, len(HEADINGS) - 1)]
        return style, style
    return NO_STYLE, MARK if block.kind == "note" else LABEL


def styles_of(block: Block, style: Style = NO_STYLE) -> tuple[Styled, ...]:
    """Style a block's text, but for the footnote marks in it, which have a style of their own."""
    styles, at = [], 0
    for start, end in block.marks:
        styles += [Styled(at, start, style), Styled(start, end, MARK)]
        at = end
    styles.append(Styled(at, len(block.text), style))
    return tuple(each for each in styles if each.style is not NO_STYLE and each.start < each.end)
