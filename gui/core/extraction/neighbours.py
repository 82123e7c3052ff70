"""What an item is to its neighbours: features with the step before their names, `-1:word=的` for 的 right before.

An item says the same to all that see it, so it is looked up once, for all steps from `-reach` to `reach`.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TypeVar

from gui.core.extraction.crf import Crf, Scores, added

T = TypeVar("T")
Looks = tuple[tuple[str, ...], ...]  # an item's features by the distance at which they are seen
_STEP = re.compile(r"(-?[1-9]):")


def seen_around(looks: Looks) -> list[tuple[str, ...]]:
    """The full names of an item's features, for each step that it is seen over."""
    reach = len(looks) - 1
    return [
        tuple(f"{step}:{feature}" for feature in looks[abs(step)]) if step else looks[0]
        for step in range(-reach, reach + 1)
    ]


def heard(looks: Sequence[list[T]], edge: list[T]) -> list[list[T]]:
    """For each step, what each item of a row hears from that far; `edge` speaks where there is none."""
    reach, count = len(edge) // 2, len(looks)
    row = [*[edge] * reach, *looks, *[edge] * reach]
    return [[look[at] for look in row[at : at + count]] for at in range(len(edge))]


class Around:
    """A model's weights by what an item's feature is called at the item itself, for each step that it is seen over."""

    def __init__(self, model: Crf, reach: int) -> None:
        self._own, self._reach, self._count = model.scores, reach, len(model.labels)
        self._nothing = [0.0] * self._count * (2 * reach + 1)
        self._weights: dict[str, list[float]] = {}
        for feature, weights in model.state.items():
            found = _STEP.match(feature)
            if found and abs(int(found[1])) <= reach:
                at = (int(found[1]) + reach) * self._count
                self._weights.setdefault(feature[found.end() :], self._nothing[:])[at : at + self._count] = weights

    def scores(self, looks: Looks) -> list[Scores]:
        """How much an item speaks for each label of those that see it, by step."""
        known = list(filter(None, map(self._weights.get, looks[1])))
        row = added(known) if known else self._nothing
        scores: list[Scores] = [row[at : at + self._count] for at in range(0, len(row), self._count)]
        scores[self._reach] = self._own(looks[0])
        return scores


@lru_cache(maxsize=4)
def around(model: Crf, reach: int) -> Around:
    """The model's weights laid out so, once for each model."""
    return Around(model, reach)
