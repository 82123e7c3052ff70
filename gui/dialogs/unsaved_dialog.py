"""Asks what is to become of corrections that could not be saved, before the window closes."""

from enum import Enum, auto

from PySide6.QtWidgets import QMessageBox, QWidget


class Wish(Enum):
    """What the reader wants done with them."""

    STAY = auto()
    SAVE_ELSEWHERE = auto()
    LOSE = auto()


class UnsavedDialog(QMessageBox):
    """Names the article; saving elsewhere is what Enter does, staying is what Escape does."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(self.tr("Not Saved"))
        sentence = self.tr("The corrections of “%1” could not be saved. They are lost if the window closes now.")
        self.setText(sentence.replace("%1", title))
        self._elsewhere = self.addButton(self.tr("&Save Elsewhere…"), QMessageBox.ButtonRole.AcceptRole)
        self._lose = self.addButton(self.tr("Close &Without Them"), QMessageBox.ButtonRole.DestructiveRole)
        self.addButton(QMessageBox.StandardButton.Cancel)
        self.setDefaultButton(self._elsewhere)

    def wish(self) -> Wish:
        """What was chosen."""
        if self.clickedButton() is self._elsewhere:
            return Wish.SAVE_ELSEWHERE
        return Wish.LOSE if self.clickedButton() is self._lose else Wish.STAY
