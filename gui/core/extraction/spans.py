"""Measure spans by the trained model: each clause begins a measure, goes on with one, or is none."""

from gui.core.extraction.clause_features import scored_clauses
from gui.core.extraction.crf import Crf
from gui.core.extraction.lexicon import Lexicon
from gui.core.extraction.measures import trimmed
from gui.core.extraction.values import Parse
from gui.core.text import Span

# Gold borders are sparse and the model is careful; this much is added to the weight of a label. Chosen by
# cross-validation over the articles that the model was trained on.
BIAS = {"O": -0.5, "B": 0.0}


def learned_spans(parse: Parse, lexicon: Lexicon, model: Crf) -> tuple[Span, ...]:
    """The spans of the measures, in text order."""
    labels: list[str] = []
    for sentence in scored_clauses(parse, lexicon, model):
        labels += model.best(sentence, BIAS)
    return tuple(trimmed(parse.view, span) for span in spans_of(parse, labels))


def spans_of(parse: Parse, labels: list[str]) -> tuple[Span, ...]:
    """The spans that a label for each clause makes; none goes over the border of a sentence."""
    found: list[Span] = []
    open_in = -1
    for clause, label in zip(parse.clauses, labels, strict=True):
        predicate = parse.subjects[clause.index].predicate
        start = predicate if predicate < clause.span.end else clause.span.start  # 自7月起, 以此为载体: no predicate yet
        if label == "O":
            open_in = -1
        elif label == "I" and open_in == clause.sentence:
            found[-1] = Span(found[-1].start, clause.span.end)
        else:
            found.append(Span(start, clause.span.end))
            open_in = clause.sentence
    return tuple(found)
