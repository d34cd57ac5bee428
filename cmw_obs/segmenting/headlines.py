"""Which lines above the first paragraph say what the document is: its title, a site's headline."""

from __future__ import annotations

from cmw_obs.language import Language, fold
from cmw_obs.states import known_state

# Articles and prepositions, behind which no title ends.
_LONGEST_SMALL_WORD = 3
_BETWEEN = " ,-:"


def is_title(words: str, language: Language) -> bool:
    """Say that the words begin as titles do, or with the committee's name and then a title's."""
    folded = fold(words)
    if folded.startswith(language.titles):
        return True
    heads = (folded.partition(each)[0] for each in language.titles if each in folded)
    # "The Committee … adopted its concluding observations" is a sentence.
    return any(_names_committee(head, language) for head in heads)


def _names_committee(head: str, language: Language) -> bool:
    """Say that the words end with a committee's name and what parts it from a title."""
    name = head.rstrip(_BETWEEN)
    if head[len(name) :].strip() == "":
        return False
    return name.endswith(tuple(phrase for phrase, _ in language.committees))


def parts_title(above: str, words: str, language: Language) -> bool:
    """Say that two lines part the words by which a title is known: "结论性意", "见"."""
    both = fold(f"{above}{words}")
    broken = (each for each in language.titles if each in both)
    return any(each not in fold(above) and each not in fold(words) for each in broken)


def ends_small(words: str) -> bool:
    """Say that the words stop behind a small one: "… on the initial report of"."""
    last = words.rpartition(" ")[2]
    return len(last) <= _LONGEST_SMALL_WORD and last.isalpha() and not last.isupper()


def leads_on(words: str, language: Language) -> bool:
    """Say that the words stop behind an article, a preposition or "and", as no heading does."""
    last = words.rpartition(" ")[2]
    # Headings in capitals are: "INSTITUTION NATIONALE DES DROITS DE".
    return last in language.leading or (words.isupper() and last.lower() in language.leading)


def names_state_below(above: str, words: str, language: Language) -> bool:
    """Say that the words are nothing but a State's name, and no rest of one that begins above."""
    if ends_small(above) or not known_state(words, language):
        return False
    return not known_state(f"{above.rpartition(' ')[2]} {words}", language)
