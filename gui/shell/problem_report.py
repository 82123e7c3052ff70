"""The dialog after something that nobody foresaw: what is safe, and a report that can be copied."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from gui.dialogs.fitting import FittingDialog
from gui.models.wording import run_on
from gui.shell import crash, failures


class ProblemReport(FittingDialog):
    """Shows the report as it would be sent; it is only ever copied by the person."""

    def __init__(self, failed: bool, unsaved: int, parent: QWidget | None = None, goes_on: bool = True) -> None:
        """`failed`: after what nobody foresaw; `goes_on`: the program can be used all the same."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Problem Report"))
        label = QLabel(self._sentence(failed, unsaved, goes_on), wordWrap=True)
        self._text = QPlainTextEdit(crash.report(), readOnly=True)
        self._text.setAccessibleName(self.tr("Report"))
        self._text.setTabChangesFocus(True)
        self._text.setMinimumSize(26 * self.fontMetrics().height(), 11 * self.fontMetrics().height())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("&Copy the Report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._text.toPlainText()))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        for widget in (label, self._text, buttons):
            layout.addWidget(widget)

    def _sentence(self, failed: bool, unsaved: int, goes_on: bool) -> str:
        parts = []
        if failed:
            parts.append(self.tr("Something unexpected went wrong, and the last step may not have been carried out."))
            if unsaved:
                parts.append(self.tr("The corrections of %n article(s) are not saved yet.", "", unsaved))
            else:
                parts.append(self.tr("All your corrections are saved, and your files are as they were."))
            if goes_on:
                parts.append(self.tr("You can go on working; if anything looks wrong, start the program again."))
            else:
                parts.append(self.tr("The program cannot start like this and ends now."))
        parts.append(self.tr("This report says what the program was doing. It holds no text of your articles."))
        return run_on(*parts)


class Watchman(QObject):
    """Hears of unforeseen errors, in whatever thread, and tells the person once until they have looked."""

    _heard = Signal()

    def __init__(self, window: QWidget, unsaved: Callable[[], int]) -> None:
        super().__init__(window)
        self._window, self._unsaved = window, unsaved
        self._shown: ProblemReport | None = None
        self._heard.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def watch(self) -> None:
        """Begin to listen."""
        crash.catch(self._hear)

    def _hear(self, error: BaseException) -> None:
        failures.record(error)
        self._heard.emit()

    def _tell(self) -> None:
        if self._shown is None:
            self.show_report(failed=True)

    def show_report(self, failed: bool = False) -> None:
        """Show the report."""
        dialog = ProblemReport(failed, self._unsaved(), self._window)
        self._shown = dialog
        dialog.finished.connect(self._seen)
        dialog.open()

    def _seen(self) -> None:
        self._shown = None
