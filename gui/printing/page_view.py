"""The finished pages, their list at the left, and a bar to go through them and to bring them nearer."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from gui.printing.page_list import PageList

ZOOMS = (50, 75, 100, 125, 150, 200, 300)


class PageView(QWidget):
    """Shows finished PDF bytes as they will be printed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self.view = QPdfView(self)
        self.view.setDocument(self.document)
        self.view.setFrameShape(QPdfView.Shape.NoFrame)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self._fit(QPdfView.ZoomMode.FitInView)
        self.view.setAccessibleName(self.tr("Pages"))
        self.list = PageList(self.document)
        self.list.chosen.connect(self.go_to)
        self.view.pageNavigator().currentPageChanged.connect(self._moved)
        self._where = QLabel()
        self.zoom = QComboBox()
        self.zoom.addItems([self.tr("Whole page"), self.tr("Page width"), *(f"{each} %" for each in ZOOMS)])
        self.zoom.setAccessibleName(self.tr("Zoom"))
        self.zoom.activated.connect(self._set_zoom)
        self._lay_out()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 6, 12, 6)
        bar.addWidget(self._where)
        bar.addStretch(1)
        for text, name, step in (("−", self.tr("Smaller"), -1), ("+", self.tr("Larger"), 1)):
            button = QToolButton(autoRaise=True)
            button.setText(text)
            button.setToolTip(name)
            button.setAccessibleName(name)
            button.clicked.connect(lambda _checked, step=step: self.zoom_by(step))
            bar.addWidget(button)
        bar.addWidget(self.zoom)
        for keys, step in ((QKeySequence.StandardKey.ZoomIn, 1), (QKeySequence.StandardKey.ZoomOut, -1)):
            QShortcut(keys, self, lambda step=step: self.zoom_by(step))
        pages = QHBoxLayout()
        pages.setSpacing(0)
        pages.addWidget(self.list)
        pages.addWidget(self.view, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(pages, 1)
        layout.addLayout(bar)

    def show_pdf(self, pdf: bytes) -> None:
        """Show other pages, at the place where the old ones were."""
        current = self.view.pageNavigator().currentPage()
        self.document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)
        self.list.renew(current)
        self.go_to(min(current, self.document.pageCount() - 1))
        self._moved(self.view.pageNavigator().currentPage())

    def go_to(self, page: int) -> None:
        """Bring a page, from 0, to the top."""
        if 0 <= page < self.document.pageCount():
            self.view.pageNavigator().jump(page, QPointF())

    def zoom_by(self, step: int) -> None:
        """The next larger or smaller zoom."""
        at = self.zoom.currentIndex()
        at = at + step if at >= 2 else 4 + step
        at = min(max(at, 2), self.zoom.count() - 1)
        self.zoom.setCurrentIndex(at)
        self._set_zoom(at)

    def let_go(self) -> None:
        """Close the document."""
        self.document.close()

    def _set_zoom(self, at: int) -> None:
        if at < 2:
            self._fit((QPdfView.ZoomMode.FitInView, QPdfView.ZoomMode.FitToWidth)[at])
            return
        self._show_bars(Qt.ScrollBarPolicy.ScrollBarAsNeeded, Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(ZOOMS[at - 2] / 100)

    def _fit(self, mode: QPdfView.ZoomMode) -> None:
        """Follow the size of the view; bars that came and went with the size of the pages would never come to rest."""
        self._show_bars(Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.view.setZoomMode(mode)

    def _show_bars(self, horizontal: Qt.ScrollBarPolicy, vertical: Qt.ScrollBarPolicy) -> None:
        self.view.setHorizontalScrollBarPolicy(horizontal)
        self.view.setVerticalScrollBarPolicy(vertical)

    def _moved(self, page: int) -> None:
        count = self.document.pageCount()
        where = self.tr("Page %1 of %2").replace("%1", str(page + 1)).replace("%2", str(count))
        self._where.setText(where if count else "")
        self.list.point_at(page)
