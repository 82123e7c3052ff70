"""Keeps corrections in the library as they are made, and before the article changes or the window closes."""

from PySide6.QtCore import QObject, QTimer, Signal

from gui.core.problems import JucuoError
from gui.core.tree import Reading
from gui.document import Document, library

DELAY_MS = 800


class Saving(QObject):
    """Writes shortly after a correction; what waits is written at once when asked to."""

    saved = Signal()
    failed = Signal(object)

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._waiting: Reading | None = None
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self.flush)
        document.extraction_changed.connect(self._note)
        document.reading_changed.connect(self.flush)

    def flush(self) -> None:
        """Write what is not written yet; it goes on waiting where it cannot be."""
        self._timer.stop()
        if self._waiting is None:
            return
        try:
            library.keep(self._waiting)
        except JucuoError as error:
            self.failed.emit(error)
            return
        self._waiting = None
        self.saved.emit()

    def _note(self) -> None:
        self._waiting = self._document.reading
        self._timer.start()
