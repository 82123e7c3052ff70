"""The main window: bare at first, so that it is on the screen at once, then filled with its parts."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QMainWindow

from gui.shell import crash
from gui.shell.preferences import CARD, GEOMETRY, SPLITTER, Preferences

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent

    from gui.shell.arguments import Arguments
    from gui.shell.parts import Parts


class MainWindow(QMainWindow):
    """The tree on the left, the text on the right. `lasting` remembers place, size and what was open."""

    def __init__(self, preferences: Preferences, lasting: bool = True) -> None:
        super().__init__()
        self._preferences, self._lasting = preferences, lasting
        self._parts: Parts | None = None
        self.setAcceptDrops(True)
        self.resize(QSize(1360, 860).boundedTo(self.screen().availableSize() * 0.94))
        if lasting:
            self.restoreGeometry(preferences.get(GEOMETRY))

    @property
    def parts(self) -> "Parts":
        """What the window is made of; put together when it is first asked for."""
        if self._parts is None:
            from gui.shell.parts import Parts

            self._parts = Parts(self, self._preferences)
            if self._lasting:
                self._parts.workspace.restore(self._preferences.get(SPLITTER), self._preferences.get(CARD))
        return self._parts

    def begin_with(self, arguments: "Arguments") -> None:
        """Show what the command line asks for, or the bundled article."""
        parts = self.parts
        if arguments.script:
            parts.document.set_script(arguments.script)
        if arguments.theme:
            parts.appearance.force(arguments.theme)
        if arguments.measure:
            parts.select_when_open(arguments.measure)
        parts.begin(arguments.files, self._lasting)

    def take_files(self, files: tuple[Path, ...]) -> None:
        """Open what a second start was given, and come to the front."""
        for file in files:
            self.parts.open(file)
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: "QCloseEvent") -> None:
        """Keep what was corrected, or ask; remember place, size and widths."""
        from gui.shell.unsaved import may_close

        parts = self._parts
        if parts is None:  # still bare
            super().closeEvent(event)
            return
        if not may_close(self, parts.saving):
            event.ignore()
            return
        parts.desk.let_go()
        if self._lasting:
            self._preferences.set(GEOMETRY, self.saveGeometry())
            splitter, card = parts.workspace.state()
            self._preferences.set(SPLITTER, splitter)
            self._preferences.set(CARD, card)
            parts.session.end()
            crash.end_in_order()
        super().closeEvent(event)

    def dragEnterEvent(self, event: "QDragEnterEvent") -> None:
        """Take files and folders that lie on this machine, addresses (to say that none is fetched), and words."""
        data = event.mimeData()
        if data.hasUrls() or data.hasText() or data.hasHtml():
            event.acceptProposedAction()

    def dropEvent(self, event: "QDropEvent") -> None:
        """Open the files and words that were dropped, and read the folders."""
        event.acceptProposedAction()
        self.parts.take(event.mimeData())

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the language."""
        if event.type() == QEvent.Type.LanguageChange and self._parts:
            self._parts.retranslate()
        super().changeEvent(event)
