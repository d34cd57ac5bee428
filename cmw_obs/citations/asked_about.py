"""Paragraphs that nothing but their recommendations gives to this document: lists for follow-up."""

from __future__ import annotations

from cmw_obs.citation_forms import CitationForms
from cmw_obs.citations.paragraph_lists import Listed
from cmw_obs.phrases import has_any, places_of

# How far behind its paragraphs the clause can say whose they are, how far before them the sentence.
_NEAR, _FAR = 40, 800
# Prepositions are no longer.
_SHORT = 3
# "concluding observations on the combined third and fourth periodic reports"
_ON_REPORT, _ON_REPORT_BEFORE = 80, 8
_LETTERS = "abcdefghijklmnopqrstuvwxyzàâäéèêëîïôöùûüçñóíáúабвгдежзийклмнопрстуфхцчшщъыьэюя"
_MARKS = (",", ";", ":", "(")
# In the symbols of earlier concluding observations.
_EARLIER = ("/co/", "/add.")


def is_asked_for(folded: str, before: str, listed: Listed, forms: CitationForms) -> bool:
    """Say that recommendations are asked about that no earlier document is named for."""
    clause = before + folded[listed.end : listed.end + _NEAR].partition(".")[0]
    if any(word in clause for word in (*forms.previous, *forms.general)) or _has_symbol(clause):
        return False
    sentence = _sentence_before(folded, listed.start)
    if before.endswith("(") and has_any(sentence, forms.previous):
        return False
    if _is_on_report(sentence, forms):
        return False
    if has_any(folded[max(0, listed.start - _FAR) : listed.start].rpartition("\n")[2], _EARLIER):
        return False
    if _repeats(before, forms):
        return False
    if forms.counter:
        return _begins(before, forms) and (_names(clause, forms) or _is_done(before, forms))
    named = _names(before, forms) or _is_done(before, forms)
    if not named and _ends_in(before, forms.own_paragraphs.pronouns):
        # "All its recommendations. It points in particular to those contained in paragraphs".
        text = folded[max(0, listed.start - _FAR) : listed.start].rpartition("\n")[2]
        named = _names(text, forms) and not has_any(text, forms.previous)
    return named and is_closed(folded, listed.end, forms)


def _is_done(before: str, forms: CitationForms) -> bool:
    """Say that paragraphs are what is done: "information on the implementation of" them."""
    return _ends_in(before, forms.own_paragraphs.carried_out)


def _ends_in(before: str, phrases: tuple[str, ...]) -> bool:
    """Say that one of the phrases stands right before, but for prepositions."""
    near = before[-_NEAR:]
    ends = [at + len(word) for word in phrases if (at := near.rfind(word)) >= 0]
    rest = near[max(ends) :] if ends else ","
    return "," not in rest and all(len(word) <= _SHORT for word in rest.split())


def _begins(before: str, forms: CitationForms) -> bool:
    """Say that what stands before counted paragraphs gives them to none other.

    "注意第7段所载关于渡轮的建议、第13段所载": the second is of the same document as the first.
    """
    if before.endswith(forms.own_paragraphs.bare_after or "\n"):
        firsts = [at for leader in forms.leaders if (at := before.find(leader)) >= 0]
        ahead = before[: min(firsts, default=0)]
        return ahead.endswith((*forms.own_paragraphs.bare_before, *forms.own_paragraphs.bare_after))
    # "该意见" ends with the verb that "见第7段" begins with.
    others = before.endswith(forms.recommendations) and not before.endswith(forms.present)
    return not others and before.endswith(forms.own_paragraphs.bare_before)


def is_closed(folded: str, end: int, forms: CitationForms) -> bool:
    """Say that no noun in the genitive follows, where that is how a language gives paragraphs."""
    behind = folded[end : end + 1]
    if forms.of or not behind or behind in "\n.,;)":
        return True
    word = next(iter(folded[end : end + _NEAR].split()), "")
    if word in forms.own_paragraphs.subjects:
        return True
    return 0 < len(word) <= _SHORT and not word.startswith(forms.own_paragraphs.owners)


def is_also_asked(folded: str, listed: Listed, forms: CitationForms) -> bool:
    """Say that information is asked for on further paragraphs: ", by the same date, on lamps, as".

    That holds where the text before has named some of this document.
    """
    sentence = _sentence_before(folded, listed.start)
    if _has_symbol(sentence) or has_any(sentence, (*forms.previous, *forms.general)):
        return False
    if forms.counter:
        return has_any(sentence, forms.own_paragraphs.same_time) and _begins(sentence, forms)
    behind = folded[listed.end : listed.end + _NEAR].lstrip(" ")
    if behind.split(" ")[0] in forms.of or not is_closed(folded, listed.end, forms):
        return False
    return has_any(sentence, forms.own_paragraphs.same_time) and not has_any(
        sentence[-_NEAR:], forms.own_paragraphs.reports
    )


def _sentence_before(folded: str, at: int) -> str:
    return _last_sentence(folded[max(0, at - _FAR) : at].rpartition("\n")[2])


def _is_on_report(sentence: str, forms: CitationForms) -> bool:
    """Say that it names observations on an earlier report: "those on the second report (para. 8)".

    Those of this document are called the present ones.
    """
    report = forms.own_paragraphs.reports[0]
    if report not in sentence or has_any(sentence, forms.present):
        return False
    return any(
        _stands_on(sentence[end : end + _ON_REPORT].lstrip(_LETTERS), forms)
        or sentence[max(0, start - _ON_REPORT_BEFORE) : start].endswith(
            forms.own_paragraphs.on_before
        )
        for start, end in places_of(forms.recommendations, sentence)
    )


def _stands_on(behind: str, forms: CitationForms) -> bool:
    """Say that what follows observations says on which report they are."""
    ends = [at for mark in _MARKS if (at := behind.find(mark)) >= 0]
    own = forms.own_paragraphs
    return behind.startswith(own.on) and own.reports[0] in behind[: min(ends, default=None)]


def _repeats(before: str, forms: CitationForms) -> bool:
    """Say that recommendations are recalled: those "in paragraph 18" are of an earlier document."""
    at = min((at for each in forms.recommendations if (at := before.find(each)) >= 0), default=0)
    return any(stem in before[:at] for stem in forms.recalling.recalls)


def _has_symbol(clause: str) -> bool:
    """Say that a slash stands behind a Latin letter or digit: an Arabic month has one, too."""
    at = clause.find("/")
    while at >= 0 and not (clause[at - 1 : at].isascii() and clause[at - 1 : at].isalnum()):
        at = clause.find("/", at + 1)
    return at >= 0


def is_listed(folded: str, listed: Listed, forms: CitationForms) -> bool:
    """Say that it is in a list of what is urgent: "recommendations on: housing (para. 20), …"."""
    if folded[listed.start - 1 : listed.start] + folded[listed.end : listed.end + 1] != "()":
        return False
    before = folded[max(0, listed.start - _FAR) : listed.start]
    head, colon, tail = _last_sentence(before[before.rfind("\n") + 1 :]).partition(":")
    if _is_on_report(head, forms):
        return False
    if "/" in head + tail or any(word in head for word in (*forms.previous, *forms.general)):
        return False
    # "All the recommendations. It draws attention to those relating to: housing (para. 20)".
    meant = has_any(head, forms.own_paragraphs.pronouns) and _names(before, forms)
    urgent = has_any(head, forms.own_paragraphs.urgent)
    return bool(colon) and (_names(head, forms) or meant or urgent)


def _last_sentence(folded: str) -> str:
    """Give what follows the last full stop that no digit follows, as in "para. 9"."""
    stop = len(folded)
    while (stop := folded.rfind(". ", 0, stop)) >= 0 and folded[stop + 2 : stop + 3].isdecimal():
        pass
    return folded[stop + 1 :]


def _names(clause: str, forms: CitationForms) -> bool:
    return any(noun in clause for noun in forms.recommendations)
