"""A dialog in a size that its words need, whatever the size of type, and that the screen has room for."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog

SHARE = 0.92  # of the screen; the rest is for the frame


class FittingDialog(QDialog):
    """Its size is told in heights of a line; it grows where words go on in another line."""

    def set_size(self, wide: float, high: float) -> None:
        """The width, and the least height."""
        em = self.fontMetrics().height()
        self.resize(QSize(round(wide * em), round(high * em)).boundedTo(self._room()))

    def showEvent(self, event: QShowEvent) -> None:
        """Grow where that is needed; only now is known how wide words and frames are."""
        if not event.spontaneous():
            self.grow()
        super().showEvent(event)

    def grow(self) -> None:
        """Become high enough for all words at this width."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        width = max(self.width(), layout.minimumSize().width())
        needed = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalMinimumSize().height()
        size = QSize(width, max(self.height(), needed)).boundedTo(self._room())
        if size != self.size():
            self.resize(size)
        area = self.screen().availableGeometry()
        beyond = self.frameGeometry().bottom() - area.bottom()
        if beyond > 0:
            self.move(self.x(), max(self.y() - beyond, area.top()))

    def _room(self) -> QSize:
        return self.screen().availableSize() * SHARE
