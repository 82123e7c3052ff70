"""Programmes: proper-named initiatives inside a measure, without their quotation marks."""

import re

from gui.core.extraction.facts import Programme
from gui.core.text import Span

_KIND = (
    "主题教育实践活动|主题实践活动|教育实践活动|实践活动|主题活动|主题教育|系列活动|专项整治行动|专项整治|专项行动|专项|行动计划|行动|活动|工程|计划|项目|"
    "大讨论|大赛|竞赛|攻坚战|保卫战|歼灭战|战役|大练兵|大走访|大调研|大排查|大整治|年活动|月活动|周活动|日活动|课堂|讲堂|品牌|模式|工作法|试点|"
    "创建|机制|制度|平台|热线|论坛"
)
_NAMED = re.compile(rf"“([^“”]{{2,40}})”[^，。；“”、]{{0,8}}?(?:{_KIND})")
_NAME_WITH_KIND = re.compile(r"“([^“”]{2,30}(?:工程|行动|计划|活动|专项|战役|攻坚战|保卫战|年|月|周|日))”")
_BARE = re.compile(
    r"(?:实施了?|开展了?|推进|启动(?:实施)?了?|推行|深化|参与)((?:[一-龥“”、]{2,12}?工程、?){2,}|[一-龥]{3,14}?(?:攻坚战|保卫战|大练兵|大排查大整治)|[一-龥]{2,8}(?:三年)?行动计划)"
)
_WEAK = frozenset(["机制", "制度", "平台", "模式", "试点"])


def programme_in(view: str, text: str, span: Span) -> Programme | None:
    """The initiative that a measure speaks of: a name in quotation marks before 活动, 行动 ..., or a plain one."""
    candidates = [*_NAMED.finditer(view, span.start, span.end), *_NAME_WITH_KIND.finditer(view, span.start, span.end)]
    if candidates:
        main = "主要内容" in view[span.start : span.end]
        found = max(candidates, key=lambda m: m.start()) if main else min(candidates, key=lambda m: m.start())
        start, end = found.span(1)
        return Programme(Span(start, end), text[start:end])
    bare = _BARE.search(view, span.start, span.end)
    if not bare:
        return None
    start, end = bare.span(1)
    while end > start and view[end - 1] in "、“”":
        end -= 1
    return Programme(Span(start, end), text[start:end])
