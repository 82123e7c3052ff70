"""Opening articles: from the dialog, the list of recent files, the clipboard, and files dropped on the window."""

from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from gui.core.problems import JucuoError, Problem
from gui.core.resources import resource
from gui.core.tree import Reading
from gui.document import jobs, library
from gui.document.loading import Loaded, Look, load, load_clipboard, load_held
from gui.shell.desk import Desk, Source, Tab
from gui.shell.preferences import Preferences
from gui.shell.settings import FOLDER, RECENT

SAMPLE = "shaanxi-2012.txt"
RECENT_FILES = 12
# stands for a key until the text is known
CLIPBOARD = "clipboard"


def entered(loaded: Loaded) -> Loaded:
    """The same, once the article stands in the library; that it cannot is one more thing to say."""
    try:
        library.enter(loaded.reading)
    except JucuoError as fault:
        return replace(loaded, faults=(*loaded.faults, fault))
    return loaded


@dataclass(frozen=True, slots=True)
class Request:
    """An article to be read: what to call it meanwhile, how to read it, where from, and its tab where it has one.

    `work` hands the beginning of a long article to its argument.
    """

    name: str
    work: Callable[[Look], Loaded]
    source: Source
    tab: Tab | None = None


class Opening(QObject):
    """Reads in the background, one article after another, and puts each on the desk."""

    began = Signal(str)
    begun = Signal()
    opened = Signal()
    failed = Signal(object)

    def __init__(self, window: QWidget, desk: Desk, preferences: Preferences) -> None:
        super().__init__(window)
        self._window, self._desk, self._preferences = window, desk, preferences
        self._waiting = deque[Request]()
        self._reads: Request | None = None
        desk.wanted.connect(self._read_tab)

    @property
    def path(self) -> Path | None:
        """The file that is shown, if the article came from one."""
        return self._desk.shown.source.path if self._desk.shown else None

    def choose(self) -> None:
        """Ask for files and open them."""
        folder = self._preferences.get(FOLDER)
        names, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Open Article"), folder, self._filters())
        if names:
            self._preferences.set(FOLDER, str(Path(names[0]).parent))
        for name in names:
            self.open(Path(name))

    def open(self, path: Path) -> None:
        """Open the file at `path`."""
        self._start(Request(path.name, lambda look: entered(load(path, look=look)), Source(path.absolute())))

    @property
    def may_read_as(self) -> bool:
        """Whether the article that is shown came from a file of text, which can be read in another encoding."""
        from gui.core.formats import is_text

        reading = self._desk.reading
        return self.path is not None and reading is not None and is_text(reading.article)

    def read_as(self, encoding: str) -> None:
        """Read the file that is shown again in another encoding; an empty name means as its bytes suggest."""
        tab, before = self._desk.shown, self._desk.reading
        if tab is None or before is None or tab.source.path is None:
            return
        path = tab.source.path

        def work(_look: Look) -> Loaded:
            loaded = entered(load(path, encoding or None))
            if not before.corrections and loaded.reading.article.text != before.article.text:
                with suppress(JucuoError):  # what was misread is of no use in the library, but does no harm
                    library.discard(library.key_of(before.article))
            return loaded

        self._start(Request(path.name, work, tab.source, tab))

    def open_sample(self) -> None:
        """Open the bundled article."""
        self._start(self._request(Source(), SAMPLE))

    def take(self, data: QMimeData) -> None:
        """Open the words that another program hands over; an address is told to be none."""
        addresses = [url.toString() for url in data.urls()]
        html = data.html() if data.hasHtml() else None
        text = data.text() if data.hasText() else None
        if addresses and (text or "").strip() in ("", *addresses):
            self.failed.emit(JucuoError(Problem.NOTHING_TO_FETCH, addresses[0]))
            return
        name = self.tr("Copied text")
        self._start(Request(name, lambda _look: entered(load_clipboard(html, text)), Source(key=CLIPBOARD)))

    def open_saved(self, key: str) -> None:
        """Open a reading of the library."""
        self._start(self._request(Source(key=key), self.tr("Library")))

    def fill_recent(self, menu: QMenu) -> None:
        """List the files opened last; those that are gone are left out."""
        menu.clear()
        for path in self.recent():
            action = menu.addAction(path.name.replace("&", "&&"))
            action.setToolTip(str(path))
            action.triggered.connect(lambda _checked=False, path=path: self.open(path))
        menu.setEnabled(not menu.isEmpty())

    def recent(self) -> tuple[Path, ...]:
        """The files opened last, newest first, as far as they are there."""
        paths = [Path(name) for name in self._preferences.get(RECENT)]
        return tuple(path for path in paths if path.exists())

    def _filters(self) -> str:
        from gui.core.formats import SUFFIXES  # the readers load with the first file, not with the window

        kinds = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        return ";;".join((self.tr("Articles") + f" ({kinds})", self.tr("All files") + " (*)"))

    def _read_tab(self, tab: Tab) -> None:
        """Read the article of a tab that has been there since the last time."""
        self._start(replace(self._request(tab.source, tab.title), tab=tab))

    def _request(self, source: Source, name: str) -> Request:
        """How to read what a source names."""
        path, key = source.path, source.key
        if path is not None:
            return Request(path.name, lambda look: entered(load(path, look=look)), source)
        if key:
            return Request(name, lambda _look: load_held(key, name), source)
        return Request(name, lambda _look: load(resource("samples", SAMPLE)), source)

    def _start(self, request: Request) -> None:
        if all(request.tab is None or each.tab is not request.tab for each in self._waiting):
            self._waiting.append(request)
        self._next()

    def _next(self) -> None:
        if self._reads is None and self._waiting:
            self._reads = request = self._waiting.popleft()
            self.began.emit(request.name)
            jobs.start(partial(request.work, jobs.telling(self._show_beginning)), self._done, self._fail)

    def _show_beginning(self, reading: Reading) -> None:
        """Show the beginning of a long article while the rest is read."""
        request = self._reads
        if request is None or self._desk.tab_of(reading) or self._given_up(request):
            return
        tab = request.tab or self._desk.tab_for(request.source)
        self._reads = replace(request, tab=tab)
        self._desk.show(tab, reading, partly=True)
        self.begun.emit()

    def _given_up(self, request: Request) -> bool:
        """Whether the tab that an article was to be shown in has been closed meanwhile."""
        return request.tab is not None and request.tab not in self._desk.tabs

    def _done(self, loaded: Loaded) -> None:
        request, self._reads = self._reads, None
        if request is not None and not self._given_up(request):
            self._put(loaded, request)
        self._next()

    def _put(self, loaded: Loaded, request: Request) -> None:
        """Put a reading on the desk: into its own tab, or where its text is open already."""
        reading, faults, source = loaded.reading, loaded.faults, request.source
        if source.key == CLIPBOARD:
            source = Source(key=library.key_of(reading.article))
        if source.path:
            self._note_recent(source.path)
        known = self._desk.tab_of(reading)
        if known is not None and known is not request.tab and not known.lock.refused:
            if request.tab:
                self._desk.give_up(request.tab)
            self._desk.turn_to(known)
            self._desk.take_over(reading, self.tr("the corrections of “%1”").replace("%1", request.name))
        else:
            tab = request.tab or known or self._desk.tab_for(source)
            if not tab.lock.take(reading.article):
                reading = replace(reading, read_only=True)
                faults = (*faults, JucuoError(Problem.OPEN_ELSEWHERE, reading.article.title))
            if tab.partly:
                self._desk.complete(tab, reading)
            else:
                self._desk.show(tab, reading)
        self.opened.emit()
        for fault in faults:
            self.failed.emit(fault)

    def _note_recent(self, path: Path) -> None:
        others = [name for name in self._preferences.get(RECENT) if name != str(path)]
        self._preferences.set(RECENT, (str(path), *others)[:RECENT_FILES])

    def _fail(self, error: Exception) -> None:
        request, self._reads = self._reads, None
        if request and request.tab:
            self._desk.give_up(request.tab)
        self.failed.emit(error)
        self._next()
