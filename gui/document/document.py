"""The one object that owns the state of a window: the reading, the script shown, the selection, the undo stack."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoGroup, QUndoStack

from gui.core.extraction.facts import Extraction, Measure, Organization
from gui.core.script import Projection, Script, project
from gui.core.text import Span
from gui.core.tree import Applied, Correction, Reading, Target, applied, numbers
from gui.core.tree.finding import measure_of
from gui.document.selection import NOTHING, History, Selection, SelectionKind


@dataclass(frozen=True, slots=True)
class Beside:
    """What a step has done outside of the reading: how to do that again, and how to take it back."""

    again: Callable[[], object] = lambda: None
    back: Callable[[], object] = lambda: None


class _Replace(QUndoCommand):
    """Exchanges the reading: the old value back, the new one again, and then one looks at what that changed."""

    def __init__(self, document: "Document", name: str, old: Reading, new: Reading, beside: Beside) -> None:
        super().__init__(name)
        self._document, self._old, self._new, self._beside = document, old, new, beside
        self._made = False

    def redo(self) -> None:
        if self._made:
            self._beside.again()
        self._document._exchange(self._new, look=self._made)
        self._made = True

    def undo(self) -> None:
        self._beside.back()
        self._document._exchange(self._old, look=True)


@dataclass(frozen=True, slots=True)
class Parked:
    """A reading that was left for another one, with all that comes back with it: its steps and where one was in it."""

    reading: Reading
    steps: QUndoStack
    history: History
    selection: Selection


class Document(QObject):
    """Swaps its snapshot first and says what changed afterwards; every value it hands out is frozen."""

    reading_changed = Signal()
    article_changed = Signal()
    extraction_changed = Signal()
    projection_changed = Signal()
    selection_changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.undo_group = QUndoGroup(self)
        self._steps = self._new_steps()
        self._parked: QUndoStack | None = None
        self._reading: Reading | None = None
        self._applied = Applied(Extraction())
        self._chosen: frozenset[str] = frozenset()
        self._numbers: dict[str, int] = {}
        self._starts: list[int] = []
        self._script = Script.ORIGINAL
        self._projection = project("", Script.ORIGINAL)
        self._history = History()
        self._selection = NOTHING

    @property
    def reading(self) -> Reading | None:
        """The reading that is open, if any."""
        return self._reading

    @property
    def corrections(self) -> tuple[Correction, ...]:
        """The reader's corrections, in the order in which they were made."""
        return self._reading.corrections if self._reading else ()

    @property
    def extraction(self) -> Extraction:
        """The organizations and measures with the corrections applied."""
        return self._applied.extraction

    @property
    def unapplied(self) -> tuple[Correction, ...]:
        """The corrections for which no place was found in the article as it is read now."""
        return self._applied.unapplied

    @property
    def numbers(self) -> dict[str, int]:
        """The number in the text, from 1, of each measure id."""
        return self._numbers

    @property
    def script(self) -> Script:
        """The script shown."""
        return self._script

    @property
    def projection(self) -> Projection:
        """The text in the script shown, with its maps."""
        return self._projection

    @property
    def selection(self) -> Selection:
        """What the reader is looking at."""
        return self._selection

    @property
    def history(self) -> History:
        """The selections visited."""
        return self._history

    @property
    def undo_stack(self) -> QUndoStack:
        """The steps that were made in this reading; `undo_group` follows from one reading to the next."""
        return self._steps

    def put(self, reading: Reading | None) -> None:
        """Open `reading` in place of the one before; the undo stack and the history start anew."""
        self._show_reading(reading, self._new_steps(), History(), NOTHING)

    def park(self) -> Parked | None:
        """What `resume` needs to come back to this reading."""
        if self._reading is None:
            return None
        self._parked = self._steps
        return Parked(self._reading, self._steps, self._history, self._selection)

    def parked(self, reading: Reading) -> Parked:
        """What `resume` needs to come to a reading that has never been shown."""
        return Parked(reading, self._new_steps(), History(), NOTHING)

    def resume(self, parked: Parked) -> None:
        """Come back to a reading that was left, with its steps and the way through it."""
        self._show_reading(parked.reading, parked.steps, parked.history, parked.selection)
        self.selection_changed.emit(self._selection)

    def forget(self, parked: Parked) -> None:
        """Never come back to a reading that was left."""
        parked.steps.deleteLater()

    def _show_reading(self, reading: Reading | None, steps: QUndoStack, history: History, selection: Selection) -> None:
        before, self._steps, self._reading = self._steps, steps, reading
        self._applied = applied(reading) if reading else Applied(Extraction())
        self._index()
        self._projection = project(reading.article.text if reading else "", self._script)
        self._history, self._selection, self._chosen = history, selection, frozenset()
        self.undo_group.setActiveStack(steps)
        if before not in (steps, self._parked):
            before.deleteLater()
        self._parked = None
        self.reading_changed.emit()

    def _new_steps(self) -> QUndoStack:
        return QUndoStack(self.undo_group)

    def set_script(self, script: Script) -> None:
        """Show the text in another script; the reading stays as it is."""
        if script == self._script:
            return
        self._script = script
        self._projection = project(self._reading.article.text if self._reading else "", script)
        self.projection_changed.emit()

    def correct(self, name: str, *corrections: Correction) -> None:
        """Add corrections as one step that can be undone; `name` stands in the menu."""
        if self._reading:
            self.exchange(name, replace(self._reading, corrections=(*self.corrections, *corrections)))

    def exchange(self, name: str, reading: Reading, beside: Beside | None = None) -> None:
        """Put another reading of the same text in the place of this one, as one step that can be undone.

        `beside` has been done already.
        """
        if self._reading and not self._reading.read_only:
            self._steps.push(_Replace(self, name, self._reading, reading, beside or Beside()))

    def choose(self, measures: frozenset[str]) -> None:
        """Take several measures, by id, to be worked on together, until something else is selected."""
        if measures != self._chosen:
            self._chosen = measures
            self.selection_changed.emit(self._selection)

    def chosen_measures(self) -> tuple[Measure, ...]:
        """The measures that a correction is meant for, in text order: those taken together, or the one selected."""
        selected = self.selected_measure()
        if selected is not None and selected.id not in self._chosen:
            return (selected,)
        return tuple(each for each in self.extraction.measures if each.id in self._chosen)

    def extend(self, by: int) -> None:
        """Take the next (+1) or previous (-1) measure together with those chosen; going back lets one go again."""
        selected = self.selected_measure()
        if selected is None:
            self.step_measure(by)
            return
        at = self._numbers[selected.id] - 1 + by
        if not 0 <= at < len(self.extraction.measures):
            return
        following, chosen = self.extraction.measures[at].id, self._chosen | {selected.id}
        chosen = chosen - {selected.id} if following in chosen else chosen | {following}
        self.select(Selection(SelectionKind.MEASURE, following))
        self.choose(chosen)

    def select(self, selection: Selection) -> None:
        """Look at something else, and remember the way."""
        self._history = self._history.visit(selection)
        self._show(selection)

    def go_back(self) -> None:
        """Look again at what was selected before."""
        self._history = self._history.step(-1)
        self._show(self._history.current)

    def go_forward(self) -> None:
        """Undo a step back."""
        self._history = self._history.step(1)
        self._show(self._history.current)

    def step_measure(self, by: int) -> None:
        """Select the next (+1) or the previous (-1) measure in the text, seen from the one selected."""
        measures = self.extraction.measures
        if not measures:
            return
        selected = self.selected_measure()
        if selected is not None:
            at = self._numbers[selected.id] - 1 + by
        else:
            at = self._beside(self._place_of_selection(), by)
        if 0 <= at < len(measures):
            self.select(Selection(SelectionKind.MEASURE, measures[at].id))

    def selected_measure(self) -> Measure | None:
        """The measure that is selected, if one is."""
        if self._selection.kind is not SelectionKind.MEASURE:
            return None
        number = self._numbers.get(self._selection.id)
        return self.extraction.measures[number - 1] if number else None

    def organization(self, identifier: str) -> Organization | None:
        """The organization of that id."""
        return next((each for each in self.extraction.organizations if each.id == identifier), None)

    def measure_at(self, position: int) -> Measure | None:
        """The last-begun measure whose span holds `position`, in code points of the article."""
        for measure in reversed(self.extraction.measures[: bisect_right(self._starts, position)]):
            if position in measure.span:
                return measure
            if position - measure.span.start > 2000:
                return None
        return None

    def _beside(self, span: Span | None, by: int) -> int:
        """The index of the measure after (+1) or before (-1) a place in the text."""
        if span is None:
            return 0 if by > 0 else len(self._starts) - 1
        at = bisect_left(self._starts, span.start)
        return at if by > 0 else at - 1

    def _place_of_selection(self) -> Span | None:
        organization = self.organization(self._selection.id)
        return organization.mentions[0] if organization and organization.mentions else None

    def _show(self, selection: Selection) -> None:
        if selection != self._selection or self._chosen:
            self._selection, self._chosen = selection, frozenset()
            self.selection_changed.emit(selection)

    def _exchange(self, reading: Reading, look: bool) -> None:
        assert self._reading is not None
        before, self._reading = self._reading, reading
        selected, known = self.selected_measure(), self.extraction
        self._applied = applied(reading)
        self._index()
        if reading.article != before.article:
            self.article_changed.emit()
        self.extraction_changed.emit()
        if reading.extraction is not before.extraction:
            self._chosen = frozenset()
            if selected:
                self._select_again(selected.span)
        elif look:
            self._look_at_change(known)

    def _look_at_change(self, before: Extraction) -> None:
        """Select the first measure that a step has changed, unless one of them, or its body, is selected already."""
        known = {each.id: each for each in before.measures}
        changed = [each for each in self.extraction.measures if known.pop(each.id, None) != each]
        owners = {owner for each in changed for owner in each.organizations}
        here = self._selection.id in {each.id for each in changed} | owners
        if changed and not here:
            self.select(Selection(SelectionKind.MEASURE, changed[0].id))
        elif known and not changed and self.extraction.measures:
            at = self._beside(next(iter(known.values())).span, 1)
            left = self.extraction.measures[min(at, len(self._starts) - 1)]
            self.select(Selection(SelectionKind.MEASURE, left.id))

    def _select_again(self, span: Span) -> None:
        """Select what was selected before the article was read again: its measures have other ids now."""
        assert self._reading is not None
        text = self._reading.article.text
        found = measure_of(text, Target(span, span.of(text)), self.extraction.measures)
        self._history = History()
        self.select(Selection(SelectionKind.MEASURE, found.id) if found else NOTHING)

    def _index(self) -> None:
        self._numbers = numbers(self.extraction)
        self._starts = [measure.span.start for measure in self.extraction.measures]
