"""What each clause says from its predicate on, judged once for all stages that ask."""

from typing import NamedTuple

from gui.core.extraction.facts import Category
from gui.core.extraction.figures import has_figure
from gui.core.extraction.kinds import ClauseKind, kind_of, states_action
from gui.core.extraction.lexicon import Lexicon
from gui.core.extraction.values import Parse
from gui.core.extraction.weighing import heaviest, weigh
from gui.core.text import Span


class Saying(NamedTuple):
    """The words of a clause from its predicate on, the part that they play, whether they count or state an action."""

    words: str
    kind: ClauseKind
    category: Category
    counted: bool
    acts: bool


def sayings_of(parse: Parse, lexicon: Lexicon) -> list[Saying]:
    """One saying for each clause."""
    found = []
    for clause, subject in zip(parse.clauses, parse.subjects, strict=True):
        span = Span(min(subject.predicate, clause.span.end), clause.span.end)
        words = span.of(parse.view)
        found.append(
            Saying(
                words,
                kind_of(words, lexicon),
                heaviest(weigh(words, lexicon)),
                has_figure(parse.view, span, lexicon),
                states_action(words, lexicon),
            )
        )
    return found
