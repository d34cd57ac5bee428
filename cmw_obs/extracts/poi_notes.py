"""Footnotes in text that Apache POI extracted: references, and bodies behind their paragraph.

A reference is `[footnoteRef:6]`, its body ` [6: text] ` stands after the whole paragraph, one per
reference and in their order. A body may hold line ends, brackets and references of its own, so
bodies are matched against the references of their paragraph, never by the first bracket.
"""

from __future__ import annotations

from collections.abc import Callable

from cmw_obs.extracts.poi_marks import Marks, PoiMark
from cmw_obs.lines import Lifted
from cmw_obs.model import Footnote, Severity, Span
from cmw_obs.on_demand import pattern
from cmw_obs.records import NamedTuple

LOST_BODY = r"(?:^|\s)\[(?P<id>\d+): "
_NOT_FOUND = "!!! "
MOST_LINES = 60


class _Body(NamedTuple):
    """The words of ` [6: … ]`, from `start` to `end`, bracket and number outside."""

    mark: PoiMark
    start: int
    end: int


class Notes:
    """The footnotes of one text, in the order of their bodies, as its paragraphs are read.

    `note` takes code, severity, message and the span of what is kept.
    """

    def __init__(self, text: str, note: Callable[[str, Severity, str, Span], None]) -> None:
        self.text = text
        self.note = note
        self.footnotes: list[Footnote] = []
        self.known: set[int] = set()
        self.marks = Marks(text)

    def line_end(self, start: int) -> int:
        """Give the end of the line that `start` is in."""
        end = self.text.find("\n", start)
        return len(self.text) if end < 0 else end

    def read(self, start: int, end: int, lifted: list[Lifted]) -> tuple[int, int]:
        """Lift the marks and take the bodies: where the words end, and where the last line does."""
        position = start
        while marks := self.marks.between(position, end):
            bodies = self.bodies_start(marks, self.bodies_limit(end))
            called = marks if bodies is None else [m for m in marks if m.start < bodies]
            if bodies is None:
                lifted.extend((m.start, m.end, m.number) for m in called)
                return end, end
            close = self.bodies_end(bodies, end)
            found = self.take_bodies(called, bodies, close)
            lifted.extend((m.start, self.mark_end(m, found), m.number) for m in called)
            if close >= end or not self.text[close:end].strip():
                return min(bodies, end), max(self.line_end(close), end)
            # Bodies inside a table cell: the row goes on behind them.
            lifted.append((bodies, close, None))
            position = close
        return end, end

    def mark_end(self, mark: PoiMark, found: dict[int, str]) -> int:
        """Give where the mark ends, the star that its body repeats included."""
        printed = found.get(mark.number, "")
        starred = printed.startswith("*") and self.text.startswith(printed, mark.end)
        return mark.end + (len(printed) if starred else 0)

    def bodies_limit(self, end: int) -> int:
        """Give how far bodies may begin: on the next line where that begins with one."""
        following = self.line_end(end + 1)
        return following if self.text[end:following].lstrip().startswith("[") else end

    def bodies_start(self, marks: list[PoiMark], limit: int) -> int | None:
        """Find the first body of the marks; a comment may have put it on the next line."""
        places = (self.text.find(f"[{mark.id}: ", marks[0].end, limit) for mark in marks)
        return min((place for place in places if place >= 0), default=None)

    def bodies_end(self, start: int, end: int) -> int:
        """Find where the bodies end: at a line end, or at a tab, with every bracket closed."""
        closed = None
        for _ in range(MOST_LINES):
            region = self.text[start:end]
            if region.rstrip().endswith("]"):
                if region.count("[") <= region.count("]"):
                    return start + len(region.rstrip())
                closed = closed or start + len(region.rstrip())
            elif (tab := region.rfind("] \t")) >= 0 and closed is None:
                return start + tab + 1
            if end >= len(self.text):
                break
            end = self.line_end(end + 1)
        if closed:
            return closed
        end = self.line_end(start)
        self.note("footnote-unclosed", "warning", "a footnote without its end", (start, end))
        return end

    def take_bodies(self, marks: list[PoiMark], start: int, close: int) -> dict[int, str]:
        """Take the bodies between `start` and `close`; give the printed mark of each footnote."""
        printed = {}
        for body in self.split_bodies(marks, start, close):
            printed[body.mark.number] = self.add_footnote(body)
        return printed

    def split_bodies(self, marks: list[PoiMark], start: int, close: int) -> list[_Body]:
        """Part the bodies: each ends where the next one of the same paragraph begins."""
        found: list[_Body] = []
        for mark in marks:
            head = f"[{mark.id}: "
            at = start if not found else found[-1].start
            at = self.text.find(head, at, close)
            while found and at >= 0 and not self.text[found[-1].start : at].rstrip().endswith("]"):
                at = self.text.find(head, at + 1, close)
            if at < 0:
                continue
            if found:
                ended = self.text.rindex("]", found[-1].start, at)
                found[-1] = found[-1]._replace(end=ended)
            last = start + len(self.text[start:close].rstrip())
            last -= self.text[last - 1] == "]"
            begun = at + len(head)
            found.append(_Body(mark, begun, max(begun, last)))
        return found

    def add_footnote(self, body: _Body) -> str:
        """Add the footnote of a body, and those its words call; give its printed mark."""
        end, words = body.end, self.text[body.start : body.end].lstrip()
        bare = _without_mark(words)
        stars = words[: len(words) - len(words.lstrip("*"))]
        mark, start = stars or str(body.mark.number), end - len(bare)
        span = (body.start - len(f"[{body.mark.id}: "), min(body.end + 1, len(self.text)))
        place = len(self.footnotes)
        raw = self.text[start:end]
        if raw.startswith(_NOT_FOUND):
            self.note("footnote-not-found", "note", "the text itself says that it is missing", span)
            return mark
        if "noteRef:" in raw and (nested := self.marks.between(start, end)):
            raw, span = self.lift_nested(nested, start, end, span)
        text = " ".join(raw.split())
        if body.mark.number in self.known:
            self.note("footnote-repeated", "note", "the footnote is given again here", span)
            return mark
        self.known.add(body.mark.number)
        self.footnotes.insert(place, Footnote(body.mark.number, mark, text, span))
        return mark

    def lift_nested(
        self, nested: list[PoiMark], start: int, end: int, span: Span
    ) -> tuple[str, Span]:
        """Take the footnotes that a footnote calls; give its own words and its own span."""
        bodies = self.bodies_start(nested, end)
        stop = end if bodies is None else bodies
        called = [mark for mark in nested if mark.start < stop]
        raw, position = "", start
        for mark in called:
            raw += self.text[position : mark.start]
            position = mark.end
        raw += self.text[position:stop]
        if bodies is not None:
            self.take_bodies(called, bodies, end)
        self.note("footnote-nested", "note", "a footnote that calls another", span)
        return raw, span

    def add_lost(self, start: int, end: int) -> None:
        """Take bodies that no reference of their paragraph calls."""
        marks = [
            PoiMark(start, start, found["id"], int(found["id"]))
            for found in pattern(LOST_BODY).finditer(self.text, start, end)
        ]
        self.take_bodies(marks, start, start + len(self.text[start:end].rstrip()))


def _without_mark(words: str) -> str:
    """Take off what the printed mark leaves at the head of a body: stars, empty brackets, a tab."""
    for opened, closed in ("()", "（）"):
        inside = words.removeprefix(opened).lstrip()
        if words.startswith(opened) and inside.startswith(closed):
            return inside[1:].lstrip()
    return words.lstrip("*").lstrip()
