"""How likely each stretch of clauses is to be one measure: sums over all labellings of a sentence."""

from collections.abc import Iterable, Iterator, Sequence
from math import exp
from typing import NamedTuple

from gui.core.extraction.crf import Crf, Scores

# The weights learn what they were shown a little too well: they are divided by this before they become shares.
# Chosen by cross-validation.
DOUBT = 1.1
LEAST = 0.02  # a stretch less likely than this promises nothing
LONGEST = 14  # clauses
_B, _I, _O = 0, 1, 2
Row = tuple[float, float, float]  # of B, I and O


class Stretch(NamedTuple):
    """Clauses `first` to `last` of a sentence, and how likely exactly they are one measure."""

    first: int
    last: int
    share: float


def stretches(model: Crf, items: Sequence[Scores]) -> list[Stretch]:
    """Every stretch that may well be one measure, given the scores of a sentence's clauses.

    A measure begins with B, or with an I that nothing comes before, and goes on with I. The sums are those of the
    forward-backward algorithm (Rabiner, A tutorial on hidden Markov models, 1989).
    """
    if not items:
        return []
    order = [model.labels.index(label) for label in "BIO"]
    moves = [_row(exp(model.moves[a][b] / DOUBT) for b in order) for a in order]
    weights = [_weights(item, order) for item in items]
    before, sums = _forward(moves, weights)
    after = _backward(moves, weights, sums)
    return [one for first in range(len(items)) for one in _from(first, moves, weights, before, after, sums)]


def _weights(item: Scores, order: Sequence[int]) -> Row:
    highest = max(item)
    return _row(exp((item[label] - highest) / DOUBT) for label in order)


def _row(weights: Iterable[float]) -> Row:
    b, i, o = weights
    return b, i, o


def _forward(moves: list[Row], weights: list[Row]) -> tuple[list[Row], list[float]]:
    """For each clause the share of each label given what stands up to it, and the sum that makes them shares."""
    total = sum(weights[0])
    rows, sums = [_row(weight / total for weight in weights[0])], [total]
    for own in weights[1:]:
        b, i, o = rows[-1]
        reached = [(b * moves[_B][to] + i * moves[_I][to] + o * moves[_O][to]) * own[to] for to in (_B, _I, _O)]
        total = sum(reached)
        rows.append(_row(weight / total for weight in reached))
        sums.append(total)
    return rows, sums


def _backward(moves: list[Row], weights: list[Row], sums: list[float]) -> list[Row]:
    """For each clause and label how well it goes with what stands behind, 1 on the average."""
    rows: list[Row] = [(1.0, 1.0, 1.0)]
    for own, total in zip(reversed(weights[1:]), reversed(sums[1:]), strict=True):
        b, i, o = (weight * later / total for weight, later in zip(own, rows[-1], strict=True))
        rows.append(_row(way[_B] * b + way[_I] * i + way[_O] * o for way in moves))
    return rows[::-1]


def _from(
    first: int, moves: list[Row], weights: list[Row], before: list[Row], after: list[Row], sums: list[float]
) -> Iterator[Stretch]:
    """The likely stretches that begin with a clause."""
    opens = before[first][_B]
    loose = before[0][_I] if first == 0 else before[first - 1][_O] * moves[_O][_I] * weights[first][_I] / sums[first]
    for last in range(first, min(len(weights), first + LONGEST)):
        if last > first:
            loose = (opens * moves[_B][_I] + loose * moves[_I][_I]) * weights[last][_I] / sums[last]
            opens = 0.0
        share = opens + loose
        if last + 1 < len(weights):
            b = weights[last + 1][_B] * after[last + 1][_B] / sums[last + 1]
            o = weights[last + 1][_O] * after[last + 1][_O] / sums[last + 1]
            share = opens * (moves[_B][_B] * b + moves[_B][_O] * o) + loose * (moves[_I][_B] * b + moves[_I][_O] * o)
        if share > LEAST:
            yield Stretch(first, last, share)
        if opens * after[last][_B] + loose * after[last][_I] <= LEAST:
            return
