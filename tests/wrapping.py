"""Lines as programs break them: at spaces, between Chinese characters, within words."""

from __future__ import annotations

import re
import textwrap

# A Chinese character goes with the stops behind it and the opening brackets before it.
_CHINESE = r"[《（“(]*[\u3400-\u9fff](?:[，。；：、》）”)]|[\ue000-\uefff])*"
_TOKENS = rf"{_CHINESE}|\s+|[^\s\u3400-\u9fff]+?(?=[《（“(]*[\u3400-\u9fff]|\s|$)"
# A word that may be broken has letters only, so that no hyphen of its own is in doubt.
_BREAKABLE = r"(?P<word>[^\W\d_]{9,})(?P<rest>[,;.:]?)"


def wrapped(text: str, width: int, first: str = "", margin: str = "") -> list[str]:
    """Break at spaces only, as pandoc does; `first` and `margin` stand before the lines."""
    return textwrap.wrap(
        text,
        width,
        initial_indent=first,
        subsequent_indent=margin,
        break_long_words=False,
        break_on_hyphens=False,
    )


def typeset(text: str, width: int, *, hyphenate: bool) -> list[str]:
    """Break as a page does: between Chinese characters, behind hyphens, and within long words.

    The width is in columns, of which a Chinese character takes two.
    """
    lines, line = [], ""
    for token in _tokens(text):
        if _columns((line + token).rstrip()) <= width:
            line += token
            continue
        head, tail = _broken(token, width - _columns(line)) if hyphenate else ("", token)
        if (line + head).strip():
            lines.append((line + head).strip())
        line = tail.lstrip()
    return [*lines, line.strip()] if line.strip() else lines


def _columns(text: str) -> int:
    return len(text) + sum("\u2e80" <= each < "\ue000" or each >= "\uff00" for each in text)


def _tokens(text: str) -> list[str]:
    found: list[str] = []
    for token in re.findall(_TOKENS, text):
        # A hyphen between letters is a place to break, too.
        found.extend(re.split(r"(?<=[^\W\d_]-)(?=[^\W\d_])", token))
    return found


def _broken(token: str, room: int) -> tuple[str, str]:
    """Break a long word with a hyphen where some of it still fits."""
    found = re.fullmatch(_BREAKABLE, token)
    if not found or room < 5:
        return "", token
    at = min(room - 1, len(found["word"]) - 4)
    return f"{token[:at]}-", token[at:]
