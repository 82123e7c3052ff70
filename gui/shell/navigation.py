"""What the menus and keys do to what is shown: script, grouping, zoom, the way through the measures."""

from functools import partial

from PySide6.QtCore import QObject

from gui.core.script import Script
from gui.core.tree import Grouping
from gui.document import Document
from gui.shell.action_ids import Id
from gui.shell.actions import Actions
from gui.shell.preferences import Preferences
from gui.shell.settings import GROUPING, SCRIPT, TRADITIONAL

GROUPINGS = {
    Id.GROUP_PLACE: Grouping.PLACE,
    Id.GROUP_ORGANIZATION: Grouping.ORGANIZATION,
    Id.GROUP_CATEGORY: Grouping.CATEGORY,
    Id.GROUP_TEXT: Grouping.TEXT,
}
STANDARDS = {Id.TRADITIONAL_TAIWAN: Script.HANT_TW, Id.TRADITIONAL_HONG_KONG: Script.HANT_HK}


class Navigation(QObject):
    """Turns actions into changes of the document and of the preferences."""

    def __init__(self, actions: Actions, document: Document, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._actions, self._document, self._preferences = actions, document, preferences
        actions.when(Id.BACK, document.go_back)
        actions.when(Id.FORWARD, document.go_forward)
        actions.when(Id.NEXT_MEASURE, lambda: document.step_measure(1))
        actions.when(Id.PREVIOUS_MEASURE, lambda: document.step_measure(-1))
        actions.when(Id.EXTEND_DOWN, lambda: document.extend(1))
        actions.when(Id.EXTEND_UP, lambda: document.extend(-1))
        actions.when(Id.SCRIPT_ORIGINAL, lambda: self.show_script(Script.ORIGINAL))
        actions.when(Id.SCRIPT_TRADITIONAL, lambda: self.show_script(preferences.get(TRADITIONAL)))
        actions.when(Id.SCRIPT_SIMPLIFIED, lambda: self.show_script(Script.HANS))
        actions.when(Id.SCRIPT_CYCLE, self._next_script)
        for name, standard in STANDARDS.items():
            actions.when(name, partial(self._choose_standard, standard))
        for name, grouping in GROUPINGS.items():
            actions.when(name, partial(preferences.set, GROUPING, grouping))
        preferences.changed.connect(self.refresh)
        document.selection_changed.connect(self.refresh)
        document.reading_changed.connect(self.refresh)
        document.projection_changed.connect(self.refresh)
        document.set_script(preferences.get(SCRIPT))
        self.refresh()

    def show_script(self, script: Script) -> None:
        """Show the article in `script`, now and the next time."""
        self._preferences.set(SCRIPT, script)
        self._document.set_script(script)

    def refresh(self) -> None:
        """Check and enable the actions as things stand."""
        history = self._document.history
        self._actions[Id.BACK].setEnabled(history.can_go_back)
        self._actions[Id.FORWARD].setEnabled(history.can_go_forward)
        script = self._document.script
        traditional = script in STANDARDS.values()
        self._actions[Id.SCRIPT_ORIGINAL].setChecked(script is Script.ORIGINAL)
        self._actions[Id.SCRIPT_TRADITIONAL].setChecked(traditional)
        self._actions[Id.SCRIPT_SIMPLIFIED].setChecked(script is Script.HANS)
        for name, standard in STANDARDS.items():
            self._actions[name].setChecked(self._preferences.get(TRADITIONAL) is standard)
        for name, grouping in GROUPINGS.items():
            self._actions[name].setChecked(self._preferences.get(GROUPING) is grouping)

    def _next_script(self) -> None:
        order = (Script.ORIGINAL, self._preferences.get(TRADITIONAL), Script.HANS)
        at = order.index(self._document.script) if self._document.script in order else 0
        self.show_script(order[(at + 1) % len(order)])

    def _choose_standard(self, standard: Script) -> None:
        self._preferences.set(TRADITIONAL, standard)
        self.show_script(standard)
