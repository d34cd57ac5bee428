"""Names printed beside the numbers of a follow-up list are compared with the headings."""

import pytest

from cmw_obs.convert import read

TEXTS = {
    "en": (
        "CMW/C/VLD/CO/2\nConcluding observations on the second report of Valdoria\n"
        "1.\tThe Committee considered the second report of Valdoria.\n"
        "A.\tConcerns\nLamps on the piers\n2.\tThe Committee is concerned that piers are dark.\n"
        "3.\tThe Committee recommends that the State party:\n"
        "\t(a)\tLight the piers;\n\t(b)\tPay the wardens.\n"
        "Tolls\n4.\tThe Committee is concerned about tolls.\n"
        "5.\tThe Committee recommends that the State party lower the tolls.\n"
        "Follow-up\n6.\tThe Committee requests the State party to provide, within two years, "
        "written information on the implementation of the recommendations contained in "
        "paragraphs {} above.\n"
    ),
    "zh": (
        "CMW/C/VLD/CO/2\n关于瓦尔多利亚第二次定期报告的结论性意见\n"
        "1.\t委员会审议了瓦尔多利亚的第二次定期报告。\n"
        "A.\t关切\n码头灯\n2.\t委员会感到关切的是，码头黑暗。\n"
        "3.\t委员会建议缔约国：\n\t(a)\t点亮码头；\n\t(b)\t支付看守工资。\n"
        "收费\n4.\t委员会对收费感到关切。\n5.\t委员会建议缔约国降低收费。\n"
        "后续行动\n6.\t委员会请缔约国在两年内提供书面资料，说明落实上文{}所载建议的情况。\n"
    ),
}
CASES = [
    ("en", "3 (lamps on the piers) and 5 (tolls)", []),
    ("en", "3 (lamps) and 5 (lighthouses)", ["lighthouses"]),
    ("en", "3 (a) and (b) (tolls) and 5 (tolls)", ["tolls"]),
    ("en", "3 (b), 5", []),
    ("zh", "第3段(码头灯)和第5段(收费)", []),
    ("zh", "第3段（收费）和第5段（灯塔）", ["收费", "灯塔"]),
]


@pytest.mark.parametrize(("code", "listed", "expected"), CASES)
def test_a_name_that_is_not_that_of_the_heading_is_told(
    code: str, listed: str, expected: list[str]
) -> None:
    document = read(TEXTS[code].format(listed).encode(), "case.txt")
    assert [each.paragraph_numbers for each in document.follow_up] == [(3, 5)]
    told = [each for each in document.diagnostics if each.code == "follow-up-title-differs"]
    assert [each.text for each in told] == expected
