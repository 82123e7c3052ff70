"""The tools for mending, and which of them can be used now."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gui.document import Document
from gui.shell.action_ids import Id
from gui.shell.actions import Actions
from gui.shell.mending import measures, organizations, words
from gui.shell.mending.bench import Bench
from gui.shell.notice import Notice
from gui.shell.workspace import Workspace

# these work on several measures as well as on one
NEEDS_MEASURES = (*measures.NEEDS_MEASURES, Id.MERGE)


class Mending(QObject):
    """Holds the tools and enables their actions as the selection goes."""

    def __init__(
        self, window: QWidget, actions: Actions, document: Document, workspace: Workspace, notice: Notice
    ) -> None:
        super().__init__(window)
        self._actions, self._document = actions, document
        bench = Bench(window, document, workspace, notice)
        self.measures = measures.MeasureMending(bench, actions)
        self.words = words.WordMending(bench, actions)
        self.organizations = organizations.OrganizationMending(bench, actions)
        document.selection_changed.connect(self._follow)
        document.reading_changed.connect(self._follow)
        document.extraction_changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        """Only what is selected can be mended, and nothing in a reading that must not be."""
        reading = self._document.reading
        can = reading is not None and not reading.read_only
        self._actions.enable(NEEDS_MEASURES, can and bool(self._document.chosen_measures()))
        self._actions.enable(words.NEEDS_MEASURE, can and self._document.selected_measure() is not None)
        self._actions.enable(organizations.NEEDS_ORGANIZATION, can and self.organizations.organization() is not None)
        self._actions.enable(organizations.NEEDS_ARTICLE, can)
        self._actions[Id.UNAPPLIED].setEnabled(bool(self._document.unapplied))
