"""Offices and persons: the words after a body's name that say who acts for it."""

import re
from dataclasses import dataclass

from gui.core.extraction.mentions import Reader

_AND_OTHERS = re.compile(
    r"[两三四五六七八九十](?:地|省|市|县|区|部门|部委|单位|方|局)(?!级)|等(?:\d+|[一二三四五六七八九十多几数两]+)?(?:余|多)?(?:家|个)?(?:企业|部门|单位|高校|机构|地区|地方|地|市|省市|省份|省|县|局处|银行){0,2}"
)
_COUNTED = re.compile(
    r"(?:[一二两三四五六七八九十\d]+|多)(?:位|名)[一-龥]{0,4}?(?=副?(?:主席|书记|主任|部长|局长|常委|领导|市长|专家|干部))"
)
_PARTY = re.compile(r"党委|党组|党工委|党总支|团委")
# A meeting of a body acts for it: 第三次会议, 常务会议.
_MEETING = re.compile(
    r"(?:第[一二三四五六七八九十\d]+次)?(?:全体|常务|党组|主任|专题|扩大|工作)?会议|常委会(?:第[一二三四五六七八九十\d]+次)?(?:扩大)?(?:会议)?|全会"
)
# A part of a body before an office: 大气污染防治处 before 处长.
_PART = re.compile(
    r"[一-龥]{2,10}?(?:处|科|室|司|股|中心|大队|中队|支队|办)(?=(?:副)?(?:处长|科长|主任|司长|股长|大队长|中队长|支队长|负责人|相关负责人|有关负责人|工作人员|专员))"
)
_BRACKETS = re.compile(r"（[^）\n]{0,40}）")
_SURNAMES = frozenset(
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊"
    "金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜"
    "路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习胥保和蔺"
)


@dataclass(frozen=True, slots=True)
class Tail:
    """What follows a body's name before its predicate: where it ends, whether it names an office, and persons."""

    end: int
    office: str = ""
    persons: tuple[str, ...] = ()
    group: str = ""


def tail_at(reader: Reader, start: int, limit: int, office: str = "") -> Tail:
    """Read 部长, 党委书记张三, （…）, 等3家单位, 100多名组工干部; `office` where one was read before it."""
    view, grammar = reader.view, reader.grammar
    position = _past_parts(reader, start, limit)
    if view[position : position + 1] == "长" and view[position - 1 : position] in "部局厅院处科署司省市县区镇乡州":
        position, office = position + 1, "长"
    counted = _COUNTED.match(view, position, limit)
    if counted and grammar.title.match(view, counted.end(), limit):
        position = counted.end()
    for _ in range(3):
        comma = view[position : position + 1] == "、" and position > start
        title = grammar.title.match(view, position + comma, limit)
        if not title or not _whole(reader, title.end(), limit):
            break
        position, office = title.end(), title.group()
    name = name_at(reader, position, limit) if office else ""
    position = _past(_BRACKETS, view, position + len(name), limit)
    people = grammar.groups.match(view, position, limit)
    group = people.group() if people else ""
    return Tail(position + len(group), office, (name,) if name else (), group)


def _past_parts(reader: Reader, start: int, limit: int) -> int:
    """Past a part of the body, its party branch, its meeting, and 等8家单位."""
    view = reader.view
    part = _PART.match(view, start, limit) or reader.grammar.parts.match(view, start, limit)
    position = part.end() if part else start
    party = _PARTY.match(view, position, limit)
    if party and party.end() in reader.words.ends:
        position = party.end()
    return _past(_AND_OTHERS, view, _past(_MEETING, view, position, limit), limit)


def _past(pattern: re.Pattern[str], view: str, position: int, limit: int) -> int:
    """Where a pattern that may stand at a position ends."""
    found = pattern.match(view, position, limit)
    return found.end() if found else position


def name_at(reader: Reader, start: int, limit: int) -> str:
    """A person's name of two to four characters that begins at `start`."""
    view = reader.view
    word = reader.words.starting(start)
    if word and word.tag == "nr" and 2 <= len(word.text) <= 4 and word.text[0] in _SURNAMES:
        return word.text
    if view[start : start + 1] not in _SURNAMES:
        return ""
    for length in (4, 3, 2) if view[start + 1 : start + 2] in _SURNAMES else (3, 2):
        end = start + length
        if end <= limit and end in reader.words.ends and all("一" <= c <= "龥" for c in view[start:end]):
            following = reader.words.starting(end)
            if end == limit or (following and following.tag[0] in "vdptcwxrfm"):
                return view[start:end]
    return ""


def _whole(reader: Reader, end: int, limit: int) -> bool:
    """Whether a title may end here: at a word's end, or before a name."""
    return end >= limit or end in reader.words.ends or reader.view[end] in _SURNAMES
