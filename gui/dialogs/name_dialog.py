"""Asks for the name of a body, completing it from those of the article in either script."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QWidget

from gui.dialogs import asking
from gui.dialogs.fitting import FittingDialog
from gui.dialogs.folded_completer import FoldedCompleter


class NameDialog(FittingDialog):
    """One field, and a line that says what the name will do."""

    def __init__(
        self,
        title: str,
        question: str,
        name: str,
        known: Iterable[str],
        outcome: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        """`name` and `known` are as shown; `outcome` is the sentence for what is typed, empty where it does nothing."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self._told = outcome
        self._field = QLineEdit(name, clearButtonEnabled=True)
        self._field.setCompleter(FoldedCompleter(known, self))
        self._field.selectAll()
        self._outcome = QLabel(wordWrap=True)
        self._outcome.setMinimumHeight(self._outcome.fontMetrics().height())
        self._buttons = asking.answers(self)
        self._field.textChanged.connect(self._follow)
        asking.stack(self, asking.question(question, self._field), self._field, self._outcome, self._buttons)
        self.set_size(23, 7)
        self._follow(name)

    def name(self) -> str:
        """What was typed."""
        return self._field.text().strip()

    def _follow(self, typed: str) -> None:
        sentence = self._told(typed.strip()) if typed.strip() else ""
        asking.tell(self._outcome, sentence, self._field)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(sentence))
        if self.isVisible():
            self.grow()
