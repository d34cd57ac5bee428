"""The options of `preview`, and what they ask for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from cmw_obs.model import PARAGRAPH_ROLES

_Command = TypeVar("_Command", bound=Callable[..., Any])
_NARROWEST, _WIDEST = 20, 1000


def preview_options(command: _Command) -> _Command:
    """Add what only the preview takes."""
    for option in (
        click.option("--diagnose", is_flag=True, help="Say what is known of the terminal; a test."),
        click.option("--pager", is_flag=True, help="Page what is longer than the screen."),
        click.option(
            "--bidi",
            type=click.Choice(("auto", "visual", "logical")),
            default="auto",
            envvar="CMW_OBS_BIDI",
            help="Order of right-to-left rows: the screen's, or reading order. [default: auto]",
        ),
        click.option(
            "--width",
            type=click.IntRange(_NARROWEST, _WIDEST),
            metavar="COLUMNS",
            help="Lay out in so many columns. [default: the terminal's]",
        ),
        click.option("--no-footnotes", is_flag=True, help="Leave out footnotes and their marks."),
        click.option("--outline", is_flag=True, help="Show the headings alone."),
        click.option(
            "--role",
            "roles",
            multiple=True,
            type=click.Choice(PARAGRAPH_ROLES),
            metavar="ROLE",
            help="Show paragraphs of this role alone, such as recommendation.",
        ),
        click.option(
            "--paragraph",
            "paragraphs",
            multiple=True,
            metavar="NUMBERS",
            help="Show these paragraphs alone: 12, 20-24 or 12,20-24.",
        ),
        click.option(
            "--part",
            "parts",
            multiple=True,
            metavar="NAME",
            help="Show this part alone, by label, letter, number or role: C, 3, concerns.",
        ),
    ):
        command = option(command)
    return command
