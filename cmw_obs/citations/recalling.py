"""Whether a sentence recalls earlier recommendations: by a verb, by "again", in line with them."""

from __future__ import annotations

from collections.abc import Iterator

from cmw_obs.citation_forms import CitationForms
from cmw_obs.phrases import has_any, last_of

# How far before and behind "again" the verb of recommending may stand.
_AHEAD, _BEHIND = 45, 28
# How far behind its verb what is recalled may stand where it is said to be an earlier one, and how
# far from it the word that says so.
_FAR, _BESIDE = 300, 24
# What opens a citation right behind what it is of.
_OPENED = " (["
# How far behind the beginning of its verb what should be done is said.
_AT_ONCE = 14
# How far behind the observations what they said is named, where a language names that last.
_SAID = 30


def recalls(before: str, behind: str, forms: CitationForms, bodies: tuple[str, ...]) -> bool:
    """Say that a folded sentence recalls what is cited in it, `before` which it stands and behind.

    `bodies` are the words for a committee.
    """
    if _is_of_worry(before, behind, forms):
        return False
    return _says_so(before + behind, forms, bodies) or _is_cited(before, forms, bodies)


def recalls_that(before: str, behind: str, forms: CitationForms) -> bool:
    """Say that a folded sentence recalls what the one `before` a citation told of, by "that"."""
    if not has_any(behind, forms.recalling.named):
        return False
    # Of few sentences; every start of the command would load it.
    from cmw_obs.citations.still_said import repeats_that

    return repeats_that(before, behind, _words, forms)


def _is_of_worry(before: str, behind: str, forms: CitationForms) -> bool:
    """Say that a worry is cited, and that behind it something else is repeated and cited.

    "Recalls the concern expressed in 1995 (…) and reiterates the recommendation of 2003 (…)".
    """
    if "/" not in behind.partition(")")[2]:
        return False
    worried = last_of(forms.recalling.worries, before)
    if worried <= last_of(forms.recommendations, before):
        return False
    return has_any(behind, forms.recalling.recalls)


def _says_so(folded: str, forms: CitationForms, bodies: tuple[str, ...]) -> bool:
    """Say that a sentence recalls recommendations: a verb, and what is recalled near it.

    Behind other things that are recalled it may stand farther off, if it is called an earlier one
    and no word for a committee stands between: "Recalling its general recommendation No. 28 (2010)
    on …, as well as its previous concluding observations".
    """
    folded = _without_general(folded, forms)
    if forms.recalling.inside:
        folded = _without_worries(folded, forms)
    if _says_again(folded, forms) or any(
        _has_object(folded[at + len(stem) : at + len(stem) + forms.recalling.reach], forms)
        or _has_duty(folded[at + len(stem) : at + len(stem) + forms.recalling.reach], forms)
        or _has_earlier(folded[at + len(stem) : at + len(stem) + _FAR], forms, bodies)
        for stem in filter(folded.__contains__, forms.recalling.recalls)
        for at in _words(folded, stem, forms)
    ):
        return True
    return _says_otherwise(folded, forms, bodies)


def _without_general(folded: str, forms: CitationForms) -> str:
    for phrase in (*forms.general, *forms.recalling.conjunctions, *forms.recalling.others):
        folded = folded.replace(phrase, "-")
    return folded


def _is_cited(before: str, forms: CitationForms, bodies: tuple[str, ...]) -> bool:
    """Say that recommendations that their citation follows at once are recalled, if farther off.

    "Recalling its general comment No. 2 (2013) on … and the recommendation⁶".
    """
    if forms.recalling.inside:
        # What the observations said is named behind their citation.
        return False
    before = _without_general(before, forms).rstrip(_OPENED)
    ends = [at for noun in forms.recommendations if (at := before.rfind(noun)) >= 0]
    if not ends or any(map(before[max(ends) :].__contains__, " ,")):
        return False
    return any(
        not any(
            map(
                between.__contains__,
                (*forms.recalling.breaks, *forms.recalling.worries, *bodies, ","),
            )
        )
        for stem in filter(before.__contains__, forms.recalling.recalls)
        for at in _words(before, stem, forms)
        if (between := before[at + len(stem) : max(ends)]) and len(between) <= _FAR
    )


def _says_otherwise(folded: str, forms: CitationForms, bodies: tuple[str, ...]) -> bool:
    """Say that a folded sentence recalls recommendations in words that few documents have."""
    # Every start of the command would load what looks for them.
    if has_any(folded, forms.recalling.stands) or has_any(folded, forms.recalling.own):
        from cmw_obs.citations.still_said import repeats_its_own, still_stand

        if still_stand(folded, _words, forms, bodies) or repeats_its_own(folded, _words, forms):
            return True
    if not has_any(folded, forms.recalling.in_line):
        return False
    from cmw_obs.citations.in_line import places_in_line

    return any(
        # "As it did in its last review": what it asks for again is what it asked for.
        phrase.startswith(forms.recalling.again or ("\n",))
        or (
            _has_earlier(folded[at : at + _FAR], forms, bodies)
            and not _is_reported(folded[at : at + _FAR], forms)
        )
        for phrase, at in places_in_line(folded, _words, forms, bodies)
    )


def _is_reported(behind: str, forms: CitationForms) -> bool:
    """Say that something about observations is meant: "the reply to", "the concern in its"."""
    first = min((at for each in forms.recommendations if (at := behind.find(each)) >= 0), default=0)
    return has_any(behind[:first], (*forms.recalling.reported, *forms.recalling.worries))


def _without_worries(folded: str, forms: CitationForms) -> str:
    """Give a sentence without observations of which a worry is recalled: 结论性意见(…)中的关切."""
    for noun in forms.recommendations:
        at = folded.rfind(noun)
        while at >= 0:
            end = at + len(noun)
            if folded.startswith("(", end):
                end = folded.find(")", end) + 1
            said = folded[end : end + _SAID].partition(",")[0]
            if said.startswith(forms.recalling.inside) and _is_worry(said, forms):
                folded = f"{folded[:at]}-{folded[at + len(noun) :]}"
            at = folded.rfind(noun, 0, at)
    return folded


def _is_worry(said: str, forms: CitationForms) -> bool:
    return has_any(said, forms.recalling.worries) and not has_any(said, forms.recommendations)


def _says_again(folded: str, forms: CitationForms) -> bool:
    """Say that a folded sentence recommends once more: "again urges", "as already recommended"."""
    for word in filter(folded.__contains__, forms.recalling.again):
        for at in _words(folded, word, forms):
            end = at + len(word)
            near = folded[max(0, at - _AHEAD) : end + _BEHIND]
            # "Again" begins other words, too, where spaces part them.
            whole = bool(forms.counter) or not folded[end : end + 1].isalpha()
            if whole and any(
                True for stem in forms.recalling.urges for _ in _words(near, stem, forms)
            ):
                return True
    return False


def _words(folded: str, stem: str, forms: CitationForms) -> Iterator[int]:
    """Give where words begin with the stem; a clitic may be glued in front."""
    at = folded.find(stem)
    while at >= 0:
        before = folded[:at].rstrip(forms.clitics) if forms.clitics else folded[:at]
        if forms.counter or not before[-1:].isalpha():
            yield at
        at = folded.find(stem, at + 1)


def _has_object(behind: str, forms: CitationForms) -> bool:
    ends = [at for each in forms.recalling.breaks if (at := behind.find(each)) >= 0]
    end = min(ends, default=len(behind))
    if has_any(behind[:end], forms.recommendations):
        return True
    # What looks like a break may be part of such words: "what it has said that".
    return any(0 <= behind.find(phrase) <= end for phrase in forms.recalling.requests)


def _has_duty(behind: str, forms: CitationForms) -> bool:
    """Say that a duty is what is repeated: "reiterates that the State party should"."""
    return any(0 <= behind.find(duty) <= _AT_ONCE for duty in forms.recalling.duties)


def _has_earlier(behind: str, forms: CitationForms, bodies: tuple[str, ...]) -> bool:
    """Say that earlier recommendations are named before a word that ends what is recalled."""
    _, first, *others = f"{behind}  ".split(" ", 2)
    if others and has_any(first, bodies):
        # "The Committee recalls": in Arabic it stands behind its verb.
        behind = f" {others[0]}"
    for body in bodies:
        # "The recommendation of the Committee previous": in Arabic the adjective comes last.
        for word in forms.previous:
            behind = behind.replace(f"{body} {word}", word)
    ends = [at for each in (*forms.recalling.breaks, *bodies) if (at := _break(behind, each)) >= 0]
    near = behind[: min(ends, default=len(behind))]
    return any(
        word in near[max(0, at - _BESIDE) : at + len(noun) + _BESIDE]
        for noun in forms.recommendations
        if (at := near.rfind(noun)) >= 0
        for word in forms.previous
    )


def _break(behind: str, phrase: str) -> int:
    """Give where the phrase stands first, unless it is the stop of a word cut short: "No. 28"."""
    at = behind.find(phrase)
    while phrase == "." and at >= 0 and behind[at + 1 : at + 3].strip()[:1].isdecimal():
        at = behind.find(phrase, at + 1)
    return at
