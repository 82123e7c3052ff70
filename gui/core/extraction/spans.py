"""Measure spans by the trained model: of all ways to cut a sentence into measures, the one that promises most."""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate, chain

from gui.core.extraction.clause_features import scored_clauses
from gui.core.extraction.crf import Crf
from gui.core.extraction.lexicon import Lexicon
from gui.core.extraction.measures import trimmed
from gui.core.extraction.stretches import LONGEST, Stretch, stretches
from gui.core.extraction.values import Clause, Parse
from gui.core.text import Span

# What a span must promise to be said, and how likely it must be by itself. A span that shares half of what it covers
# with a measure is worth `_NEAR` and up to 1, the more they share; one with the very borders is worth `_EXACT`. What of
# a sentence is covered and belongs to some measure is worth up to half of `_COVERED` more, what does not as much less.
# Chosen by cross-validation, and on articles that taught the model nothing.
_LEAST_WORTH = 0.46
_LEAST_LIKELY = 0.1
_NEAR = 0.4
_EXACT = 1.3
_COVERED = 0.5
_ADVERBIAL = re.compile(r"(?:以|用)[^，。；]{1,24}[为作][^，。；]{1,8}")
_EQUAL = 1e-9  # of what promises as much, the shorter list is kept


def learned_spans(parse: Parse, lexicon: Lexicon, model: Crf) -> tuple[Span, ...]:
    """The spans of the measures, in text order."""
    found: list[Span] = []
    for sentence, scores in zip(parse.sentences, scored_clauses(parse, lexicon, model), strict=True):
        clauses = [_from_predicate(parse, clause) for clause in parse.clauses[slice(*sentence.clauses)]]
        found += best_spans(stretches(model, scores), clauses)
    return tuple(trimmed(parse.view, span) for span in whole_spans(parse.view, found))


def whole_spans(view: str, spans: Sequence[Span]) -> Iterator[Span]:
    """The spans, of which none is an adverbial alone: 以开展活动为契机 belongs to what follows it."""
    leading: Span | None = None
    for span in spans:
        if _ADVERBIAL.fullmatch(view, span.start, span.end):
            leading = span
        else:
            follows = leading is not None and view[leading.end : span.start] == "，"
            yield Span(leading.start, span.end) if leading and follows else span
            leading = None


def _from_predicate(parse: Parse, clause: Clause) -> Span:
    """What a measure would take of a clause: from its predicate on, or all of it, where none comes yet (自7月起)."""
    predicate = parse.subjects[clause.index].predicate
    return Span(predicate if predicate < clause.span.end else clause.span.start, clause.span.end)


def best_spans(likely: Sequence[Stretch], clauses: Sequence[Span]) -> list[Span]:
    """The spans apart from each other that together promise most, in text order.

    What a span promises is what it is worth in each cutting, by how likely that is, less what it must promise: the
    decision of least expected loss, not the likeliest labels.
    """
    spans = {stretch: Span(clauses[stretch.first].start, clauses[stretch.last].end) for stretch in likely}
    by_first: list[list[Stretch]] = [[] for _ in clauses]
    by_last: list[list[Stretch]] = [[] for _ in clauses]
    for stretch in likely:
        by_first[stretch.first].append(stretch)
        if stretch.share >= _LEAST_LIKELY:
            by_last[stretch.last].append(stretch)
    covered = _covered(likely, clauses)
    gains, chosen = [0.0], list[Stretch | None]()
    for ending in by_last:
        gain, last = gains[-1], None
        for stretch in ending:
            near = chain.from_iterable(by_first[max(0, stretch.first - LONGEST) : stretch.last + 1])
            promise = sum(other.share * _agreement(spans[stretch], spans[other]) for other in near) - _LEAST_WORTH
            promise += covered[stretch.last + 1] - covered[stretch.first]
            if gains[stretch.first] + promise > gain + _EQUAL:
                gain, last = gains[stretch.first] + promise, stretch
        gains.append(gain)
        chosen.append(last)
    return [spans[stretch] for stretch in _traced(chosen)]


def _covered(likely: Sequence[Stretch], clauses: Sequence[Span]) -> list[float]:
    """What covering the clauses up to each is worth: their share of the sentence, by how likely a measure has them."""
    inside = [-0.5] * len(clauses)
    for stretch in likely:
        for at in range(stretch.first, stretch.last + 1):
            inside[at] += stretch.share
    whole = sum(map(len, clauses))
    worth = (_COVERED * len(clause) / whole * share for clause, share in zip(clauses, inside, strict=True))
    return [0.0, *accumulate(worth)]


def _traced(chosen: Sequence[Stretch | None]) -> list[Stretch]:
    """The way back through what was chosen to end with each clause."""
    found: list[Stretch] = []
    at = len(chosen) - 1
    while at >= 0:
        last = chosen[at]
        if last is not None:
            found.append(last)
        at = at - 1 if last is None else last.first - 1
    return found[::-1]


def _agreement(span: Span, other: Span) -> float:
    """What a span is worth where another is right: nothing where they share less than half."""
    if span == other:
        return _EXACT
    shared = min(span.end, other.end) - max(span.start, other.start)
    whole = max(span.end, other.end) - min(span.start, other.start)
    return _NEAR + (1 - _NEAR) * shared / whole if 2 * shared >= whole else 0.0
