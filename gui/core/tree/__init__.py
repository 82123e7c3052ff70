"""The reading and its tree; corrections are values beside the automatic result."""

from gui.core.tree.applying import Applied, apply
from gui.core.tree.building import build
from gui.core.tree.corrections import Correction, Target
from gui.core.tree.node import Grouping, Node, NodeKind
from gui.core.tree.reading import Reading
from gui.core.tree.results import applied, current, numbers

__all__ = [
    "Applied",
    "Correction",
    "Grouping",
    "Node",
    "NodeKind",
    "Reading",
    "Target",
    "applied",
    "apply",
    "build",
    "current",
    "numbers",
]
