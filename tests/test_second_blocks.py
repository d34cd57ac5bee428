"""Recommendations in blocks of their own are known at the top of a page, in six languages."""

import pytest

from cmw_obs.language import load
from cmw_obs.lines import Line
from cmw_obs.segmenting.second_blocks import second_blocks

CONCERNS = {
    "ar": "وتشعر اللجنة بالقلق لأن المرفأ بلا ماء.",
    "zh": "委员会感到关切的是，港口没有干净的水。",
    "en": "The Committee is concerned that the harbour has no water.",
    "fr": "Le Comité constate avec préoccupation que le port n’a pas d’eau.",
    "ru": "Комитет обеспокоен тем, что в порту нет воды.",
    "es": "Preocupa al Comité que el puerto no tenga agua.",
}
BLOCKS = {
    "ar": ("توصي اللجنة الدولة الطرف بأن", "وتحث اللجنة الدولة", "كما تدعو اللجنة الدولة"),
    "zh": ("委员会建议缔约国", "委员会促请缔约国：", "委员会还请缔约国"),
    "en": ("The Committee recommends", "The Committee urges the", "The Committee also calls upon"),
    "fr": ("Le Comité recommande", "Le Comité prie instamment", "Le Comité invite également"),
    "ru": ("Комитет рекомендует", "Комитет настоятельно призывает", "Комитет также предлагает"),
    "es": ("El Comité recomienda", "El Comité insta al", "El Comité también alienta al"),
}


def _lines(code: str, *, parted: int, inside: int = 0) -> list[Line]:
    """Print concerns, each with its block below: so many by a blank line, the last on a page."""
    first, second, last = BLOCKS[code]
    found: list[Line] = []
    for block in (first, second)[:parted]:
        found += [_line(found, CONCERNS[code], blanks=1), _line(found, block, blanks=1, skipped=2)]
    # Sentences that no line begins.
    glue = load(code).glue
    found += [_line(found, f"{CONCERNS[code]}{glue}{first}") for _ in range(inside)]
    found.append(_line(found, CONCERNS[code], blanks=1))
    found.append(_line(found, last, skipped=3))
    return found


def _line(above: list[Line], words: str, *, blanks: int = 0, skipped: int = 1) -> Line:
    number = above[-1].number + skipped if above else 1
    return Line(number, words, number * 100, blanks=blanks)


@pytest.mark.parametrize("code", sorted(BLOCKS))
def test_a_block_at_the_top_of_a_page_is_known_by_its_committee(code):
    lines = _lines(code, parted=2)
    assert second_blocks(lines, load(code)) == {lines[-1].number}


@pytest.mark.parametrize("code", sorted(BLOCKS))
def test_none_is_known_where_no_others_are_parted_by_blank_lines(code):
    assert not second_blocks(_lines(code, parted=1), load(code))


@pytest.mark.parametrize("code", sorted(BLOCKS))
def test_none_is_known_where_such_sentences_stand_inside_lines(code):
    assert not second_blocks(_lines(code, parted=2, inside=2), load(code))


ARTICLES = {
    "ar": ("المرفأ بلا ماء (المادتان 2 و11).", "وإذ تشير إلى القرار، تهيب اللجنة"),
    "zh": ("港口没有干净的水（第二和第十一条）。", "忆及其决定，委员会促请"),
    "en": ("The harbour has no water (arts. 2 and 11).", "Recalling its decision, the Committee"),
    "fr": ("Le port n’a pas d’eau (art. 2 et 11).", "Rappelant sa décision, le Comité"),
    "ru": ("В порту нет воды (статьи 2 и 11).", "Ссылаясь на свое решение, Комитет"),
    "es": ("El puerto no tiene agua (arts. 2 y 11).", "Recordando su decisión, el Comité"),
}


@pytest.mark.parametrize(
    ("parted", "inside", "known"), [(2, 0, True), (1, 0, False), (2, 2, False)]
)
@pytest.mark.parametrize("code", sorted(ARTICLES))
def test_a_block_at_the_top_of_a_page_is_known_by_the_articles_before_it(
    code, parted, inside, known
):
    concern, block = ARTICLES[code]
    lines: list[Line] = []
    for _ in range(parted):
        lines += [_line(lines, concern, blanks=1)]
        lines += [_line(lines, block, blanks=1, skipped=2)]
    glue = load(code).glue
    lines += [_line(lines, f"{concern}{glue}{block}") for _ in range(inside)]
    lines.append(_line(lines, concern, blanks=1))
    lines.append(_line(lines, block, skipped=3))
    assert second_blocks(lines, load(code)) == ({lines[-1].number} if known else set())
