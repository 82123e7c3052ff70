"""A table beside the tree: choosing a cell lights its measures in the text."""

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from gui.document import NOTHING, Document, Selection
from gui.models.roles import Role
from gui.models.table_models import TableModel


class TableView(QTableView):
    """Shows one of the tables; `stretched` are the columns that share the room that is left."""

    def __init__(
        self, document: Document, model: TableModel, stretched: tuple[int, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document, self._stretched, self._table = document, stretched, model
        self.setModel(model)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setAlternatingRowColors(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.selectionModel().currentChanged.connect(self._choose)
        model.rebuilt.connect(self._lay_out)
        model.watch(False)
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        """What has changed meanwhile is shown now."""
        self._table.watch(True)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """A table that nobody sees need not follow each correction."""
        self._table.watch(False)
        super().hideEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        selection: Selection | None = index.data(Role.SELECTION)
        if selection is not None and selection != NOTHING:
            self._document.select(selection)

    def _lay_out(self) -> None:
        header = self.horizontalHeader()
        header.setMinimumSectionSize(34)
        for column in range(self.model().columnCount()):
            stretch = column in self._stretched
            fit = QHeaderView.ResizeMode.Stretch if stretch else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(column, fit)
