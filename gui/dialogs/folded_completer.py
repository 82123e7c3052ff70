"""Completes what is typed from words that are shown in one script and found in either."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter

from gui.core.script import fold

_FOLDED = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class FoldedCompleter(QCompleter):
    """Looks for what is typed anywhere in the folded words, and puts the words as shown into the field."""

    def __init__(self, words: Iterable[str], parent: QObject) -> None:
        model = QStandardItemModel()
        for shown in words:
            item = QStandardItem(shown)
            item.setData(fold(shown), _FOLDED)
            model.appendRow(item)
        super().__init__(model, parent)
        model.setParent(self)
        self.setCompletionRole(_FOLDED)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setMaxVisibleItems(12)

    def splitPath(self, path: str) -> list[str]:
        """What is typed, folded."""
        return [fold(path)]

    def pathFromIndex(self, index: Index) -> str:
        """The words as shown."""
        return str(index.data(Qt.ItemDataRole.DisplayRole))
