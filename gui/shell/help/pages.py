"""The pages of help."""

from enum import Enum, auto


class Page(Enum):
    """What can be looked up."""

    GUIDE = auto()
    SHORTCUTS = auto()
    ABOUT = auto()
