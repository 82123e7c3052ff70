"""Central bodies that no list holds, known by how their names are built."""

import re

from gui.core.extraction.grammar import HAN, Grammar
from gui.core.extraction.words import Words, words_from

# A central body that no list holds: 中央创先争优活动领导小组, 国务院第十四督查组, 国务院联防联控机制.
NATIONAL = re.compile(
    rf"(?:中共中央|中央|国务院办公厅|国务院|国家|全国人大常委会|全国人大|全国政协|全国)"
    rf"(?:(?:(?!个)[{HAN}\d]){{0,16}}?(?:督[查察导]组|巡[视查]组|检查组|调查组|考核组|指导组|工作组)"
    rf"|[{HAN}]{{2,16}}?(?:领导小组|指挥部|指挥中心|委员会|管理中心|机制|办公室|办))"
)


def national_end(view: str, words: Words, grammar: Grammar, start: int) -> int:
    """Where the name of a central body that no list holds ends, 0 where there is none."""
    found = NATIONAL.match(view, start) if start in words.at else None
    if found is None or found.end() not in words.ends or found.group() in grammar.central_names:
        return 0
    _, *field = words_from(words, start, found.end())
    verbs = (word for word in field if word.text in grammar.start_words and word.text not in grammar.inner_verbs)
    return 0 if any(verbs) or any(word.tag[0] in "dprt" for word in field) else found.end()


def has_parts(central: str) -> bool:
    """Whether what follows a central body's name is a part of it, 公安部刑侦局, and no body beside it: 国务院扶贫办."""
    return central[-1] in "部署局行" and not central.startswith(("中央", "中共"))
