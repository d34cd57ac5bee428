"""Conditions as they are typed, `key=value`: what `convert --select` keeps."""

from __future__ import annotations

from cmw_obs.errors import UsageError
from cmw_obs.model import PARAGRAPH_ROLES
from cmw_obs.selection import Selection, ranges_of

# The key of each field of a selection.
KEYS = {
    "role": "roles",
    "part": "parts",
    "section": "sections",
    "number": "paragraphs",
    "treaty": "treaties",
    "article": "articles",
    "sdg": "targets",
}


def selection_of(conditions: tuple[str, ...]) -> Selection:
    """Read conditions, one or more in a string, or raise `UsageError`.

    Values of one key, parted by commas or given again, are alternatives; all keys must hold.
    """
    typed: dict[str, list[str]] = {}
    for condition in _parted(conditions):
        key, sign, value = (each.strip() for each in condition.partition("="))
        if not sign or key not in KEYS:
            raise UsageError(f"'{condition}' is no KEY=VALUE to select by; keys: {', '.join(KEYS)}")
        # A title may hold commas.
        values = [value] if key == "section" else [each.strip() for each in value.split(",")]
        if not all(values):
            raise UsageError(f"'{condition}' does not say which {key}")
        typed.setdefault(KEYS[key], []).extend(values)
    return _selection(**{field: tuple(values) for field, values in typed.items()})


def _parted(conditions: tuple[str, ...]) -> list[str]:
    """Part conditions at the white space before a key; other white space is a value's own."""
    found: list[str] = []
    for words in conditions:
        pieces: list[str] = []
        for word in words.split(" "):
            if pieces and word.partition("=")[0] not in KEYS:
                pieces[-1] += f" {word}"
            else:
                pieces.append(word)
        found += pieces
    return found


def _selection(
    *,
    paragraphs: tuple[str, ...] = (),
    articles: tuple[str, ...] = (),
    roles: tuple[str, ...] = (),
    treaties: tuple[str, ...] = (),
    **words: tuple[str, ...],
) -> Selection:
    for role in roles:
        if role not in PARAGRAPH_ROLES:
            raise UsageError(f"no role is called '{role}'; known: {', '.join(PARAGRAPH_ROLES)}")
    return Selection(
        paragraphs=ranges_of(paragraphs),
        articles=ranges_of(articles),
        roles=roles,
        treaties=tuple(each.upper() for each in treaties),
        **words,
    )
