"""Which State a title names: its dictionary form where it is known, else as printed."""

from __future__ import annotations

from cmw_obs.language import (
    SPACED,
    Language,
    fold,
    fold_words,
    state_folded,
    state_named,
    state_unaccented,
    unaccented,
)
from cmw_obs.model import State
from cmw_obs.on_demand import pattern

_BRACKETS = frozenset("(（")
# The whole table is looked through for a name that it does not have, as for a symbol or a date.
_IN_NO_NAME = frozenset("0123456789/:|")
_TRAILING = " *.,:;،-–—"
# No State's name has more words, commas counted with them.
_MOST_WORDS = 14
# Nor more of them before a bracket.
_BEFORE_BRACKET = 2


def state_in(title: str, language: Language) -> State | None:
    """Give the State that the title names: known ones in dictionary form, others as printed."""
    usual = _usual_state(title, language)
    if usual:
        return usual
    printed = _printed_states(_tight(title), language)
    for name in printed:
        known = known_state(name, language)
        if known:
            return known
    begun = (_leading_state(name, language) for name in printed)
    state = next((state for state in begun if state), None)
    if state or not printed:
        return state
    counted = _last_ordinal(printed[0], language)
    if counted is not None:
        return _trailing_state(printed[0].split()[counted + 1 :], language)
    # A small letter would begin words that are no name.
    return None if printed[0][:1].islower() else State(printed[0], None)


def _usual_state(title: str, language: Language) -> State | None:
    """Give the State that stands alone where most titles name it: a known one, or a single word.

    This takes a tenth of what compiling the expression does that finds the others.
    """
    for head in language.state_heads:
        name = title.partition(head)[2]
        if language.state_end:
            name = name.partition(language.state_end)[0]
        inside_word = not head.endswith(" ")
        name = (head[-1] if inside_word and language.clitics else "") + name.rstrip(_TRAILING)
        names = _without_preposition(name, inside_word, language) if name else []
        for each in names:
            if found := state_named(each, language.code):
                return State(*found)
        if language.glue and names and _is_name(names[0]):
            return known_state(names[0], language) or State(names[0], None)
    return None


def _is_name(word: str) -> bool:
    """Say that a word can be a name: letters, the first of them no small one."""
    return word.replace("-", "").isalpha() and not word[0].islower()


def _tight(title: str) -> str:
    """Give a title without spaces around its apostrophes, as folding leaves them out."""
    for mark in "’'":
        title = title.replace(SPACED.replace("'", mark), mark)
    return title


def _last_ordinal(words: str, language: Language) -> int | None:
    """Give the place of the last word that counts reports, which is in no State's name."""
    places = [
        at for at, word in enumerate(fold_words(words).split(" ")) if word in language.ordinals
    ]
    return places[-1] if places else None


def _trailing_state(words: list[str], language: Language) -> State | None:
    """Give the longest known State that words end with whose beginning is damaged."""
    tails = (" ".join(words[at:]) for at in range(len(words)))
    names = (name for tail in tails for name in _without_preposition(tail, True, language))
    return next((state for name in names if (state := known_state(name, language))), None)


def _leading_state(name: str, language: Language) -> State | None:
    """Give the longest known State that the words begin with: `Monaco, submitted together`."""
    words = name.replace(",", " ,").split()[: _MOST_WORDS + 1]
    # "Serbia and Montenegro" is not Serbia.
    counts = (n for n in range(len(words) - 1, 0, -1) if words[n] not in language.joiners)
    heads = (" ".join(words[:count]).replace(" ,", ",") for count in counts)
    known = (known_state(head.rstrip(_TRAILING), language) for head in heads)
    return next((state for state in known if state), None)


def known_state(name: str, language: Language) -> State | None:
    """Look a name up among those of the States, whatever its case, marks and spacing."""
    if not _IN_NO_NAME.isdisjoint(name):
        return None
    # Most names stand as in the dictionary, which saves folding all of it.
    found = state_named(name, language.code) or state_folded(fold(name), language.code)
    if not found and name.isupper():
        # Capitals are often printed without accents: PERU.
        found = state_unaccented(unaccented(fold(name)), language.code)
    if not found and "- " in name:
        # A line ended in it: "Bosnie-" and "Herzégovine".
        return known_state(name.replace("- ", "-"), language)
    return State(*found) if found else None


def _printed_states(title: str, language: Language) -> list[str]:
    """List what the title may print as the State's name, likeliest first, prepositions off."""
    if _BRACKETS & {*title} and not _known_bracket(title, language):
        title = pattern(r"\s*[(（][^)）]*[)）][\s*]*$").sub("", title)
    bare = title.rstrip(_TRAILING)
    words = bare.split()
    found: list[str] = []
    folded = fold(bare)
    for match in pattern(language.state_in_title).finditer(folded):
        group = match.lastindex or 0
        # Folding changes no word's place, so the name's words can be counted from both ends.
        first = folded.count(" ", 0, match.start(group))
        count = len(match[group].split())
        name = " ".join(words[first : first + count]).strip(_TRAILING)
        inside_word = folded[match.start(group) - 1] != " "
        if not language.glue:
            # A script without spaces has no words to count, and folding changes nothing in a name.
            name, inside_word = match[group].strip(_TRAILING), False
        found.extend(_without_preposition(name, inside_word, language))
    return found


def _known_bracket(title: str, language: Language) -> bool:
    """Say that the bracket a title ends with is a State's: "Bolivia (Plurinational State of)"."""
    head, _, tail = title.replace("（", "(").rpartition("(")
    words = [*head.split()[-_BEFORE_BRACKET:], f"({tail.rstrip(_TRAILING)}"]
    names = (" ".join(words[at:]) for at in range(len(words) - 1))
    return any(known_state(name, language) for name in names)


def _without_preposition(name: str, inside_word: bool, language: Language) -> list[str]:
    """Take off the article, or the clitic where the name began `inside_word`."""
    if inside_word:
        pairs = (
            (full, name[len(clitic) :])
            for clitic, full in language.clitics
            if name.startswith(clitic)
        )
        return [full + rest for full, rest in pairs] or [name]
    for article in language.articles:
        if name.lower().startswith(article):
            return [name[len(article) :]]
    return [name]
