"""Characters that would do something to a terminal or a reader, shown instead of sent.

Controls become their pictures, bidirectional overrides and isolates become labels that can be
seen, other invisible characters go. Joiners and direction marks stay: the layout needs them, and
never prints them.
"""

from __future__ import annotations

from cmw_obs.on_demand import pattern

# Labels stand in isolates of our own, so that they turn nothing round them (UAX #9, X5c and X6a).
ISOLATE, END_OF_ISOLATE = "\u2068", "\u2069"
_LABELS = {
    0x202A: "<LRE>",
    0x202B: "<RLE>",
    0x202C: "<PDF>",
    0x202D: "<LRO>",
    0x202E: "<RLO>",
    0x2066: "<LRI>",
    0x2067: "<RLI>",
    0x2068: "<FSI>",
    0x2069: "<PDI>",
}
_LINE_ENDS = (0x0A, 0x85, 0x2028, 0x2029)
_REPLACEMENT, _NEWLINE_PICTURE, _DELETE_PICTURE = "\ufffd", "\u2424", "\u2421"
_UNSEEN = (
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0"
    "\ufff0-\ufffb\U000e0000-\U000e0fff"
)
_OUT_OF_ORDER = (
    rf"[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069{_UNSEEN}\ud800-\udfff\ufdd0-\ufdef"
    + "".join(f"{chr(at | 0xFFFE)}{chr(at | 0xFFFF)}" for at in range(0, 0x110000, 0x10000))
    + "]"
)


def printable(text: str) -> str:
    """Give a text that can be sent to a terminal as it is, on one line."""
    return pattern(_OUT_OF_ORDER).sub(lambda found: _shown(ord(found.group())), text)


def neutral(text: str) -> tuple[str, list[int] | None]:
    """Give the text to lay out, and the offset in `text` that each of its characters stands for.

    The offsets are None where nothing was replaced. Labels of controls stand between `ISOLATE`
    and `END_OF_ISOLATE`, the only such characters in the result.
    """
    if not pattern(_OUT_OF_ORDER).search(text):
        return text, None
    pieces: list[str] = []
    origins: list[int] = []
    for offset, each in enumerate(text):
        piece = _isolated(ord(each)) if pattern(_OUT_OF_ORDER).match(each) else each
        pieces.append(piece)
        origins.extend([offset] * len(piece))
    return "".join(pieces), origins


def _isolated(code: int) -> str:
    label = _LABELS.get(code)
    return f"{ISOLATE}{label}{END_OF_ISOLATE}" if label else _shown(code)


def _shown(code: int) -> str:
    if code in _LABELS:
        return _LABELS[code]
    if code in _LINE_ENDS:
        return _NEWLINE_PICTURE
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return _DELETE_PICTURE
    harmful = code < 0xA0 or 0xD800 <= code <= 0xDFFF or 0xFDD0 <= code <= 0xFDEF
    return _REPLACEMENT if harmful or code & 0xFFFE == 0xFFFE else ""
