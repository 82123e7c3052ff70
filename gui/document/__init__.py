"""The state of a window and what may change it.

The document is imported when it is asked for: what only loads files does without Qt.
"""

from typing import TYPE_CHECKING, Any

from gui.document.selection import NOTHING, History, Selection, SelectionKind

if TYPE_CHECKING:
    from gui.document.document import Beside, Document, Parked

__all__ = ["NOTHING", "Beside", "Document", "History", "Parked", "Selection", "SelectionKind"]


def __getattr__(name: str) -> Any:
    if name not in ("Beside", "Document", "Parked"):
        raise AttributeError(name)
    from gui.document import document

    return getattr(document, name)
