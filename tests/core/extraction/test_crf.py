"""The best sequence of a small chain, checked against trying them all."""

from itertools import pairwise, product

from hypothesis import given
from hypothesis import strategies as st

from gui.core.extraction.crf import Crf

LABELS = ("B", "I", "O")
weights = st.floats(-3, 3).map(lambda number: round(number, 2))
models = st.builds(
    lambda state, moves: Crf(LABELS, state, moves),
    st.dictionaries(st.sampled_from("abc"), st.tuples(weights, weights, weights)),
    st.tuples(*[st.tuples(weights, weights, weights)] * 3),
)
chains = st.lists(st.lists(st.sampled_from("abcd"), max_size=3), max_size=5)


def total(model: Crf, chain: list[list[str]], path: tuple[str, ...], bias: dict[str, float]) -> float:
    at = [LABELS.index(label) for label in path]
    own = sum(model.scores(item)[label] + bias.get(LABELS[label], 0) for item, label in zip(chain, at, strict=True))
    return own + sum(model.moves[one][next_] for one, next_ in pairwise(at))


@given(models, chains, st.dictionaries(st.sampled_from(LABELS), weights))
def test_no_other_sequence_is_better(model: Crf, chain: list[list[str]], bias: dict[str, float]) -> None:
    best = tuple(model.best([model.scores(item) for item in chain], bias))
    every = product(LABELS, repeat=len(chain))
    highest = max(total(model, chain, path, bias) for path in every)
    assert abs(total(model, chain, best, bias) - highest) < 1e-6


def test_an_empty_chain_has_no_labels() -> None:
    assert Crf(LABELS, {}, ((0.0,) * 3,) * 3).best([], {}) == []
