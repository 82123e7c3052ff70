"""Measure spans by the trained model: of all ways to cut a sentence into measures, the one that promises most."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from gui.core.extraction.clause_features import scored_clauses
from gui.core.extraction.crf import Crf
from gui.core.extraction.lexicon import Lexicon
from gui.core.extraction.measures import trimmed
from gui.core.extraction.stretches import LONGEST, Stretch, stretches
from gui.core.extraction.values import Clause, Parse
from gui.core.text import Span

# What a span must promise to be said, and how likely it must be by itself. A span that shares half of what it covers
# with a measure is worth `_NEAR` and up to 1, the more they share; one with the very borders is worth `_EXACT`.
# Chosen by cross-validation, and on articles that taught the model nothing.
_LEAST_WORTH = 0.46
_LEAST_LIKELY = 0.1
_NEAR = 0.4
_EXACT = 1.3
_ADVERBIAL = re.compile(r"(?:以|用)[^，。；]{1,24}[为作][^，。；]{1,8}")
_EQUAL = 1e-9  # of what promises as much, the shorter list is kept


def learned_spans(parse: Parse, lexicon: Lexicon, model: Crf) -> tuple[Span, ...]:
    """The spans of the measures, in text order."""
    found: list[Span] = []
    for sentence, scores in zip(parse.sentences, scored_clauses(parse, lexicon, model), strict=True):
        starts, ends = _borders(parse, parse.clauses[slice(*sentence.clauses)])
        likely = [(Span(starts[one.first], ends[one.last]), one) for one in stretches(model, scores)]
        found += best_spans(likely, len(ends))
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


def _borders(parse: Parse, clauses: Sequence[Clause]) -> tuple[list[int], list[int]]:
    """Where a measure would begin and end in each clause: at its predicate, and with it."""
    starts = []
    for clause in clauses:
        predicate = parse.subjects[clause.index].predicate
        starts.append(predicate if predicate < clause.span.end else clause.span.start)  # 自7月起: no predicate yet
    return starts, [clause.span.end for clause in clauses]


def best_spans(likely: Sequence[tuple[Span, Stretch]], clauses: int) -> list[Span]:
    """The spans apart from each other that together promise most, in text order.

    What a span promises is the share of the cuttings in which a measure agrees with it, less what it must promise:
    the decision of least expected loss, not the likeliest labels.
    """
    by_first: list[list[tuple[Span, Stretch]]] = [[] for _ in range(clauses)]
    ends: list[list[tuple[Span, Stretch]]] = [[] for _ in range(clauses)]
    for span, stretch in likely:
        by_first[stretch.first].append((span, stretch))
        if stretch.share >= _LEAST_LIKELY:
            ends[stretch.last].append((span, stretch))
    gains, chosen = [0.0], list[tuple[Span, Stretch] | None]()
    for ending in ends:
        gain, last = gains[-1], None
        for span, stretch in ending:
            near = chain.from_iterable(by_first[max(0, stretch.first - LONGEST) : stretch.last + 1])
            promise = sum(other.share * _agreement(span, held) for held, other in near) - _LEAST_WORTH
            if gains[stretch.first] + promise > gain + _EQUAL:
                gain, last = gains[stretch.first] + promise, (span, stretch)
        gains.append(gain)
        chosen.append(last)
    return _traced(chosen)


def _traced(chosen: Sequence[tuple[Span, Stretch] | None]) -> list[Span]:
    """The way back through what was chosen to end with each clause."""
    found: list[Span] = []
    at = len(chosen) - 1
    while at >= 0:
        last = chosen[at]
        if last is not None:
            found.append(last[0])
        at = at - 1 if last is None else last[1].first - 1
    return found[::-1]


def _agreement(span: Span, other: Span) -> float:
    """What a span is worth where another is right: nothing where they share less than half."""
    if span == other:
        return _EXACT
    shared = min(span.end, other.end) - max(span.start, other.start)
    whole = max(span.end, other.end) - min(span.start, other.start)
    return _NEAR + (1 - _NEAR) * shared / whole if 2 * shared >= whole else 0.0
