"""Undo and redo: the menu says what they would take back or do again."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoGroup

from gui.shell.action_ids import Id
from gui.shell.actions import Actions


class Steps(QObject):
    """Ties the two actions to the steps of the reading that is shown."""

    def __init__(self, actions: Actions, steps: QUndoGroup, parent: QObject) -> None:
        super().__init__(parent)
        self._actions, self._undo, self._redo = actions, steps.undoText(), steps.redoText()
        actions.when(Id.UNDO, steps.undo)
        actions.when(Id.REDO, steps.redo)
        steps.canUndoChanged.connect(actions[Id.UNDO].setEnabled)
        steps.canRedoChanged.connect(actions[Id.REDO].setEnabled)
        steps.undoTextChanged.connect(self._name_undo)
        steps.redoTextChanged.connect(self._name_redo)
        actions.enable((Id.UNDO, Id.REDO), False)

    def retranslate(self) -> None:
        """Name the steps in the language that is installed now."""
        self._name_undo(self._undo)
        self._name_redo(self._redo)

    def _name_undo(self, step: str) -> None:
        self._undo = step
        self._actions.rename(Id.UNDO, _filled(self.tr("&Undo: %1"), step))

    def _name_redo(self, step: str) -> None:
        self._redo = step
        self._actions.rename(Id.REDO, _filled(self.tr("&Redo: %1"), step))


def _filled(pattern: str, step: str) -> str:
    """Empty where there is no step; an & in a step is no key to underline."""
    return pattern.replace("%1", step.replace("&", "&&")) if step else ""
