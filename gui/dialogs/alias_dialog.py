"""Asks which of an organization's names mean another body."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QListWidgetItem, QWidget

from gui.dialogs import asking
from gui.dialogs.fitting import FittingDialog


class AliasDialog(FittingDialog):
    """The names are ticked, and the body that they mean is named."""

    def __init__(self, organization: str, forms: dict[str, str], parent: QWidget | None = None) -> None:
        """`organization` is shown as it stands, `forms` are the names in the text with their form as shown."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Split Organization"))
        self._list = asking.listing()
        for form, shown in forms.items():
            item = QListWidgetItem(shown)
            item.setData(Qt.ItemDataRole.UserRole, form)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._field = QLineEdit()
        self._buttons = asking.answers(self)
        self._list.itemChanged.connect(self._follow)
        which = self.tr("Which of these do not mean “%1”?").replace("%1", organization)
        asked = (asking.question(which, self._list), self._list)
        named = (asking.question(self.tr("Name of the other body:"), self._field), self._field)
        asking.stack(self, *asked, *named, self._buttons)
        self.set_size(21, 18)
        self._follow()

    def aliases(self) -> tuple[str, ...]:
        """The names that were ticked, as published."""
        items = (self._list.item(row) for row in range(self._list.count()))
        ticked = (item for item in items if item.checkState() is Qt.CheckState.Checked)
        return tuple(str(item.data(Qt.ItemDataRole.UserRole)) for item in ticked)

    def name(self) -> str:
        """The name of the other body: what was typed, or the longest of the names ticked."""
        return self._field.text().strip() or max(self.aliases(), key=len, default="")

    def _follow(self) -> None:
        """Some have to be ticked, and not all."""
        count = len(self.aliases())
        self._field.setPlaceholderText(max(self.aliases(), key=len, default=""))
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(0 < count < self._list.count())
