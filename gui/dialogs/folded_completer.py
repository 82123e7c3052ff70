"""Completes what is typed from words that are shown in one script and found in either."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter

from gui.core.script import fold

_FOLDED = Qt.ItemDataRole.UserRole
_NOTHING = "\0"
Index = QModelIndex | QPersistentModelIndex


class FoldedCompleter(QCompleter):
    """Looks for what is typed anywhere in the folded words, and puts the words as shown into the field."""

    def __init__(self, words: Iterable[str], parent: QObject) -> None:
        model = QStandardItemModel()
        self._whole = {shown: fold(shown) for shown in words}
        for shown, folded in self._whole.items():
            item = QStandardItem(shown)
            item.setData(folded, _FOLDED)
            model.appendRow(item)
        super().__init__(model, parent)
        model.setParent(self)
        self.setCompletionRole(_FOLDED)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setMaxVisibleItems(12)

    def splitPath(self, path: str) -> list[str]:
        """What is typed, folded; nothing is offered for what is whole already, so that Enter is free."""
        return [_NOTHING if fold(path) in self._whole.values() else fold(path)]

    def pathFromIndex(self, index: Index) -> str:
        """The words as shown."""
        return str(index.data(Qt.ItemDataRole.DisplayRole))
