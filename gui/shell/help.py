"""The list of keys and the page about the program."""

import platform
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QMessageBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui import __version__
from gui.shell.actions import ACTIONS
from gui.shell.preferences import log_folder

# distribution: its licence, as its own metadata states it
PARTS = {
    "PySide6-Essentials": "LGPL-3.0",
    "OpenCC": "Apache-2.0",
    "typst": "Apache-2.0",
    "pypdfium2": "Apache-2.0 / BSD-3-Clause",
    "rjieba": "MIT",
    "lxml": "BSD-3-Clause",
    "openpyxl": "MIT",
    "python-docx": "MIT",
    "platformdirs": "MIT",
}


class ShortcutList(QDialog):
    """Every action that has a key, with its keys."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard Shortcuts"))
        entries = [entry for entry in ACTIONS if entry.shortcuts]
        table = QTableWidget(len(entries), 2)
        table.setHorizontalHeaderLabels([self.tr("Action"), self.tr("Keys")])
        table.setAccessibleName(self.windowTitle())
        table.verticalHeader().hide()
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        for row, entry in enumerate(entries):
            name = entry.plain
            native = QKeySequence.SequenceFormat.NativeText
            keys = "   ".join(QKeySequence(key).toString(native) for key in entry.shortcuts)
            table.setItem(row, 0, QTableWidgetItem(name))
            table.setItem(row, 1, QTableWidgetItem(keys))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel(self._lines(), wordWrap=True))
        layout.addWidget(table)
        layout.addWidget(buttons)
        self.resize(520, 640)

    def _lines(self) -> str:
        tree = self.tr("In the tree Space confirms and goes on, Delete rejects, Shift with an arrow takes several.")
        return f"{self.tr('In the tree and in the text, the arrow keys go from line to line.')} {tree}"


def show_shortcuts(parent: QWidget) -> None:
    """Show the list of keys."""
    dialog = ShortcutList(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def show_about(parent: QWidget) -> None:
    """Show versions and licences of all parts, and where the log is."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(QCoreApplication.translate("about", "About Jucuo"))
    box.setText(f"<h3>舉措樹 · 举措树 · Jucuo {__version__}</h3>")
    sentence = QCoreApplication.translate("about", "Shows who does what in a Chinese government-news article. Offline.")
    licence = QCoreApplication.translate("about", "Licence: GPL 3.0 or later. It stands on:")
    log = QCoreApplication.translate("about", "Log: %1").replace("%1", str(log_folder()))
    parts = "<br>".join((f"Python {platform.python_version()}, Qt {qVersion()}", *map(_line, PARTS)))
    box.setInformativeText(f"<p>{sentence}</p><p>{licence}<br>{parts}</p><p>{log}</p>")
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.open()


def _line(distribution: str) -> str:
    try:
        return f"{distribution} {version(distribution)} ({PARTS[distribution]})"
    except PackageNotFoundError:
        return f"{distribution} ({PARTS[distribution]})"
