"""The one object that owns the state of a window: the reading, the script shown, the selection, the undo stack."""

from bisect import bisect_left, bisect_right

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from gui.core.extraction.facts import Extraction, Measure, Organization
from gui.core.script import Projection, Script, project
from gui.core.text import Span
from gui.core.tree import Correction, Reading, current, numbers
from gui.document.selection import NOTHING, History, Selection, SelectionKind


class _Replace(QUndoCommand):
    """Exchanges the corrections of the reading: the old tuple back, the new tuple again."""

    def __init__(self, document: "Document", name: str, corrections: tuple[Correction, ...]) -> None:
        super().__init__(name)
        self._document = document
        self._old, self._new = document.corrections, corrections

    def redo(self) -> None:
        self._document._put_corrections(self._new)

    def undo(self) -> None:
        self._document._put_corrections(self._old)


class Document(QObject):
    """Swaps its snapshot first and says what changed afterwards; every value it hands out is frozen."""

    reading_changed = Signal()
    extraction_changed = Signal()
    projection_changed = Signal()
    selection_changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.undo_stack = QUndoStack(self)
        self._reading: Reading | None = None
        self._extraction = Extraction()
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
        return self._extraction

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

    def put(self, reading: Reading | None) -> None:
        """Open `reading` in place of the one before; the undo stack and the history start anew."""
        self._reading = reading
        self._extraction = current(reading) if reading else Extraction()
        self._index()
        self._projection = project(reading.article.text if reading else "", self._script)
        self._history, self._selection = History(), NOTHING
        self.undo_stack.clear()
        self.reading_changed.emit()

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
            self.undo_stack.push(_Replace(self, name, (*self.corrections, *corrections)))

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
        measures = self._extraction.measures
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
        return self._extraction.measures[number - 1] if number else None

    def organization(self, identifier: str) -> Organization | None:
        """The organization of that id."""
        return next((each for each in self._extraction.organizations if each.id == identifier), None)

    def measure_at(self, position: int) -> Measure | None:
        """The last-begun measure whose span holds `position`, in code points of the article."""
        for measure in reversed(self._extraction.measures[: bisect_right(self._starts, position)]):
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
        if selection != self._selection:
            self._selection = selection
            self.selection_changed.emit(selection)

    def _put_corrections(self, corrections: tuple[Correction, ...]) -> None:
        assert self._reading is not None
        self._reading = Reading(self._reading.article, self._reading.extraction, corrections)
        self._extraction = current(self._reading)
        self._index()
        self.extraction_changed.emit()

    def _index(self) -> None:
        self._numbers = numbers(self._extraction)
        self._starts = [measure.span.start for measure in self._extraction.measures]
