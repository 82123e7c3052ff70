"""The middle of the window: tree and details on the left, the article on the right."""

from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from gui.document import Document
from gui.models.table_models import FiguresModel, MatrixModel, ProgrammesModel
from gui.shell.action_ids import Id
from gui.shell.actions import Actions
from gui.shell.preferences import Preferences
from gui.shell.settings import GROUPING, ZOOM
from gui.views.article_view import ArticleView
from gui.views.copying import copy_published, copy_shown
from gui.views.details_card import DetailsCard
from gui.views.empty_page import EmptyPage
from gui.views.find_bar import FindBar
from gui.views.table_view import TableView
from gui.views.theme import Theme
from gui.views.tree_panel import TreePanel

READING_DELAY_MS = 250
TREE_WIDTH = 432


# what the right mouse button offers; None is a line between
TREE_MENU = (
    *(Id.CONFIRM, Id.ASSIGN, Id.REJECT, None, Id.SPLIT, Id.MERGE, None),
    *(Id.RENAME, Id.SEPARATE, Id.SITUATE, Id.LEARN, None, Id.EXPAND_ALL, Id.COLLAPSE_ALL),
)
TEXT_MENU = (
    *(Id.COPY, Id.COPY_PUBLISHED, None, Id.ADD_MEASURE, Id.USE_SELECTION, Id.SPLIT, None),
    *(Id.MARK_FIGURE, Id.MARK_PROGRAMME, Id.LEARN, None),
    *(Id.PARAGRAPH_BODY, Id.PARAGRAPH_HEADING, Id.PARAGRAPH_TITLE, Id.PARAGRAPH_ASIDE),
)


class Workspace(QWidget):
    """Puts the views side by side and ties them to each other."""

    def __init__(self, document: Document, preferences: Preferences, theme: Theme) -> None:
        super().__init__()
        self._document, self._preferences = document, preferences
        self.tree = TreePanel(document, theme)
        self.card = DetailsCard(document, theme)
        self.article = ArticleView(document, theme)
        self.find_bar = FindBar(document)
        self._tabs = QTabWidget()
        self._tables = (
            TableView(document, MatrixModel(document, self), (0,)),
            TableView(document, FiguresModel(document, self), (3,)),
            TableView(document, ProgrammesModel(document, self), (0, 1)),
        )
        self.empty = EmptyPage()
        self._pages = QStackedWidget()
        self._left, self._split = QSplitter(Qt.Orientation.Vertical), QSplitter(Qt.Orientation.Horizontal)
        self._waiting = QTimer(self, singleShot=True, interval=READING_DELAY_MS)
        self._name = ""
        self._assemble()
        self._connect()

    def connect_actions(self, actions: Actions) -> None:
        """Tie the actions that work on the views."""
        article, tree = self.article, self.tree
        actions.when(Id.COPY, lambda: copy_shown(self._document, article.selected_span()))
        actions.when(Id.COPY_PUBLISHED, lambda: copy_published(self._document, article.selected_span()))
        actions.when(Id.FIND, self.find_bar.begin)
        actions.when(Id.FIND_NEXT, lambda: self.find_bar.step(1))
        actions.when(Id.FIND_PREVIOUS, lambda: self.find_bar.step(-1))
        actions.when(Id.FILTER, tree.focus_filter)
        actions.when(Id.FOCUS_TREE, tree.tree.setFocus)
        actions.when(Id.FOCUS_TEXT, article.enter)
        actions.when(Id.EXPAND_ALL, tree.tree.expandAll)
        actions.when(Id.COLLAPSE_ALL, tree.tree.collapseAll)
        actions.when(Id.RELATED, article.toggle_tail)
        tree.tree.confirmed.connect(actions[Id.CONFIRM_NEXT].trigger)
        tree.tree.rejected.connect(actions[Id.REJECT].trigger)
        _offer(tree.tree, actions, TREE_MENU)
        _offer(article, actions, TEXT_MENU)
        self.empty.offer(actions[Id.OPEN], actions[Id.SAMPLE])
        self.card.offer(actions[Id.CONFIRM], actions[Id.ASSIGN], actions[Id.REJECT])
        actions.when(Id.ZOOM_IN, lambda: article.set_zoom(article.zoom + 10))
        actions.when(Id.ZOOM_OUT, lambda: article.set_zoom(article.zoom - 10))
        actions.when(Id.ZOOM_RESET, lambda: article.set_zoom(100))

    def set_theme(self, theme: Theme) -> None:
        """Show everything in other colours."""
        for view in (self.tree, self.card, self.article):
            view.set_theme(theme)

    def state(self) -> tuple[QByteArray, QByteArray]:
        """The widths and heights, to be restored."""
        return self._split.saveState(), self._left.saveState()

    def restore(self, split: QByteArray, left: QByteArray) -> None:
        """Come back to widths and heights of the last time."""
        if not split.isEmpty():
            self._split.restoreState(split)
        if not left.isEmpty():
            self._left.restoreState(left)

    def show_reading(self, name: str) -> None:
        """Say that a file is being read, unless it is quick."""
        self._name = name
        self._waiting.start()

    def show_article(self) -> None:
        """Show the article, or how to begin when there is none."""
        self._waiting.stop()
        self.empty.invite()
        self._pages.setCurrentWidget(self.article if self._document.reading else self.empty)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the language."""
        if event.type() == QEvent.Type.LanguageChange:
            for view in (self.tree, self.card, self.article, self.find_bar):
                view.retranslate()
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.empty.invite()
        names = (self.tr("Tree"), self.tr("Matrix"), self.tr("Figures"), self.tr("Programmes"))
        self._tabs.setAccessibleName(self.tr("Views of what was found"))
        for at, name in enumerate(names):
            self._tabs.setTabText(at, name)
        for table, name in zip(self._tables, names[1:], strict=True):
            table.setAccessibleName(name)

    def _assemble(self) -> None:
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setDrawBase(False)
        self._tabs.setUsesScrollButtons(False)  # the panel is as wide as all its tabs
        for view in (self.tree, *self._tables):
            self._tabs.addTab(view, "")
        self._left.addWidget(self._tabs)
        self._left.addWidget(self.card)
        self._left.setSizes([500, 262])
        self._left.setStretchFactor(0, 1)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self.article)
        self._split.addWidget(self._left)
        self._split.addWidget(self._pages)
        self._split.setSizes([TREE_WIDTH, 928])
        self._split.setStretchFactor(1, 1)
        self._split.setChildrenCollapsible(False)
        self._left.setMinimumWidth(260)
        self._pages.setMinimumWidth(180)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._split)
        self._retranslate()
        self.tree.set_grouping(self._preferences.get(GROUPING))
        self.article.set_zoom(self._preferences.get(ZOOM))
        self.show_article()

    def _connect(self) -> None:
        self._waiting.timeout.connect(self._tell_reading)
        self._document.reading_changed.connect(self.show_article)
        self.find_bar.found.connect(self.article.show_found)
        self.find_bar.left.connect(self.article.setFocus)
        self.tree.entered_text.connect(self.article.enter)
        self.tree.grouping_chosen.connect(lambda grouping: self._preferences.set(GROUPING, grouping))
        self.article.zoom_changed.connect(lambda zoom: self._preferences.set(ZOOM, zoom))
        self._preferences.changed.connect(self._follow)

    def _follow(self, key: str) -> None:
        if key == GROUPING.key:
            self.tree.set_grouping(self._preferences.get(GROUPING))
        elif key == ZOOM.key:
            self.article.set_zoom(self._preferences.get(ZOOM))

    def _tell_reading(self) -> None:
        self.empty.tell_reading(self._name)
        self._pages.setCurrentWidget(self.empty)


def _offer(view: QWidget, actions: Actions, names: tuple[Id | None, ...]) -> None:
    """Put actions into the menu of the right mouse button."""
    for name in names:
        if name is None:
            line = QAction(view)
            line.setSeparator(True)
            view.addAction(line)
        else:
            view.addAction(actions[name])
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
