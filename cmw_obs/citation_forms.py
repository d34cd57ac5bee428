"""How a language cites documents and paragraphs: the record of its words, and where they are kept.

The words stand in `cmw_obs/languages/<code>/citations.py`, written folded (see `language.fold`).
"""

from __future__ import annotations

from functools import cache

from cmw_obs.on_demand import module
from cmw_obs.records import NamedTuple


class Recalling(NamedTuple):
    """A language's words by which a committee recalls what it recommended before.

    `recalls` begin the words for recalling; what is recalled stands within `reach` characters and
    with none of `breaks` between, but for those that are in `conjunctions`. `again` are words that
    say near a verb which `urges` begin that something is recommended once more; `in_line` are
    phrases before earlier recommendations that what is asked agrees with, by such a verb or by
    `duties`; such as begin like `again` need none. `stands` are phrases for recommendations that
    still hold, `own` such that are named by a pronoun alone: "reiterates its own", `requests` other
    words for what is repeated: "its call"; by the phrases `others` it is somebody else who recalls.
    `inside` stand behind a document in which something was said, where a language names that last;
    one of `worries` is no recommendation, nor is what one of `reported` says; what is `done`,
    with no word of `undone` before, needs no recommendation. `named` are phrases for what the
    sentence before has told of: "that recommendation".
    """

    recalls: tuple[str, ...]
    breaks: tuple[str, ...]
    reach: int = 60
    conjunctions: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()
    worries: tuple[str, ...] = ()
    again: tuple[str, ...] = ()
    urges: tuple[str, ...] = ()
    in_line: tuple[str, ...] = ()
    stands: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    requests: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    duties: tuple[str, ...] = ()
    reported: tuple[str, ...] = ()
    done: tuple[str, ...] = ()
    undone: tuple[str, ...] = ()
    named: tuple[str, ...] = ()


class Resolutions(NamedTuple):
    """A language's words around resolutions that are cited by their number.

    `words` begin the words for a resolution, `assembly` is the General Assembly, `rights_council`
    the Human Rights Council, `councils` are bodies that number theirs the same way. `enacting` is
    how a clause that says whose a resolution is goes on up to that name, `therein` what may follow
    the name in one.
    """

    words: tuple[str, ...]
    assembly: tuple[str, ...]
    councils: tuple[str, ...]
    rights_council: tuple[str, ...]
    enacting: tuple[str, ...] = ("\n",)
    therein: tuple[str, ...] = ("\n",)


class OwnParagraphs(NamedTuple):
    """A language's words by which paragraphs are told to be those of the document itself, or not.

    `bare_before` is what must stand before paragraphs that nothing else tells, where anything may
    if it is empty, and `bare_after` what joins others to them. `mentioned` begin words for what a
    paragraph said, before its number, or right behind its counter; `reports` are words for what
    else has paragraphs. `carried_out` stand before paragraphs on which something was done,
    `pronouns` before those of recommendations named before. `same_time` says that more is asked for
    by a date just named. `on` stands between observations and the report that they are on,
    `on_before` what ends before them where a language names it first. `holders` end what else has
    paragraphs right before them, `owners` begin words for it behind them; `oblique` are endings of
    a noun, `agreeing` of an adjective, that is no owner in the genitive, nor are `subjects`.
    `urgent` are phrases before a list of topics, each with its paragraph.
    """

    bare_before: tuple[str, ...] = ()
    bare_after: tuple[str, ...] = ()
    mentioned: tuple[str, ...] = ()
    reports: tuple[str, ...] = ()
    carried_out: tuple[str, ...] = ()
    pronouns: tuple[str, ...] = ()
    same_time: tuple[str, ...] = ()
    on: tuple[str, ...] = ("\n",)
    on_before: tuple[str, ...] = ("\n",)
    holders: tuple[str, ...] = ()
    owners: tuple[str, ...] = ("\n",)
    oblique: tuple[str, ...] = ()
    agreeing: frozenset[str] = frozenset()
    subjects: frozenset[str] = frozenset()
    urgent: tuple[str, ...] = ("\n",)


class CitationForms(NamedTuple):
    """One language's words around citations, as UN documents print them.

    `paragraph_words` open a list of paragraphs, `paragraph_stems` are how they begin, for a quick
    search; `counter` is the word behind each number where a language has one (段), `item_words` are
    such behind items (分段), `below` begin words for items named before their paragraph, `plural`
    how words for several paragraphs end. In a list `joiners` mean "and", `ranges` "to", `leaders`
    "from". `of` follows a paragraph that belongs to something else; where it is empty, a noun in
    the genitive does; `within` are phrases that begin with one of `of` and say when or how, not
    whose they are. `above` are phrases beside paragraphs of the document itself, `present` such for
    the document. `glosses` follow a number of a list, behind a comma, where its topic is named:
    "paragraphs 7, on housing, and 13"; `comma` is that comma.

    `ibid` are all forms of it, `see` words before a citation or between it and its paragraphs,
    `between` further words between the two: "particularly those contained in", `behind_symbol` what
    may be glued to a symbol. `following` stands behind the first of paragraphs that are not
    counted: "and following". `divisions` begin the words for a part of a document that may stand
    between its symbol and its paragraphs, whose numbers run on through the parts, `annexes` are
    words for what is the only such part where it has no number. `of_it` give paragraphs back to a
    document named before, `pages` are words for the page of a book, `clitics` letters that are
    glued in front of a word.

    `recommendations` begin words for what a committee recommended, `previous` those for earlier
    documents; `general` are words that only look like recommendations.
    """

    ibid: tuple[str, ...]
    see: frozenset[str]
    paragraph_words: frozenset[str]
    paragraph_stems: tuple[str, ...]
    joiners: frozenset[str]
    ranges: frozenset[str]
    leaders: frozenset[str]
    of: frozenset[str]
    above: tuple[str, ...]
    present: tuple[str, ...]
    previous: tuple[str, ...]
    recommendations: tuple[str, ...]
    general: tuple[str, ...]
    pages: tuple[str, ...]
    recalling: Recalling
    resolutions: Resolutions
    own_paragraphs: OwnParagraphs = OwnParagraphs()
    counter: str = ""
    behind_symbol: tuple[str, ...] = ()
    clitics: str = ""
    item_words: tuple[str, ...] = ()
    below: tuple[str, ...] = ()
    plural: tuple[str, ...] = ()
    glosses: tuple[str, ...] = ()
    comma: str = ","
    between: frozenset[str] = frozenset()
    divisions: tuple[str, ...] = ()
    annexes: tuple[str, ...] = ("\n",)
    within: tuple[str, ...] = ()
    of_it: tuple[str, ...] = ()
    following: tuple[str, ...] = ()


@cache
def forms_of(code: str) -> CitationForms:
    """Load the words of the language with this code."""
    table: CitationForms = module(f"cmw_obs.languages.{code}.citations").TABLE
    return table
