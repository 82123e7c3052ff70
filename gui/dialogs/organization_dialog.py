"""Asks which organizations: a field that filters the names in either script, and a list to tick."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.core.script import fold


class OrganizationDialog(QDialog):
    """Several may be ticked for a joint measure; a name that is not in the list can be typed."""

    def __init__(
        self, names: dict[str, str], chosen: tuple[str, ...], quote: str, parent: QWidget | None = None
    ) -> None:
        """`names` are canonical names with their form as shown; `chosen` are canonical names."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Assign to Organization"))
        self._field = QLineEdit(clearButtonEnabled=True)
        self._field.setPlaceholderText(self.tr("Type to filter, or a new name"))
        self._field.setAccessibleName(self.tr("Name of the organization"))
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Organizations of the article"))
        for name, shown in names.items():
            item = QListWidgetItem(shown)
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if name in chosen else Qt.CheckState.Unchecked)
            self._list.addItem(item)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._field.textChanged.connect(self._filter)
        label = QLabel(quote, wordWrap=True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        for widget in (label, self._field, self._list, buttons):
            layout.addWidget(widget)
        self.resize(420, 480)
        self._field.setFocus()

    def names(self) -> tuple[str, ...]:
        """The canonical names: those ticked, or what the typing leaves to choose, or the name that was typed."""
        typed = self._field.text().strip()
        if typed:
            left = [item for item in self._items() if not item.isHidden()]
            current = self._list.currentItem()
            item = current if current in left else left[0] if left else None
            return (str(item.data(Qt.ItemDataRole.UserRole)),) if item else (typed,)
        ticked = (item for item in self._items() if item.checkState() is Qt.CheckState.Checked)
        return tuple(str(item.data(Qt.ItemDataRole.UserRole)) for item in ticked)

    def _items(self) -> list[QListWidgetItem]:
        return [self._list.item(row) for row in range(self._list.count())]

    def _filter(self, typed: str) -> None:
        words = fold(typed).split()
        for item in self._items():
            folded = fold(item.text())
            item.setHidden(not all(word in folded for word in words))
