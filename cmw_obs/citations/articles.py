"""Treaty articles, with the treaty they belong to; an article of which that is unsure is none.

A reference's `text` runs from the word for articles to the last number and its parts.
"""

from __future__ import annotations

from functools import cache

from cmw_obs.citations.article_lists import Articles, lists_in
from cmw_obs.citations.owners import Owners
from cmw_obs.citations.treaty_names import NONE
from cmw_obs.language import Language
from cmw_obs.model import Document, Reference, Section
from cmw_obs.passages import Found, Passages
from cmw_obs.phrases import DIGITS, has_any
from cmw_obs.symbols import symbols_in
from cmw_obs.treaty_forms import ARTICLES_OF, TREATY_OF, TreatyForms, treaty_forms_of

# Words that join two lists: "and to the", and with parts "and subparagraph (b) of paragraph 3 of".
_FEW, _MORE, _LONGEST = 4, 9, 48
# How far apart articles stand that are "read in conjunction with" one another.
_FARTHEST = 60
# How far behind articles those of a second treaty stand.
_SECOND = 170
# How far before an article named alone a law's of the same number makes it unsure.
_LAW_BEFORE = 700
# "And in", "and on", in Arabic.
_SHORT = 4
# The reports on the second of the two had another name at first.
_PROTOCOLS = {"OPAC": "OPAC", "OPSC": "OPSC", "OPSA": "OPSC"}


def find(passages: Passages, document: Document, language: Language) -> list[Found]:
    """Find the articles that the texts cite."""
    forms = treaty_forms_of(language.code)
    owners = Owners(passages.folded, language, _own_treaty(document))
    lists = [*lists_in(passages.folded, language)]
    owners.brackets.note_habit(lists)
    treaties = _Treaties(passages, owners, forms)
    for each in reversed(lists):
        treaties.take(each)
    again = _named_again(passages, owners, treaties)
    sure = [one for one in treaties.sure if one[0] not in again]
    sure = _without_laws(sure, owners, passages)
    sure += [(one, owners.own) for one in again]
    sure += _further(passages.folded, treaties.given[::-1], owners)
    return [
        _found(passages, each, treaty)
        for each, treaty in sure
        if treaty and max(each.numbers) <= ARTICLES_OF[treaty]
    ]


def _further(folded: str, given: list[Articles], owners: Owners) -> list[tuple[Articles, str]]:
    """Give the articles of a second treaty that are named behind those `given` to a first."""
    forms = owners.forms
    numbers = _joined_numbers(forms.joiners - forms.of, forms.clitics[:1])
    gaps = (folded[each.end : each.end + _SECOND].partition("\n")[0] for each in given)
    if forms.counter or not any(has_any(gap, numbers) for gap in gaps):
        return []
    # Of few documents; every start of the command would load it.
    from cmw_obs.citations.articles_further import further_lists

    return [*further_lists(folded, given, numbers, _SECOND, owners)]


@cache
def _joined_numbers(joiners: frozenset[str], clitic: str) -> tuple[str, ...]:
    """Give how a number begins behind "and", which in Arabic is glued to it."""
    joined = [f" {clitic}" if clitic else "\n", *(f" {word} " for word in sorted(joiners))]
    return tuple([f"{each}{digit}" for each in joined for digit in DIGITS[1:]])


def _named_again(passages: Passages, owners: Owners, treaties: _Treaties) -> set[Articles]:
    """Give the lists of which no treaty seems sure, but which are of the committee's after all."""
    if not treaties.unsure or not owners.own:
        return set()
    # Of what few documents leave unsure; every start of the command would load it.
    from cmw_obs.citations.named_again import named_again

    return named_again(passages, owners, treaties.sure, treaties.unsure)


def _without_laws(
    sure: list[tuple[Articles, str]], owners: Owners, passages: Passages
) -> list[tuple[Articles, str]]:
    """Leave out an article named alone whose number was that of a law's shortly before.

    "Article 54 of the Code is applied. … The State party should no longer rely on article 54": it
    may be of either.
    """
    folded, counted = passages.folded, bool(owners.forms.counter)
    laws: dict[tuple[tuple[int, ...], bool], int] = {}
    kept = []
    for listed, treaty in sorted(sure):
        # In Chinese, a law's articles are in digits and the treaty's in words, if not in both.
        in_digits = counted and any(map(str.isdecimal, folded[listed.start : listed.end]))
        printed = listed.numbers, in_digits
        near = listed.start - laws.get(printed, -_LAW_BEFORE) < _LAW_BEFORE
        if treaty == NONE:
            laws[printed] = listed.end
        elif near and treaty == owners.own:
            heading = isinstance(passages.node(passages.printed(*listed[:2])[0]), Section)
            if not heading and owners.is_alone(listed):
                continue
            del laws[printed]
        kept.append((listed, treaty))
    return kept


class _Treaties:
    """The treaty of each list, told from the last to the first: "to article 1 and to article 7 of".

    `sure` are the lists, each with a treaty or `NONE`, `unsure` those of which that may be wrong,
    `given` those to which what follows gives one.
    """

    def __init__(self, passages: Passages, owners: Owners, forms: TreatyForms) -> None:
        self.passages, self.owners, self.forms = passages, owners, forms
        self.sure: list[tuple[Articles, str]] = []
        self.unsure: list[Articles] = []
        self.given: list[Articles] = []
        # Of the list behind the one that comes.
        self.start, self.treaty, self.known = len(passages.folded), NONE, False
        self.numbers: tuple[int, ...] = ()

    def take(self, listed: Articles) -> None:
        folded, known = self.passages.folded, self.known
        treaty = self.owners.behind(listed, self.start)
        self.given.extend([listed] if treaty is not None else [])
        self.known = True
        if treaty is None and known and _runs_on(folded, listed, self.start, self.forms):
            treaty = self._joined(listed)
            # "Article 25 and article 8 of the Convention on …" may be of two.
            self.unsure.extend([listed] if treaty != self.owners.own else [])
        elif treaty is None:
            start, _ = self.passages.printed(listed.start, listed.end)
            heading = isinstance(self.passages.node(start), Section)
            treaty = self.owners.around(listed, heading=heading)
            self.known = bool(treaty)
            word = self.owners.names.word_at(listed.end + 1)
            # "Article 1 of it" is of what was named, if that is no treaty.
            told = treaty or (word and word.group() in self.forms.its)
            self.unsure.extend([] if told else [listed])
        self.start, self.treaty, self.numbers = listed.start, treaty, listed.numbers
        self.sure.append((listed, treaty))

    def _joined(self, listed: Articles) -> str:
        """Give the treaty of a list that is joined to the next one: its own, as a rule."""
        folded, own = self.passages.folded, self.owners.own
        apart = self.treaty != own and _is_apart(folded, listed, self.start, self.forms)
        if self.treaty != own and self._begins_anew(listed):
            return self.owners.before(listed)
        # Or that treaty has fewer articles.
        if apart or max(listed.numbers) > ARTICLES_OF.get(self.treaty, 0) > 0:
            return self.owners.around(listed, heading=False)
        return self.treaty

    def _begins_anew(self, listed: Articles) -> bool:
        """Say that the next list names the same article, or is a list that does not go on counting.

        "Articles 16 and 24 and articles 7 and 8 of the Convention on …": those of one treaty would
        be one list.
        """
        paused = self.passages.folded[listed.end : listed.end + 1] in (",", "،")
        falls = (len(self.numbers) > 1 or paused) and listed.numbers[0] > self.numbers[-1]
        return falls or not {*listed.numbers}.isdisjoint(self.numbers)


def _found(passages: Passages, listed: Articles, treaty: str) -> Found:
    start, end = passages.printed(listed.start, listed.end)
    text = passages.text[start:end]
    reference = Reference("treaty-article", text, treaty=treaty, articles=listed.numbers)
    return Found(start, end, reference)


def _runs_on(folded: str, listed: Articles, following: int, forms: TreatyForms) -> bool:
    """Say that two lists of articles are joined by no more than "and to", or read together."""
    between = folded[listed.end : min(following, listed.end + _FARTHEST)]
    if following - listed.end <= _FARTHEST and has_any(between, forms.conjoined):
        return not any(stop in between for stop in ".;()\n")
    if following - listed.end > _LONGEST or forms.counter:
        return False
    first = folded[listed.end : following].replace("،", " ").replace(",", " ").split()[:1]
    if any(word in forms.its for word in first):
        # "In accordance with article 7 thereof, and article 5 of the Convention on".
        return False
    before = folded[max(0, listed.start - _LONGEST) : listed.start].split()
    if before and before[-1] in forms.possessives:
        # "The Declaration, in particular its articles 13 and 23, and article 12 of the Covenant".
        return False
    between = _without_stops(folded[listed.end : following], forms)
    words = [each for each in between.replace("'", " ").replace(",", " ").split() if each[0] != "("]
    # In Arabic "and" is a letter of the next word.
    joined = folded.startswith(tuple(forms.clitics[:1]), following)
    joined |= any(word[0] in forms.clitics[:1] and len(word) <= _SHORT for word in words)
    parts = any(word in forms.parts for word in words)
    joined |= parts or any(word in forms.joiners for word in words)
    return (
        joined
        and len(words) <= (_MORE if parts else _FEW)
        and not any(stop in between for stop in (".;\n" if parts else ".;()\n"))
    )


def _without_stops(between: str, forms: TreatyForms) -> str:
    """Take off the stops of shortened words: "art. 1 and para. 1 of art. 4"."""
    words = between.split(" ")
    return " ".join(
        [each.removesuffix(".") if each[:-1] in forms.parts else each for each in words]
    )


def _is_apart(folded: str, listed: Articles, following: int, forms: TreatyForms) -> bool:
    """Say that a preposition is repeated, so that another treaty's articles may begin there.

    "In accordance with articles 26 and 40 and with article 22 of the Covenant".
    """
    words = {*folded[listed.end : following].replace(",", " ").split()}
    return not words.isdisjoint(forms.repeated)


def _own_treaty(document: Document) -> str | None:
    """Name the treaty whose committee adopted the document; a protocol by the symbols."""
    symbols = [document.symbol, *(report.symbol for report in document.reports)]
    for name, protocol in _PROTOCOLS.items():
        if any(f"/{name}/" in symbol for symbol in symbols if symbol):
            return protocol
    committee = document.committee
    if not committee:
        found = [each for symbol in symbols if symbol for each in symbols_in(symbol)]
        committee = found[0].committee if found else None
    return TREATY_OF.get(committee) if committee else None
