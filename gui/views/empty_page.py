"""What stands in place of the article while there is none."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QIcon, QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from gui.core.resources import resource

PICTURE = 88  # pixels
RECENT_FILES = 5


class EmptyPage(QWidget):
    """Says how to begin and offers it, or says what is being read."""

    recent_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        middle = Qt.AlignmentFlag.AlignHCenter
        self._picture = QLabel(alignment=middle)
        self._label = QLabel(alignment=middle, wordWrap=True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._open, self._sample, self._heading = QPushButton(), QPushButton(), QLabel(alignment=middle)
        self._open.setDefault(True)
        self._recent: list[QPushButton] = []
        self._paths: tuple[Path, ...] = ()
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(10)
        self._layout.addStretch(2)
        for widget in (self._picture, self._label, self._open, self._sample, self._heading):
            self._layout.addWidget(widget, 0, Qt.AlignmentFlag(0) if widget is self._label else middle)
        self._layout.addStretch(3)
        self.invite()

    def offer(self, opening: QAction, sample: QAction) -> None:
        """Tie the buttons to what can be done."""
        self._open.clicked.connect(opening.trigger)
        self._sample.clicked.connect(sample.trigger)

    def show_recent(self, paths: tuple[Path, ...]) -> None:
        """Offer the files that were opened last."""
        if paths[:RECENT_FILES] == self._paths:
            return
        self._paths = paths[:RECENT_FILES]
        for button in self._recent:
            self._layout.removeWidget(button)
            button.deleteLater()
        self._recent = [self._file(path) for path in self._paths]
        for at, button in enumerate(self._recent, self._layout.indexOf(self._heading) + 1):
            self._layout.insertWidget(at, button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._heading.setVisible(bool(self._recent) and self._open.isVisibleTo(self))

    def invite(self) -> None:
        """Say how to begin."""
        self._label.setText(self.tr("Open an article, or drop a file here."))
        self._open.setText(self.tr("Open an Article…"))
        self._sample.setText(self.tr("Open the Sample Article"))
        self._heading.setText(self.tr("Opened last"))
        self._show_offers(True)

    def tell_reading(self, name: str) -> None:
        """Say what is being read."""
        self._label.setText(self.tr("Reading “%1” …").replace("%1", name))
        self._show_offers(False)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the picture when it is first seen."""
        if self._picture.pixmap().isNull():
            self._picture.setPixmap(QIcon(str(resource("desktop", "jucuo.svg"))).pixmap(PICTURE, PICTURE))
        super().showEvent(event)

    def _show_offers(self, shown: bool) -> None:
        for widget in (self._picture, self._open, self._sample, *self._recent):
            widget.setVisible(shown)
        self._heading.setVisible(shown and bool(self._recent))

    def _file(self, path: Path) -> QPushButton:
        button = QPushButton(path.name.replace("&", "&&"))
        button.setObjectName("quiet")
        button.setToolTip(str(path))
        button.clicked.connect(lambda: self.recent_chosen.emit(path))
        return button
