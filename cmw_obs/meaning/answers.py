"""Which concerns a recommendation answers: those that run up to it under its heading.

They run back to the recommendation before (domain practice of the treaty bodies: topic by topic,
what worries the committee, then what it recommends).
"""

from __future__ import annotations

from cmw_obs.meaning.entries import Entry


def answers(
    entries: list[Entry], roles: list[str | None], behind: list[list[str | None]]
) -> list[tuple[int, ...]]:
    """Give for each paragraph the numbers of the concerns that it answers.

    `behind` has the roles of what is continued under its number.
    """
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
