"""The roles under which an item of the tree holds more than its text."""

from enum import IntEnum

from PySide6.QtCore import Qt


class Role(IntEnum):
    """What a view may ask an item for; values of the core stay whole, enumerations alone would come back as strings."""

    NODE = Qt.ItemDataRole.UserRole + 1
    MEASURE = Qt.ItemDataRole.UserRole + 2
    FOLDED = Qt.ItemDataRole.UserRole + 3
    SELECTION = Qt.ItemDataRole.UserRole + 4
