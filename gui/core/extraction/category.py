"""The category of a measure by the trained model, with the answer of the word weights among its features."""

from gui.core.extraction.crf import Crf
from gui.core.extraction.facts import Category
from gui.core.extraction.lexicon import Lexicon
from gui.core.extraction.values import Parse
from gui.core.extraction.weighing import heaviest, weigh
from gui.core.text import Span


def category_features(parse: Parse, span: Span, lexicon: Lexicon) -> list[str]:
    """Pairs of characters, both ends, and what the weights of the words say."""
    words = span.of(parse.view)
    weights = weigh(words, lexicon)
    ranked = sorted(Category, key=lambda category: -weights[category])
    return [
        f"weights={heaviest(weights)}",
        f"both={ranked[0]}+{ranked[1] if weights[ranked[1]] > 0 else ''}",
        *(f"pair={words[at : at + 2]}" for at in range(len(words) - 1)),
        *(f"start={words[:size]}" for size in (2, 3, 4)),
        *(f"end={words[-size:]}" for size in (2, 3)),
    ]


def learned_category(parse: Parse, span: Span, lexicon: Lexicon, model: Crf) -> Category:
    """The likeliest category."""
    return Category(model.best([category_features(parse, span, lexicon)], {})[0])
