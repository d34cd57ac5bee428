"""Which heading comes next: the open headings, and the number a label has among them."""

from __future__ import annotations

from cmw_obs.labels import DECIMAL, LATIN, LETTERS, ROMAN, Label
from cmw_obs.records import NamedTuple

# A label in brackets that heads a part counts apart from the items' letters.
BRACKETED = "bracketed"
# A larger number in front of words is a year, or that of an order.
_MOST_HEADINGS = 40


class Numbered(NamedTuple):
    """A place in a numbering: of headings or of items, at its latest member."""

    system: str
    form: str
    ordinal: int


class Headings:
    """The labelled headings that are open, from the part down."""

    def __init__(self) -> None:
        self.open: list[Numbered] = []

    def place(self, label: Label, indented: bool, skipping: bool = False) -> Numbered | None:
        """Choose the system in which the label goes on with the open headings, or begins.

        `indented` says that the line stands further in than paragraphs do, which makes a number
        a section's even where no open heading expects it; `skipping` that it may be the number of
        a section before which others are missing.
        """
        values = _heading_values(label)
        for each in reversed(self.open):
            if values.get(each.system) == each.ordinal + 1:
                return each._replace(ordinal=each.ordinal + 1)
        first = next((s for s in (ROMAN, *values) if values.get(s) == 1), None)
        if first:
            return Numbered(first, label.form, 1)
        if BRACKETED in values or (DECIMAL in values and not (indented or self._skips(skipping))):
            return None
        system = self._later(values, label)
        return Numbered(system, label.form, values[system]) if system else None

    def _skips(self, skipping: bool) -> bool:
        return skipping and any(each.system == DECIMAL for each in self.open)

    def expects(self, label: Label) -> bool:
        """Say that an open heading has the number before this label's."""
        values = _heading_values(label)
        return any(values.get(each.system) == each.ordinal + 1 for each in self.open)

    def _later(self, values: dict[str, int], label: Label) -> str | None:
        """Choose the system of a label that skips a number, or begins above the first."""
        later = [
            system
            for system, number in values.items()
            if all(each.ordinal < number for each in self.open if each.system == system)
        ]
        known = [s for s in later if any(each.system == s for each in self.open)]
        fitting = known or [s for s in later if s != ROMAN or len(label.bare) > 1]
        return fitting[0] if fitting else None

    def add(self, numbered: Numbered) -> int:
        """Open the heading and give its level; those at its level and below are closed."""
        systems = [each.system for each in self.open]
        level = systems.index(numbered.system) if numbered.system in systems else len(systems)
        self.open[level:] = [numbered]
        return level


def _heading_values(label: Label) -> dict[str, int]:
    """Give the numbers the label may be as a heading's: letters in capitals, or in brackets."""
    if label.form in ("()", ")"):
        number = label.values.get(LETTERS) or label.values.get(LATIN)
        return {BRACKETED: number} if number else {}
    small = not label.bare.isupper()
    return {
        system: number
        for system, number in label.values.items()
        if system != LETTERS
        and not (small and system in (LATIN, ROMAN))
        and number <= _MOST_HEADINGS
    }
