"""What the reader is looking at, and the way there and back."""

from dataclasses import dataclass
from enum import StrEnum


class SelectionKind(StrEnum):
    """What a selection names."""

    NOTHING = "nothing"
    MEASURE = "measure"
    ORGANIZATION = "organization"
    PLACE = "place"
    CATEGORY = "category"
    CELL = "cell"
    PROGRAMME = "programme"


@dataclass(frozen=True, slots=True)
class Selection:
    """One thing in the tree, a table or the text: its kind and its id.

    A cell of the matrix is `organization id/category`, a programme its name as shown.
    """

    kind: SelectionKind = SelectionKind.NOTHING
    id: str = ""


NOTHING = Selection()


@dataclass(frozen=True, slots=True)
class History:
    """The selections visited, oldest first, and where in them the reader stands."""

    visited: tuple[Selection, ...] = ()
    at: int = -1

    def visit(self, selection: Selection) -> "History":
        """The history after going to `selection`; what lay ahead is forgotten, and so is all but the last 200."""
        if self.at >= 0 and self.visited[self.at] == selection:
            return self
        visited = (*self.visited[: self.at + 1], selection)[-200:]
        return History(visited, len(visited) - 1)

    def step(self, by: int) -> "History":
        """The history one step back (-1) or forward (+1), unchanged at its ends."""
        at = self.at + by
        return History(self.visited, at) if 0 <= at < len(self.visited) else self

    @property
    def current(self) -> Selection:
        """Where the reader stands."""
        return self.visited[self.at] if self.at >= 0 else NOTHING

    @property
    def can_go_back(self) -> bool:
        """Whether there is a step back."""
        return self.at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a step forward."""
        return self.at + 1 < len(self.visited)
