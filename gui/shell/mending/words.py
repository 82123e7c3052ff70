"""The words of a measure: where it begins and ends, one or several, its figures and its programme."""

from functools import partial

from PySide6.QtCore import QObject

from gui.core.extraction.facts import Measure
from gui.core.text import Span
from gui.core.tree.bounds import Edge, Step, borders, divided, likeliest, moved, trimmed
from gui.core.tree.corrections import Bound, Merge, SetFigures, SetProgramme, Split
from gui.dialogs.asking import accepted
from gui.dialogs.choice_dialog import ChoiceDialog
from gui.shell.action_ids import Id
from gui.shell.actions import Actions
from gui.shell.mending.bench import Bench

MOVES = {
    Id.START_EARLIER: (Edge.START, Step.CHARACTER, -1),
    Id.START_LATER: (Edge.START, Step.CHARACTER, 1),
    Id.END_EARLIER: (Edge.END, Step.CHARACTER, -1),
    Id.END_LATER: (Edge.END, Step.CHARACTER, 1),
    Id.START_CLAUSE_EARLIER: (Edge.START, Step.CLAUSE, -1),
    Id.START_CLAUSE_LATER: (Edge.START, Step.CLAUSE, 1),
    Id.END_CLAUSE_EARLIER: (Edge.END, Step.CLAUSE, -1),
    Id.END_CLAUSE_LATER: (Edge.END, Step.CLAUSE, 1),
}
NEEDS_MEASURE = (
    *(Id.SPLIT, Id.USE_SELECTION, Id.MARK_FIGURE, Id.MARK_PROGRAMME),
    *(Id.CLEAR_FIGURES, Id.CLEAR_PROGRAMME, *MOVES),
)


class WordMending(QObject):
    """Works on the words of the measure that is selected."""

    def __init__(self, bench: Bench, actions: Actions) -> None:
        super().__init__(bench.window)
        self._bench, self._document = bench, bench.document
        for name, (edge, step, by) in MOVES.items():
            actions.when(name, partial(self.move, edge, step, by))
        actions.when(Id.USE_SELECTION, self.use_selection)
        actions.when(Id.SPLIT, self._ask_split)
        actions.when(Id.MERGE, self.merge)
        actions.when(Id.MARK_FIGURE, self.mark_figure)
        actions.when(Id.MARK_PROGRAMME, self.mark_programme)
        actions.when(Id.CLEAR_FIGURES, self.clear_figures)
        actions.when(Id.CLEAR_PROGRAMME, self.clear_programme)

    def move(self, edge: Edge, step: Step, by: int) -> None:
        """Move the start or the end of the measure."""
        if measure := self._document.selected_measure():
            self._bound(measure, moved(self._bench.text, measure.span, edge, step, by))

    def use_selection(self) -> None:
        """State the measure by the words that are selected in the text."""
        measure, span = self._document.selected_measure(), self._selected()
        if measure and span:
            self._bound(measure, span)

    def split_at(self, at: int) -> None:
        """Cut the measure in two at a place of the text, in code points."""
        measure = self._document.selected_measure()
        if measure is None:
            return
        parts = divided(self._bench.text, measure.span, at)
        if len(parts) > 1:
            made = Split(self._bench.target(measure.span), tuple(map(self._bench.target, parts)))
            self._bench.correct(self.tr("split %1"), (measure,), made)

    def merge(self) -> None:
        """Make one of the measures that are selected, or of the selected one and the next."""
        measures = self._document.chosen_measures()
        if len(measures) == 1:
            at = self._document.numbers[measures[0].id]
            measures = self._document.extraction.measures[at - 1 : at + 1]
        if len(measures) < 2:
            return
        made = Merge(tuple(self._bench.target(each.span) for each in measures))
        self._bench.correct(self.tr("merge %1"), measures, made)
        self._bench.select(measures[0].id)

    def mark_figure(self) -> None:
        """Add the selected words to the figures of the measure."""
        measure, span = self._document.selected_measure(), self._selected(inside=True)
        if measure and span:
            kept = [each.span for each in measure.figures if not each.span.overlaps(span)]
            figures = tuple(map(self._bench.target, sorted((*kept, span))))
            made = SetFigures(self._bench.target(measure.span), figures)
            self._bench.correct(self.tr("a figure of %1"), (measure,), made)

    def mark_programme(self) -> None:
        """Take the selected words for the programme that the measure speaks of."""
        measure, span = self._document.selected_measure(), self._selected(inside=True)
        if measure and span:
            made = SetProgramme(self._bench.target(measure.span), self._bench.target(span))
            self._bench.correct(self.tr("the programme of %1"), (measure,), made)

    def clear_figures(self) -> None:
        """Leave the measure without figures, or without the one that is selected in the text."""
        measure, span = self._document.selected_measure(), self._bench.workspace.article.selected_span()
        if measure and measure.figures:
            left = tuple(each.span for each in measure.figures if span and not each.span.overlaps(span))
            made = SetFigures(self._bench.target(measure.span), tuple(map(self._bench.target, left)))
            self._bench.correct(self.tr("no figure of %1"), (measure,), made)

    def clear_programme(self) -> None:
        """Leave the measure without a programme."""
        measure = self._document.selected_measure()
        if measure and measure.programme:
            made = SetProgramme(self._bench.target(measure.span), None)
            self._bench.correct(self.tr("no programme of %1"), (measure,), made)

    def _bound(self, measure: Measure, span: Span) -> None:
        if span != measure.span and len(span):
            made = Bound(self._bench.target(measure.span), self._bench.target(span))
            self._bench.correct(self.tr("the words of %1"), (measure,), made)

    def _selected(self, inside: bool = False) -> Span | None:
        """The words selected in the text; a notice says what to do where there are none, or not in the measure."""
        measure, selected = self._document.selected_measure(), self._bench.workspace.article.selected_span()
        span = trimmed(self._bench.text, selected) if selected else None
        if span is None or not len(span):
            self._bench.notice.tell(self.tr("Select the words in the text first."))
            return None
        if inside and measure and not measure.span.covers(span):
            self._bench.notice.tell(self.tr("Select words inside the measure."))
            return None
        return span

    def _ask_split(self) -> None:
        """Split at the caret where it stands inside the measure, else ask before which of its clauses."""
        measure = self._document.selected_measure()
        if measure is None:
            return
        caret = self._bench.workspace.article.caret()
        if measure.span.start < caret < measure.span.end and len(divided(self._bench.text, measure.span, caret)) > 1:
            self.split_at(caret)
            return
        found = borders(self._bench.text, measure.span)
        if not found:
            self._bench.notice.tell(self.tr("Put the caret where the second measure begins, then split."))
            return
        title, question = self.tr("Split Measure"), self.tr("The second measure begins with:")
        lines = [self._words_from(at, measure.span.end) for at in found]
        dialog = ChoiceDialog(title, question, lines, likeliest(self._bench.text, found), self._bench.window)
        if accepted(dialog):
            self.split_at(found[dialog.choice()])

    def _words_from(self, start: int, end: int) -> str:
        projection = self._document.projection
        return projection.to_view(Span(start, end)).of(projection.text)
