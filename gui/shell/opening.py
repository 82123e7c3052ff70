"""Opening articles: from the dialog, the list of recent files, the clipboard, and files dropped on the window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from gui.core.resources import resource
from gui.core.tree import Reading
from gui.document import Document, jobs
from gui.document.loading import load, load_clipboard
from gui.shell.preferences import Preferences
from gui.shell.settings import FOLDER, RECENT

SAMPLE = "shaanxi-2012.txt"
RECENT_FILES = 12


class Opening(QObject):
    """Reads in the background and puts the reading into the document; the last request wins."""

    began = Signal(str)
    opened = Signal()
    failed = Signal(object)

    def __init__(self, window: QWidget, document: Document, preferences: Preferences) -> None:
        super().__init__(window)
        self._window, self._document, self._preferences = window, document, preferences
        self._job: jobs.Job[Reading] | None = None
        self._path: Path | None = None

    @property
    def path(self) -> Path | None:
        """The file that is open, if the article came from one."""
        return self._path

    def choose(self) -> None:
        """Ask for a file and open it."""
        folder = self._preferences.get(FOLDER)
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open Article"), folder, self._filters())
        if name:
            self._preferences.set(FOLDER, str(Path(name).parent))
            self.open(Path(name))

    def open(self, path: Path, encoding: str | None = None) -> None:
        """Open the file at `path`; `encoding` overrides what its bytes suggest."""
        self._start(path.name, lambda: load(path, encoding), path)

    def open_sample(self) -> None:
        """Open the bundled article."""
        self._start(SAMPLE, lambda: load(resource("samples", SAMPLE)), None)

    def paste(self) -> None:
        """Open what another program has put on the clipboard."""
        data = QGuiApplication.clipboard().mimeData()
        html = data.html() if data.hasHtml() else None
        text = data.text() if data.hasText() else None
        self._start(self.tr("Clipboard"), lambda: load_clipboard(html, text), None)

    def close(self) -> None:
        """Close the article."""
        self._forget_job()
        self._path = None
        self._document.put(None)

    def fill_recent(self, menu: QMenu) -> None:
        """List the files opened last; those that are gone are left out."""
        menu.clear()
        paths = [Path(name) for name in self._preferences.get(RECENT)]
        for path in paths:
            if path.exists():
                action = menu.addAction(path.name.replace("&", "&&"))
                action.setToolTip(str(path))
                action.triggered.connect(lambda _checked=False, path=path: self.open(path))
        menu.setEnabled(not menu.isEmpty())

    def _filters(self) -> str:
        from gui.core.formats import SUFFIXES  # the readers load with the first file, not with the window

        kinds = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        return ";;".join((self.tr("Articles") + f" ({kinds})", self.tr("All files") + " (*)"))

    def _start(self, name: str, work: Callable[[], Reading], path: Path | None) -> None:
        self._forget_job()
        self.began.emit(name)
        self._job = jobs.start(work, lambda reading: self._done(reading, path), self._fail)

    def _forget_job(self) -> None:
        if self._job:
            self._job.cancel()
            self._job = None

    def _done(self, reading: Reading, path: Path | None) -> None:
        self._job = None
        self._path = path
        if path:
            others = [name for name in self._preferences.get(RECENT) if name != str(path.absolute())]
            self._preferences.set(RECENT, (str(path.absolute()), *others)[:RECENT_FILES])
        self._document.put(reading)
        self.opened.emit()

    def _fail(self, error: Exception) -> None:
        self._job = None
        self.failed.emit(error)
