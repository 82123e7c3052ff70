"""The page about the program: version, licence, and the versions and licences of all it stands on."""

import platform
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QIcon
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from gui import __version__
from gui.core.resources import ROOT, resource
from gui.dialogs.fitting import FittingDialog
from gui.shell.help.licences import PARTS
from gui.shell.preferences import log_folder


class About(FittingDialog):
    """Versions and licences; the log's folder can be opened from here."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Jucuo"))
        tabs = QTabWidget()
        tabs.setAccessibleName(self.windowTitle())
        tabs.setDocumentMode(True)
        tabs.tabBar().setDrawBase(False)
        tabs.addTab(self._parts(), self.tr("It Stands On"))
        tabs.addTab(self._licence(), self.tr("Licence"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        folder = buttons.addButton(self.tr("Open the &Log's Folder"), QDialogButtonBox.ButtonRole.ActionRole)
        folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_folder()))))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addLayout(self._head())
        layout.addWidget(tabs)
        layout.addWidget(buttons)
        self.set_size(30, 28)

    def _head(self) -> QHBoxLayout:
        picture = QLabel()
        picture.setPixmap(QIcon(str(resource("desktop", "jucuo.svg"))).pixmap(64, 64))
        name = QLabel(f"舉措樹 · 举措树 · Jucuo {__version__}")
        font = name.font()
        font.setPixelSize(round(font.pixelSize() * 1.3))
        font.setBold(True)
        name.setFont(font)
        sentence = self.tr("Shows who does what in a Chinese government-news article. Offline.")
        licence = self.tr("Licence: GPL 3.0 or later.")
        text = QLabel(f"{sentence}\n{licence}", wordWrap=True)
        words = QVBoxLayout()
        words.addWidget(name)
        words.addWidget(text)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        return head

    def _parts(self) -> QTableWidget:
        rows = [("Python", platform.python_version(), "PSF-2.0"), ("Qt", qVersion(), "LGPL-3.0")]
        rows += [(name, _version(name), licence) for name, licence in PARTS.items()]
        table = QTableWidget(len(rows), 3)
        table.setHorizontalHeaderLabels([self.tr("Part"), self.tr("Version"), self.tr("Licence")])
        table.setAccessibleName(self.tr("It Stands On"))
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                table.setItem(row, column, QTableWidgetItem(cell))
        return table

    def _licence(self) -> QPlainTextEdit:
        text = QPlainTextEdit(_licence_text(), readOnly=True)
        text.setTabChangesFocus(True)
        text.setAccessibleName(self.tr("Licence"))
        return text


def _licence_text() -> str:
    """The text that came with the program; in a wheel it lies among the metadata."""
    places = (ROOT.parent / "LICENSE", Path(sys.prefix) / "LICENSE")
    found = next((place.read_text("utf-8") for place in places if place.exists()), "")
    return found or "GNU General Public License, version 3 or later: https://www.gnu.org/licenses/gpl-3.0.html"


def _version(distribution: str) -> str:
    try:
        return version(distribution)
    except PackageNotFoundError:
        return "—"
