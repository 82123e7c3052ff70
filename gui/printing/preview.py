"""The pages as they will be printed, with the options beside them; what is seen is the finished PDF."""

from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gui.core.problems import JucuoError, Problem
from gui.core.report.exports import checked_pdf
from gui.core.report.options import Options
from gui.core.tree import Reading
from gui.document import jobs
from gui.printing import cups
from gui.printing.choices import Choices
from gui.printing.page_view import PageView
from gui.printing.printer_panel import PrinterPanel
from gui.printing.raster import draw

DELAY_MS = 150
SIDE_WIDEST = 520  # pixels; where the choices need more, each stands beneath its name


class PreviewDialog(QDialog):
    """Lays the pages out anew at each change of an option, in the background, and checks them as an export does."""

    options_changed = Signal(object)
    save_asked = Signal(bytes)
    failed = Signal(object)
    printed = Signal(str)

    def __init__(
        self, reading: Reading, options: Options, parent: QWidget | None = None, original: bytes = b""
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Print"))
        self.resize(QSize(1180, 860).boundedTo(self.screen().availableSize() * 0.92))
        self._reading, self._original = reading, original
        self._pdf = b""
        self._job: jobs.Job[Any] | None = None
        self._course: jobs.Course | None = None
        self.pages = PageView()
        self.choices = Choices(options)
        self.printers = PrinterPanel()
        self._state = QLabel(wordWrap=True)
        self._bar = QProgressBar(textVisible=False)
        self._print = QPushButton(self.tr("Print"), default=True)
        self._save = QPushButton(self.tr("Save PDF…"))
        self._stop = QPushButton(self.tr("Stop"))
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._lay_out()
        self._connect()
        self._offer_printers()
        self._render()

    @property
    def pdf(self) -> bytes:
        """The finished bytes that are shown, empty while they are made."""
        return self._pdf

    def _connect(self) -> None:
        self._timer.timeout.connect(self._render)
        self.choices.changed.connect(self._change)
        self.printers.changed.connect(self._enable)
        self._print.clicked.connect(self._send if cups.available() else self._ask_printer)
        self._save.clicked.connect(lambda: self.save_asked.emit(self._pdf))
        self._stop.clicked.connect(self._cancel)

    def _lay_out(self) -> None:
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 16, 16, 8)
        column.addWidget(self.choices)
        if cups.available():
            column.addSpacing(6)
            column.addWidget(_line())
            column.addSpacing(6)
            column.addWidget(self.printers)
        column.addStretch(1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAccessibleName(self.tr("Options"))
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        side = QVBoxLayout()
        side.setContentsMargins(0, 0, 0, 16)
        side.addWidget(scroll, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 4, 16, 0)
        working = QHBoxLayout()
        working.addWidget(self._bar, 1)
        working.addWidget(self._stop)
        foot.addWidget(self._state)
        foot.addLayout(working)
        for button in (self._print, self._save, close):
            foot.addWidget(button)
        side.addLayout(foot)
        holder = QWidget()
        holder.setLayout(side)
        if inside.sizeHint().width() > SIDE_WIDEST:
            for form in inside.findChildren(QFormLayout):
                form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        holder.setFixedWidth(inside.sizeHint().width() + scroll.verticalScrollBar().sizeHint().width())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.pages, 1)
        layout.addWidget(holder)

    def _offer_printers(self) -> None:
        if cups.available():
            jobs.start(cups.printers, self.printers.offer, self._find_no_printer)

    def _find_no_printer(self, _error: Exception) -> None:
        self.printers.offer([])

    def _change(self, options: Options) -> None:
        self.options_changed.emit(options)
        self._timer.start()

    def _render(self) -> None:
        self._forget()
        self._pdf = b""
        course = self._begin(self.tr("Setting the pages …"))
        reading, options, original = self._reading, self.choices.options, self._original
        name = self._title()

        def work() -> tuple[bytes, frozenset[str]]:
            return checked_pdf(reading, options, original, name, lambda: course.report(0, 0))

        self._job = jobs.start(work, self._show, self._fail)

    def _begin(self, sentence: str) -> jobs.Course:
        """Show that work goes on, and offer to stop it."""
        self._course = jobs.Course(self._progress)
        self._state.setText(sentence)
        self._bar.setRange(0, 0)
        self._bar.show()
        self._stop.show()
        self._enable()
        return self._course

    def _progress(self, done: int, total: int, _name: str) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _end(self) -> None:
        self._job = self._course = None
        self._bar.hide()
        self._stop.hide()

    def _show(self, made: tuple[bytes, frozenset[str]]) -> None:
        self._end()
        self._pdf, substitutes = made
        self.pages.show_pdf(self._pdf)
        count = self.pages.document.pageCount()
        self.printers.set_page_count(count)
        said = self.tr("%n page(s)", "", count)
        if substitutes:
            left = self.tr("%n character(s) cannot be printed; ▯ stands for them.", "", len(substitutes))
            said = f"{said}\n{left}"
        self._state.setText(said)
        self._enable()

    def _fail(self, error: Exception) -> None:
        self._end()
        if isinstance(error, JucuoError) and error.problem is Problem.CANCELLED:
            self._state.setText(self.tr("Stopped. Change an option to lay the pages out again."))
            self._enable()
            return
        self._state.setText("")
        self.failed.emit(error)
        self.reject()

    def _cancel(self) -> None:
        if self._course:
            self._course.cancel()

    def _forget(self) -> None:
        """Let go of work that is under way."""
        self._cancel()
        if self._job:
            self._job.cancel()
        self._job = None

    def _enable(self) -> None:
        ready = bool(self._pdf) and self._course is None
        self._save.setEnabled(ready)
        self._print.setEnabled(ready and (not cups.available() or self._print_job() is not None))

    def _print_job(self) -> object:
        return self.printers.job(self._title(), self.choices.options.colour)

    def _title(self) -> str:
        return self._reading.article.title or self._reading.article.origin.name or "Jucuo"

    def _send(self) -> None:
        """Hand the pages that are shown to CUPS."""
        job, pdf = self.printers.job(self._title(), self.choices.options.colour), self._pdf
        if job is None:
            return
        self._begin(self.tr("Sending the pages to “%1” …").replace("%1", job.printer))
        self._stop.hide()
        self._job = jobs.start(lambda: cups.send(pdf, job), lambda _: self._sent(job.printer), self._not_sent)

    def _sent(self, name: str) -> None:
        self._end()
        self.printed.emit(name)
        self.accept()

    def _not_sent(self, error: Exception) -> None:
        """The pages are still there: another printer may take them."""
        self._end()
        self._state.setText("")
        self._enable()
        self.failed.emit(error)
        if isinstance(error, JucuoError):
            self._state.setText(self.tr("The printer “%1” did not take the pages.").replace("%1", error.name))

    def _ask_printer(self) -> None:
        """Where there is no CUPS, the system's own dialog asks, and the pages are drawn."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._title())
        dialog = QPrintDialog(printer, self)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setMinMax(1, max(self.pages.document.pageCount(), 1))
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.draw_on(printer)
        dialog.deleteLater()

    def draw_on(self, printer: QPrinter) -> None:
        """Draw the pages that are shown on a printer, in the background."""
        pdf, name = self._pdf, printer.printerName() or printer.outputFileName()
        course = self._begin(self.tr("Sending the pages to “%1” …").replace("%1", name))
        self._job = jobs.start(lambda: draw(pdf, printer, course.report), lambda _: self._sent(name), self._not_sent)

    def done(self, result: int) -> None:
        """Let go of work that is under way."""
        self._forget()
        self.pages.let_go()
        super().done(result)


def _line() -> QFrame:
    line = QFrame()
    line.setObjectName("rule")
    line.setFixedHeight(1)
    return line
