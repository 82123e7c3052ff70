"""The pages as they will be printed, with the options beside them; what is seen is the finished PDF."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QTimer, Signal
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.core.report.options import Marks, Options, Paper, Profile
from gui.core.report.pdf import render
from gui.core.script import Script
from gui.core.tree import Reading
from gui.document import jobs
from gui.printing.printer import print_pdf

DELAY_MS = 150
T = TypeVar("T")


class PreviewDialog(QDialog):
    """Lays the pages out anew at each change of an option, in the background."""

    options_changed = Signal(object)
    save_asked = Signal(bytes)
    failed = Signal(object)
    printed = Signal(str)

    def __init__(
        self, reading: Reading, options: Options, parent: QWidget | None = None, original: bytes = b""
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Print"))
        self.resize(1080, 820)
        self._reading, self._options, self._original = reading, options, original
        self._pdf = b""
        self._job: jobs.Job[bytes] | None = None
        self._document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self._view = QPdfView(self)
        self._view.setDocument(self._document)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitInView)
        self._view.setAccessibleName(self.tr("Pages"))
        self._pages = QLabel()
        self._print = QPushButton(self.tr("Print…"), default=True)
        self._save = QPushButton(self.tr("Save PDF…"))
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self._render)
        self._choices = self._make_choices()
        self._lay_out()
        self._render()

    @property
    def pdf(self) -> bytes:
        """The finished bytes that are shown, empty while they are made."""
        return self._pdf

    def _make_choices(self) -> dict[str, QWidget]:
        """One control for each option."""
        options = self._options
        profile = self._combo(
            {Profile.READING: self.tr("For reading"), Profile.GONGWEN: self.tr("Official document (GB/T 9704)")},
            options.profile,
            lambda value: replace(self._options, profile=value),
        )
        paper = self._combo(
            dict(zip(Paper, ("A4", "A3", "B5", "Letter"), strict=True)),
            options.paper,
            lambda value: replace(self._options, paper=value),
        )
        script = self._combo(
            {
                Script.ORIGINAL: self.tr("As published"),
                Script.HANT_TW: self.tr("Traditional (Taiwan)"),
                Script.HANT_HK: self.tr("Traditional (Hong Kong)"),
                Script.HANS: self.tr("Simplified"),
            },
            options.script,
            lambda value: replace(self._options, script=value),
        )
        marks = self._check(
            self.tr("Mark the measures in the text"),
            options.marks is Marks.MARKED,
            lambda on: replace(self._options, marks=Marks.MARKED if on else Marks.CLEAN),
        )
        table = self._check(
            self.tr("Table of organizations and measures"), options.table, lambda on: replace(self._options, table=on)
        )
        colour = self._check(self.tr("Colour"), options.colour, lambda on: replace(self._options, colour=on))
        landscape = self._check(
            self.tr("Landscape"), options.landscape, lambda on: replace(self._options, landscape=on)
        )
        return {
            self.tr("Layout"): profile,
            self.tr("Paper"): paper,
            self.tr("Script"): script,
            "marks": marks,
            "table": table,
            "colour": colour,
            "landscape": landscape,
        }

    def _combo(self, names: dict[T, str], current: T, change: Callable[[T], Options]) -> QComboBox:
        box = QComboBox()
        values = list(names)  # Qt would give an enumeration back as a string
        box.addItems(list(names.values()))
        box.setCurrentIndex(values.index(current))
        box.activated.connect(lambda at: self._change(change(values[at])))
        return box

    def _check(self, text: str, on: bool, change: Callable[[bool], Options]) -> QCheckBox:
        box = QCheckBox(text)
        box.setChecked(on)
        box.toggled.connect(lambda checked: self._change(change(checked)))
        return box

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for name, widget in self._choices.items():
            if isinstance(widget, QCheckBox):
                form.addRow(widget)
            else:
                widget.setAccessibleName(name)
                form.addRow(name, widget)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        self._print.clicked.connect(self._ask_printer)
        self._save.clicked.connect(lambda: self.save_asked.emit(self._pdf))
        side = QVBoxLayout()
        side.setContentsMargins(16, 16, 16, 16)
        side.addLayout(form)
        side.addStretch(1)
        side.addWidget(self._pages)
        for button in (self._print, self._save, close):
            side.addWidget(button)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._view, 1)
        layout.addLayout(side)

    def _change(self, options: Options) -> None:
        self._options = options
        self.options_changed.emit(options)
        self._timer.start()

    def _render(self) -> None:
        if self._job:
            self._job.cancel()
        self._pdf = b""
        self._enable(False)
        self._pages.setText(self.tr("Setting the pages …"))
        reading, options, original = self._reading, self._options, self._original
        self._job = jobs.start(lambda: render(reading, options, original), self._show, self._fail)

    def _show(self, pdf: bytes) -> None:
        self._job, self._pdf = None, pdf
        self._document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self._pages.setText(self.tr("%n page(s)", "", self._document.pageCount()))
        self._enable(True)

    def _fail(self, error: Exception) -> None:
        self._job = None
        self._pages.setText("")
        self.failed.emit(error)
        self.reject()

    def _enable(self, enabled: bool) -> None:
        self._print.setEnabled(enabled)
        self._save.setEnabled(enabled)

    def _ask_printer(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._reading.article.title or "Jucuo")
        dialog = QPrintDialog(printer, self)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setMinMax(1, max(self._document.pageCount(), 1))
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        name, pdf = printer.printerName() or printer.outputFileName(), self._pdf
        self._enable(False)

        def done(_value: object) -> None:
            self.printed.emit(name)
            self.accept()

        jobs.start(lambda: print_pdf(pdf, printer), done, self._fail)

    def done(self, result: int) -> None:
        """Let go of work that is under way."""
        if self._job:
            self._job.cancel()
        self._document.close()
        super().done(result)
