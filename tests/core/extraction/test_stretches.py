"""How likely stretches are, checked against every labelling of a short chain; and the choice among them."""

from itertools import pairwise, product
from math import exp

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.core.extraction.crf import Crf
from gui.core.extraction.spans import best_spans
from gui.core.extraction.stretches import DOUBT, LEAST, Stretch, stretches
from gui.core.text import Span

LABELS = ("B", "I", "O")
weights = st.floats(-3, 3)
rows = st.tuples(weights, weights, weights)
models = st.builds(lambda moves: Crf(LABELS, {}, moves), st.tuples(rows, rows, rows))


def measures(path: tuple[str, ...]) -> set[tuple[int, int]]:
    """First and last of each run that begins with B, or with an I behind nothing."""
    found: list[list[int]] = []
    for at, label in enumerate(path):
        if label == "B" or (label == "I" and (at == 0 or path[at - 1] == "O")):
            found.append([at, at])
        elif label == "I":
            found[-1][1] = at
    return {(first, last) for first, last in found}


@given(models, st.lists(rows, min_size=1, max_size=5))
def test_a_stretch_is_as_likely_as_all_labellings_with_it(model: Crf, items: list[tuple[float, ...]]) -> None:
    shares: dict[tuple[int, int], float] = {}
    whole = 0.0
    for path in product(LABELS, repeat=len(items)):
        at = [LABELS.index(label) for label in path]
        weight = sum(item[label] for item, label in zip(items, at, strict=True))
        weight = exp((weight + sum(model.moves[a][b] for a, b in pairwise(at))) / DOUBT)
        whole += weight
        for stretch in measures(path):
            shares[stretch] = shares.get(stretch, 0.0) + weight
    found = {(one.first, one.last): one.share for one in stretches(model, items)}
    assert found == pytest.approx({k: v / whole for k, v in shares.items() if v / whole > LEAST}, abs=1e-6)


def test_no_clause_holds_no_stretch() -> None:
    assert stretches(Crf(LABELS, {}, ((0.0,) * 3,) * 3), []) == []


def chosen(*likely: tuple[int, int, float]) -> list[Span]:
    """The choice among stretches of clauses that are ten code points long: first, last, how likely."""
    clauses = [Span(at * 10, at * 10 + 10) for at in range(max((last for _, last, _ in likely), default=-1) + 1)]
    return best_spans([Stretch(*one) for one in likely], clauses)


def test_what_is_likely_is_said_and_what_is_not_is_left() -> None:
    assert chosen((0, 0, 0.9), (1, 1, 0.1), (2, 2, 0.8)) == [Span(0, 10), Span(20, 30)]


def test_of_two_cuttings_the_likelier_is_chosen() -> None:
    assert chosen((0, 1, 0.3), (0, 0, 0.6), (1, 1, 0.6)) == [Span(0, 10), Span(10, 20)]
    assert chosen((0, 2, 0.6), (0, 0, 0.3), (1, 1, 0.3), (2, 2, 0.3)) == [Span(0, 30)]


def test_unsure_borders_speak_for_the_measure_between_them() -> None:
    """Each alone is too unlikely to be said; all agree that something stands there, most with the one in the middle."""
    assert chosen((0, 1, 0.2), (0, 2, 0.3), (1, 2, 0.2)) == [Span(0, 30)]


def test_nothing_is_chosen_of_nothing() -> None:
    assert chosen() == []
