"""What the look of a line says for and against each reading of it: length, ends, indent."""

from __future__ import annotations

from cmw_obs.on_demand import pattern

# What ends a sentence, a lead-in or an item, in the six languages; headings end with none of it.
_STOPS = frozenset(".:;,!?…؛؟،。：；，！？、")
_SENTENCE_STOPS = frozenset(".:;!?…؛؟。：；！？")
# A job number with its language and dates, a barcode, a document symbol, a page with its word.
# Job numbers of New York have no letters in front, but always those of a language.
_FURNITURE = (
    r"(?:\([ACEFRS]\) *)?GE\.? ?\d\d-\d{4,6}(?: *\([ACEFRS](?:, ?[ACEFRS])*\))?[ \t\d/]*"
    r"|\d\d-\d{5} *\([ACEFRS](?:, ?[ACEFRS])*\)[ \d/]*"
    # Beside a page's number, in New York that of the pages, too.
    r"|\d{1,3}\sGE\.? ?\d\d-\d{4,6}"
    r"|\d\d-\d{5}\s\d{1,3}/\d{1,3}|\d{1,3}/\d{1,3}\s\d\d-\d{5}"
    r"|\*\d{6,8}\*"
    r"|(?:CMW|CRC|CEDAW|CERD|CAT|CCPR|CRPD|CED|E)/[A-Z0-9](?:[A-Z0-9./-]|Add|Rev|Corr)+"
    # The annual reports to the General Assembly.
    r"|A/\d\d/\d\d"
    r"|\[?(?:[Pp]age|[Pp]ágina|стр\.|الصفحة|第) ?(?:\| ?)?\d{1,3} ?页?"
    # How many there are stands behind the page's number.
    r"(?: (?:of|sur|de|из) \d{1,3})?\]?|\d{1,3} ?/ ?\d{1,3}"
)
# How these begin, where no digit does: few lines need the pattern.
_FURNITURE_HEADS = (
    *("GE", "(A", "*", "[", "page", "Page", "página", "Página", "стр.", "الصفحة", "第"),
    *(f"{each}/" for each in ("CMW", "CRC", "CEDAW", "CERD", "CAT", "CCPR", "CRPD", "CED")),
    *("A/", "E/"),
)
_LONGEST_FURNITURE, _LONGEST_WRAPPED = 60, 180
_LONGEST_PAGE_NUMBER = 3
_SHORTEST_WORD = 4
# How words begin that are cut short before a number: of paragraphs, pages and articles.
_CUT_SHORT = ("para", "pár", "pág", "pages", "arts")
_RULE = "-–—_=*·•~ـ \xa0"
_SENTENCE_ENDS = frozenset(".!?…؟。！？")
_CLOSERS = "\"')]»”’）】》 \xa0"
_LONGEST_BRACKET = 80
# "37 a)", "16 iii)".
_LONGEST_LETTERS, _JOINED = 4, 6
_LONGEST_HEADING = 250
_CONTENTS = (
    r"(?:[^\W\d]|[)\]])(?: ?\.{2,}| ?…| ?(?:\. ){2,}|[ ]?\t| {2,})[ \t]*\d{1,3}(?: ?[-–] ?\d{1,3})?"
    r"(?:\s+\d{1,3})?\Z"
    # Converters leave no gap, but two numbers.
    r"|(?:[^\W\d]|[)\]]) *\d{1,3}(?: ?[-–] ?\d{1,3})? +\d{1,3}\Z"
)
_SHORT_HEADING = 120
# A semicolon, a space, "and" or "or".
_LONGEST_JOINER = 6


def is_furniture(words: str) -> bool:
    """Say that the line is no text but the page's: a job number, the symbol alone, a rule."""
    if is_rule(words):
        return True
    if "  " in words and len(words) <= _LONGEST_WRAPPED:
        # A page's number stands as far apart as its width allows.
        words = " ".join(words.split())
    if len(words) > _LONGEST_FURNITURE:
        return False
    numbered = words[0].isdecimal() and (words[2:3] == "-" or "GE" in words or "/" in words)
    if not (numbered or words.startswith(_FURNITURE_HEADS)):
        return False
    return bool(pattern(_FURNITURE).fullmatch(words))


def is_rule(words: str) -> bool:
    """Say that the words are nothing but a line drawn across the page."""
    return words[0] in _RULE and not words.strip(_RULE)


def ends_job_number(words: str, above: str) -> bool:
    """Say that the words are the language of the job number on the line above: "(E)"."""
    languages = words.strip("() ")
    return above.startswith("GE.") and words[0] == "(" and not languages.strip("ACEFRS")


def is_page_number(words: str) -> bool:
    """Say that the words could be the number of a page, which only what is beside them tells."""
    return len(words) <= _LONGEST_PAGE_NUMBER and words.isdecimal()


def is_omission(words: str) -> bool:
    """Say that the words stand for text that an editor left out: dots in brackets."""
    inside = words.strip("()[]（）［］ \xa0")
    return words[0] in "([（［" and len(inside) > 0 and not inside.strip(".…")


def ends_open(words: str) -> bool:
    """Say that the words break off without a mark that could end a sentence or an item.

    The articles may stand in a bracket behind the stop (practice of CESCR: "…. (art. 2)").
    """
    bare = words.rstrip(_CLOSERS)
    if bare[-1:].isdecimal():
        bare = _without_mark(bare)
    if bare and bare[-1] in _SENTENCE_STOPS:
        return False
    return not has_bracket_behind_stop(words)


def _without_mark(words: str) -> str:
    """Take off a footnote's mark that was not read, behind a whole word's stop: "of data.7"."""
    bare = words.rstrip("0123456789")
    last = bare[:-1].rpartition(" ")[2]
    stopped = bare[-1:] in _SENTENCE_ENDS and len(words) - len(bare) <= _LONGEST_PAGE_NUMBER
    # Not "párr.7", "Paras.7", "SR.478".
    whole = last.isalpha() and len(last) >= _SHORTEST_WORD and not last[-1].isupper()
    whole = whole and not last.lower().startswith(_CUT_SHORT)
    return bare if stopped and whole else words


def has_bracket_behind_stop(words: str) -> bool:
    """Say that the last thing in the words is a bracket, and a stop stands in front of it."""
    if words[-1:] not in (")", "）"):
        return False
    opened = max(words.rfind("(", -_LONGEST_BRACKET), words.rfind("（", -_LONGEST_BRACKET))
    return words[:opened].rstrip()[-1:] in _SENTENCE_ENDS if opened > 0 else False


def has_open_bracket(words: str) -> bool:
    """Say that a bracket opened near the end of the words is still open."""
    tail = words[-_LONGEST_BRACKET:]
    opened = tail.count("(")
    return opened > 0 and opened > tail.count(")") - _labels_in(tail)


def _labels_in(words: str) -> int:
    """Count the letters of items that only a closing bracket follows: "(art. 34, 37 a) et 39)"."""
    count, last, at = 0, -_JOINED, words.find(") ")
    while at >= 0:
        before, _, letters = words[:at].rpartition(" ")
        # "37 b) to d)".
        listed = before[-1:].isdecimal() or len(before) - last < _JOINED
        if listed and letters.isalpha() and len(letters) <= _LONGEST_LETTERS:
            count, last = count + 1, at
        at = words.find(") ", at + 1)
    return count


def breaks_off(words: str) -> bool:
    """Say that the words stop inside a sentence."""
    return ends_open(words) or has_open_bracket(words)


def ends_sentence(words: str) -> bool:
    """Say that the words end as a sentence does, not as a lead-in or an item."""
    bare = words.rstrip(_CLOSERS)
    ended = bool(bare) and bare[-1] in _SENTENCE_ENDS
    return ended or has_bracket_behind_stop(words)


def ends_with_colon(words: str) -> bool:
    """Say that the words lead in to a list."""
    return words.rstrip()[-1:] in {":", "："}


def ends_with_comma(words: str) -> bool:
    """Say that the words stop at a comma."""
    return words.rstrip()[-1:] in {",", "،", "，"}


def ends_with_semicolon(words: str) -> bool:
    """Say that the words are an item of a list that goes on."""
    return words.rstrip()[-1:] in {";", "؛", "；"}


def leads_to_last(words: str) -> bool:
    """Say that the words are an item that "and" leads from to the last: "…; and"."""
    tail = words.rstrip()[-_LONGEST_JOINER:]
    at = max(map(tail.rfind, ";؛；"))
    return at >= 0 and tail[at + 1 :].strip().isalpha()


def reads_as_heading(words: str) -> bool:
    """Say that the words could stand as a heading: not long, no cells, and no stop at the end."""
    if not 0 < len(words) <= _LONGEST_HEADING or words[-1] in _STOPS or "\t" in words:
        return False
    return not has_bracket_behind_stop(words)


def is_contents(words: str) -> bool:
    """Say that the words are an entry of a table of contents: paragraphs, a page, a gap before."""
    return words[-1].isdecimal() and bool(pattern(_CONTENTS).search(words))


def is_long(words: str) -> bool:
    """Say that a line has so many characters that it may go on with the next."""
    return len(words) >= _SHORT_HEADING


def is_short(words: str) -> bool:
    """Say that the words are so few that they rarely are a paragraph."""
    return len(words) <= _SHORT_HEADING and length_of(words) <= _SHORT_HEADING


def length_of(words: str) -> int:
    """Count the letters, a Chinese character as the two or three that it takes elsewhere."""
    if words.isascii():
        return len(words)
    middle = len(words) // 2
    # Digits and marks stand among the characters.
    chinese = max(words[middle : middle + 6], default="") >= "\u3000"
    return len(words) * 5 // 2 if chinese else len(words)


def begins_small(words: str) -> bool:
    """Say that the words begin with a small letter, in a script that has capitals."""
    return words[:1].islower()


def paragraph_gain(
    length: int, *, leads_in: bool, whole: bool, indented: bool, usual: bool, interrupts: bool
) -> float:
    """Weigh a numbered line as a paragraph: about 5 for a plain one, below 0 for a heading.

    `length` is that of its letters. `leads_in` says that a list follows, `whole` that it ends as a
    paragraph does, `indented` that it stands further in than the other numbered lines do, `usual`
    that the label has the form which most of the long ones have, `interrupts` that the line before
    breaks off.
    """
    gain = 3.0 if length >= 100 else 1.0 if length >= 40 or leads_in else -1.0
    gain += 2.0 if whole else -1.0 if length < _LONGEST_HEADING else 0.0
    if indented:
        gain -= 3.0
    if not usual:
        gain -= 2.0
    if interrupts:
        gain -= 3.0
    return gain
