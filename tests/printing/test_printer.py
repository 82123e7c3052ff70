"""What a printer is told."""

from pathlib import Path

from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot
from sample import small

from gui.core.report.options import Options, Paper, Profile
from gui.core.report.pdf import render
from gui.printing.preview import PreviewDialog
from gui.printing.printer import lp_words, print_pdf


class DuplexPrinter(QPrinter):
    """A printer that is not there knows no duplex; this one says it does."""

    def duplex(self) -> QPrinter.DuplexMode:
        return QPrinter.DuplexMode.DuplexLongSide


def test_copies_range_and_sides_reach_cups(qtbot: QtBot) -> None:
    printer = DuplexPrinter()
    printer.setCopyCount(3)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 4)
    words = lp_words(printer, "/tmp/a.pdf")
    assert words[words.index("-n") + 1] == "3"
    assert words[words.index("-P") + 1] == "2-4"
    assert "sides=two-sided-long-edge" in words
    assert words[-2:] == ["--", "/tmp/a.pdf"]


def test_printing_to_a_file_writes_the_same_bytes(qtbot: QtBot, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "a.pdf"))
    pdf = render(small(), Options())
    print_pdf(pdf, printer)
    assert (tmp_path / "a.pdf").read_bytes() == pdf


def test_the_preview_shows_the_bytes_that_are_exported(qtbot: QtBot) -> None:
    options = Options(timestamp=7)
    dialog = PreviewDialog(small(), options)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: bool(dialog.pdf), timeout=30_000)
    assert dialog.pdf == render(small(), options)
    assert dialog._document.pageCount() == 2
    dialog.reject()


def test_another_paper_is_laid_out_anew(qtbot: QtBot) -> None:
    dialog = PreviewDialog(small(), Options())
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: bool(dialog.pdf), timeout=30_000)
    with qtbot.waitSignal(dialog.options_changed) as told:
        paper = dialog._choices["Paper"]
        paper.setCurrentIndex(2)  # type: ignore[attr-defined]
        paper.activated.emit(2)  # type: ignore[attr-defined]
    assert told.args[0].paper is Paper.B5
    assert told.args[0].profile is Profile.READING
    before = dialog.pdf
    qtbot.waitUntil(lambda: bool(dialog.pdf) and dialog.pdf != before, timeout=30_000)
    dialog.reject()
