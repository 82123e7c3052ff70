"""What an item is to its neighbours: features with the step before their names, `-1:word=的` for 的 right before.

An item says the same to all that see it, so it is looked up once, for all steps from `-reach` to `reach`.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from gui.core.extraction.crf import Crf, Scores, added

_STEP = re.compile(r"(-?[1-9]):")


def seen_over(step: int, features: Iterable[str]) -> tuple[str, ...]:
    """The names of an item's features where they are seen over a step; its own are seen over 0."""
    return tuple(f"{step}:{feature}" for feature in features) if step else tuple(features)


class Around:
    """A model's weights by what an item's feature is called at the item itself, for each step that it is seen over."""

    def __init__(self, model: Crf, reach: int) -> None:
        self._count = len(model.labels)
        self._nothing = [0.0] * self._count * (2 * reach + 1)
        self._weights: dict[str, list[float]] = {}
        for feature, weights in model.state.items():
            found = _STEP.match(feature)
            name, step = (feature[found.end() :], int(found[1])) if found else (feature, 0)
            if abs(step) <= reach:
                at = (step + reach) * self._count
                self._weights.setdefault(name, self._nothing[:])[at : at + self._count] = weights

    def scores(self, features: Iterable[str]) -> list[Scores]:
        """How much an item's features speak for each label of those that see it, by step."""
        known = [weights for weights in map(self._weights.get, features) if weights]
        row = added(known) if known else self._nothing
        return [row[at : at + self._count] for at in range(0, len(row), self._count)]


@lru_cache(maxsize=4)
def around(model: Crf, reach: int) -> Around:
    """The model's weights laid out so, once for each model."""
    return Around(model, reach)
