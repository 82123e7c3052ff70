"""The tree of who does what, as plain nested values."""

from dataclasses import dataclass
from enum import StrEnum

from gui.core.text import Span


class Grouping(StrEnum):
    """What stands on the tree's first level."""

    ORGANIZATION = "organization"
    PLACE = "place"
    CATEGORY = "category"
    TEXT = "text"


class NodeKind(StrEnum):
    """What a node stands for."""

    PLACE = "place"
    CATEGORY = "category"
    PARAGRAPH = "paragraph"
    ORGANIZATION = "organization"
    MEASURE = "measure"


@dataclass(frozen=True, slots=True)
class Node:
    """One line of the tree.

    `key` is unique in the tree and stable across scripts; `ref` is the id of the organization or measure, the name of
    the category or place, or the number of the paragraph. `label` is as published. `number` is the measure's number in
    the text, counted from 1 (0 for other nodes); `count` the number of distinct measures below. `span` is the place in
    the text: the measure's span, the organization's first mention, the paragraph.
    """

    kind: NodeKind
    key: str
    ref: str
    label: str
    span: Span | None
    number: int = 0
    count: int = 0
    children: tuple["Node", ...] = ()
