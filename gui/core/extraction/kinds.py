"""What a clause does in its sentence: states an action, a purpose, a result, a means or the background."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from gui.core.extraction.lexicon import Lexicon, longest_first


class ClauseKind(StrEnum):
    """The part that a clause plays."""

    ACTION = "action"
    PURPOSE = "purpose"
    RESULT = "result"
    MEANS = "means"
    BACKGROUND = "background"
    SPEECH = "speech"


@dataclass(frozen=True, slots=True)
class _Patterns:
    purpose: re.Pattern[str]
    result: re.Pattern[str]
    background: re.Pattern[str]
    speech: re.Pattern[str]
    actions: re.Pattern[str]
    demand: re.Pattern[str]


# 为 before a beneficiary and a verb of giving is an action: 为老人提供服务.
_SERVES = re.compile(
    r"为[^，]{1,24}(?:提供|服务|发放|办理|解决|捐|举办|送|配|安排|开|安装|购|建|垫|购买|减|落实|争取|铺|修|做)"
)
_ADVERBIAL = re.compile(
    r"(?:在[^，]*(?:中|后|时|下|上|前|期间|之际|过程中|基础上|情况下|背景下|同时|方面)|[^，]{0,16}(?:以来|之际|期间|后|时|之后|的同时|(?<!集)中)|截[至止][^，]*"
    r"|(?:根据|按照|依据|依照|围绕|针对|结合|随着|面对|作为)[^，]*|自[^，]*(?:以来|起|后)|\d[^，]{0,10}[日月年时])$"
)
_QUOTED = re.compile(r"“[^”]{0,300}”")
_NAMED = re.compile(r"“[^”]{0,300}”|《[^》]{0,300}》")
_MEANS = re.compile(
    r"(?:通过|采取|采用|利用|运用|借助|借力|透过|依托|以“|以[^，]{2,26}为(?:载体|契机|抓手|主题|重点|核心|主线))[^，]*$|[^，]*(?:方式|形式|办法|渠道)$"
)
_STATE = re.compile(
    r"[^，]{0,8}(?:受伤|死亡|受冻|滞销|严重扰乱|出现|呈现|损失|受损|倒塌|下降|增长|位居|排名|榜上有名|迎来|高度重视|获得|荣获|感谢|达到?\d|积雪|气温|共有|有\d)"
)


@cache
def _patterns(lexicon: Lexicon) -> _Patterns:
    words = lexicon.words

    def opening(key: str) -> re.Pattern[str]:
        made = [re.escape(word).replace("…", "[^，]{1,20}?") for word in words[f"clauses.{key}"]]
        return re.compile("|".join(sorted(made, key=lambda w: (-len(w), w))))

    return _Patterns(
        opening("purpose"),
        opening("result"),
        opening("background"),
        re.compile(
            rf"(?:{longest_first(words['clauses.speech'])})[，：“]?$|(?:{longest_first(words['clauses.speech'])})："
        ),
        re.compile(longest_first((*lexicon.tables["verbs.actions"]["words"], *words["clauses.verbs"]))),
        re.compile(rf"(?:{longest_first(('要求', '责令', '督促', '动员', '号召'))})[一-龥]"),
    )


def kind_of(words: str, lexicon: Lexicon) -> ClauseKind:
    """The part played by a clause, given its words (in the view) from the predicate on."""
    patterns = _patterns(lexicon)
    words = _QUOTED.sub("“”", words)
    if patterns.purpose.match(words) and not _SERVES.match(words):
        return ClauseKind.PURPOSE
    if patterns.demand.match(words):
        return ClauseKind.ACTION
    if _ADVERBIAL.fullmatch(words):
        return ClauseKind.BACKGROUND
    if _MEANS.match(words):
        return ClauseKind.MEANS
    if patterns.background.match(words) or _STATE.match(words):
        return ClauseKind.BACKGROUND
    if patterns.speech.search(words) and len(words) < 16:
        return ClauseKind.SPEECH
    if patterns.result.match(words) and not _SERVES.match(words):
        return ClauseKind.RESULT
    return ClauseKind.ACTION


def states_action(words: str, lexicon: Lexicon) -> bool:
    """Whether the words hold a verb of action outside quotation marks."""
    bare = _NAMED.sub("", words)[:28]
    return bool(_patterns(lexicon).actions.search(bare)) and not _STATE.match(words)
