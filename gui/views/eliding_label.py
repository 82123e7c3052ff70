"""A line of words that gives way where there is little room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel


class ElidingLabel(QLabel):
    """Ends in three dots where the words have no room; a tip then shows them whole."""

    def minimumSizeHint(self) -> QSize:
        """As wide as the dots."""
        return QSize(self.fontMetrics().horizontalAdvance("…") + self._sides(), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as many words as there is room for."""
        room = self.width() - self._sides() + 1  # of a pixel, parts are lost
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        self.setToolTip(self.text() if words != self.text() else "")
        if words == self.text():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self.contentsRect(), self.alignment(), words)

    def _sides(self) -> int:
        """What frame and padding take."""
        return max(super().minimumSizeHint().width() - self.fontMetrics().horizontalAdvance(self.text()), 0)
