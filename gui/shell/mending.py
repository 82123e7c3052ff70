"""Mending what was read wrongly: each action becomes a correction that can be undone."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QInputDialog, QWidget

from gui.core.extraction.facts import Category, Measure, Status
from gui.core.script import convert, detect
from gui.core.text import Span
from gui.core.tree import Correction, Target
from gui.core.tree.corrections import Add, Assign, Confirm, Recategorize, Reject, Rename
from gui.dialogs.organization_dialog import OrganizationDialog
from gui.document import Document, Selection, SelectionKind
from gui.models.wording import category_name
from gui.shell.action_ids import Id
from gui.shell.actions import Actions
from gui.shell.workspace import Workspace

CATEGORIES = {
    Id.CATEGORY_DEPLOY: Category.DEPLOY,
    Id.CATEGORY_CAMPAIGN: Category.CAMPAIGN,
    Id.CATEGORY_VISIT: Category.VISIT,
    Id.CATEGORY_AID: Category.AID,
    Id.CATEGORY_INSTITUTION: Category.INSTITUTION,
    Id.CATEGORY_PUBLICITY: Category.PUBLICITY,
    Id.CATEGORY_SUPERVISION: Category.SUPERVISION,
    Id.CATEGORY_OTHER: Category.OTHER,
}
NEEDS_MEASURE = (Id.CONFIRM, Id.CONFIRM_NEXT, Id.ASSIGN, Id.REJECT, *CATEGORIES)


class Mending(QObject):
    """Works on the measure or the organization that is selected."""

    def __init__(self, window: QWidget, actions: Actions, document: Document, workspace: Workspace) -> None:
        super().__init__(window)
        self._window, self._actions, self._document, self._workspace = window, actions, document, workspace
        actions.when(Id.CONFIRM, self.confirm)
        actions.when(Id.CONFIRM_NEXT, self.confirm_and_go_on)
        actions.when(Id.ASSIGN, self._ask_owner)
        actions.when(Id.REJECT, self.reject)
        actions.when(Id.ADD_MEASURE, self._ask_addition)
        actions.when(Id.RENAME, self._ask_name)
        for name, category in CATEGORIES.items():
            actions.when(name, partial(self.recategorize, category))
        document.selection_changed.connect(self._follow)
        document.reading_changed.connect(self._follow)
        document.extraction_changed.connect(self._follow)
        self._follow()

    def confirm(self) -> None:
        """Stand behind the selected measure."""
        if measure := self._document.selected_measure():
            self._do(self.tr("confirm %1"), measure, Confirm(self._target(measure.span)))

    def confirm_and_go_on(self) -> None:
        """Confirm, and select the next measure that nobody has checked."""
        measure = self._document.selected_measure()
        if measure is None:
            return
        self.confirm()
        at = self._document.numbers[measure.id]
        measures = self._document.extraction.measures
        waiting = (each for each in (*measures[at:], *measures[:at]) if each.status is Status.AUTO)
        if following := next(waiting, None):
            self._document.select(Selection(SelectionKind.MEASURE, following.id))

    def reject(self) -> None:
        """Take the selected measure out; the next one is selected."""
        measure = self._document.selected_measure()
        if measure is None:
            return
        number = self._document.numbers[measure.id]
        self._do(self.tr("not a measure: %1"), measure, Reject(self._target(measure.span)))
        left = self._document.extraction.measures
        if left:
            following = left[min(number, len(left)) - 1]
            self._document.select(Selection(SelectionKind.MEASURE, following.id))

    def recategorize(self, category: Category) -> None:
        """Put the selected measure into another category."""
        if measure := self._document.selected_measure():
            name = self.tr("%1 to %2").replace("%2", category_name(category))
            self._do(name, measure, Recategorize(self._target(measure.span), category))

    def assign(self, names: tuple[str, ...]) -> None:
        """Give the selected measure to the organizations of those canonical names."""
        measure = self._document.selected_measure()
        if measure and names:
            name = self.tr("move %1 to %2").replace("%2", "、".join(names))
            self._do(name, measure, Assign(self._target(measure.span), names))

    def add(self, span: Span, names: tuple[str, ...]) -> None:
        """Make a measure of the text at `span`; its category is to be chosen afterwards."""
        target = self._target(span)
        self._document.correct(self.tr("add a measure"), Add(target, names, Category.OTHER))
        added = next((each for each in self._document.extraction.measures if each.span == span), None)
        if added:
            self._document.select(Selection(SelectionKind.MEASURE, added.id))

    def rename(self, old: str, new: str) -> None:
        """Give an organization another name; the name of another one makes them one."""
        if new.strip() and new != old:
            self._document.correct(self.tr("rename %1").replace("%1", old), Rename(old, new.strip()))

    def _do(self, name: str, measure: Measure, correction: Correction) -> None:
        self._document.correct(name.replace("%1", str(self._document.numbers[measure.id])), correction)

    def _target(self, span: Span) -> Target:
        reading = self._document.reading
        assert reading is not None
        return Target(span, span.of(reading.article.text))

    def _ask_owner(self) -> None:
        measure = self._document.selected_measure()
        if measure is None:
            return
        owners = tuple(self._name_of(each) for each in measure.organizations)
        if names := self._ask_names(owners, measure.span):
            self.assign(names)

    def _ask_addition(self) -> None:
        span = self._workspace.article.selected_span()
        if span is None or not len(span):
            return
        before = [each for each in self._document.extraction.measures if each.span.start <= span.start]
        owners = tuple(map(self._name_of, before[-1].organizations)) if before else ()
        if names := self._ask_names(owners, span):
            self.add(span, names)

    def _ask_names(self, chosen: tuple[str, ...], span: Span) -> tuple[str, ...]:
        projection = self._document.projection
        names = {each.name: self._shown(each.name) for each in self._document.extraction.organizations}
        quote = projection.to_view(span).of(projection.text)
        dialog = OrganizationDialog(names, chosen, quote, self._window)
        return dialog.names() if dialog.exec() == QDialog.DialogCode.Accepted else ()

    def _ask_name(self) -> None:
        organization = self._document.organization(self._document.selection.id)
        if organization is None:
            return
        title, label = self.tr("Rename or Merge Organization"), self.tr("The name of another organization merges them.")
        name, accepted = QInputDialog.getText(self._window, title, label, text=organization.name)
        if accepted:
            self.rename(organization.name, name)

    def _name_of(self, identifier: str) -> str:
        organization = self._document.organization(identifier)
        return organization.name if organization else ""

    def _shown(self, name: str) -> str:
        reading = self._document.reading
        return convert(name, self._document.script, detect(reading.article.text) if reading else None)

    def _follow(self) -> None:
        """Only what is selected can be mended."""
        self._actions.enable(NEEDS_MEASURE, self._document.selected_measure() is not None)
        chosen = self._document.selection.kind is SelectionKind.ORGANIZATION
        self._actions[Id.RENAME].setEnabled(chosen and bool(self._document.selection.id))
        self._actions[Id.ADD_MEASURE].setEnabled(self._document.reading is not None)
