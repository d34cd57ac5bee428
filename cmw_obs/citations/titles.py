"""Names of treaties where a language puts them in marks of their own: 《儿童权利公约》."""

from __future__ import annotations

from cmw_obs.citations.treaty_names import NONE, Head, Names

_OPEN, _CLOSE = "《", "》"
# Between a name and its articles: "common", "of", "in".
_PARTICLES = "的中共同 (年之"
_LAW = "法"
_KEPT, _LONGEST = 3, 90
# 公约
_SHORT = 2
# "That convention".
_THAT = "该"


class Titles(Names):
    """The names of instruments in a folded text whose words no spaces part."""

    def last_head(self, low: int, high: int, *, articled: bool = False) -> Head | None:
        """Give the title, or the word for an instrument, that ends last before an offset."""
        title = self._title_before(low, high)
        bare = self.forms.unarticled
        if articled and title and self.folded.endswith(bare, title.start, title.end - 1):
            # But what stands right behind one is its own, whatever it has.
            title = title if title.end == high else None
        found = [title, self._law_before(low, high)]
        for word, kind in self.forms.heads.items():
            at = -1 if articled and kind == "text" else self.folded.rfind(word, low, high)
            if at >= 0 and not self.folded.startswith(self.forms.common, at):
                found.append(Head(at, at + len(word), kind))
        return max((head for head in found if head), key=lambda head: head.end, default=None)

    def treaty(self, head: Head, high: int) -> str:
        """Say which treaty a title or a word names."""
        title = self.folded[head.start : min(head.end, high)].strip(_OPEN + _CLOSE)
        if title in self.forms.own and self.folded.startswith(_THAT, head.start - 1):
            low = self.folded.rfind("\n", 0, head.start) + 1
            before = self._title_before(low, head.start)
            # "That convention", even if it is no committee's.
            if before and self.folded.startswith(title, before.end - len(title) - 1):
                return self.treaty(before, head.start)
            bare = self.folded.rfind(title, low, head.start)
            if bare >= 0 and self._is_longer(Head(bare, bare + len(title), head.kind)):
                return NONE
        if title in self.forms.own:
            bare = not self.folded.startswith(_OPEN, head.start)
            is_own = self._is_protocol(title) == (self.own_kind == "protocol")
            if bare and self._is_longer(head):
                return NONE
            if self.folded.endswith(self.forms.strange, 0, head.start):
                # 教科文组织《公约》.
                return NONE
            if self._is_protocol(title) and not is_own:
                return self._protocol_before(head.start)
            # 《公约》 in a document on a protocol to it.
            return (self.own or NONE) if is_own else self.parent
        if self.own == "CAT" and {title[:_SHORT], title[_SHORT:]} <= self.forms.own:
            # 《公约任择议定书》: the committee's treaty has but one.
            return "OPCAT"
        names = self.forms.protocols if self._is_protocol(title) else self.forms.treaties
        return next((names[key] for key in names if key in title), NONE)

    def _protocol_before(self, at: int) -> str:
        """Give the one protocol that the paragraph names in full before 《任择议定书》.

        Where it names none, that of the convention which has but one: to prevent torture.
        """
        low, named = self.folded.rfind("\n", 0, at) + 1, set[str]()
        while title := self._title_before(low, at):
            name, at = self.folded[title.start : title.end].strip(_OPEN + _CLOSE), title.start
            if self._is_protocol(name) and name not in self.forms.own:
                named.add(self.treaty(title, title.end))
        if not named and self.own == "CAT":
            return "OPCAT"
        return named.pop() if len(named) == 1 else NONE

    def _is_protocol(self, title: str) -> bool:
        heads = self.forms.heads.items()
        return any(title.endswith(word) for word, kind in heads if kind == "protocol")

    def _title_before(self, low: int, high: int) -> Head | None:
        close = self.folded.rfind(_CLOSE, low, high)
        opened = self.folded.rfind(_OPEN, max(0, close - _LONGEST), max(0, close))
        return Head(opened, close + 1, "title") if opened >= 0 else None

    def _law_before(self, low: int, high: int) -> Head | None:
        """Give the law whose short name stands right before an offset: 劳动法."""
        end = len(self.folded[low:high].rstrip(_PARTICLES)) + low
        named = self.folded[low:end]
        if not named.endswith(_LAW) or named.endswith(self.forms.common):
            return None
        return Head(end - 1, end, "law")

    def _is_longer(self, head: Head) -> bool:
        """Say that a name without marks goes on before the word: 日内瓦四公约."""
        before = self.folded[max(0, head.start - _KEPT) : head.start]
        return before[-1:].isalpha() and before[-1] not in self.forms.definite
