"""The articles that are open, one shown and the others parked; each comes back as it was left."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from gui.core.tree import Reading
from gui.core.tree.corrections import follows
from gui.document import Document, Parked, Selection, SelectionKind
from gui.document.library.lock import ReadingLock
from gui.views.article_bar import ArticleBar
from gui.views.article_view import ArticleView


@dataclass(frozen=True, slots=True)
class Source:
    """Where an article came from: a file, the library under a key, or the bundled article when both are empty."""

    path: Path | None = None
    key: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where one was in an article, in its code points: at the top of the view, and in the measure; -1 is in none."""

    top: int = 0
    measure: int = -1


@dataclass(eq=False, slots=True)
class Tab:
    """An open article. One that is neither parked nor shown has not been read yet in this run.

    `partly` says that only the measures of its beginning are known yet.
    """

    source: Source
    title: str
    place: Place = Place()
    parked: Parked | None = None
    lock: ReadingLock = field(default_factory=ReadingLock)
    partly: bool = False


class Desk(QObject):
    """Keeps the tabs, the bar that shows them, and the document in step."""

    changed = Signal()
    wanted = Signal(object)

    def __init__(self, document: Document, view: ArticleView, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._view = document, view
        self._tabs: list[Tab] = []
        self._shown: Tab | None = None
        self.bar = ArticleBar()
        self.bar.currentChanged.connect(self._chosen)
        self.bar.tabMoved.connect(self._moved)
        self.bar.close_asked.connect(self.close)

    @property
    def shown(self) -> Tab | None:
        """The tab of the article that is shown."""
        return self._shown

    @property
    def reading(self) -> Reading | None:
        """The reading that is shown."""
        return self._document.reading

    @property
    def tabs(self) -> tuple[Tab, ...]:
        """The tabs, from left to right."""
        if self._shown:
            self._shown.place = self._here()
        return tuple(self._tabs)

    def tab_of(self, reading: Reading) -> Tab | None:
        """The tab in which this text is open."""
        for tab in self._tabs:
            parked = self._document.reading if tab is self._shown else tab.parked.reading if tab.parked else None
            if parked is not None and parked.article.text == reading.article.text:
                return tab
        return None

    def add(self, tab: Tab) -> Tab:
        """A tab at the end, of an article that is read when the tab is chosen."""
        self.bar.blockSignals(True)
        self._tabs.append(tab)
        self.bar.add(tab.title)
        self.bar.blockSignals(False)
        return tab

    def tab_for(self, source: Source) -> Tab:
        """The tab in which a newly opened article is to be shown.

        Its own, where it has waited there since the last time; the bundled article makes room, others stay.
        """
        waiting = (each for each in self._tabs if each is not self._shown and each.parked is None)
        if own := next((each for each in waiting if each.source == source), None):
            return own
        tab = self._shown
        if tab is not None and tab.source == Source() and not self._document.corrections:
            tab.source, tab.place = source, Place()
            return tab
        return self.add(Tab(source, ""))

    def show(self, tab: Tab, reading: Reading, *, partly: bool = False) -> None:
        """Show a reading in its tab."""
        if tab is not self._shown:
            self._leave()
        self._shown, tab.parked, tab.partly = tab, None, partly
        tab.title = reading.article.title or reading.article.origin.name
        self._mark(tab)
        self._document.put(reading)
        if tab.place.measure >= 0 and (measure := self._document.measure_at(tab.place.measure)):
            self._document.select(Selection(SelectionKind.MEASURE, measure.id))
        self._return_to(tab.place)
        self.changed.emit()

    def complete(self, tab: Tab, reading: Reading) -> None:
        """Put the whole in the place of its beginning, without leaving what is shown."""
        if tab is self._shown:
            tab.place = self._here()
            self.show(tab, reading)
        elif tab.parked:
            self._document.forget(tab.parked)
            tab.parked, tab.partly = self._document.parked(reading), False

    def take_over(self, reading: Reading, step: str) -> None:
        """Put other corrections of the text that is shown in the place of its own, as a step that can be undone.

        Those that are only an earlier state of what is shown change nothing.
        """
        here, there = self._document.corrections, reading.corrections
        earlier = follows(there, here) and len(there) < len(here)
        if here != there and not earlier and not reading.read_only:
            self._document.exchange(step, reading)

    def turn_to(self, tab: Tab) -> None:
        """Go to a tab; one that has not been read yet is asked for."""
        if tab is self._shown:
            return
        if tab.parked is None:
            self._mark(tab)
            if self._shown is None:
                self._document.put(None)
            self.wanted.emit(tab)
            return
        self._leave()
        self._shown, parked, tab.parked = tab, tab.parked, None
        self._mark(tab)
        self._document.resume(parked)
        self._return_to(tab.place)
        self.changed.emit()

    def step(self, by: int) -> None:
        """Go to the tab at the right (+1) or at the left (-1), around the ends."""
        if self._shown and len(self._tabs) > 1:
            self.turn_to(self._tabs[(self._tabs.index(self._shown) + by) % len(self._tabs)])

    def close_shown(self) -> None:
        """Close the article that is shown."""
        if self._shown:
            self.close(self._tabs.index(self._shown))

    def close(self, at: int) -> None:
        """Close a tab and go to its neighbour, if it was the one shown."""
        tab = self._tabs.pop(at)
        tab.lock.release()
        if tab.parked:
            self._document.forget(tab.parked)
        self.bar.blockSignals(True)
        self.bar.removeTab(at)
        self.bar.blockSignals(False)
        if tab is self._shown:
            self._shown = None
            if self._tabs:
                self.turn_to(self._tabs[min(at, len(self._tabs) - 1)])
            else:
                self._document.put(None)
        self.changed.emit()

    def give_up(self, tab: Tab) -> None:
        """An article could not be read: its tab goes, unless it shows another one."""
        if tab in self._tabs and tab is not self._shown:
            self.close(self._tabs.index(tab))
            if self._shown:
                self._mark(self._shown)

    def let_go(self) -> None:
        """Let other windows correct what is open here."""
        for tab in self._tabs:
            tab.lock.release()

    def _leave(self) -> None:
        if self._shown:
            self._shown.place, self._shown.parked = self._here(), self._document.park()

    def _here(self) -> Place:
        measure = self._document.selected_measure()
        return Place(self._view.top(), measure.span.start if measure else -1)

    def _return_to(self, place: Place) -> None:
        """Once now and once when the page has its size."""
        if place.top:
            self._view.return_to(place.top)
            QTimer.singleShot(0, self._view, lambda: self._view.return_to(place.top))

    def _mark(self, tab: Tab) -> None:
        self.bar.blockSignals(True)
        at = self._tabs.index(tab)
        self.bar.name(at, tab.title)
        self.bar.setCurrentIndex(at)
        self.bar.blockSignals(False)

    def _chosen(self, at: int) -> None:
        if 0 <= at < len(self._tabs):
            self.turn_to(self._tabs[at])

    def _moved(self, start: int, end: int) -> None:
        self._tabs.insert(end, self._tabs.pop(start))
        self.changed.emit()
