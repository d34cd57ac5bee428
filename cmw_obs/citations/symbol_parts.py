"""The parts of a symbol, from one slash to the next: where they end, and what they make of it."""

from __future__ import annotations

from cmw_obs.phrases import DIGITS, digits_end, past_space

TREATY_BODIES = frozenset({"cmw", "crc", "cedaw", "cerd", "cat", "ccpr", "crpd", "ced"})
HEADS = TREATY_BODIES | {"a", "e", "s", "st", "hri", "hr"}
# What follows the head of a symbol: CRC/C/…, CAT/OP/…, CCPR/CO/…, CRC/GC/2005/6.
_AFTER_TREATY_BODY = frozenset({"c", "co", "op", "gc", "sp", "pne"})
_AFTER = {
    "a": ("res", "hrc", "dec", "inf", "conf.", "c.", "ac."),
    "e": ("c.12", "cn.", "res", "dec"),
    "s": ("res", "prst", "ac."),
    "st": ("sg", "ai"),
    "hri": ("gen", "core", "mc"),
    "hr": ("pub",),
}
_KINDS_OF_STATE = frozenset(("co", "q", "qpr", "rq", "coar"))
_NUMBERED = frozenset(("add", "corr", "rev", "amend", "concl", "sr", "c"))
# Whose point may be lost: "SR 2045".
_POINTLESS = frozenset(("add", "corr", "rev", "sr"))
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_MOST_LETTERS, _MOST_DIGITS = 5, 4
# Parts with a hyphen: a special session, `S-21`, and a region of China, `CHN-MAC`.
_JOINED = {"s": (DIGITS, (1, 2)), "chn": (_LETTERS, (3,))}
_SUFFIXES = ("add.", "corr.", "rev.", "amend.")
_MOST_RECORDS = 30
_STATE, _JOINER = 3, 3


def tail_end(window: str) -> int:
    """Give where the parts end that a text begins with, a slash before each, a space beside it."""
    at = _plain_end(window)
    while True:
        slash = past_space(window, at)
        start = past_space(window, slash + 1)
        last = _part_end(window, start) if window.startswith("/", slash) else start
        if last == start:
            return at
        at = last


def _plain_end(window: str) -> int:
    """Give how far a tail has parts that are letters or numbers alone, a slash behind each."""
    at = 0
    for part in window.split("/")[1:-1] if window.startswith("/") else ():
        most = _MOST_LETTERS if part.isalpha() else _MOST_DIGITS if part.isdecimal() else 0
        if not 0 < len(part) <= most or not part.isascii():
            break
        at += 1 + len(part)
    return at


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
        point = past_space(window, letters)
        pointed = window.startswith(".", point)
        if pointed or word in _POINTLESS:
            ends += _numbers_end(window, past_space(window, point + 1) if pointed else point)
    elif window.startswith(".", letters) and count < _MOST_LETTERS:
        ends += _numbers_end(window, letters + 1)[:1]
    if word in _JOINED and window.startswith("-", letters):
        signs, lengths = _JOINED[word]
        end = _run(window, letters + 1, signs)
        ends += [end] if end - letters - 1 in lengths else []
    if count in (1, 2) and window.startswith(" ", letters):
        end = _run(window, letters + 1, _LETTERS)
        slash = window.startswith("/", past_space(window, end))
        ends += [end] if slash and end - letters in (2, 3) else []
    whole = [end for end in ends if window[end : end + 1] not in (*_LETTERS, *DIGITS)]
    if word == "sr" and len(whole) < len(ends):
        whole += [end for end in ends if _is_joined(window, end)]
    return max(whole, default=at)


def _is_joined(window: str, end: int) -> bool:
    """Say that a short word is glued to a number, and leads to another: "SR.2743y 2744"."""
    behind = _run(window, end, _LETTERS)
    number = past_space(window, behind)
    follows = window[number : number + 1].isdecimal() or window.startswith("sr", number)
    numbers = window[end - 1 : end].isdecimal() and follows
    return numbers and end < behind < number and behind - end <= _JOINER


def _numbers_end(window: str, at: int) -> list[int]:
    """Give where a number may end that begins at `at`, and a range that it opens."""
    end = digits_end(window, at)
    if not at < end <= at + _MOST_DIGITS:
        return []
    last = digits_end(window, end + 1) if window.startswith("-", end) else end
    return [end, last] if end + 1 < last <= end + 1 + _MOST_DIGITS else [end]


def _run(text: str, at: int, signs: str) -> int:
    """Give where a run of such signs ends that begins at `at`."""
    rest = text[at:]
    return at + len(rest) - len(rest.lstrip(signs))


def kept_of(head: str, parts: list[str]) -> int:
    """Count the parts that belong to the symbol; 0 where there is none of this form."""
    for place, part in enumerate(parts):
        # CEDAW/C/GC/31/CRC/C/GC/18: a joint document's second symbol.
        if part in TREATY_BODIES and parts[place + 1 : place + 2] in (["c"], ["op"]):
            parts = parts[:place]
            break
    counts = range(len(parts), 0, -1)
    last = next((n for n in counts if any(map(str.isdecimal, parts[n - 1]))), 0)
    if not last:
        return 0
    if head not in TREATY_BODIES:
        first = parts[0]
        return last if last > 1 and (first.startswith(_AFTER[head]) or _year(head, first)) else 0
    if parts[0] not in _AFTER_TREATY_BODY:
        return 0
    # The old CCPR/CO/70/ARG and CAT/C/CR/34/UGA have their State at the end, older guidelines their
    # kind: CCPR/C/66/GUI.
    old = "co" in parts[:1] or parts[:2] == ["c", "cr"]
    old = old and len(parts) == last + 1 and len(parts[-1]) == _STATE
    if parts[last : last + 1] == ["l"] and len(parts[-1]) == _STATE:
        # Lists of issues: CCPR/C/79/L/ARG.
        return len(parts)
    return last + (old or parts[last : last + 1] == ["gui"])


def with_series(head: str, parts: list[str]) -> list[str]:
    """Give the parts with the `c` that a printed symbol lacks in front of its State, or nothing."""
    if head not in TREATY_BODIES or len(parts) < 2 or len(parts[0]) != _STATE:
        return []
    known = parts[1] in _KINDS_OF_STATE or parts[1][:1].isdecimal()
    return ["c", *parts] if parts[0].isalpha() and known else []


def goes_on(parts: list[str], kept: int, behind: str) -> bool:
    """Say that letters of it follow what would be kept: a symbol that is cut off is another's."""
    following = parts[kept] if len(parts) > kept else behind.lstrip("/ ")
    if not behind.lstrip(" ").startswith("/") or not following[:1].isascii():
        return False
    # The second symbol of a joint document is another.
    return following[:1].isalpha() and following not in HEADS


def _year(head: str, part: str) -> bool:
    """Say that a part numbers a session of the General Assembly, or a year of a Council."""
    return part.isdecimal() and (len(part) < 3 if head == "a" else len(part) == 4)


def regular(head: str, parts: list[str]) -> tuple[str, ...]:
    """Give the symbol that parts behind a head make, or several for a range."""
    if parts[-1][0].isalpha() and "." not in parts[-1]:
        parts = [*parts[:-1], _pointed(parts[-1])]
    if parts[0] == "co" and parts[1].isalpha() and head in TREATY_BODIES:
        # A misprint: CRC/CO/OPSC/ALB/CO/1.
        parts = ["c", *parts[1:]]
    if head == "hri" and "." in parts[0]:
        # Another: HRI/GEN.2/Rev.6.
        parts = [*parts[0].split("."), *parts[1:]]
    symbol = "/".join((head.upper(), *(_part(part) for part in parts)))
    last = parts[-1]
    if "-" in last and last.startswith(("sr.", *_SUFFIXES)):
        numbers = last.partition(".")[2]
        first, _, final = numbers.partition("-")
        if 0 < int(final) - int(first) < _MOST_RECORDS:
            start = symbol[: len(symbol) - len(numbers)]
            return tuple(f"{start}{n}" for n in range(int(first), int(final) + 1))
        return ()
    return (symbol,)


def _pointed(part: str) -> str:
    """Give a part with the point that it has lost: "sr2045" for "SR 2045"."""
    word = part.rstrip(f"{DIGITS}-")
    return f"{word}.{part[len(word) :]}" if word in _POINTLESS and word != part else part


def _part(part: str) -> str:
    return part.capitalize() if part.startswith((*_SUFFIXES, "sub.", "concl.")) else part.upper()
