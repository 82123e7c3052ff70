"""The application object: also hears of files that macOS asks to open."""

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Passes on the files that the system asks for; those asked for before anybody listens are kept."""

    asked = Signal(tuple)

    def __init__(self, words: list[str]) -> None:
        super().__init__(words)
        self._early: list[Path] | None = []

    def begin(self) -> tuple[Path, ...]:
        """The files that were asked for so far; from now on `asked` is emitted."""
        early, self._early = tuple(self._early or ()), None
        return early

    def event(self, event: QEvent) -> bool:
        """Take files that are to be opened."""
        if event.type() is not QEvent.Type.FileOpen or not isinstance(event, QFileOpenEvent):
            return super().event(event)
        path = Path(event.file())
        if self._early is None:
            self.asked.emit((path,))
        else:
            self._early.append(path)
        return True
