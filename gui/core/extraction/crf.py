"""A linear-chain conditional random field: weights as plain data, the best sequence by Viterbi's algorithm."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, eq=False)
class Crf:
    """`state[feature]` has one weight a label, `moves[i][j]` the weight of going from label i to label j."""

    labels: tuple[str, ...]
    state: Mapping[str, Sequence[float]]
    moves: tuple[tuple[float, ...], ...]

    def scores(self, features: Sequence[str]) -> list[float]:
        """How much the features speak for each label."""
        known = [weights for weights in map(self.state.get, features) if weights]
        return list(map(sum, zip(*known, strict=True))) if known else [0.0] * len(self.labels)

    def best(self, items: Sequence[Sequence[str]], bias: Mapping[str, float]) -> list[str]:
        """The best labels of a sequence of feature lists; `bias` is added to the weight of a label at every item."""
        if not items:
            return []
        added = [bias.get(label, 0.0) for label in self.labels]
        count = range(len(self.labels))
        reached = [score + extra for score, extra in zip(self.scores(items[0]), added, strict=True)]
        back: list[list[int]] = []
        for features in items[1:]:
            own = self.scores(features)
            came = [max(count, key=lambda i, j=j: reached[i] + self.moves[i][j]) for j in count]  # type: ignore[misc]
            reached = [reached[came[j]] + self.moves[came[j]][j] + own[j] + added[j] for j in count]
            back.append(came)
        path = [max(count, key=lambda i: reached[i])]
        for came in reversed(back):
            path.append(came[path[-1]])
        return [self.labels[at] for at in reversed(path)]


def load_crf(path: Path) -> Crf:
    """Read the weights that the training command wrote."""
    data = json.loads(path.read_text("utf-8"))
    return Crf(tuple(data["labels"]), data["state"], tuple(map(tuple, data["moves"])))
