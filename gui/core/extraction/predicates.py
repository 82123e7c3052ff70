"""Where predicates begin, and what may stand before them."""

import re

from gui.core.extraction.mentions import Reader
from gui.core.extraction.words import Word

_STOPS = "，：；。！？"
_VERBAL = frozenset("vdpcra")
_AGENCY = (
    r"本报|本网|本台|新华社|新华网|中新社|中新网|人民网|央视网|中国[一-龥]{2,4}网"
    r"|[一-龥]{2,6}(?:日报|晚报|时报|新闻网|网)"
)
_DATELINE = re.compile(
    rf"(?:【[^】]{{1,12}}】|（[^）]{{1,30}}）)?(?:(?:{_AGENCY})[^，。；：“]{{0,24}}?|[^，。；：“]{{0,16}}?\d日)(?:电|讯|消息)"
    r"(?:\s*（[^）]{1,40}）)?[：\s]*(?=[^，。]{2})"
)


def skip_leads(reader: Reader, start: int, end: int) -> int:
    """The position after one opener (近日, 3月2日, 与此同时), or `start` where there is none."""
    view = reader.view
    position = start
    if view[position : position + 1] == "（":
        close = view.find("）", position, end)
        if close > 0:
            position = close + 1
    dateline = _dateline(view, position, end)
    if dateline:
        position = dateline
    found = reader.grammar.leads.match(view, position, end)
    if found and (found.end() - found.start() > 2 or found.end() >= end or _breaks(reader, found.end())):
        position = found.end()
    while position < end and view[position] in "，：、 ":
        position += 1
    return position


def is_predicate(reader: Reader, start: int, end: int) -> bool:
    """Whether the words at `start` begin a predicate; times and dates before it are passed over."""
    view = reader.view
    for _ in range(3):
        if start >= end or view[start] in _STOPS:
            return True
        word = reader.words.starting(start)
        if word and word.tag in ("v", "d", "p", "vd", "vi") and word.text != "和":
            return True
        begun = reader.grammar.starts.match(view, start, end)
        if begun and _is_verb(word, begun.end()):
            return True
        behind = reader.words.starting(word.end) if word and word.tag == "b" else None
        if behind and behind.tag == "v" and behind.start < end:
            return True  # 临时加开
        following = skip_leads(reader, start, end)
        if following == start:
            return bool(word) and word is not None and word.tag[0] in _VERBAL and word.text not in "和与及的"
        start = following
    return False


def _is_verb(word: Word | None, end: int) -> bool:
    """Whether a verb or adverb of the lexicon that ends at `end` is one here, and not the head of a longer noun."""
    if word is None or end >= word.end or not word.tag.startswith("n"):
        return True
    return len(word.text) >= 4 and end - word.start >= 2


def _breaks(reader: Reader, position: int) -> bool:
    return position in reader.words.at


def _dateline(view: str, start: int, end: int) -> int:
    """The end of a dateline such as 本报太原11月27日电（记者张三）, 0 where there is none."""
    found = _DATELINE.match(view, start, end)
    return found.end() if found else 0
