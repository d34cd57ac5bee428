"""How documents label their paragraphs, headings and items, language by language, and who changes.

A `Scheme` says which numbering systems are used and what stands around a number. The default ones
are those of the samples.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from cmw_obs.model import Document, Item, Paragraph, Section
from tests.pieces import changed

_LATIN = "abcdefghijklmnopqrstuvwxyz"
_ROMAN = ["", *"i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split()]
_CHINESE = ["", *"一 二 三 四 五 六 七 八 九 十 十一 十二".split()]
_NAMES = ["", *"ألف باء جيم دال هاء واو زاي حاء طاء ياء كاف لام".split()]
_ORDINALS = ["", *"أولاً ثانياً ثالثاً رابعاً خامساً سادساً سابعاً ثامناً تاسعاً عاشراً".split()]
_ABJAD = ["", *"أ ب ج د هـ و ز ح ط ي ك ل م ن".split()]
_CYRILLIC = "абвгдежзиклмнопрст"
# Cyrillic letters that look like the Latin ones, as typed in headings; there is none for D.
_LOOKALIKES = "АВСDЕFGНIJКL"
_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


class Scheme(NamedTuple):
    """Formats of the labels, and the systems they count in (names of `printed`).

    `items` and `systems` of items are by level. `number` is None where numbers are not printed.
    """

    number: str = "{}."
    heading: str = "{}."
    items: tuple[str, str] = ("({})", "({})")
    parts: str = "capital"
    sections: str = "decimal"
    letters: tuple[str, str] = ("latin", "roman")
    digits: str = "decimal"


DEFAULT = {
    "en": Scheme(),
    "zh": Scheme(),
    "fr": Scheme(items=("{})", "{})")),
    "es": Scheme(items=("{})", "{})")),
    "ru": Scheme(items=("{})", "{})")),
    "ar": Scheme(
        number="{}-",
        heading="{}-",
        items=("({})", "'{}'"),
        parts="letter name",
        letters=("abjad", "decimal"),
    ),
}
# What stands in parts of the first degree where the sections below are lettered.
ROMAN_PARTS = {"ar": "ordinal word", "zh": "chinese"}


def printed(number: int, system: str) -> str:
    """Give a number as a numbering system prints it."""
    tables = {"abjad": _ABJAD, "letter name": _NAMES, "ordinal word": _ORDINALS}
    tables |= {"chinese": _CHINESE, "roman": _ROMAN, "Roman": [each.upper() for each in _ROMAN]}
    if system in tables:
        return tables[system][number]
    if system == "indic":
        return str(number).translate(_INDIC)
    letters = {"latin": _LATIN, "capital": _LATIN.upper(), "cyrillic": _CYRILLIC}
    letters["lookalike"] = _LOOKALIKES
    return letters[system][number - 1] if system in letters else str(number)


def relabelled(document: Document, scheme: Scheme) -> Document:
    """Give the document with the labels of a scheme in place of its own."""

    def change(node: Any, level: int) -> Any:
        if isinstance(node, Paragraph) and node.number is not None and node.label:
            number = printed(node.number, scheme.digits)
            return node._replace(label=scheme.number.format(number))
        if isinstance(node, Section) and node.ordinal is not None and node.label:
            system = (scheme.parts, scheme.sections)[level]
            return node._replace(label=printed(node.ordinal, system))
        if isinstance(node, Item) and node.label:
            letter = printed(node.ordinal, scheme.letters[level])
            return node._replace(label=scheme.items[level].format(letter))
        return node

    return changed(document, change)


def roman(language: str, delimiter: str | None = None) -> Scheme:
    """Give the scheme of parts with Roman numerals (or what stands for them) over letters."""
    plain = DEFAULT[language]
    sections, parts = plain.parts, ROMAN_PARTS.get(language, "Roman")
    return plain._replace(parts=parts, sections=sections, heading=delimiter or plain.heading)
