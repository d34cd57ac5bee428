"""How articles stand that are given to no treaty: at the end of a phrase, apart from any law.

"Contrary to articles 3 and 8, and to go on looking": nothing behind them names whose they are.
"""

from __future__ import annotations

from itertools import islice

from cmw_obs.citations.article_lists import Articles
from cmw_obs.citations.treaty_names import NONE, Head, Names
from cmw_obs.phrases import has_any

PAUSES = ",،;؛.:()\n"
# How far behind articles that "and" follows another instrument may be named, and how long the
# words are that may part "and" from it: "and with the".
_PHRASE, _SHORT = 70, 3
# How many words of a further phrase part another treaty from articles that are perhaps its own.
_WORDS = 4
# How far before its articles a reservation is named.
_RESERVED = 40
# How far before articles the name of an instrument must stand to be apart from them.
_APART, _BESIDE = 40, 60
# Where no spaces part words.
_APART_LETTERS = 13
# The articles under which States may recognize what their committee is competent to do.
_DECLARED = {
    "CAT": {20, 21, 22},
    "ICCPR": {41},
    "ICERD": {14},
    "ICPPED": {31, 32},
    "ICRMW": {76, 77},
}


def ends_phrase(names: Names, listed: Articles) -> bool:
    """Say that articles end what they stand in, or that only a further phrase is joined to it.

    "Article 5 and the annex to the Act" is all of the Act; "article 5 and the Covenant" is not.
    """
    folded, end = names.folded, listed.end
    behind = folded[end : end + 2].strip(" ")[:1]
    if not behind or behind in PAUSES or names.forms.counter or is_reserved(names, listed):
        return True
    following = next((word.group() for word in names.words(end, end + _PHRASE)), "")
    goes_on = names.forms.relatives | names.forms.verbs
    if following in goes_on or following.startswith(names.forms.bodies):
        # "Article 7 which guarantees", "according to article 12 the Committee", without a comma;
        # "the principle set out in article 3 be applied".
        return True
    if _is_beside_another(names, listed):
        return True
    at, near = end, True
    for count, word in enumerate(names.words(end, end + _PHRASE)):
        if not count and not _joins(word.group(), names):
            # Where a word would give them to something, any other begins what is said of them.
            return bool(names.forms.of) and not _names_law(names, end)
        if count and any(map(PAUSES.__contains__, folded[at : word.start()])):
            return True
        if count == 1 and word.group() in names.forms.pointing.clauses:
            # "Articles 8 and 29, and that it has not made the declaration under article 76".
            return True
        kind = names.kind_of(word)
        if kind not in (None, "text"):
            return near and kind != "law"
        if word.group() in names.forms.parts | names.forms.articles:
            return False
        at, near = word.end(), near and len(word.group()) <= _SHORT
    return at > end


def _is_beside_another(names: Names, listed: Articles) -> bool:
    """Say that a preposition is repeated: "the spirit of articles 37 and 39 and of the Rules"."""
    of, end = names.forms.of, listed.end
    glued = names.folded[listed.start : listed.start + 1]
    if glued in names.forms.clitics[1:]:
        # "In accordance with article 68 and with the Principles", where "with" is a letter.
        return names.folded.startswith(f"{names.forms.clitics[:1]}{glued}", end + 1)
    joiner, *behind = [*(word.group() for word in islice(names.words(end, end + _PHRASE), 2)), ""]
    before = names.folded[max(0, listed.start - _BESIDE) : listed.start].split()[-2:]
    if joiner not in names.joiners:
        return False
    # "Under articles 16 and 17 and under article 9 of the Covenant".
    forms = names.forms
    again = behind[0] in before and behind[0] not in forms.definite
    again = again and (behind[0] in forms.repeated or behind[0] not in forms.joiners)
    return again or not (of.isdisjoint(behind) or of.isdisjoint(before))


def _names_law(names: Names, end: int) -> bool:
    """Say that an instrument is named behind articles before anything pauses."""
    at = end
    for word in names.words(end, end + _PHRASE):
        if any(map(PAUSES.__contains__, names.folded[at : word.start()])):
            return False
        if names.kind_of(word):
            return True
        at = word.end()
    return False


def _joins(word: str, names: Names) -> bool:
    """Say that a word means "and", or in Arabic begins with the letter that does."""
    clitic = names.forms.clitics[:1]
    return word in names.joiners or (bool(clitic) and word.startswith(clitic))


def is_apart(names: Names, listed: Articles) -> bool:
    """Say that no instrument is named right before articles, nor a word for what has them."""
    low = max(0, listed.start - (_APART_LETTERS if names.forms.counter else _APART))
    head = names.last_head(low, listed.start, articled=True)
    if head and not is_measured(names, head, listed):
        return False
    before = names.folded[low : listed.start].split()
    return not before or before[-1] not in names.forms.possessives


def is_beside(names: Names, low: int, listed: Articles) -> bool:
    """Say that a comma parts articles from what may have some: "the legislation, article 3"."""
    low = max(low, listed.start - _BESIDE)
    head = names.last_head(low, listed.start)
    between = names.folded[head.end : listed.start] if head else ""
    if "," not in between or any(map(between.__contains__, names.forms.measured)):
        return False
    # "In particular": a phrase of its own speaks of something else.
    phrase = between.partition(",")[2].replace("'", "' ")
    if any(map(phrase.__contains__, names.forms.contained)):
        # "The principles, as set out in articles 3 and 12".
        return False
    for stem in names.forms.article_stems:
        phrase = phrase.partition(stem)[0]
    return len(phrase.split()) < _WORDS


def is_measured(names: Names, head: Head, listed: Articles) -> bool:
    """Say that a law is held against articles, which are not its own: "an act contrary to"."""
    between = names.folded[head.end : listed.start]
    # Where no spaces part words, what an article begins with goes with them: 与第.
    between += names.folded[listed.start : listed.start + 1] if names.forms.counter else ""
    law = head.kind in ("law", "title")
    return law and any(map(between.__contains__, names.forms.measured))


def is_declared(names: Names, listed: Articles) -> bool:
    """Say that declarations are named right before the articles that provide for them."""
    if not _DECLARED.get(names.own or "", set()).issuperset(listed.numbers):
        return False
    near = names.folded[max(0, listed.start - _APART) : listed.start].rpartition("\n")[2]
    return any(map(near.__contains__, names.forms.declared))


def opens_phrase(folded: str, head: Head, listed: Articles) -> bool:
    """Say that a comma and a phrase of its own part articles from an instrument named before."""
    between = folded[head.end : listed.start].replace("،", ",")
    phrase = between.rpartition(",")[2]
    return phrase != between and len(phrase.split()) > _WORDS


def meant(names: Names, low: int, listed: Articles, others: tuple[str, ...]) -> str:
    """Give the treaty that a pronoun behind articles stands for: by its gender none of `others`."""
    heads = [each for each in names.heads(low, listed.start) if each.kind not in others]
    return names.treaty(heads[-1], listed.start) if heads else NONE


def is_reserved(names: Names, listed: Articles, low: int = 0) -> bool:
    """Say that reservations to the articles are spoken of behind `low`, which are to no law's."""
    before = names.folded[max(low, listed.start - _RESERVED) : listed.start]
    return has_any(before.rpartition("\n")[2], names.forms.reserved)
