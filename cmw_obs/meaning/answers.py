"""What lies beside paragraphs: their roles, and which concerns a recommendation answers.

It answers those that run up to it under its heading, back to the recommendation before (domain
practice of the treaty bodies: topic by topic, what worries the committee, then what it recommends).
"""

from __future__ import annotations

from cmw_obs.meaning.entries import Entry

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from cmw_obs.laying import Changes

_Roles = list[str | None]


def beside_paragraphs(entries: list[Entry], roles: _Roles, behind: list[_Roles]) -> Changes:
    """Give each paragraph its role and what it answers, and what continues it its own role.

    `behind` has the roles of what is continued under the number of each.
    """
    changes: dict[int, dict[str, Any]] = {}
    answered = _answered(entries, roles, behind)
    for entry, role, concerns, others in zip(entries, roles, answered, behind, strict=True):
        changes[id(entry.paragraph)] = {"role": role, "responds_to": concerns}
        for block, own in zip(entry.paragraph.continued, others, strict=True):
            changes[id(block)] = {"role": own}
    return changes


def _answered(entries: list[Entry], roles: _Roles, behind: list[_Roles]) -> list[tuple[int, ...]]:
    """Give for each paragraph the numbers of the concerns that it answers."""
    found: list[tuple[int, ...]] = []
    run: list[int] = []
    heading = 0
    for entry, role, others in zip(entries, roles, behind, strict=True):
        if entry.heading != heading:
            heading, run = entry.heading, []
        recommends = role == "recommendation"
        found.append(tuple(run) if recommends else ())
        if role == "concern" and entry.paragraph.number is not None:
            run.append(entry.paragraph.number)
        if recommends or "recommendation" in others:
            # Answered, be it under the concern's own number.
            run = []
    return found
