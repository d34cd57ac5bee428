"""The titles of parts, as the committees have worded them since 1993, and what each part is for."""

import pytest

from cmw_obs.language import load
from cmw_obs.meaning.titles import role_of

TITLES = [
    ("es", "Preocupaciones y recomendaciones", "concerns"),
    ("es", "Asuntos que suscitan inquietud", "concerns"),
    ("es", "Sugerencias y recomendaciones", "concerns"),
    ("es", "Principales problemas y recomendaciones", "concerns"),
    ("es", "Factores positivos", "positive"),
    ("es", "Medidas positivas", "positive"),
    ("es", "Medidas complementarias adoptadas y progreso logrado por el Estado Parte", "positive"),
    ("es", "Factores y dificultades que obstaculizan la aplicación del Pacto", "factors"),
    ("es", "Otras recomendaciones", None),
    ("ru", "Проблемы, вызывающие беспокойство, и рекомендации", "concerns"),
    ("ru", "Предложения и рекомендации", "concerns"),
    ("ru", "Основные вопросы и рекомендации", "concerns"),
    ("ru", "Последующие меры и распространение информации", "follow-up"),
    ("ru", "Последующие меры и достигнутый прогресс", "positive"),
    ("ru", "Дальнейшая деятельность", "follow-up"),
    ("ru", "Вступление", "introduction"),
    ("ru", "Другие рекомендации", None),
    ("ru", "Осуществление и представление отчетности", "follow-up"),
    ("fr", "Mise en œuvre et établissement de rapports", "follow-up"),
    ("fr", "Facteurs positifs", "positive"),
    ("fr", "Suggestions et recommandations", "concerns"),
    ("en", "Suggestions and recommendations", "concerns"),
    ("ar", "الاقتراحات والتوصيات", "concerns"),
    ("ar", "العوامل الإيجابية", "positive"),
    ("ar", "العوامل والصعوبات التي تعيق تنفيذ الاتفاقية", "factors"),
    ("zh", "提议和建议", "concerns"),
]


@pytest.mark.parametrize(("code", "title", "role"), TITLES)
def test_a_part_is_for_what_its_title_says(code: str, title: str, role: str | None) -> None:
    assert role_of(title, load(code)) == role
