"""Whole measures: confirm, reject, assign, put into a category, add."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from gui.core.extraction.excerpt import read_excerpt
from gui.core.extraction.facts import Category, Measure, Status
from gui.core.text import Span
from gui.core.tree.bounds import clause_at, trimmed
from gui.core.tree.corrections import Add, Assign, Confirm, Recategorize, Reject
from gui.dialogs.asking import accepted
from gui.dialogs.organization_dialog import OrganizationDialog
from gui.models.wording import category_name
from gui.shell.action_ids import Id
from gui.shell.actions import Actions
from gui.shell.mending.bench import Bench

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
NEEDS_MEASURES = (Id.CONFIRM, Id.CONFIRM_NEXT, Id.ASSIGN, Id.REJECT, *CATEGORIES)


class MeasureMending(QObject):
    """Works on the measures that are selected."""

    def __init__(self, bench: Bench, actions: Actions) -> None:
        super().__init__(bench.window)
        self._bench, self._document = bench, bench.document
        actions.when(Id.CONFIRM, self.confirm)
        actions.when(Id.CONFIRM_NEXT, self.confirm_and_go_on)
        actions.when(Id.ASSIGN, self._ask_owner)
        actions.when(Id.REJECT, self.reject)
        actions.when(Id.ADD_MEASURE, self._ask_addition)
        for name, category in CATEGORIES.items():
            actions.when(name, partial(self.recategorize, category))
        tree = bench.workspace.tree
        tree.moved_to_organization.connect(self.assign_dropped)
        tree.moved_to_category.connect(self.recategorize)

    def confirm(self) -> None:
        """Stand behind the selected measures."""
        if measures := self._document.chosen_measures():
            made = (Confirm(self._bench.target(each.span)) for each in measures)
            self._bench.correct(self.tr("confirm %1"), measures, *made)

    def confirm_and_go_on(self) -> None:
        """Confirm, and select the next measure that nobody has checked."""
        measures = self._document.chosen_measures()
        if measures:
            self.confirm()
            self._go_on(self._document.numbers[measures[-1].id])

    def reject(self) -> None:
        """Take the selected measures out; the next one is selected."""
        measures = self._document.chosen_measures()
        if not measures:
            return
        number = self._document.numbers[measures[0].id]
        made = (Reject(self._bench.target(each.span)) for each in measures)
        self._bench.correct(self.tr("not a measure: %1"), measures, *made)
        left = self._document.extraction.measures
        if left:
            self._bench.select(left[min(number - 1, len(left) - 1)].id)

    def recategorize(self, category: Category) -> None:
        """Put the selected measures into another category."""
        measures = tuple(each for each in self._document.chosen_measures() if each.category is not category)
        if measures:
            name = self.tr("%1 to %2").replace("%2", category_name(category))
            made = (Recategorize(self._bench.target(each.span), category) for each in measures)
            self._bench.correct(name, measures, *made)

    def assign(self, names: tuple[str, ...]) -> None:
        """Give the selected measures to the organizations of those canonical names."""
        self._assign(names, lambda _measure: names)

    def assign_dropped(self, identifier: str, jointly: bool) -> None:
        """Give the selected measures to the organization they were dropped on, or to it beside their own."""
        organization = self._document.organization(identifier)
        if organization is None:
            return
        name = organization.name
        self._assign((name,), lambda each: (*(self._bench.names_of(each) if jointly else ()), name))

    def _assign(self, names: tuple[str, ...], owners: Callable[[Measure], tuple[str, ...]]) -> None:
        """One step for those that change hands; `names` are what the step is called by."""
        wanted = {each: tuple(dict.fromkeys(owners(each))) for each in self._document.chosen_measures()}
        measures = tuple(each for each, new in wanted.items() if new and new != self._bench.names_of(each))
        if measures:
            name = self.tr("move %1 to %2").replace("%2", "、".join(map(self._bench.shown, names)))
            made = (Assign(self._bench.target(each.span), wanted[each]) for each in measures)
            self._bench.correct(name, measures, *made)

    def add(self, span: Span, names: tuple[str, ...]) -> None:
        """Make a measure of the text at `span`; its category is what its words suggest."""
        category = read_excerpt(self._bench.text, span).category
        self._document.correct(self.tr("add a measure"), Add(self._bench.target(span), names, category))
        self._bench.select_at(span)

    def _go_on(self, number: int) -> None:
        measures = self._document.extraction.measures
        waiting = (each for each in (*measures[number:], *measures[:number]) if each.status is Status.AUTO)
        if following := next(waiting, None):
            self._bench.select(following.id)

    def _ask_owner(self) -> None:
        measures = self._document.chosen_measures()
        owners = [self._bench.names_of(each) for each in measures]
        shared = tuple(name for name in owners[0] if all(name in each for each in owners)) if owners else ()
        if measures and (names := self._ask_names(shared, measures)):
            self.assign(names)

    def _ask_addition(self) -> None:
        span = self._addition()
        if not len(span):
            self._bench.notice.tell(self.tr("Select the words of the measure in the text, or put the caret there."))
            return
        before = [each for each in self._document.extraction.measures if each.span.start <= span.start]
        owners = self._bench.names_of(before[-1]) if before else ()
        if names := self._ask_names(owners, (), span):
            self.add(span, names)

    def _addition(self) -> Span:
        """The words that are selected, or the clause at the caret where it belongs to no measure yet."""
        article, text = self._bench.workspace.article, self._bench.text
        if selected := article.selected_span():
            return trimmed(text, selected)
        caret = article.caret()
        return Span(caret, caret) if self._document.measure_at(caret) else clause_at(text, caret)

    def _ask_names(
        self, chosen: tuple[str, ...], measures: tuple[Measure, ...], span: Span | None = None
    ) -> tuple[str, ...]:
        projection = self._document.projection
        names = {each.name: self._bench.shown(each.name) for each in self._document.extraction.organizations}
        span = span or measures[0].span
        quote = projection.to_view(span).of(projection.text) if len(measures) < 2 else self._bench.what(measures)
        dialog = OrganizationDialog(names, chosen, quote, self._bench.window, self._bench.meant)
        return dialog.names() if accepted(dialog) else ()
