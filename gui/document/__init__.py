"""The state of a window and what may change it."""

from gui.document.document import Document, Parked
from gui.document.selection import NOTHING, History, Selection, SelectionKind

__all__ = ["NOTHING", "Document", "History", "Parked", "Selection", "SelectionKind"]
