"""Mastheads whose lines ran into each other: symbol and date, session and its days."""

import pytest

from cmw_obs.annotators import own_symbol
from cmw_obs.identity.sessions import session_of
from cmw_obs.language import load
from cmw_obs.model import Document, Report, Session
from tests.languages.printed import titled


def _read(line: str, code: str, *cycles: int) -> Document:
    document = titled(line, code)._replace(reports=(Report(None, cycles),))
    return own_symbol.annotate(document, load(code))


@pytest.mark.parametrize(
    ("code", "line", "symbol", "issued"),
    [
        ("fr", "CERD/C/65/CO/510 décembre 2004", "CERD/C/65/CO/5", "2004-12-10"),
        ("en", "CERD/C/65/CO/1110 December 2004", "CERD/C/65/CO/11", "2004-12-10"),
        ("es", "CAT/C/CR/33/324 de febrero de 2005", "CAT/C/CR/33/3", "2005-02-24"),
        ("en", "CERD/C/304/Add.8212 April 2001", "CERD/C/304/Add.82", "2001-04-12"),
        ("fr", "CERD/C/65/CO/112 décembre 2004", None, None),
        ("en", "CERD/C/304/Add.1212 April 2001", None, None),
    ],
)
def test_a_symbol_is_parted_from_its_date_where_there_is_one_way(
    code: str, line: str, symbol: str | None, issued: str | None
) -> None:
    document = _read(line, code, 11)
    assert (document.symbol, document.issued) == (symbol, issued)


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("fr", "Soixante\u2011cinquième session2\u201122 août 2004"),
        ("en", "Sixty-fifth session2\u201322 August 2004"),
        ("es", "65º período de sesiones2-22 de agosto de 2004"),
        ("ru", "Шестьдесят пятая сессия2\u201322 августа 2004 года"),
        ("ar", "الدورة الخامسة والستون2-22 آب/أغسطس 2004"),
        ("ar", "الدورة الخامسة والستون 2-22 آب/أغسطس 2004"),
        ("zh", "第六十五届会议2004年8月2日至22日"),
    ],
)
def test_a_session_is_parted_from_its_days(code: str, line: str) -> None:
    assert session_of(_read(line, code), load(code)) == Session(65, "2004-08-02", "2004-08-22")
