"""What ties articles to their treaty: `article 7 of that Convention`, `dont l'article 9`.

And what may stand between the two: `article 22 (expulsion) and other related articles of …`.
"""

from __future__ import annotations

from itertools import islice

from cmw_obs.citations.article_lists import Articles
from cmw_obs.citations.treaty_names import NONE, Head, Names
from cmw_obs.phrases import has_any

# How far before its articles an instrument is named that words point back to.
_FAR = 600
_LONGEST_BRACKET, _RELATED = 70, 60
# "And other related articles": how many words it has, and how many stand behind its noun.
_MOST_RELATED, _QUALIFIERS = 8, 3


def pointed_back(names: Names, end: int) -> str | None:
    """Give the treaty that words behind articles, which end at `end`, point back to.

    None where no words do; `NONE` where that is no committee's.
    """
    at, pointing = end + names.folded.startswith(" ", end), names.forms.pointing
    if pointing.pronouns and names.folded.startswith(pointing.pronouns, at):
        # Of what nobody named, it is nobody's.
        return _treaty_before(names, end, None) or NONE
    pointer = next((each for each in pointing.pointers if names.folded.startswith(each, at)), None)
    noun = names.word_at(at + len(pointer) + 1) if pointer else None
    kind = names.kind_of(noun) if noun else None
    if noun is None or not (kind or noun.group() in pointing.instruments):
        return None
    return _treaty_before(names, end, kind)


def belong_to_named(names: Names, low: int, listed: Articles) -> str | None:
    """Give the treaty named from `low` on to which "its", or "whose", gives articles behind it.

    None where no such word stands before them, or nothing is named.
    """
    before = names.folded[max(0, low) : listed.start]
    last = before.split()[-1:]
    its, whose = bool(last) and last[0] in names.forms.possessives, names.forms.pointing.whose
    if not its and not (whose and before.endswith(whose)):
        return None
    head = names.last_head(low, listed.start, articled=True)
    if head and its and _is_held_against(names, low, head, listed):
        return NONE
    return names.treaty(head, listed.start) if head else None


def _is_held_against(names: Names, low: int, head: Head, listed: Articles) -> bool:
    """Say that a law was held against what is named last, and that a clause of its own follows.

    "The Act is contrary to the Convention, and … that its article 63": whose, nobody can tell.
    """
    law = names.last_head(low, head.start, articled=True)
    between = names.folded[law.end : head.start] if law else ""
    if law is None or law.kind != "law" or not has_any(between, names.forms.measured):
        return False
    words = names.folded[head.end : listed.start].replace("'", " ").split()
    return not names.forms.pointing.clauses.isdisjoint(words)


def _treaty_before(names: Names, at: int, kind: str | None) -> str | None:
    """Give the treaty of the last instrument before an offset, of that kind if one is given."""
    low = max(names.folded.rfind("\n", 0, at) + 1, at - _FAR)
    # "The Optional Protocol to the Convention … of that instrument": of the protocol.
    heads = [each for each in names.heads(low, at) if not names.is_of_protocol(each)]
    named = [each for each in heads if _fits(each, kind)]
    return names.treaty(named[-1], at) if named else NONE if kind == "law" else None


def _fits(head: Head, kind: str | None) -> bool:
    return head.kind == kind if kind else head.kind != "text"


def behind_asides(names: Names, at: int) -> int:
    """Pass over a bracket, and a comma, behind articles: `article 22 (expulsion) of …`."""
    if names.folded.startswith("(", at + 1):
        close = names.folded.find(")", at, at + _LONGEST_BRACKET)
        at = close + 1 if close >= 0 else at
    at = _behind_related(names, at)
    return at + (bool(names.forms.of) and names.folded.startswith((",", "،"), at))


def _behind_related(names: Names, at: int) -> int:
    """Pass over "and other related articles", or provisions, which are of the same treaty."""
    end, passed = at, 0
    words = [*islice(names.words(at, at + _RELATED), _MOST_RELATED)]
    first = words[0].group() if words else ""
    clitic = first[:1] in names.forms.clitics and first[1:] in names.forms.provisions
    if first not in names.forms.joiners and not clitic:
        return at
    nouns = names.forms.articles | names.forms.provisions
    for count, word in enumerate(words):
        of = count != 1 and word.group() in names.forms.of
        if of or names.kind_of(word) or passed > _QUALIFIERS:
            break
        if passed:
            end, passed = word.end(), passed + 1
        elif word.group() in nouns or (clitic and not count):
            end, passed = word.end(), 1
    return at if any(map(str.isdecimal, names.folded[at : end + 2])) else end
