"""The categories of measures by the trained model, with the answer of the word weights among its features."""

from collections.abc import Sequence

from gui.core.extraction.crf import Crf
from gui.core.extraction.facts import Category
from gui.core.extraction.lexicon import Lexicon
from gui.core.extraction.values import Parse
from gui.core.extraction.weighing import heaviest, weigh
from gui.core.extraction.words import words_between
from gui.core.text import Span


def category_features(parse: Parse, span: Span, bodies: tuple[str, ...], lexicon: Lexicon) -> list[str]:
    """Words and pairs of characters, both ends, what the weights of the words say, and what kind of body acts."""
    text = span.of(parse.view)
    weights = weigh(text, lexicon)
    ranked = sorted(weights, key=weights.__getitem__, reverse=True)
    words = words_between(parse.words, span)
    verbs = [word.text for word in words if word.tag.startswith("v")]
    nouns = [word.text for word in words if word.tag.startswith("n")]
    name = bodies[0] if bodies else ""
    return [
        f"weights={heaviest(weights)}",
        f"both={ranked[0]}+{ranked[1] if weights[ranked[1]] > 0 else ''}",
        f"size={min(6, len(span) // 8)}",
        *(f"pair={text[at : at + 2]}" for at in range(len(text) - 1)),
        *(f"start={text[:size]}" for size in (2, 3, 4)),
        *(f"end={text[-size:]}" for size in (2, 3)),
        *(f"word={word.text}" for word in words),
        *(f"verb={verb}" for verb in verbs[:1]),
        *(f"last.verb={verb}" for verb in verbs[-1:]),
        *(f"last.noun={noun}" for noun in nouns[-1:]),
        *(f"body={name[-size:]}" for size in (1, 2, 3) if name),
    ]


def learned_categories(items: Sequence[list[str]], model: Crf) -> list[Category]:
    """The likeliest categories of an article's measures in text order, given the features of each."""
    return [Category(label) for label in model.best([model.scores(features) for features in items], {})]
