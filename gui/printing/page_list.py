"""The list of pages: small pictures of the finished ones, drawn when they come into sight."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QListView, QWidget

WIDTH = 92  # pixels of a small page
_ROOT = QModelIndex()


class PageModel(QAbstractListModel):
    """One row a page, with its picture and its number."""

    def __init__(self, document: QPdfDocument) -> None:
        super().__init__(document)
        self._document = document
        self._pictures: dict[int, QIcon] = {}
        self.scale = 1.0

    def renew(self) -> None:
        """The document has other pages now."""
        self.beginResetModel()
        self._pictures.clear()
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """How many pages there are."""
        return 0 if parent.isValid() else self._document.pageCount()

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The number of a page, or its picture."""
        if role == Qt.ItemDataRole.DisplayRole:
            return str(index.row() + 1)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Page %1").replace("%1", str(index.row() + 1))
        if role == Qt.ItemDataRole.DecorationRole:
            return self._picture(index.row())
        return None

    def _picture(self, page: int) -> QIcon:
        if page not in self._pictures:
            size = self._document.pagePointSize(page)
            width = round(WIDTH * self.scale)
            height = round(width * size.height() / max(size.width(), 1))
            pixels = QPixmap(width, height)
            pixels.fill(Qt.GlobalColor.white)  # paper, in a dark window too
            painter = QPainter(pixels)
            painter.drawImage(0, 0, self._document.render(page, QSize(width, height)))
            painter.end()
            pixels.setDevicePixelRatio(self.scale)
            self._pictures[page] = QIcon(pixels)
        return self._pictures[page]


class PageList(QListView):
    """Shows the pages one beneath the other; choosing one says its number, from 0."""

    chosen = Signal(int)

    def __init__(self, document: QPdfDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = PageModel(document)
        self.pages.scale = self.devicePixelRatioF()
        self.setModel(self.pages)
        self.setObjectName("pages")
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.TopToBottom)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setIconSize(QSize(WIDTH, round(WIDTH * 1.5)))
        self.setSpacing(8)
        self.setFixedWidth(WIDTH + 52)
        self.setAccessibleName(self.tr("Page list"))
        self.selectionModel().currentChanged.connect(lambda index, _before: self.chosen.emit(index.row()))

    def renew(self, current: int) -> None:
        """Show other pages, with `current` chosen where it is still there."""
        self.pages.renew()
        self.point_at(min(current, self.pages.rowCount() - 1))

    def point_at(self, page: int) -> None:
        """Make a page the current one without saying so."""
        index = self.pages.index(page, 0)
        if index.isValid() and index != self.currentIndex():
            self.selectionModel().blockSignals(True)
            self.setCurrentIndex(index)
            self.selectionModel().blockSignals(False)
            self.scrollTo(index)
            self.viewport().update()
