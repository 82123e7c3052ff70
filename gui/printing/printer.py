"""Sends finished PDF bytes to a printer: as PDF to CUPS, as pictures of pages where there is no CUPS."""

import shutil
import subprocess
import tempfile
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

from gui.core.files import write_atomically
from gui.core.problems import JucuoError, Problem

BAND = 512  # rows of pixels painted at once, so that a page at 600 dpi needs no 100 MB
MOST_DPI = 600
_SIDES = {
    QPrinter.DuplexMode.DuplexNone: "one-sided",
    QPrinter.DuplexMode.DuplexLongSide: "two-sided-long-edge",
    QPrinter.DuplexMode.DuplexShortSide: "two-sided-short-edge",
}


def print_pdf(pdf: bytes, printer: QPrinter) -> None:
    """Print `pdf` as the dialog has set `printer`; raises JucuoError (PRINTER_GONE, UNWRITABLE, DISK_FULL)."""
    if printer.outputFormat() is QPrinter.OutputFormat.PdfFormat or printer.outputFileName():
        write_atomically(Path(printer.outputFileName()), pdf)
    elif shutil.which("lp"):
        _to_cups(pdf, printer)
    else:
        _as_pictures(pdf, printer)


def lp_words(printer: QPrinter, file: str) -> list[str]:
    """The command that hands a PDF to CUPS with copies, range and sides."""
    words = ["lp", "-d", printer.printerName(), "-n", str(max(printer.copyCount(), 1))]
    if printer.printRange() is QPrinter.PrintRange.PageRange and printer.fromPage():
        words += ["-P", f"{printer.fromPage()}-{max(printer.toPage(), printer.fromPage())}"]
    if sides := _SIDES.get(printer.duplex()):
        words += ["-o", f"sides={sides}"]
    if printer.colorMode() is QPrinter.ColorMode.GrayScale:
        words += ["-o", "print-color-mode=monochrome"]
    # the pages were set for this paper: never scale them
    return [*words, "-o", "print-scaling=none", "--", file]


def _to_cups(pdf: bytes, printer: QPrinter) -> None:
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(pdf)
        file.flush()
        done = subprocess.run(  # noqa: S603 (a fixed program, its arguments are not a shell's)
            lp_words(printer, file.name), capture_output=True, text=True, check=False
        )
    if done.returncode:
        raise JucuoError(Problem.PRINTER_GONE, printer.printerName(), done.stderr)


def _as_pictures(pdf: bytes, printer: QPrinter) -> None:
    """Draw each page in bands at the printer's resolution."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    painter = QPainter()
    if not painter.begin(printer):
        raise JucuoError(Problem.PRINTER_GONE, printer.printerName(), "cannot be painted on")
    first = max(printer.fromPage(), 1)
    last = printer.toPage() or len(document)
    dots = min(printer.resolution(), MOST_DPI)
    for number in range(first - 1, min(last, len(document))):
        if number >= first:
            printer.newPage()
        _draw_page(document[number], painter, printer, dots)
    painter.end()
    document.close()


def _draw_page(page: object, painter: QPainter, printer: QPrinter, dots: int) -> None:
    scale = dots / 72
    width, height = (round(side * scale) for side in page.get_size())  # type: ignore[attr-defined]
    stretch = printer.resolution() / dots
    offset = printer.pageLayout().paintRectPixels(printer.resolution()).topLeft()
    for top in range(0, height, BAND):
        rows = min(BAND, height - top)
        crop = (0, (height - top - rows) / scale, 0, top / scale)  # left, bottom, right, top in points
        bitmap = page.render(scale=scale, crop=crop, rev_byteorder=False)  # type: ignore[attr-defined]
        picture = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_BGR888)
        target = QRectF(-offset.x(), top * stretch - offset.y(), width * stretch, rows * stretch)
        painter.drawImage(target, picture, QRectF(QPointF(0, 0), picture.size()))
