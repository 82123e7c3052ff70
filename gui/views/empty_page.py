"""What stands in place of the article while there is none."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget


class EmptyPage(QWidget):
    """Says how to begin, or what is being read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.addWidget(self._label)
        self.invite()

    def invite(self) -> None:
        """Say how to begin."""
        self._label.setText(self.tr("Open an article, or drop a file here."))

    def tell_reading(self, name: str) -> None:
        """Say what is being read."""
        self._label.setText(self.tr("Reading “%1” …").replace("%1", name))
