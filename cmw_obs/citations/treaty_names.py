"""Which treaty a name in a text is: the committee's own in short, another, or no committee's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property

from cmw_obs.on_demand import pattern
from cmw_obs.phrases import LETTERS, has_any, past_space
from cmw_obs.records import NamedTuple
from cmw_obs.treaty_forms import PARENT_OF, TreatyForms, kind_of

NONE = ""
# How long a treaty's name is, and how far before it the word for its protocol stands.
_NAME, _PROTOCOL, _FARTHER = 220, 40, 600
_FEW = 6
_COVENANTS = frozenset({"ICCPR", "ICESCR"})
# How far before "law" the words begin that leave it without a name.
_UNNAMED = 14
# How far behind a protocol the convention it belongs to is named in short.
_TO_OWN = 45


class Head(NamedTuple):
    """A word for an instrument at `[start, end)` of a folded text, and its kind."""

    start: int
    end: int
    kind: str


class Names:
    """The names of instruments in a folded text, where `own` is the committee's treaty."""

    def __init__(self, folded: str, forms: TreatyForms, own: str | None) -> None:
        self.folded, self.forms, self.own = folded, forms, own
        self.own_kind = kind_of(own) if own else ""
        self.parent = PARENT_OF.get(own or "", NONE)
        self.joiners = forms.joiners - forms.of
        self._stems = tuple(forms.heads)
        heads = forms.heads.items()
        self._protocols = tuple([stem.strip() for stem, kind in heads if kind == "protocol"])
        self._kinds: dict[str, str | None] = {}

    def words(self, low: int, high: int) -> Iterator[re.Match[str]]:
        return pattern(LETTERS).finditer(self.folded, low, high)

    def word_at(self, at: int) -> re.Match[str] | None:
        """Give the word of which a letter stands at an offset, from there on."""
        return pattern(LETTERS).match(self.folded, at)

    def kind(self, word: str) -> str | None:
        """Give the kind of instrument that a word means; None where it means none."""
        if word not in self._kinds:
            self._kinds[word] = self._kind_of(word)
        return self._kinds[word]

    def _kind_of(self, word: str) -> str | None:
        word, at = f"{word} ", 0
        while not word.startswith(self._stems, at):
            # What may be glued in front: letters, and then the article.
            if word.startswith("ال", at) and self.forms.clitics:
                at += 2
            elif word[at] in self.forms.clitics:
                at += 1
            else:
                return None
        return next(kind for stem, kind in self.forms.heads.items() if word.startswith(stem, at))

    def kind_of(self, word: re.Match[str]) -> str | None:
        """Give the kind of instrument that a word means where it stands: "acts of torture" none."""
        kind = self.kind(word.group())
        if kind and self.forms.common and self.folded.startswith(self.forms.common, word.start()):
            return None
        if kind in ("law", "protocol") and self.forms.unnamed:
            low = max(0, word.start() - _UNNAMED)
            return None if self.folded.endswith(self.forms.unnamed, low, word.end()) else kind
        return kind

    def heads(self, low: int, high: int) -> Iterator[Head]:
        """Give the words for instruments between two offsets."""
        for word in self.words(low, high):
            kind = self.kind_of(word)
            if kind:
                yield Head(word.start(), word.end(), kind)

    def last_head(self, low: int, high: int, *, articled: bool = False) -> Head | None:
        """Give the last word for an instrument between two offsets, for one with articles."""
        for word in reversed([*self.words(low, high)]):
            kind = self.kind_of(word)
            if kind and not (articled and kind == "text"):
                return Head(word.start(), word.end(), kind)
        return None

    def treaty(self, head: Head, high: int) -> str:
        """Say which treaty is named at `head`, by a name that ends before `high`, or `NONE`."""
        if head.kind.isupper() or head.kind in ("law", "text"):
            return head.kind if head.kind.isupper() else NONE
        high = min(high, head.start + _NAME)
        of_protocol = head.kind == "protocol" or self.is_of_protocol(head)
        if of_protocol:
            named = self._told(head, high, self.forms.protocols)
        elif head.kind == self.own_kind and self._is_short(head):
            return self.own or NONE
        elif head.kind == kind_of(self.parent) and self._is_short(head):
            return self.parent
        elif head.kind == "covenant" and self._is_short(head):
            return self._covenant_before(head.start)
        else:
            named = self._told(head, high, self.forms.treaties)
        if named == NONE and head.kind == "protocol" == self.own_kind and self._is_short(head):
            return self.own or NONE
        if named == NONE and head.kind == "protocol" and self.own == "CAT":
            named = "OPCAT" if self._is_to_own(head, high) else NONE
        if named == NONE and head.kind == "protocol" and self._is_short(head):
            return self._named_before(head)
        return named

    def _covenant_before(self, at: int) -> str:
        """Give the one of the two covenants that a text has named in full; none if both or none."""
        named = {each for each, place in self._covenants.items() if place < at}
        return named.pop() if len(named) == 1 else NONE

    @cached_property
    def _covenants(self) -> dict[str, int]:
        """Where each of the two covenants is first named in full."""
        names = [(key, each) for key, each in self.forms.treaties.items() if each in _COVENANTS]
        found = [(self.folded.find(key), each) for key, each in names]
        return {each: at for at, each in sorted(found, reverse=True) if at >= 0}

    def _named_before(self, head: Head) -> str:
        """Give the one protocol that a paragraph names in full before it does in short.

        Where it names none, that of the convention which has but one: to prevent torture.
        """
        low = max(self.folded.rfind("\n", 0, head.start) + 1, head.start - _FARTHER)
        others = [each for each in self.heads(low, head.start) if each.kind == "protocol"]
        full = [each for each in others if not self._is_short(each)]
        if not full and self.own == "CAT":
            return "OPCAT"
        named = {self.treaty(each, head.start) for each in full}
        return next(iter(named)) if len(named) == 1 else NONE

    def _is_to_own(self, head: Head, high: int) -> bool:
        """Say that it is a protocol to "the Convention", of which the committee's has but one."""
        other = next(self.heads(head.end, min(high, head.end + _TO_OWN)), None)
        return other is not None and other.kind == self.own_kind and self._is_short(other)

    def _told(self, head: Head, high: int, names: Mapping[str, str]) -> str:
        """Give the treaty whose telling words follow first, no other instrument before them."""
        name = self.folded[head.start : high]
        places = [(at, key) for key in names if (at := name.find(key)) >= 0]
        if not places:
            return NONE
        at, key = min(places)
        others = self.heads(head.end, head.start + at)
        # A protocol's name goes on with that of its convention.
        is_other = any(head.kind != "protocol" or other.kind == "law" for other in others)
        return NONE if is_other else names[key]

    def is_of_protocol(self, head: Head) -> bool:
        """Say that it is the convention that a protocol named before it belongs to."""
        low = max(0, head.start - _PROTOCOL)
        near = self.folded[low : head.start]
        if near.endswith("(") or not has_any(near, self._protocols):
            return False
        words = [*self.words(low, head.start)][-_FEW:]
        joined = self.folded[words[0].start() if words else head.start : head.start]
        named = [word.group() for word in words]
        # "Article 6 of the Protocol and article 39 of the Convention": that of no protocol.
        last = max((n for n, word in enumerate(named) if self.kind(word) == "protocol"), default=0)
        listed = not self.forms.articles.isdisjoint(named[last:])
        return not listed and "," not in joined and "protocol" in map(self.kind, named)

    def _is_short(self, head: Head) -> bool:
        """Say that nothing makes it the name of another treaty: "the Convention"."""
        forms, folded = self.forms, self.folded
        if folded[head.start : head.end] not in forms.own:
            return False
        at = past_space(folded, head.end)
        # "The Convention (No. 169) of the International Labour Organization".
        at += folded.startswith("(", at)
        if folded.startswith(forms.further, at) and not folded.startswith(forms.plain, at):
            return False
        if head.kind == "protocol" and folded.startswith(forms.named_on, head.end):
            return False
        before = folded[max(0, head.start - 20) : head.start].replace("'", " ").split()[-1:]
        # In a bracket of its own an article is left out: "(Covenant, art. 2)".
        bare = folded[head.start - 1 : head.start] == "(" and folded[head.end : head.end + 1] == ","
        if not before or before[0] in forms.definite or bare:
            return True
        if head.kind == "protocol" and before[0] in forms.these:
            return True
        if forms.strange:
            return not before[0].endswith(forms.strange)
        return not forms.definite
