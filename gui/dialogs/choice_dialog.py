"""Asks for one of a few lines."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from gui.dialogs.asking import answers, listing, question, stack
from gui.dialogs.fitting import FittingDialog


class ChoiceDialog(FittingDialog):
    """Enter takes the line that is highlighted."""

    def __init__(
        self, title: str, words: str, lines: Iterable[str], at: int = 0, parent: QWidget | None = None
    ) -> None:
        """`words` ask, and the line `at` is highlighted first."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self._list = listing()
        self._list.addItems(list(lines))
        self._list.setCurrentRow(at)
        self._list.itemActivated.connect(lambda _item: self.accept())
        self.buttons = answers(self)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(self._list.count() > 0)
        stack(self, question(words, self._list), self._list, self.buttons)
        self.set_size(22, 17)
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def choice(self) -> int:
        """The number of the line that was chosen, from 0; -1 for none."""
        return self._list.currentRow()
