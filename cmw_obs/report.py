"""What `check` prints: a line for each diagnostic, and the proof that nothing was lost."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING

from cmw_obs.model import Document
from cmw_obs.plain import from_document

if TYPE_CHECKING:
    from cmw_obs.coverage import Coverage


def text_lines(name: str, document: Document, proof: Coverage | None) -> bytes:
    """Give `file:line: code: message` for each diagnostic, then the figure of the proof."""
    lines = [
        f"{name}:{each.line or 1}: {each.code}: {each.message}" for each in document.diagnostics
    ]
    lines.append(f"{name}: {_figure(proof)}")
    return "".join(f"{line}\n" for line in lines).encode(errors="backslashreplace")


def _figure(proof: Coverage | None) -> str:
    if proof is None:
        return "coverage unknown: this is not the source text"
    figure = f"coverage {proof.ratio:.3f} ({proof.covered} of {proof.total} characters)"
    if proof.lost:
        figure += f"; lost at {_spans(proof.lost)}"
    if proof.altered:
        figure += f"; altered at {_spans(proof.altered)}"
    return figure


def _spans(spans: tuple[tuple[int, int], ...]) -> str:
    return ", ".join(f"{start}-{end}" for start, end in spans)


def explanation(name: str, readings: Iterable[tuple[int, str]]) -> bytes:
    """Give `file:line: reading` for each line of the source that was read."""
    lines = (f"{name}:{number}: {reading}\n" for number, reading in readings)
    return "".join(lines).encode(errors="backslashreplace")


def json_lines(name: str, document: Document, proof: Coverage | None) -> bytes:
    """Give one JSON object for the document: its diagnostics as in the output, and the proof."""
    found = {
        "source": name,
        "diagnostics": from_document(document)["diagnostics"],
        "coverage": None if proof is None else _proof(proof),
    }
    return (json.dumps(found, ensure_ascii=False) + "\n").encode(errors="backslashreplace")


def _proof(proof: Coverage) -> dict[str, object]:
    return {
        "ratio": round(proof.ratio, 6),
        "covered": proof.covered,
        "total": proof.total,
        "lost": proof.lost,
        "altered": proof.altered,
    }
