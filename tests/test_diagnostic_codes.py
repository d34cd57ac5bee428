"""The codes of diagnostics are found in source text, or their want is complained of."""

import pytest

from tests.diagnostic_codes import UnclearError, codes_of

HEAD = "from cmw_obs.model import Diagnostic\n"


def test_a_code_written_out_is_found() -> None:
    source = "GAP = Diagnostic('gap', 'note', 'it gapes')"
    assert codes_of([HEAD + source]) == {("gap", "note")}


def test_codes_passed_through_functions_and_names_are_found() -> None:
    source = """
def f(last):
    if last:
        code, message = "order", "out of step"
    else:
        code, message = "gap" if last is None else "start", "missing"
    return warn(code, message)

def warn(code, message):
    return make(code, "warning", message)

class Reader:
    def note(self, code, severity, span):
        self.found.append(Diagnostic(message="x", severity=severity, code=code))

    def read(self):
        self.note("box", "note", 3)

def make(code, severity, message):
    return Diagnostic(code, severity, message)
"""
    pairs = {("order", "warning"), ("gap", "warning"), ("start", "warning"), ("box", "note")}
    assert codes_of([HEAD + source]) == pairs


def test_codes_are_found_that_another_module_passes_on() -> None:
    caller = "from cmw_obs import odd\ndef f():\n    odd.warn('gap')"
    importer = "from cmw_obs.odd import warn\ndef f():\n    warn('start')"
    made = HEAD + "def warn(code):\n    return Diagnostic(code, 'warning', 'm')"
    assert codes_of([caller, importer, made]) == {("gap", "warning"), ("start", "warning")}


@pytest.mark.parametrize("code", ["CODES[0]", "f'{kind}-gap'", "somewhere", "kind + '-gap'"])
def test_a_code_that_cannot_be_told_is_complained_of(code: str) -> None:
    with pytest.raises(UnclearError):
        codes_of([HEAD + f"def f():\n    return Diagnostic({code}, 'note', 'm')"])
