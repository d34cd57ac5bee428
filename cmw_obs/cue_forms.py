"""What a language says where a committee worries, recommends, asks and sets a deadline.

The words stand in `cues.py` and `requests.py` of the language's folder, written folded (see
`language.fold`).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from cmw_obs.on_demand import module
from cmw_obs.records import NamedTuple


class Requests(NamedTuple):
    """One language's words by which the last paragraphs ask for what comes next.

    `titles` gives for a role the words of its headings, `other_titles` those that make a heading
    one of something else. `submits` are verbs before a report, `reports` words for it, `contained`
    what between the two says that something else is submitted, `due` phrases beside it; `cycle` are
    phrases of the simplified procedure, under which `replies` will be what a report is
    (`constitutes`), `guidelines` of how reports and core documents are written. `informs` are words
    for what is asked in follow-up, `of_all` for all recommendations, `spreads` for dissemination,
    `findings` for what is disseminated, `earlier` for what came before, `assists` phrases for
    assistance that is to be used and `uses` for using it, `recourse` verbs that say so by
    themselves of what `helpers` offer. `all_points` are phrases for everything that a report is to
    address, `together` what stands between two reports before the date of the second. `asides` are
    words beside findings that are not themselves what is asked about: a point of view from which to
    carry them out, or a body whose they are; `others` name those to whom, or on whose report,
    something else is submitted, `verbal` phrases in which a word for a report is a verb's.
    """

    titles: Mapping[str, tuple[str, ...]]
    other_titles: tuple[str, ...]
    submits: tuple[str, ...]
    reports: tuple[str, ...]
    contained: tuple[str, ...]
    due: tuple[str, ...]
    cycle: tuple[str, ...]
    guidelines: tuple[str, ...]
    informs: tuple[str, ...]
    of_all: tuple[str, ...]
    spreads: tuple[str, ...]
    findings: tuple[str, ...]
    assists: tuple[str, ...]
    uses: tuple[str, ...]
    earlier: tuple[str, ...] = ()
    constitutes: tuple[str, ...] = ()
    replies: tuple[str, ...] = ()
    recourse: tuple[str, ...] = ()
    helpers: tuple[str, ...] = ()
    all_points: tuple[str, ...] = ()
    together: tuple[str, ...] = ("\n",)
    asides: tuple[str, ...] = ("\n",)
    others: tuple[str, ...] = ("\n",)
    verbal: tuple[str, ...] = ()


class Deadlines(NamedTuple):
    """One language's words around the date by which something is asked for.

    `by` are words right before a date, `then` right behind, `on` before the day of a report;
    `year_by` stand right before a year alone, `not_by` such that make it none ("the period until
    2030"), `that_is` between a date and the span that ends on it, or the day `appointed` that it
    is; `since` are words for the day that the span is counted from; `falls` are words of a clause
    that says when something is due, with `year_by` before the date. `year` matches a year that has
    no day, with the groups year and month, whose name may be one of `months`. `double_months` says
    that a month is printed under two names.

    `within` are words that begin a span of time to answer in, `lengths` may stand before its count,
    `between` behind it; `counts` are numbers in words, `units` give `Y` or `M` with how many of
    them the word means. Behind a unit without a count stands one of `uncounted`, behind any one of
    `closes` where spans are told by these.
    """

    by: tuple[str, ...]
    then: tuple[str, ...]
    year_by: tuple[str, ...]
    year: str
    within: tuple[str, ...]
    lengths: tuple[str, ...]
    counts: Mapping[str, int]
    units: Mapping[str, tuple[int, str]]
    not_by: tuple[str, ...] = ()
    that_is: frozenset[str] = frozenset()
    since: tuple[str, ...] = ()
    appointed: tuple[str, ...] = ()
    falls: tuple[str, ...] = ()
    months: Mapping[str, int] = {}
    double_months: bool = False
    between: tuple[str, ...] = ()
    uncounted: tuple[str, ...] = ("\n\n",)
    closes: tuple[str, ...] = ()
    on: tuple[str, ...] = ("\n",)


class Cues(NamedTuple):
    """One language's words by which roles are told (domain practice of the treaty bodies).

    `spellings` are replaced in a text before it is searched, so that each word has one form.

    Recommendations. `subjects` are names of the committee as they end right before a verb, `asked`
    are pronouns for the State party as they end there, `joiners` other words that may stand there
    ("and", "it"), `named` the committee right behind its verb, `fillers` adverbs that may stand on
    either side of the verb. `infinitives` are endings of what may be asked, `pronouns` stand for
    the committee where they open a sentence behind one of it, `openings` begin what comes before a
    comma and its verb, `attributive` stands behind a verb that only says of what something is.
    `recommends` are verbs that nobody else uses, `asks` those that others use too, `wished` such
    behind `wishes`; `objects` begin what follows them where the subject is not next to them,
    `governed` what follows the former behind a pause, `clauses` are words that give a verb behind
    them another subject. `free` says that words are not parted by spaces, `carriers` are verbs with
    what is asked of glued to them. `blocked` are letters before a verb that make it another word,
    or end another subject, `clitics` letters that may be glued in front. `repeats` are verbs of
    which what they repeat (`repeated`) decides, or a pronoun for it before them (`them`). `duties`
    begin a sentence that says what the State party should do, `holds` are phrases of the committee
    that may stand right before it; `recommended` are verbs in the past, as older reports have them,
    that count where the committee opens a text with them; `advice` are phrases that count where
    nothing stronger is said, as `modals` do where a text opens with what should do or be something.

    Concern. Each key of `concerns` begins words for it; its phrases, one of which must be there
    too, may be empty. `unconcerned` are phrases with such words that say something else, or
    with words of welcome that somebody else says.

    `positive` and `notes` are phrases of welcome and of taking note, `wants` of what is not done
    or not there. `dialogue` are words of an introduction: the report, the delegation, its replies.

    `considered` and `adopted` are phrases of the opening.
    """

    subjects: tuple[str, ...]
    joiners: frozenset[str]
    fillers: frozenset[str]
    recommends: tuple[str, ...]
    asks: tuple[str, ...]
    objects: tuple[str, ...]
    clauses: tuple[str, ...]
    repeats: tuple[str, ...]
    repeated: tuple[str, ...]
    duties: tuple[str, ...]
    holds: tuple[str, ...]
    advice: tuple[str, ...]
    concerns: Mapping[str, tuple[str, ...]]
    unconcerned: tuple[str, ...]
    positive: tuple[str, ...]
    notes: tuple[str, ...]
    wants: tuple[str, ...]
    dialogue: tuple[str, ...]
    considered: tuple[str, ...]
    adopted: tuple[str, ...]
    requests: Requests
    deadlines: Deadlines
    spellings: tuple[tuple[str, str], ...] = ()
    blocked: tuple[str, ...] = ()
    carriers: tuple[str, ...] = ()
    recommended: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    clitics: str = ""
    governed: tuple[str, ...] = ("\n",)
    them: frozenset[str] = frozenset()
    wishes: tuple[str, ...] = ()
    wished: tuple[str, ...] = ()
    infinitives: tuple[str, ...] = ()
    pronouns: tuple[str, ...] = ()
    openings: tuple[str, ...] = ()
    named: tuple[str, ...] = ()
    attributive: str = ""
    modals: tuple[str, ...] = ()
    free: bool = False


@cache
def cues_of(code: str) -> Cues:
    """Load the cues of the language with this code."""
    table: Cues = module(f"cmw_obs.languages.{code}.cues").TABLE
    return table
