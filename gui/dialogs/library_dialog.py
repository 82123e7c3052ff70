"""The library: every article that was opened, to be searched, opened again, exported or thrown away."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gui.core.problems import JucuoError
from gui.dialogs.fitting import FittingDialog
from gui.document import jobs, library
from gui.document.library import catalog
from gui.models.library_model import Column, LibraryModel

SEARCH_DELAY_MS = 120
# what the titles have room for at least, and what goes where the table is narrow
TITLE = "平湖縣多部門行動起來開展活動"
LEAST_NEEDED = (Column.SOURCE, Column.PUBLISHED, Column.MEASURES, Column.OPENED)
# words about as wide as a column has to be
WIDEST = {
    Column.SOURCE: "中國新聞社網",
    Column.PUBLISHED: "2026/12/28 下午11:58",
    Column.MEASURES: "Measures",
    Column.CHECKED: "Checked",
    Column.OPENED: "2026/12/28 下午11:58",
}


class _Table(QTableView):
    """Enter opens, Delete throws away; where it is narrow, the titles keep their room and other columns go."""

    entered = Signal()
    deleted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.sentence = ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Where nothing is listed, a sentence says why."""
        super().paintEvent(event)
        if self.sentence:
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().placeholderText().color())
            words = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
            painter.drawText(self.viewport().rect().adjusted(24, 0, -24, 0), words, self.sentence)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide as many columns as the titles need room."""
        for column in LEAST_NEEDED:
            self.setColumnHidden(column, False)
        shown = set(Column) - {Column.TITLE}
        room = self.viewport().width() - self.fontMetrics().horizontalAdvance(TITLE)
        for column in LEAST_NEEDED:
            if sum(map(self.columnWidth, shown)) <= room:
                break
            self.setColumnHidden(column, True)
            shown.remove(column)
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The two keys that say what to do with what is selected."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.deleted.emit()
        else:
            super().keyPressEvent(event)


class _Field(QLineEdit):
    """The arrow down goes to what was found."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down leaves the field."""
        if event.key() == Qt.Key.Key_Down:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class LibraryDialog(FittingDialog):
    """Shows the catalog at once and brings it up to date in the background."""

    open_asked = Signal(str)
    export_asked = Signal(object, str)
    folder_asked = Signal()
    failed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Library"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._model = LibraryModel(self)
        self._field = _Field(clearButtonEnabled=True)
        self._field.setPlaceholderText(self.tr("Search the texts, in either script"))
        self._field.setAccessibleName(self.tr("Search the library"))
        self._trash = QCheckBox(self.tr("&Trash"))
        self._count = QLabel()
        self._table = self._make_table()
        self._open, self._delete = QPushButton(self.tr("&Open")), QPushButton()
        self._export, self._folder = QPushButton(self.tr("&Export All")), QPushButton(self.tr("Open &Folder…"))
        self._destroy = QPushButton(self.tr("Delete for &Good…"))
        self._timer = QTimer(self, singleShot=True, interval=SEARCH_DELAY_MS)
        self._refreshing = jobs.Course()
        self._lay_out()
        self._connect()
        self.refresh()
        going_on = partial(self._refreshing.report, 0, 0)
        self._job = jobs.start(partial(catalog.refresh, None, going_on), self._refreshed, self._fail)
        self._field.setFocus()

    def refresh(self) -> None:
        """Show what the catalog holds of what is looked for."""
        in_trash, chosen = self._trash.isChecked(), self.keys()
        try:
            found = trash_entries() if in_trash else catalog.search(self._field.text())
        except JucuoError as error:
            self.failed.emit(error)
            return
        self._model.show(found)
        self._model.sort(self._table.horizontalHeader().sortIndicatorSection(), self._order())
        self._table.sentence = "" if found else self._why_empty()
        self._table.setAccessibleDescription(self._table.sentence)
        self._count.setText(self.tr("%n article(s)", "", len(found)))
        self._delete.setText(self.tr("&Put Back") if in_trash else self.tr("&Delete"))
        self._open.setEnabled(not in_trash and bool(found))
        self._export.setVisible(not in_trash)
        self._export.setEnabled(bool(found))
        self._destroy.setVisible(in_trash)
        self._destroy.setEnabled(bool(found))
        self._field.setEnabled(not in_trash)
        self._delete.setEnabled(bool(found))
        self._choose(chosen)

    def _why_empty(self) -> str:
        if self._trash.isChecked():
            return self.tr("The trash is empty.")
        if self._field.text().strip():
            return self.tr("No article in the library has these words.")
        return self.tr("Every article that you open is kept here, with your corrections.")

    def keys(self) -> tuple[str, ...]:
        """The readings that are selected."""
        rows = sorted(index.row() for index in self._table.selectionModel().selectedRows())
        return tuple(self._model.entry(row).key for row in rows)

    def done(self, result: int) -> None:
        """Stop what still goes on; nobody waits for its outcome."""
        self._refreshing.cancel()
        self._job.cancel()
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
        for column, sample in WIDEST.items():
            width = table.fontMetrics().horizontalAdvance(sample) + 34
            table.setColumnWidth(column, max(width, header.sectionSizeHint(column)))
        return table

    def _lay_out(self) -> None:
        top, bottom = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self._field, 1)
        top.addWidget(self._trash)
        for widget in (self._open, self._delete, self._destroy, self._export, self._folder):
            widget.setAutoDefault(False)
            bottom.addWidget(widget)
        bottom.addStretch(1)
        bottom.addWidget(self._count)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self._table, 1)
        layout.addLayout(bottom)
        self.set_size(48, 28)

    def _connect(self) -> None:
        self._field.textChanged.connect(lambda _text: self._timer.start())
        self._timer.timeout.connect(self.refresh)
        self._field.returnPressed.connect(self._table.setFocus)
        self._trash.toggled.connect(lambda _on: self.refresh())
        self._table.doubleClicked.connect(self._open_index)
        self._table.entered.connect(self._open_current)
        self._open.clicked.connect(self._open_current)
        self._delete.clicked.connect(self._move)
        self._field.left.connect(self._table.setFocus)
        self._destroy.clicked.connect(self._ask_destroying)
        self._export.setMenu(self._export_menu())
        self._folder.clicked.connect(self.folder_asked)
        self._table.deleted.connect(self._move)

    def _order(self) -> Qt.SortOrder:
        return self._table.horizontalHeader().sortIndicatorOrder()

    def _open_index(self, index: QModelIndex) -> None:
        if not self._trash.isChecked():
            self.open_asked.emit(self._model.entry(index.row()).key)
            self.accept()

    def _open_current(self) -> None:
        if self._table.currentIndex().isValid():
            self._open_index(self._table.currentIndex())

    def _export_menu(self) -> QMenu:
        """All that are listed, or those selected where there are several, in one of these forms."""
        menu = QMenu(self)
        forms = (
            (self.tr("As &PDF…"), "pdf"),
            (self.tr("As &Reading Files…"), "jucuo"),
            (self.tr("As Excel &Workbooks…"), "xlsx"),
            (self.tr("As &Word Documents…"), "docx"),
        )
        for name, suffix in forms:
            menu.addAction(name).triggered.connect(partial(self._ask_export, suffix))
        return menu

    def _ask_export(self, suffix: str) -> None:
        chosen = self.keys()
        listed = tuple(self._model.entry(row).key for row in range(self._model.rowCount()))
        self.export_asked.emit(chosen if len(chosen) > 1 else listed, suffix)

    def _choose(self, keys: tuple[str, ...]) -> None:
        """Select these again as far as they are listed, else the first one."""
        rows = [row for row in range(self._model.rowCount()) if self._model.entry(row).key in keys] or [0]
        for row in rows[:1]:
            self._table.selectRow(row)
        for row in rows[1:]:
            flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
            self._table.selectionModel().select(self._model.index(row, 0), flags)

    def _move(self) -> None:
        """Into the trash, or out of it."""
        self._with_each(library.restore if self._trash.isChecked() else library.discard)

    def _ask_destroying(self) -> None:
        question = self.tr("Delete %n article(s) with all corrections for good?", "", len(self.keys()))
        box = QMessageBox(QMessageBox.Icon.Warning, self.tr("Delete for Good"), question, parent=self)
        delete = box.addButton(self.tr("&Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        box.deleteLater()
        if box.clickedButton() is delete:
            self._with_each(library.destroy)

    def _with_each(self, act: Callable[[str], None]) -> None:
        try:
            for key in self.keys():
                act(key)
            catalog.refresh()
        except JucuoError as error:
            self.failed.emit(error)
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
