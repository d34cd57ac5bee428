"""The facts of a document that head its preview, in its own language."""

from __future__ import annotations

from collections.abc import Iterator

from cmw_obs.model import PARAGRAPH_ROLES, Document, FollowUp, Session
from cmw_obs.terminal.words import date_said, listed, period_said, word
from cmw_obs.walk import paragraphs_in, texts_in

# Understood in every language, where commas differ.
_BETWEEN = " · "


def facts_of(document: Document) -> Iterator[tuple[str, str]]:
    """Give the words for each fact that is known and the fact; dates are written out."""
    language = document.language
    found = {
        "state": document.state.name if document.state else None,
        "committee": document.committee,
        "symbol": document.symbol,
        "session": _session(document.session, language) if document.session else None,
        "adopted": date_said(language, document.adopted) if document.adopted else None,
        "counts": _counts(document),
    }
    for key, said in found.items():
        if said:
            yield word(language, key), said
    for each in document.follow_up:
        yield word(language, "follow_up"), _follow_up(each, language)
    if document.next_report and document.next_report.due:
        yield word(language, "next_report"), date_said(language, document.next_report.due)


def _session(session: Session, language: str) -> str:
    number = str(session.number) if session.number is not None else ""
    days = [date_said(language, day) for day in (session.start, session.end) if day]
    return _BETWEEN.join(filter(None, (number, " \u2013 ".join(days))))


def _counts(document: Document) -> str:
    paragraphs = list(paragraphs_in(document))
    recommended = sum(each.role == "recommendation" for each in paragraphs)
    counts = {
        "paragraphs": len(paragraphs),
        "recommendations": recommended,
        "footnotes": len(document.footnotes),
    }
    language = document.language
    return _BETWEEN.join(f"{word(language, key)}: {n}" for key, n in counts.items() if n)


def _follow_up(follow_up: FollowUp, language: str) -> str:
    """Say by when, and to which paragraphs: `2 January 2026 (12, 20)`."""
    due = date_said(language, follow_up.due) if follow_up.due else ""
    due = due or (period_said(language, follow_up.period) if follow_up.period else "")
    numbers = listed(language, follow_up.paragraph_numbers)
    return f"{due} ({numbers})".strip() if numbers else due


def roles_in(document: Document) -> Iterator[str]:
    """Give the roles that the document's paragraphs have, in the order of the model."""
    met = {text.role for each in paragraphs_in(document) for text in texts_in(each)}
    yield from (role for role in PARAGRAPH_ROLES if role in met)
