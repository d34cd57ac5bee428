"""Topics that are named behind the numbers of a list: `7, on housing, and 12 (legislation)`."""

from __future__ import annotations

from cmw_obs.citation_forms import CitationForms
from cmw_obs.citations.list_tokens import SEMICOLONS, is_label, token_at

_LONGEST = 250


def name_end(folded: str, at: int) -> int | None:
    """Give the end of a name in brackets, which is no item's label."""
    start = at + (folded[at : at + 1] == " ")
    if folded[start : start + 1] != "(":
        return None
    end = folded.find(")", start, start + _LONGEST)
    name = folded[start + 1 : end]
    return end + 1 if end > 0 and "\n" not in name and not is_label(name) else None


def gloss_end(folded: str, at: int, forms: CitationForms) -> int | None:
    """Give the end of a topic named behind a comma, where another number follows it as plainly.

    It is the comma or the semicolon behind the topic.
    """
    if not forms.glosses or not folded.startswith(forms.glosses, at):
        return None
    end, high = at, at + _LONGEST
    while (end := _pause_at(folded, end + 1, high, forms)) >= 0:
        start = end + (folded[end] in SEMICOLONS)
        following = token_at(folded, start, forms)
        last = following is not None and following.word in forms.joiners
        if following and last:
            following = token_at(folded, following.end, forms)
        if following and following.number:
            if _has_digits(folded[at:end]):
                return None
            # The last of all may need no comma: "and 41 on living independently".
            behind = _behind_members(folded, following.end, forms)
            bare = tuple(each.lstrip(",،") for each in forms.glosses) if last else ()
            return end if folded.startswith((*forms.glosses, *bare, " ("), behind) else None
    return None


def _pause_at(folded: str, low: int, high: int, forms: CitationForms) -> int:
    """Give where the first comma or semicolon between two offsets stands; -1 for none."""
    places = (folded.find(sign, low, high) for sign in (forms.comma, *SEMICOLONS))
    return min((at for at in places if at >= 0), default=-1)


def _behind_members(folded: str, at: int, forms: CitationForms) -> int:
    """Give what stands behind more members of a list: "25 c) and d) and 27, on …"."""
    token = token_at(folded, at, forms)
    while token and (token.kind in ("item", "number") or token.word in forms.joiners):
        if not token.word or token.kind == "item":
            at = token.end
        token = token_at(folded, token.end, forms)
    return at


def _has_digits(text: str) -> bool:
    return any(map(str.isdecimal, text)) or "\n" in text
