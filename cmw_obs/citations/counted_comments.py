"""General comments whose numbers stand before the word: `第3号和第4号联合一般性意见`."""

from __future__ import annotations

from collections.abc import Iterator

from cmw_obs.citations.comment_words import Numbered
from cmw_obs.labels import chinese_number
from cmw_obs.language import Language
from cmw_obs.on_demand import pattern
from cmw_obs.treaty_forms import TreatyForms

# The year, or the session, stands behind the number, or before what counts it: 第28(2000)号.
_COUNTED = (
    r"第 ?(?P<number>\d{1,2}|[一二三四五六七八九十]{1,3})"
    r"(?: ?\(\d{2,4} ?年?\))? ?号"
    # Or that of the session in which it was adopted: 第二十三号(第五十一届).
    r"(?: ?\((?:\d{4} ?年?|第 ?[\d一二三四五六七八九十]{1,4}届(?:会议)?)\))?"
)
_UNCOUNTED = r"第 ?(?P<number>\d{1,2}) ?(?P<join>[、和及与至])\Z"
# "一般性建议23", "一般性建议七和十五": nothing that it could count follows.
_BARE = (
    r" ?(?:[、和及与] ?)?(?P<number>\d{1,2}|[一二三四五六七八九十]{1,3})(?: ?\(\d{2,4}\))?"
    r"(?= ?[,，、。;；)(和及与\n]|\Z)"
)
_BETWEEN = "联合()和、及与的/ "
_JOINS = "和、及与以 "
_BEFORE, _TOPIC = 90, 60
_ABOUT, _OF, _WITHIN = "关于", "的", "在其"


def cited_in(
    folded: str, forms: TreatyForms, language: Language
) -> Iterator[tuple[int, int, int, str | None]]:
    """Give bounds, number and, where one is named, committee of each comment in a folded text."""
    for word in forms.comments.words:
        at = folded.find(word)
        while at >= 0:
            end = at + len(word)
            numbered = _numbers_before(folded, at, language) or _numbers_behind(folded, end)
            for place, each in enumerate(numbered):
                owner = _owner(folded, numbered[: place + 1], language)
                first = not place
                yield (
                    min(each.start, at) if first else each.start,
                    max(each.end, end) if first else each.end,
                    each.number,
                    owner,
                )
            at = folded.find(word, end)


def _numbers_before(folded: str, at: int, language: Language) -> list[Numbered]:
    """Give the numbers right before the word that begins at `at`, in order."""
    low = max(0, at - _BEFORE, folded.rfind("\n", max(0, at - _BEFORE), at) + 1)
    kept: list[Numbered] = []
    edge = at
    for match in reversed([*pattern(_COUNTED).finditer(folded, low, at)]):
        between = folded[match.end() : edge]
        for phrase, _ in language.committees:
            between = between.replace(phrase, "")
        text = match["number"]
        number = int(text) if text.isdecimal() else chinese_number(text)
        # Behind "and" the topic is that of the next: 第8号和关于刑罚的第13号一般性意见.
        between = between.lstrip(_JOINS)
        if between.startswith(_ABOUT):
            between = _without_topic(between)
        if between.strip(_BETWEEN).replace("委员会", "") or not number:
            break
        kept.append(Numbered(number, match.start(), match.end()))
        edge = match.start()
    # The last may count for all: 第14、第19和第21号.
    while kept and (more := pattern(_UNCOUNTED).search(folded, low, edge)):
        edge = more.start()
        number = int(more["number"])
        # Of "第1至第3号" those between are meant, too.
        skipped = range(kept[-1].number - 1, number, -1) if more["join"] == "至" else ()
        kept += [Numbered(each, edge, more.end("number")) for each in (*skipped, number)]
    return kept[::-1]


def _without_topic(between: str) -> str:
    """Take off what the comment is about, where that stands between its number and its word."""
    topic, of, rest = between.rpartition(_OF)
    return rest if of and len(topic) < _TOPIC and not {*topic} & {*"第,。;"} else between


def _numbers_behind(folded: str, end: int) -> list[Numbered]:
    """Give the numbers right behind the word, as older documents have them: 一般性建议第25号."""
    kept: list[Numbered] = []
    match = pattern(_COUNTED).match(folded, end) or pattern(_BARE).match(folded, end)
    while match:
        text, at = match["number"], match.start("number")
        number = int(text) if text.isdecimal() else chinese_number(text)
        counted = match.re is pattern(_COUNTED)
        joined = not counted and bool(folded[end:at].strip())
        if not number or joined != bool(kept):
            break
        kept.append(Numbered(number, match.start() if counted else at, match.end()))
        end = match.end()
        match = pattern(_BARE).match(folded, end)
    return kept


def _owner(folded: str, numbered: list[Numbered], language: Language) -> str | None:
    """Name the committee right before the last of some numbers, or before what they are about."""
    high = numbered[-1].start
    for each in reversed(numbered):
        if folded[each.end : high].strip(_BETWEEN):
            break
        high = each.start
    before = folded[max(0, high - _BEFORE) : high].rpartition("\n")[2].rstrip(_BETWEEN)
    places = [
        (at + len(phrase), committee)
        for phrase, committee in language.committees
        if (at := before.rfind(phrase)) >= 0
    ]
    if not places:
        return None
    end, committee = max(places)
    topic = before[end:]
    # "The committee in its comment about": 委员会在关于.
    topic = topic.lstrip(_WITHIN)
    near = not topic or (topic.startswith(_ABOUT) and len(topic) < _TOPIC and "," not in topic)
    return committee if near else None
