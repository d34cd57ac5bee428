"""Whether a recommendation repeats what it cites, without a word of recalling.

Where a committee asks for something and cites paragraphs of its earlier observations for it, it
asks again: "as it did in 2010 (…, para. 11)", "implement its recommendation of 2014 (…, para. 21)";
so it does where it names its recommendations and cites no paragraph: "address them (…)".
Not so where it cites them for what worried it, or for what was reported, noted or welcome (practice
of the treaty bodies).
"""

from __future__ import annotations

from cmw_obs.citation_forms import CitationForms
from cmw_obs.cue_forms import Cues
from cmw_obs.meaning.said import said, spelled
from cmw_obs.phrases import has_any

# How far before a citation what it is for is told, and how far behind it, where a language does so.
_NEAR, _BESIDE, _BEHIND = 170, 60, 24
# How near before it the noun stands, where it is that of the verb as well.
_AT_ONCE = 6
# How far before "fulfilled" the word stands that says it is not.
_UNDONE = 25
# "القلق المعرب عنه في".
_EXPRESSED = 40
_STOPS = (". ", "; ", "؛", "。", "；")
# What a sentence says before a citation that it then asks for something else about.
_OTHERWISE = ("concern", "positive")


def asks_again(
    before: str,
    behind: str,
    cues: Cues,
    forms: CitationForms,
    bodies: tuple[str, ...],
    *,
    item: bool,
    numbered: bool,
) -> bool:
    """Say that a folded sentence asks for what it cites between `before` and `behind`.

    `bodies` are words for a committee; in an `item`, what leads to it asks. What is cited is
    `numbered` where its paragraphs are named.
    """
    near = before[-_NEAR:]
    near = near[max(near.rfind(stop) for stop in _STOPS) + 1 :]
    if not numbered and not _are_recommendations(near, behind, forms):
        return False
    named = _recommended_at(near, forms)
    if _tells(near, behind, named, cues, forms) or _says(before, cues) in _OTHERWISE:
        return False
    if _is_done(near[-_BESIDE:] + behind[:_BESIDE], forms):
        return False
    if item or _says(before, cues) == "recommendation":
        return True
    says = _says(before + behind, cues)
    if says != "recommendation":
        # What is called a recommendation needs no verb that we know.
        called = named >= 0 and not has_any(near, forms.recalling.others)
        return called and says in (None, "noting", "advice")
    return not _begins_anew(behind, forms, bodies)


def _are_recommendations(near: str, behind: str, forms: CitationForms) -> bool:
    """Say that what is cited are recommendations by their name, not observations at large."""
    nouns = _nouns(forms)
    if has_any(near, forms.general):
        return False
    if not forms.recalling.inside:
        return has_any(near[-_BESIDE:], nouns)
    # In Chinese the verb is the same, and the noun may follow: 提出的(…)尚未落实的建议.
    beside = near.rstrip("(")[-_AT_ONCE:]
    return has_any(beside, nouns) or (beside.endswith("的") and has_any(behind[:_BESIDE], nouns))


def _nouns(forms: CitationForms) -> tuple[str, ...]:
    """Give the words for recommendations among those for what a committee observes."""
    urges = forms.recalling.urges
    return tuple(each for each in forms.recommendations if has_any(each, urges) or each in urges[0])


def _says(folded: str, cues: Cues) -> str | None:
    return said(spelled(folded, cues), cues)


def _recommended_at(near: str, forms: CitationForms) -> int:
    """Give where what is cited is called a recommendation, not observations; -1 if nowhere.

    A verb far before is that of the sentence, not what was done in the document that is cited.
    """
    named = max(map(near.rfind, (*_nouns(forms), *forms.recalling.requests)))
    low = max(0, len(near) - _BESIDE)
    return max(named, *(near.rfind(verb, low) for verb in forms.recalling.urges))


def _tells(near: str, behind: str, named: int, cues: Cues, forms: CitationForms) -> bool:
    """Say that what is cited was a worry, or something that was reported, noted or welcome.

    `named` is where a recommendation is named before the citation, -1 where none is: then only
    information on it is something else.
    """
    last = max(map(near.rfind, forms.recommendations))
    cited = near[max(last, 0) :]
    for words in forms.glosses:
        # "Concerning" worries nobody.
        cited = cited.replace(words.lstrip(","), " ")
    if has_any(cited, forms.recalling.worries):
        return True
    if named < 0 and has_any(near[max(last - _EXPRESSED, 0) : last], forms.recalling.worries):
        # "The concern expressed in its previous observations".
        return True
    if named >= 0:
        informs = set(cues.requests.informs) - set(cues.requests.reports)
        return has_any(near[:named], (*informs, *forms.recalling.reported))
    for noun in forms.recommendations:
        # "Observations" observe nothing.
        near = near.replace(noun, "-")
    reported = (*cues.requests.informs, *cues.requests.replies, *forms.recalling.reported)
    if forms.recalling.inside:
        # In Chinese it follows: 结论性意见(…)中曾欢迎.
        head, bracket, rest = behind.partition(")")
        told = rest if bracket and len(head) <= _BESIDE else behind
        said_there = told[:_BEHIND].partition(",")[0]
        if has_any(said_there, forms.recalling.worries):
            return True
        near += said_there
    return has_any(near, (*reported, *cues.notes, *cues.positive))


def _is_done(near: str, forms: CitationForms) -> bool:
    """Say that a recommendation is called fulfilled: "which it considers implemented"."""
    for word in filter(near.__contains__, forms.recalling.done):
        at = near.find(word)
        if not has_any(near[max(0, at - _UNDONE) : at], forms.recalling.undone):
            return True
    return False


def _begins_anew(behind: str, forms: CitationForms, bodies: tuple[str, ...]) -> bool:
    """Say that "and" begins the clause in which the committee asks.

    "In accordance with …, a law was adopted, and the Committee recommends".
    """
    places = [at for body in bodies if (at := behind.find(body)) >= 0]
    *_, last, word = ["", "", *behind[: min(places, default=0)].split()]
    joined = not forms.joiners.isdisjoint((last, word))
    return joined or word.startswith(forms.clitics[:1] or " ")
