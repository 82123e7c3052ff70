"""Asking a question that stands in the way until it is answered."""

from PySide6.QtWidgets import QDialog


def accepted(dialog: QDialog) -> bool:
    """Whether a dialog was accepted; it goes away once what was answered has been dealt with."""
    answer = dialog.exec()
    dialog.deleteLater()
    return answer == QDialog.DialogCode.Accepted
