"""What every tool for mending works with: the window, the document, and the words that corrections need."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gui.core.extraction.facts import Measure
from gui.core.script import convert, detect
from gui.core.text import Span
from gui.core.tree import Correction, Target
from gui.core.tree.names import meant
from gui.document import Document, Selection, SelectionKind
from gui.shell.notice import Notice
from gui.shell.workspace import Workspace


class Bench(QObject):
    """The things within reach of every tool."""

    def __init__(self, window: QWidget, document: Document, workspace: Workspace, notice: Notice) -> None:
        super().__init__(window)
        self.window, self.document, self.workspace, self.notice = window, document, workspace, notice

    @property
    def text(self) -> str:
        """The text of the article as published."""
        reading = self.document.reading
        return reading.article.text if reading else ""

    def target(self, span: Span) -> Target:
        """The words at `span`, as a correction names them."""
        return Target(span, span.of(self.text))

    def shown(self, name: str) -> str:
        """A name in the script that is shown."""
        return convert(name, self.document.script, detect(self.text) if self.document.reading else None)

    def meant(self, typed: str) -> str:
        """The canonical name that typed words mean."""
        return meant(typed, self.document.extraction.organizations, self.text)

    def names_of(self, measure: Measure) -> tuple[str, ...]:
        """The canonical names of those who took the measure."""
        found = map(self.document.organization, measure.organizations)
        return tuple(each.name for each in found if each)

    def correct(self, name: str, measures: tuple[Measure, ...], *corrections: Correction) -> None:
        """One step for some measures; %1 in its `name` becomes the one, by its number, or the count of several."""
        self.document.correct(name.replace("%1", self.what(measures)), *corrections)

    def what(self, measures: tuple[Measure, ...]) -> str:
        """How a step names the measures that it is about."""
        if len(measures) == 1:
            number = str(self.document.numbers[measures[0].id])
            return self.tr("measure %1").replace("%1", number)
        return self.tr("%n measure(s)", "", len(measures))

    def select(self, identifier: str) -> None:
        """Select a measure by its id."""
        self.document.select(Selection(SelectionKind.MEASURE, identifier))

    def select_at(self, span: Span) -> None:
        """Select the measure that stands exactly at `span`, if one does."""
        if found := next((each for each in self.document.extraction.measures if each.span == span), None):
            self.select(found.id)
