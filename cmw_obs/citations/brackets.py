"""Whose articles are that stand in a bracket: "…, contrary to the Labour Code (arts. 2)".

Committees end what they say by naming the articles of their treaty that it is about, and so may a
sentence that has spoken of a law. What speaks for the committee's is that the bracket closes the
sentence, and that the law stands far before it, in another clause, or with articles of its own.
"""

from __future__ import annotations

from itertools import islice

from cmw_obs.citations.article_lists import Articles
from cmw_obs.citations.treaty_names import NONE, Head, Names
from cmw_obs.on_demand import pattern
from cmw_obs.treaty_forms import NAMED_LAST

_COMMAS = frozenset(",،，")
# How many words part a law's name from a bracket that is its own; letters, where no spaces do.
_ADJACENT, _ADJACENT_LETTERS = 4, 10
# How many a name may go on with: "on Consular Relations".
_NAME = 8
# How far before an instrument the word for its own articles stands.
_ARTICLES = 60
# How far behind the articles their bracket closes.
_REACH = 170
# How many paragraphs that end by naming articles make a habit of it.
_HABIT = 3
_NUMBERED = frozenset({"no", "núm", "n°", "nº", "№", "رقم"})
# What stands before the name with which a text begins: "The Act of 2003".
_FEW = 1


class Brackets:
    """The brackets of a text with articles in them, where a document may have a habit of them."""

    def __init__(self, names: Names) -> None:
        self.names, self.folded = names, names.folded
        self.habit, self.last = False, NAMED_LAST.get(names.own or "", 0)
        # A number or a year is no topic, with which a name would go on.
        further = names.forms.further
        self._articles = tuple(names.forms.articles)
        self._topics = tuple([each for each in further if each.strip("(. ") not in _NUMBERED])

    def note_habit(self, lists: list[Articles]) -> None:
        """Note whether paragraphs of the document end by naming articles in brackets."""
        if self.last:
            ending = islice(filter(self.ends_paragraph, lists), _HABIT)
            self.habit = sum(1 for _ in ending) == _HABIT

    def ends_paragraph(self, listed: Articles) -> bool:
        """Say that articles stand in a bracket of their own, with which a paragraph ends."""
        opened = self.folded[listed.start - 1 : listed.start] == "("
        return opened and self._ends_text(listed)

    def around(self, low: int, listed: Articles) -> int:
        """Give where the bracket opens that the articles stand in; -1 where there is none."""
        opened = self.folded.rfind("(", low, listed.start)
        within = opened > self.folded.rfind(")", low, listed.start)
        closed = self.folded.find(")", listed.end, listed.end + _REACH) >= 0
        return opened if within and closed else -1

    def treaty(self, low: int, bracket: int, listed: Articles, head: Head | None) -> str:
        """Give the treaty of articles in a bracket behind `head`, the last named before it."""
        own = self.names.own or NONE
        if head is None or self._is_own(low, bracket, listed, head):
            return own
        return self.names.treaty(head, bracket)

    def _is_own(self, low: int, bracket: int, listed: Articles, head: Head) -> bool:
        between = self.folded[head.end : bracket]
        parted = not _COMMAS.isdisjoint(between)
        far = parted or self._is_long(head.end, bracket)
        has_own = self._has_articles(low, head, between)
        if self._closes(listed) and not self._opens_text(head):
            law = head.kind in ("law", "title") or self.last > 0
            # What has its own articles named has not those in the bracket.
            beyond = self._is_long(head.end, bracket, beyond_name=True)
            if parted or (law and far) or (has_own and (law or beyond)):
                return True
        bare = self.folded.startswith(self._articles, bracket + 1)
        listing = head.kind == "law" and self._opens_text(head)
        habitual = self.habit and bare and not listing and max(listed.numbers) <= self.last
        # What a resolution has adopted, 53/144, is no law.
        numbered = pattern(r"\d/\d").search(between)
        return habitual and not numbered and (far or has_own or self._ends_text(listed))

    def _closes(self, listed: Articles) -> bool:
        """Say that a sentence ends with the bracket around the articles."""
        close = self._close_of(listed) + 1
        return not self.folded[close : close + 1].strip(".。\n")

    def _ends_text(self, listed: Articles) -> bool:
        close = self._close_of(listed) + 1
        return close > 0 and self.folded[close : close + 2].lstrip(".。")[:1] in ("", "\n")

    def _close_of(self, listed: Articles) -> int:
        """Give where the bracket around articles closes, behind those inside it; -1 if nowhere."""
        low, close = listed.end, self.folded.find(")", listed.end, listed.end + _REACH)
        while close >= 0 and (opened := self.folded.find("(", low, close)) >= 0:
            low, close = opened + 1, self.folded.find(")", close + 1, listed.end + _REACH)
        return close

    def _opens_text(self, head: Head) -> bool:
        """Say that a text begins with the name of an instrument: an item of a list of them."""
        start = self.folded.rfind("\n", 0, head.start) + 1
        if self.names.forms.counter:
            return False
        return len([*islice(self.names.words(start, head.start), _FEW + 1)]) <= _FEW

    def _is_long(self, start: int, end: int, *, beyond_name: bool = False) -> bool:
        """Say that many words part a name from a bracket; `beyond_name`, more than it can have."""
        if self.names.forms.counter:
            return end - start > _ADJACENT_LETTERS
        words = [word.start() for word in self.names.words(start, end)]
        if beyond_name:
            return len(words) > _NAME
        # The rest of its name: "Act CXXV of 2003 on equal treatment".
        goes_on = any(self.folded.startswith(self._topics, at) for at in words[:_ADJACENT])
        return len(words) > _ADJACENT and not goes_on

    def _has_articles(self, low: int, head: Head, between: str) -> bool:
        """Say that the instrument's own articles are named: "article 245 of the Code".

        Chinese names them behind it: 《刑法》第29条(第三条).
        """
        forms = self.names.forms
        if forms.counter and forms.counter in between:
            return True
        low = max(low, head.start - _ARTICLES)
        stems = (*forms.article_stems, *forms.sections)
        at = max(self.folded.rfind(stem, low, head.start) for stem in stems)
        named = self.folded[at : head.start] if at >= 0 else ""
        if not any(map(str.isdecimal, named)) or named.count("(") != named.count(")"):
            return False
        # "Article 226 of the Criminal Code, and the Act"; "articles 68 and 69, and the Protocol".
        behind = named[max(map(named.rfind, "0123456789")) + 1 :].replace("'", " ").split()
        joined = not (forms.joiners - forms.of).isdisjoint(behind)
        joined = forms.of.isdisjoint(behind) if forms.of else joined
        return not joined and self.names.last_head(at, head.start) is None
