"""Citations are found in time in proportion to the text, whatever it repeats."""

import time

import pytest

from tests.citations.tables import annotated, document

UNITS = {
    "citations": ("en", "CMW/C/VLD/CO/1, para. 9, "),
    "joint": ("en", "CMW/C/GC/1-"),
    "slashes": ("en", "CMW/C/ a/b/ / "),
    "lists": ("en", "paras. 9, 10 (a), 11 and "),
    "names": ("en", "paragraphs 1 (x x x x "),
    "ibid": ("en", "ibid. ibid., para. 9; "),
    "records": ("en", "CMW/C/SR.1, 2, 3, "),
    "resolutions": ("en", "resolution resolution 68/268 "),
    "recalled": ("en", "recalls recommendations CMW/C/VLD/CO/1 "),
    "counted": ("zh", "第9段、"),
    "ordinals": ("zh", "第"),
}


def _seconds(code: str, text: str) -> float:
    whole = document(code, text, (text,))
    began = time.process_time()
    annotated(whole)
    return time.process_time() - began


@pytest.mark.parametrize(("code", "unit"), UNITS.values(), ids=UNITS)
def test_ten_times_the_text_takes_no_more_than_some_ten_times_as_long(code: str, unit: str) -> None:
    assert _seconds(code, unit * 3_000) < 25 * _seconds(code, unit * 300)
