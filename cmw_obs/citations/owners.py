"""Whose an article is: the treaty named beside it, the committee's own, or a law's, so of none.

An article is the committee's own where its treaty is named in short ("the Convention"), and where
nothing is named. A law, a constitution or a treaty that is none of the committees' makes it
nobody's; so does doubt.
"""

from __future__ import annotations

from cmw_obs.citations.article_lists import Articles
from cmw_obs.citations.brackets import Brackets
from cmw_obs.citations.comment_words import words_in
from cmw_obs.citations.pointers import behind_asides, belong_to_named, pointed_back
from cmw_obs.citations.sentences import first_stop, last_stop
from cmw_obs.citations.standing import (
    PAUSES,
    ends_phrase,
    is_beside,
    is_declared,
    is_measured,
    is_reserved,
    meant,
    opens_phrase,
)
from cmw_obs.citations.treaty_names import NONE, Head, Names
from cmw_obs.language import Language
from cmw_obs.treaty_forms import TreatyForms, treaty_forms_of

# How far the name stands from the article, and how far its name can reach.
_BEHIND, _BEFORE = 330, 170
# Where sentences and their parts end.
_FULL_STOPS, _STOPS = (". ",), ("; ", ": ", "。", "؛", "\n")
_COMMAS = frozenset(",،，")
# How many words part the articles from a name that follows.
_NEAR, _AT_ONCE = 9, 4
# How many words a name has before "and", those for "of the" among them.
_WORDS = 3
_FARTHER = 600
# How far before "in its article" the comma stands.
_BESIDE = 24


class Owners:
    """What a folded text says about whose articles are; `own` is the committee's treaty."""

    def __init__(self, folded: str, language: Language, own: str | None) -> None:
        forms = treaty_forms_of(language.code)
        self.folded, self.language, self.forms, self.own = folded, language, forms, own or NONE
        self.names = _names(folded, forms, own)
        self.brackets = Brackets(self.names)

    def behind(self, listed: Articles, nearby: int) -> str | None:
        """Give the treaty to which what follows gives the articles; None where nothing does.

        `nearby` is where the next list of articles begins; its treaty is not that of these.
        """
        end = listed.end
        at, forms = behind_asides(self.names, end), self.forms
        if (back := pointed_back(self.names, end)) is not None:
            return back
        if forms.counter or not self._is_given(at, nearby):
            return None
        high = self._clause_end(at, nearby)
        reach = _NEAR if forms.of else _AT_ONCE
        for count, found in enumerate(self.names.words(at, high)):
            word = found.group()
            kind = self.names.kind_of(found)
            if kind:
                head = Head(found.start(), found.end(), kind)
                return self.names.treaty(head, high) or self._titled(head, listed.start)
            if count and word in forms.pronouns:
                return None
            if word in self.names.joiners and not (count > _WORDS and self._goes_on(found.end())):
                return None
            if word in forms.parts:
                # Of another article: "article 37, of paragraph 2 of article 40".
                return None
            if count > reach or self.folded[found.end() : found.end() + 1] in PAUSES:
                break
        # "Articles 17 and 18, of which": behind a comma it need not be theirs.
        paused = self.folded[at - 1 : at] in _COMMAS
        return NONE if forms.of and not paused else None

    def _goes_on(self, at: int) -> bool:
        """Say that a name goes on behind "and": "the Indigenous and Tribal Peoples Convention"."""
        forms = self.forms
        word = self.names.word_at(at + 1)
        ends = forms.of | forms.definite | forms.articles | forms.parts
        return word is not None and word.group() not in ends

    def _titled(self, head: Head, at: int) -> str:
        """Give the own treaty where a comment's title goes on: "on article 5 of the Convention on".

        "Its general recommendation No. 22 on article 5 of the Convention on refugees".
        """
        short = self.folded[head.start : head.end] in self.forms.own
        low = self._clause_start(at) if short and head.kind == self.names.own_kind else at
        return (self._in_title(low, at) or NONE) if low < at else NONE

    def _in_title(self, low: int, at: int) -> str | None:
        comment = max(words_in(self.folded, self.forms, low, at), default=None)
        if comment is None:
            return None
        # Of few articles; every start of the command would load it.
        from cmw_obs.citations.comment_titles import treaty_in_title

        bounds = low, at
        return treaty_in_title(self.folded, comment, bounds, self.own, self.forms, self.language)

    def _in_title_ahead(self, listed: Articles) -> str | None:
        # Of few articles in Chinese; every start of the command would load it.
        from cmw_obs.citations.comment_titles import treaty_in_title_ahead

        bounds = listed.start, listed.end
        return treaty_in_title_ahead(self.folded, bounds, self.own, self.forms, self.language)

    def _is_given(self, at: int, nearby: int) -> bool:
        """Say that the next word gives articles that end at `at` to something."""
        first = self.names.word_at(at) or self.names.word_at(at + 1)
        if first is None or first.start() >= nearby:
            return False
        if self.folded.startswith(self.forms.by, first.start()):
            return False
        return not self.forms.of or first.group() in self.forms.of

    def around(self, listed: Articles, *, heading: bool) -> str:
        """Give the treaty named before the articles, or the one of which they must be."""
        low, forms = self._clause_start(listed.start), self.forms
        bracket = self.brackets.around(low, listed)
        if heading:
            # It is about the committee's treaty; only its bracket may name another.
            head = self.names.last_head(bracket + 1, listed.start) if bracket >= 0 else None
            return self.names.treaty(head, listed.start) if head else self.own
        if forms.counter and (titled := self._in_title_ahead(listed)) is not None:
            return titled
        if bracket >= 0:
            return self._in_brackets(low, bracket, listed)
        if (its := belong_to_named(self.names, low, listed)) is not None:
            return its
        head = self.names.last_head(low, listed.start, articled=True)
        reserved = head and head.kind == "law" and is_reserved(self.names, listed, head.end)
        reserved = reserved or (head and is_measured(self.names, head, listed))
        if reserved or is_declared(self.names, listed):
            return self.own
        if (titled := self._in_title(head.end if head else low, listed.start)) is not None:
            return titled
        if (word := self.names.word_at(listed.end + 1)) and word.group() in forms.its:
            return meant(self.names, low, listed, forms.its[word.group()])
        if head:
            treaty = self.names.treaty(head, listed.start)
            return (
                NONE if treaty != self.own and opens_phrase(self.folded, head, listed) else treaty
            )
        if self._belongs_to_named(listed.start) or is_beside(self.names, low, listed):
            return NONE
        return self.own if self._stands_alone(low, listed) else NONE

    def is_alone(self, listed: Articles) -> bool:
        """Say that neither a name nor a bracket gives articles to any instrument."""
        low = self._clause_start(listed.start)
        if self.brackets.around(low, listed) >= 0 or self.behind(listed, len(self.folded)):
            return False
        return self.names.last_head(low, listed.start, articled=True) is None

    def before(self, listed: Articles) -> str:
        """Give the treaty named before articles to which nothing behind gives them, or the own."""
        head = self.names.last_head(self._clause_start(listed.start), listed.start, articled=True)
        return self.names.treaty(head, listed.start) if head else self.own

    def _belongs_to_named(self, at: int) -> bool:
        """Say that the articles are of what was named before: "the Act, in its article 14"."""
        before = self.folded[max(0, at - _BESIDE) : at].split()[-3:]
        return len(before) == 3 and before[0].endswith(",") and before[2] in self.forms.possessives

    def _clause_end(self, at: int, nearby: int) -> int:
        high = min(at + _BEHIND, nearby, len(self.folded))
        high = first_stop(self.folded, _FULL_STOPS, at, high)
        for stop in _STOPS:
            end = self.folded.find(stop, at, high)
            high = end if end >= 0 else high
        return high

    def _clause_start(self, at: int) -> int:
        low = max(0, at - _BEFORE)
        last = max([self.folded.rfind(stop, low, at) for stop in _STOPS])
        return max(low, last + 1, last_stop(self.folded, _FULL_STOPS, low, at, at) + 1)

    def _in_brackets(self, low: int, bracket: int, listed: Articles) -> str:
        names = self.names
        head = names.last_head(bracket + 1, listed.start)
        if head:
            return names.treaty(head, listed.start)
        head = names.last_head(low, bracket, articled=True)
        if (titled := self._in_title(head.end if head else low, bracket)) is not None:
            return titled
        return self.brackets.treaty(low, bracket, listed, head)

    def _stands_alone(self, low: int, listed: Articles) -> bool:
        """Say that articles named without a treaty follow no law's name in their paragraph."""
        if not ends_phrase(self.names, listed):
            return False
        start = max(low - _FARTHER, self.folded.rfind("\n", max(0, low - _FARTHER), low) + 1, 0)
        head = self.names.last_head(start, low, articled=True)
        return head is None or self.names.treaty(head, low) == self.own != NONE


def _names(folded: str, forms: TreatyForms, own: str | None) -> Names:
    if not forms.counter:
        return Names(folded, forms, own)
    # Of Chinese alone; every start of the command would load it.
    from cmw_obs.citations.titles import Titles

    return Titles(folded, forms, own)
