"""Asking a question that stands in the way until it is answered: what it is put together from, and its answer.

Each part is named for those who hear the screen.
"""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QVBoxLayout, QWidget


def accepted(dialog: QDialog) -> bool:
    """Whether a dialog was accepted; it goes away once what was answered has been dealt with."""
    answer = dialog.exec()
    dialog.deleteLater()
    return answer == QDialog.DialogCode.Accepted


def question(words: str, asked: QWidget) -> QLabel:
    """The words above a field or list that it answers; they are its name, too."""
    label = QLabel(words.replace("&", "&&"), wordWrap=True)
    label.setBuddy(asked)
    asked.setAccessibleName(words)
    return label


def listing() -> QListWidget:
    """A list that knows the height of its lines before it is shown: they are laid out with the first of them."""
    made = QListWidget()
    made.setWordWrap(True)
    made.ensurePolished()
    return made


def answers(dialog: QDialog) -> QDialogButtonBox:
    """The buttons that accept and reject a dialog."""
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    return buttons


def stack(dialog: QDialog, *widgets: QWidget) -> None:
    """Put widgets into a dialog, one below the other."""
    layout = QVBoxLayout(dialog)
    for widget in widgets:
        layout.addWidget(widget)


def tell(outcome: QLabel, words: str, asked: QWidget) -> None:
    """Say below a field what its answer will do; whoever hears the field hears that, too."""
    outcome.setText(words)
    asked.setAccessibleDescription(words)
