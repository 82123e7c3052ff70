"""Lists the earlier versions of a reading."""

from PySide6.QtCore import QDateTime
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from gui.dialogs.choice_dialog import ChoiceDialog
from gui.document.library import Version
from gui.models.wording import date_shown


class VersionsDialog(ChoiceDialog):
    """Choosing one brings back its corrections, as a step that can be undone."""

    def __init__(self, versions: tuple[Version, ...], parent: QWidget | None = None) -> None:
        words = self.tr("Bring back the corrections as they were at:")
        super().__init__(self.tr("Earlier Versions"), words, map(self._line, versions), parent=parent)
        self._versions = versions
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Bring Back"))

    def version(self) -> Version | None:
        """The version that was chosen."""
        return self._versions[self.choice()] if self.choice() >= 0 else None

    def _line(self, version: Version) -> str:
        time = date_shown(QDateTime.fromSecsSinceEpoch(int(version.made.timestamp())))
        return f"{time} · " + self.tr("%n correction(s)", "", version.corrections)
