"""Exporting and printing: asking where to, working in the background, and saying what became of it."""

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from gui.document import Document, jobs
from gui.document.loading import original_bytes
from gui.shell.preferences import Preferences
from gui.shell.report_options import current_options, remember
from gui.shell.settings import EXPORT_FOLDER

LONG = 60_000  # code points from which on an export shows that it goes on, and can be cancelled
_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


def file_name(title: str, fallback: str) -> str:
    """A name that every file system takes, made from the headline: at most 60 code points."""
    return _FORBIDDEN.sub(" ", title).strip()[:60].strip() or fallback


class Exporting(QObject):
    """Writes the reading in other forms; the window stays usable meanwhile."""

    followed = Signal(object, str)
    written = Signal(str, int)
    failed = Signal(object)
    printed = Signal(str)

    def __init__(
        self, window: QWidget, document: Document, preferences: Preferences, source: Callable[[], Path | None]
    ) -> None:
        super().__init__(window)
        self._window, self._document, self._preferences = window, document, preferences
        self._source = source

    def export_pdf(self) -> None:
        """Ask for a place and write the PDF there."""
        self._ask("pdf", self.tr("Export PDF"), self.tr("PDF") + " (*.pdf)")

    def export_as(self) -> None:
        """Ask for a place and a format."""
        kinds = (
            (self.tr("Excel workbook"), "xlsx"),
            (self.tr("Word document"), "docx"),
            (self.tr("Comma-separated table"), "csv"),
            (self.tr("Markdown"), "md"),
            (self.tr("Outline"), "opml"),
            (self.tr("JSON"), "json"),
            (self.tr("PDF"), "pdf"),
        )
        self._ask("xlsx", self.tr("Export As"), ";;".join(f"{name} (*.{suffix})" for name, suffix in kinds))

    def save_as(self) -> None:
        """Ask for a place and write the reading file there."""
        self._ask("jucuo", self.tr("Save Reading"), self.tr("Jucuo reading") + " (*.jucuo)")

    def write(self, path: Path, source: Path | None = None) -> None:
        """Write the reading to `path`; its suffix decides the format. A PDF carries the bytes of `source` along."""
        reading = self._document.reading
        if reading is None:
            return
        from gui.core.report.exports import export  # like typst itself, only when something is exported

        options = current_options(self._preferences, self._document.script)
        course = jobs.Course()
        if len(reading.article.text) >= LONG:
            self.followed.emit(course, self.tr("Writing “%1” …"))

        def done(substitutes: frozenset[str]) -> None:
            self.written.emit(str(path), len(substitutes))

        def work() -> frozenset[str]:
            original = original_bytes(source, reading.article)
            return export(reading, path, options, original, lambda: course.report(0, 0, path.name))

        jobs.start(work, done, self.failed.emit)

    def preview(self) -> None:
        """Show the pages, to print or to save them."""
        from gui.printing.preview import PreviewDialog  # QtPdf is heavy; the window must not wait for it

        reading = self._document.reading
        if reading is None:
            return
        options = current_options(self._preferences, self._document.script)
        original = original_bytes(self._source(), reading.article)
        dialog = PreviewDialog(reading, options, self._window, original)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.options_changed.connect(lambda chosen: remember(self._preferences, chosen))
        dialog.failed.connect(self.failed)
        dialog.printed.connect(self.printed)
        dialog.save_asked.connect(self._save_pages)
        dialog.open()

    def _save_pages(self, pdf: bytes) -> None:
        from gui.core.files import write_atomically

        if path := self._ask_path("pdf", self.tr("Export PDF"), self.tr("PDF") + " (*.pdf)"):
            jobs.start(lambda: write_atomically(path, pdf), lambda _: self.written.emit(str(path), 0), self.failed.emit)

    def show_file(self, path: Path) -> None:
        """Open a written file with the program that the system has for it."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _ask(self, suffix: str, title: str, filters: str) -> None:
        if path := self._ask_path(suffix, title, filters):
            self.write(path, self._source())

    def _ask_path(self, suffix: str, title: str, filters: str) -> Path | None:
        """Where to write; a name without a suffix gets that of the chosen format."""
        reading = self._document.reading
        if reading is None:
            return None
        proposal = self._folder() / f"{file_name(reading.article.title, 'jucuo')}.{suffix}"
        name, chosen = QFileDialog.getSaveFileName(self._window, title, str(proposal), filters)
        if not name:
            return None
        path = Path(name)
        wanted = re.search(r"\*\.(\w+)", chosen)
        if not path.suffix and wanted:
            path = path.with_suffix(f".{wanted[1]}")
        self._preferences.set(EXPORT_FOLDER, str(path.parent))
        return path

    def _folder(self) -> Path:
        folder = self._preferences.get(EXPORT_FOLDER)
        return Path(folder) if folder and Path(folder).is_dir() else Path.home()
