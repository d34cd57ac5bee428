"""Articles without a treaty are the committee's where heading, end or neighbour names them so."""

import pytest

from cmw_obs.model import Document, Paragraph, Section, Source
from tests.citations.tables import annotated

_SPAN = (0, 0)


def _cited(code: str, title: str, *texts: str) -> list[tuple[str | None, tuple[int, ...]]]:
    """Give treaty and articles of each citation of the last paragraph under a heading."""
    paragraphs = tuple(
        Paragraph(f"para_{n}", n, f"{n}.", text, _SPAN) for n, text in enumerate(texts, 1)
    )
    section = Section(None, None, title, _SPAN, paragraphs=paragraphs)
    source = Source("case", "text", None, "utf-8", "", 0)
    whole = Document(code, "ltr", source, committee="CRPD", parts=(section,))
    last = annotated(whole).parts[0].paragraphs[-1]
    return [(each.treaty, each.articles) for each in last.references]


HELD = [
    (
        "fr",
        "Il faut adopter une loi générale conforme à l’article 5 et allumer les lampes.",
        "La loi générale, à l’article 5, parle de lampes et de quais.",
    ),
    (
        "es",
        "Debe aprobar una ley general conforme al artículo 5 y encender los faroles.",
        "La ley general, en el artículo 5, habla de faroles y de muelles.",
    ),
    (
        "en",
        "It should adopt a general law in conformity with article 5 and light the lamps.",
        "The general law, in article 5, speaks of lamps and quays.",
    ),
]


@pytest.mark.parametrize(("code", "held", "laws"), HELD)
def test_what_a_heading_names_is_meant_but_for_a_laws(code: str, held: str, laws: str) -> None:
    assert _cited(code, "5 (art. 5)", held) == [("CRPD", (5,))]
    assert _cited(code, "5", held) == [("CRPD", (5,))]
    assert _cited(code, "5 (art. 5)", laws) == []


def test_what_the_paragraph_before_names_is_meant_unless_a_law_has_it_too() -> None:
    concern = "El Código Marítimo no se ajusta al artículo 16 de la Convención."
    asked = "Debe revisar el Código Marítimo y respetar desde ahora lo dispuesto en el artículo 16."
    assert _cited("es", "Muelles", concern, asked) == [("CRPD", (16,))]
    assert _cited("es", "Muelles", asked) == []
    both = "El artículo 16 del Código Marítimo no se ajusta al artículo 16 de la Convención."
    assert _cited("es", "Muelles", both, asked) == []


def test_a_heading_over_a_part_of_the_treaty_tells_nothing_of_one_article() -> None:
    text = (
        "Le Code maritime est ancien. Il faut que les lampes soient allumées, selon l’article 12."
    )
    assert _cited("fr", "Droits (art. 12)", text) == [("CRPD", (12,))]
    assert _cited("fr", "Droits (art. 5 à 30)", text) == []
