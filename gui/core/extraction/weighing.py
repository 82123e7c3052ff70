"""The category of a measure by the weights of its words: the rule's answer, which the learned stage may overrule."""

import re
from functools import cache

from gui.core.extraction.facts import Category
from gui.core.extraction.lexicon import WEIGHTS, Lexicon, longest_first

_TITLE = re.compile(r"《[^》]{0,300}》")
_LEAST = 0.5
_NOTHING = dict.fromkeys(Category, 0.0)


@cache
def _table(lexicon: Lexicon) -> tuple[re.Pattern[str], dict[str, tuple[tuple[Category, float], ...]]]:
    table: dict[str, list[tuple[Category, float]]] = {}
    for category in Category:
        for strength, words in lexicon.tables[f"verbs.{category.value}"].items():
            for word in words:
                table.setdefault(word, []).append((category, WEIGHTS[strength]))
    return re.compile(longest_first(table)), {word: tuple(found) for word, found in table.items()}


def weigh(words: str, lexicon: Lexicon) -> dict[Category, float]:
    """How much the words of a measure (in the view) speak for each category."""
    pattern, table = _table(lexicon)
    bare = _TITLE.sub(lambda title: "某" * (len(title.group()) - 2) + title.group()[-2:], words)
    weights = _NOTHING.copy()
    depth, read = 0, 0
    for found in pattern.finditer(bare):
        start, end = found.span()
        depth += bare.count("“", read, start) - bare.count("”", read, start)
        read, quoted = start, depth > 0
        place = 1.25 if start < 6 or end >= len(bare) - 2 else 1.0
        for category, weight in table[found.group()]:
            weights[category] += weight * place * (0.3 if quoted else 1.0)
    return weights


def heaviest(weights: dict[Category, float]) -> Category:
    """The category with the greatest weight; OTHER where nothing speaks."""
    best = max(weights, key=weights.__getitem__)
    return best if weights[best] >= _LEAST else Category.OTHER
