"""The typed roles under which an item of the tree holds more than its text."""

from enum import IntEnum

from PySide6.QtCore import Qt


class Role(IntEnum):
    """What a view may ask an item for."""

    NODE = Qt.ItemDataRole.UserRole + 1
    CATEGORY = Qt.ItemDataRole.UserRole + 2
    EVIDENCE = Qt.ItemDataRole.UserRole + 3
    STATUS = Qt.ItemDataRole.UserRole + 4
    FOLDED = Qt.ItemDataRole.UserRole + 5
