"""A linear-chain conditional random field: weights as plain data, the best sequence by Viterbi's algorithm."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import inf
from pathlib import Path

Scores = Sequence[float]
_EQUAL = 1e-6  # weights have two decimals; of labels that are as good, the first is chosen


@dataclass(frozen=True, slots=True, eq=False)
class Crf:
    """`state[feature]` has one weight a label, `moves[i][j]` the weight of going from label i to label j."""

    labels: tuple[str, ...]
    state: Mapping[str, Scores]
    moves: tuple[tuple[float, ...], ...]

    def scores(self, features: Iterable[str]) -> Scores:
        """How much the features speak for each label."""
        known = list(filter(None, map(self.state.get, features)))
        if len(known) > 1:
            return added(known)
        return known[0] if known else (0.0,) * len(self.labels)

    def best(self, items: Sequence[Scores], bias: Mapping[str, float]) -> list[str]:
        """The best labels of a sequence, given the scores of each item; `bias` is added to those of a label."""
        if not items:
            return []
        extra = [bias.get(label, 0.0) for label in self.labels]
        into = [[move + more for move in moves] for *moves, more in zip(*self.moves, extra, strict=True)]
        reached = added((items[0], extra))
        back: list[list[int]] = []
        for own in items[1:]:
            came, going = [], []
            for to, moves in enumerate(into):
                highest, source = -inf, 0
                for at, weight in enumerate(reached):
                    way = weight + moves[at]
                    if way > highest + _EQUAL:
                        highest, source = way, at
                came.append(source)
                going.append(highest + own[to])
            back.append(came)
            reached = going
        path = [next(at for at, weight in enumerate(reached) if weight > max(reached) - _EQUAL)]
        for came in reversed(back):
            path.append(came[path[-1]])
        return [self.labels[at] for at in reversed(path)]


def added(groups: Iterable[Scores]) -> Scores:
    """The scores of several groups of features together."""
    return tuple(map(sum, zip(*groups)))  # noqa: B905 - half of the time goes by here, and `strict` takes a third of it


def load_crf(path: Path) -> Crf:
    """Read the weights that the training command wrote."""
    data = json.loads(path.read_text("utf-8"))
    return Crf(tuple(data["labels"]), data["state"], tuple(map(tuple, data["moves"])))
