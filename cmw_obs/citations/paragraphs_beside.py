"""The paragraphs that are named beside a citation, and belong to the document that it cites."""

from __future__ import annotations

import re
from functools import cache

from cmw_obs.citation_forms import CitationForms
from cmw_obs.citations.list_tokens import token_at
from cmw_obs.citations.paragraph_lists import Listed, counted_from, list_at, list_from
from cmw_obs.citations.sentences import sentence_around, word_start
from cmw_obs.phrases import has_any

# How many words such as "see also, in particular" may stand before a list.
_FILLERS = 6
_BETWEEN = " ,،:()"
# How far before its document a paragraph can be named, and how far without a bracket.
_LEAD = 170
_NEAR = 40
# How much may say what they are between counted paragraphs and their document: 所载的建议.
_SAID = 9
# "tercera sección del cap. IV"
_LONGEST_DIVISION = 30
_STOPS = frozenset(".;:!?。؛,،")
_YEAR, _LAST_DAY = 4, 31
# "of 30 September 2003 года"
_LONGEST_DATE, _MOST_WORDS = 36, 5
# How far behind its document a paragraph "of that document" can be named.
_FARTHEST, _FARTHEST_TOPIC = 300, 900
_CLOSES = frozenset(("", *".;:)。؛\n"))


def list_behind(folded: str, at: int, forms: CitationForms) -> Listed | None:
    """Read the paragraphs named right behind a citation that ends at `at`, of its document."""
    for tail in forms.behind_symbol:
        if folded.startswith(tail, at):
            at += len(tail)
            break
    at = _dated_end(folded, at, forms)
    if folded.startswith(("(", " ("), at) and (part := _part().match(folded, at)):
        at = part.end()
    for _ in range(_FILLERS):
        while folded[at : at + 1] and folded[at] in _BETWEEN:
            at += 1
        if (end := _division_end(folded, at, forms)) >= 0 or (
            end := _annex_end(folded, at, forms)
        ) >= 0:
            at = end
            continue
        token = token_at(folded, at, forms)
        if token is None:
            return None
        if token.word in forms.paragraph_words:
            listed = list_from(folded, at, token, forms)
            return listed if listed and _is_its_own(folded, listed.end, forms) else None
        if token.word not in forms.see and token.word not in forms.between:
            return None
        at = token.end + (folded[token.end : token.end + 1] == ".")
    return None


def _dated_end(folded: str, at: int, forms: CitationForms) -> int:
    """Give where a document's date ends that stands before the paragraphs: "of 2003, para. 8"."""
    near = folded[at : at + _LONGEST_DATE]
    if "20" not in near and "19" not in near:
        return at
    at += folded.startswith(f"{forms.comma} ", at)
    near = folded[at : at + _LONGEST_DATE]
    head, comma, _ = near.partition(forms.comma)
    years = [word for word in head.split() if word.strip("()").isdecimal()]
    is_date = bool(years) and len(head.split()) <= _MOST_WORDS and "/" not in head
    return at + len(head) if comma and is_date and _is_year(years[-1].strip("()")) else at


def _is_year(word: str) -> bool:
    return len(word) == _YEAR and word.startswith(("19", "20"))


def _division_end(folded: str, at: int, forms: CitationForms) -> int:
    """Give where a part of a document ends that stands before the paragraphs: ", chap. IV,"."""
    if not folded.startswith(forms.divisions or "\n", at):
        return -1
    end = folded.find(forms.comma, at, at + _LONGEST_DIVISION)
    return end if end >= 0 and _STOPS.isdisjoint(folded[at:end].replace(".", "")) else -1


def _annex_end(folded: str, at: int, forms: CitationForms) -> int:
    """Give where the one annex of a document ends, which has no number: ", annex, para. 29"."""
    word = next((each for each in forms.annexes if folded.startswith(each, at)), "")
    end = at + len(word)
    closed = folded[end : end + 1] in (forms.comma, ",", ")")
    # A number in front of it would be that of an annex: 附件三.
    counted = bool(forms.counter) and folded.startswith(tuple(forms.leaders), end)
    return end if word and (closed or counted) else -1


def _is_its_own(folded: str, end: int, forms: CitationForms) -> bool:
    """Say that what follows a list gives it to nothing but the document before it."""
    if folded[end : end + 1] in _CLOSES:
        return True
    behind = folded[end : end + _NEAR].partition("\n")[0].split()
    if is_of_this(folded, end, forms):
        return False
    # "paragraphs 16 and 21 of those observations" are of the document just cited.
    named = behind[1:2] and behind[1].strip(",") in _nouns(forms)
    return not behind or behind[0] not in forms.of or bool(named)


def _nouns(forms: CitationForms) -> set[str]:
    return {phrase.split()[0] for phrase in forms.recommendations}


@cache
def _part() -> re.Pattern[str]:
    # In reports to the General Assembly: "A/57/38 (Part III), paras. 163-208".
    return re.compile(r" ?\([^()\d\n]{0,12}\b[ivx]{1,4}\)(?=,)")


def list_before(
    folded: str, low: int, start: int, forms: CitationForms, *, noted: bool = False
) -> Listed | None:
    """Read the paragraphs named before a document that is cited at `start`, and that are its own.

    "paragraph 9 of CMW/C/…", "paragraph 9 of its previous concluding observations (CMW/C/…". Where
    it is `noted`, a footnote is called there that cites it.
    """
    low = max(low, start - _LEAD, folded.rfind("\n", 0, start) + 1)
    if forms.counter:
        return _counted_before(folded, low, start, forms)
    at = max(folded.rfind(stem, low, start) for stem in forms.paragraph_stems)
    if at < 0:
        return None
    listed = list_at(folded, word_start(folded, at), forms)
    if not listed or listed.end > start:
        return None
    before = folded[low : listed.start].rstrip()
    if before[-1:] == forms.comma and before[-2:-1].isdecimal():
        # "Article 29, paragraph 1, of the Convention (CED/C/…)".
        return None
    between = folded[listed.end : start]
    if noted and not forms.joiners.isdisjoint(between.split()):
        # "paragraph 9 of the Act and its previous recommendations".
        return None
    return listed if _links(between + "(" * noted, forms) else None


def _counted_before(folded: str, low: int, start: int, forms: CitationForms) -> Listed | None:
    """Read the same where numbers are counted behind: 意见第25段(CEDAW/…, 第28段所载的建议⁵."""
    at = folded.rfind(forms.counter, low, start)
    if at < 0:
        return None
    listed = list_at(folded, counted_from(folded, at, forms), forms)
    if not listed or listed.end > start or listed.start < low:
        return None
    before = folded[low : listed.start]
    named = before.endswith(forms.recommendations) and not before.endswith(forms.present)
    between = folded[listed.end : start].removesuffix("(").rstrip("。")
    return listed if named and len(between) <= _SAID and _STOPS.isdisjoint(between) else None


def _links(between: str, forms: CitationForms) -> bool:
    """Say that the words between paragraphs and a symbol make the ones part of the other."""
    head, bracket, tail = between.rpartition("(")
    if bracket and not {*tail.replace(".", " ").split()} <= forms.see:
        return False
    words = (head if bracket else between).strip(" ,،")
    if not words:
        return True
    if not _STOPS.isdisjoint(words) or not _has_but_asides(words.split()):
        return False
    first = words.split()[0]
    # "paragraph 1 of the Convention and resolution 70/1".
    alone = forms.joiners.isdisjoint(words.split())
    earlier = has_any(words, forms.previous) and has_any(words, forms.recommendations)
    near = bool(bracket) or (alone and (earlier or len(words) < _NEAR))
    if words.startswith((*forms.above, *forms.present)) or first in forms.joiners:
        return False
    return near and (first in forms.of if forms.of else True)


def _has_but_asides(words: list[str]) -> bool:
    """Say that the only numbers are asides, or days with a month and a year: "of 17 May 2000"."""
    for place, word in enumerate(words):
        day = word.isdecimal() and int(word) <= _LAST_DAY
        dated = day and any(map(_is_year, words[place + 1 : place + _MOST_WORDS]))
        if any(map(str.isdecimal, word)) and not dated and not _is_aside(word):
            return False
    return True


def _is_aside(word: str) -> bool:
    """Say that a number is a year or an ordinal: "of its observations of 2007", "22nd session"."""
    if word.isdecimal():
        return _is_year(word)
    digits = word.rstrip("ªº°").rstrip("abcdefghijklmnopqrstuvwxyz")
    return digits.isdecimal() and len(word) <= _YEAR + 2


def is_of_this(folded: str, end: int, forms: CitationForms) -> bool:
    """Say that a list which ends at `end` is followed by "above" or by this document's name."""
    while folded[end : end + 1] and folded[end] in " ,،":
        end += 1
    if folded.startswith(forms.present, end):
        return True
    word = next(filter(lambda each: folded.startswith(each, end), forms.above), "")
    # "In paragraph 3 of the above-mentioned report" is one word in Russian.
    behind = folded[end + len(word) : end + len(word) + 1]
    return bool(word) and (bool(forms.counter) or not behind.isalpha())


def behind_topics(folded: str, at: int, forms: CitationForms) -> tuple[int, ...]:
    """Read the paragraphs that follow the topics of a document which a sentence cites up to `at`.

    "Recommendations on data (para. 16) and training (para. 18)": no other symbol is between.
    """
    start, end = sentence_around(folded, at)
    if not has_any(folded[start:end], forms.recommendations):
        return ()
    high = min(at + _FARTHEST_TOPIC, end)
    slash = folded.find("/", at, high)
    high = slash if slash >= 0 else high
    found: dict[int, None] = {}
    while (at := folded.find("(", at + 1, high)) >= 0:
        topic = folded[:at].rstrip()[-1:] if folded[at - 1] == " " else folded[at - 1]
        listed = list_at(folded, at + 1, forms) if topic.isalpha() else None
        if listed and folded.startswith(")", listed.end):
            found.update(dict.fromkeys(listed.numbers))
    return tuple(found)


def list_of_it(folded: str, at: int, forms: CitationForms) -> Listed | None:
    """Read the paragraphs that a sentence gives back to the document cited in it up to `at`.

    "In particular those contained in paragraphs 18 (dissemination) and 21 of that document": no
    other document is named between the two.
    """
    if not forms.of_it:
        return None
    high = min(at + _FARTHEST, sentence_around(folded, at)[1])
    if not has_any(folded[at:high], forms.of_it):
        return None
    places = [place for stem in forms.paragraph_stems if (place := folded.find(stem, at, high)) > 0]
    if not places or "/" in folded[at : min(places)]:
        return None
    listed = list_at(folded, word_start(folded, min(places)), forms, named=True)
    if listed is None or not folded[listed.end : high].lstrip(" ,،").startswith(forms.of_it):
        return None
    return listed
