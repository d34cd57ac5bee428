"""The footnotes at the foot of a page: which rows they are, and where each begins.

A note begins with its number, or a star, on a row of its own or in front of its words, and goes on
to the next or to the page's end. That they run on from the page before, one by one to the end, and
are called by the text above, tells them from wrapped text that begins with a number; so does a rule
of underscores above them.
"""

from __future__ import annotations

from collections.abc import Callable

from cmw_obs.extracts.glued import COUNTED
from cmw_obs.extracts.rows import Row
from cmw_obs.extracts.stacked import Note, unstacked
from cmw_obs.on_demand import pattern
from cmw_obs.records import NamedTuple

_START = (
    r"(?P<star>\*{1,3})(?!\d)|(?P<number>[1-9]\d{0,2})(?=\s|\Z|[^\W\d_])"
    r"|[(（\[](?P<bracketed>[1-9]\d{0,2})[\])）]"
)
_RULE = r"[_─—]{4,}"
_LABEL = r"\(?\w{1,4}[.)\-]"
_NUMBERED = r"\(?(?:\d{1,3}|\w)(?:[.)]|-(?=\s))(?:\s|\Z)"
_STOPS = frozenset(".!?؟。)）")
_MOST_SKIPPED = 2
_MOST_CONTINUED = 8

# Whether the rows of a text call notes; `sure` asks for a mark that kept its place.
IsCalled = Callable[[list[Row], list[Note], bool], bool]


class Foot(NamedTuple):
    """A page parted: its text, the rule, what goes on from the page before, and the notes.

    `furniture` has the rule, and the page's number where it stands among the notes.
    """

    body: list[Row]
    furniture: list[Row]
    continued: list[Row]
    notes: list[Note]


class _Start(NamedTuple):
    """What a row begins with that may be a note's mark; `end` is where its words begin."""

    mark: str
    form: str
    end: int


class _Run(NamedTuple):
    """Rows that begin notes one after another: how many there are, and the first two.

    `is_clean` says that nothing above the first of them breaks off.
    """

    length: int
    place: int
    start: _Start
    following: _Run | None
    is_clean: bool


def foot_of(rows: list[Row], page: int, last: int, is_open: bool, is_called: IsCalled) -> Foot:
    """Part a page's text from the notes below it.

    `page` counts the pages from 1; `last` is the printed number of the last note so far, 0 if there
    is none; `is_open` says that its words break off; `is_called` says whether the text above calls
    any of the notes.
    """
    rules = [place for place, row in enumerate(rows) if pattern(_RULE).fullmatch(row.words)]
    top = rules[-1] + 1 if rules else 0
    run = _with_page_number(rows, _longest_run(rows, last, top), page, last)
    if run and (twice := _star_above(rows, run)):
        found = foot_of([row for row in rows if row != twice], page, last, is_open, is_called)
        if found.notes:
            # Else it is the title's own, which broke off.
            return found._replace(furniture=[twice, *found.furniture])
    begin = run.place if run else len(rows)
    notes, furniture, more = unstacked(_notes(rows, run), page, _ends_in_label(rows[:begin]))
    if rules:
        furniture = [*rows[top - 1 : top], *furniture]
        return Foot([*rows[: top - 1], *more], furniture, rows[top:begin], notes)
    sure = not (run and _is_apart(rows, run, last))
    if not notes or not (_stands_alone(rows[begin], last) or is_called(rows[:begin], notes, sure)):
        return Foot(rows, [], [], [])
    edge = _continued_from(rows, begin) if is_open else begin
    return Foot([*rows[:edge], *more], furniture, rows[edge:begin], notes)


def _star_above(rows: list[Row], run: _Run) -> Row | None:
    """Give the star that LibreOffice draws above one that was typed in front of its note."""
    above = rows[run.place - 1] if run.place else None
    doubled = above and run.start.mark.startswith("*") and above.words == run.start.mark
    return above if doubled else None


def _ends_in_label(rows: list[Row]) -> bool:
    last = next((row.words for row in reversed(rows) if row.words), "")
    return bool(pattern(_LABEL).fullmatch(last))


def _start_of(words: str) -> _Start | None:
    found = pattern(_START).match(words)
    if found is None:
        return None
    number = found["number"]
    behind = words[found.end() : found.end() + 1]
    if number and behind.isalpha() and (behind in COUNTED or behind.islower()):
        # A word glued to its mark begins a note; "3rd" and "6月" go on with one.
        return None
    mark = found["star"] or number or found["bracketed"]
    return _Start(mark, "()" if found["bracketed"] else "", found.end())


def _longest_run(rows: list[Row], last: int, top: int) -> _Run | None:
    """Choose the rows with which notes begin: the longest run, and of such the lowest."""
    nearest: dict[tuple[str, str], _Run] = {}
    best: _Run | None = None
    for place in range(len(rows) - 1, top - 1, -1):
        start = _start_of(rows[place].words)
        if start is None:
            continue
        below = [nearest[each] for each in _behind(start) if each in nearest]
        following = max(below, key=_length_of, default=None)
        length = following.length + 1 if following else 1
        run = _Run(length, place, start, following, _is_clean(rows, place))
        known = nearest.get(start[:2])
        if not known or run.length > known.length or run.is_clean >= known.is_clean:
            nearest[start[:2]] = run
        if _may_open(start.mark, last) and (best is None or run.length > best.length):
            best = run
    return best


def _with_page_number(rows: list[Row], run: _Run | None, page: int, last: int) -> _Run | None:
    """Begin with the mark above the page's number, which stands alone below it and looks like one.

    The mark is the one that is due, or the same number.
    """
    if run is None or rows[run.place].words != str(page):
        return run
    above = next((n for n in range(run.place - 1, -1, -1) if rows[n].words), run.place)
    mark = rows[above].words
    if mark == str(page):
        return run._replace(place=above)
    if mark != str(last + 1):
        return run
    return _Run(1, above, _Start(mark, "", len(mark)), None, run.is_clean)


def _length_of(run: _Run) -> int:
    return run.length


def _is_clean(rows: list[Row], place: int) -> bool:
    """Say that the row above ends a sentence, is a mark alone, or is empty."""
    words = rows[place - 1].words if place else ""
    if not words or words[-1] in _STOPS:
        return True
    start = _start_of(words)
    return start is not None and start.end == len(words)


def _may_open(mark: str, last: int) -> bool:
    if mark.startswith("*"):
        return last == 0
    return last < int(mark) <= last + 1 + _MOST_SKIPPED


def _is_apart(rows: list[Row], run: _Run, last: int) -> bool:
    """Say that a run looks like notes: it goes on from the last, and holds no labels.

    The first of all stand apart from the text, or there is more than one, or its mark stands alone.
    """
    above = rows[run.place - 1 : run.place]
    is_alone = run.start.end == len(rows[run.place].words)
    is_due = run.start.mark.startswith("*") or int(run.start.mark) == last + 1
    apart = last > 0 or run.length > 1 or is_alone or not above or not above[0].words
    labelled = any(pattern(_NUMBERED).match(row.words) for row in rows[run.place :])
    return is_due and apart and not labelled


def _stands_alone(row: Row, last: int) -> bool:
    """Say that the row is the number that is due and nothing else: a note's, whose call is lost."""
    return last > 0 and row.words == str(last + 1) and row.first == row.start


def _behind(start: _Start) -> tuple[tuple[str, str], ...]:
    if start.mark.startswith("*"):
        return (start.mark + "*", ""), ("1", ""), ("1", "()")
    return ((str(int(start.mark) + 1), start.form),)


def _notes(rows: list[Row], run: _Run | None) -> list[Note]:
    """Give the notes of a run."""
    notes = []
    while run:
        end = run.following.place if run.following else len(rows)
        mark = run.start.mark
        number = int(mark) if mark.isdecimal() else None
        own = [row for row in rows[run.place : end] if not row.is_empty]
        notes.append(Note(mark, number, own, run.start.end, run.start.form == "()"))
        run = run.following
    return notes


def _continued_from(rows: list[Row], end: int) -> int:
    """Find the rows, right above the notes and apart from the text, that end an earlier note."""
    start = end
    while start and rows[start - 1].words and end - start <= _MOST_CONTINUED:
        start -= 1
    apart = 0 < start < end and end - start <= _MOST_CONTINUED
    return start if apart and not pattern(_LABEL).match(rows[start].words) else end
