"""Names of open classes (firms, schools, hospitals, villages ...): a run of nouns that ends like a body."""

from gui.core.extraction.mentions import Reader
from gui.core.extraction.predicates import is_predicate
from gui.core.extraction.titles import tail_at
from gui.core.extraction.words import Word

_LONGEST = 34
_INSIDE = frozenset(
    [
        "n",
        "nz",
        "ns",
        "nt",
        "nr",
        "nrt",
        "nrfg",
        "ng",
        "vn",
        "a",
        "an",
        "b",
        "m",
        "q",
        "mq",
        "j",
        "s",
        "f",
        "eng",
        "uj",
        "l",
        "k",
        "r",
        "i",
        "tg",
    ]
)
_LINKS = frozenset("（）·“”")
# Verbs to the segmenter, parts of names here: 建设银行分行, 驻村工作队, 救援队.
_BRANCHES = frozenset(
    [
        "分行",
        "支行",
        "总行",
        "分会",
        "支队",
        "总队",
        "驻村",
        "扶贫",
        "帮扶",
        "督导",
        "巡视",
        "巡察",
        "救援",
        "宣讲",
        "指导",
        "督查",
        "调查",
        "处置",
        "应急",
        "更新",
        "重建",
        "保育",
        "养护",
        "防治",
        "化验",
        "登记",
        "提案",
        "理赔",
        "联营",
        "侦防",
        "安居",
        "实验",
    ]
)
_NOT_INSIDE = frozenset({"组织", "要求", "全部", "所有", "记者", "我们", "他们"})
_NOT_FIRST = frozenset("的了和与及、（）”·该这此其另本某每那由在对将把从向被让据")


def open_name_end(reader: Reader, start: int, limit: int) -> int:
    """Where an open name that begins at `start` and stands before a predicate ends, 0 where there is none."""
    words, view = reader.words, reader.view
    index = words.at.get(start)
    if index is None or not _may_begin(reader, words.items[index]):
        return 0
    ends: list[int] = []
    for word in words.items[index : index + 16]:
        if word.end > limit or word.end - start > _LONGEST or not _may_stand_inside(reader, word.text, word.tag):
            break
        ends.append(word.end)
    for end in reversed(ends):
        name = view[start:end]
        if is_body_name(reader, name) and view[end : end + 1] != "的":
            tail = tail_at(reader, end, limit)
            after = view[tail.end : tail.end + 1]
            if is_predicate(reader, tail.end, limit) or (after and after in "、和与及"):
                return end
    return 0


def _may_begin(reader: Reader, word: Word) -> bool:
    """Whether a name may begin with this word: with no number, time, adverb or verb, and no 该, 当地 ..."""
    if word.text in reader.places.short:
        return True  # whatever the segmenter says: 彰化/v
    if word.text[0] in _NOT_FIRST or word.tag in ("m", "mq", "t", "d", "ad", "v", "vd", "c", "p", "q"):
        return False
    if word.text in reader.grammar.inner_verbs:
        return True
    begun = word.text in reader.grammar.start_words or reader.grammar.leads.fullmatch(word.text)
    return not begun and word.text not in ("当地", "记者")


def is_body_name(reader: Reader, name: str) -> bool:
    """Whether a run of nouns ends like a body and is more than the bare class word."""
    grammar = reader.grammar
    found = grammar.endings.search(name)
    if not found or name in grammar.never or len(name) < 3 or name[0] in _NOT_FIRST:
        return False
    if found.end() - found.start() == 1 and (name[-2:] in grammar.never or name[-3:] in grammar.never):
        return False
    stem = name[: found.start()]
    if stem[-1:].isdigit() or (name[found.start() :] in grammar.class_words and grammar.kinds.fullmatch(stem)):
        return False
    return len(stem) >= 1 and name[-1] not in "）”" and stem not in ("各", "有关", "相关", "的")


def _may_stand_inside(reader: Reader, text: str, tag: str) -> bool:
    if text in _LINKS:
        return True
    if text in reader.grammar.joined_words or text in _NOT_INSIDE:
        return False
    if text in _BRANCHES or (len(text) > 1 and (text in reader.grammar.ending_words or text in reader.places.short)):
        return True  # whatever the segmenter says: 一小/d, 彰化/v
    if len(text) > 1 and text in reader.grammar.start_words and text not in reader.grammar.inner_verbs:
        return False  # a verb, whatever the segmenter says
    return tag in _INSIDE or (tag == "vn" and text in reader.grammar.inner_verbs)
