"""UN document symbols in running text, damaged ones mended: where they stand, what they are.

Text is searched in its folded form, so that dashes, digits and direction marks do not matter. The
forms are those of the treaty bodies' documents and of those that they cite: of the General
Assembly, the Human Rights Council, the Economic and Social Council and the HRI series.
"""

from __future__ import annotations

from cmw_obs.citations.symbol_parts import HEADS, TREATY_BODIES, goes_on, kept_of, regular
from cmw_obs.language import fold
from cmw_obs.records import NamedTuple

# Cyrillic letters typed for the Latin ones they look like, folded.
_TWINS = str.maketrans("авсеікмнорстухѕј", "abceikmhopctyxsj")
_LAST_LETTERS = frozenset("wctdriaes" + "аетісѕ")
_BEFORE_SLASH = _LAST_LETTERS | {" "}
_LONGEST = 5
_NUMBERED = frozenset(("add", "corr", "rev", "amend", "concl", "sr", "c"))
_LETTERS, _DIGITS = "abcdefghijklmnopqrstuvwxyz", "0123456789"
_MOST_LETTERS, _MOST_DIGITS = 5, 4
# Parts with a hyphen: a special session, `S-21`, and a region of China, `CHN-MAC`.
_JOINED = {"s": (_DIGITS, (1, 2)), "chn": (_LETTERS, (3,))}
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


def mended_in(text: str) -> list[str]:
    """Give the symbols of a treaty body that a text prints, mended, in their regular form."""
    # In Arabic and Chinese, most texts that have a slash have none of the letters.
    if "/" not in text or not any(map(text.__contains__, "CcСс")):
        return []
    found = (symbol for mention in mentions_in(fold(text)) for symbol in mention.symbols)
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
    at = 0
    while True:
        slash = _past(window, " ", at)
        start = _past(window, " ", slash + 1)
        last = _part_end(window, start) if window.startswith("/", slash) else start
        if last == start:
            return window[:at] or None
        at = last


def _part_end(window: str, at: int) -> int:
    """Give where a part of a symbol ends, `Add.1`, `c.12`, `3-4`, `co`; `at` where there is none.

    A space may stand beside the point, and inside letters that a slash follows.
    """
    letters = _run(window, at, _LETTERS)
    word, count = window[at:letters], letters - at
    ends = [letters] if 0 < count <= _MOST_LETTERS else []
    if not count:
        ends += _numbers_end(window, at)
    elif word in _NUMBERED:
        point = _past(window, " ", letters)
        if window.startswith(".", point):
            ends += _numbers_end(window, _past(window, " ", point + 1))
    elif window.startswith(".", letters) and count < _MOST_LETTERS:
        ends += _numbers_end(window, letters + 1)[:1]
    if word in _JOINED and window.startswith("-", letters):
        signs, lengths = _JOINED[word]
        end = _run(window, letters + 1, signs)
        ends += [end] if end - letters - 1 in lengths else []
    if count in (1, 2) and window.startswith(" ", letters):
        end = _run(window, letters + 1, _LETTERS)
        slash = window.startswith("/", _past(window, " ", end))
        ends += [end] if slash and end - letters in (2, 3) else []
    whole = [end for end in ends if window[end : end + 1] not in (*_LETTERS, *_DIGITS)]
    return max(whole, default=at)


def _numbers_end(window: str, at: int) -> list[int]:
    """Give where a number may end that begins at `at`, and a range that it opens."""
    end = _run(window, at, _DIGITS)
    if not at < end <= at + _MOST_DIGITS:
        return []
    last = _run(window, end + 1, _DIGITS) if window.startswith("-", end) else end
    return [end, last] if end + 1 < last <= end + 1 + _MOST_DIGITS else [end]


def _run(text: str, at: int, signs: str) -> int:
    """Give where a run of such signs ends that begins at `at`."""
    rest = text[at:]
    return at + len(rest) - len(rest.lstrip(signs))


def _past(text: str, sign: str, at: int) -> int:
    return at + text.startswith(sign, at)


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
