"""Short words, each in a frame, that go on in the next line where the first is full."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QLayout, QLayoutItem, QSizePolicy, QWidget

GAP = 6  # pixels between two chips
PADDING = 9  # pixels between the words and the outer edge of the frame, a little more than the style sheet's


class _Flow(QLayout):
    """Lays its items out like words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, at: int) -> QLayoutItem | None:
        return self._items[at] if 0 <= at < len(self._items) else None

    def takeAt(self, at: int) -> QLayoutItem | None:
        return self._items.pop(at) if 0 <= at < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(QSize(0, item.minimumSize().height()))
        return size

    def _place(self, rect: QRect, move: bool) -> int:
        """The height taken; with `move` each item goes to its place."""
        x, y, line = rect.x(), rect.y(), 0
        for item in self._items:
            size, widget = item.sizeHint(), item.widget()
            if isinstance(widget, QLabel) and widget.wordWrap():
                size = QSize(rect.width(), widget.heightForWidth(rect.width()))
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y, line = rect.x(), y + line + GAP, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), size))
            x, line = x + size.width() + GAP, max(line, size.height())
        return y + line - rect.y()


class Chips(QWidget):
    """Shows some words; no words, nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = _Flow(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words that are wider than all the room take several lines."""
        for chip in self.findChildren(QLabel):
            chip.setWordWrap(_natural_width(chip) > self.width())
        super().resizeEvent(event)

    def show_words(self, words: tuple[str, ...]) -> None:
        """Put other words in the place of those shown."""
        while item := self._flow.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for word in words:
            chip = QLabel(word)
            chip.setObjectName("chip")
            chip.setTextFormat(Qt.TextFormat.PlainText)
            chip.setWordWrap(_natural_width(chip) > self.width() > 0)
            self._flow.addWidget(chip)
        self.setVisible(bool(words))
        self._flow.invalidate()
        self.updateGeometry()


def _natural_width(chip: QLabel) -> int:
    """What the words take in one line, with the frame around them."""
    chip.ensurePolished()
    return chip.fontMetrics().horizontalAdvance(chip.text()) + 2 * PADDING
