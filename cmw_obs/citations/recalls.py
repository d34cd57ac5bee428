"""Earlier recommendations that a paragraph recalls: "Recalling its previous recommendations,⁶".

A citation counts where its own sentence, or the one its footnote is called in, says that earlier
recommendations are recalled, and where it is of concluding observations of the same committee.
"""

from __future__ import annotations

from collections.abc import Iterator

from cmw_obs.citation_forms import CitationForms, forms_of
from cmw_obs.citations.paragraphs_beside import list_before
from cmw_obs.citations.sentence_at import halves_at
from cmw_obs.model import Document, Footnote, Paragraph, Recall, Reference, Section
from cmw_obs.passages import Found, Passages
from cmw_obs.phrases import has_any
from cmw_obs.symbols import committee_observing
from cmw_obs.treaty_forms import treaty_forms_of

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
_SAID = 14


def find(
    passages: Passages, document: Document, found: list[Found]
) -> dict[str, tuple[Recall, ...]]:
    """Give what paragraphs recall, by their ids; `found` are the citations, "ibid." resolved."""
    forms = forms_of(document.language)
    bodies = treaty_forms_of(document.language).bodies
    recalled: dict[str, dict[Recall, None]] = {}
    for id_, recall, at in _cited(passages, document, found):
        before, behind = halves_at(passages, at)
        if says_recalled(f"{before}{behind}", forms, bodies) or _is_cited(before, forms, bodies):
            recalled.setdefault(id_, {})[recall] = None
    return {id_: tuple(recalls) for id_, recalls in recalled.items()}


def _cited(
    passages: Passages, document: Document, found: list[Found]
) -> Iterator[tuple[str, Recall, int]]:
    """Give paragraphs that cite earlier concluding observations, and where they do, in order."""
    beside: dict[int, list[Found]] = {}
    for each in found:
        if _is_earlier(each.reference, document.committee):
            beside.setdefault(passages.place(each.start), []).append(each)
    first = len(passages.nodes) - len(document.footnotes)
    notes = {
        note.number: beside[place]
        for place, note in enumerate(document.footnotes, first)
        if place in beside
    }
    paragraph = ""
    for place, node in enumerate(passages.nodes[:first] if beside else ()):
        if isinstance(node, Paragraph):
            paragraph = node.id
        elif isinstance(node, (Section, Footnote)):
            continue
        if place not in beside and not node.footnotes:
            # As most texts, by far.
            continue
        for each in beside.get(place, ()):
            yield paragraph, _recall(each), each.start
        for mark in node.footnotes:
            for each in notes.get(mark.number, ()):
                at = passages.starts[place] + mark.offset
                recall = _recall(each)
                # "Ibid." has those of the note before, unless the text names others.
                printed = any(map(str.isdecimal, each.reference.text))
                if not (recall.paragraph_numbers and printed):
                    recall = _with_numbers(recall, passages, place, at, document)
                yield paragraph, recall, at


def _with_numbers(
    recall: Recall, passages: Passages, place: int, at: int, document: Document
) -> Recall:
    """Give what a note recalls with the paragraphs that the text names.

    "The recommendation made in paragraph 6 of its previous concluding observations,⁴".
    """
    low, high = passages.folded_at(passages.starts[place]), passages.folded_at(at)
    listed = list_before(passages.folded, low, high, forms_of(document.language), noted=True)
    return recall._replace(paragraph_numbers=listed.numbers) if listed else recall


def _recall(found: Found) -> Recall:
    return Recall(found.reference.symbol or "", found.reference.paragraph_numbers)


def _is_earlier(reference: Reference, committee: str | None) -> bool:
    """Say that a citation is of concluding observations of this committee, where it is known."""
    if reference.type != "document" or not reference.symbol:
        return False
    observing = committee_observing(reference.symbol)
    return observing is not None and observing == (committee or observing)


def says_recalled(folded: str, forms: CitationForms, bodies: tuple[str, ...] = ()) -> bool:
    """Say that a folded sentence recalls recommendations: a verb, and what is recalled near it.

    Behind other things that are recalled it may stand farther off, if it is called an earlier one
    and none of the `bodies`, the words for a committee, stands between: "Recalling its general
    recommendation No. 28 (2010) on …, as well as its previous concluding observations".
    """
    folded = _without_general(folded, forms)
    if forms.inside:
        folded = _without_worries(folded, forms)
    if _says_again(folded, forms) or any(
        _has_object(folded[at + len(stem) : at + len(stem) + forms.reach], forms)
        or _has_duty(folded[at + len(stem) : at + len(stem) + forms.reach], forms)
        or _has_earlier(folded[at + len(stem) : at + len(stem) + _FAR], forms, bodies)
        for stem in filter(folded.__contains__, forms.recalls)
        for at in _words(folded, stem, forms)
    ):
        return True
    return _says_otherwise(folded, forms, bodies)


def _without_general(folded: str, forms: CitationForms) -> str:
    for phrase in (*forms.general, *forms.conjunctions, *forms.others):
        folded = folded.replace(phrase, "-")
    return folded


def _is_cited(before: str, forms: CitationForms, bodies: tuple[str, ...]) -> bool:
    """Say that recommendations that their citation follows at once are recalled, if farther off.

    "Recalling its general comment No. 2 (2013) on … and the recommendation⁶".
    """
    if forms.inside:
        # What the observations said is named behind their citation.
        return False
    before = _without_general(before, forms).rstrip(_OPENED)
    ends = [at for noun in forms.recommendations if (at := before.rfind(noun)) >= 0]
    if not ends or any(map(before[max(ends) :].__contains__, " ,")):
        return False
    return any(
        not any(map(between.__contains__, (*forms.breaks, *forms.worries, *bodies, ",")))
        for stem in filter(before.__contains__, forms.recalls)
        for at in _words(before, stem, forms)
        if (between := before[at + len(stem) : max(ends)]) and len(between) <= _FAR
    )


def _says_otherwise(folded: str, forms: CitationForms, bodies: tuple[str, ...]) -> bool:
    """Say that a folded sentence recalls recommendations in words that few documents have."""
    # Every start of the command would load what looks for them.
    if has_any(folded, forms.stands) or has_any(folded, forms.own):
        from cmw_obs.citations.still_said import repeats_its_own, still_stand

        if still_stand(folded, _words, forms, bodies) or repeats_its_own(folded, _words, forms):
            return True
    if not has_any(folded, forms.in_line):
        return False
    from cmw_obs.citations.in_line import places_in_line

    return any(
        # "As it did in its last review": what it asks for again is what it asked for.
        phrase.startswith(forms.again or ("\n",))
        or _has_earlier(folded[at : at + _FAR], forms, bodies)
        for phrase, at in places_in_line(folded, _words, forms, bodies)
    )


def _without_worries(folded: str, forms: CitationForms) -> str:
    """Give a sentence without observations of which a worry is recalled: 结论性意见(…)中的关切."""
    for noun in forms.recommendations:
        at = folded.rfind(noun)
        while at >= 0:
            end = at + len(noun)
            if folded.startswith("(", end):
                end = folded.find(")", end) + 1
            said = folded[end : end + _SAID].partition(",")[0]
            if said.startswith(forms.inside) and _is_worry(said, forms):
                folded = f"{folded[:at]}-{folded[at + len(noun) :]}"
            at = folded.rfind(noun, 0, at)
    return folded


def _is_worry(said: str, forms: CitationForms) -> bool:
    return has_any(said, forms.worries) and not has_any(said, forms.recommendations)


def _says_again(folded: str, forms: CitationForms) -> bool:
    """Say that a folded sentence recommends once more: "again urges", "as already recommended"."""
    for word in filter(folded.__contains__, forms.again):
        for at in _words(folded, word, forms):
            end = at + len(word)
            near = folded[max(0, at - _AHEAD) : end + _BEHIND]
            # "Again" begins other words, too, where spaces part them.
            whole = bool(forms.counter) or not folded[end : end + 1].isalpha()
            if whole and any(True for stem in forms.urges for _ in _words(near, stem, forms)):
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
    ends = [at for each in forms.breaks if (at := behind.find(each)) >= 0]
    near = behind[: min(ends)] if ends else behind
    return has_any(near, forms.recommendations) or has_any(near, forms.requests)


def _has_duty(behind: str, forms: CitationForms) -> bool:
    """Say that a duty is what is repeated: "reiterates that the State party should"."""
    return any(0 <= behind.find(duty) <= _AT_ONCE for duty in forms.duties)


def _has_earlier(behind: str, forms: CitationForms, bodies: tuple[str, ...]) -> bool:
    """Say that earlier recommendations are named before a word that ends what is recalled."""
    if not bodies:
        return False
    _, first, *others = f"{behind}  ".split(" ", 2)
    if others and has_any(first, bodies):
        # "The Committee recalls": in Arabic it stands behind its verb.
        behind = f" {others[0]}"
    for body in bodies:
        # "The recommendation of the Committee previous": in Arabic the adjective comes last.
        for word in forms.previous:
            behind = behind.replace(f"{body} {word}", word)
    ends = [at for each in (*forms.breaks, *bodies) if (at := _break(behind, each)) >= 0]
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
