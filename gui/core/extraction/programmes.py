"""Programmes: proper-named initiatives inside a measure, without their quotation marks."""

import re

from gui.core.extraction.facts import Category, Programme
from gui.core.text import Span

_KIND = (
    "主题教育实践活动|主题实践活动|教育实践活动|实践活动|主题活动|主题教育|系列活动|专项整治行动|专项整治|专项行动|专项|行动计划|行动|活动|工程|计划|项目|服务|政策|"
    "大讨论|大赛|竞赛|攻坚战|保卫战|歼灭战|战役|大练兵|大走访|大调研|大排查|大整治|课堂|讲堂|学堂|专栏|品牌|工作法|试点|创建|热线|论坛|精准扶贫|改革|对照学|各项任务"
)
# “…” and then, within a few words, what kind of thing it is.
_NAMED = re.compile(
    rf"[“‘](?!十[二三四五六]五[”’])([^“”‘’]{{2,40}})[”’](?![^，。；]{{0,4}}(?:机制|制度))[^，。；“”、的]{{0,8}}?(?:{_KIND}|新机制)"
)
_OF = re.compile(rf"[“‘]([^“”‘’]{{2,40}})[”’](?:等|的)\d*(?:多)?[^，。；“”、]{{0,6}}?(?:{_KIND})")
# What is carried out, launched or founded under a name in quotation marks.
_LAUNCHED = re.compile(
    r"(?:开展|实施|推进|推行|启动|打造|创建|推出|落实|组织|参与|开设|建立|深化|打响|发起|部署|举办|融入)了?[^，。；“”]{0,6}“(?![一四六十]|两[法癌])([^“”，]{2,20})”(?![^，。；“]{0,4}(?:机制|制度|规定|原则|办理))"
)
_WHOLE = re.compile(r"[“‘]([^“”‘’]{2,30}(?:工程|行动|计划|活动|专项|战役|攻坚战|保卫战|服务热线))[”’]")
_BARE = re.compile(
    r"(?:实施了?|开展了?|推进|启动(?:实施)?了?|推行|推出了?|结合)"
    r"((?:[一-龥“”、]{2,12}?工程、?){2,}|[一-龥]{2,10}?(?:攻坚战|保卫战|大练兵|大排查大整治|(?<!集中)攻坚专项行动|路线教育实践活动)|[一-龥]{2,8}(?:三年)?行动计划)"
)
_METAPHOR = re.compile(
    r"(?:的|开展了?|启动了?)((?:雷霆|利剑|亮剑|春雷|清风|蓝天|碧水|净土|护航|铁拳|雷电|春风|猎狐|断卡|净网|护苗|暖冬)(?:专项)?行动)"
)

_METHODS = (Category.INSTITUTION, Category.SUPERVISION, Category.DEPLOY)


def programme_in(view: str, text: str, span: Span, category: Category) -> Programme | None:
    """The initiative that a measure speaks of: a name in quotation marks before 活动, 行动 ..., or a plain one.

    What is launched by a name alone is an initiative, unless it is a rule or a check: then the name is its method's.
    """
    launched = () if category in _METHODS else (_LAUNCHED,)
    for patterns in ((_NAMED, _OF, _WHOLE), launched, (_BARE, _METAPHOR)):
        found = [match for pattern in patterns for match in pattern.finditer(view, span.start, span.end)]
        if found:
            main = "主要内容" in view[span.start : span.end]
            chosen = (max if main else min)(found, key=lambda match: match.start())
            start, end = chosen.span(1)
            while end > start and view[end - 1] in "、“”":
                end -= 1
            return Programme(Span(start, end), text[start:end])
    return None
