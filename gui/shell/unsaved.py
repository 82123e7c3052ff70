"""Lets a window close once everything is kept: in the library, elsewhere, or not at all if the reader says so."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from gui.core.files import write_atomically
from gui.core.problems import JucuoError
from gui.core.report.reading_file import dumps
from gui.core.tree import Reading
from gui.dialogs.unsaved_dialog import UnsavedDialog, Wish
from gui.shell.exporting import file_name
from gui.shell.saving import Saving


def may_close(window: QWidget, saving: Saving) -> bool:
    """Whether nothing is left that the reader would miss; asks once for each reading that cannot be saved."""
    return saving.flush() or all(_settle(window, saving, reading) for reading in saving.unsaved())


def _settle(window: QWidget, saving: Saving, reading: Reading) -> bool:
    dialog = UnsavedDialog(reading.article.title or reading.article.origin.name, window)
    dialog.exec()
    wish = dialog.wish()
    dialog.deleteLater()
    if wish is Wish.STAY or (wish is Wish.SAVE_ELSEWHERE and not _save(window, saving, reading)):
        return False
    saving.let_go(reading)
    return True


def _save(window: QWidget, saving: Saving, reading: Reading) -> bool:
    """Write the reading where the person says; False where they say nothing, or it cannot be written there either."""
    proposal = Path.home() / f"{file_name(reading.article.title, 'jucuo')}.jucuo"
    title = QCoreApplication.translate("Exporting", "Save Reading")
    name, _ = QFileDialog.getSaveFileName(window, title, str(proposal), "*.jucuo")
    if not name:
        return False
    try:
        write_atomically(Path(name), dumps(reading))
    except JucuoError as error:
        saving.failed.emit(error)
        return False
    return True
