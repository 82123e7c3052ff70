"""Opening articles: from the dialog, the list of recent files, the clipboard, and files dropped on the window."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from gui.core.problems import JucuoError, Problem
from gui.core.resources import resource
from gui.document import Document, jobs, library
from gui.document.loading import Loaded, load, load_clipboard, load_held
from gui.shell.preferences import Preferences
from gui.shell.settings import FOLDER, RECENT

SAMPLE = "shaanxi-2012.txt"
RECENT_FILES = 12


def entered(loaded: Loaded) -> Loaded:
    """The same, once the article stands in the library; that it cannot is one more thing to say."""
    try:
        library.enter(loaded.reading)
    except JucuoError as fault:
        return replace(loaded, faults=(*loaded.faults, fault))
    return loaded


class Opening(QObject):
    """Reads in the background and puts the reading into the document; the last request wins."""

    began = Signal(str)
    opened = Signal()
    failed = Signal(object)

    def __init__(self, window: QWidget, document: Document, preferences: Preferences) -> None:
        super().__init__(window)
        self._window, self._document, self._preferences = window, document, preferences
        self._job: jobs.Job[Loaded] | None = None
        self._path: Path | None = None
        self._lock = library.ReadingLock()

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
        self._start(path.name, lambda: entered(load(path, encoding)), path)

    def open_sample(self) -> None:
        """Open the bundled article."""
        self._start(SAMPLE, lambda: load(resource("samples", SAMPLE)), None)

    def paste(self) -> None:
        """Open what another program has put on the clipboard."""
        data = QGuiApplication.clipboard().mimeData()
        html = data.html() if data.hasHtml() else None
        text = data.text() if data.hasText() else None
        self._start(self.tr("Clipboard"), lambda: entered(load_clipboard(html, text)), None)

    def open_saved(self, key: str) -> None:
        """Open a reading of the library."""
        self._start(self.tr("Library"), lambda: load_held(key, ""), None)

    def close(self) -> None:
        """Close the article."""
        self._forget_job()
        self._path = None
        self._lock.release()
        self._document.put(None)

    def let_go(self) -> None:
        """Let other windows correct what is open here."""
        self._lock.release()

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

    def _start(self, name: str, work: Callable[[], Loaded], path: Path | None) -> None:
        self._forget_job()
        self.began.emit(name)
        self._job = jobs.start(work, lambda loaded: self._done(loaded, path), self._fail)

    def _forget_job(self) -> None:
        if self._job:
            self._job.cancel()
            self._job = None

    def _done(self, loaded: Loaded, path: Path | None) -> None:
        self._job = None
        self._path = path
        if path:
            others = [name for name in self._preferences.get(RECENT) if name != str(path.absolute())]
            self._preferences.set(RECENT, (str(path.absolute()), *others)[:RECENT_FILES])
        reading, faults = loaded.reading, loaded.faults
        if not self._lock.take(reading.article):
            reading = replace(reading, read_only=True)
            faults = (*faults, JucuoError(Problem.OPEN_ELSEWHERE, reading.article.title))
        self._document.put(reading)
        self.opened.emit()
        for fault in faults:
            self.failed.emit(fault)

    def _fail(self, error: Exception) -> None:
        self._job = None
        self.failed.emit(error)
