"""How a language cites treaties: the record of its words, and which treaty is a committee's own.

The words stand in `cmw_obs/languages/<code>/treaties.py`, written folded (see `language.fold`).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from cmw_obs.on_demand import module
from cmw_obs.records import NamedTuple

# The treaty that each committee monitors, by its usual abbreviation.
TREATY_OF = {
    "CMW": "ICRMW",
    "CRC": "CRC",
    "CEDAW": "CEDAW",
    "CERD": "ICERD",
    "CAT": "CAT",
    "CCPR": "ICCPR",
    "CESCR": "ICESCR",
    "CRPD": "CRPD",
    "CED": "ICPPED",
    "SPT": "OPCAT",
}
# The convention that a protocol is to: "the Convention" in documents on the protocol.
PARENT_OF = {"OPAC": "CRC", "OPSC": "CRC", "OPCAT": "CAT"}
# How many articles each has (United Nations Treaty Collection, chapter IV).
ARTICLES_OF = {
    "ICRMW": 93,
    "CRC": 54,
    "CEDAW": 30,
    "ICERD": 25,
    "CAT": 33,
    "ICCPR": 53,
    "ICESCR": 31,
    "CRPD": 50,
    "ICPPED": 45,
    "OPCAT": 37,
    "OPAC": 13,
    "OPSC": 17,
}
# What a treaty is called in short: "the Convention" where it is not one of these.
_KINDS = {
    "ICCPR": "covenant",
    "ICESCR": "covenant",
    "OPCAT": "protocol",
    "OPAC": "protocol",
    "OPSC": "protocol",
}
# Whose committees name articles in brackets at the end of what they are about, with the last of the
# articles that are of rights and duties.
NAMED_LAST = {"ICCPR": 27, "ICESCR": 15, "ICERD": 7, "CAT": 16, "ICPPED": 25}


class Pointing(NamedTuple):
    """A language's words that give articles to an instrument named before.

    `pronouns` stand behind the articles and name nothing, `pointers` with a word for an instrument,
    of which `instruments` are those of no kind; `whose` stand before the
    articles. `clauses` open a clause.
    """

    pronouns: tuple[str, ...] = ()
    pointers: tuple[str, ...] = ()
    instruments: frozenset[str] = frozenset()
    whose: tuple[str, ...] = ()
    clauses: frozenset[str] = frozenset()


class Labour(NamedTuple):
    """A language's words around conventions of the International Labour Organization.

    `names` are those of the Organization, `bracketed` is how a bracket with the number of a
    convention begins, `foreign` are names of others who number theirs, `advice` words for the
    Organization's recommendations, which are numbered beside its conventions.
    """

    names: tuple[str, ...]
    bracketed: tuple[str, ...] = ()
    foreign: tuple[str, ...] = ()
    advice: tuple[str, ...] = ()


class Goals(NamedTuple):
    """A language's words around targets of the Sustainable Development Goals.

    `targets` and `names` are words for targets and for sustainable development, `goal_words` those
    for a goal behind which a target may stand at once, `of_goal` those between a target's number
    and its goal's, `plans` those for programmes that have targets of their own, `letters` those of
    targets beside a to d, `measures` what is counted, not aimed at.
    """

    targets: tuple[str, ...]
    names: tuple[str, ...]
    goal_words: tuple[str, ...] = ()
    plans: tuple[str, ...] = ()
    letters: Mapping[str, str] = {}
    measures: tuple[str, ...] = ()
    of_goal: tuple[str, ...] = ()


class Comments(NamedTuple):
    """A language's words around general comments and recommendations.

    `words` are those for general comments, with one of `general` before their numbers where there
    are any; `of_bodies` say that what stands before is a committee's, `those` stand before the word
    for a committee that was named before; `behind` are such of `general` as make one of any of
    `numbered` whose number they follow. `foreign` name bodies that are no committees of these
    treaties and comment, too. `on` begin what may follow a number without a mark, where other words
    are what it counts; `topics` begin what a comment is about.
    """

    words: tuple[str, ...]
    general: tuple[str, ...] = ()
    of_bodies: tuple[str, ...] = ()
    those: tuple[str, ...] = ()
    on: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    numbered: tuple[str, ...] = ()
    foreign: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()


class TreatyForms(NamedTuple):
    """One language's words around articles, conventions, targets and general comments.

    `articles` are words before the numbers of articles, `article_stems` how they begin; in a list
    of numbers `joiners` mean "and", `ranges` "to", `parts` are words for parts of articles, whose
    numbers are none of articles', `single` those for one part and `nth` which one it is, in words
    behind it; `first` are words for the first article. `counter` follows each number where a
    language has such a word.

    `heads` are how the words for instruments begin (one that ends in a blank is whole), each with
    its kind: `convention`, `covenant`, `protocol`, `law` for what is no committee's, `text` for
    such as has no articles, or the treaty that it abbreviates; `common` are words that begin so, or
    where no spaces part them end so, and mean no instrument; `unarticled` end titles in marks of
    their own that have no articles; `unnamed` are ends of phrases for law
    of no name; `verbs` are words behind articles that say something of them, `repeated`
    prepositions that begin anew before articles of another, `sections` begin what laws have in
    place of articles. `of` are words that give the articles before them to what follows, but for
    phrases of `by` that begin so; where there are none it follows at once.
    `own` are the words that name the committee's treaty in short, with one of `definite` before
    them where there are any, else with no word that has an ending of `strange`, and with none of
    `further` behind but such as `plain` has. `treaties` and `protocols` are parts of names that
    tell one treaty from all others. `pronouns` stand for what was named before, `reserved` begin
    words for reservations, which are to articles of the treaty, `conjoined` stand between
    articles that are read together.

    `provisions` are words for what is joined to articles: "and other provisions of";
    `relatives` open a clause about what they follow, `its` are pronouns behind articles, each with
    the kinds of instrument that it cannot stand for, by its gender. `named_on` go on with the name
    of a protocol that is none of those named in short, `these` stand before the word for one that
    was named before. `contained` say that what stands before them is set out in articles,
    `inserted` stand behind the number of an article that was put in later, `pointing` are the words
    that point back to an instrument.

    `number_marks` is what stands before the numbers of conventions and general comments, `declared`
    begin words for declarations, `measured` those between a law and what it agrees with or not.
    `possessives` stand before what is the speaker's own, `bodies` are in every name of a committee.
    """

    articles: frozenset[str]
    article_stems: tuple[str, ...]
    joiners: frozenset[str]
    ranges: frozenset[str]
    parts: frozenset[str]
    first: frozenset[str]
    of: frozenset[str]
    heads: Mapping[str, str]
    own: frozenset[str]
    further: tuple[str, ...]
    treaties: Mapping[str, str]
    protocols: Mapping[str, str]
    number_marks: str
    labour: Labour
    goals: Goals
    comments: Comments
    bodies: tuple[str, ...]
    counter: str = ""
    clitics: str = ""
    definite: frozenset[str] = frozenset()
    strange: tuple[str, ...] = ()
    plain: tuple[str, ...] = ()
    pronouns: frozenset[str] = frozenset()
    possessives: frozenset[str] = frozenset()
    common: tuple[str, ...] = ()
    unarticled: tuple[str, ...] = ()
    unnamed: tuple[str, ...] = ()
    verbs: frozenset[str] = frozenset()
    single: frozenset[str] = frozenset()
    nth: frozenset[str] = frozenset()
    repeated: frozenset[str] = frozenset()
    reserved: tuple[str, ...] = ()
    conjoined: tuple[str, ...] = ()
    declared: tuple[str, ...] = ()
    measured: tuple[str, ...] = ()
    by: tuple[str, ...] = ("\n",)
    relatives: frozenset[str] = frozenset()
    provisions: frozenset[str] = frozenset()
    contained: tuple[str, ...] = ()
    inserted: frozenset[str] = frozenset({"bis", "ter", "quater", "quinquies"})
    sections: tuple[str, ...] = ()
    pointing: Pointing = Pointing()
    these: frozenset[str] = frozenset()
    named_on: tuple[str, ...] = ("\n",)
    its: Mapping[str, tuple[str, ...]] = {}


def kind_of(treaty: str) -> str:
    """Say what a treaty is called in short: `convention`, `covenant` or `protocol`."""
    return _KINDS.get(treaty, "convention")


def kinds(**words: tuple[str, ...]) -> dict[str, str]:
    """Give the kind of each of the words for instruments: `kinds(law=("decree", …))`."""
    return {word: kind for kind, named in words.items() for word in named}


@cache
def treaty_forms_of(code: str) -> TreatyForms:
    """Load the words of the language with this code."""
    table: TreatyForms = module(f"cmw_obs.languages.{code}.treaties").TABLE
    return table
