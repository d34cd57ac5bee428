"""UN document symbols in running text, damaged ones mended: where they stand, what they are.

Text is searched in its folded form, so that dashes, digits and direction marks do not matter. The
forms are those of the treaty bodies' documents and of those that they cite: of the General
Assembly, the Human Rights Council, the Economic and Social Council and the HRI series.
"""

from __future__ import annotations

from cmw_obs.citations.symbol_parts import (
    HEADS,
    TREATY_BODIES,
    goes_on,
    kept_of,
    regular,
    tail_end,
    with_series,
)
from cmw_obs.language import fold
from cmw_obs.records import NamedTuple

# Cyrillic letters typed for the Latin ones they look like, folded.
_TWINS = str.maketrans("авсеікмнорстухѕј", "abceikmhopctyxsj")
_LAST_LETTERS = frozenset("wctdriaes" + "аетісѕ")
_BEFORE_SLASH = _LAST_LETTERS | {" "}
_LONGEST = 5
_LONGEST_TAIL = 80
_LONGER = 8


class Mention(NamedTuple):
    """What looks like a symbol, at `[start, end)` of the folded text.

    `symbols` are those it stands for, in their regular form: several for a range of summary
    records, none where it is no symbol that there can be. `printed` is False of a document that
    is named otherwise: resolution 68/268.
    """

    start: int
    end: int
    symbols: tuple[str, ...]
    printed: bool = True


def mentions_in(folded: str) -> list[Mention]:
    """Find the symbols in a folded text, in order."""
    found: list[Mention] = []
    done = slash = 0
    while (slash := folded.find("/", max(done, slash + 1))) >= 0:
        if folded[slash - 1] not in _BEFORE_SLASH and not folded.startswith("c/", slash + 1):
            continue
        if mention := _mention_at(folded, slash, done):
            found.append(mention)
            done = mention.end
    return found


def mended_in(text: str, committee: str | None = None) -> list[str]:
    """Give the symbols of a treaty body that a text prints, mended, in their regular form.

    Those of the `committee` may have its letters in another order.
    """
    # In Arabic and Chinese, most texts that have a slash have none of the letters.
    if "/" not in text or not any(map(text.__contains__, "CcСс")):
        return []
    folded = fold(text)
    mentions = mentions_in(folded)
    if committee:
        mentions = [each if each.symbols else respelt(folded, each, committee) for each in mentions]
    found = [symbol for each in mentions for symbol in each.symbols]
    return [symbol for symbol in found if "/C/" in symbol or symbol.startswith("E/C.12")]


def _mention_at(folded: str, slash: int, done: int) -> Mention | None:
    """Read the symbol whose first slash stands at `slash`, if there is one."""
    end = slash - 1 if folded[slash - 1 : slash] == " " else slash
    if not end or folded[end - 1] not in _LAST_LETTERS:
        return _misspelt(folded, slash)
    found = _head_before(folded, end, done)
    if not found:
        return _misspelt(folded, slash)
    start, head = found
    tail = _tail_at(folded, end)
    if tail is None:
        return None
    parts = tail.replace(" ", "").split("/")[1:]
    kept = kept_of(head, parts)
    if not kept and (whole := with_series(head, parts)):
        # "CRPD/VLD/Q/1"
        kept = kept_of(head, whole)
        return Mention(start, end + _length(tail, kept - 1), regular(head, whole[:kept]))
    behind = end + _length(tail, kept)
    if not kept or goes_on(parts, kept, folded[behind : behind + _LONGER]):
        unknown = head in TREATY_BODIES and len(parts) > 1 and "c" in parts[:2]
        return Mention(start, end + len(tail), ()) if unknown else None
    return Mention(start, end + _length(tail, kept), regular(head, parts[:kept]))


def _head_before(folded: str, end: int, done: int) -> tuple[int, str] | None:
    """Give the place and letters of the head that ends at `end`; a space may split a long one."""
    word = folded[max(0, end - _LONGEST - 1) : end]
    if not word.isascii():
        word = word.translate(_TWINS)
    for length in range(min(_LONGEST, len(word)), 0, -1):
        head = word[-length:]
        if head in HEADS and _may_begin(folded, end - length, length, done):
            return end - length, head
    for length in range(min(_LONGEST, len(word) - 1), 2, -1):
        parted = word[-length - 1 :]
        head = parted.replace(" ", "")
        if head in TREATY_BODIES and _may_begin(folded, end - length - 1, 1, done):
            return end - length - 1, head
    return None


def _may_begin(folded: str, start: int, length: int, done: int) -> bool:
    """Say that a symbol may begin here: what stands before is no part of it.

    Words of other scripts may be glued to it, and to a long head whatever is printed there.
    """
    if not start or start - 1 == done:
        return True
    before = folded[start - 1]
    if before in "/.":
        return False
    return length > 2 or not before.isalnum() or (before > "\u0590" and before.isalpha())


def _tail_at(folded: str, end: int) -> str | None:
    window = folded[end : end + _LONGEST_TAIL]
    if not window.isascii():
        window = window.translate(_TWINS)
    return window[: tail_end(window)] or None


def _length(tail: str, kept: int) -> int:
    """Count the characters of the first parts of a tail, each of which a slash opens."""
    parts = tail.split("/")
    return len("/".join(parts[: kept + 1]).rstrip())


def _misspelt(folded: str, slash: int) -> Mention | None:
    """Read what has the form of a treaty body's symbol, but the letters of none: CCRP/C/UZB/3."""
    if folded[slash + 1 : slash + 3] != "c/":
        return None
    start = slash
    while start and "a" <= folded[start - 1] <= "z":
        start -= 1
    tail = _tail_at(folded, slash)
    head = folded[start:slash]
    if tail is None or not head.startswith("c") or not 2 < len(head) < 7:
        return None
    return Mention(start, slash + len(tail), ()) if any(map(str.isdecimal, tail)) else None


def respelt(folded: str, mention: Mention, committee: str) -> Mention:
    """Read what is no symbol as one of the committee's whose letters changed places: "CPRD/C/"."""
    head, slash, tail = folded[mention.start : mention.end].partition("/")
    body = committee.lower()
    if head == body or sorted(head) != sorted(body):
        return mention
    found = mentions_in(f"{body}{slash}{tail}")
    return mention._replace(symbols=found[0].symbols) if found else mention
