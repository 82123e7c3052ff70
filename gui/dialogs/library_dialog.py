"""The library: every article that was opened, to be searched, opened again, exported or thrown away."""

from functools import partial

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gui.core.problems import JucuoError
from gui.document import jobs, library
from gui.document.library import catalog
from gui.models.library_model import Column, LibraryModel

SEARCH_DELAY_MS = 120


class _Table(QTableView):
    """Enter opens."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens what is current."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class LibraryDialog(QDialog):
    """Shows the catalog at once and brings it up to date in the background."""

    open_asked = Signal(str)
    export_asked = Signal(object)
    folder_asked = Signal()
    failed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Library"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._model = LibraryModel(self)
        self._field = QLineEdit(clearButtonEnabled=True)
        self._field.setPlaceholderText(self.tr("Search the texts, in either script"))
        self._field.setAccessibleName(self.tr("Search the library"))
        self._trash = QCheckBox(self.tr("&Trash"))
        self._count = QLabel()
        self._table = self._make_table()
        self._open, self._delete = QPushButton(self.tr("&Open")), QPushButton()
        self._export, self._folder = QPushButton(self.tr("&Export All…")), QPushButton(self.tr("Open &Folder…"))
        self._timer = QTimer(self, singleShot=True, interval=SEARCH_DELAY_MS)
        self._refreshing = jobs.Course(self)
        self._lay_out()
        self._connect()
        self.refresh()
        jobs.start(partial(catalog.refresh, None, lambda: self._refreshing.report(0, 0)), self._refreshed, self._fail)
        self._field.setFocus()

    def refresh(self) -> None:
        """Show what the catalog holds of what is looked for."""
        in_trash = self._trash.isChecked()
        try:
            found = trash_entries() if in_trash else catalog.search(self._field.text())
        except OSError as error:
            self.failed.emit(error)
            return
        self._model.show(found)
        self._model.sort(self._table.horizontalHeader().sortIndicatorSection(), self._order())
        self._count.setText(self.tr("%n article(s)", "", len(found)))
        self._delete.setText(self.tr("&Put Back") if in_trash else self.tr("&Delete"))
        self._open.setEnabled(not in_trash and bool(found))
        self._export.setEnabled(not in_trash and bool(found))
        self._field.setEnabled(not in_trash)
        self._delete.setEnabled(bool(found))
        if found:
            self._table.selectRow(0)

    def keys(self) -> tuple[str, ...]:
        """The readings that are selected."""
        rows = sorted(index.row() for index in self._table.selectionModel().selectedRows())
        return tuple(self._model.entry(row).key for row in rows)

    def done(self, result: int) -> None:
        """Stop what still goes on."""
        self._refreshing.cancel()
        super().done(result)

    def _make_table(self) -> _Table:
        table = _Table()
        table.setModel(self._model)
        table.setAccessibleName(self.tr("Articles in the library"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
        table.setSortingEnabled(True)
        table.sortByColumn(Column.OPENED, Qt.SortOrder.DescendingOrder)
        for column, width in ((Column.SOURCE, 120), (Column.PUBLISHED, 140), (Column.OPENED, 130)):
            table.setColumnWidth(column, width)
        for column in (Column.MEASURES, Column.CHECKED):
            table.setColumnWidth(column, 92)
        return table

    def _lay_out(self) -> None:
        top, bottom = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self._field, 1)
        top.addWidget(self._trash)
        for widget in (self._open, self._delete, self._export, self._folder):
            widget.setAutoDefault(False)
            bottom.addWidget(widget)
        bottom.addStretch(1)
        bottom.addWidget(self._count)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self._table, 1)
        layout.addLayout(bottom)
        self.resize(960, 560)

    def _connect(self) -> None:
        self._field.textChanged.connect(lambda _text: self._timer.start())
        self._timer.timeout.connect(self.refresh)
        self._field.returnPressed.connect(self._table.setFocus)
        self._trash.toggled.connect(lambda _on: self.refresh())
        self._table.doubleClicked.connect(self._open_index)
        self._table.entered.connect(self._open_current)
        self._open.clicked.connect(self._open_current)
        self._delete.clicked.connect(self._move)
        self._export.clicked.connect(self._ask_export)
        self._folder.clicked.connect(self.folder_asked)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self._table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._move)

    def _order(self) -> Qt.SortOrder:
        return self._table.horizontalHeader().sortIndicatorOrder()

    def _open_index(self, index: QModelIndex) -> None:
        if not self._trash.isChecked():
            self.open_asked.emit(self._model.entry(index.row()).key)
            self.accept()

    def _open_current(self) -> None:
        if self._table.currentIndex().isValid():
            self._open_index(self._table.currentIndex())

    def _ask_export(self) -> None:
        """All that are listed, or those selected where there are several."""
        chosen = self.keys()
        listed = tuple(self._model.entry(row).key for row in range(self._model.rowCount()))
        self.export_asked.emit(chosen if len(chosen) > 1 else listed)

    def _move(self) -> None:
        """Into the trash, or out of it."""
        act = library.restore if self._trash.isChecked() else library.discard
        try:
            for key in self.keys():
                act(key)
        except JucuoError as error:
            self.failed.emit(error)
        catalog.refresh()
        self.refresh()

    def _refreshed(self, _value: None) -> None:
        if not self._trash.isChecked():
            self.refresh()

    def _fail(self, error: Exception) -> None:
        self.failed.emit(error)


def trash_entries() -> tuple[catalog.Entry, ...]:
    """What lies in the trash, under the names of its files."""
    found = (catalog.entry_of(path) for path in library.trashed())
    return tuple(each for each in found if each)
