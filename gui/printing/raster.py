"""Where there is no CUPS: pages drawn in bands at the printer's resolution."""

from collections.abc import Callable

import pypdfium2
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

from gui.core.problems import JucuoError, Problem

BAND = 512  # rows of pixels painted at once, so that a page at 600 dpi needs no 100 MB
MOST_DPI = 600


def draw(pdf: bytes, printer: QPrinter, moved: Callable[[int, int], bool] = lambda _done, _total: True) -> None:
    """Print `pdf` as the system's dialog has set `printer`; raises JucuoError (PRINTER_GONE, CANCELLED).

    `moved` hears how many pages of how many are drawn, and says whether to go on.
    """
    document = pypdfium2.PdfDocument(pdf)
    painter = QPainter()
    try:
        if not painter.begin(printer):
            raise JucuoError(Problem.PRINTER_GONE, printer.printerName(), "cannot be painted on")
        first = max(printer.fromPage(), 1)
        last = min(printer.toPage() or len(document), len(document))
        dots = min(printer.resolution(), MOST_DPI)
        for number in range(first, last + 1):
            if not moved(number - first, last - first + 1):
                printer.abort()
                raise JucuoError(Problem.CANCELLED)
            if number > first and not printer.newPage():
                raise JucuoError(Problem.PRINTER_GONE, printer.printerName(), "no further page")
            page = document[number - 1]
            _draw_page(page, painter, printer, dots)
            page.close()
    finally:
        painter.end()
        document.close()


def _draw_page(page: pypdfium2.PdfPage, painter: QPainter, printer: QPrinter, dots: int) -> None:
    scale = dots / 72
    width, height = (round(side * scale) for side in page.get_size())
    stretch = printer.resolution() / dots
    offset = printer.pageLayout().paintRectPixels(printer.resolution()).topLeft()
    for top in range(0, height, BAND):
        rows = min(BAND, height - top)
        crop = (0, (height - top - rows) / scale, 0, top / scale)  # left, bottom, right, top in points
        bitmap = page.render(scale=scale, crop=crop, rev_byteorder=False)
        picture = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_BGR888)
        target = QRectF(-offset.x(), top * stretch - offset.y(), width * stretch, rows * stretch)
        painter.drawImage(target, picture, QRectF(QPointF(0, 0), picture.size()))
        bitmap.close()
