"""Lists of paragraphs: `paras. 9, 11 (a) and (b) and 13–15`, `第9至第11段`, `الفقرتان 9 و20(ب)`."""

from __future__ import annotations

from cmw_obs.citation_forms import CitationForms
from cmw_obs.citations.list_tokens import ENDS, SEMICOLONS, Token, end_alone, token_at
from cmw_obs.records import NamedTuple

_MOST_TOKENS = 200
_LONGEST_RANGE = 100
# How far apart the paragraphs of one list are: "paras. 9 and 12, 1500 persons" has but two.
_FARTHEST = 900
# How far before the word that ends a list behind its numbers the list may begin.
_NEAR = 90


class Listed(NamedTuple):
    """A list of paragraphs at `[start, end)`: numbers, each with its items as printed.

    It starts with the word for paragraphs. Of items `-` stands for a range and `/i` for one below
    the item before.
    """

    start: int
    end: int
    members: tuple[tuple[int, tuple[str, ...]], ...]

    @property
    def numbers(self) -> tuple[int, ...]:
        """The numbers alone, each once."""
        return tuple(dict.fromkeys(number for number, _ in self.members))


def list_at(folded: str, start: int, forms: CitationForms, *, named: bool = False) -> Listed | None:
    """Read the list whose word for paragraphs is at `start`.

    `named` lets names in brackets follow the numbers.
    """
    token = token_at(folded, start, forms)
    if not token or token.word not in forms.paragraph_words:
        return None
    return list_from(folded, start, token, forms, named=named)


def list_from(
    folded: str, start: int, opening: Token, forms: CitationForms, *, named: bool = False
) -> Listed | None:
    """Read the list that starts at `start` with this word for paragraphs."""
    listed = _list_from(folded, start, opening, forms, named=named)
    if listed and forms.following and folded.startswith(forms.following, listed.end):
        # "Paragraphs 61 and following": how many, nobody says.
        words = next(each for each in forms.following if folded.startswith(each, listed.end))
        return listed._replace(end=listed.end + len(words))
    return listed


def _list_from(
    folded: str, start: int, opening: Token, forms: CitationForms, *, named: bool
) -> Listed | None:
    if not forms.counter and (end := end_alone(folded, opening.end)):
        number = folded[opening.end : end].strip(". ")
        return Listed(start, end, ((int(number), ()),))
    reading = _Reading(forms)
    at = _behind(folded, opening, forms)
    for _ in range(_MOST_TOKENS):
        if folded[at : at + 1] in ENDS:
            break
        token = token_at(folded, at, forms)
        if token and reading.members and _names_ahead(folded, token, forms):
            break
        if token and reading.takes(token):
            at = _behind(folded, token, forms)
        elif named and (end := reading.topic_end(folded, at)):
            at = end
        else:
            break
    return reading.listed(start)


def counted_from(folded: str, counter: int, forms: CitationForms) -> int:
    """Give where the list begins that a word behind its numbers, at `counter`, ends or is in."""
    low = max(0, counter - _NEAR)
    # Nothing behind the counter matters, so nothing there is read again for each beginning.
    near = folded[low : counter + len(forms.counter)]
    first = at = counter - low
    while (at := max(near.rfind(word, 0, at) for word in forms.paragraph_words)) >= 0:
        listed = list_at(near, at, forms, named=True)
        if not listed or listed.end < len(near):
            break
        first = at
    return low + first


def _behind(folded: str, token: Token, forms: CitationForms) -> int:
    """Give where a token ends, with the stop of a shortened word, `paras.`, or a word for items."""
    if token.kind == "item" and forms.item_words:
        word = next((each for each in forms.item_words if folded.startswith(each, token.end)), "")
        return token.end + len(word)
    shortened = token.word in forms.paragraph_words and folded[token.end : token.end + 1] == "."
    return token.end + shortened


def _names_ahead(folded: str, token: Token, forms: CitationForms) -> bool:
    """Say that items are those of a paragraph behind them: "subparagraphs (a) and (b) of para. 22".

    `token` is the word for items, or any other.
    """
    if not forms.below or not token.word.startswith(forms.below):
        return False
    following, item = token_at(folded, token.end, forms), False
    while following and (following.kind == "item" or following.word in forms.joiners):
        item = following.kind == "item"
        following = token_at(folded, following.end, forms)
    if following and following.word in forms.of:
        following = token_at(folded, following.end, forms)
    return item and following is not None and following.word in forms.paragraph_words


class _Reading:
    """What has been read of a list, and what of it is sure.

    Where a language counts behind the number, a number belongs to the list only once it is.
    """

    def __init__(self, forms: CitationForms) -> None:
        self.forms = forms
        self.members: list[tuple[int, list[str]]] = []
        self.sure, self.end = 0, -1
        self.joined, self.through = True, False

    def takes(self, token: Token) -> bool:
        """Add one token to the list; False where it is not part of any."""
        self.joined |= token.comma
        if token.kind == "number":
            return self._number(token)
        if token.kind == "item":
            return self._item(token)
        if token.kind == "dash":
            fits = bool(self.members) and not self.through
            self.through = fits
            return fits
        return self._word(token)

    def topic_end(self, folded: str, at: int) -> int | None:
        """Give the end of the topic of the last number, which belongs to the list."""
        if not self.members:
            return None
        # Of few lists; every start of the command would load it.
        from cmw_obs.citations.list_topics import gloss_end, name_end

        if end := name_end(folded, at):
            self.end = end if self.sure == len(self.members) else self.end
            return end
        end = gloss_end(folded, at, self.forms)
        if end and folded[end] in SEMICOLONS:
            self.joined = True
            return end + 1
        return end

    def listed(self, start: int) -> Listed | None:
        kept = self.members[: self.sure]
        members = tuple((number, tuple(items)) for number, items in kept)
        return Listed(start, self.end, members) if members else None

    def _number(self, token: Token) -> bool:
        first = self.members[-1][0] if self.members else 0
        if self.through:
            if not 0 < token.number - first < _LONGEST_RANGE:
                return False
            self.members.extend((number, []) for number in range(first + 1, token.number + 1))
        elif self.joined and token.number and (not first or token.number - first < _FARTHEST):
            self.members.append((token.number, []))
        else:
            # Two numbers with nothing but a space between are no list.
            return False
        self.joined = self.through = False
        if not self.forms.counter:
            self._confirm(token.end)
        return True

    def _item(self, token: Token) -> bool:
        if not self.members:
            return False
        items = self.members[-1][1]
        below = items and not (self.joined or self.through)
        items.extend(["-"] if self.through else [])
        items.append(f"/{token.word}" if below else token.word)
        self.joined = self.through = False
        if not self.forms.counter or self.sure == len(self.members):
            self._confirm(token.end)
        return True

    def _confirm(self, end: int) -> None:
        self.sure, self.end = len(self.members), end

    def _word(self, token: Token) -> bool:
        word, forms = token.word, self.forms
        if word in forms.leaders:
            # "from", before the first of a range; 第, before any number.
            self.joined |= bool(forms.counter)
            return self.joined or self.through
        if not self.members:
            return False
        if word == forms.counter:
            counts = len(self.members) > self.sure
            self._confirm(token.end if counts else self.end)
            return counts
        if word in forms.ranges:
            # "To", but for "to paragraph 22 and to paragraph 30".
            self.through = not self.joined
        elif word in forms.joiners or word in forms.paragraph_words:
            self.joined = True
        else:
            # "Paragraphs 16, 18, subparagraphs (a) and (b), and 22".
            return word.startswith(forms.below or ("\n",))
        return True
