"""Text that Markdown shows as it stands: the escapes that GitHub's kind and pandoc's need."""

from __future__ import annotations

import re

_SPECIAL = re.compile(
    r"""[\\`*_{\[<~|$^@#"']"""  # markup anywhere; pandoc makes straight quotes curly
    r"|&(?=\#?\w+;)"  # entities
    r"|:(?=[\w+-]+:|//)|(?<=www)\."  # GitHub's :emoji: and its links, which keep a backslash
    r"|(?<=-)-"  # pandoc makes -- a dash
    r"|\.(?=\.\.)"  # and ... an ellipsis
)
# An opening quote that nothing closes, as in ‘Abd: pandoc would turn it round.
_LONE_QUOTE = re.compile(r"‘(?![^\s‘’“”][^‘’“”]*(?<!\s)’(?!\w))")
_ADDRESS = re.compile(r"((?:https?|ftp)://[\w/.~?=&%+:\#,-]*[\w/])", re.ASCII)

# Quotes, bullets, rules, definitions; `12.`, `12)`, `(12)`, `a)`, `(iv)` before a space.
_BLOCK_SIGN = re.compile(r"[>+=:-]|\(?(?:[0-9]+|[A-Za-z]|[ivxlcdmIVXLCDM]+)[.)](?=\s|$)")


def escape(text: str) -> str:
    """Escape what is markup inside a line, and only that; web addresses become links."""
    words = _ADDRESS.split(text)
    words[::2] = [_escape_words(each) for each in words[::2]]
    words[1::2] = [f"<{address}>" for address in words[1::2]]
    return "".join(words)


def _escape_words(text: str) -> str:
    return _LONE_QUOTE.sub("&lsquo;", _SPECIAL.sub(r"\\\g<0>", text))


def escape_start(line: str) -> str:
    """Escape what would make an (escaped) line a list, a quote or a rule: `12.`, `(a)`, `-`."""
    found = _BLOCK_SIGN.match(line)
    if not found:
        return line
    before = found.end() - 1 if line[0].isalnum() else 0
    return f"{line[:before]}\\{line[before:]}"
