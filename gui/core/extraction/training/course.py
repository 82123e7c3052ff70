"""Training on annotated articles, and cross-validation: every article is read by models that never saw it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from gui.core.extraction.crf import Crf
from gui.core.extraction.groundwork import lay_ground
from gui.core.extraction.lexicon import Lexicon
from gui.core.extraction.models import Models
from gui.core.extraction.pipeline import parse_article, read_parse
from gui.core.extraction.scoring import Article, count
from gui.core.extraction.training.gold import Annotated
from gui.core.extraction.training.learning import (
    Choice,
    Labelled,
    actor_examples,
    category_examples,
    name_examples,
    span_examples,
    train_choices,
    train_sequences,
)
from gui.core.extraction.values import Parse

GROUPS = 6


@dataclass(frozen=True, slots=True)
class Material:
    """What one article teaches; its parse rests on names learned from the other groups alone."""

    annotated: Annotated
    parse: Parse
    spans: list[Labelled]
    category: list[Labelled]
    actors: list[Choice]


class Course:
    """The annotated articles in groups, each parsed with names that were learned from the other groups.

    So the later models are trained on names as uncertain as those they will meet. `further` articles, by other hands,
    teach categories alone: where a measure begins and ends is a matter of habit.
    """

    def __init__(
        self, articles: Sequence[Annotated], lexicon: Lexicon, groups: int = GROUPS, further: Sequence[Annotated] = ()
    ) -> None:
        self.lexicon, self.groups = lexicon, min(groups, len(articles))
        grounds = [lay_ground(one.article, lexicon) for one in articles]
        rows = [list(name_examples(one, ground)) for one, ground in zip(articles, grounds, strict=True)]
        self.names_without = [
            train_sequences("names", chain.from_iterable(row for at, row in enumerate(rows) if at % self.groups != out))
            for out in range(self.groups)
        ]
        self.names = train_sequences("names", chain.from_iterable(rows))
        self.material = [self._material(one, at) for at, one in enumerate(articles)]
        self.further = [each for one in further for each in self._categories(one)]

    def _material(self, annotated: Annotated, at: int) -> Material:
        parse = parse_article(annotated.article, self.lexicon, names=self.names_without[at % self.groups])
        return Material(
            annotated,
            parse,
            list(span_examples(annotated, parse, self.lexicon)),
            list(category_examples(annotated, parse, self.lexicon)),
            list(actor_examples(annotated, parse)),
        )

    def _categories(self, annotated: Annotated) -> Iterator[Labelled]:
        parse = parse_article(annotated.article, self.lexicon, names=self.names)
        return category_examples(annotated, parse, self.lexicon)

    def models(self, without: int | None = None) -> Models:
        """Models trained on every group, or on all `without` one."""
        taught = [one for at, one in enumerate(self.material) if without is None or at % self.groups != without]
        names: Crf = self.names if without is None else self.names_without[without]
        return Models(
            names,
            train_sequences("spans", chain.from_iterable(one.spans for one in taught)),
            train_choices([choice for one in taught for choice in one.actors]),
            train_sequences("category", chain.from_iterable(one.category for one in taught), self.further),
        )

    def cross_validated(self) -> Iterator[tuple[str, Counter[str]]]:
        """The counts of each article, read by models that were trained on the other groups."""
        for out in range(self.groups):
            models = self.models(without=out)
            for one in self.material[out :: self.groups]:
                article = one.annotated.article
                found = read_parse(article, one.parse, self.lexicon, models)
                yield one.annotated.name, count(Article(article.text, one.annotated.gold, found))
