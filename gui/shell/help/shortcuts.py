"""The list of keys."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.dialogs.fitting import FittingDialog
from gui.models.wording import run_on
from gui.shell.actions import ACTIONS


class ShortcutList(FittingDialog):
    """Every action that has a key, with its keys; a field narrows the list."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard Shortcuts"))
        hint = QLabel(self._lines(), wordWrap=True)
        field = QLineEdit(clearButtonEnabled=True)
        field.setPlaceholderText(self.tr("Find an action or a key"))
        field.setAccessibleName(field.placeholderText())
        self._rows: list[str] = []
        self._table = self._make_table()
        field.textChanged.connect(self._narrow)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (hint, field, self._table, buttons):
            layout.addWidget(widget)
        self.set_size(28, 33)

    def _lines(self) -> str:
        arrows = self.tr("In the tree and in the text, the arrow keys go from line to line.")
        tree = self.tr("In the tree Space confirms and goes on, Delete rejects, Shift with an arrow takes several.")
        return run_on(arrows, tree)

    def _make_table(self) -> QTableWidget:
        entries = [entry for entry in ACTIONS if entry.shortcuts]
        table = QTableWidget(len(entries), 2)
        table.setHorizontalHeaderLabels([self.tr("Action"), self.tr("Keys")])
        table.setAccessibleName(self.windowTitle())
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        for row, entry in enumerate(entries):
            native = QKeySequence.SequenceFormat.NativeText
            keys = "   ".join(QKeySequence(key).toString(native) for key in entry.shortcuts)
            table.setItem(row, 0, QTableWidgetItem(entry.plain))
            table.setItem(row, 1, QTableWidgetItem(keys))
            self._rows.append(f"{entry.plain}   {keys}".lower())
        return table

    def _narrow(self, text: str) -> None:
        for row, words in enumerate(self._rows):
            self._table.setRowHidden(row, text.strip().lower() not in words)
