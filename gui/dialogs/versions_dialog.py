"""Lists the earlier versions of a reading."""

from PySide6.QtCore import QDateTime, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gui.document.library import Version
from gui.models.wording import date_shown


class VersionsDialog(QDialog):
    """Choosing one brings back its corrections, as a step that can be undone."""

    def __init__(self, versions: tuple[Version, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Earlier Versions"))
        self._versions = versions
        label = QLabel(self.tr("Bring back the corrections as they were at:"), wordWrap=True)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Earlier versions"))
        for version in versions:
            made = QDateTime.fromSecsSinceEpoch(int(version.made.timestamp()))
            time = date_shown(made)
            count = self.tr("%n correction(s)", "", version.corrections)
            self._list.addItem(QListWidgetItem(f"{time} · {count}"))
        self._list.setCurrentRow(0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Bring Back"))
        buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(versions))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._list.itemActivated.connect(lambda _item: self.accept())
        layout = QVBoxLayout(self)
        for widget in (label, self._list, buttons):
            layout.addWidget(widget)
        self.resize(420, 340)
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def version(self) -> Version | None:
        """The version that was chosen."""
        row = self._list.currentRow()
        return self._versions[row] if row >= 0 else None
