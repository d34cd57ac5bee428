"""Notes in a list at the end, in every form that their numbers and their marks have."""

from itertools import product

import pytest

from cmw_obs import convert
from cmw_obs.model import LANGUAGES, Document
from cmw_obs.walk import items_in, marks_in, paragraphs_in

# The title, the paragraphs, two items behind the third, and what the notes say; "{}" is a mark.
TEXTS = {
    "en": (
        "Concluding observations on the second periodic report of Valdoria{}",
        "1. The Committee considered the report (CMW/C/VLD/2){} at its 561st meeting.{}",
        "2. It is concerned that the law{} of 2012 is not applied, nor is article 3 (1) thereof.",
        "3. The Committee recommends that the State party:",
        "(a) Amend Act No. 60/1996;",
        "(b) Train its judges{} in resolution 53/144.",
        "4. It reiterates its recommendation.{} It requests a report by 1 May 2028.",
        ("Adopted by the Committee.", "Ibid., para. 9.", "See the core document, which was|filed."),
    ),
    "fr": (
        "Observations finales concernant le deuxième rapport périodique de la Valdorie{}",
        "1. Le Comité a examiné le rapport (CMW/C/VLD/2){} à ses 561e et 562e séances{}.",
        "2. Il est préoccupé par le fait que la loi{} de 2012 n’est pas appliquée (art. 3 (1)).",
        "3. Le Comité recommande à l’État partie :",
        "a) De modifier la loi no 60/1996 ;",
        "b) De former ses juges{} à la résolution 53/144.",
        "4. Il réitère sa recommandation{}. Il demande un rapport d’ici au 1er mai 2028.",
        (
            "Adoptées par le Comité.",
            "Ibid., par. 9.",
            "Voir le document de base, qui a été|déposé.",
        ),
    ),
    "es": (
        "Observaciones finales sobre el segundo informe periódico de Valdoria{}",
        "1. El Comité examinó el informe (CMW/C/VLD/2){} en sus sesiones 561ª y 562ª{}.",
        "2. Le preocupa que la ley{} de 2012 no se aplique, ni tampoco su artículo 3 (1).",
        "3. El Comité recomienda al Estado parte que:",
        "a) Modifique la Ley núm. 60/1996;",
        "b) Capacite a sus jueces{} en la resolución 53/144.",
        "4. Reitera su recomendación{}. Solicita un informe a más tardar el 1 de mayo de 2028.",
        ("Aprobadas por el Comité.", "Ibid., párr. 9.", "Véase el documento básico, que se|envió."),
    ),
    "ru": (
        "Заключительные замечания по второму периодическому докладу Вальдории{}",
        "1. Комитет рассмотрел доклад (CMW/C/VLD/2){} на своих 561-м и 562-м заседаниях{}.",
        "2. Он обеспокоен тем, что закон{} 2012 года и его статья 3 (1) не применяются.",
        "3. Комитет рекомендует государству-участнику:",
        "a) изменить Закон № 60/1996;",
        "b) обучить своих судей{} по резолюции 53/144.",
        "4. Он повторяет свою рекомендацию{}. Он просит представить доклад до 1 мая 2028 года.",
        ("Приняты Комитетом.", "Там же, п. 9.", "См. базовый документ, который был|подан."),
    ),
    "ar": (
        "الملاحظات الختامية بشأن التقرير الدوري الثاني لفالدوريا{}",
        "1- نظرت اللجنة في التقرير (CMW/C/VLD/2){} في جلستيها{} 561 و562.",
        "2- يساورها القلق لأن القانون{} لعام 2012 لا يطبق، ولا المادة 3(1) منه.",
        "3- توصي اللجنة الدولة الطرف بما يلي:",
        "(أ) تعديل القانون رقم 60/1996؛",
        "(ب) تدريب قضاتها{} على القرار 53/144.",
        "4- وتكرر توصيتها السابقة{}. وتطلب تقديم تقرير بحلول 1 أيار/مايو 2028.",
        ("اعتمدتها اللجنة.", "المرجع نفسه، الفقرة 9.", "انظر الوثيقة الأساسية التي|قُدمت."),
    ),
    "zh": (
        "关于瓦尔多利亚第二次定期报告的结论性意见{}",
        "1. 委员会在第561和第562次会议{}上审议了报告(CMW/C/VLD/2){}。",
        "2. 委员会感到关切的是，2012年的法律{}没有适用，第三条第(1)款也没有适用。",
        "3. 委员会建议缔约国：",
        "(a) 修订第60/1996号法；",
        "(b) 培训法官{}，包括第53/144号决议。",
        "4. 委员会重申以前的建议{}。委员会请缔约国在2028年5月1日之前提交报告。",
        ("委员会通过。", "同上，第9段。", "见核心文件，该文件已|提交。"),
    ),
}
_MARKS = 6
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
GLUED, ROUND, SQUARE = "{}", "({})", "[{}]"
# How a note is numbered, and how its mark may be printed.
FORMS = [
    *product(("{} ", "{}\t"), (GLUED, "raised")),
    *product(("{}. ", "{}- ", "{}) "), (GLUED, "raised", ROUND, SQUARE)),
    *product(("({}) ", "({})", "({})\t"), (ROUND, GLUED, "raised")),
    *product(("[{}] ", "[{}]"), (SQUARE,)),
    ("{}/ ", " {}/"),
    ("raised", "raised"),
]
RULES = ("", "__________\n")


def _numbered(form: str, number: int) -> str:
    return str(number).translate(_RAISED) if form == "raised" else form.format(number)


def _printed(language: str, form: str, call: str, rule: str, gap: str) -> str:
    *lines, said = TEXTS[language]
    marks = [_numbered(call, number) for number in range(1, _MARKS + 1)]
    body = "\n".join(lines).format(*marks).split("\n")
    notes = [
        f"{_numbered(form, number)}{said[number % len(said)]}" for number in range(1, _MARKS + 1)
    ]
    return "\n".join((gap.join(body), "", rule + gap.join(notes).replace("|", "\n"), ""))


def _read(text: str, language: str) -> Document:
    return convert.read(text.encode(), "x.txt", convert.Asked(format="text", language=language))


def _check(document: Document, language: str) -> None:
    *lines, said = TEXTS[language]
    expected = [line.replace("{}", "").partition(" ")[2] for line in lines[1:]]
    found = [
        text
        for each in paragraphs_in(document)
        for text in (each.text, *(item.text for item in items_in(each)))
    ]
    joined = "" if language == "zh" else " "
    notes = [said[number % len(said)].replace("|", joined) for number in range(1, _MARKS + 1)]
    assert found == expected
    assert [note.text for note in document.footnotes] == notes
    assert len([*marks_in(document)]) == _MARKS


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("form", "call"), FORMS)
def test_a_list_of_notes_is_read_whatever_its_form(language: str, form: str, call: str) -> None:
    for rule, gap in product(RULES, ("\n", "\n\n")):
        _check(_read(_printed(language, form, call, rule, gap), language), language)


@pytest.mark.parametrize(("form", "call"), [each for each in FORMS if " {}/" not in each])
def test_numbers_may_be_printed_in_the_digits_of_arabic(form: str, call: str) -> None:
    text = _printed("ar", form, call, "", "\n\n")
    marks = text.translate(_INDIC) if "raised" not in (form, call) else text
    document = _read(marks, "ar")
    assert len(document.footnotes) == _MARKS
    assert len([*marks_in(document)]) == _MARKS
