"""Keeps corrections in the library as they are made, and before the article changes or the window closes."""

import threading

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from gui.core.problems import JucuoError
from gui.core.tree import Reading
from gui.document import Document, jobs, library

AGAIN_MS = 15_000


class Saving(QObject):
    """Writes each correction at once, in the background; what cannot be written waits and is tried again."""

    saved = Signal()
    failed = Signal(object)

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        # the newest state of each text that is not written yet, by the text: articles come and go meanwhile
        self._waiting: dict[str, Reading] = {}
        self._writing = threading.Lock()
        self._busy = self._told = False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self._begin)
        document.extraction_changed.connect(self._note)

    def flush(self) -> bool:
        """Write what is not written yet, and wait for it; False where it cannot be."""
        if self._waiting:
            self._tell(self._write())
        return not self._waiting

    def unsaved(self) -> tuple[Reading, ...]:
        """What is not written yet."""
        return tuple(self._waiting.values())

    def let_go(self, reading: Reading) -> None:
        """This one is kept elsewhere, or not wanted."""
        self._waiting.pop(reading.article.text, None)

    def _note(self) -> None:
        if reading := self._document.reading:
            self._waiting[reading.article.text] = reading
            self._begin()

    def _begin(self) -> None:
        if self._waiting and not self._busy:
            self._busy = True
            jobs.start(self._write, self._done, self._failed, self._pool)

    def _write(self) -> JucuoError | None:
        """Write what is newest now, in whatever thread this runs; returns what hindered it."""
        fault = None
        with self._writing:
            for text, reading in list(self._waiting.items()):
                try:
                    library.keep(reading)
                except JucuoError as error:
                    fault = error
                    continue
                if self._waiting.get(text) is reading:
                    del self._waiting[text]
        return fault

    def _done(self, fault: JucuoError | None) -> None:
        self._busy = False
        self._tell(fault)
        if fault is None:
            self._begin()

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self.failed.emit(error)

    def _tell(self, fault: JucuoError | None) -> None:
        """Good news each time, bad news once until it gets better."""
        if fault is None:
            self._told = False
            self._again.stop()
            if not self._waiting:
                self.saved.emit()
            return
        self._again.start()
        if not self._told:
            self._told = True
            self.failed.emit(fault)
